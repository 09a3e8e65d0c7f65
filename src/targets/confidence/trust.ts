import type { Told } from '../attributes/status.ts';
import type { TargetType } from '../kinds.ts';
import type { Period } from '../target.ts';

/** What is left of the chance that a record is right whose status nothing tells, or only a sentence before it. */
const byStatus = { part: 1, sentence: 1, before: 0.75, none: 0.5 } as const;
/** The same where nothing tells when its number holds; when a change started is often not told. */
const untimed = 0.7;
/** The same in a document whose year nothing tells: times and statuses rest on it. */
const undated = 0.9;

interface Timed {
  readonly type: TargetType;
  readonly period: Pick<Period, 'start' | 'end'> | null;
}

/** What is left of the chance, 0 to 1, that a record is right, by the most doubtful of what its status and period rest on. */
export function trustOf(
  basis: Told['basis'],
  { type, period }: Timed,
  year: number | null,
): number {
  const isTimed = period !== null && (period.start !== null || period.end !== null);
  const byTime = isTimed || type === 'baseline' ? 1 : untimed;
  return Math.min(byStatus[basis], byTime, year === null ? undated : 1);
}
