import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import { phrase } from '../../lexicon/phrase.ts';
import {
  changedAtSpeed,
  goingAtSpeed,
  namesOfSpeed,
  pacesOfChange,
  ratesOfChange,
} from '../../lexicon/changes.ts';
import { mannersOfCourse } from '../../lexicon/status-cues.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Draft } from '../construction.ts';
import { topicText } from '../context/topic.ts';

/** What makes a bare rate one of change: 渔业产值同比8%. */
const onYear = new EndPattern(/[同环]比$/);
/** What opens the words that name a rate. */
const opens = new CharSet('的增下涨降两中高快较稳持');
const speedAfter = phrase`^的(?:年均|平均|年)?${namesOfSpeed}(?:${mannersOfCourse}|继续|快速|逐年)*(${goingAtSpeed}|${changedAtSpeed})`;

/** 保持20%以上的增长, 7%左右的增速: a rate that names itself. */
const rateAfter = phrase`^的?${pacesOfChange}?(?:的)?(增长|下降)(?=[，。、；！\n]|$)|^的(?:经济)?(${ratesOfChange}|速度)|^(${ratesOfChange})(?=[，。、；！\n]|$)`;

/** What a rate can be compared in that is no change: 完成率同比95%. */
const rate = new EndPattern(/[率比]$/);

/** 渔业产值同比8%: the change of what is no rate, where no verb behind tells of it. */
function sinceYear(context: Context): Draft<'growth'> | null {
  const { text, item } = context;
  const { left, quantity } = item;
  const { to } = quantity.bounded;
  const before = nounBefore(text, { from: left.from, to: left.to - 2 });
  const indicator = isEmpty(before) ? topicText(context) : phraseText(text, before);
  if (rate.test(indicator) || !/^(?:[，。；、]|$)/.test(text.charAt(to))) return null;
  const falls = 'value' in quantity.amount && quantity.amount.value < 0;
  return { type: 'growth', indicator, action: null, direction: falls ? 'decrease' : 'increase' };
}

/** Verbs whose object is what changes. */
const changed: ReadonlySet<string> = new Set(changedAtSpeed);

/** Verbs of how a rate goes on or came about. */
const keeps = new EndPattern(/^(?:保持|实现)了?$/);

/** 农业总产值以每年平均7.5%的速度增长 */
export const speed: Construction = construction({
  id: 'growth.speed',
  example: '农业总产值以每年平均7.5%的速度增长',
  reads: '以〈number〉的速度〈verb of change〉 | 保持〈number〉的增长',
  yields: ['growth'],
  before: {
    'level.share-of': ['海岛经济连续三年保持8%的增长率。', '8%'],
  },
  examples: {
    read: [
      [
        '农业总产值以每年平均7.5%的速度增长。',
        '7.5%',
        { type: 'growth', direction: 'increase', indicator: '农业总产值' },
      ],
      [
        '渔船出口连续三年保持20%以上的增长。',
        '20%',
        { type: 'growth', direction: 'increase', indicator: '渔船出口' },
      ],
      ['渔业产值9亿元，同比8%。', '8%', { type: 'growth', indicator: '渔业产值', action: null }],
      ['渔船产量继续保持30%以上增长。', '30%', { type: 'growth', indicator: '渔船产量' }],
      [
        '以9%的幅度下调泊位收费。',
        '9%',
        { indicator: '泊位收费', action: '下调', direction: 'decrease' },
      ],
      ['海岛经济保持7%左右的增速。', '7%', { type: 'growth', indicator: '海岛经济' }],
      ['海岛经济实现7%以上增速。', '7%', { type: 'growth', indicator: '海岛经济' }],
    ],
    left: [
      ['增长6%以上的企业有9家。', '6%', 'growth.verb'],
      ['60%的污水处理厂完成改造。', '60%', 'level.share-of'],
      ['渔业产值增长7.5%。', '7.5%', 'growth.verb'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { quantity, left } = item;
    if (quantity.unit !== '%') return null;
    const grown = onYear.test(text, left.from, left.to) ? sinceYear(context) : null;
    if (grown) return grown;
    if (!opens.has(text.charCodeAt(quantity.bounded.to))) return null;
    const behind = text.slice(quantity.bounded.to, quantity.bounded.to + 16);
    const changes = frame.kind === 'rise' || frame.kind === 'fall';
    const found = speedAfter.exec(behind) ?? (changes ? null : rateAfter.exec(behind));
    if (!found) return null;
    const raw = text.slice(left.from, left.to);
    const by = Math.max(raw.lastIndexOf('以'), raw.lastIndexOf('按'));
    const { verb } = frame;
    const to = by >= 0 ? left.from + by : (verb?.from ?? left.to);
    const subject = nounBefore(text, { from: left.from, to });
    const action =
      found[1] ??
      (verb && keeps.test(text, verb.from, verb.to) ? text.slice(verb.from, verb.to) : null);
    const end = quantity.bounded.to + found[0].length;
    const object =
      action !== null && changed.has(action)
        ? phraseText(text, nounAfter(text, { from: end, to: Math.max(end, item.right.to) }))
        : '';
    return {
      type: 'growth',
      indicator: object || (isEmpty(subject) ? topicText(context) : phraseText(text, subject)),
      action,
      direction: /[减降缩]|下调/.test(found[0]) ? 'decrease' : 'increase',
    };
  },
});
