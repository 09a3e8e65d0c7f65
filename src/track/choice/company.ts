import type { ChoiceRule } from './rule.ts';

/** A number that stands among those of other indicators leads: such a sentence sums up the year. */
export const company: ChoiceRule = {
  id: 'company',
  examples: [
    '全县生产总值88亿元，财政收入【6亿元】，规上工业增加值增长16%。',
    '财政收入突破6亿元，脱贫成果得到巩固。',
  ],
  weigh: ({ record: { sentence } }, { company: codesOf }) => codesOf(sentence),
};
