import { createHash } from 'node:crypto';
import { checksumOf } from '../checksum.ts';
import { bytePathOf, systemPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { SortedKeys } from '../inputs/sorted-keys.ts';
import type { Sized } from './cut-parts.ts';
import type { PlannedFile, PlannedReport } from './part.ts';
import { plannedPath } from './planned-path.ts';

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
  const byPlace = new SortedKeys(folder, 'places');
  const alike = new Alike(base);
  for await (const key of bySize.inOrder()) {
    const [length = '', at = '', sized = ''] = key.split(between);
    const { item, bytes } = read(sized) as Sized<T>;
    const copyOf = await alike.before(item, length);
    const told = copyOf === null ? { item, bytes } : { item: { ...item, copyOf }, bytes: 0 };
    await byPlace.add(at + between + written(told));
  }
  for await (const key of byPlace.inOrder()) yield read(key.split(between)[1] ?? '') as Sized<T>;
}

/** Documents of one length, as they pass. */
class Alike {
  readonly #base: BytePath;
  readonly #names = new Map<string, string>();
  #length = '';
  /** The first of a length, which is only looked into once there is another. */
  #first: PlannedFile | PlannedReport | null = null;

  constructor(base: BytePath) {
    this.#base = base;
  }

  /** Name of the earlier document with the same bytes; null where there is none. */
  async before(item: PlannedFile | PlannedReport, length: string): Promise<string | null> {
    if (length !== this.#length) {
      this.#names.clear();
      this.#length = length;
      this.#first = item;
      return null;
    }
    if (this.#first) await this.#add(this.#first);
    this.#first = null;
    return this.#add(item);
  }

  async #add(item: PlannedFile | PlannedReport): Promise<string | null> {
    const hash = createHash('sha256');
    for (const file of filesOf(item)) {
      const sum = await checksumOf(systemPath(plannedPath(file, this.#base)));
      if (!sum) return null;
      hash.update(sum.sha256);
    }
    const whole = hash.digest('hex');
    const known = this.#names.get(whole);
    if (known === undefined) this.#names.set(whole, item.name);
    return known ?? null;
  }
}

function filesOf(item: PlannedFile | PlannedReport): readonly PlannedFile[] {
  return 'pages' in item ? item.pages : [item];
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

function read(text: string): unknown {
  return JSON.parse(systemPath(text).toString());
}
