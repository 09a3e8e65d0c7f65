import { createReadStream } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BytePath } from './byte-path.ts';
import { splitAt } from './split.ts';

/** Paths that are held in memory at once. */
const runLength = 100_000;

/** What paths are sorted by, and how they are got back from it. */
export interface PathOrder {
  readonly keyOf: (path: BytePath) => string;
  readonly pathOf: (key: string) => BytePath;
}

/** The order of the paths' bytes. */
export const byName: PathOrder = { keyOf: (path) => path, pathOf: (key) => key };

/** The files of a folder one after the other, whatever stands in it besides: no path has two slashes in a row. */
export const byFolder: PathOrder = {
  keyOf: (path) => path.replace(/\/(?=[^/]*$)/, '//'),
  pathOf: (key) => key.replace('//', '/'),
};

/** Any number of paths, each once and in order; what memory should not hold waits in files. */
export class SortedPaths {
  readonly #folder: string;
  readonly #order: PathOrder;
  readonly #runLength: number;
  readonly #files: string[] = [];
  #run: string[] = [];

  /** Files go to `folder`. */
  constructor(folder: string, order: PathOrder, length: number = runLength) {
    this.#folder = folder;
    this.#order = order;
    this.#runLength = length;
  }

  async add(path: BytePath): Promise<void> {
    this.#run.push(this.#order.keyOf(path));
    if (this.#run.length < this.#runLength) return;
    const file = join(this.#folder, `paths-${String(this.#files.length)}.tmp`);
    await writeFile(file, this.#run.sort().join('\0'), 'latin1');
    this.#files.push(file);
    this.#run = [];
  }

  /** The paths; afterwards there are none left. */
  async *inOrder(): AsyncGenerator<BytePath, undefined> {
    let last: string | null = null;
    for await (const key of merged([...this.#files.map(keysIn), ofArray(this.#run.sort())])) {
      if (key !== last) yield this.#order.pathOf(key);
      last = key;
    }
    for (const file of this.#files.splice(0)) await unlink(file);
    this.#run = [];
  }
}

function keysIn(file: string): AsyncGenerator<string, undefined> {
  return splitAt(createReadStream(file), '\0');
}

// eslint-disable-next-line @typescript-eslint/require-await -- merged with others that wait
async function* ofArray(keys: readonly string[]): AsyncGenerator<string, undefined> {
  yield* keys;
}

/** Sorted runs as one. */
async function* merged(
  runs: readonly AsyncGenerator<string, undefined>[],
): AsyncGenerator<string, undefined> {
  const heads: { key: string; run: AsyncGenerator<string, undefined> }[] = [];
  for (const run of runs) {
    const { value, done } = await run.next();
    if (done !== true) heads.push({ key: value, run });
  }
  while (heads.length > 0) {
    const first = heads.reduce((least, head) => (head.key < least.key ? head : least));
    yield first.key;
    const { value, done } = await first.run.next();
    if (done === true) heads.splice(heads.indexOf(first), 1);
    else first.key = value;
  }
}
