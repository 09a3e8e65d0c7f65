import type { Span } from './span.ts';

/** How much a diagnostic matters: an error fails the document, a warning of damage fails `--strict`, a note informs. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code that a diagnostic can bear. `document/messages` has a sentence for each, in each language. */
export const diagnosticCodes = [
  'page-continues-from',
  'page-continues-on',
  'text-repaired',
  'columns-unsure',
  'section-missing',
  'sections-announced',
  'table-unsure',
  'number-refused',
  'change-reversed',
  'growth-excessive',
  'share-excessive',
  'shares-unequal',
  'parts-over',
  'parts-unequal',
  'targets-differ',
  'unit-unfit',
  'sentence-long',
  'segmenter-fallback',
  'text-empty',
  'text-blank',
  'text-binary',
  'text-damaged',
  'text-mangled',
  'file-damaged',
  'file-cut',
  'file-locked',
  'file-old',
  'file-excessive',
  'file-textless',
  'pdf-reader-missing',
  'file-scanned',
  'file-pages-scanned',
  'pictures-unread',
  'pdf-unmapped',
  'pdf-characters-unmapped',
  'byte-undecodable',
  'encoding-unknown',
  'encoding-mixed',
  'page-doubled',
  'page-foreign',
  'page-unlinked',
  'article-unsure',
  'article-missing',
  'correction-unfit',
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** Codes of numbers that a report can hardly mean: they lower a record's confidence, and damage no document. */
export const doubtCodes: ReadonlySet<string> = new Set<DiagnosticCode>([
  'change-reversed',
  'growth-excessive',
  'share-excessive',
  'shares-unequal',
  'parts-over',
  'parts-unequal',
  'targets-differ',
  'unit-unfit',
]);

/** Something noticed about the input. The sentence is made from code and arguments, in one place. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Where, in the text of the stage that noticed it; null for the document as a whole. */
  readonly span: Span | null;
  /** Values that the sentence quotes. */
  readonly args: Readonly<Record<string, string | number>>;
}

/** A stage's result with what it noticed. */
export interface Noticed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
