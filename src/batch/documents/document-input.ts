import type { FailureCode } from '../messages/failures.ts';

/** A document to be read, or the reason why there is none. */
export type DocumentInput = DocumentText | MissingDocument;

export interface DocumentText {
  /** How the document is called in the output. */
  readonly name: string;
  readonly text: Uint8Array | string;
}

export interface MissingDocument {
  readonly name: string;
  readonly code: FailureCode;
  /** What the message quotes. */
  readonly detail: string;
}
