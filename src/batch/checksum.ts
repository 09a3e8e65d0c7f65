import { createHash } from 'node:crypto';
import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';

/** Bytes that are read at once. */
const chunk = 1 << 18;

/** Bytes of a file that is read in one go: four calls that wait cost more than reading it. */
const small = 1 << 20;

/** What a file holds, in short. */
export interface Checksum {
  readonly bytes: number;
  readonly sha256: string;
}

/** The checksum of a file; null where it cannot be read. A pipe or a device is not waited for. */
export async function checksumOf(file: string | Buffer): Promise<Checksum | null> {
  let handle: number | null = null;
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const state = fstatSync(handle);
    if (!state.isFile()) return null;
    return await sumOf(state.size > small ? piecesOf(handle) : [readFileSync(handle)]);
  } catch {
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

async function sumOf(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Checksum> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The bytes of a file; the next ones are read while some are in use. */
function piecesOf(handle: number): AsyncIterable<Buffer> {
  return createReadStream('', { fd: handle, autoClose: false, highWaterMark: chunk });
}
