import type { Span } from '../core/span.ts';
import type { HeadingTitle } from './heading-title.ts';
import type { Numbering } from './numbering.ts';

/** A numbered line that may open a section. */
export interface Candidate extends HeadingTitle {
  readonly kind: 'numbered';
  readonly from: number;
  readonly numbering: Numbering;
  readonly paragraphTo: number;
  /** Whether its paragraph ends as a sentence does. */
  readonly ended: boolean;
  /** Whether its words open with a quoted term. */
  readonly quoted: boolean;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
  /** Whether it stands inside a paragraph, after a full stop. */
  readonly inner: boolean;
}

/** A line that may head a part without a number. */
export interface PlainHeading {
  readonly kind: 'plain';
  readonly from: number;
  readonly title: Span;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
  /** Whether it sets two halves apart with a colon: 启新程：2025年主要任务. */
  readonly halved: boolean;
}

/** An annex starts: every section before it ends. */
export interface Annex {
  readonly kind: 'annex';
  readonly from: number;
}

export type Opening = Candidate | PlainHeading | Annex;
