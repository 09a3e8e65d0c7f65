import { compared } from './compare.ts';
import type { VerdictRule } from './rule.ts';
import { sides } from './sides.ts';

/** A target with two ends: 5%至6%. */
export const range: VerdictRule = {
  id: 'range',
  examples: [
    ['地区生产总值增长5%—6%', '地区生产总值增长5.4%', 'met'],
    ['地区生产总值增长5%—6%', '地区生产总值增长6.5%', 'exceeded'],
    ['地区生产总值增长5%—6%', '地区生产总值增长4.8%', 'short'],
  ],
  judge: (pair) => {
    const { min, max } = pair.target;
    if (min === null || max === null) return null;
    return compared(pair, { low: min, high: max, ...sides(pair.wanted) });
  },
};
