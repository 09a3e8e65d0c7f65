import type { TargetRecord, TrackStatement } from '../document/document.ts';

/** What a number of a row says: a rate of change, where something stands, an absolute change, or a part of a whole. */
export type TrackMeasure = 'growth' | 'level' | 'increment' | 'share';

/** Whether something was promised or reached. */
export type Role = 'target' | 'result';

/** What a relative target is set against. */
export interface Reference {
  readonly text: string;
  /** Code of the indicator; null where it is none of the standard ones. */
  readonly code: string | null;
}

/** A number of a report as a row shows it; a decrease is a negative growth. */
export interface Statement {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  /** As in records; of a relative target same, above, below, positive or hold. */
  readonly comparator: TrackStatement['comparator'];
  readonly force: TrackStatement['force'];
  readonly reference: Reference | null;
  readonly text: string;
  /** The report's file, the record, and where its quantity stands. */
  readonly file: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The same in code points, as Python and R count. */
  readonly codePoints: { readonly start: number; readonly end: number };
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** The stretch that a number is about where that is not one whole year. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** A number of a report with all that decides which row it belongs to, and whether it leads there. */
export interface Mention {
  readonly role: Role;
  readonly code: string;
  readonly measure: TrackMeasure;
  /** The calendar year that it is about; null where `span` says what it is about. */
  readonly year: number | null;
  readonly span: Span | null;
  readonly statement: Statement;
  /** The record that it was made of. */
  readonly record: TargetRecord;
}
