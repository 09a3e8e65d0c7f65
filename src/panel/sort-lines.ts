import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { linesIn } from './lines-in.ts';

/** Characters of lines that are sorted in memory at once. */
const usualLength = 24 * 2 ** 20;
/** Runs that are merged at once: each holds a file open. */
const mostRuns = 64;
/** Characters that are written at once. */
const chunk = 1 << 18;

/** Sorts lines on disk in memory that does not grow with their number. */
export class LineSorter {
  readonly #folder: string;
  readonly #runLength: number;
  #waiting: string[] = [];
  #length = 0;
  #runs: string[] = [];
  #made = 0;

  /** `folder` is made for the sorter's own use and removed with it. */
  constructor(folder: string, runLength: number = usualLength) {
    this.#runLength = runLength;
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  add(line: string): void {
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length >= this.#runLength) this.#writeRun();
  }

  /** The lines in the order of their UTF-16 units. */
  async *sorted(): AsyncGenerator<string> {
    if (this.#runs.length === 0) {
      yield* this.#waiting.sort(byUnits);
      return;
    }
    this.#writeRun();
    while (this.#runs.length > mostRuns) {
      const some = this.#runs.splice(0, mostRuns);
      const run = this.#newRun();
      const out = new RunFile(run);
      for await (const line of merged(some)) out.add(line);
      out.close();
      for (const file of some) rmSync(file);
      this.#runs.push(run);
    }
    yield* merged(this.#runs);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #writeRun(): void {
    if (this.#waiting.length === 0) return;
    const run = this.#newRun();
    const out = new RunFile(run);
    for (const line of this.#waiting.sort(byUnits)) out.add(line);
    out.close();
    this.#runs.push(run);
    this.#waiting = [];
    this.#length = 0;
  }

  #newRun(): string {
    return join(this.#folder, `run-${String(this.#made++)}`);
  }
}

function byUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A file of lines that is written in chunks. */
class RunFile {
  readonly #handle: number;
  #waiting: string[] = [];
  #length = 0;

  constructor(file: string) {
    this.#handle = openSync(file, 'wx');
  }

  add(line: string): void {
    this.#waiting.push(line, '\n');
    this.#length += line.length;
    if (this.#length >= chunk) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    writeSync(this.#handle, this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }
}

/** The lines of sorted files in one order. */
async function* merged(files: readonly string[]): AsyncGenerator<string> {
  const heads: { line: string; readonly rest: AsyncGenerator<string> }[] = [];
  for (const file of files) {
    const rest = linesIn(file);
    const next = await rest.next();
    if (next.done !== true) heads.push({ line: next.value, rest });
  }
  heads.sort((a, b) => byUnits(a.line, b.line));
  for (let [first] = heads; first; [first] = heads) {
    yield first.line;
    const next = await first.rest.next();
    heads.shift();
    if (next.done === true) continue;
    const { value } = next;
    first.line = value;
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byUnits((heads[middle] as { line: string }).line, value) <= 0) low = middle + 1;
      else high = middle;
    }
    heads.splice(low, 0, first);
  }
}
