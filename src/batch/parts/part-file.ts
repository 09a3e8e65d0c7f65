import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { checksumOf } from '../checksum.ts';
import { temporaryName } from '../whole-file.ts';
import type { Counts } from './counts.ts';

/** The first line of a part's file; the bytes of its streams follow, one after the other. */
export interface PartHead {
  readonly part: number;
  readonly streams: readonly StreamLength[];
  readonly counts: Counts;
  /** What each document left behind, in order. */
  readonly documents: readonly PartDocument[];
}

/** What one document left behind in a part. */
export interface PartDocument {
  readonly counts: Counts;
  /** Where its piece of each stream stands, half-open in bytes of the stream, and the items in it. */
  readonly pieces: readonly (readonly [from: number, to: number, items: number])[];
}

export interface StreamLength {
  readonly bytes: number;
  readonly items: number;
}

/** Bytes that are read at once. */
const chunk = 1 << 18;

/** Room for the bytes that are read at once. */
export function readingRoom(): Buffer {
  return Buffer.allocUnsafeSlow(chunk);
}

/** Writes a part's file and gives its checksum, which is what the file is believed by after a loss of power. */
export function writePart(
  file: string,
  head: Omit<PartHead, 'streams'>,
  streams: readonly { readonly bytes: Uint8Array; readonly items: number }[],
): string {
  const written: PartHead = {
    ...head,
    streams: streams.map(({ bytes, items }) => ({ bytes: bytes.length, items })),
  };
  const hash = createHash('sha256');
  const temporary = temporaryName(file);
  const handle = openSync(temporary, 'wx');
  try {
    const first = Buffer.from(`${JSON.stringify(written)}\n`);
    for (const piece of [first, ...streams.map(({ bytes }) => bytes)]) {
      hash.update(piece);
      writeFileSync(handle, piece);
    }
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
  return hash.digest('hex');
}

/** A part's file is not the one that was written. */
export class PartDamaged extends Error {}

/** Reads a part's file from its start to its end, as a thread does that has nothing else to do meanwhile. */
export class PartReader {
  readonly #handle: number;
  readonly #room: Buffer;
  #at = 0;

  private constructor(handle: number, room: Buffer) {
    this.#handle = handle;
    this.#room = room;
  }

  /** Opens a part's file, of which `room` holds the bytes that were read last. */
  static open(file: string, room: Buffer = readingRoom()): PartReader {
    try {
      return new PartReader(openSync(file, 'r'), room);
    } catch {
      throw new PartDamaged(file);
    }
  }

  head(): PartHead {
    let line = '';
    for (;;) {
      const bytes = this.#peek(chunk);
      const end = bytes.indexOf(0x0a);
      if (bytes.length === 0) throw new PartDamaged('head');
      const taken = end === -1 ? bytes : bytes.subarray(0, end + 1);
      this.#at += taken.length;
      line += taken.toString();
      if (end !== -1) break;
    }
    try {
      return JSON.parse(line) as PartHead;
    } catch {
      throw new PartDamaged('head');
    }
  }

  /** The next bytes of the file, in chunks; each is good until the next one is read. */
  *next(length: number): Generator<Buffer> {
    for (let left = length; left > 0;) {
      const bytes = this.#peek(Math.min(left, chunk));
      if (bytes.length === 0) throw new PartDamaged('length');
      this.#at += bytes.length;
      left -= bytes.length;
      yield bytes;
    }
  }

  close(): void {
    closeSync(this.#handle);
  }

  #peek(length: number): Buffer {
    return this.#room.subarray(0, readSync(this.#handle, this.#room, 0, length, this.#at));
  }
}

/** Whether the file is there with this checksum. */
export async function isPart(file: string, sha256: string): Promise<boolean> {
  return (await checksumOf(file))?.sha256 === sha256;
}
