import type { Span } from '../core/span.ts';
import type { HeadingForm } from './heading-title.ts';
import type { Numbering } from './numbering.ts';

/** What is known of a heading once all of them are in their places. */
interface Placed {
  /** Where its section ends. */
  to: number;
  /** Null where there are none. */
  children: Heading[] | null;
}

/** A numbered line that may open a section. */
export interface Candidate extends Placed {
  readonly kind: 'numbered';
  readonly from: number;
  readonly numbering: Numbering;
  readonly title: Span;
  readonly form: HeadingForm;
  readonly paragraphTo: number;
  /** Whether it may be an item of a list: one sentence that no phrase heads, or a term with its explanation. */
  readonly listed: boolean;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
  /** Whether it stands inside a paragraph, after a full stop. */
  readonly inner: boolean;
}

/** A line that may head a part without a number. */
export interface PlainHeading extends Placed {
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

export type Heading = Candidate | PlainHeading;
export type Opening = Heading | Annex;
