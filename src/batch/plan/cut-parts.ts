import { PartCutter } from './part-cutter.ts';
import type { Gathered } from './part-cutter.ts';
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
  partBytes: number,
  workOf: (items: readonly T[]) => PartWork['work'],
): AsyncGenerator<PartWork> {
  const cutter = new PartCutter<T>(partBytes);
  const part = ({ items, bytes }: Gathered<T>): PartWork => ({
    documents: items.length,
    bytes,
    work: workOf(items),
  });
  for await (const { item, bytes } of documents) {
    const full = cutter.add(item, bytes);
    if (full) yield part(full);
  }
  const last = cutter.end();
  if (last) yield part(last);
}
