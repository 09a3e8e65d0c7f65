import type { PartWork } from './part.ts';

/** Documents of a part at most, however small. */
const documentsOfPart = 256;

/** Something that is a document, with its length. */
interface Sized<T> {
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
  let items: T[] = [];
  let bytes = 0;
  for await (const { item, bytes: size } of documents) {
    if (items.length > 0 && (bytes + size > partBytes || items.length === documentsOfPart)) {
      yield { documents: items.length, bytes, work: workOf(items) };
      items = [];
      bytes = 0;
    }
    items.push(item);
    bytes += size;
  }
  if (items.length > 0) yield { documents: items.length, bytes, work: workOf(items) };
}
