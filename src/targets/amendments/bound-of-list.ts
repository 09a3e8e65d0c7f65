import type { Amendment } from '../amendment.ts';

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
      ['渔业产值大约增长9%。', '9%', { comparator: 'approx' }],
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
    const bound = frame.bound ?? (listed ? 'ge' : null);
    return bound ? { ...draft, comparator: bound } : draft;
  },
};
