import { open, rename, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from '../whole-file.ts';
import { HashedFile } from './hashed-file.ts';
import type { WrittenFile } from './manifest.ts';
import type { Sink } from './sink.ts';

/** A file of a shard that nobody sees before it is published. */
export class OutputFile {
  readonly sink: Sink;
  readonly #name: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  readonly #file: HashedFile;
  #items = 0;

  private constructor(folder: string, sink: Sink, temporary: string, handle: FileHandle) {
    this.sink = sink;
    this.#name = join(folder, sink.file);
    this.#temporary = temporary;
    this.#handle = handle;
    this.#file = new HashedFile(handle);
  }

  static async create(folder: string, sink: Sink): Promise<OutputFile> {
    const temporary = temporaryName(join(folder, sink.file));
    return new OutputFile(folder, sink, temporary, await open(temporary, 'wx'));
  }

  async add(stream: number, bytes: AsyncIterable<Buffer>, items: number): Promise<void> {
    if (stream === this.sink.streams[0]) this.#items += items;
    await this.sink.add(stream, bytes, items, this.#file);
  }

  async end(): Promise<WrittenFile> {
    await this.sink.end(this.#file);
    const sha256 = await this.#file.end();
    await this.#handle.close();
    return { name: this.sink.file, bytes: this.#file.bytes, sha256, items: this.#items };
  }

  async publish(): Promise<void> {
    await rename(this.#temporary, this.#name);
  }

  /** Removes what was not published. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await unlink(this.#temporary).catch(() => undefined);
  }
}
