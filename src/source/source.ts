import type { PageFacts } from './html/page-facts.ts';
import type { Places } from './places.ts';

/** What kinds of files are read. */
export const sourceFormats = [
  'text',
  'html',
  'pdf',
  'docx',
  'odt',
  'ofd',
  'epub',
  'doc',
  'wps',
  'rtf',
  'mht',
  'xlsx',
] as const;

export type SourceFormat = (typeof sourceFormats)[number];

/** The text of a file. */
export interface Extracted {
  /** How the file was read. */
  readonly format: SourceFormat;
  /** WHATWG name of the encoding that the file's text was decoded with. */
  readonly encoding: string;
  /**
   * The text. Of plain text and HTML it is the decoded file, byte order mark dropped, line ends as they are; of other
   * formats what was taken out of them: a paragraph or a table's row a line, cells parted by tabs.
   */
  readonly text: string;
  /** Where the text stands on pages; absent where the format knows no pages. */
  readonly places?: Places;
  /** What the file says of its text outside of it; absent where that is read from the text later. */
  readonly facts?: PageFacts;
}

/** A file's text with where it comes from. Every offset that leaves the program points into `text`. */
export interface Source extends Extracted {
  /** File name as the user gave it, without its folders; `-` for standard input. */
  readonly name: string;
  /** SHA-256 of the bytes as they were given, in lower-case hex. */
  readonly sha256: string;
  /** The files that the text was joined from, in the order of the text; absent where it is one file's. */
  readonly pages?: readonly SourcePage[];
}

/** One file of a text that was joined from several: `text` from `from` to `to` is its own, a line feed parts it from the next. */
export interface SourcePage extends Omit<Source, 'text' | 'pages'> {
  readonly from: number;
  readonly to: number;
  /** Whether a page is missing between the one before and this one. */
  readonly afterHole: boolean;
}
