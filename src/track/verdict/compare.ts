import type { Statement } from '../mention.ts';
import { notComparable } from './rule.ts';
import type { Judgement, Pair, Verdict } from './rule.ts';
import { noise, rounded, roundingOf, toleranceOf } from './tolerance.ts';
import { factorBetween } from './units.ts';

/** What meets a promise, and what a result beyond it is called. */
export interface Wanted {
  /** The least and the most that was promised. */
  readonly low: number;
  readonly high: number;
  readonly above: Verdict;
  readonly below: Verdict;
}

/**
 * Lays a result beside what was promised. A result that is a bound or a range meets the promise where all that it leaves
 * open does; where some of it falls short, there is no telling.
 */
export function compared(
  { target, result }: Pick<Pair, 'target' | 'result'>,
  wanted: Wanted,
): Omit<Judgement, 'rule'> {
  const { low, high, above, below } = wanted;
  const own = endsOf(result);
  // A result in words alone, above the city's average, is no more than a bound.
  if (!own) return notComparable('bound-open', result.text);
  const factor = factorBetween(result.unit, target.unit);
  if (factor === null) return notComparable('units-differ', `${target.unit} / ${result.unit}`);
  const ends: Ends = [own[0] * factor, own[1] * factor];
  const told = middleOf(ends);
  const end = told < low ? low : high;
  const tolerance = toleranceOf(target, end);
  const slack = Math.max(tolerance, roundingOf(result) * factor) + noise(end);
  const verdicts = new Set(
    ends.map((value): Verdict => {
      if (value > high + slack) return above;
      return value < low - slack ? below : 'met';
    }),
  );
  if (verdicts.size > 1 && verdicts.has('short')) return notComparable('bound-open', result.text);
  const [only = 'met'] = verdicts;
  const verdict = verdicts.size > 1 ? 'met' : only;
  return { verdict, gap: gapOf(told, low, high), tolerance, notes: [] };
}

type Ends = readonly [low: number, high: number];

/** What a number may lie between by its words, in its own unit; null for none. */
function endsOf({ value, min, max, comparator }: Statement): Ends | null {
  if (min !== null && max !== null) return [min, max];
  if (value === null) return null;
  if (comparator === 'ge' || comparator === 'gt') return [value, Infinity];
  if (comparator === 'le' || comparator === 'lt') return [-Infinity, value];
  return [value, value];
}

/** What a result says as one number: a bound, or the middle of a range. */
function middleOf([low, high]: Ends): number {
  if (low === -Infinity) return high;
  return high === Infinity ? low : (low + high) / 2;
}

function gapOf(result: number, low: number, high: number): number {
  if (result < low) return rounded(result - low);
  return result > high ? rounded(result - high) : 0;
}
