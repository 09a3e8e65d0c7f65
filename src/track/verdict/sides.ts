import type { Pair, Verdict } from './rule.ts';

/** What a result above a target is called, and one below it: the better side exceeds, the worse one falls short. */
export function sides(wanted: Pair['wanted']): {
  readonly above: Verdict;
  readonly below: Verdict;
} {
  return wanted === 'decrease'
    ? { above: 'short', below: 'exceeded' }
    : { above: 'exceeded', below: 'short' };
}
