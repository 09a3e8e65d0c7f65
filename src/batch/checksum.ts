import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** What a file holds, in short. */
export interface Checksum {
  readonly bytes: number;
  readonly sha256: string;
}

/** The checksum of a file; null where it cannot be read. */
export async function checksumOf(file: string): Promise<Checksum | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch {
    return null;
  }
  return { bytes, sha256: hash.digest('hex') };
}
