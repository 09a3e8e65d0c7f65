import { rounded } from './tolerance.ts';
import { notComparable } from './rule.ts';
import type { VerdictRule } from './rule.ts';
import { openShare } from './tolerance.ts';

/** A target to stay where it was: 持平, 只增不减, 保持稳定. A rate of change is to be no fall, a level no less than the year before. */
export const hold: VerdictRule = {
  id: 'hold',
  examples: [
    ['固定资产投资只增不减', '固定资产投资增长0.3%', 'met'],
    ['固定资产投资只增不减', '固定资产投资下降2%', 'short'],
  ],
  judge: ({ target, result, measure, before, wanted }) => {
    if (target.comparator !== 'hold' || target.value !== null) return null;
    if (result.value === null) return notComparable('bound-open', result.text);
    const base = measure === 'growth' ? 0 : before?.unit === result.unit ? before.value : null;
    if (base === null) return notComparable('reference-missing');
    const gap = rounded(result.value - base);
    const tolerance = openShare * Math.abs(base);
    const lost = wanted === 'decrease' ? gap : -gap;
    return { verdict: lost > tolerance ? 'short' : 'met', gap, tolerance, notes: [] };
  },
};
