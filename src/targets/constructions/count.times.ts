import { phraseText, trimStart } from '../../clause/noun-phrase.ts';
import type { Construction } from '../construction.ts';

/** 先后4次降低存款准备金率: how often something is done */
export const times: Construction = {
  id: 'count.times',
  example: '先后4次降低存款准备金率',
  examples: {
    read: [['先后4次降低存款准备金率。', '4次', { type: 'count', indicator: '降低存款准备金率' }]],
    left: [['开展演练12次。', '12次']],
  },
  apply: ({ text, item }) => {
    const { quantity, right } = item;
    if (quantity.unit !== '次' || right.to - right.from < 3) return null;
    const indicator = phraseText(
      text,
      trimStart(text, { from: right.from, to: Math.min(right.to, right.from + 24) }),
    );
    return indicator === '' ? null : { type: 'count', indicator, action: null, direction: 'none' };
  },
};
