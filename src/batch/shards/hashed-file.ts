import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes that are written at once. */
const chunk = 1 << 20;

/** Writes a file from its start to its end and knows its checksum. */
export class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  readonly #waiting: Buffer = Buffer.allocUnsafeSlow(chunk);
  #waitingBytes = 0;
  bytes = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Adds a piece, which may change afterwards. */
  async add(piece: string | Uint8Array): Promise<void> {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.#hash.update(bytes);
    this.bytes += bytes.length;
    if (this.#waitingBytes + bytes.length > chunk) await this.#flush();
    if (bytes.length > chunk) await this.#handle.writeFile(bytes);
    else {
      this.#waiting.set(bytes, this.#waitingBytes);
      this.#waitingBytes += bytes.length;
    }
  }

  /** Writes what is left, makes it outlive a loss of power, and gives the checksum of the whole. */
  async end(): Promise<string> {
    await this.#flush();
    await this.#handle.sync();
    return this.#hash.digest('hex');
  }

  async #flush(): Promise<void> {
    await this.#handle.writeFile(this.#waiting.subarray(0, this.#waitingBytes));
    this.#waitingBytes = 0;
  }
}
