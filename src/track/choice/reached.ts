import type { ChoiceRule } from './rule.ts';

/** What a report says of its own years leads what a change starts from. */
export const reached: ChoiceRule = {
  id: 'reached',
  examples: ['生产总值由去年的90亿元增加到【100亿元】。'],
  weigh: ({ record: { type } }) => (type === 'baseline' || type === 'amount' ? 0 : 1),
};
