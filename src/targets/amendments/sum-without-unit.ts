import { EndPattern } from '../../core/end-pattern.ts';
import { measuresInMoney } from '../../lexicon/measured-nouns.ts';
import { phrase } from '../../lexicon/phrase.ts';
import type { Amendment } from '../amendment.ts';

/** What is told in money alone. */
const sums = new EndPattern(phrase`${measuresInMoney}(?:任务|计划)?$`);

/** A number without a unit that is told of a sum is no number of things: 渔税收入任务完成198万. */
export const sumWithoutUnit: Amendment = {
  id: 'sum-without-unit',
  example: '渔税收入任务完成90万',
  settles: 'a number without a unit is a sum where what it tells of is one',
  examples: {
    amended: [
      ['渔税收入任务完成90万。', '90万', { type: 'level', indicator: '渔税收入任务' }],
      ['渔港支出完成9亿。', '9亿', { type: 'level', indicator: '渔港支出' }],
      ['全年渔业总产值完成20亿。', '20亿', { type: 'level', indicator: '渔业总产值' }],
    ],
    left: [
      ['渔船登记完成90艘。', '90艘'],
      ['渔税收入任务完成90万元。', '90万元'],
      ['渔港建设完成90处。', '90处'],
    ],
  },
  types: [['count', 'level']],
  apply: (draft, { item: { quantity } }) =>
    draft.type === 'count' && quantity.unit === '' && sums.test(draft.indicator)
      ? { ...draft, type: 'level' }
      : draft,
};
