/** Documents of a part at most, however small. */
const documentsOfPart = 256;

/** Documents that are a part together. */
export interface Gathered<T> {
  readonly items: readonly T[];
  /** Bytes of the input. */
  readonly bytes: number;
}

/** Gathers documents to parts of about `partBytes`, each of whole documents. */
export class PartCutter<T> {
  readonly #partBytes: number;
  #items: T[] = [];
  #bytes = 0;

  constructor(partBytes: number) {
    this.#partBytes = partBytes;
  }

  /** Takes a document of some bytes; gives the part that it found no room in. */
  add(item: T, bytes: number): Gathered<T> | null {
    const isFull =
      this.#items.length > 0 &&
      (this.#bytes + bytes > this.#partBytes || this.#items.length === documentsOfPart);
    const full = isFull ? this.end() : null;
    this.#items.push(item);
    this.#bytes += bytes;
    return full;
  }

  /** What was taken since the last part; null for nothing. */
  end(): Gathered<T> | null {
    if (this.#items.length === 0) return null;
    const gathered = { items: this.#items, bytes: this.#bytes };
    this.#items = [];
    this.#bytes = 0;
    return gathered;
  }
}
