import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes that are written at once. */
const chunk = 1 << 20;

/** Writes a file from its start to its end and knows its checksum. */
export class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  bytes = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async add(piece: string | Uint8Array): Promise<void> {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.#hash.update(bytes);
    this.bytes += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > chunk) await this.#flush();
  }

  /** Writes what is left, makes it outlive a loss of power, and gives the checksum of the whole. */
  async end(): Promise<string> {
    await this.#flush();
    await this.#handle.sync();
    return this.#hash.digest('hex');
  }

  async #flush(): Promise<void> {
    if (this.#waiting.length > 0) await this.#handle.writeFile(Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
