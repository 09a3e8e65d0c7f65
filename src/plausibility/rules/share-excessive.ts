import type { Doubt, PlausibilityRule } from '../rule.ts';
import { clauseBefore, singly, written } from '../statement.ts';
import { passing, shares, standing } from '../../lexicon/plausible-measures.ts';
import { anyOf } from '../../lexicon/word-list.ts';

/** Rates that are shares of a whole, right before their number or its verb. */
const share = new RegExp(
  `([\\u4e00-\\u9fff]{0,6}${anyOf(shares)}率)(?:[从由][^，。；]{1,16})?${standing}`,
);
/** Rates of that name that pass the whole. */
const passes = new RegExp(anyOf(passing));

/** 污水处理率达到195% */
export const shareExcessive: PlausibilityRule = {
  code: 'share-excessive',
  example: '污水处理率达到195%',
  examples: {
    doubted: ['生活污水处理率达到195%。', '森林覆盖率由31.5%提高到342%。'],
    left: [
      '生活污水处理率达到95%。',
      '小学毛入学率达到104%。',
      '投资完成率达到115%。',
      '贷款拨备覆盖率达到185%。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (const { type, quantity } of targets) {
      const value = singly(quantity);
      if (type !== 'level' || quantity.unit !== '%' || value === null || value <= 100) continue;
      const rate = share.exec(clauseBefore(text, quantity))?.[1];
      if (rate === undefined || passes.test(rate)) continue;
      doubts.push({
        span: quantity.span,
        args: { indicator: rate, rate: written(text, quantity) },
      });
    }
    return doubts;
  },
};
