import { OffsetMap } from './offset-map.ts';

/** A rewritten text with the map of its offsets to the text that it was made from. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Writes a text piece by piece from stretches of an original and keeps the map. */
export class MappedTextWriter {
  readonly #original: string;
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  #length = 0;
  #next = 0;

  constructor(original: string) {
    this.#original = original;
  }

  /** Length of what has been written, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** Copies the original from `from` to `to`. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    this.#write(this.#original.slice(from, to), from);
    this.#next = to;
  }

  /** Writes `text` in place of the original from `from` on; both have the same length. */
  replace(text: string, from: number): void {
    if (text.length === 0) return;
    this.#write(text, from);
    this.#next = from + text.length;
  }

  /** Writes `text` that the original does not hold. */
  insert(text: string): void {
    for (const unit of text) this.#write(unit, this.#next);
  }

  /** What was written. */
  finish(): MappedText {
    return {
      text: this.#pieces.join(''),
      map: OffsetMap.ofRuns(this.#starts, this.#origins, this.#length),
    };
  }

  #write(piece: string, origin: number): void {
    const run = this.#starts.length - 1;
    const continues =
      run >= 0 &&
      (this.#origins[run] as number) + this.#length - (this.#starts[run] as number) === origin;
    if (!continues) {
      this.#starts.push(this.#length);
      this.#origins.push(origin);
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
