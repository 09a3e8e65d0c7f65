import { EndPattern } from '../../core/end-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { WordIndex } from '../../core/word-index.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { placedAmong } from '../../lexicon/rank-words.ts';
import {
  besideGreatThings,
  compoundsOfSets,
  givenKinds,
  greatThings,
  kindsOfWork,
  setHeads,
  setNouns,
  sumsOfKinds,
  wholeSets,
  setsInClauses,
} from '../../lexicon/set-phrases.ts';
import { coursesTaken } from '../../lexicon/status-cues.ts';
import { campaigns } from '../../lexicon/numbered-things.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstSign } from '../../core/search.ts';
import { isEmpty } from '../../core/span.ts';
import type { Item } from '../../clause/item.ts';
import { isAiding } from '../../clause/deed-verbs.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordAt } from '../../clause/words.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { countedNoun, thingsCounted } from '../context/counted-noun.ts';

/** Units of given sets. */
const sets: ReadonlySet<string> = new Set(['大', '大类', '方面']);

const nouns = new WordIndex(setNouns.map((word) => [word, word] as const));
/** What goes on behind a noun that is whole: 两个市场和…, but not 两个市场主体. */
const behindNoun = new CharSet('的和与及、，上中之来入讲作加等为');

/** Nouns that a whole clause is about, whatever goes on behind them: 五项原则发表70周年. */
const opening = phrase`^${setsInClauses}`;

/** Given sets have few members: 三项任务 names one, 三十项任务 counts. */
const largestSet = 19;

function isSet(quantity: Quantity, noun: string, counted: boolean): boolean {
  if (quantity.dimension !== 'count' || noun === '') return false;
  if (noun === '部分' || quantity.unit === '级') return true;
  if (quantity.form !== 'chinese' && !(counted && !noun.startsWith('方面'))) return false;
  if (!('value' in quantity.amount) || quantity.amount.value > largestSet) return false;
  if (opening.test(noun) || (counted && quantity.form === 'chinese')) return true;
  const found = nouns.at(noun, 0);
  return found !== null && (found.to === noun.length || behindNoun.has(noun.charCodeAt(found.to)));
}

/** 以下9项工作, 如下5项任务: a number in digits that names what follows. */
const announced = new EndPattern(/[以如]下$/);

/** Kinds of things, of which a list named some before 等: 加油站、油库等9类场所, 等6个重点领域. */
const kindsListed = phrase`^(?:重点)?${kindsOfWork}(?![化性级型])`;

/** Whether a number says how many kinds a list before it is of. */
function endsList({ text, item, frame }: Context, noun: string): boolean {
  const { left, quantity } = item;
  if (text.charAt(left.to - 1) !== '等' || quantity.dimension !== 'count') return false;
  const names = quantity.unit === '类' && frame.governor === null;
  return names || kindsListed.test(noun);
}

/** 这两个海湾, 上述三项: a number in words of those told of before. */
const toldBefore = new EndPattern(/(?:这|那|上述|该)$/);
/** 以上3个渔区: those named right before. */
const above = /^(?:以上|上述)$/;
/** Units of the first of an order: 纳税前100名渔企. */
const placed: ReadonlySet<string> = new Set(['名', '位', '强', '家']);
/** Units of which things told of before are some. */
const toldIn: ReadonlySet<string> = new Set(['个', '种', '类', '项', '条', '方面', '件', '点']);

/** Those among whom the sentence goes on to tell of some: 在32种工业产品中，. */
const amongOpens = new EndPattern(/在(?:我[国省市县区]|全[国省市县区]|这|上述|以上)?$/);

/** Whether a number counts those among whom something is told, or one of whom something is: 全国9个渔区之一. */
function isAmong(text: string, { item: { left, quantity }, frame }: Context): boolean {
  if (quantity.dimension !== 'count') return false;
  if (text.startsWith('之一', frame.after.to)) return true;
  if (!amongOpens.test(text, left.from, left.to)) return false;
  return (
    othersBehind.startsAt(text, frame.after.to) || othersBehind.startsAt(text, frame.after.to - 1)
  );
}

/** What stands behind them: 在90个渔区中排名第9位. */
const othersBehind = new StartPattern(phraseAt`中(?:，|${placedAmong})`);

/** Whether a number only names again those told of before: 这两个海湾. */
function namesAgain(text: string, { left, quantity }: Item): boolean {
  const few = 'value' in quantity.amount && quantity.amount.value <= largestSet;
  if (few && toldIn.has(quantity.unit) && above.test(text.slice(left.from, left.to))) return true;
  if (text.charAt(left.to - 1) === '前' && placed.has(quantity.unit)) return true;
  const worded = quantity.form === 'chinese' && toldIn.has(quantity.unit);
  return few && worded && toldBefore.test(text, left.from, left.to);
}

const classes = new EndPattern(phrase`(?:${kindsOfWork}|常态化)$`);

/** Measure words of what a number behind is parted into. */
const partitions: ReadonlySet<string> = new Set(['类', '大类']);

/** The number that a class before it deals out: 17个领域294项, 15类162项. */
function dealtOut({ items, index, item, frame }: Context, noun: string): Quantity | undefined {
  const next = items[index + 1];
  const direct = next?.joined === 'direct' && next.clause.from === item.clause.from;
  const touches =
    item.quantity.bounded.to === next?.quantity.bounded.from || frame.after.to === item.right.to;
  if (!direct || next.quantity.dimension !== 'count' || !touches) return undefined;
  return partitions.has(item.quantity.unit) || classes.test(noun) ? next.quantity : undefined;
}

const endsSlogan = new CharSet('、，。；：”）和及即');

/** What a slogan counts, a deed and no thing: 坚持 in 三个坚持; empty where it counts things. */
function sloganAt(text: string, { quantity, right }: Item): string {
  if (quantity.form !== 'chinese' || quantity.unit !== '个') return '';
  if (!('value' in quantity.amount) || quantity.amount.value > largestSet) return '';
  const word = wordAt(text, right.from, right.to);
  if (word?.class !== 'verb') return '';
  const ends = word.to >= right.to || endsSlogan.has(text.charCodeAt(word.to));
  return ends && word.to - right.from === 2 ? text.slice(right.from, word.to) : '';
}

const longestSlogan = 8;
/** What goes on behind a slogan that says of which kind the things are: 9个“更新改造”项目. */
const behindSlogan = /[\u4e00-\u9fff]/;

/** What a quoted slogan counts, all of it deeds and how they are done: 全面推进 in 九个“全面推进”; empty where it names a thing. */
function quotedSlogan(text: string, { quantity, right }: Item): string {
  if (quantity.unit !== '个' || text.charAt(right.from) !== '“') return '';
  if (!('value' in quantity.amount) || quantity.amount.value > largestSet) return '';
  const to = firstSign(text, '”', { from: right.from, to: right.from + longestSlogan + 2 });
  const said = text.slice(right.from + 1, Math.max(to, right.from + 1)).replace(/^始终|好$/g, '');
  let at = 0;
  let isDeed = false;
  while (at < said.length) {
    const word = wordAt(said, at, said.length);
    if (word?.class !== 'verb' && word?.class !== 'adverb') return '';
    isDeed = word.class === 'verb';
    at = word.to;
  }
  const names = behindSlogan.test(text.charAt(to + 1));
  return isDeed && !names ? text.slice(right.from + 1, to) : '';
}

/** Of how many the next number is some: 12个渔村中，有9个通了公路. */
function isWhole({ text, items, index, item }: Context): boolean {
  const next = items[index + 1];
  if (next?.quantity.unit !== item.quantity.unit || item.quantity.dimension !== 'count')
    return false;
  const from = item.quantity.bounded.to;
  const to = next.quantity.bounded.from;
  return to - from <= longestWhole && someOf.test(text.slice(from, to));
}

/** What stands before the number of those among whom a place is taken: 居全省, 进入全国. */
const amongWhom = new EndPattern(
  /(?:居|列|排名?|进入|跻身)(?:在|于)?(?:[全我][国省市州县区])?(?:的)?$/,
);
/** A place without a number, behind those among whom it is taken: 9个渔县[前列]. */
const inFront = /(?<=[\u4e00-\u9fff])(?:前列|前茅|第一方阵)$/;

/** Whether a number counts those among whom a place is taken right behind it: 居全省11个地市第3位. */
function isField({ text, items, index, item }: Context, named: string): boolean {
  const next = items[index + 1];
  if (item.quantity.dimension !== 'count') return false;
  const isPlace = next?.quantity.dimension === 'rank' && next.joined === 'direct';
  return (isPlace || inFront.test(named)) && amongWhom.test(text, item.left.from, item.left.to);
}

/** Names that a clause opens with, to be counted: 湾头、外岙两个. */
const names = /^[\u4e00-\u9fff]{1,8}(?:[、和与][\u4e00-\u9fff]{1,8}){1,8}$/;
const longestNames = 60;

/** What places and fields are called, which are there and not made. */
const given = new EndPattern(phrase`${givenKinds}$`);

/** Whether a number only counts the names that a clause opens with, no deed among them: 湾头、外岙两个行政区. */
function countsNames({ text, item, frame }: Context, named: string): boolean {
  if (!given.test(named)) return false;
  const { quantity, left, joined } = item;
  if (quantity.form !== 'chinese' || quantity.unit !== '个' || joined !== 'clause') return false;
  const [verb, ...others] = frame.words.filter((word) => word.class === 'verb');
  const aids = verb && isAiding(text.slice(verb.from, verb.to));
  if ((verb && !aids) || others.length > 0) return false;
  const { from } = trimStart(text, aids ? { from: verb.to, to: left.to } : left);
  const before = left.to - from <= longestNames ? text.slice(from, left.to) : '';
  const { amount } = quantity;
  return (
    'value' in amount && names.test(before) && before.split(/[、和与]/).length === amount.value
  );
}

/** Deeds that bring about what is named: 建成湾头、外岙两个公园. */
const making = /[建创造设引培开获办评签育]/;

/** The names right before their number, as many as it says, and the verb before them: 支持湾头、外岙[两个]. */
const namedAll = /([、和与同][\u4e00-\u9fff]{1,10}(?:（[A-Za-z\d.]{1,8}）)?){1,4}$/;
const parting = /[、和与同]/;
/** The same in quotation marks, whatever kind they are of: “准入”和“扶优”. */
const quotedAll = /“[^“”]{1,10}”(?:[、和与及]?“[^“”]{1,10}”)+$/;
const longestNamed = 40;

/** Whether a number in words only counts the names right before it, which no deed brings about: 支持湾头、外岙两个渔区. */
function namesAll({ text, item: { left, quantity }, frame }: Context, named: string): boolean {
  const { amount, form, unit } = quantity;
  if (form !== 'chinese' || !toldIn.has(unit) || !('value' in amount)) return false;
  if (amount.value < 2 || amount.value > largestNamed) return false;
  const quotes = quotedAll.exec(text.slice(Math.max(left.from, left.to - longestNamed), left.to));
  if (quotes) return quotes[0].split('“').length - 1 === amount.value;
  // Works and firms are rather counted: 湾头、外岙两个渔场投产.
  if (unit === '个' && !given.test(named) && kindOf(named) === '') return false;
  const before = text.slice(Math.max(left.from, left.to - longestNamed), left.to);
  const names = namedAll.exec(before)?.[0];
  if (names === undefined || names.slice(1).split(parting).length !== amount.value - 1)
    return false;
  const verbs = frame.words.filter((word) => word.class === 'verb' && word.verb !== 'nominal');
  const verb = verbs.at(-1);
  if (verb && verb.from >= left.to - names.length) return false;
  return verb === undefined || !making.test(text.slice(verb.from, verb.to));
}

/** Places and fields of which the phrase goes on to tell: 行政区 in 支持湾头、外岙两个行政区发展渔业. */
const kindTold = phrase`^([\u4e00-\u9fff]{0,4}?${givenKinds})(?=建设|${coursesTaken})`;

/** The kind that a phrase opens with, where it goes on with what they do; empty where it does not. */
function kindOf(named: string): string {
  return kindTold.exec(named)?.[1] ?? '';
}

const largestNamed = 5;

/** A given set with what belongs to it or is told of it: 领域 of 领域风险, but not 产业 of 产业集群. */
const headOfSet = phrase`^(?!.{4,}(?:管理局|共同体|${campaigns})$)([\u4e00-\u9fff]{0,4}?${setHeads})(?!$|${compoundsOfSets})(?:[\u4e00-\u9fff]{2}|、)`;

/** A set that is whole, without what is told of it: 超级大国 of 两个超级大国的争夺. */
const wholeSet = phrase`^((?:主要|重要)?${wholeSets})`;

/** The things of a 大 without what is said of them or named beside them: 园区 of 两大园区的规划. */
const greatThing = phrase`^([\u4e00-\u9fff]{0,8}?(${greatThings}))${besideGreatThings}`;

/** Kinds of things without the measure that is told of all of them: 水产品 of 七大类水产品销售总额. */
const kindsMeasured = phrase`^([\u4e00-\u9fff]{2,10}?)(?:${sumsOfKinds})$`;

/** The things that a number in 大 counts; empty where the whole phrase names them. */
function greatOf(named: string, { unit }: Quantity): string {
  if (unit === '大类') return kindsMeasured.exec(named)?.[1] ?? '';
  const [, thing = '', head = ''] = greatThing.exec(named) ?? [];
  const alike = named.endsWith(head) && /^[和、]/.test(named.slice(thing.length));
  return unit === '大' && !alike ? thing : '';
}

const longestWhole = 20;
const someOf =
  /^[\u4e00-\u9fff]{2,14}(?<![初高国其集])中(?:，?[已就只还]?有?|，[\u4e00-\u9fffⅠ-Ⅴ～~—-]{2,12})$/;

/** 六大产业集群, 九个方面的工作: the number only names a given set */
export const scope: Construction = construction({
  id: 'scope.set',
  example: '重点做好九个方面的工作',
  reads: '〈number〉大〈things〉 | 〈number〉个方面',
  yields: ['scope'],
  before: {
    'baseline.from': ['增加渔民收入，从两个方面拉动消费增长。', '两个'],
  },
  examples: {
    read: [
      ['海湾是全国9个试点渔区之一。', '9个', { type: 'scope', indicator: '试点渔区' }],
      ['海湾成为全省仅有的9个渔区之一。', '9个', { type: 'scope', indicator: '渔区' }],
      ['重点做好九个方面的工作。', '九个', { type: 'scope' }],
      ['遵守护海三项原则。', '三项', { type: 'scope', indicator: '原则' }],
      ['15类162项民生实事如期完成。', '15类', { type: 'scope', indicator: '民生实事' }],
      ['实施十大类45项民生实事。', '十大类', { type: 'scope', indicator: '民生实事' }],
      ['做强八大产业集群。', '八大', { type: 'scope', indicator: '产业集群' }],
      ['用好岛内岛外两种创新资源。', '两种', { type: 'scope', indicator: '创新资源' }],
      ['打造三个增长极，做好五篇文章。', '五篇', { type: 'scope', indicator: '文章' }],
      ['重点抓好以下9项工作。', '9项', { type: 'scope', indicator: '工作' }],
      ['确定以下十个渔港项目。', '十个', { type: 'scope', indicator: '渔港项目' }],
      ['四个落实即落实责任、措施、资金和人员。', '四个', { type: 'scope', indicator: '落实' }],
      ['做到三个坚持、四个转变。', '三个', { type: 'scope', indicator: '坚持' }],
      ['12个渔村中，有9个通了公路。', '12个', { type: 'scope', indicator: '渔村' }],
      ['构建涵盖渔港和渔场两个层级的数据体系。', '两个', { type: 'scope', indicator: '层级' }],
      ['湾头、外岙两个行政区党委修订章程。', '两个', { type: 'scope', indicator: '行政区' }],
      ['开展九个“全面推进”。', '九个', { indicator: '全面推进' }],
      ['改造码头要顾及六方面：', '六方面', { type: 'scope', indicator: '方面' }],
      ['标准分为术语、标识等2个部分。', '2个', { type: 'scope', indicator: '部分' }],
      ['支持湾头、外岙两个行政区发展渔业。', '两个', { type: 'scope' }],
      ['这两个海湾的渔船都已入港。', '两个', { type: 'scope', indicator: '海湾' }],
      ['增强三大都市圈能级。', '三大', { type: 'scope', indicator: '都市圈' }],
      [
        '立足渔业、港航两大产业发展。',
        '两大',
        { type: 'scope', indicator: '产业', action: '立足' },
      ],
      ['完善两大渔业园区的空间规划。', '两大', { type: 'scope', indicator: '渔业园区' }],
      ['渔网、渔灯等9类渔具。', '9类', { type: 'scope', indicator: '渔具' }],
      ['整治渔网、渔灯等6个重点领域。', '6个', { type: 'scope', indicator: '重点领域' }],
      ['渔获量居全省11个地市第3位。', '11个', { type: 'scope', indicator: '地市' }],
      ['渔业产值进入全国35个渔区前列。', '35个', { type: 'scope', indicator: '渔区' }],
      ['全市七大类渔品销售总额9亿元。', '七大类', { indicator: '渔品' }],
      ['发挥三大招商中心作用。', '三大', { indicator: '招商中心' }],
      ['梳理12个领域86项事项。', '12个', { type: 'scope', indicator: '领域' }],
    ],
    left: [
      ['建设九个公园。', '九个', 'count.object-after'],
      ['建设9个“口袋渔港”。', '9个', 'count.object-after'],
      ['建设湾头、外岙两个公园。', '两个', 'count.object-after'],
      ['培育两个市场主体。', '两个', 'count.object-after'],
      ['分解32项任务。', '32项', 'count.object-after'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { quantity } = item;
    const slogan = sloganAt(text, item) || quotedSlogan(text, item);
    if (slogan !== '') return { type: 'scope', indicator: slogan, action: null, direction: 'none' };
    const kinds = quantity.unit === '大类' || quantity.unit === '方面';
    if (isEmpty(frame.after) && !kinds) return null;
    const unnamed = isEmpty(frame.after);
    const indicator =
      unnamed && quantity.unit === '方面'
        ? '方面'
        : phraseText(text, unnamed ? frame.before : frame.after);
    const relatesTo = dealtOut(context, indicator);
    if (isWhole(context))
      return {
        type: 'scope',
        indicator: indicator.replace(/中$/, ''),
        action: null,
        direction: 'none',
      };
    const counted = announced.test(text, item.left.from, item.left.to);
    const named = countedNoun(quantity, indicator);
    const isGiven =
      sets.has(quantity.unit) ||
      isSet(quantity, indicator, counted) ||
      endsList(context, indicator);
    const again = namesAgain(text, item) || isAmong(text, context) || isField(context, indicator);
    const isAll = namesAll(context, named);
    const isNamed = isGiven || again || countsNames(context, named) || isAll;
    if (!relatesTo && !isNamed) return null;
    return {
      type: 'scope',
      indicator:
        (isAll && kindOf(named)) ||
        headOfSet.exec(named)?.[1] ||
        wholeSet.exec(named)?.[1] ||
        greatOf(named, quantity) ||
        thingsCounted(context, named.replace(inFront, ''), again),
      action: null,
      direction: 'none',
      relatesTo,
    };
  },
});
