import { closeSync, openSync, writeFileSync } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf } from '../checksum.ts';
import { temporaryName } from '../whole-file.ts';
import type { WrittenFile } from './manifest.ts';
import type { Growing, Sink } from './growing.ts';

/** A file of a shard that nobody sees yet. */
export interface OpenFile {
  /** Name that it is to have in the shard's folder. */
  readonly name: string;
  /** Path that it has meanwhile. */
  readonly temporary: string;
  readonly items: number;
}

/** Adds to a file of a shard. */
export class OutputFile implements Growing {
  readonly sink: Sink;
  readonly #folder: string;
  /** Files that are full. */
  readonly #full: OpenFile[] = [];
  #file: OpenFile;
  #handle: number;
  #items: number;

  private constructor(sink: Sink, folder: string, file: OpenFile, handle: number) {
    this.sink = sink;
    this.#folder = folder;
    this.#file = file;
    this.#handle = handle;
    this.#items = file.items;
  }

  /** Opens what is there of a file, or a new one. */
  static open(folder: string, sink: Sink, before?: OpenFile): OutputFile {
    const file = before ?? newFile(folder, sink.file);
    return new OutputFile(sink, folder, file, openSync(file.temporary, before ? 'a' : 'ax'));
  }

  get items(): number {
    return this.#items;
  }

  /** The file, behind those that it was too long for. */
  get states(): readonly OpenFile[] {
    const before = this.#full.reduce((sum, { items }) => sum + items, 0);
    return [...this.#full, { ...this.#file, items: this.#items - before }];
  }

  /** Adds what a part has of a stream. */
  async add(stream: number, bytes: Iterable<Buffer>, items: number): Promise<void> {
    await this.sink.add(stream, bytes, items, this);
    if (stream === this.sink.streams[0]) this.#items += items;
  }

  write(bytes: string | Uint8Array): void {
    if (bytes.length > 0) writeFileSync(this.#handle, bytes);
  }

  next(name: string, items: number): void {
    closeSync(this.#handle);
    this.#full.push({ ...this.#file, items });
    this.#file = newFile(this.#folder, name);
    this.#handle = openSync(this.#file.temporary, 'ax');
  }

  /** Adds what stands at the end. */
  async finish(): Promise<void> {
    await this.sink.end(this);
  }

  close(): void {
    closeSync(this.#handle);
  }
}

function newFile(folder: string, name: string): OpenFile {
  return { name, temporary: temporaryName(join(folder, name)), items: 0 };
}

/** Makes a file outlive a loss of power and tells what it holds. */
export async function seal({ name, temporary, items }: OpenFile): Promise<WrittenFile> {
  const handle = await open(temporary, 'r+');
  try {
    const [sum] = await Promise.all([checksumOf(temporary), handle.sync()]);
    if (!sum) throw new Error(`${temporary} has gone`);
    return { name, ...sum, items };
  } finally {
    await handle.close();
  }
}

/** Gives a file its name. */
export async function publish(folder: string, { name, temporary }: OpenFile): Promise<void> {
  await rename(temporary, join(folder, name));
}

/** Removes files that are not to be seen. */
export async function discard(files: readonly OpenFile[]): Promise<void> {
  for (const { temporary } of files) await unlink(temporary).catch(() => undefined);
}
