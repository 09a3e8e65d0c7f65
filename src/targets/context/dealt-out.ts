import { lastSign } from '../../core/search.ts';
import type { Span } from '../../core/span.ts';
import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { isEmpty, sliceOf } from '../../core/span.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { sharedMeasures } from '../../lexicon/counted.ts';
import { ratesOfChange } from '../../lexicon/changes.ts';
import { yieldsOfCrops } from '../../lexicon/crops.ts';
import { stagesOfWorks } from '../../lexicon/deed-nouns.ts';
import { earners } from '../../lexicon/bodies.ts';
import { waysOfGrowth } from '../../lexicon/manner-words.ts';
import { othersCompared } from '../../lexicon/rank-words.ts';
import { frameOf } from '../../clause/frame.ts';
import type { Frame } from '../../clause/frame.ts';
import type { Item } from '../../clause/item.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context, Draft, Made } from '../construction.ts';
import { namesOfBands } from './age-bands.ts';
import { boundingVerb } from './bounding-verb.ts';
import { goodsOf } from './crop-of.ts';
import { dealOut, pairs, partsInto } from './list-parts.ts';
import { isAim, subjectBeforeAside, subjectBeforeCounted, subjectBetween } from './topic.ts';
import { changeOf } from './change-of.ts';
import { listAround, turnAt } from './number-list.ts';
import { whatGrew } from './what-grew.ts';

/** What a number of a list is read as. */
type Dealt = Draft<'growth' | 'increment' | 'level' | 'count'>;

/** The verb that a number of a list follows, where the list has turned to another one since it opened. */
function turnedTo(
  { text, items, index }: Context,
  head: number,
): { readonly verb: string; readonly kind: 'rise' | 'fall' } | null {
  for (let at = index; at > head; at--) {
    const found = turnAt(text, items, at);
    if (found) return { verb: found[0], kind: found[1] === undefined ? 'fall' : 'rise' };
  }
  return null;
}

/** The indicators of the last `count` items before `index` that name different things. */
export function earlierTopics(
  { items, made }: Context,
  index: number,
  count: number,
): readonly string[] | null {
  const names: string[] = [];
  for (let at = index - 1; at >= 0 && names.length < count; at--) {
    const name = made[at]?.indicator ?? '';
    if (items[at]?.sentence.from !== items[index]?.sentence.from) break;
    if (name !== '' && names[0] !== name) names.unshift(name);
  }
  return names.length === count ? names : null;
}

/** What the numbers of a list are dealt out to by 分别, or by a list of as many before; null where nothing is. */
export function dealtOut(context: Context): Dealt | null {
  const { text, items, index } = context;
  const { head, count } = listAround(text, items, index);
  const first = items[head] as Item;
  if (count < 2) return null;
  const frame = head === index ? context.frame : frameOf(text, first);
  if (!frame.respectively)
    return (
      dealtDeeds(context, frame, { head, count }) ??
      dealtAgain(context, frame, { head, count }) ??
      dealtPair(context, frame, { head, count })
    );
  const at = lastSign(text, '分别', { from: first.left.from, to: first.left.to + 2 });
  if (at === -1) return null;
  const before = { from: first.left.from, to: at };
  const opening = sliceOf(text, before);
  const fromEach = withEach.test(opening) && isDistance(text, first);
  const subject =
    fromEach || comparesAlone(opening)
      ? { from: at, to: at }
      : wholeSubject(context, head, count, before);
  const isOwn = frame.before.to <= at || (frame.governor?.from ?? 0) > at;
  const governor = isOwn ? frame.governor : null;
  const verb = frame.verb ?? governor;
  const ofGap = governor && gaps.test(text.slice(governor.from, governor.to));
  const object = frame.verb || !governor || ofGap ? '' : phraseText(text, frame.before);
  const own = isEmpty(subject) ? dealOut(object, count)?.[index - head] : undefined;
  const done = verb ? text.slice(verb.from, verb.to) : null;
  if (own !== undefined && done !== null && context.item.quantity.dimension === 'count')
    return { type: 'count', indicator: own, action: done, direction: 'none' };
  const isOne = partsOf(text, subject).length < 2;
  const toAll = fromEach || (ofGap && isOne && partsOf(text, frame.before).length === count);
  const named = toAll
    ? toEach(context, subject, head)
    : namedFor(context, subject, { head, count });
  const last = items[head + count - 1] as Item;
  const pulled =
    isEmpty(subject) && pulls.startsAt(text, at + 2) ? phraseText(text, frame.before) : '';
  const behind = phraseText(text, frameOf(text, last).after);
  const told = pulled || (own === undefined ? named || behind : behind || own);
  const isAimed = named !== '' && isAim(object.replace(/的$/, ''));
  const goesOn = frame.verb === null && own === undefined && !isAimed && !told.endsWith(object);
  const indicator = goesOn ? told + object : told;
  const turned = turnedTo(context, head);
  const opens = context.made[head];
  const change = isDistance(text, first)
    ? ({ type: 'level', direction: 'none' } as const)
    : opens?.by === 'growth.expected' && index > head
      ? ({ type: 'growth', direction: opens.direction } as const)
      : changeOf(turned?.kind ?? frame.kind, context.item.quantity);
  return {
    indicator,
    action: turned?.verb ?? done ?? holdingVerb(text, at + 2) ?? boundingVerb(text, first.quantity),
    ...change,
    ...(boundsItself(items, head, count) ? {} : sharedBound(context.item, first, last)),
  };
}

/** With whom else something is compared, not with how it was before: 比全省和全国分别高2、3个百分点. */
const distance = phrase`[比较](?!去年|同期|[上前]|年初|[^，。；]{0,8}(?:\d年|季度|月))(?=[^，。；]{0,36}?${othersCompared})[^，。；]{2,36}分别[高低快慢]出?$`;
/** The same with 分别 before those others: 分别比全国、全省高2、3个百分点. */
const eachDistance = phrase`分别[比较](?!去年|同期|[上前]|年初)(?=[^，。；]{0,30}?${othersCompared})[^，。；\d]{2,36}[高低快慢]出?$`;
const longestDistance = 44;
/** The same, behind what is compared: 渔业率比全国、全省平均水平. */
const withWhom =
  /(?<=[\u4e00-\u9fff]{2})[比较](?=全[国省市区县州盟]|[^，。；]{0,12}平均)[^，。；]{2,36}$/;

/** Whether the words before 分别 only say with which time those told of before are compared. */
function comparesAlone(opening: string): boolean {
  const compares = against.test(opening) || comparedYears.test(opening) || census.test(opening);
  return compares || opening === '年';
}

/** The same alone, where what is compared was told before: 比全国、全省分别. */
const withEach = /^，?[比较](?=全国|全[省市区县州盟]|[^，。；]{0,12}平均)[^，。；]{2,36}$/;

/** Whether a list tells how far something is from others, which is no change. */
function isDistance(text: string, { sentence, quantity }: Item): boolean {
  const to = quantity.bounded.from;
  const words = text.slice(Math.max(sentence.from, to - longestDistance), to);
  return distance.test(words) || eachDistance.test(words);
}

/** What the number of a list is of: its part of what stands before 分别, or of what was told of before. */
function namedFor(
  context: Context,
  subject: Span,
  { head, count }: { readonly head: number; readonly count: number },
): string {
  const part = (names: readonly string[] | null): string | undefined =>
    names?.[context.index - head];
  const earlier = (most: number): readonly string[] | null => earlierTopics(context, head, most);
  const said = phraseText(context.text, subject).replace(years, '').replace(withWhom, '');
  const name = /实现|完成/.test(said) ? said.replace(bringsIn, '') : said;
  const inSet = part(
    branchesBefore(context, name, head, count) ??
      namesOfSet(context, name, head, count) ??
      namesOfBands(context, name, head, count) ??
      quotedNames(sliceOf(context.text, subject), count),
  );
  if (inSet !== undefined) return inSet;
  if (!isEmpty(subject)) {
    const names = bareRate.test(name)
      ? ((dealOut(listBefore(context, head, count), count) ?? earlier(count))?.map(
          (each) => each.replace(ofShare, '') + name,
        ) ?? null)
      : bareYield.test(name)
        ? yieldsOf(earlier(count), name)
        : (ownedBy(context, subject, head, dealOut(name, count)) ??
          (isOfCounted(context, name, head, count) ? earlier(count) : null));
    return part(names) ?? name;
  }
  const told =
    context.made[head - 1]?.by === 'growth.of-other' ? whatGrew(context.made, head) : null;
  if (told) return told.indicator;
  const item = context.items[head] as Item;
  const before =
    subjectBetween({ ...context, index: head, item }) ||
    subjectBeforeCounted({ ...context, index: head, item }) ||
    subjectBeforeAside({ ...context, index: head, item });
  const [last = ''] = earlier(1) ?? [];
  const again = dealtRightBefore(context, head, count);
  return (
    part(
      (before && dealOut(before, count)) ||
        dealOut(listBefore(context, head, count), count) ||
        (again ?? pairBefore(context, head, count) ?? earlier(count) ?? dealOut(last, count)),
    ) ?? last
  );
}

/** Whether as many were counted right before a list as it has numbers, the last of them by the name that it is of: 9个省级、30个市级渔港分别. */
function isOfCounted({ made }: Context, name: string, head: number, count: number): boolean {
  const counted = made.slice(Math.max(0, head - count), head);
  return counted.at(-1)?.indicator === name && counted.every(({ type }) => type === 'count');
}

/** What brings in what a list names: 规模以上渔业【实现】收入、利润分别. */
const earning = new EndPattern(/(?:实现|完成)$/);
const earner = new EndPattern(phrase`${earners}$`);

/** The names of a list with the branch or firms that bring in all of it. */
function ownedBy(
  { text, items }: Context,
  subject: Span,
  head: number,
  names: readonly string[] | null,
): readonly string[] | null {
  const { from } = (items[head] as Item).left;
  if (names === null || !earning.test(text, from, subject.from)) return names;
  const owner = nounBefore(text, { from, to: subject.from - 2 });
  return earner.test(text, owner.from, owner.to)
    ? names.map((name) => phraseText(text, owner) + name)
    : names;
}

/** The years that the numbers of a list are of, before what all of them are of: [2031年、2035年]绿化率分别. */
const years = /^[^\d]{0,4}(?:\d{4}年[末底]?[、和与及]){1,}\d{4}年[末底]?/;

/** A branch that is all of its clause, and the last of a list of such, with what is told of all. */
const branchAlone = /^[\u4e00-\u9fff、]{2,22}业$/;
const lastBranch = /^([\u4e00-\u9fff、]{2,22}业)([\u4e00-\u9fff]{2,6})$/;

/** What is told of each of the branches that commas part, some of them lists themselves: 网具、渔灯制造业，渔船制造业产值分别. */
function branchesBefore(
  { text, items }: Context,
  name: string,
  head: number,
  count: number,
): readonly string[] | null {
  const [, last, measure] = lastBranch.exec(name) ?? [];
  const { clause, sentence } = items[head] as Item;
  if (last === undefined || measure === undefined || text.charAt(clause.from - 1) !== '，')
    return null;
  const before = text.slice(sentence.from, clause.from - 1).split('，');
  const branches = before.slice(1 - count);
  return branches.length === count - 1 && branches.every((each) => branchAlone.test(each))
    ? [...branches, last].map((each) => each + measure)
    : null;
}

/** What is told of each of those whom a given set names right before it: 渔网、渔灯和渔具三大产业产值分别. */
function namesOfSet(
  { text, items, made }: Context,
  name: string,
  head: number,
  count: number,
): readonly string[] | null {
  const [set, opens] = [made[head - 1], items[head - 1]];
  if (set?.type !== 'scope' || opens?.clause.from !== items[head]?.clause.from || !opens)
    return null;
  const { amount } = opens.quantity;
  if (!('value' in amount) || amount.value !== count || !name.startsWith(set.indicator))
    return null;
  const measure = name.slice(set.indicator.length);
  const names = partsInto(sliceOf(text, trimStart(text, opens.left)), count);
  return names?.every((each) => each.length > 1)
    ? names.map((each) => each.replace(/等$/, '') + measure)
    : null;
}

/** What is told of each of the names in quotation marks that follow each other: “保渔船”“保渔港”交付率分别. */
function quotedNames(named: string, count: number): readonly string[] | null {
  const names = named.split('”“');
  const close = named.lastIndexOf('”');
  const measure = named.slice(close + 1);
  if (names.length !== count || measure === '') return null;
  const owner = named.slice(0, Math.max(0, named.indexOf('“')));
  const isOwned = owner !== '' && !owner.includes('”');
  return names.map((name, at) => {
    const own = (at === 0 && isOwned ? name.slice(owner.length) : name)
      .replace(/^“/, '')
      .replace(/”.*$/, '');
    return (isOwned ? owner : '') + own + measure;
  });
}

/** What each of the goods yields that were told of; null where one was told of as something else. */
function yieldsOf(told: readonly string[] | null, name: string): readonly string[] | null {
  const goods = told?.map((each) => goodsOf(each)) ?? [];
  return goods.length > 0 && goods.every((each) => each !== '')
    ? goods.map((each) => each + name)
    : null;
}

/** What has a distance to each of those that are named behind 分别: 增速分别高于全国、全省3.1、1.6个百分点. */
function toEach(context: Context, subject: Span, head: number): string {
  const name = phraseText(context.text, subject);
  const [last = ''] = earlierTopics(context, head, 1) ?? [];
  return name === '' || bareRate.test(name) ? last + name : name;
}

/** What as many numbers right before were of, told by one name of as many things: 城乡居民收入2万元和1万元，分别增长5%和6%. */
function pairBefore(
  { items, made }: Context,
  head: number,
  count: number,
): readonly string[] | null {
  const [name, ...others] = made
    .slice(Math.max(0, head - count), head)
    .map((each) => each.indicator);
  const same = items[head - count]?.sentence.from === items[head]?.sentence.from;
  const isOne = name !== undefined && others.length === count - 1;
  return same && isOne && others.every((other) => other === name) ? dealOut(name, count) : null;
}

/** What as many numbers right before were dealt out to, be it one thing of each: 单产分别为5公斤、8公斤，分别增长1%、2%. */
function dealtRightBefore(
  { items, made }: Context,
  head: number,
  count: number,
): readonly string[] | null {
  const dealt = made.slice(Math.max(0, head - count), head);
  const same = items[head - count]?.sentence.from === items[head]?.sentence.from;
  return same && dealt.every(({ by }) => by === 'growth.respectively')
    ? dealt.map(({ indicator }) => indicator)
    : null;
}

/** What is told of as many as were told of before: 增速分别为5%、7%. */
const bareRate = phrase`^(?:(?:年均)?(?:${ratesOfChange}|占比|比重)|占[^，。和与、]{2,12}的?比[重例]|对[^，。和与、]{2,12}的?贡献[率度])$`;
/** What those told of before had, where they make something else now: 渔企【占比重】. */
const ofShare = /(?<=[\u4e00-\u9fff]{2})(?:所?占(?:的?比[重例])?|占比|比重)$/;
/** What each of the goods told of before yields: 年均亩产分别达到9公斤、7公斤. */
const bareYield = phrase`^(?:年均|平均)?${yieldsOfCrops}$`;

/** Longest list of names that a clause of its own holds. */
const longestNames = 64;

/** A list of names that a comma parts from 分别: 渔港、渔船和渔网，分别增长4%、5%和6%; empty where none stands there. */
function listBefore({ text, items }: Context, head: number, count: number): string {
  const { joined, clause, sentence } = items[head] as Item;
  const to = clause.from - 1;
  if (joined !== 'clause' || text.charAt(to) !== '，') return '';
  const floor = Math.max(items[head - 1]?.clause.to ?? 0, sentence.from);
  let from = to;
  while (from > floor && to - from < longestNames && !ends.has(text.charCodeAt(from - 1))) from--;
  const isWhole = from === sentence.from || (from > floor && ends.has(text.charCodeAt(from - 1)));
  if (relating.has(text.charCodeAt(from)) || text.slice(from, to).includes('了')) return '';
  return isWhole && partsOf(text, { from, to }).length === count
    ? phraseText(text, trimStart(text, { from, to })).replace(
        outstanding,
        dealsChange.startsAt(text, to + 1) ? '' : '$1',
      )
    : '';
}

/** What a list of names says of their rate: 渔业、航运业增幅最大，分别为9%和8%. */
const outstanding = phrase`(${ratesOfChange}|占比|比重)(?:最[大高快低小慢]|居前|靠前|较[大高快]|明显)$|(?:[跃迈登再]上|上了?)新台阶$|(?:保持|实现|呈现?)(?:${waysOfGrowth}|高速)?增长$`;
const dealsChange = new StartPattern(/分别(?:同比)?[增下减]/y);

const ends = new CharSet('，；：。！？\n）');
/** What says to whom or by what something is done: 对一、二等奖得主，分别给予. */
const relating = new CharSet('对向给按在从据');

/** With what those told of before are compared, and no more: 比“十二五”末[分别增长]; 年[分别增长] says no more. */
const against =
  /^(?:比|较|与)“?[\d一二三四五六七八九十“”]{1,6}(?:末|时期|期间|年|年末|月份?[和与、]\d{1,2}月份?)?(?:相比)?$/;

/** The same of a census: 较“四经普”. */
const census =
  /^[比较与](?:“?第?[一二三四五六七八九]次?(?:全国)?(?:[经农人]|经济|农业|人口)普查?”?|上一?次(?:全国)?(?:经济|农业|人口)?普查)(?:相比)?$/;

/** The same of years that a plan or a term had: 与上一个五年比. */
const comparedYears = /^[与同跟比较]上(?:一?个五年|届|一年|个年度)(?:同期)?(?:相?比(?:较)?)?$/;

/** What stands before those that something is compared with: 分别高于全国、全省3.1、1.6个百分点. */
const gaps = /^[高低快慢优多少][于出]|^(?:超过|领先|快于)$/;

/** What stands right behind 分别 before what others make grow: 分别拉动渔业增长1个、2个百分点. */
const pulls = new StartPattern(/(?:拉动|带动)/y);

/** What stands right behind 分别 and holds what stands between it and the numbers: 分别占工业的60%、70%. */
const holds = new StartPattern(/[占是为](?![地比用有])/y);

/** The same verb; null where none stands there. */
function holdingVerb(text: string, at: number): string | null {
  return holds.startsAt(text, at) ? text.charAt(at) : null;
}

/** The names before 分别, from a set that opens them: 六大优势产业、高技术制造业、绿色产业增加值分别. */
function wholeSubject(
  { text, items, made }: Context,
  head: number,
  count: number,
  span: Span,
): Span {
  const set = made[head - 1];
  const opens = items[head - 1];
  if (set?.type === 'scope' && opens?.clause.from === items[head]?.clause.from && opens) {
    const names = { from: opens.quantity.span.from, to: span.to };
    const opensAll = opens.left.to - opens.left.from <= 2;
    if (opensAll && partsOf(text, names).length === count) return names;
    const before = namesBefore(text, opens, span.to, count);
    if (before) return before;
  }
  const noun = withoutComparison(text, nounBefore(text, span), span.to + 2);
  const whole = { from: trimStart(text, span).from, to: noun.to };
  return whole.from < noun.from && namesAll(text, noun, whole, count) ? whole : noun;
}

const joinsSet = new CharSet('和与及、');

/** The names of which a set is the last, where they are as many as numbers are dealt to: 渔案和[八类]海案分别; null elsewhere. */
function namesBefore(text: string, set: Item, to: number, count: number): Span | null {
  const { quantity, left } = set;
  const end = quantity.bounded.from;
  if (!joinsSet.has(text.charCodeAt(end - 1))) return null;
  const all = { from: trimStart(text, { from: left.from, to: end }).from, to };
  return partsOf(text, all).length === count ? all : null;
}

const compared = /^(.{3,}?)比(?![例重率价值较])[^，、]{2,20}$/;
const differs = new StartPattern(/[高低快慢多少增减]/y);

/** What is compared, without what it is compared with: 蟹苗成活率 of 蟹苗成活率比鱼苗成活率分别高. */
function withoutComparison(text: string, { from, to }: Span, behind: number): Span {
  const own = differs.startsAt(text, behind) ? compared.exec(text.slice(from, to))?.[1] : undefined;
  return { from, to: own === undefined ? to : from + own.length };
}

/** The names of a list. */
function partsOf(text: string, { from, to }: Span): readonly string[] {
  return text.slice(from, to).split(/[、和与及]|以及/);
}

/** What those named do to the measure that they are told by: 渔业、航运业【实现】增加值分别. */
const bringsIn = phrase`(?<=[\u4e00-\u9fff]{2})(?:实现|完成)(?=${sharedMeasures}$)`;

/** Whether all of a clause lists as many names as there are numbers, a verb in one of them: 入园率、新增船工教育年限. */
function namesAll(text: string, noun: Span, whole: Span, count: number): boolean {
  const names = sliceOf(text, whole);
  const isList = partsOf(text, whole).length === count || (count === 3 && allBranches.test(names));
  return isList && partsOf(text, noun).length < count;
}

/** The three branches by one name, before what they bring in: 三次产业实现增加值. */
const allBranches = /^三次产业[实完]/;

/** What the values that a list of as many starts from are of, where the list right before was dealt out: 分别控制在3吨、4吨，比上年的5吨、6吨. */
export function dealtBefore({ text, items, index, made }: Context): string | null {
  const { head, count } = listAround(text, items, index);
  const from = head - count;
  const opens = items[from];
  if (count < 2 || !opens || opens.sentence.from !== items[head]?.sentence.from) return null;
  const dealt = listAround(text, items, from);
  const isDealt = made[from]?.by === 'growth.respectively' && dealt.head === from;
  return isDealt && dealt.count === count ? (made[from + index - head]?.indicator ?? null) : null;
}

/** Works that are begun and ended, with as many deeds as there are numbers: 新签约、开工、竣工项目 before 5个、9个、3个. */
const deedsToWorks = phrase`((?:新?${stagesOfWorks}[、和]){1,3}新?${stagesOfWorks})((?:产业|重点|重大)?(?:项目|工程))$`;

const longestDeeds = 30;

/** What the deed of its place is done to, where a list names as many deeds as there are numbers; null elsewhere. */
function dealtDeeds(
  { text, item, items, index }: Context,
  { governor, before }: Frame,
  { head, count }: { readonly head: number; readonly count: number },
): Dealt | null {
  if (governor === null || item.quantity.dimension !== 'count') return null;
  const { from } = (items[head] as Item).left;
  const [, deeds = '', works = ''] =
    deedsToWorks.exec(text.slice(Math.max(from, before.to - longestDeeds), before.to)) ?? [];
  const done = deeds.split(/[、和]/);
  const action = done.length === count ? done[index - head] : undefined;
  return action === undefined
    ? null
    : { type: 'count', indicator: works, action, direction: 'none' };
}

/** As many numbers as a name holds things: 城乡居民收入增长5%和3%, 原煤、原油产量达到6万吨、7万吨. */
function dealtPair(
  context: Context,
  frame: Frame,
  { head, count }: { readonly head: number; readonly count: number },
): Dealt | null {
  const { text, items, index, item } = context;
  const { verb } = frame;
  const [first, second] = [items[head], items[head + 1]];
  const name = phraseText(text, frame.before);
  const alike = first?.quantity.unit === second?.quantity.unit;
  const joint = alike && pairs.some((pair) => pair.joint.test(name));
  const listed = frame.kind === 'reach' && /[、和与及]/.test(name);
  const from = first && text.charAt(first.quantity.bounded.from - 1);
  const isNamed = verb !== null || (from !== '由' && from !== '从');
  if (!isNamed || !(joint || (verb !== null && listed)) || structure.test(name)) return null;
  const indicator = dealOut(name, count)?.[index - head] ?? (joint ? name : null);
  if (indicator === null) return null;
  return {
    indicator,
    action: verb === null ? null : text.slice(verb.from, verb.to),
    ...changeOf(frame.kind, item.quantity),
  };
}

/** What is told of the branches by one name: 一、二、三次产业的结构比例. */
const structure = /产业(?:增加值)?的?(?:结构|构成)(?:比例?)?$/;

/** What each of a list is so many times of, which was told of before: 渔民收入分别为3万元和2万元，【是2021年的】2倍和3倍; or what share of the plan. */
const timesOf =
  /^(是|相当于|为|占)(?:(?:\d{4}年|上年|去年)[末底]?|(?:年度|全年|年初)(?:投资)?(?:计划|目标|任务))的$/;

/** A second list of as many numbers, with a verb alone before it or the rate that it is of: …分别为2万元、1万元，增长5%、7%, or 增速5%、7%. */
function dealtAgain(
  { text, items, index, item, made }: Context,
  { verb, kind, before }: Frame,
  { head, count }: { readonly head: number; readonly count: number },
): Dealt | null {
  const dealt = made.slice(Math.max(0, head - count), head);
  const sentence = items[head - count]?.sentence.from;
  const bound = verb === null ? boundingVerb(text, (items[head] as Item).quantity) : null;
  const wasDealt = dealt.every(({ by }) => by === 'growth.respectively');
  const { left } = items[head] as Item;
  const times = timesOf.exec(text.slice(left.from, left.to))?.[1] ?? null;
  const rate = times === null ? phraseText(text, before) : '';
  const isTold = verb !== null || bound !== null || times !== null;
  const follows =
    sentence === item.sentence.from &&
    (rate === ''
      ? isTold && (wasDealt || isDealtFrom(dealt) || apart(items, made, { head, count }, kind))
      : wasDealt && bareRate.test(rate));
  if (!follows) return null;
  return {
    indicator: (dealt[index - head]?.indicator ?? '') + rate,
    action: verb === null ? (bound ?? times) : text.slice(verb.from, verb.to),
    ...changeOf(kind, item.quantity),
    ...(verb === null
      ? sharedBound(item, items[head] as Item, items[head + count - 1] as Item)
      : {}),
  };
}

/** Whether each of the from-values before a list is of something else: 分别由3元和4元提高到7元和9元. */
function isDealtFrom(dealt: readonly Made[]): boolean {
  const names = new Set(dealt.map(({ indicator }) => indicator));
  return names.size === dealt.length && dealt.every(({ by }) => by === 'baseline.from');
}

/**
 * Whether the numbers before a list say where as many indicators stand, and the list how they change: 渔业产值3亿元，工业产值4亿元，
 * 增长5%和6%, or 增加4000万元和1亿元.
 */
function apart(
  items: readonly Item[],
  made: readonly Made[],
  { head, count }: { readonly head: number; readonly count: number },
  kind: Frame['kind'],
): boolean {
  const names = new Set<string>();
  const grows = items[head]?.quantity.unit === '%';
  for (let at = head - count; at < head; at++) {
    const draft = made[at];
    const alike = items[at]?.quantity.unit === items[head - 1]?.quantity.unit;
    const stands = draft?.type === 'level' || (grows && draft?.type === 'count');
    if (!stands || (!alike && !grows)) return false;
    names.add(draft.indicator);
  }
  const stood = items[head - 1]?.quantity.unit;
  const changes = items[head]?.quantity.unit;
  const moves = (kind === 'rise' || kind === 'fall') && stood === changes;
  return names.size === count && stood !== '%' && (changes === '%' || moves);
}

/** Whether another number than the last has a bound behind it, so that each bound is of its own: 60%、80%以上和9年以上. */
function boundsItself(items: readonly Item[], head: number, count: number): boolean {
  return items
    .slice(head, head + count - 1)
    .some(({ quantity: { bounded, span } }) => bounded.to > span.to);
}

/** A bound before the first number or after the last one holds for all: 分别突破2亿元、3亿元. */
function sharedBound(item: Item, first: Item, last: Item): Pick<Draft, 'comparator'> {
  if (item.quantity.comparator !== 'eq') return {};
  if (bounds(last.quantity) && last.quantity.bounded.to > last.quantity.span.to)
    return { comparator: last.quantity.comparator };
  if (bounds(first.quantity) && first.quantity.bounded.from < first.quantity.span.from)
    return { comparator: first.quantity.comparator };
  return {};
}

/** A range bounds itself alone. */
function bounds({ comparator }: Quantity): boolean {
  return comparator !== 'range';
}
