import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction } from '../construction.ts';

/** 先后4次降低存款准备金率: how often something is done */
export const times: Construction = construction({
  id: 'count.times',
  example: '先后4次降低存款准备金率',
  reads: '〈number〉次〈deed〉',
  yields: ['count'],
  before: {
    'count.object-after': ['根据两次渔业谈判解决海域争端。', '两次'],
  },
  examples: {
    read: [
      ['先后4次降低存款准备金率。', '4次', { type: 'count', indicator: '降低存款准备金率' }],
      ['一年两次检修渔船。', '两次', { type: 'count' }],
      ['3次调整渔船补贴标准。', '3次', { type: 'count', indicator: '调整渔船补贴标准' }],
    ],
    left: [
      ['开展演练12次。', '12次', 'count.object-before'],
      ['渔船出海12次。', '12次', 'level.noun'],
      ['救助120艘次渔船。', '120艘次', 'count.object-after'],
    ],
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
});
