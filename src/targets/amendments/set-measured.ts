import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** Units of kinds of things, of which a number names a known set. */
const kinds: ReadonlySet<string> = new Set(['种', '类', '项']);
/** Most kinds that one names as a set. */
const most = 50;
/** What is told of all of a set rather than done to it. */
const tellsOfAll: ReadonlySet<string> = new Set(['ratio', 'rank']);

/** 九种主要鱼类产量增长5% */
export const setMeasured: Amendment = {
  id: 'set-measured',
  example: '九种主要鱼类产量增长5%',
  settles: 'a number of kinds that the next one measures together names a set',
  examples: {
    amended: [
      ['九种主要鱼类产量增长5%。', '九种', { type: 'scope' }],
      ['30项渔业事项网上可办率达到95%。', '30项', { type: 'scope' }],
      ['8类渔业案件同比下降7%。', '8类', { type: 'scope' }],
    ],
    left: [
      ['9家渔企产量增长5%。', '9家'],
      ['1700项渔业事项网上可办率达到95%。', '1700项'],
      ['推广渔业技术9种，产量增长5%。', '9种'],
      ['引进9种鱼苗3万尾。', '9种'],
    ],
  },
  types: [['count', 'scope']],
  apply: (draft, context) =>
    draft.type === 'count' && draft.action === null && isMeasured(context)
      ? { ...draft, type: 'scope' }
      : draft,
};

/** Whether the next number tells of the things counted in their own clause. */
function isMeasured({ items, index, item }: Context): boolean {
  const next = items[index + 1];
  return (
    kinds.has(item.quantity.unit) &&
    'value' in item.quantity.amount &&
    item.quantity.amount.value < most &&
    next?.joined === 'direct' &&
    next.clause.from === item.clause.from &&
    tellsOfAll.has(next.quantity.dimension)
  );
}
