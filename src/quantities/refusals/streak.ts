import { isHan } from '../../core/characters.ts';
import type { RefusalRule } from './rule.ts';

/** 连续 and two characters more. */
const longestReach = 4;

const longestSteps = 8;

/** No run is as long as ten to the power of this: 连续跨越3000亿元. */
const leastSum = 8;

/** What stands behind a number of steps that something has risen by: 4个千亿元台阶. */
const steps = /^[十百千万亿]+元?级?(?:台阶|大关|关口)/;

/** Runs of years, times or steps: 连续9年, 跨越4个千亿元台阶. */
export const streak: RefusalRule = {
  reason: 'streak',
  examples: {
    refused: ['连续9年居全省前列', '连续四年优秀', '已连续实施3年'],
    kept: ['累计开行9列', '连续跨越3000亿、4000亿元'],
  },
  refuse: ({ text, numeral, measure }) => {
    const { from } = numeral;
    if (numeral.exponent >= leastSum) return null;
    if (measure && steps.test(text.slice(measure.to, measure.to + longestSteps))) return measure.to;
    for (let at = from - 2; at >= from - longestReach; at--) {
      if (!isHan(text.charCodeAt(at + 1))) return null;
      if (text.startsWith('连续', at)) return measure?.to ?? numeral.to;
    }
    return null;
  },
};
