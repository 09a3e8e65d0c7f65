import { StartPattern } from '../../core/start-pattern.ts';
import { aloneVerbs } from '../../lexicon/standing-verbs.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { topicOf } from '../context/topic.ts';

/** How something is taken at half of it: 减半征收渔船购置税. */
const takenSo = new StartPattern(phraseAt`(?:${aloneVerbs}|计征|执行)了?(?=[\u4e00-\u9fff]{2})`);

/** What is halved by what a verb behind says is taken; empty where none says so. */
function takenAtHalf({ text, item: { quantity, right } }: Context): string {
  const from = takenSo.endAt(text, quantity.bounded.to);
  return from === -1 ? '' : phraseText(text, nounAfter(text, { from, to: right.to }));
}

/** 保税货值实现倍增, 国民生产总值翻两番 */
export const impliedGrowth: Construction = construction({
  id: 'growth.implied',
  example: '保税货值实现倍增',
  reads: '〈indicator〉翻一番 | 倍增 | 减半',
  yields: ['growth'],
  before: {
    'baseline.from': ['渔业产值由翻一番调整到翻两番。', '翻一番'],
  },
  examples: {
    read: [
      ['渔业收入较“十三五”末期翻一番。', '翻一番', { indicator: '渔业收入' }],
      [
        '保税货值实现倍增。',
        '倍增',
        { type: 'growth', indicator: '保税货值', direction: 'increase' },
      ],
      ['审批环节减半。', '减半', { type: 'growth', indicator: '审批环节', direction: 'decrease' }],
      ['渔船出口翻了一番多。', '翻了一番', { indicator: '渔船出口', comparator: 'gt' }],
      ['为到2035年渔业产值比2030年翻一番打基础。', '翻一番', { indicator: '渔业产值' }],
      ['减半征收渔船购置税。', '减半', { indicator: '渔船购置税', direction: 'decrease' }],
      ['提前实现生产总值比2010年翻一番。', '翻一番', { type: 'growth', indicator: '生产总值' }],
    ],
    left: [
      ['贷款余额是2011年的3倍。', '3倍', 'level.share'],
      ['渔船出口增长1倍。', '1倍', 'growth.verb'],
      ['渔获量达到去年的2倍。', '2倍', 'level.share'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { quantity } = item;
    if (quantity.form !== 'implied' || quantity.unit !== '倍') return null;
    const subject = phraseText(text, frame.before).replace(/(?:比|较)$/, '');
    const word = text.slice(quantity.span.from, quantity.span.to);
    return {
      type: 'growth',
      indicator: subject || takenAtHalf(context) || (topicOf(context)?.indicator ?? ''),
      action: word,
      direction: word === '减半' ? 'decrease' : 'increase',
    };
  },
});
