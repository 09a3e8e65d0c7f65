import type { Note } from './note.ts';
import type { Report } from './report.ts';

/** What the reports have that should tell of a region and year; null where there is none of them. */
export interface Presence {
  /** The report of the year, which promises. */
  readonly promising: ReportParts | null;
  /** The report of the next year, which reviews. */
  readonly reviewing: ReportParts | null;
}

export type ReportParts = Pick<Report, 'complete' | 'reviews' | 'promises'>;

/** Why a row has no target or no result: nobody read the report that would say it, it has no such part, or it does not say. */
export function absence(
  missing: 'target' | 'result',
  { promising, reviewing }: Presence,
): readonly Note[] {
  const report = missing === 'target' ? promising : reviewing;
  if (!report) return [{ code: 'no-report', detail: missing }];
  if (!report.complete) return [{ code: 'page-missing', detail: missing }];
  const tells = missing === 'target' ? report.promises : report.reviews;
  return [{ code: tells ? 'not-said' : 'no-part', detail: missing }];
}

/** Parts that several reports of one year have together. */
export function together(one: ReportParts | null, other: ReportParts): ReportParts {
  if (!one) return other;
  return {
    complete: one.complete || other.complete,
    reviews: one.reviews || other.reviews,
    promises: one.promises || other.promises,
  };
}
