import { isHan } from '../../core/characters.ts';
import type { RefusalRule } from './rule.ts';

/** 连续 and two characters more. */
const longestReach = 4;

/** No run is as long as ten to the power of this: 连续跨越3000亿元. */
const leastSum = 8;

/** Runs of years or times: 连续9年. */
export const streak: RefusalRule = {
  reason: 'streak',
  examples: {
    refused: ['连续9年居全省前列', '连续四年优秀', '已连续实施3年'],
    kept: ['累计开行9列', '连续跨越3000亿、4000亿元'],
  },
  refuse: ({ text, numeral, measure }) => {
    const { from } = numeral;
    if (numeral.exponent >= leastSum) return null;
    for (let at = from - 2; at >= from - longestReach; at--) {
      if (!isHan(text.charCodeAt(at + 1))) return null;
      if (text.startsWith('连续', at)) return measure?.to ?? numeral.to;
    }
    return null;
  },
};
