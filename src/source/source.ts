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
}
