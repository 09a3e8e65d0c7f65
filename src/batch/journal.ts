import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Something that is done, or is to be done again; a later line outdoes an earlier one on the same thing. */
export type Entry =
  /** The part's file is there, with this checksum. */
  | { readonly part: number; readonly sha256: string }
  /** The part is to be made again, whatever its inputs hold now. */
  | { readonly redo: number }
  /** The shard's files are there. */
  | { readonly shard: number }
  /** The shard is to be put together again. */
  | { readonly reopen: number };

/** Characters of a checksum at the head of a line: chance passes one line in 2⁴⁸. */
const sumLength = 12;

/** A file that only grows: a line an entry, each with its own checksum. */
export class Journal {
  readonly #handle: FileHandle;
  #last: Promise<void> = Promise.resolve();

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Opens the journal of a run, of which a line that was cut off is made up for by a new one. */
  static async open(file: string): Promise<Journal> {
    const cut = await readFile(file, 'latin1').then(
      (text) => text !== '' && !text.endsWith('\n'),
      () => false,
    );
    const handle = await open(file, 'a');
    if (cut) await handle.appendFile('\n');
    return new Journal(handle);
  }

  /** Adds an entry; `synced` waits until it outlives a loss of power. */
  add(entry: Entry, { synced }: { readonly synced: boolean }): Promise<void> {
    this.#last = this.#last.then(async () => {
      await this.#handle.appendFile(lineOf(entry));
      if (synced) await this.#handle.datasync();
    });
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle.close();
  }
}

/** An entry as a line. */
export function lineOf(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `${sumOf(text)} ${text}\n`;
}

/** The entries of a journal, without lines that are not whole. */
export function entriesIn(text: string): Entry[] {
  return text.split('\n').flatMap((line): Entry[] => {
    const written = line.slice(sumLength + 1);
    return line.slice(0, sumLength + 1) === `${sumOf(written)} `
      ? [JSON.parse(written) as Entry]
      : [];
  });
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, sumLength);
}

/** What a journal comes to. */
export interface Progress {
  /** Checksum of each part that was made. */
  readonly parts: ReadonlyMap<number, string>;
  /** Parts that are to be made of whatever their inputs hold now. */
  readonly refreshed: ReadonlySet<number>;
  readonly shards: ReadonlySet<number>;
}

/** What the entries come to, the last on each thing. */
export function progressOf(entries: Iterable<Entry>): Progress {
  const parts = new Map<number, string>();
  const refreshed = new Set<number>();
  const shards = new Set<number>();
  for (const entry of entries) {
    if ('part' in entry) parts.set(entry.part, entry.sha256);
    else if ('redo' in entry) {
      parts.delete(entry.redo);
      refreshed.add(entry.redo);
    } else if ('shard' in entry) shards.add(entry.shard);
    else shards.delete(entry.reopen);
  }
  return { parts, refreshed, shards };
}

/** The progress that a journal's file records; none where there is no file. */
export async function readProgress(file: string): Promise<Progress> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  return progressOf(entriesIn(text));
}
