import { headlineOf, isRateOfEachYear, isYearly } from '../headline.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { clauseBefore, singly, written } from '../statement.ts';

/** Growth in a year, in per cent, that nobody promises for anything. */
const limitOfAll = 500;

/** 地区生产总值增长65% */
export const growthExcessive: PlausibilityRule = {
  code: 'growth-excessive',
  example: '今年地区生产总值增长65%',
  examples: {
    doubted: [
      '今年地区生产总值增长65%左右。',
      '到2028年，地区生产总值年均增长65%。',
      '今年跨境电商交易额增长1200%。',
    ],
    left: [
      '今年地区生产总值增长6.5%左右。',
      '今年跨境电商交易额增长120%。',
      '到2025年地区生产总值比2020年增长65%。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (const { status, type, direction, indicator, quantity, period } of targets) {
      if (status !== 'target' || type !== 'growth' || direction !== 'increase') continue;
      const value = singly(quantity);
      const limit = headlineOf(indicator)?.limit ?? limitOfAll;
      if (quantity.unit !== '%' || value === null || value <= limit) continue;
      const clause = clauseBefore(text, quantity);
      const spans = period !== null && period.start !== period.end;
      if (!isRateOfEachYear(clause) && (spans || !isYearly(clause))) continue;
      doubts.push({
        span: quantity.span,
        args: { indicator, rate: written(text, quantity), limit },
      });
    }
    return doubts;
  },
};
