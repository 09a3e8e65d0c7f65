import { isEmpty } from '../../clause/frame.ts';
import { phraseText } from '../../clause/noun-phrase.ts';
import type { Construction } from '../construction.ts';

/** 60%的污水处理厂完成提标改造, 85%以上农户 */
export const shareOfNoun: Construction = {
  id: 'level.share-of',
  example: '35%的老旧码头完成岸电改造',
  examples: {
    read: [['35%的老旧码头完成岸电改造。', '35%', { type: 'level', indicator: '老旧码头' }]],
    left: [
      ['污水处理率达到60%。', '60%'],
      ['在风浪较常年偏多30%的情况下安全返港。', '30%'],
      ['将现行12%的费率降至10%。', '12%'],
    ],
  },
  apply: ({ text, item, frame }) => {
    const { quantity } = item;
    if (quantity.dimension !== 'ratio' || (quantity.unit !== '%' && quantity.unit !== '‰'))
      return null;
    if (text.charAt(quantity.bounded.to) !== '的' || isEmpty(frame.after)) return null;
    if (frame.kind === 'rise' || frame.kind === 'fall') return null;
    if (text.startsWith('的情况', quantity.bounded.to)) return null;
    return {
      type: 'level',
      indicator: phraseText(text, frame.after),
      action: null,
      direction: 'none',
    };
  },
};
