import type { Span, Statement, TrackMeasure } from './mention.ts';
import type { Note } from './note.ts';
import type { Verdict } from './verdict/rule.ts';

/** A row of the track: what was promised of an indicator and what was reached, in a region and a year. */
export interface Row {
  readonly region: RowRegion;
  /** null where `period` says what the row is about. */
  readonly year: number | null;
  /** The years that the row is about where it is not one; null otherwise. */
  readonly period: Span | null;
  readonly indicator: RowIndicator;
  readonly measure: TrackMeasure;
  readonly target: Statement | null;
  readonly result: Statement | null;
  readonly gap: number | null;
  readonly verdict: Verdict;
  /** The rule of the verdict and what it tolerates; null where there is nothing to compare. */
  readonly judged: { readonly rule: string; readonly tolerance: number | null } | null;
  readonly notes: readonly Note[];
}

export interface RowRegion {
  /** null where nothing names it. */
  readonly name: string | null;
  readonly code: string | null;
  readonly codeVersion: string | null;
  /** Names of the province and of the city around it; null where there is none. */
  readonly province: string | null;
  readonly city: string | null;
}

export interface RowIndicator {
  readonly code: string;
  readonly name: string;
}
