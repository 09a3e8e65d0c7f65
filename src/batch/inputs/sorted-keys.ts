import { createReadStream } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from '../whole-file.ts';
import { splitAt } from './split.ts';

/** Keys that are held in memory at once, in characters. */
const runLength = 24 * 2 ** 20;

/** Any number of keys without NULs, a byte a character, each once and in order; what memory should not hold waits in files. */
export class SortedKeys {
  readonly #folder: string;
  readonly #name: string;
  readonly #runLength: number;
  readonly #files: string[] = [];
  #run: string[] = [];
  /** Characters of the run. */
  #length = 0;

  /** Files go to `folder`, and their names hold `name`; `length` is what memory holds, in characters. */
  constructor(folder: string, name: string, length: number = runLength) {
    this.#folder = folder;
    this.#name = name;
    this.#runLength = length;
  }

  async add(key: string): Promise<void> {
    this.#run.push(key);
    this.#length += key.length;
    if (this.#length < this.#runLength) return;
    const file = temporaryName(join(this.#folder, this.#name));
    await writeFile(file, this.#run.sort().join('\0'), 'latin1');
    this.#files.push(file);
    this.#run = [];
    this.#length = 0;
  }

  /** The keys; afterwards there are none left. */
  async *inOrder(): AsyncGenerator<string, undefined> {
    let last: string | null = null;
    for await (const key of merged([...this.#files.map(keysIn), ofArray(this.#run.sort())])) {
      if (key !== last) yield key;
      last = key;
    }
    for (const file of this.#files.splice(0)) await unlink(file);
    this.#run = [];
    this.#length = 0;
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
