import type { Indicator } from '../../lexicon/indicators/indicator.ts';
import type { Statement, TrackMeasure } from '../mention.ts';
import type { Note, NoteCode } from '../note.ts';

/** What became of a promise. */
export type Verdict = 'met' | 'exceeded' | 'short' | 'not-comparable' | 'no-result' | 'no-target';

/** A target beside a result. */
export interface Pair {
  readonly code: string;
  readonly measure: TrackMeasure;
  readonly target: Statement;
  readonly result: Statement;
  /** Where policy wants the indicator to go. */
  readonly wanted: Indicator['direction'];
  /** A result of the same year and measure: of another indicator in the region, or of an indicator in the country. */
  readonly resultOf: (code: string, of: 'region' | 'country') => Statement | null;
  /** The result of the year before, of the same measure. */
  readonly before: Statement | null;
}

/** A verdict with the rule that it was given by. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Result less target, in the target's unit: to the nearer end of a range, 0 inside of it; null where there is none. */
  readonly gap: number | null;
  readonly rule: string;
  /** What a result may miss the target by and still meet it, in the target's unit; null where nothing was compared. */
  readonly tolerance: number | null;
  readonly notes: readonly Note[];
}

/** Gives the verdict on pairs of one kind. */
export interface VerdictRule {
  /** Its file's name. */
  readonly id: string;
  /** A target, a result and the verdict on them. */
  readonly examples: readonly (readonly [target: string, result: string, verdict: Verdict])[];
  /** The judgement; null where the pair is of another kind. */
  readonly judge: (pair: Pair) => Omit<Judgement, 'rule'> | null;
}

/** A judgement that there is nothing to compare. */
export function notComparable(code: NoteCode, detail = ''): Omit<Judgement, 'rule'> {
  return { verdict: 'not-comparable', gap: null, tolerance: null, notes: [{ code, detail }] };
}
