import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction } from '../construction.ts';
import { changeOf } from '../context/change-of.ts';
import { topicText } from '../context/topic.ts';

/** Verbs that tell how far something is from what is usual; the number is the change. */
const astray: Readonly<Record<string, 'rise' | 'fall'>> = {
  偏高: 'rise',
  偏多: 'rise',
  偏低: 'fall',
  偏少: 'fall',
};

/** What the usual is called, before the verb: 比常年值偏少, 较多年平均偏多. */
const usual = /[比较](?:(?:常|往|历|多)年(?:同期)?(?:平均)?(?:值|水平)?|多年?)?$/;

/** 平均水温15℃，较常年偏高0.6℃ */
export const astrayBy: Construction = construction({
  id: 'increment.astray',
  example: '平均水温15℃，较常年偏高0.6℃',
  reads: '〈indicator〉偏高 | 偏多 | 偏低 | 偏少〈number〉',
  yields: ['growth', 'increment'],
  before: {
    'level.verb': ['平均水温15℃，较常年偏高0.6℃。', '0.6℃'],
  },
  examples: {
    read: [
      [
        '平均水温15℃，较常年偏高0.6℃。',
        '0.6℃',
        { type: 'increment', direction: 'increase', indicator: '平均水温' },
      ],
      [
        '风暴潮较常年偏少6%。',
        '6%',
        { type: 'growth', direction: 'decrease', indicator: '风暴潮' },
      ],
      ['全年降雨较常年偏多120毫米。', '120毫米', { type: 'increment', direction: 'increase' }],
    ],
    left: [
      ['年内渔船入港率达到95%以上。', '95%', 'level.verb'],
      ['平均水温比上年升高0.6℃。', '0.6℃', 'growth.verb'],
      ['平均水温15℃。', '15℃', 'level.noun'],
    ],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    const action = frame.verb === null ? '' : text.slice(frame.verb.from, frame.verb.to);
    const off = astray[action];
    if (!off) return null;
    const own = phraseText(text, frame.before).replace(usual, '');
    return { indicator: own || topicText(context), action, ...changeOf(off, item.quantity) };
  },
});
