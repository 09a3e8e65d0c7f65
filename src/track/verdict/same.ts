import { rounded } from './tolerance.ts';
import { referenceOf, togetherPoints } from './reference.ts';
import { notComparable } from './rule.ts';
import type { VerdictRule } from './rule.ts';

/** A target to go together with another indicator: 与经济增长同步. A result above it is better still. */
export const same: VerdictRule = {
  id: 'same',
  examples: [
    ['居民收入与经济增长同步', '居民收入增长5.1% | 地区生产总值增长5.3%', 'met'],
    ['居民收入与经济增长同步', '居民收入增长6.4% | 地区生产总值增长5.3%', 'exceeded'],
    ['居民收入与经济增长同步', '居民收入增长4.1% | 地区生产总值增长5.3%', 'short'],
  ],
  judge: (pair) => {
    const { target, result } = pair;
    if (target.comparator !== 'same' || target.value !== null) return null;
    if (result.comparator === 'same' && result.reference?.code === target.reference?.code) {
      return { verdict: 'met', gap: null, tolerance: null, notes: [] };
    }
    const other = referenceOf(pair);
    if (!other) return notComparable(target.reference ? 'reference-missing' : 'reference-unknown');
    if (result.value === null || other.value === null) return notComparable('bound-open');
    if (result.unit !== other.unit) return notComparable('units-differ');
    const gap = rounded(result.value - other.value);
    const tolerance = togetherPoints;
    if (Math.abs(gap) <= tolerance) return { verdict: 'met', gap, tolerance, notes: [] };
    return { verdict: gap > 0 ? 'exceeded' : 'short', gap, tolerance, notes: [] };
  },
};
