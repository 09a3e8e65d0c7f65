import { notPlants, plants, producedUnits } from '../../lexicon/counted.ts';
import { phrase } from '../../lexicon/phrase.ts';
import type { Amendment } from '../amendment.ts';

const produced: ReadonlySet<string> = new Set(producedUnits);
/** A plant, farm or project, alone or before others that are listed with it. */
const plant = phrase`^((?:[\u4e00-\u9fffA-Z]*?)(?:${plants}))(?:建设)?(?:、[^，。；]*)?$`;
const notPlant = phrase`(?:${notPlants})`;
/** Fewer than this may be so many plants or projects. */
const fewest = 1000;

/** 年产9万套渔网项目 */
export const plantSize: Amendment = {
  id: 'plant-size',
  example: '年产9万套渔网项目',
  settles: 'how much a plant, farm or project makes or holds is its size, and no number of them',
  examples: {
    amended: [
      [
        '年产9万套渔网项目开工。',
        '9万套',
        { type: 'threshold', indicator: '渔网项目', action: null },
      ],
      ['建设10万只海鸭养殖场。', '10万只', { type: 'threshold', indicator: '海鸭养殖场' }],
      [
        '推进9000万尾鱼苗孵化基地建设。',
        '9000万尾',
        { type: 'threshold', indicator: '鱼苗孵化基地' },
      ],
    ],
    left: [
      ['建设9个渔网项目。', '9个'],
      ['建成9万套渔民安居工程。', '9万套'],
      ['放养9万尾鱼苗。', '9万尾'],
    ],
  },
  types: [['count', 'threshold']],
  apply: (draft, { item: { quantity } }, by) => {
    if (draft.type !== 'count' || by !== 'count.object-after' || !produced.has(quantity.unit))
      return draft;
    const { amount } = quantity;
    if (!('value' in amount) || amount.value < fewest) return draft;
    const named = plant.exec(draft.indicator)?.[1];
    if (named === undefined || notPlant.test(named)) return draft;
    return { ...draft, type: 'threshold', indicator: named, action: null };
  },
};
