/** A stretch of whole rows of a file. */
export interface Block {
  readonly documents: number;
  /** Bytes of the input. */
  readonly bytes: number;
  /** Half-open: offsets in bytes, or rows for Parquet. */
  readonly from: number;
  readonly to: number;
  /** Where the names of the columns end, in bytes; 0 where there are none. */
  readonly head: number;
  /** Line or row of the first document, from 1; 0 for a file that cannot be read. */
  readonly first: number;
}

/** Gathers rows, which come one after the other, to stretches of about `size` bytes. */
export class BlockCutter {
  /** Where the names of the columns end, in bytes; 0 where there are none. */
  head = 0;
  readonly #size: number;
  #from = 0;
  #to = 0;
  #first = 0;
  #documents = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Adds row `number`, whose bytes are half-open, and gives what is complete: a long row is a stretch of its own. */
  *add(number: number, from: number, to: number): Generator<Block> {
    if (to - from >= this.#size) yield* this.end();
    if (this.#documents === 0) {
      this.#from = from;
      this.#first = number;
    }
    this.#documents++;
    this.#to = to;
    if (to - this.#from >= this.#size) yield* this.end();
  }

  /** The last stretch. */
  *end(): Generator<Block> {
    const [from, to, documents] = [this.#from, this.#to, this.#documents];
    if (documents > 0) {
      yield { documents, bytes: to - from, from, to, head: this.head, first: this.#first };
    }
    this.#documents = 0;
  }
}
