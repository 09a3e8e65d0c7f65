import type { Target } from '../../targets/target.ts';
import { singly, together, written } from '../statement.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { falls, manners, rises } from '../../lexicon/plausible-measures.ts';
import { anyOf } from '../../lexicon/word-list.ts';

/** The year of a level: 增长到2023年的8.2亿元. */
const when =
  '(?:(?:\\d{4}|[一二][〇零一二三四五六七八九]{3})年[底末]?的?|[去今]年[底末]?的?|年[底末]的?|现在的|目前的)?';
const arrives = new RegExp(
  `^${anyOf(manners)}*(${anyOf([...rises, ...falls])})(?:到|至|为)${when}$`,
);
const falling: ReadonlySet<string> = new Set(falls);

/** 从82亿元增加到54亿元 */
export const changeReversed: PlausibilityRule = {
  code: 'change-reversed',
  example: '财政收入从82亿元增加到54亿元',
  examples: {
    doubted: [
      '财政收入从8.2亿元增加到5.4亿元。',
      '审批时限由5天压缩至15天。',
      '财政收入从2019年的8.2亿元增长到2023年的5.4亿元。',
    ],
    left: [
      '财政收入从5.4亿元增加到8.2亿元。',
      '优良天数比上年的190天增加19天。',
      '综合排名从第3位上升到第1位。',
      '发病率从千分之三下降到百分之二。',
      '甲、乙两项补贴标准分别从每月200元、270元提高到210元、280元。',
      '两类项目审批分别由45、35个工作日压缩至39、31个工作日。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (let index = 0; index + 1 < targets.length; index++) {
      const earlier = targets[index] as Target;
      const next = targets[index + 1] as Target;
      if (earlier.type !== 'baseline' || !together(next, earlier)) continue;
      if (isListed(text, earlier, targets[index - 1])) continue;
      const { quantity } = earlier;
      const later = next.quantity;
      if (quantity.dimension === 'rank' || quantity.unit !== later.unit) continue;
      const { from, to } = { from: quantity.bounded.to, to: later.bounded.from };
      const verb = to - from <= 24 ? arrives.exec(text.slice(from, to))?.[1] : undefined;
      const low = singly(quantity);
      const high = singly(later);
      if (verb === undefined || low === null || high === null) continue;
      if (falling.has(verb) ? high <= low : high >= low) continue;
      doubts.push({
        span: { from: quantity.span.from, to: later.span.to },
        args: { before: written(text, quantity), verb, after: written(text, later) },
      });
    }
    return doubts;
  },
};

/** Whether a from-value is one of several, each with a later one of its own: 从45、35个压缩至39、31个. */
function isListed(text: string, { quantity }: Target, previous: Target | undefined): boolean {
  if (previous === undefined) return false;
  const { bounded } = previous.quantity;
  return /^[、和及与]$/.test(text.slice(bounded.to, quantity.bounded.from));
}
