import { rounded } from './tolerance.ts';
import { referenceOf } from './reference.ts';
import { notComparable } from './rule.ts';
import type { VerdictRule } from './rule.ts';

/** A target to be above or below something else: 高于全国平均水平, 快于经济增速. */
export const beside: VerdictRule = {
  id: 'beside',
  examples: [
    ['居民收入增速快于经济增长', '居民收入增长6% | 地区生产总值增长5.3%', 'met'],
    ['居民收入增速快于经济增长', '居民收入增长5% | 地区生产总值增长5.3%', 'short'],
  ],
  judge: (pair) => {
    const { target, result } = pair;
    if (target.value !== null) return null;
    if (target.comparator !== 'above' && target.comparator !== 'below') return null;
    const other = referenceOf(pair);
    if (!other) return notComparable(target.reference ? 'reference-missing' : 'reference-unknown');
    if (result.value === null || other.value === null) return notComparable('bound-open');
    if (result.unit !== other.unit) return notComparable('units-differ');
    const gap = rounded(result.value - other.value);
    const kept = target.comparator === 'above' ? gap > 0 : gap < 0;
    return { verdict: kept ? 'met' : 'short', gap, tolerance: 0, notes: [] };
  },
};
