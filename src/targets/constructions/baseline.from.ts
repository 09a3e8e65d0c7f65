import { CharSet } from '../../core/char-set.ts';
import { plannedNouns } from '../../lexicon/promise-words.ts';
import { leadsOfFromValues, ratiosByName } from '../../lexicon/measured-nouns.ts';
import { phases } from '../../lexicon/duration-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { arrivesAt, changesBehind } from '../../clause/arrival.ts';
import { lastSign } from '../../core/search.ts';
import { isEmpty } from '../../core/span.ts';
import type { Item } from '../../clause/item.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { withNew } from '../../clause/subject.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { topicText } from '../context/topic.ts';
import { timeAt } from '../../time/time.ts';
import { dealtBefore, dealtOut } from '../context/dealt-out.ts';
import { dealOut } from '../context/list-parts.ts';
import { listAround } from '../context/number-list.ts';

/** What may stand between 从 and the from-value: a time, 每月, 原来的. */
const between = phrase`^(?:${leadsOfFromValues}|[\u4e00-\u9fff]{0,5}[额量数率的])?$`;
/** For whom or what time it is: 每月, 人均每月, 平均每年, 现有的年人均, 家庭年人均收入. */
const each =
  /^(?:(?:[原现]有|[原现]行|目前|原来)的?)?(?:家庭)?(?:[平年月户亩]?人?均)?(?:(?:可支配|纯)?收入)?(?:每[年月日人户天生亩亿万]){0,2}$/;
const prepositions = new CharSet('从由比');
/** 比 that is no preposition: 优良天数比率. */
const ratio = new StartPattern(/比[例重率值价较]/y);

/** 比 that ends what is no comparison: 渔税占比9%. */
const shareOf = new StartPattern(/[占同环]比/y);

/** Ratios by their names: 存贷比95%. */
const ratioNamed = new EndPattern(phrase`(?:${ratiosByName})比$`);

/** What stands behind a number that a change builds on: 在9亿元的基础上增长. */
const builtOn = new StartPattern(/的?基[础数]上/y);
const upon = new CharSet('在');

/** Where the last 从, 由 or 比 of a stretch stands, or 在 before what is built on; -1 where none governs the number. */
function preposition(text: string, { left, quantity }: Item): number {
  const opening = builtOn.startsAt(text, quantity.bounded.to) ? upon : prepositions;
  for (let at = left.to - 1; at >= Math.max(left.from, left.to - 16); at--) {
    if (!opening.has(text.charCodeAt(at)) || ratio.startsAt(text, at)) continue;
    if (shareOf.startsAt(text, at - 1) || ratioNamed.test(text, left.from, at + 1)) continue;
    let rest = at + 1;
    rest = Math.max(rest, timeAt(text, rest, left.to), timeAt(text, at, left.to));
    rest = trimStart(text, { from: rest, to: left.to }).from;
    const said = text.slice(rest, left.to);
    return between.test(said) || each.test(said) ? at : -1;
  }
  return -1;
}

/** Where the last from-value of a list of them ends: 分别从9吨和8吨，下降到. */
function endOfList({ items, index, item }: Context): number {
  let { to } = item.quantity.bounded;
  for (let at = index + 1; at <= index + longestList; at++) {
    const next = items[at];
    if (next?.joined !== 'list' || next.left.to > next.left.from) break;
    to = next.quantity.bounded.to;
  }
  return to;
}

const longestList = 4;
/** What parts the shares of a ratio: 由18：38：44调整为. */
const shares = new CharSet(':：∶');

const opening = new CharSet('将又也则但均约');
/** What opens a comparison, and no word that only begins like it: 比例, 较大. */
const comparing = new StartPattern(
  /比(?![例重率值价较])|较(?![大小高低多少快慢好强长])|[与同跟和]/y,
);
/** What says that something is compared with the number before: 同2031年的9亿元作比较. */
const together = new StartPattern(/(?:[:：∶][\d.]+%?){0,2}(?:相比|作?比较)/y);

/** Verbs that tell of how much something passes what it is compared with. */
const passing = new StartPattern(/[只仅还]?(?:超[过额出]|高|低|少|快|慢|差)/y);
/** What was aimed at, rather than what was there: 比“十五”计划目标9亿元超过3亿元. */
const aimed = new EndPattern(phrase`${plannedNouns}数?$`);
/** What a number that is compared with or left is called: 比计划规定的9亿斤的水平超过3亿斤, 从6%的最高点回落. */
const asLevel = new StartPattern(
  /的?(?:历史)?(?:最?[高低](?:点|位|值)|最[高低]水平|峰值|水平)(?:逐[季月年步])?/y,
);

/** A stage in which something changed, and no name of it: 在整治初期由9%降低到. */
const stage = phrase`^在[^，。；\d]{2,12}${phases}$`;

/** Whether all that stands before the number is what the clause compares with: 与上次普查的9万人相比, 比决算数9亿元增加. */
function isCompared(text: string, { joined, left, quantity }: Item): boolean {
  if (joined !== 'clause') return false;
  const from = opening.has(text.charCodeAt(left.from)) ? left.from + 1 : left.from;
  if (!comparing.startsAt(text, from)) return false;
  const to = Math.max(quantity.bounded.to, asLevel.endAt(text, quantity.bounded.to));
  if ('比较'.includes(text.charAt(from)))
    return changesBehind(text, to) || passing.startsAt(text, to);
  return together.startsAt(text, to);
}

/** Where 与 stands behind a subject that is compared with the number: 渔民与上次普查的9万人相比; -1 where none does. */
function withOther(text: string, { left, quantity }: Item): number {
  if (!text.startsWith('相比', quantity.bounded.to)) return -1;
  return Math.max(lastSign(text, '与', left), lastSign(text, '同', left));
}

/** What steps are of, named between their number and the change: 由五档税率简并为三档; null where nothing is. */
function nounOfStep({ text, item, frame }: Context): string | null {
  const named = item.quantity.dimension === 'count' && !isEmpty(frame.after);
  return named && arrivesAt(text, frame.after.to) ? phraseText(text, frame.after) : null;
}

/** What a sentence opens with that goes on with what the one before it told of. */
const openingFrom = new StartPattern(/(?:分别)?[由从]/y);

/**
 * What the sentence right before told of, where this one opens with where that came from, each of a list its part: 渔业产值翻一番。
 * 由9亿元增至20亿元.
 */
function toldRightBefore({ text, items, index, made }: Context): string {
  const { head, count } = listAround(text, items, index);
  const [before, first] = [items[head - 1], items[head] as Item];
  if (!before || first.clause.from !== first.sentence.from) return '';
  const isNext = first.sentence.from - before.sentence.to <= 1;
  const opens = openingFrom.startsAt(text, first.sentence.from);
  const isSame = !text.slice(before.sentence.to - 1, first.sentence.from).includes('\n');
  if (!isNext || !opens || !isSame) return '';
  const told = made[head - 1]?.indicator ?? '';
  return (count > 1 ? dealOut(told, count)?.[index - head] : undefined) ?? told;
}

/** The name that its list deals out to a number; empty where it deals out none. */
function nameDealt(context: Context): string {
  return dealtOut(context)?.indicator ?? '';
}

/** What 分别 behind a list of from-values deals out to each: 城乡渔民收入从9元和6元分别提高到…; empty elsewhere. */
function dealtBehind(context: Context): string {
  const { text, items, index } = context;
  const { head, count } = listAround(text, items, index);
  const first = items[head];
  if (count < 2 || !first || !text.startsWith('分别', endOfList(context))) return '';
  const at = preposition(text, first);
  if (at < 0) return '';
  const named = phraseText(text, nounBefore(text, { from: first.left.from, to: at }));
  return dealOut(named, count)?.[index - head] ?? '';
}

/** 从4.1亿元增加到6.8亿元; 比现有的86个减少27个 */
export const baseline: Construction = construction({
  id: 'baseline.from',
  example: '一般公共预算收入从4.1亿元增加到6.8亿元',
  reads: '从〈number〉〈verb of arrival〉〈number〉',
  yields: ['baseline', 'level'],
  before: {
    'amount.of-count': ['渔船在300艘的基础上增加到400艘。', '300艘'],
    'threshold.criterion': ['泊位由3万吨以上货轮泊位提升到5万吨以上货轮泊位。', '3万吨'],
  },
  examples: {
    read: [
      ['未稳定脱困的渔业人口从3万人减少到1万人。', '3万人', { indicator: '未稳定脱困的渔业人口' }],
      ['渔民收入逐年增加。由2030年的9万元增加到12万元。', '9万元', { indicator: '渔民收入' }],
      [
        '城乡渔民收入从9元和6元分别提高到13元和8元。',
        '9元',
        { indicator: '城镇渔民收入', type: 'baseline' },
      ],
      ['将渔民津贴从现有的年人均90元提高到300元。', '90元', { indicator: '渔民津贴' }],
      ['渔民低保标准由家庭人均收入90元提高到300元。', '90元', { indicator: '渔民低保标准' }],
      ['渔民津贴从2024年人均每月90元提高到300元。', '90元', { indicator: '渔民津贴' }],
      ['渔病率将在2030年32‰的基数上再下降五分之一。', '32‰', { indicator: '渔病率' }],
      [
        '渔业比重由二〇三〇年的百分之二十到二〇三五年提高为百分之六十。',
        '百分之二十',
        { indicator: '渔业比重' },
      ],
      ['简化渔税结构，2031年由五档税率简并为三档。', '五档', { indicator: '税率' }],
      ['渔船由300艘扩充至500艘。', '300艘', { type: 'baseline', indicator: '渔船' }],
      [
        '一般公共预算收入从4.1亿元增加到6.8亿元。',
        '4.1亿元',
        { type: 'baseline', indicator: '一般公共预算收入' },
      ],
      ['扣除比例分别从40%、65%提高至90%。', '65%', { type: 'baseline', indicator: '扣除比例' }],
      ['产业结构由18：38：44优化为17：39：44。', '18', { indicator: '产业结构' }],
      ['全县渔民与上次普查的9万人相比，增加2万人。', '9万人', { indicator: '全县渔民' }],
      ['产业结构由上年的18：38：44，调整为17：39：44。', '38', { indicator: '产业结构' }],
      ['收入比由2030年的5：1缩小到3：1。', '5：1', { indicator: '收入比' }],
      ['关税总水平由9.6%降至7.4%。', '9.6%', { type: 'baseline', indicator: '关税总水平' }],
      ['渔获量和捕捞量分别控制在3吨、4吨，比上年的5吨、6吨减少。', '5吨', { indicator: '渔获量' }],
      [
        '全县渔民90万人，与上次渔业普查的80万人相比，增加10万人。',
        '80万人',
        { type: 'baseline', indicator: '全县渔民' },
      ],
      ['渔业收入9亿元，比上报的快报数8亿元增加1亿元。', '8亿元', { indicator: '渔业收入' }],
      ['渔船补助标准由年人均90元提高到120元。', '90元', { indicator: '渔船补助标准' }],
      ['渔病率，在整治初期由9%降低到7%。', '9%', { indicator: '渔病率' }],
      [
        '渔业收入30亿元，比“十五”计划目标9亿元超过21亿元。',
        '9亿元',
        { type: 'level', indicator: '渔业收入' },
      ],
      [
        '渔业产值和渔税翻一番。分别由2030年的9亿元和3亿元增至2035年的18亿元和6亿元。',
        '3亿元',
        { indicator: '渔税' },
      ],
    ],
    left: [
      ['一般公共预算收入从4.1亿元增加到6.8亿元。', '6.8亿元', 'level.verb'],
      ['渔业增加值比上年提高3%。', '3%', 'growth.verb'],
      ['从3个渔村选出代表。', '3个', 'count.object-after'],
    ],
  },
  apply: (context) => {
    const { text, item, index, made, frame } = context;
    const changes = changesBehind(text, endOfList(context));
    const earlier = made[index - 1];
    const listed = item.joined === 'list' && item.left.to <= item.left.from;
    const goesOn = changes || together.startsAt(text, item.quantity.bounded.to);
    if (listed && earlier?.type === 'baseline' && goesOn) {
      const isShare = shares.has(text.charCodeAt(item.quantity.bounded.from - 1));
      const dealt = isShare
        ? ''
        : dealtBehind(context) || nameDealt(context) || (dealtBefore(context) ?? '');
      const indicator = dealt || toldRightBefore(context) || earlier.indicator;
      return { type: 'baseline', indicator, action: null, direction: 'none' };
    }
    const at = preposition(text, item);
    const compared = withOther(text, item);
    if (compared > item.left.from) {
      const subject = phraseText(text, nounBefore(text, { from: item.left.from, to: compared }));
      if (subject !== '')
        return { type: 'baseline', indicator: subject, action: null, direction: 'none' };
    }
    if ((at < 0 || !changes) && frame.verb === null && isCompared(text, item)) {
      const indicator = topicText(context) || phraseText(text, frame.before);
      const isAim = aimed.test(text, item.left.from, item.left.to);
      return isAim
        ? { type: 'level', indicator, action: null, direction: 'none', isAim }
        : { type: 'baseline', indicator, action: null, direction: 'none' };
    }
    if (at < 0 || !changes) return null;
    const isWhen = stage.test(text.slice(item.left.from, at));
    const before = { from: isWhen ? at : item.left.from, to: at };
    const subject = withNew(text, nounBefore(text, before), frame.words);
    const dealt = text.slice(item.left.from, at).includes('分别')
      ? nameDealt(context)
      : dealtBehind(context);
    const indicator =
      dealt ||
      (nounOfStep(context) ?? '') ||
      (isEmpty(subject)
        ? (dealtBefore(context) ?? (topicText(context) || toldRightBefore(context)))
        : phraseText(text, subject));
    return { type: 'baseline', indicator, action: null, direction: 'none' };
  },
});
