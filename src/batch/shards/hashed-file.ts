import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes that are written at once. */
const chunk = 1 << 20;

/** Writes a file from its start to its end and knows its checksum; takes more while the last bytes are being written. */
export class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #waiting: Buffer = Buffer.allocUnsafeSlow(chunk);
  #waitingBytes = 0;
  /** What was given to the disk last, in room of its own. */
  #spare: Buffer = Buffer.allocUnsafeSlow(chunk);
  #written: Promise<void> = Promise.resolve();
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
    if (bytes.length > chunk) {
      await this.#written;
      await this.#handle.writeFile(bytes);
    } else {
      this.#waiting.set(bytes, this.#waitingBytes);
      this.#waitingBytes += bytes.length;
    }
  }

  /** Writes what is left, makes it outlive a loss of power, and gives the checksum of the whole. */
  async end(): Promise<string> {
    await this.#flush();
    await this.#written;
    await this.#handle.sync();
    return this.#hash.digest('hex');
  }

  /** Starts to write what waits as soon as what came before it is written; an error is thrown by the call after. */
  async #flush(): Promise<void> {
    await this.#written;
    const bytes = this.#waiting.subarray(0, this.#waitingBytes);
    this.#written = this.#handle.writeFile(bytes);
    this.#written.catch(() => undefined);
    [this.#waiting, this.#spare] = [this.#spare, this.#waiting];
    this.#waitingBytes = 0;
  }
}
