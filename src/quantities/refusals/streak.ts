import type { RefusalRule } from './rule.ts';

/** Runs of years or times: 连续9年. */
export const streak: RefusalRule = {
  reason: 'streak',
  examples: {
    refused: ['连续9年居全省前列', '连续四年优秀', '已连续实施3年'],
    kept: ['累计开行9列'],
  },
  refuse: ({ text, numeral, measure }) => {
    const before = text.slice(Math.max(0, numeral.from - 6), numeral.from);
    if (!before.includes('连续')) return null;
    return /连续[\u4e00-\u9fff]{0,2}$/.test(before) ? (measure?.to ?? numeral.to) : null;
  },
};
