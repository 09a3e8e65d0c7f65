import { EndPattern } from '../../core/end-pattern.ts';
import { aimEpithets } from '../../lexicon/promise-words.ts';
import { ratesOfGrowth, levelChanges } from '../../lexicon/changes.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { ClauseWord } from '../../clause/words.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { topicText } from '../context/topic.ts';

/** What may stand between a verb of change and the one that holds the rate, adverbs apart: 增长目标拟定为6%, 年均增长均达20%. */
const aimed = phrase`^(?:的?${aimEpithets}性?目标|目标|${aimEpithets})?[拟均都要应须]?$`;
/** How fast something is to grow, as a noun: 经济增长速度的调控目标. */
const speed = new EndPattern(
  phrase`(?:${ratesOfGrowth}|增长幅度|增长(?=的))的?(?:宏观)?${aimEpithets}?目标$`,
);
const longestSpeed = 14;

/** Where what is to grow ends, and which way that goes. */
type Change = Pick<ClauseWord, 'from' | 'verb'>;

/** 经济增长预期为7%: the verb of change before the one that holds the rate. */
function changeBefore({ text, frame, item }: Context): Change | null {
  if (item.quantity.unit !== '%' || frame.verb === null) return null;
  const held = frame.verb.from;
  if (growsTo.test(text.slice(held, frame.verb.to)))
    return ofRate.test(phraseText(text, frame.before)) ? null : { from: held, verb: 'rise' };
  const near = Math.max(item.left.from, held - longestSpeed);
  const rate = speed.exec(text, near, held);
  if (rate) return { from: near + rate.index, verb: 'rise' };
  const verb = frame.words.findLast(
    (word) => (word.verb === 'rise' || word.verb === 'fall') && word.to <= held,
  );
  if (!verb) return null;
  let between = text.slice(verb.to, held);
  for (const word of frame.words)
    if (word.class === 'adverb' && word.from >= verb.to)
      between = between.replace(text.slice(word.from, word.to), '');
  return aimed.test(between) ? verb : null;
}

/** A rate of growth told as where it arrives: 渔业投资增长为9%; a rate does arrive there. */
const growsTo = /^增长为$/;
const ofRate = /(?:[率比]|比[重例]|系数)$/;

/** The goal itself as the noun before its rate: 经济增长预期目标[6%]. */
const goalNamed = new EndPattern(phrase`(增长|增加|${levelChanges})的?${aimEpithets}?目标$`);
const longestGoal = 10;

/** The change whose goal stands right before its rate; null where none does. */
function changeNamed({ text, frame, item }: Context): Change | null {
  const { quantity, left } = item;
  if (quantity.unit !== '%' || frame.kind === 'reach') return null;
  const to = quantity.bounded.from;
  const found = goalNamed.exec(text, Math.max(left.from, to - longestGoal), to);
  if (!found) return null;
  const falls = /^[下降]/.test(found[1] as string);
  return { from: to - found[0].length, verb: falls ? 'fall' : 'rise' };
}

/** What the sentence is about, unless it is a rate, which has its own number: 赤字率3%，增长预期定在5%. */
function unlessRate(topic: string): string {
  return /[率比]$/.test(topic) ? '' : topic;
}

/** 海岛经济增长预期为7% */
export const expected: Construction = construction({
  id: 'growth.expected',
  example: '海岛经济增长预期为7%',
  reads: '〈indicator〉〈verb of change〉目标为〈number〉',
  yields: ['growth'],
  before: {
    'level.verb': ['渔民收入增长目标为6%左右。', '6%'],
  },
  examples: {
    read: [
      [
        '海岛经济增长预期为7%。',
        '7%',
        { type: 'growth', direction: 'increase', indicator: '海岛经济' },
      ],
      ['渔民收入增长目标为6%左右。', '6%', { type: 'growth', indicator: '渔民收入' }],
      ['渔船出口年均增长达20%。', '20%', { type: 'growth', indicator: '渔船出口' }],
      ['渔船出口增至9亿元，年均增长均达20%。', '20%', { type: 'growth', direction: 'increase' }],
      ['渔业经济增长速度的调控目标定为8%。', '8%', { indicator: '渔业经济' }],
      ['渔业投资增长为31%。', '31%', { indicator: '渔业投资', direction: 'increase' }],
      ['渔业经济增长预期目标6.5%—7%。', '6.5%—7%', { type: 'growth', indicator: '渔业经济' }],
      ['渔业能耗下降目标定为3%。', '3%', { type: 'growth', direction: 'decrease' }],
    ],
    left: [
      ['年内渔船入港率达到95%以上。', '95%', 'level.verb'],
      ['渔民收入增长6%。', '6%', 'growth.verb'],
      ['渔港覆盖率目标为96%。', '96%', 'level.verb'],
    ],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    const isNamed = frame.kind !== 'reach';
    const change = isNamed ? changeNamed(context) : changeBefore(context);
    if (!change) return null;
    const verb = isNamed ? { from: change.from, to: change.from + 2 } : frame.verb;
    const action = verb === null ? '' : text.slice(verb.from, verb.to);
    const named = nounBefore(text, { from: item.left.from, to: change.from });
    const own = phraseText(text, named).replace(/^年均/, '');
    const direction = change.verb === 'rise' ? 'increase' : 'decrease';
    return { type: 'growth', indicator: own || unlessRate(topicText(context)), action, direction };
  },
});
