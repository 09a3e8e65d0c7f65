import { compared } from './compare.ts';
import type { VerdictRule } from './rule.ts';

/** A target that says what is to be reached at least: 5%以上. */
export const floor: VerdictRule = {
  id: 'floor',
  examples: [
    ['地区生产总值增长5%以上', '地区生产总值增长5%', 'met'],
    ['地区生产总值增长5%以上', '地区生产总值增长5.6%', 'exceeded'],
    ['地区生产总值增长5%以上', '地区生产总值增长4.9%', 'short'],
  ],
  judge: (pair) => {
    const { comparator, value } = pair.target;
    if (value === null || (comparator !== 'ge' && comparator !== 'gt')) return null;
    return compared(pair, { low: value, high: value, above: 'exceeded', below: 'short' });
  },
};
