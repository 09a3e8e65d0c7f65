/** Documents of a part at most, however small. */
const documentsOfPart = 256;

/** Documents that are a part together. */
export interface Gathered<T> {
  readonly items: readonly T[];
  /** Bytes of the input. */
  readonly bytes: number;
  /** Whether a shard starts with it. */
  readonly opensShard: boolean;
}

/** How much of the input is a part, and a shard; null where all of it is one shard. */
export interface CutSizes {
  readonly partBytes: number;
  readonly shardBytes: number | null;
}

/**
 * Gathers documents to parts of about `partBytes`, each of whole documents and in one shard. Where a shard ends is told by
 * the documents alone, so that it ends there however they are cut to parts.
 */
export class PartCutter<T> {
  readonly #sizes: CutSizes;
  #items: T[] = [];
  #bytes = 0;
  #shardBytes = 0;
  #opensShard = false;

  constructor(sizes: CutSizes) {
    this.#sizes = sizes;
  }

  /** Takes a document of some bytes; gives the part that it found no room in. */
  add(item: T, bytes: number): Gathered<T> | null {
    const { partBytes, shardBytes } = this.#sizes;
    const opensShard =
      shardBytes !== null && this.#shardBytes > 0 && this.#shardBytes + bytes > shardBytes;
    const isFull =
      opensShard || this.#bytes + bytes > partBytes || this.#items.length === documentsOfPart;
    const full = isFull ? this.end() : null;
    this.#opensShard ||= opensShard;
    this.#shardBytes = (opensShard ? 0 : this.#shardBytes) + bytes;
    this.#items.push(item);
    this.#bytes += bytes;
    return full;
  }

  /** What was taken since the last part; null for nothing. */
  end(): Gathered<T> | null {
    if (this.#items.length === 0) return null;
    const gathered = { items: this.#items, bytes: this.#bytes, opensShard: this.#opensShard };
    this.#items = [];
    this.#bytes = 0;
    this.#opensShard = false;
    return gathered;
  }
}
