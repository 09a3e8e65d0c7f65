import type { Document } from '../document/document.ts';
import type { Pieces } from '../formats/pieces.ts';
import type { TableSetting } from '../formats/terminal/table.ts';
import type { ExampleOf, ShownText } from '../view/page.ts';

/** What a form may show beside the documents. */
export interface Setting extends TableSetting {
  /** The text that a document was read from; asked only by a form that needs it. */
  readonly textOf: (document: Document) => ShownText;
  /** An example of what a rule reads; asked by the same. */
  readonly exampleOf: ExampleOf;
}

/** A form that records are written in. */
export interface OutputFormat {
  /** What `--format` calls it. */
  readonly name: string;
  /** Suffixes of file names that ask for it, in small letters; none where `--format` alone can. */
  readonly suffixes: readonly string[];
  /** Whether a terminal could not show it. */
  readonly binary: boolean;
  /** How a batch has it grow: document by document, or once all rows are there; null where no batch writes it. */
  readonly stream: 'grows' | 'at-once' | null;
  /** Whether a file that starts and ends so was written by us; null where its bytes do not say so. */
  readonly isOwn: ((start: string, end: string) => boolean) | null;
  /** Whether it shows the documents' texts, and records of every status unless some are asked for. */
  readonly needsText?: boolean;
  /** The documents, piece by piece; what it needs is loaded here. */
  readonly write: (documents: readonly Document[], setting: Setting) => Promise<Pieces>;
}
