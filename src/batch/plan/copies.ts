import { createHash } from 'node:crypto';
import { checksumOf } from '../checksum.ts';
import { bytePathOf, systemPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { SortedKeys } from '../inputs/sorted-keys.ts';
import type { Sized } from './cut-parts.ts';
import type { PlannedFile, PlannedReport } from './part.ts';
import { plannedPath } from './planned-path.ts';
import { filesOf } from './still.ts';

/** Stands between the parts of a key; neither numbers nor JSON hold it. */
const between = '\u0001';

/** Where documents are, and where what is sorted may wait. */
export interface CopyPlaces {
  readonly base: BytePath;
  readonly folder: string;
}

/**
 * The documents in their order, each that has the bytes of an earlier one told to be its copy, of which nothing is to be
 * read. Only those of one length are looked into.
 */
export async function* withCopies<T extends PlannedFile | PlannedReport>(
  documents: AsyncIterable<Sized<T>>,
  { base, folder }: CopyPlaces,
): AsyncGenerator<Sized<T>> {
  const bySize = new SortedKeys(folder, 'sizes');
  let place = 0;
  for await (const { item, bytes } of documents) {
    const length = bytes === 0 ? `~${String(place)}` : filesOf(item).map(sizeOf).join();
    await bySize.add([length, serial(place), written({ item, bytes })].join(between));
    place++;
  }
  const byContent = new SortedKeys(folder, 'contents');
  const byPlace = new SortedKeys(folder, 'places');
  for await (const { key, isAlone } of amongEqual(bySize.inOrder())) {
    const [, at = '', sized = ''] = key.split(between);
    const content = isAlone ? null : await contentOf(read<T>(sized).item, base);
    if (content === null) await byPlace.add(at + between + sized);
    else await byContent.add([content, at, sized].join(between));
  }
  let original = { content: '', sized: '' };
  for await (const key of byContent.inOrder()) {
    const [content = '', at = '', sized = ''] = key.split(between);
    if (content === original.content) {
      const copyOf = read<T>(original.sized).item;
      const copy = { item: { ...read<T>(sized).item, copyOf }, bytes: 0 };
      await byPlace.add(at + between + written(copy));
    } else {
      original = { content, sized };
      await byPlace.add(at + between + sized);
    }
  }
  for await (const key of byPlace.inOrder()) yield read(key.split(between)[1] ?? '');
}

/** Sorted keys, each with whether its first part is like that of none beside it. */
async function* amongEqual(
  keys: AsyncIterable<string>,
): AsyncGenerator<{ readonly key: string; readonly isAlone: boolean }> {
  let waiting: string | undefined;
  let likeLast = false;
  for await (const key of keys) {
    if (waiting !== undefined) {
      const likeNext = firstOf(waiting) === firstOf(key);
      yield { key: waiting, isAlone: !likeLast && !likeNext };
      likeLast = likeNext;
    }
    waiting = key;
  }
  if (waiting !== undefined) yield { key: waiting, isAlone: !likeLast };
}

function firstOf(key: string): string {
  return key.slice(0, key.indexOf(between));
}

/** What is equal where the bytes of two documents are; null where they cannot be read. */
async function contentOf(
  item: PlannedFile | PlannedReport,
  base: BytePath,
): Promise<string | null> {
  const hash = createHash('sha256');
  for (const file of filesOf(item)) {
    const sum = await checksumOf(systemPath(plannedPath(file, base)));
    if (!sum) return null;
    hash.update(sum.sha256);
  }
  return hash.digest('hex');
}

function sizeOf({ state }: PlannedFile): number {
  return state?.[0] ?? 0;
}

/** A number of fixed width, so that keys sort as numbers do. */
function serial(number: number): string {
  return String(number).padStart(12, '0');
}

/** A value as text of a byte a character. */
function written(value: unknown): string {
  return bytePathOf(JSON.stringify(value));
}

function read<T>(text: string): Sized<T> {
  return JSON.parse(systemPath(text).toString()) as Sized<T>;
}
