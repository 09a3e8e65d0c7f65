import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Bytes that are read at once. */
const chunk = 1 << 18;

/** What a file holds, in short. */
export interface Checksum {
  readonly bytes: number;
  readonly sha256: string;
}

/** The checksum of a file; null where it cannot be read. */
export async function checksumOf(file: string | Buffer): Promise<Checksum | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return null;
  const hash = createHash('sha256');
  let [room, spare] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
  let bytes = 0;
  try {
    let coming = handle.read(room, 0, chunk);
    for (;;) {
      const { bytesRead } = await coming;
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
      // The next bytes are read meanwhile.
      coming = handle.read(spare, 0, chunk);
      hash.update(room.subarray(0, bytesRead));
      bytes += bytesRead;
      [room, spare] = [spare, room];
    }
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}
