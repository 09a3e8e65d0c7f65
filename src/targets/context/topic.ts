import { lastSign } from '../../core/search.ts';
import type { Span } from '../../core/span.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { changesOfMeasures, changesTold } from '../../lexicon/changes.ts';
import {
  mannersOfChange,
  mannersOfJudging,
  mannersOfOutgrowing,
  quickly,
  waysOfThriving,
} from '../../lexicon/manner-words.ts';
import { conditionOpenings } from '../../lexicon/opening-words.ts';
import {
  aimOpenings,
  membership,
  objectsMeasured,
  subjectEndings,
} from '../../lexicon/measured-nouns.ts';
import { resultsTold } from '../../lexicon/status-cues.ts';
import { comparingVerbs } from '../../lexicon/standing-verbs.ts';
import { plansKept, mattersOfAims } from '../../lexicon/promise-words.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { drivingVerbs } from '../../lexicon/actions.ts';
import { kindsOfBudgets } from '../../lexicon/sums.ts';
import { openingVerb } from '../../clause/opening-verb.ts';
import { nounBefore, withoutBasis } from '../../clause/noun-before.ts';
import { trimStart, withoutBlank } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { isSelectedBy } from '../../clause/selected-noun.ts';
import type { Item } from '../../clause/item.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Context, Made } from '../construction.ts';
import { wordAt, wordsOf } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';

/** How many items back a clause without a subject of its own looks for one. */
const reach = 6;

/** What a list is headed with, an aside behind it: 回顾一下各年的渔业收入（不含借款）：2030年9亿元. */
function subjectOfList(text: string, { from, to }: Span): string {
  const open = lastSign(text, '（', { from: Math.max(from, to - longestAside), to });
  if (open === -1) return '';
  const subject = nounBefore(text, { from: Math.max(from, open - longestClause), to: open });
  return phraseText(text, subject).replace(/^(?:.*[各历])?个?年度?的/, '');
}

/** What is kept or not, rather than what a sentence is about: 完成年度计划82.3%，同比增长15.3%. */
const aims = phrase`^了?(?:${aimOpenings})?${mattersOfAims}?${plansKept}(?:任务|目标|指标)?$`;

/** Whether a phrase only says what was aimed at, of whatever it was said: 年度目标, 原定计划. */
export function isAim(phrase: string): boolean {
  return aims.test(phrase);
}

/** Units of what is aimed at itself: 33项任务. */
export const taskUnits: ReadonlySet<string> = new Set(['项', '个', '件', '条', '大', '种', '类']);

/** What nothing is counted of: 开工率达到60%，年底前投产40个. */
const rate = new EndPattern(/(?:率|占比|比重)$/);

/** By what people are paid, of which nobody is counted: 补助标准达到90元，已有9万人受益. */
const standard = new EndPattern(/标准$/);

/** Types whose indicator a following clause can be about. */
const topical = new Set(['level', 'growth', 'increment', 'count', 'baseline', 'amount', 'scope']);

/** The item before, in the same sentence, whose indicator a clause without a subject is about; null where there is none. */
export function topicOf({ text, items, index, made, item }: Context): Made | null {
  // 渔港项目9个3万套: what it stands right behind is nearer than what was told in its unit.
  const direct = item.joined === 'direct' && item.left.to <= item.left.from;
  const beside = direct && item.quantity.form !== 'implied' && made[index - 1];
  if (beside && beside.indicator !== '' && topical.has(beside.type)) return beside;
  let criterion: Made | null = null;
  let other: Made | null = null;
  let sum: Made | null = null;
  let aside: Made | null = null;
  let told = item;
  const counts = item.quantity.dimension === 'count';
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const earlier = made[at];
    const place = items[at];
    if (!earlier || !place || place.sentence.from !== item.sentence.from) break;
    const isNear = other !== null || criterion?.type === 'rank';
    if (isNear && text.charAt(told.clause.from - 1) === '；') break;
    told = place;
    // 在90个渔区中排名第9位，增长5%: those among whom a place is taken did not grow.
    const isOfPlace =
      made[at + 1]?.type === 'rank' && items[at + 1]?.clause.from === place.clause.from;
    if (earlier.type === 'scope' && isOfPlace) continue;
    if (earlier.indicator === '' || isAim(earlier.indicator) || added.test(earlier.indicator))
      continue;
    if (place.aside !== -1 && place.aside !== item.aside) {
      aside ??= earlier;
      continue;
    }
    if (counts && place.quantity.dimension === 'ratio' && rate.test(earlier.indicator)) continue;
    if (counts && place.quantity.dimension === 'money' && standard.test(earlier.indicator))
      continue;
    if (item.quantity.dimension === 'money' && place.quantity.dimension === 'ratio') {
      if (isPart.test(earlier.indicator)) continue;
    }
    const alike = !counts || isCountedAlike(earlier, place.quantity.unit, item.quantity.unit);
    if (topical.has(earlier.type) && alike) return earlier;
    // 渔港项目90个，投资额9亿元；已开工45项: things are not counted of a sum.
    if (counts && earlier.type === 'amount') sum ??= earlier;
    else if (topical.has(earlier.type)) other ??= earlier;
    else criterion ??= earlier;
  }
  return other ?? sum ?? criterion ?? aside;
}

/** What share of a whole something is, of which no sum is told: 占全省的比重. */
const isPart = new EndPattern(/占[^，。；]{2,16}的?比[重例]$/);

/** Measure words by which works are counted, now one and now the other. */
const ofWorks: ReadonlySet<string> = new Set(['个', '项']);

const works = new EndPattern(/(?:项目|工程|任务)$/);

/** Whether what was counted by one measure word can be by another. */
function isCountedAlike({ indicator }: Made, one: string, other: string): boolean {
  return one === other || (ofWorks.has(one) && ofWorks.has(other) && works.test(indicator));
}

/** By how much more something is, told between it and its growth: 产值9亿元，年增量2亿元，增长5%. */
const added = new EndPattern(/^(?:年|净)增[量额]$/);

/** The indicator that a clause without a subject is about; empty where the sentence names none. */
export function topicText(context: Context): string {
  return (
    nounOutside(context) ||
    subjectBeforeAside(context) ||
    subjectBetween(context) ||
    subjectBeforeCounted(context) ||
    investedIn(namedBefore(context, nameOf(topicOf(context))), context.item.quantity) ||
    headOf(context) ||
    topicBefore(context) ||
    subjectOfLead(context) ||
    reckonedBefore(context)
  );
}

/** What is told on of animals or goods is what was done to them: 出栏生猪9万头，增长2%, 出口钢材9亿元，增长3%. */
const namedByDeed: ReadonlySet<string> = new Set(['出栏', '存栏', '出口', '进口']);

/** What is told on of those founded is told of the new ones alone: 新设渔企90家、增长20%. */
const founding = /^新(?:设立?|登记|注册)/;

/** What was done is told without what was planned of it: 收入年初预算9亿元，实际完成8亿元; 造林任务9万亩，完成10万亩. */
const budgeted = phrase`(?:(?<=收入|支出)${kindsOfBudgets}?预算|(?<=[\u4e00-\u9fff]{2})(?:(?:目标)?任务|考核指标|计划))数?$`;
/** What goes on to tell of the budget itself. */
const rebudgets = new AnyPattern(/预算|调[整增减]|安排/);
/** What goes on to tell of the result. */
const results = new AnyPattern(phrase`${resultsTold}`);

/** The name that a number goes on with from what was told before. */
function namedBefore({ text, item: { left } }: Context, name: string): string {
  const ofResult =
    results.test(text, left.from, left.to) && !rebudgets.test(text, left.from, left.to);
  return ofResult ? name.replace(budgeted, '') : name;
}

function nameOf(topic: Made | null): string {
  if (topic === null) return '';
  const { indicator, action } = topic;
  const names =
    action !== null &&
    (founding.test(action) || (namedByDeed.has(action) && !/[出存]栏|[进出]口/.test(indicator)));
  return names ? action + indicator : indicator;
}

/** Units of what is built. */
const built: ReadonlySet<Quantity['dimension']> = new Set(['length', 'area', 'power']);

/** What money went into, of which the next number tells in another measure: 渔道 of 渔道投资9亿元，新改建80公里. */
function investedIn(name: string, { dimension }: Quantity): string {
  return built.has(dimension) ? name.replace(/(?<=[\u4e00-\u9fff]{2})(?:完成)?投资$/, '') : name;
}

/** Verbs that tell no more than how much of it there was. */
const stands = phrase`^(?:完成|实现|达到?|为|(?:同比|环比)?${changesOfMeasures}了?)$`;

/** With which year a sentence compares what the one before told: 较2031年提高9个百分点. */
const comparedYear = /^[比较与](?:(?:19|20)\d\d年|[上去]年)(?:同期|[末底])?(?:相比)?，?/;

/** What tells that the parts of a year follow. */
const byQuarter = /^分(?:季度|月份?|上下半年)来?看[，,:：]$/;

/** How many numbers an aside may hold at the end of the sentence before. */
const mostAside = 6;

/** What the sentence before is about, where one opens with a time and a verb alone: 全年产值计划增长9%。上半年完成9亿元。 */
function topicBefore(context: Context): string {
  const { text, items, index, made, item } = context;
  let last = index - 1;
  while (last >= 0 && (items[last] as Item).aside !== -1 && index - last < mostAside) last--;
  const [place, earlier] = [items[last], made[last]];
  const adjoins =
    place?.sentence.to === item.sentence.from - 1 && text.charAt(item.sentence.from - 1) !== '\n';
  if (!adjoins || !earlier || !topical.has(earlier.type)) return '';
  const opening = text.slice(item.sentence.from, item.clause.from);
  if (opening !== '' && !byQuarter.test(opening)) return '';
  const told = text.slice(item.clause.from, item.left.to);
  const behind = item.clause.from + (comparedYear.exec(told)?.[0].length ?? 0);
  const { from } = trimStart(text, { from: behind, to: item.left.to });
  const verb = wordAt(text, from, item.left.to, true);
  const ends = item.quantity.bounded.to === item.clause.to && item.quantity.dimension !== 'count';
  return ends && verb?.to === item.left.to && stands.test(text.slice(from, verb.to))
    ? namedBefore(context, earlier.indicator)
    : '';
}

/** 占 in a share that a topic is: 民生支出占预算支出. */
const shared = /占(?!地(?!方)|[比用有道]).{2,}(?<!比重|比例)$/;

/** Whether a phrase says of what whole something is a share: 渔业产值占全市. */
export function isShare(phrase: string): boolean {
  return shared.test(phrase);
}

/** The part itself of a topic that is a share: 民生支出 of 民生支出占预算支出. */
export function withoutShare(topic: string): string {
  return topic.replace(shared, '') || topic;
}

const whole = /占(?!地(?!方)|[比用有道])(.{2,})$/;

/** What a phrase says something to have a share of: 预算支出 of 民生支出占预算支出; empty where it says none. */
export function sharedWhole(phrase: string): string {
  return whole.exec(phrase)?.[1] ?? '';
}

/** What has a share that a topic names, as a share or by its 比重: 民生支出 of 民生支出占预算支出比重. */
export function sharer(topic: string): string {
  return topic.replace(whole, '') || topic;
}

/** The noun that a sentence opens with and sets apart, a time or its change behind it: 小学生，1952年有三千万人. */
export function headOf({ text, item: { sentence, clause } }: Context): string {
  const opening = Math.min(clause.from, sentence.from + longestClause + 1);
  const at = sentence.from + text.slice(sentence.from, opening).search(/[，：]/);
  const head = trimStart(text, { from: sentence.from, to: Math.max(at, sentence.from) });
  const shortest = text.charAt(at) === '：' ? 1 : 2;
  if (head.to - head.from < shortest || head.to - head.from > longestClause) return '';
  const next = wordAt(text, at + 1, text.length);
  const told =
    next?.class === 'time' ||
    next?.verb === 'rise' ||
    next?.verb === 'fall' ||
    /^(?:扣除|考虑|剔除|按|要[比在]|[从由](?=[一二三四五六七八九十\d]))/.test(
      text.slice(at + 1, at + 3),
    );
  const named = text.slice(head.from, head.to);
  const says = wordsOf(text, head.from, head.to).some(
    (word) => word.class === 'verb' && word.verb !== 'nominal',
  );
  if (!told || says || aside.test(named) || noHead.test(named)) return '';
  const to = withoutBasis(text, head.from, head.to);
  return phraseText(text, { from: head.from, to }).replace(/方面$/, '');
}

/** What ends words that open a sentence and name nothing. */
const noHead = /^\d|[\d了样来中下后上时说看间内里前标]$|(?<![买買产產动動])力$/;

/** Longest aside between a subject and its verb. */
const longestAside = 60;

/** The subject that an aside parts from its verb: 机床（不包括简易机床）增加了3000台. */
export function subjectBeforeAside({ text, items, index, item }: Context): string {
  const behind = text.charAt(item.clause.from - 1) === '，' ? 2 : 1;
  const close = item.clause.from - behind;
  if (item.joined !== 'clause' || text.charAt(close) !== '）') return '';
  const earliest = Math.max(item.sentence.from, close - longestAside);
  const open = lastSign(text, '（', { from: earliest, to: close });
  if (open === -1) return '';
  let from = open;
  while (from > item.sentence.from && !'，；：。！？\n）（'.includes(text.charAt(from - 1))) from--;
  let before = index - 1;
  while (before >= 0 && (items[before] as Item).quantity.bounded.from > open) before--;
  const counted = (items[before]?.quantity.bounded.to ?? 0) > from;
  return counted || /[\d在较按与同]|比(?![例重]|$)/.test(text.slice(from, open))
    ? ''
    : phraseText(text, nounBefore(text, { from, to: open }));
}

/** What parts the names of a list, each with its number behind it in brackets. */
const partsNames = new CharSet('，；：。！？\n）（、');
const longestName = 16;
const longestList = 60;

/** The noun that a clause in brackets tells of, which stands right before them: 渔网（增长87%）、渔船（增长35%）. */
export function nounOutside({ text, item }: Context): string {
  const to = item.clause.from - 1;
  if (text.charAt(to) !== '（' || text.charAt(item.clause.to) !== '）') return '';
  let from = to;
  const earliest = Math.max(item.sentence.from, to - longestList);
  while (from > earliest && !partsNames.has(text.charCodeAt(from - 1))) from--;
  const among = text.slice(from, to).search(/的有(?![关效机序限色趣])/);
  if (among !== -1) from += among + 2;
  if (to - from > longestName || /\d/.test(text.slice(from, to))) return '';
  if (text.startsWith('主要', from)) from += 2;
  const words = wordsOf(text, from, to);
  const deed = openingVerb(text, { from, to }, words, false);
  return phraseText(text, nounBefore(text, { from: deed?.to ?? from, to }));
}

/** A sentence that only says of what the next one tells, and how it went: 渔民收入逐年增加。 */
const lead = phrase`^(?:[一二三四五六七八九十]是)?([^，。；：\d]{3,20}?)${mannersOfChange}*${changesTold}$`;
const longestLead = 30;

/** What the accounts reckon at first, of which the sentence before told: 初步核算达到9亿元. */
const reckoned = new StartPattern(/(?:经|据)?初步(?:核算|测算|统计)，?/y);
const reckonedOf = /^[^，。；\d]{0,8}?(?:生产总值|GDP|总产值|增加值)/;

/** The total that the sentence before opened with, where a sentence gives no more than how it was reckoned: 2030年，初步核算达到9亿元. */
function reckonedBefore({ text, item: { sentence, left } }: Context): string {
  const end = sentence.from - 1;
  if (text.charAt(end) !== '。' || reckoned.endAt(text, left.from) === -1) return '';
  let from = end;
  while (from > 0 && end - from <= longestClause && !'。\n'.includes(text.charAt(from - 1))) from--;
  return reckonedOf.exec(text.slice(from, end))?.[0] ?? '';
}

/** The subject of the sentence before, where that leads up to a sentence that has none. */
function subjectOfLead({ text, items, index, item: { sentence, clause } }: Context): string {
  const opens = clause.from === sentence.from && items[index - 1]?.sentence.from !== sentence.from;
  const end = sentence.from - 1;
  if (!opens || text.charAt(end) !== '。') return '';
  let from = end;
  while (from > 0 && end - from <= longestLead && !'。\n'.includes(text.charAt(from - 1))) from--;
  const named = lead.exec(text.slice(from, end))?.[1] ?? '';
  return names.test(named) ? named : '';
}

/** Clauses that say under what condition, not of what. */
const aside = phrase`^${conditionOpenings}`;
/** What a clause that only names its subject ends in. */
const names = phrase`(?:[率量额数重值入本费价款]|${subjectEndings})$`;

/** Longest clause that is looked through for a subject. */
const longestClause = 40;

/** How much a clause judges something to be: 偏小, 比较快. */
const judging = /(?:基本)?持平|(?:偏|比?较|不够?|很|过)[小低弱少慢大高强多快足好差]|不够理想/;
/** How a clause says that something has grown: 再上新台阶, 创历史新高, 有较快的发展. */
const growing =
  /[再又连]?[迈跃跨登]?上了?(?:一个)?新?的?台阶|[再屡又]?(?:创|攀)[下上]?了?(?:历史)?(?:新[高低]|最高)|有了?(?:比?较|很)[快大]的(?:发展|增长|提高)/;
/** The same of how fast: 发展步伐明显加快, 蓬勃发展. */
const quickening = phrase`(?:发展|增长)(?:步伐|速度)?(?:不断|明显|持续)?加快|${quickly}(?:发展|壮大)`;
/** How a clause says that something grew more than another: 增幅首次超过渔获量, which the next one measures. */
const outgrowing = phrase`的?(?:增[速幅]|增长)${mannersOfOutgrowing}?(?:超过|高于|快于)[^，。；\d]{2,10}`;
/** The same of those who are counted: 渔户不断壮大. */
const thriving = phrase`${waysOfThriving}`;
/** What a clause judges, which the next one measures: 渔业总量偏小，仅占全市的6%; 渔获再上新台阶，突破9万吨. */
const judged = new RegExp(
  String.raw`^([\u4e00-\u9fff、]{2,30}?)(?:进展|形势|势头)?${oneOf(mannersOfJudging)}*` +
    `(?:${[judging, growing, quickening, thriving, outgrowing].map(({ source }) => source).join('|')})$`,
);

/** A longer head before a colon names something only where it ends as measures do. */
const longestHead = 10;

/** What a change builds on, at the end of a clause: 渔获量在上年产量的基础上，增长5%. */
const builtOn = new EndPattern(/(?<=[\u4e00-\u9fff]{2})在[^，。；]{2,16}基[础数]上$/);

/** Where the clause that ends at `at` starts, not before `floor`. */
export function clauseStart(text: string, floor: number, at: number): number {
  let from = at;
  while (from > floor && !'，；：。！？\n）'.includes(text.charAt(from - 1))) from--;
  return from;
}

const circumstance =
  /^(?:即使)?在[^，；。\d]{2,30}[下上]$|^[就从对][^，；。\d]{2,16}(?:来[说看讲]|而言)$|^在[^，；。\d]{0,20}(?:\d{4}|[一二][九〇零][〇零一二三四五六七八九]{2})年$/;

/** What is said to be within. */
const takesIn = /^(?:包括|连同)[^，。；\d]{2,40}在内$/;

/** What it is done for. */
const meets = /^适应[^，；。\d]{2,30}的要求$/;

/** Where the clause ends that stands before one that only says in what circumstances: 渔获量，在大风的影响下，仍增长5%. */
function beforeCircumstance(text: string, floor: number, at: number): number {
  const from = clauseStart(text, floor, at);
  const parted = from > floor + 2 && text.charAt(from - 1) === '，';
  const said = parted ? text.slice(from, at) : '';
  return [circumstance, takesIn, meets].some((aside) => aside.test(said)) ? from - 1 : at;
}

/** When or where something is the most, before how much that is: 水位以第四季度最高，为9米; nothing more: 第一季度最低. */
const whereMost =
  /^(?:([^，。；、]{2,12})以)?(?:第?[一二三四、]{1,5}季度|[\d、]{1,8}月份?)最[高低大小多少]$/;

/** A share by what it is of, before what is told of it: 渔业占农业产值的比重：年均增长5%. */
const shareNamed = /[^，。；：]{2,}占[^，。；：]{2,20}的?(?:比[重例]|份额)$/;

/** What a clause opens with that goes on to a part of what was told. */
const ofOnePart = /^(?:特别是|尤其是|其中)/;
/** What numbers the points of a list within a sentence: 二是渔户比例提高，从9%上升到12%. */
const points = /^[一二三四五六七八九十]是/;

/** What furthers the thing that a clause is about: 数字化推动渔业服务业快速发展，占…. */
const furthered = phrase`^[\u4e00-\u9fff]{2,8}?${drivingVerbs}(?=[\u4e00-\u9fff]{2,}[业群值额量]$)`;

/** A part of a whole that is set apart before it, an aside behind the whole: 渔场的产值，在农业总产值（不含副业）中所占的比重. */
const partOf =
  '(?:^|[，。；：])(?:因[而此]|但是?|而)?([\\u4e00-\\u9fff、]{2,30}(?<![中上下时后前来看]))';
const partIn = new RegExp(
  `${partOf}，(在[\\u4e00-\\u9fff]{2,20})(?:（[^（）]{2,60}）)?(中(?:所占)?的?(?:比[重例]|份额))，$`,
);
const longestPart = 130;

/** The share of a part that is set apart before the whole, right before a clause; empty where none is. */
function shareApart(text: string, { sentence, clause }: Item): string {
  const from = Math.max(sentence.from, clause.from - longestPart);
  const [, part = '', whole = '', share = ''] = partIn.exec(text.slice(from, clause.from)) ?? [];
  return part + whole + share;
}

/** The subject of a clause without numbers right before this one: 原油产量继续增长，达到1.4亿吨. */
export function subjectBetween(context: Context): string {
  return shareApart(context.text, context.item) || subjectRightBefore(context);
}

function subjectRightBefore({ text, items, index, item }: Context): string {
  if (item.joined !== 'clause' || !'，：'.includes(text.charAt(item.clause.from - 1))) return '';
  const headed = text.charAt(item.clause.from - 1) === '：';
  const floor = Math.max(items[index - 1]?.clause.to ?? 0, item.sentence.from);
  if (headed && text.charAt(item.clause.from - 2) === '）')
    return subjectOfList(text, { from: floor, to: item.clause.from - 2 });
  const end = beforeCircumstance(text, floor, item.clause.from - 1);
  const opens = clauseStart(text, floor, end);
  const near = text.slice(opens, opens + 3);
  const inOrder = points.exec(near)?.[0].length ?? 0;
  const from = opens + (ofOnePart.exec(near)?.[0].length ?? inOrder);
  const told: Span = { from, to: end };
  const base = builtOn.exec(text, from, told.to)?.[0].length ?? 0;
  const clause: Span = { from, to: withoutBlank(text, told) - base };
  if (clause.to - clause.from < 2 || clause.to - clause.from > longestClause || from <= floor - 1)
    return '';
  if (from === floor && floor > item.sentence.from) return '';
  const part = /^在[^，]{2,20}中(?=(?!所占)[一-龥]{2,12}(?:比[例重]|份额|总额)$)/.exec(
    text.slice(clause.from, clause.to),
  );
  if (part) return phraseText(text, { from: clause.from + part[0].length, to: clause.to });
  if (aside.test(text.slice(clause.from, clause.to))) return '';
  if (headed && shareNamed.test(text.slice(clause.from, clause.to)))
    return phraseText(text, trimStart(text, clause));
  const extreme = whereMost.exec(text.slice(clause.from, clause.to));
  if (extreme) return extreme[1] ?? '';
  const words = wordsOf(text, clause.from, clause.to);
  const start = trimStart(text, clause);
  if (from > opens + inOrder && !judged.test(text.slice(start.from, start.to))) return '';
  const verb = words.find(
    (word) => word.class === 'verb' && word.verb !== 'nominal' && word.from >= start.from,
  );
  const said = judged.exec(text.slice(start.from, start.to))?.[1];
  if (said !== undefined && !headed) return said.replace(furthered, '');
  const isNamed =
    clause.to < told.to ||
    names.test(text.slice(clause.from, clause.to)) ||
    isSetApart(text, { from: start.from, to: clause.to }, item);
  const done = verb ? '' : doneTo(text, words, clause.to, start, item.quantity);
  if (done !== '') return done;
  if (!verb && headed)
    return isNamed || start.to - start.from <= longestHead ? phraseText(text, start) : '';
  if (!verb || (isNamed && describesNoun(text, verb, clause.to)))
    return isNamed ? phraseText(text, start) : '';
  if (isFromValue(text, item) && named.test(text.slice(verb.to, clause.to)))
    return phraseText(text, start);
  const object = { from: verb.to, to: clause.to };
  if (verb.from === start.from && comesUp.test(text.slice(start.from, clause.to))) return '';
  if (verb.from === start.from) return objectOf(text, object, item.quantity);
  const subject = phraseText(text, nounBefore(text, { from: start.from, to: verb.from }));
  // 逐年适当增加渔港投资，今年增加9亿元: what is to change is told behind the verb.
  const changes = verb.verb === 'rise' || verb.verb === 'fall';
  return subject === '' && changes ? objectOf(text, object, item.quantity) : subject;
}

/** What a deed that opens a clause is done to, where the next clause counts it: 整治违规渔企，取缔9家. */
function doneTo(
  text: string,
  words: readonly ClauseWord[],
  to: number,
  start: Span,
  { unit }: Quantity,
): string {
  const deed = words.find(({ from }) => from === start.from);
  if (deed?.verb !== 'nominal') return '';
  const object = phraseText(text, nounBefore(text, { from: deed.to, to }));
  return isSelectedBy(unit, object) ? object : '';
}

/** What something comes up to that was told of before: 超过上年水平，增长5%. */
const comesUp = phrase`^${comparingVerbs}了?[^，。；]{1,12}水平$`;

/** Where what is told holds, or what it takes in, with a number in it: 在三种不同的地区, 包括结转的9万吨在内. */
const counted = /^(?:在[^，；。]{1,20}|(?:包括|连同)[^，；。]{2,40}在内)$/;

/** How many numbers back the clause is looked for. */
const mostCounted = 12;

/** The subject that a clause with a number of its own parts from its verb: 渔获量，在三种不同的海区，分别达到4斤、5斤和8斤. */
export function subjectBeforeCounted(context: Context): string {
  const { text, items, index, item } = context;
  const { from } = item.clause;
  const earliest = index - mostCounted;
  let at = index - 1;
  while (at > earliest && items[at]?.clause.from === from) at--;
  const place = items[at];
  if (place?.clause.to !== from - 1 || place.sentence.from !== item.sentence.from) return '';
  if (!counted.test(text.slice(place.clause.from, place.clause.to))) return '';
  while (at > earliest && items[at - 1]?.clause.from === place.clause.from) at--;
  const clause: Span = { from: place.clause.from, to: item.clause.to };
  return subjectBetween({ ...context, index: at, item: { ...item, clause, joined: 'clause' } });
}

/** When and how surely something is told: 将, 就, 五年内. */
const when = '(?:[将要可应已就却]|已经|预计|计划|全年|[一二三四五六七八九十]年内)*';
/** What a clause opens with that only tells how a subject set apart before it stands or changes: 由2030年的, 五年内累计为, 将达到. */
const tellsOnly = new RegExp(
  `^${when}(?:第[一二三四五]个五年(?:计划)?(?:期间)?)?(?:[由从比]|(?:累计|合计)为?$|[共总]计$|总共$|[共就]有$|增加|减少|达到?|为?$)`,
);

/** Whether a clause without a verb is the subject of the next one, which has none of its own: 捕鱼所用的柴油，由9吨降到8吨. */
function isSetApart(text: string, { from, to }: Span, item: Item): boolean {
  const bare = item.left.to <= item.left.from;
  if (isSetFor(text, item))
    return aimed.test(text, from, to) || !notApart.test(text.slice(from, to));
  if (to - from < 2 || to - from > (bare ? longestBare : longestClause)) return false;
  return !notApart.test(text.slice(from, to)) && tellsOnOf(text, item);
}

/** How what is aimed at is set: 今年渔业增长的预期目标，定为8%. */
const sets = /^(?:[拟仍]|初步)?(?:[设确拟]?定[为在])$/;
const aimed = new EndPattern(
  /(?:增[长速幅]|速度|[率量额数重值入例])[^，。；的]{0,6}的?[^，。；的]{0,6}目标$/,
);

/** Whether a clause only sets how much is aimed at of what stands before it. */
function isSetFor(text: string, { left, joined }: Item): boolean {
  return joined === 'clause' && sets.test(text.slice(left.from, left.to));
}

/** Longest name that a bare number tells of behind a comma: 洗衣机，90台. */
const longestBare = 6;

/** What a clause holds or ends in that is no subject set apart. */
const notApart = /\d|[了样来中下后上时说看间内里前力标]$/;

/** Words of how much was spent on what stands behind the number: 仅用9天. */
const spent = /[仅只用]/;

/** Whether a clause tells no more than how much there is of what was set apart before it. */
export function tellsOnOf(text: string, { left, joined }: Item): boolean {
  if (joined !== 'clause') return false;
  const opens = Math.min(trimStart(text, left).from, left.to);
  if (left.to <= left.from) return true;
  return tellsOnly.test(text.slice(opens, left.to)) && !spent.test(text.slice(left.from, opens));
}

/** A noun that all of its clause describes: 组建渔会的大中城市. */
const named = /^[^的，。；]{0,16}的[\u4e00-\u9fff]{2,8}$/;

/** How a clause opens that has its subject before it, whatever verb that has: 由35个增加到100个, 共有39个. */
const withoutSubject = new StartPattern(/[由从](?=[\d一二三四五六七八九十])|共有|合计为?/y);

/** Whether a clause opens with where a change starts or with a sum, so that its subject stands before it. */
function isFromValue(text: string, { left, joined }: Item): boolean {
  return joined === 'clause' && withoutSubject.startsAt(text, left.from);
}

/** Those who are told of by what they take part in or get: 参加渔业学校学习的学员. */
const described = phrase`^(?:${membership})[^，。；]{2,20}的[\u4e00-\u9fff]{2,8}$`;

/** Whether a verb only describes the noun that a clause ends with: 新安排的就业人数, 参加学习的学员. */
function describesNoun(text: string, verb: ClauseWord, to: number): boolean {
  const rest = text.slice(verb.to, to);
  return described.test(text.slice(verb.from, to)) || /^的[\u4e00-\u9fff]{2,8}$/.test(rest);
}

const measuredObject = phrase`${objectsMeasured}$`;

/** The object of a clause that begins with its verb, where it is an indicator (下调单位缴费比例) or what the number counts (组建渔业实验室，达到9家). */
function objectOf(text: string, span: Span, { unit }: Quantity): string {
  const object = phraseText(text, nounBefore(text, span));
  const named = object.replace(/(?:建设|改造)?任务$|建设$/, '');
  return measuredObject.test(object) || isSelectedBy(unit, object) ? named : '';
}
