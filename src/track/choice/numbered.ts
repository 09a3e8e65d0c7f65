import type { ChoiceRule } from './rule.ts';

/** A number leads what is told by another measure alone. */
export const numbered: ChoiceRule = {
  id: 'numbered',
  examples: ['居民人均可支配收入增长【8.5%】左右。', '确保居民收入和经济增长保持同步。'],
  weigh: ({ statement: { value, min } }) => (value === null && min === null ? 0 : 1),
};
