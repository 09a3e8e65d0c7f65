import type { Amendment } from '../amendment.ts';

/** 免征税款2亿元, 减收保险费3亿元: what need not be paid is so much less. */
export const relief: Amendment = {
  id: 'relief',
  example: '免征渔船税款2亿元',
  settles: 'what need not be paid is so much less',
  examples: {
    amended: [
      ['免征渔船税款2亿元。', '2亿元', { type: 'increment', direction: 'decrease' }],
      ['减收渔工保险费3亿元。', '3亿元', { type: 'increment', direction: 'decrease' }],
      ['全年免征泊位费300万元。', '300万元', { type: 'increment', direction: 'decrease' }],
    ],
    left: [
      ['征收渔船税款2亿元。', '2亿元'],
      ['免征渔船40艘。', '40艘'],
      ['缓缴渔船税款2亿元。', '2亿元'],
    ],
  },
  types: [['level', 'increment']],
  apply: (draft, { item }) => {
    const less =
      draft.type === 'level' &&
      item.quantity.dimension === 'money' &&
      (draft.action === '免征' || draft.action === '减收');
    return less ? { ...draft, type: 'increment', direction: 'decrease' } : draft;
  },
};
