import { PartCutter } from './part-cutter.ts';
import type { CutSizes, Gathered } from './part-cutter.ts';
import type { PartWork } from './part.ts';

/** Something that is a document, with its length. */
export interface Sized<T> {
  readonly item: T;
  /** Bytes of the input. */
  readonly bytes: number;
}

/** Parts of about `partBytes`, each of whole documents. */
export async function* cutParts<T>(
  documents: AsyncIterable<Sized<T>>,
  sizes: CutSizes,
  workOf: (items: readonly T[]) => PartWork['work'],
): AsyncGenerator<PartWork> {
  const cutter = new PartCutter<T>(sizes);
  const part = ({ items, bytes, opensShard }: Gathered<T>): PartWork => ({
    documents: items.length,
    bytes,
    work: workOf(items),
    opensShard,
  });
  for await (const { item, bytes } of documents) {
    const full = cutter.add(item, bytes);
    if (full) yield part(full);
  }
  const last = cutter.end();
  if (last) yield part(last);
}
