import { createReadStream } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BytePath } from './byte-path.ts';
import { splitAt } from './split.ts';

/** Paths that are held in memory at once. */
const runLength = 100_000;

/** Any number of paths, each once and in the order of its bytes; what memory should not hold waits in files. */
export class SortedPaths {
  readonly #folder: string;
  readonly #runLength: number;
  readonly #files: string[] = [];
  #run: BytePath[] = [];

  /** Files go to `folder`. */
  constructor(folder: string, length: number = runLength) {
    this.#folder = folder;
    this.#runLength = length;
  }

  async add(path: BytePath): Promise<void> {
    this.#run.push(path);
    if (this.#run.length < this.#runLength) return;
    const file = join(this.#folder, `paths-${String(this.#files.length)}.tmp`);
    await writeFile(file, this.#run.sort().join('\0'), 'latin1');
    this.#files.push(file);
    this.#run = [];
  }

  /** The paths; afterwards there are none left. */
  async *inOrder(): AsyncGenerator<BytePath, undefined> {
    let last: BytePath | null = null;
    for await (const path of merged([...this.#files.map(pathsIn), ofArray(this.#run.sort())])) {
      if (path !== last) yield path;
      last = path;
    }
    for (const file of this.#files.splice(0)) await unlink(file);
    this.#run = [];
  }
}

function pathsIn(file: string): AsyncGenerator<BytePath, undefined> {
  return splitAt(createReadStream(file), '\0');
}

// eslint-disable-next-line @typescript-eslint/require-await -- merged with others that wait
async function* ofArray(paths: readonly BytePath[]): AsyncGenerator<BytePath, undefined> {
  yield* paths;
}

/** Sorted runs as one. */
async function* merged(
  runs: readonly AsyncGenerator<BytePath, undefined>[],
): AsyncGenerator<BytePath, undefined> {
  const heads: { path: BytePath; run: AsyncGenerator<BytePath, undefined> }[] = [];
  for (const run of runs) {
    const { value, done } = await run.next();
    if (done !== true) heads.push({ path: value, run });
  }
  while (heads.length > 0) {
    const first = heads.reduce((least, head) => (head.path < least.path ? head : least));
    yield first.path;
    const { value, done } = await first.run.next();
    if (done === true) heads.splice(heads.indexOf(first), 1);
    else first.path = value;
  }
}
