import type { Diagnostic, DiagnosticCode } from '../core/diagnostic.ts';
import type { Span } from '../core/span.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { IndicatorIndex } from '../indicators/indicator-index.ts';
import type { Target } from '../targets/target.ts';

/** What the checks look at. */
export interface Report {
  /** The reading. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly indicators: IndicatorIndex;
  /** In the order of the text. */
  readonly targets: readonly Target[];
}

/** A place where a report says something that can hardly be so. */
export interface Doubt {
  /** In the reading. */
  readonly span: Span;
  readonly args: Diagnostic['args'];
}

/** One kind of statement that can hardly be so. */
export interface PlausibilityRule {
  readonly code: DiagnosticCode;
  /** What it looks like, for people. */
  readonly example: string;
  readonly examples: {
    readonly doubted: readonly string[];
    /** Texts of the same look that are sound. */
    readonly left: readonly string[];
  };
  readonly check: (report: Report) => readonly Doubt[];
}
