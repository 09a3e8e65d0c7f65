import type { Page } from '../../repair/pages/read-pages.ts';
import type { FailureCode } from '../messages/failures.ts';

/** A document to be read, or the reason why there is none. */
export type ReadInput = DocumentText | DocumentPages | MissingDocument;

/** What a part has at a document's place. */
export type DocumentInput = ReadInput | DocumentCopy;

/** What a row gives. */
export type RowDocument = DocumentText | MissingDocument;

export interface DocumentText {
  /** How the document is called in the output. */
  readonly name: string;
  readonly text: Uint8Array | string;
}

/** A document whose pages are given in any order. */
export interface DocumentPages {
  readonly name: string;
  readonly pages: readonly Page[];
}

/** A document of the bytes of another one, which is not read. */
export interface DocumentCopy {
  readonly name: string;
  readonly copyOf: string;
}

export interface MissingDocument {
  readonly name: string;
  readonly code: FailureCode;
  /** What the message quotes. */
  readonly detail: string;
  /** What there is in place of it. */
  readonly known?: readonly string[];
}
