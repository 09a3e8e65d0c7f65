import { PartCutter } from '../plan/part-cutter.ts';
import type { CutSizes, Gathered } from '../plan/part-cutter.ts';
import type { PartWork } from '../plan/part.ts';
import type { Compared, EarlierPlace } from './changes.ts';

/** A part of a new plan, with the places of its documents in earlier parts where all of them are as they were. */
export interface RenewedPart {
  readonly work: PartWork;
  readonly earlier: readonly EarlierPlace[] | null;
}

/** Cuts documents to parts, of what is as it was and of what is to be read. */
export async function* renewedParts<T>(
  documents: AsyncIterable<Compared<T>>,
  sizes: CutSizes,
  workOf: (items: readonly T[]) => PartWork['work'],
): AsyncGenerator<RenewedPart> {
  const cutter = new PartCutter<Compared<T>>(sizes);
  let isSame = false;
  const part = ({ items, bytes, opensShard }: Gathered<Compared<T>>): RenewedPart => ({
    work: {
      documents: items.length,
      bytes,
      work: workOf(items.map(({ item }) => item)),
      opensShard,
    },
    earlier: isSame ? items.flatMap(({ same }) => same ?? []) : null,
  });
  for await (const document of documents) {
    const full = (document.same !== null) === isSame ? null : cutter.end();
    if (full) yield part(full);
    isSame = document.same !== null;
    const other = cutter.add(document, document.bytes);
    if (other) yield part(other);
  }
  const last = cutter.end();
  if (last) yield part(last);
}
