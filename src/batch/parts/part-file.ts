import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { temporaryName } from '../whole-file.ts';
import type { Counts } from './counts.ts';

/** The first line of a part's file; the bytes of its streams follow, one after the other. */
export interface PartHead {
  readonly part: number;
  readonly streams: readonly StreamLength[];
  readonly counts: Counts;
}

export interface StreamLength {
  readonly bytes: number;
  readonly items: number;
}

/** Bytes that are read at once. */
const chunk = 1 << 18;

/** Writes a part's file and gives its checksum, which is what the file is believed by after a loss of power. */
export function writePart(
  file: string,
  head: Omit<PartHead, 'streams'>,
  streams: readonly { readonly text: string; readonly items: number }[],
): string {
  const bodies = streams.map(({ text }) => Buffer.from(text));
  const written: PartHead = {
    ...head,
    streams: streams.map(({ items }, index) => ({ bytes: bodies[index]?.length ?? 0, items })),
  };
  const pieces = [Buffer.from(`${JSON.stringify(written)}\n`), ...bodies];
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const temporary = temporaryName(file);
  writeFileSync(temporary, Buffer.concat(pieces), { flag: 'wx' });
  renameSync(temporary, file);
  return hash.digest('hex');
}

/** A part's file is not the one that was written. */
export class PartDamaged extends Error {}

/** Reads a part's file from its start to its end, and knows then whether it is whole. */
export class PartReader {
  readonly #handle: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  #at = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(file: string): Promise<PartReader> {
    try {
      return new PartReader(await open(file, 'r'));
    } catch {
      throw new PartDamaged(file);
    }
  }

  async head(): Promise<PartHead> {
    let line = '';
    for (;;) {
      const bytes = await this.#peek(chunk);
      const end = bytes.indexOf(0x0a);
      if (bytes.length === 0) throw new PartDamaged('head');
      const taken = end === -1 ? bytes : bytes.subarray(0, end + 1);
      this.#take(taken);
      line += taken.toString();
      if (end !== -1) break;
    }
    try {
      return JSON.parse(line) as PartHead;
    } catch {
      throw new PartDamaged('head');
    }
  }

  /** The next bytes of the file, in chunks. */
  async *next(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      const bytes = await this.#peek(Math.min(left, chunk));
      if (bytes.length === 0) throw new PartDamaged('length');
      this.#take(bytes);
      left -= bytes.length;
      yield bytes;
    }
  }

  /** Reads whatever is left and gives the checksum of the whole. */
  async checksum(): Promise<string> {
    for (;;) {
      const bytes = await this.#peek(chunk);
      if (bytes.length === 0) break;
      this.#take(bytes);
    }
    return this.#hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #peek(length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.#handle.read(bytes, 0, length, this.#at);
    return bytes.subarray(0, bytesRead);
  }

  #take(bytes: Buffer): void {
    this.#hash.update(bytes);
    this.#at += bytes.length;
  }
}

/** Whether the file is there with this checksum. */
export async function isPart(file: string, sha256: string): Promise<boolean> {
  const reader = await PartReader.open(file).catch(() => null);
  if (!reader) return false;
  try {
    return (await reader.checksum()) === sha256;
  } finally {
    await reader.close();
  }
}
