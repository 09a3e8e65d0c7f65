import { phrase } from '../../lexicon/phrase.ts';
import { partsOfPlaces } from '../../lexicon/place-words.ts';
import type { Amendment } from '../amendment.ts';
import { deedBehind } from '../context/deed-behind.ts';

/** A place of which people are told, and none of them. */
const place = phrase`^(?:全[国省市县区州]|[\u4e00-\u9fff]{0,3})(?:${partsOfPlaces}|地区|[\u4e00-\u9fff]区)$`;
/** Units of people, who may stand without a noun. */
const units: ReadonlySet<string> = new Set(['人', '人次', '户']);

/** 渔区9千人实现脱贫 */
export const ofPeople: Amendment = {
  id: 'of-people',
  example: '渔区9千人实现脱贫',
  settles: 'people of a place are counted by what they did, not by the place',
  examples: {
    amended: [
      ['渔区9千人实现脱贫。', '9千人', { type: 'count', indicator: '脱贫' }],
      ['全市城镇3万人实现再就业。', '3万人', { indicator: '再就业' }],
      ['偏远渔区实现5千人脱贫。', '5千人', { indicator: '脱贫' }],
    ],
    left: [
      ['渔区9千人。', '9千人'],
      ['渔民9千人实现脱贫。', '9千人'],
      ['渔区9千人实现脱贫目标。', '9千人'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, context) => {
    const counts = draft.type === 'count' || draft.type === 'level';
    const isPlace = units.has(context.item.quantity.unit) && place.test(draft.indicator);
    const told = counts && isPlace ? deedBehind(context) : '';
    return told === '' ? draft : { ...draft, type: 'count', indicator: told };
  },
};
