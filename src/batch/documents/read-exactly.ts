import { readSync } from 'node:fs';

/** Bytes `from` to `to` of a file; fewer where it ends before. */
export function readExactly(handle: number, from: number, to: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(Math.max(0, to - from)));
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(handle, bytes, length, bytes.length - length, from + length);
    if (read === 0) break;
    length += read;
  }
  return length < bytes.length ? Buffer.from(bytes.subarray(0, length)) : bytes;
}
