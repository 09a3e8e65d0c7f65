import { isEmpty } from '../../core/span.ts';
import type { Comparator } from '../../lexicon/bounds.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** 至少 before a verb bounds its whole list: 至少修补7张渔网、20条缆绳; 约 the number of the verb alone: 约占30%. */
export const boundOfList: Amendment = {
  id: 'bound-of-list',
  example: '至少建成2个示范港、20个示范村',
  settles: 'a bound before a verb bounds every 〈number〉 of its list',
  examples: {
    amended: [
      ['至少建成2个示范港、20个示范村。', '2个', { comparator: 'ge' }],
      ['至少建成2个示范港、20个示范村。', '20个', { comparator: 'ge' }],
      ['最少新增渔船30艘。', '30艘', { comparator: 'ge' }],
      ['渔业产值约增长30%。', '30%', { comparator: 'approx' }],
      ['全县约有渔船30艘。', '30艘', { comparator: 'approx' }],
      ['自来水、电灯普及率超过98%、85%。', '85%', { comparator: 'gt' }],
      ['渔户补助标准不低于274元、166元。', '166元', { comparator: 'ge' }],
      ['渔业产值大约增长9%。', '9%', { comparator: 'approx' }],
    ],
    left: [
      ['建成2个示范港、20个示范村。', '20个'],
      ['至少建成2个示范港，新增渔船30艘。', '30艘'],
      ['至少建成2个示范港、不超过20个示范村。', '20个'],
      ['渔业产值突破9亿元、3亿美元。', '3亿美元'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { item, frame, index, made } = context;
    if (item.quantity.comparator !== 'eq' || draft.comparator) return draft;
    const earlier = made[index - 1];
    const goesOn = item.joined === 'list' && frame.verb === null;
    const listed = goesOn && earlier?.comparator === 'ge';
    const bound = frame.bound ?? (listed ? 'ge' : null) ?? passedTogether(draft, context);
    return bound ? { ...draft, comparator: bound } : draft;
  },
};

/** Bounds that stand before a number and limit it. */
const bounds: ReadonlySet<Comparator> = new Set(['ge', 'le', 'lt']);

/** What a number of a list passes, or is bounded by, as the one before it does, in the same unit: 自来水、电灯普及率超过98%、85%. */
function passedTogether(draft: Draft, { item, items, index, made }: Context): Comparator | null {
  const [before, earlier] = [items[index - 1], made[index - 1]];
  if (item.joined !== 'list' || !isEmpty(item.left) || !before || !earlier) return null;
  const { bounded, span, unit } = before.quantity;
  const bound = earlier.comparator ?? before.quantity.comparator;
  const alike = unit === item.quantity.unit && draft.action === earlier.action;
  // 不低于9元、5元: a bound before the first number holds for the next one, too.
  const holds = bound === 'gt' || (bounded.from < span.from && bounds.has(bound));
  return holds && alike ? bound : null;
}
