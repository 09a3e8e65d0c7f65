/** Line and column of an offset, both counted from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text; made once, for output only: everything else keeps offsets. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;
  /** The line that was found last, counted from 1: one place is mostly asked for after another. */
  #near = 1;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** How many lines the text has, one at least; a line feed at its end closes the last one. */
  get count(): number {
    const { length } = this.#starts;
    return length > 1 && this.#starts[length - 1] === this.#length ? length - 1 : length;
  }

  /** Offset of the first unit of `line`, from 1 to `count`; of a line beyond, Infinity. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? Infinity;
  }

  /** The position of `offset`. */
  at(offset: number): Position {
    const line = this.#lineOf(offset);
    return { line, column: offset - (this.#starts[line - 1] as number) + 1 };
  }

  #lineOf(offset: number): number {
    if (offset >= this.startOf(this.#near) && offset < this.startOf(this.#near + 1)) {
      return this.#near;
    }
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    this.#near = low;
    return low;
  }
}
