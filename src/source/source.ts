/** A decoded input. Every offset that leaves the program points into `text`. */
export interface Source {
  /** File name as the user gave it, without its folders; `-` for standard input. */
  readonly name: string;
  readonly format: 'text' | 'html';
  /** WHATWG name of the encoding that the bytes were decoded with. */
  readonly encoding: string;
  /** SHA-256 of the bytes as they were given, in lower-case hex. */
  readonly sha256: string;
  /** The decoded text, byte order mark dropped, line ends as they are. */
  readonly text: string;
  /** The files that the text was joined from, in the order of the text; absent where it is one file's. */
  readonly pages?: readonly SourcePage[];
}

/** One file of a text that was joined from several: `text` from `from` to `to` is its own, a line feed parts it from the next. */
export interface SourcePage {
  readonly name: string;
  readonly format: Source['format'];
  readonly encoding: string;
  readonly sha256: string;
  readonly from: number;
  readonly to: number;
  /** Whether a page is missing between the one before and this one. */
  readonly afterHole: boolean;
}
