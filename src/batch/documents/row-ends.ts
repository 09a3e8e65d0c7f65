const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** Where the rows of CSV or TSV end, told unit by unit: a line end in quotes ends no row. */
export class RowEnds {
  readonly #delimiter: number;
  #quoted = false;
  #mayQuote = true;
  #filled = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Whether the row so far holds more than quotes and white space of line ends. */
  get filled(): boolean {
    return this.#filled;
  }

  /** Takes the next unit, and says whether the row ends with it. */
  endsWith(unit: number): boolean {
    if (unit === quote && (this.#quoted || this.#mayQuote)) {
      this.#quoted = !this.#quoted;
      // Right after a closing quote another one opens again: two of them stand for one.
      this.#mayQuote = !this.#quoted;
    } else if (this.#quoted) {
      this.#filled = true;
    } else if (unit === newline) {
      return true;
    } else {
      this.#mayQuote = unit === this.#delimiter;
      this.#filled ||= unit !== carriageReturn;
    }
    return false;
  }

  /** Begins the next row. */
  next(): void {
    this.#quoted = false;
    this.#mayQuote = true;
    this.#filled = false;
  }
}

/** The rows of a text that hold something, without their line ends. */
export function* rowsIn(text: string, delimiter: string): Generator<string> {
  const ends = new RowEnds(delimiter);
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ends.endsWith(text.charCodeAt(at))) continue;
    if (ends.filled) yield withoutReturn(text.slice(from, at));
    ends.next();
    from = at + 1;
  }
  if (ends.filled) yield withoutReturn(text.slice(from));
}

function withoutReturn(row: string): string {
  return row.endsWith('\r') ? row.slice(0, -1) : row;
}
