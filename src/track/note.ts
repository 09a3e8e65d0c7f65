import type { TrackNote } from '../document/document.ts';

/**
 * Why a verdict is what it is, or what else is to be known of a row.
 *
 * units-differ: target and result have units that do not turn into one another; bound-open: the result is a bound that
 * leaves open on which side of the target it lies; reference-missing: what a relative target refers to has no result of
 * that year; reference-unknown: it refers to nothing that rows have; not-said: the report that should say it was read
 * and does not; no-report: no report of the year that should say it was read; no-part: the report has no part that could
 * say it; page-missing: the report is not whole; left-out: another number of the same report did not lead;
 * restated: another report says the same number; contradicted: another report says another number.
 */
export type NoteCode = TrackNote['code'];

/** A remark with what it quotes; empty for nothing. */
export interface Note {
  readonly code: NoteCode;
  readonly detail: string;
}
