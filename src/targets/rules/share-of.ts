import { isEmpty } from '../frame.ts';
import { phraseText } from '../phrase.ts';
import type { Rule } from '../rule.ts';

/** 60%的污水处理厂完成提标改造, 85%以上农户 */
export const shareOfNoun: Rule = {
  id: 'level.share-of',
  example: '60%的城市污水处理厂完成提标改造',
  examples: {
    read: [
      ['60%的城市污水处理厂完成提标改造。', '60%', { type: 'level', indicator: '城市污水处理厂' }],
    ],
    left: [
      ['污水处理率达到60%。', '60%'],
      ['将现行12%的费率降至10%。', '12%'],
    ],
  },
  apply: ({ text, item, frame }) => {
    const { quantity } = item;
    if (quantity.dimension !== 'ratio' || (quantity.unit !== '%' && quantity.unit !== '‰'))
      return null;
    if (text.charAt(quantity.bounded.to) !== '的' || isEmpty(frame.after)) return null;
    if (frame.kind === 'rise' || frame.kind === 'fall') return null;
    return {
      type: 'level',
      indicator: phraseText(text, frame.after),
      action: null,
      direction: 'none',
    };
  },
};
