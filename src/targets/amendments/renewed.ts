import type { Amendment } from '../amendment.ts';

/** 新扩招船工80人: what is newly done adds nothing that the number tells. */
export const renewed: Amendment = {
  id: 'renewed',
  example: '渔企新扩招船工80人',
  settles: 'what is newly done is counted and adds nothing that 〈number〉 tells',
  examples: {
    amended: [
      ['渔企新扩招船工80人。', '80人', { type: 'count', direction: 'none' }],
      ['渔企新扩招80名船工。', '80名', { type: 'count', direction: 'none' }],
      ['渔校新扩招学员300名。', '300名', { type: 'count', direction: 'none' }],
    ],
    left: [
      ['新增轮机教师20名。', '20名'],
      ['增设渔业专业3个。', '3个'],
      ['新设渔企30家。', '30家'],
      ['新调减渔网面积30亩。', '30亩'],
    ],
  },
  types: [['increment', 'count']],
  apply: (draft) => {
    if (draft.type !== 'increment' || draft.action === null) return draft;
    if (draft.direction === 'decrease') return draft;
    return /^新(?![增设添])/.test(draft.action)
      ? { ...draft, type: 'count', direction: 'none' }
      : draft;
  },
};
