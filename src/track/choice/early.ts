import type { ChoiceRule } from './rule.ts';

/** What is said first leads: a review and a list of targets open with the figures of the whole. */
export const early: ChoiceRule = {
  id: 'early',
  examples: ['城镇新增就业【12万人】。……再就业服务中，城镇新增就业3万人。'],
  weigh: ({ statement }) => -statement.start,
};
