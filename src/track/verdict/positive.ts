import { notComparable } from './rule.ts';
import type { VerdictRule } from './rule.ts';

/** A target to grow at all: 实现正增长. */
export const positive: VerdictRule = {
  id: 'positive',
  examples: [
    ['进出口实现正增长', '进出口增长0.4%', 'met'],
    ['进出口实现正增长', '进出口下降1.2%', 'short'],
  ],
  judge: ({ target, result, measure }) => {
    if (target.comparator !== 'positive' || target.value !== null) return null;
    const grown = result.value ?? result.min;
    if (measure !== 'growth' || grown === null) return notComparable('reference-missing');
    return { verdict: grown > 0 ? 'met' : 'short', gap: grown, tolerance: 0, notes: [] };
  },
};
