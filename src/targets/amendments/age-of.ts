import type { Amendment } from '../amendment.ts';
import { peopleOfAge } from '../../lexicon/people-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** 60岁以上人口24万人 */
export const ageOf: Amendment = {
  id: 'age-of',
  example: '60岁及以上渔民24人',
  settles: 'people of an age are told by it where the number is of all of them',
  examples: {
    amended: [
      ['60岁及以上渔民24人。', '24人', { indicator: '60岁及以上渔民' }],
      ['0—14岁人口为309人，占22%。', '309人', { indicator: '0—14岁人口' }],
      ['0—14岁的人口为309人，占22%。', '309人', { indicator: '0—14岁的人口' }],
      ['65岁及以上人口的比重上升4个百分点。', '4个百分点', { indicator: '65岁及以上人口的比重' }],
    ],
    left: [
      ['60岁以上渔民领取养老金，渔民保险9万人。', '9万人'],
      ['为60岁以上渔民发放补贴9万元。', '9万元'],
      ['渔民24人。', '24人'],
    ],
  },
  types: [],
  apply: (draft, { text, items, index, made }) => {
    const [place, earlier] = [items[index - 1], made[index - 1]];
    const isOfAge = earlier?.type === 'threshold' && place?.quantity.unit === '岁';
    if (!isOfAge || draft.indicator === '' || !people.test(draft.indicator)) return draft;
    const { from, to: end } = place.quantity.bounded;
    const to = text.charAt(end) === '的' ? end + 1 : end;
    if (!text.startsWith(draft.indicator, to)) return draft;
    return { ...draft, indicator: text.slice(from, to).replace(/\s/g, '') + draft.indicator };
  },
};

/** People, and what share of all they are. */
const people = phrase`^[\u4e00-\u9fff]{0,4}${peopleOfAge}(?:的?(?:比重|占比|比例))?$`;
