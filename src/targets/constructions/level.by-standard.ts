import { gifts } from '../../lexicon/actions.ts';
import { aloneVerbs, standardVerbs } from '../../lexicon/standing-verbs.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { mannersOfPayment } from '../../lexicon/sums.ts';
import { lastSign } from '../../core/search.ts';
import { isEmpty } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import type { Item } from '../../clause/item.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { listAround } from '../context/number-list.ts';
import { topicText } from '../context/topic.ts';

/** 按每亩900元的标准给予建设补助, 泊位费按不高于60%的标准收取, 老港区按每百户9平方米补足 */
export const byStandard: Construction = construction({
  id: 'level.by-standard',
  example: '按每亩900元的标准给予建设补助',
  reads: '按〈number〉的标准〈verb〉〈thing〉 | 〈indicator〉按〈number〉〈verb〉',
  yields: ['level'],
  before: {
    'count.object-after': ['按每亩900元的标准给予建设补助。', '900元'],
    'growth.respectively': ['分别按每张9元、5元给予渔港补助。', '5元'],
    'level.noun': ['老港区按每户9平方米补足。', '9平方米'],
    'level.share-of': ['泊位费按不高于60%的标准收取。', '60%'],
    'threshold.criterion': ['新建渔区按每百户不低于9平方米的标准配建渔棚。', '9平方米'],
  },
  examples: {
    read: [
      ['按每亩900元的标准给予建设补助。', '900元', { indicator: '建设补助', action: '给予' }],
      ['分别按每张9元、5元给予渔港补助。', '5元', { indicator: '渔港补助', action: '给予' }],
      ['泊位费按不高于60%的标准收取。', '60%', { indicator: '泊位费', action: '收取' }],
      ['按每户不低于9平方米的标准配建渔棚。', '9平方米', { indicator: '渔棚', action: '配建' }],
      ['按每招用1人不超过900元的标准给予渔工补贴。', '900元', { indicator: '渔工补贴' }],
      ['按每户900元给予一次性吸纳就业补贴。', '900元', { indicator: '一次性吸纳就业补贴' }],
      ['老港区按每户9平方米补足。', '9平方米', { indicator: '老港区', action: '补足' }],
      ['按每亩30元的标准安排渔场建设资金。', '30元', { indicator: '渔场建设资金' }],
    ],
    left: [
      ['按购置费用的9%予以补贴。', '9%', 'level.granted'],
      ['按90%的比例完成任务。', '90%', 'level.share-of'],
      ['按9%的速度增长。', '9%', 'growth.speed'],
    ],
  },
  apply: (context) => {
    const { text, items, index } = context;
    const { head, count } = listAround(text, items, index);
    const [first, last] = [items[head] as Item, items[head + count - 1] as Item];
    const by = standardAt(text, first);
    if (by === -1) return null;
    const at = last.quantity.bounded.to;
    const [whole = '', standard = '', action = ''] =
      dealt.exec(text.slice(at, at + longestDeed)) ?? [];
    if (action === '') return null;
    const named = thingAt(context, at + whole.length, last);
    if (standard === '' && !alone.test(action) && !given.test(named)) return null;
    const indicator = named || subjectOf(context, { from: first.left.from, to: by });
    return { type: 'level', indicator, action, direction: 'none' };
  },
});

/** What is done by a standard, with what says that the number is one. */
const dealt = phrase`^(的?(?:标准|比例|额度)|)，?${mannersOfPayment}{0,2}(${standardVerbs})[了足]?(?:(?<=配[套建置])建设(?=[\u4e00-\u9fff]{2}))?`;
const longestDeed = 16;
/** What is done by a number that nothing else calls a standard. */
const alone = phrase`^${aloneVerbs}$`;
/** What is given by such a number. */
const given = phrase`(?:${gifts}|津贴|补偿)(?:资金|金|经费)?$`;

/** The gift, whatever deeds it is for: 一次性吸纳就业补贴. */
const gift = phrase`^[\u4e00-\u9fff]{0,14}?(?:${gifts}|津贴)(?:资金|金|经费)?(?=[，。；、（）\n])`;
const longestGift = 22;

/** What stands behind the verb. */
function thingAt({ text }: Context, from: number, { right }: Item): string {
  const given = gift.exec(text.slice(from, from + longestGift))?.[0];
  if (given !== undefined) return given;
  const thing = nounAfter(text, { from, to: Math.max(right.to, from) });
  return isEmpty(thing) ? '' : phraseText(text, thing);
}

/** Between 按 and the number: for each of what, and how it is dealt out. */
const between = /^照?(?:每[^，。；\d]{1,8}(?:1[人名户个家])?|[\u4e00-\u9fff]{2,10}的)?$/;
const farthest = 16;

/** Where 按 stands that makes a standard of a number; -1 where none does. */
function standardAt(text: string, { left, quantity }: Item): number {
  const from = Math.max(left.from, left.to - farthest);
  const at = lastSign(text, '按', { from, to: quantity.bounded.from });
  return at !== -1 && between.test(text.slice(at + 1, quantity.bounded.from)) ? at : -1;
}

/** What is dealt out: named before 按 in the clause, or in the one before. */
function subjectOf(context: Context, span: Span): string {
  const { text } = context;
  return phraseText(text, nounBefore(text, span)).replace(/分$/, '') || topicText(context);
}
