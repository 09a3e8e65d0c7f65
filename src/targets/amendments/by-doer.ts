import { EndPattern } from '../../core/end-pattern.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** Bodies that bring in or make a part of what is measured. */
const doer = new EndPattern(/(?:部门|企业|公司|集团|[县市区]本级|税务局|财政局)$/);
const accomplishes = /^(?:完成|实现|征收|组织)了?$/;
/** How many numbers back what was measured is looked for. */
const reach = 6;
const sums: ReadonlySet<string> = new Set(['money', 'mass', 'energy', 'volume']);

/** 渔获量达9万吨。其中，国有渔企完成3万吨 */
export const byDoer: Amendment = {
  id: 'by-doer',
  example: '渔获量达9万吨。其中，国有渔企业完成3万吨',
  settles: 'what a body completes without saying of what is of what its paragraph measured before',
  examples: {
    amended: [
      ['渔获量达9万吨。其中，国有渔企业完成3万吨。', '3万吨', { indicator: '国有渔企业渔获量' }],
      [
        '渔业税收完成9亿元，增长3%。从征收看：税务部门完成5亿元。',
        '5亿元',
        { indicator: '税务部门渔业税收' },
      ],
      ['渔业产值9亿元，大型渔企业实现6亿元。', '6亿元', { indicator: '大型渔企业渔业产值' }],
    ],
    left: [
      ['渔获量达9万吨。\n国有渔企业完成3万吨。', '3万吨'],
      ['渔获量达9万吨，国有渔企业完成3亿元。', '3亿元'],
      ['渔获量达9万吨，外海渔场完成3万吨。', '3万吨'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { type, action, indicator } = draft;
    const completes = type === 'level' && action !== null && accomplishes.test(action);
    if (!completes || !doer.test(indicator) || !sums.has(context.item.quantity.dimension))
      return draft;
    const measure = measuredBefore(context);
    return measure === '' ? draft : { ...draft, indicator: indicator + measure };
  },
};

/** What the paragraph measured last in the same unit; empty where it measured nothing. */
function measuredBefore({ text, items, index, made, item: { quantity } }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const [place, earlier] = [items[at], made[at]];
    if (!place || !earlier) return '';
    if (text.slice(place.quantity.span.to, quantity.span.from).includes('\n')) return '';
    if (place.quantity.unit !== quantity.unit || earlier.type !== 'level') continue;
    const doneBy = earlier.steps.find(({ id }) => id === byDoer.id)?.before.indicator ?? '';
    const measure = earlier.indicator.slice(doneBy.length);
    if (measure !== '' && !doer.test(measure) && !measure.includes('占')) return measure;
  }
  return '';
}
