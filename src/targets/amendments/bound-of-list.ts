import type { Amendment } from '../amendment.ts';

/** 至少 before a verb bounds its whole list: 至少建成2个示范区、20个示范村. */
export const boundOfList: Amendment = {
  id: 'bound-of-list',
  example: '至少建成2个示范港、20个示范村',
  settles: 'a bound before a verb bounds every 〈number〉 of its list',
  examples: {
    amended: [
      ['至少建成2个示范港、20个示范村。', '2个', { comparator: 'ge' }],
      ['至少建成2个示范港、20个示范村。', '20个', { comparator: 'ge' }],
      ['最少新增渔船30艘。', '30艘', { comparator: 'ge' }],
    ],
    left: [
      ['建成2个示范港、20个示范村。', '20个'],
      ['至少建成2个示范港，新增渔船30艘。', '30艘'],
      ['至少建成2个示范港、不超过20个示范村。', '20个'],
    ],
  },
  types: [],
  apply: (draft, { item, frame, index, made }) => {
    if (item.quantity.comparator !== 'eq' || draft.comparator) return draft;
    const earlier = made[index - 1];
    const listed = item.joined === 'list' && earlier?.comparator === 'ge';
    return frame.atLeast || listed ? { ...draft, comparator: 'ge' } : draft;
  },
};
