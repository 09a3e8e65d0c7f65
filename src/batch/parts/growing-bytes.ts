/** Bytes at first; they double where they do not suffice. */
const firstLength = 1 << 16;

/** Bytes that are kept for what comes next. */
const keptLength = 1 << 23;

/** Most bytes that a UTF-16 unit takes in UTF-8. */
const longest = 3;

/** Text held as bytes: as strings, all that waits for the end of a part would be moved about with every garbage collection. */
export class GrowingBytes {
  #all: Buffer = Buffer.allocUnsafeSlow(firstLength);
  #length = 0;

  add(text: string): void {
    if (this.#length + longest * text.length > this.#all.length) {
      this.#makeRoom(Buffer.byteLength(text));
    }
    this.#length += this.#all.write(text, this.#length);
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** The bytes so far; good until more is added. */
  get bytes(): Buffer {
    return this.#all.subarray(0, this.#length);
  }

  /** Forgets what was added and keeps the room. */
  clear(): void {
    this.#length = 0;
    if (this.#all.length > keptLength) this.#all = Buffer.allocUnsafeSlow(firstLength);
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#all.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#all.length));
    this.#all.copy(larger, 0, 0, this.#length);
    this.#all = larger;
  }
}
