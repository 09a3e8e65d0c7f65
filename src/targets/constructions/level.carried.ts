import { AnyPattern } from '../../core/any-pattern.ts';
import { totalWords } from '../../lexicon/phrase-words.ts';
import { becoming } from '../../lexicon/light-verbs.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { namesOfSums } from '../../lexicon/table-words.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty, sliceOf } from '../../core/span.ts';
import type { Item } from '../../clause/item.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import { dealtBefore } from '../context/dealt-out.ts';
import type { Construction, Context, Draft, Made } from '../construction.ts';
import { timeAt } from '../../time/time.ts';
import { countedBefore } from '../context/counted-before.ts';
import { deedBehind } from '../context/deed-behind.ts';
import {
  headOf,
  nounOutside,
  subjectBeforeAside,
  subjectBetween,
  tellsOnOf,
  topicOf,
} from '../context/topic.ts';
import { boundingVerb } from '../context/bounding-verb.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { NumberType } from '../kinds.ts';

/** What tells to which value something came from another: 由2029年的6:4[到2031年的]5:5. */
const arrives = /^(达到?|到)/;

/** What stands, of all years together. */
const inTotal = new AnyPattern(phrase`${totalWords}`);

/** Who a deed is told of without a noun. */
const people = /^(?:人|户|名)$/;

/** Whether the number before counts in the same unit. */
function sameUnit({ items, index, item }: Context): boolean {
  return items[index - 1]?.quantity.unit === item.quantity.unit;
}

/** What a clause about something else may count or take. */
const things: ReadonlySet<string> = new Set(['count', 'time']);

/** Whether a number says where what was added to stands now: 净增300户、突破2万户. */
function passes({ text, item: { quantity } }: Context): boolean {
  return /^(?:突破|超过?|达到?)/.test(text.slice(quantity.bounded.from, quantity.span.from));
}

/** Whether a number says where what was added to, or what rose by steps, stands now: 跨过3个百亿级台阶、突破500亿元. */
function standsAt(context: Context, topic: Made): boolean {
  if (topic.type === 'amount') return passes(context);
  return topic.type === 'increment' && (passes(context) || isOfStock(context, topic));
}

/** Whether a number is a part of those that there are, told before what was added to them: 渔企90家，增加9家，其中9亿元以上的15家. */
function isOfStock({ text, items, index, item, made }: Context, topic: Made): boolean {
  if (!text.startsWith('其中', item.clause.from)) return false;
  for (let at = index - 1; at >= 0 && items[at]?.sentence.from === item.sentence.from; at--) {
    const isSame = made[at]?.indicator === topic.indicator;
    if (isSame && items[at]?.quantity.unit === item.quantity.unit && made[at]?.type === 'level')
      return true;
  }
  return false;
}

/** Where a measure arrived by the change that was told right before: 下降0.5个百分点至3.5%. */
function arrivesFrom({ text, item }: Context, topic: Made | null): Draft<'level'> | null {
  const isSum = item.quantity.dimension !== 'ratio';
  const changes = topic?.type === 'increment' || (topic?.type === 'growth' && isSum);
  const sign = sliceOf(text, item.left);
  if (!changes || item.joined === 'clause' || !/^[至到]$/.test(sign)) return null;
  const action = topic.action === null ? null : topic.action + sign;
  return { type: 'level', indicator: topic.indicator, action, direction: 'none' };
}

/** What a number is read as that says more of what another number told; a place in an order has no more to say. */
function carriedType({ type }: Made, { unit }: Quantity): Exclude<NumberType, 'rank'> {
  if (type === 'increment' && unit === '%') return 'growth';
  return type === 'rank' ? 'level' : type;
}

/** Whether a number says once more in brackets what the one before them said: 增加9万吨（9000万公斤）. */
function isSaidAgain({ text, item, items, index }: Context): boolean {
  const { clause, quantity } = item;
  const before = items[index - 1]?.quantity;
  const inside =
    text.charAt(clause.from - 1) === '（' &&
    quantity.bounded.from === clause.from &&
    text.charAt(quantity.bounded.to) === '）';
  const alike = before?.dimension === quantity.dimension && before.unit !== quantity.unit;
  return inside && alike && before.bounded.to === clause.from - 1;
}

/** Whether a number says how many meet the criterion before it: 年产值超5亿元的2家. */
function isSelected({ text, item: { left, quantity } }: Context): boolean {
  return (
    quantity.dimension === 'count' && left.to - left.from === 1 && text.charAt(left.from) === '的'
  );
}

/** Whether a clause says only when, so that the name set apart before it is of it: 渔业收入，2031年3亿元. */
function isSetApart({ text, item: { clause, left, joined } }: Context): boolean {
  const isTime =
    joined === 'clause' && left.to > left.from && timeAt(text, left.from, left.to) === left.to;
  return isTime && text.charAt(clause.from - 1) === '，';
}

/** Whether a number counts people of whom its own clause tells, not what was told of before: …培训3万人，2万人找到工作. */
function isOfOthers(context: Context, { type }: Made): boolean {
  const { item } = context;
  const { left, quantity, joined } = item;
  if (!people.test(quantity.unit) || joined === 'direct') return false;
  const before = context.items[context.index - 1]?.quantity.dimension;
  const ofMoney = before === 'money' || before === 'ratio';
  if ((type === 'growth' || (ofMoney && type !== 'count')) && joined === 'clause') return true;
  if (left.to > left.from) return false;
  const ofOwn = joined === 'clause' && (type === 'count' || type === 'increment');
  return ofOwn || (type === 'count' && !sameUnit(context));
}

/** Verbs that tell what those counted became, whatever was counted before: 12人入选渔业人才. */
const entering = phrase`^${becoming}$`;

/** What those that meet a criterion are of: what the sentence counted before, or told of a class of size. */
function setOf({ text, items, index, made, item }: Context): Made | null {
  for (let at = index - 1; at >= Math.max(0, index - longestList); at--) {
    const { sentence, quantity } = items[at] as Item;
    if (sentence.from !== item.sentence.from) return null;
    const named = made[at]?.type === 'count' || text.charAt(quantity.span.to) === '级';
    if (named) return made[at] ?? null;
  }
  return null;
}

/** How far back the set is looked for. */
const longestList = 8;

/** How many of those counted before meet the bound right before the number: 签约项目9个，引资3亿元，其中2亿元以上1个. */
function partMet(context: Context): Draft<'count'> | null {
  const { item, index, made } = context;
  const bound = made[index - 1];
  const meets = bound?.type === 'threshold' && bound.relatesTo === item.quantity;
  if (!meets || item.joined !== 'direct' || !isEmpty(item.left)) return null;
  const whole = isEmpty(item.right) ? countedBefore(context, item.quantity.unit) : null;
  if (whole?.indicator !== bound.indicator) return null;
  const { indicator, action } = whole;
  return { type: 'count', indicator, action, direction: 'none' };
}

/** A word that says that a number sums up those before it, alone before it. */
const sumsUp = new EndPattern(phrase`(?:^|[，；、])(?:[两三四五六]项)?(${namesOfSums})$`);
const longestSum = 6;

/** What all of those share that a number sums up, or the word that says so: 近海船员90人，远洋船员30人，合计120人; null where it sums nothing up. */
function sumOf({ text, items, index, made, item }: Context): string | null {
  const { from, to } = item.left;
  const word = sumsUp.exec(text, Math.max(from - 1, to - longestSum), to)?.[1];
  if (word === undefined || item.joined === 'direct') return null;
  const names: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - longestList); at--) {
    const { sentence, quantity } = items[at] as Item;
    if (sentence.from !== item.sentence.from || quantity.unit !== item.quantity.unit) break;
    names.push(made[at]?.indicator ?? '');
  }
  return new Set(names).size < 2 ? null : sharedEnd(names) || word;
}

/** The ending of two signs or more that all names share; empty where they share none. */
function sharedEnd([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  while (length > 0 && !others.every((other) => other.endsWith(first.slice(-length)))) length--;
  return length < 2 ? '' : first.slice(-length);
}

/** How far the next of those that were dealt out is from others: 高于全省2个和[3个百分点]; null elsewhere. */
function gapDealt(context: Context): Draft<'level'> | null {
  const before = context.made[context.index - 1];
  if (before?.by !== 'level.gap' || context.item.joined !== 'list') return null;
  const indicator = dealtBefore(context);
  return indicator === null
    ? null
    : { type: 'level', indicator, action: before.action, direction: 'none' };
}

/** A number with no noun of its own is about what its sentence was about before: 易地搬迁51户196人. */
export const carried: Construction = construction({
  id: 'level.carried',
  example: '易地搬迁51户196人',
  reads: '〈number〉, with its noun in an earlier clause',
  yields: ['growth', 'increment', 'level', 'count', 'amount', 'threshold', 'baseline', 'scope'],
  before: {},
  examples: {
    read: [
      [
        '渔贷利率下降0.5个百分点至3.5%。',
        '3.5%',
        { type: 'level', indicator: '渔贷利率', action: '下降至', direction: 'none' },
      ],
      [
        '渔业产值，2030年8亿元；渔业收入，2030年3亿元、2031年4亿元。',
        '3亿元',
        { type: 'level', indicator: '渔业收入' },
      ],
      ['渔获量增加9万吨（9000万公斤）。', '9000万公斤', { type: 'increment' }],
      ['渔获量增加9万吨即12%。', '12%', { type: 'growth', direction: 'increase' }],
      ['覆盖38个村，54户135人脱贫。', '135人', { indicator: '脱贫' }],
      [
        '渔户净增300户、突破2万户。',
        '2万户',
        { indicator: '渔户', type: 'level', direction: 'none' },
      ],
      [
        '渔业产值跨过3个百亿级台阶、突破500亿元。',
        '500亿元',
        { indicator: '渔业产值', type: 'level', action: '突破' },
      ],
      ['5个渔村、700人稳定上岸。', '700人', { indicator: '稳定上岸', type: 'count' }],
      ['63人获得渔船保险。', '63人', { indicator: '渔船保险', type: 'count' }],
      ['640人享受渔船补贴，1200人享受渔民养老金。', '1200人', { indicator: '渔民养老金' }],
      [
        '建成百亿级渔业集群，年产值超200亿元的2个。',
        '2个',
        { type: 'count', indicator: '渔业集群' },
      ],
      ['渔业人才达到2000人，12人入选海洋专家。', '12人', { indicator: '海洋专家', action: '入选' }],
      ['新增渔民就业9万人；3万人实现脱贫。', '3万人', { indicator: '脱贫', type: 'count' }],
      ['易地扶贫搬迁51户196人。', '196人', { indicator: '易地扶贫搬迁' }],
      [
        '近海船员90人，远洋船员30人，合计120人。',
        '120人',
        { indicator: '船员', type: 'level', action: null },
      ],
      ['渔业补贴增加9万元，900人受益。', '900人', { indicator: '受益', type: 'count' }],
    ],
    left: [
      ['城镇调查失业率5.5%左右。', '5.5%', 'level.noun'],
      ['渔港12处。', '12处', 'level.noun'],
      ['建成渔港12处。', '12处', 'count.object-before'],
    ],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    const before = isEmpty(item.left) ? subjectBeforeAside(context) || nounOutside(context) : '';
    if (before !== '') return { type: 'level', indicator: before, action: null, direction: 'none' };
    const apart = isSetApart(context) ? subjectBetween(context) : '';
    if (apart !== '') return { type: 'level', indicator: apart, action: null, direction: 'none' };
    const sum = sumOf(context);
    if (sum !== null) return { type: 'level', indicator: sum, action: null, direction: 'none' };
    const part = partMet(context) ?? gapDealt(context);
    if (part !== null) return part;
    const topic = topicOf(context);
    if (topic?.type === 'threshold' && isSelected(context)) {
      const { indicator, action } = setOf(context) ?? topic;
      return { type: 'count', indicator, action, direction: 'none' };
    }
    const arrival =
      topic?.type === 'baseline' ? arrives.exec(sliceOf(text, item.left))?.[1] : undefined;
    if (topic !== null && arrival !== undefined) {
      const { indicator } = topic;
      return { type: 'level', indicator, action: arrival, direction: 'none' };
    }
    const came = arrivesFrom(context, topic);
    if (came !== null) return came;
    const told =
      text.charAt(item.clause.from - 1) === '：' ||
      !things.has(item.quantity.dimension) ||
      (isEmpty(frame.after) && tellsOnOf(text, item));
    const between = topic === null && told ? subjectBetween(context) : '';

    const { quantity } = item;
    const stock = inTotal.test(text, item.left.from, item.left.to);
    const rises = topic?.type === 'growth' && quantity.dimension !== 'ratio';
    const deed = deedBehind(context);
    const others = topic !== null && isOfOthers(context, topic);
    const entered = entering.exec(text.slice(item.right.from, item.right.from + 2))?.[0] ?? null;
    const apartFrom = topic === null || quantity.unit === '人次' || others || entered !== null;
    if (deed !== '' && apartFrom)
      return { type: 'count', indicator: deed, action: entered, direction: 'none' };
    const summed = quantity.dimension === 'money' && topic?.type === 'count';
    const stands = topic !== null && standsAt(context, topic);
    const joined = item.joined !== 'clause' || isSaidAgain(context);
    const same = topic !== null && joined && !stock && !rises && !stands;
    return {
      type: stands
        ? 'level'
        : same
          ? summed
            ? 'level'
            : carriedType(topic, quantity)
          : stock || quantity.dimension !== 'count'
            ? 'level'
            : 'count',
      indicator:
        topic?.indicator ??
        (isEmpty(frame.after) ? between || headOf(context) : phraseText(text, frame.after)),
      action: boundingVerb(text, quantity) ?? (rises || stands ? null : (topic?.action ?? null)),
      direction: same ? topic.direction : 'none',
    };
  },
});
