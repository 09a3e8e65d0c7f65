import { StartPattern } from '../../core/start-pattern.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { headingVerbs } from '../../lexicon/actions.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import type { Amendment } from '../amendment.ts';

/** What says behind a number that something heads for it: 向9亿元[目标迈进]. */
const heads = new StartPattern(phraseAt`(?:级?(?:的?目标|规模|大关)?)(${headingVerbs})`);
const farthest = 8;

/** 渔业产值向9亿元迈进 */
export const headsFor: Amendment = {
  id: 'heads-for',
  example: '渔业产值向9亿元迈进',
  settles: 'what heads for a number is named before 向, and stands there once it has come there',
  examples: {
    amended: [
      ['渔业产值向9亿元迈进。', '9亿元', { indicator: '渔业产值', action: '迈进', type: 'level' }],
      ['推动渔货出口向9亿元迈进。', '9亿元', { indicator: '渔货出口', action: '迈进' }],
      ['渔业产值加快向千亿元目标挺进。', '千亿元', { indicator: '渔业产值', action: '挺进' }],
    ],
    left: [
      ['渔业产值达到9亿元。', '9亿元'],
      ['向9家渔企发放补贴。', '9家'],
      ['向9亿元迈进。', '9亿元'],
    ],
  },
  types: [
    ['threshold', 'level'],
    ['count', 'level'],
    ['amount', 'level'],
  ],
  apply: (draft, { text, item: { left, quantity } }) => {
    const { from, to } = quantity.bounded;
    if (text.charAt(from - 1) !== '向') return draft;
    const end = heads.endAt(text, to);
    if (end === -1 || end - to > farthest) return draft;
    const named = phraseText(text, nounBefore(text, { from: left.from, to: from - 1 }));
    if (named === '') return draft;
    return {
      ...draft,
      type: 'level',
      direction: 'none',
      indicator: named,
      action: text.slice(end - 2, end),
      relatesTo: undefined,
    };
  },
};
