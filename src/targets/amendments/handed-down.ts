import { phrase } from '../../lexicon/phrase.ts';
import { fundsHanded, handingOfSums, treasuries } from '../../lexicon/sums.ts';
import type { Amendment } from '../amendment.ts';

/** Who hands money down or brings it in, and what is done with it: 省转贷我市政府债券, 各级财政投入扶贫资金. */
const handed = phrase`^(?:全[省市县区州盟旗])?${treasuries}${handingOfSums}了?(?:[我全][省市县区州盟旗])?([\u4e00-\u9fff、]{2,}?${fundsHanded})$`;
const deed = phrase`^(?:全[省市县区州盟旗])?${treasuries}(${handingOfSums})`;

/** 省转贷我市渔港债券9亿元 */
export const handedDown: Amendment = {
  id: 'handed-down',
  example: '省转贷我市渔港债券9亿元',
  settles: 'money that a treasury hands down or puts in is named behind what it does with it',
  examples: {
    amended: [
      ['省转贷我市渔港债券9亿元。', '9亿元', { indicator: '渔港债券', action: '转贷' }],
      [
        '全市各级财政投入渔业专项资金9亿元。',
        '9亿元',
        { indicator: '渔业专项资金', action: '投入' },
      ],
      ['省转贷我县渔业债券3亿元。', '3亿元', { indicator: '渔业债券', action: '转贷' }],
    ],
    left: [
      ['财政投入9亿元。', '9亿元'],
      ['渔港债券9亿元。', '9亿元'],
      ['省级财政专项资金9亿元。', '9亿元'],
    ],
  },
  types: [],
  apply: (draft, { item: { quantity } }) => {
    if (quantity.dimension !== 'money') return draft;
    const indicator = handed.exec(draft.indicator)?.[1];
    const action = deed.exec(draft.indicator)?.[1];
    return indicator === undefined || action === undefined
      ? draft
      : { ...draft, indicator, action };
  },
};
