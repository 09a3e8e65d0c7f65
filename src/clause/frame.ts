import { deedNouns, furtherDeeds } from '../lexicon/deed-nouns.ts';
import { oneOf } from '../lexicon/word-list.ts';
import type { Span } from '../core/span.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import type { VerbKind } from '../lexicon/verbs.ts';
import type { Item } from './item.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { describesRate } from './part-of-noun.ts';
import { trimEnd, trimStart } from './phrase-edges.ts';
import { selectedNoun } from './selected-noun.ts';
import { wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';

/** What stands around a number: subject, verb, object. Spans may be empty. */
export interface Frame {
  /** The words before the number without the adverbs next to it. */
  readonly core: Span;
  readonly words: readonly ClauseWord[];
  /** The verb right before the number; null where a noun stands there. */
  readonly verb: ClauseWord | null;
  readonly kind: VerbKind | null;
  /** The last verb before the noun that stands right before the number; null where there is none. */
  readonly governor: ClauseWord | null;
  /** What the verb or the number is said of: the noun phrase before the adjacent verb, or the phrase before the number. */
  readonly before: Span;
  /** The noun phrase right after the number. */
  readonly after: Span;
  /** Where the words end that tell of what is counted without a verb: behind 粪污设施 in 9家企业粪污设施竣工. */
  readonly told: number;
  /** Whether the words before the number end in a list sign: 完成港池疏浚和260米堤岸加固. */
  readonly listed: boolean;
  /** Whether 分别 or 各 deals the numbers out. */
  readonly respectively: boolean;
  /** Whether 至少 stands before the verb. */
  readonly atLeast: boolean;
}

const listSigns = new CharSet('、和与及');
const atLeast: ReadonlySet<string> = new Set(['至少', '最少']);

/** Longest stretch before a number that is looked through. */
const longestLeft = 120;

/** Reads the words around an item's number. */
export function frameOf(text: string, item: Item): Frame {
  const left = { from: Math.max(item.left.from, item.left.to - longestLeft), to: item.left.to };
  const words = wordsOf(text, left.from, left.to);
  const core = trimEnd(text, left, words);
  const known = upTo(words, core.to);
  const after = nounAfter(text, item.right);
  const last = known.at(-1);
  const touches = last && last.class === 'verb' && last.to === core.to ? last : null;
  const adding = touches ? addedRelief(known, touches) : null;
  const issues = item.quantity.dimension === 'count' ? issuer(text, known, after) : null;
  const isOther =
    text.charAt(core.to) === '等' ||
    adding !== null ||
    (issues !== null && issues !== touches) ||
    (touches !== null &&
      (isPurpose(text, known, touches, after) || isPreposition(text, item, touches)));
  const adjacent = isOther ? null : touches;
  const deed =
    adjacent !== null &&
    (adjacent.verb === 'nominal' || adjacent.verb === 'act') &&
    isEmpty(after) &&
    !isLight(text, adjacent);
  const ruler = deed ? objectRuler(text, known, adjacent) : null;
  const isNoun = deed && adjacent.verb === 'nominal' && !isPredicate(text, core, known);
  const verb = deed && (isNoun || ruler) ? null : adjacent;
  let governor: ClauseWord | null = null;
  if (!verb) {
    governor = deed ? ruler : (adding ?? issues ?? governing(text, core, known));
    if (item.joined !== 'direct') governor ??= openingVerb(text, core, known);
  }
  const governed = governor && !deed && !adding ? objectOf(text, governor, core.to) : null;
  const before = verb
    ? comparedWith(text, subjectOf(text, { from: left.from, to: verb.from }, known), verb)
    : governor
      ? (governed ?? trimStart(text, { from: governor.to, to: core.to }))
      : nounBefore(text, core, known);
  if (governor && governed) governor = withFurther(text, governor, governed);
  return {
    core,
    words: known,
    verb,
    kind: verb?.verb ?? null,
    governor,
    before,
    after: takesDeeds(text, verb ?? governor)
      ? after
      : selectedNoun(text, item.quantity.unit, after),
    told: after.to,
    listed: left.to > left.from && listSigns.has(text.charCodeAt(left.to - 1)),
    respectively: words.some(
      (word) =>
        (word.class === 'adverb' || word.class === 'verb') && text.startsWith('分别', word.from),
    ),
    atLeast: words.some(
      (word) => word.class === 'adverb' && atLeast.has(text.slice(word.from, word.to)),
    ),
  };
}

/** Whether the verb at the end says what the things behind the number are for: 实施促进就业十项行动. */
function isPurpose(
  text: string,
  words: readonly ClauseWord[],
  verb: ClauseWord,
  after: Span,
): boolean {
  return (
    !isEmpty(after) &&
    purposes.test(text.slice(verb.from, verb.to)) &&
    words.some((word) => isStrong(word) && word.to <= verb.from)
  );
}

/** The last verb of a deed or change, but for one that only says what a rate is of: 新建渔港达标率. */
function governing(text: string, core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  const last = words.findLast(isStrong) ?? null;
  return describesRate(text, last, core.to) ? null : last;
}

/** The deed to what is named by what it is for: 出台促进就业15条措施; null where there is none. */
function issuer(text: string, words: readonly ClauseWord[], after: Span): ClauseWord | null {
  const first = words.find(isStrong);
  const issues = first !== undefined && issuing.test(text.slice(first.from, first.to));
  return issues && issued.test(text, after.from, after.to) ? first : null;
}

const issuing = /^(?:制定|出台|推出|发布|印发|公布|颁布|实施|落实|提出|制定出台|制定实施)了?$/;
const issued = new EndPattern(/(?:政策|措施|举措|意见|办法|行动)$/);

/** Adverbs that make a predicate of the deed behind a subject: 港区建设累计投入, 保险共赔付. */
const tellsDone: ReadonlySet<string> = new Set(['累计', '共', '总共', '共计', '一共', '均', '都']);

/** Whether an adverb between a subject and the deed at the end makes a predicate of it. */
function isPredicate(text: string, core: Span, words: readonly ClauseWord[]): boolean {
  const deed = words.at(-1) as ClauseWord;
  const adverb = words.at(-2);
  return (
    adverb?.class === 'adverb' &&
    adverb.to === deed.from &&
    tellsDone.has(text.slice(adverb.from, adverb.to)) &&
    !isEmpty(trimStart(text, { from: core.from, to: adverb.from }))
  );
}

/** The verb that adds what a verb of relief names: 新增 in 新增减税降费6000万元. */
function addedRelief(words: readonly ClauseWord[], relief: ClauseWord): ClauseWord | null {
  const before = words.at(-2);
  const touches = before?.verb === 'gain' && before.to === relief.from;
  return touches && relief.verb === 'fall' ? before : null;
}

/** The words that start before `to`. */
function upTo(words: readonly ClauseWord[], to: number): readonly ClauseWord[] {
  const last = words.at(-1);
  return !last || last.from < to ? words : words.filter((word) => word.from < to);
}

function isStrong(word: ClauseWord): boolean {
  return word.class === 'verb' && word.verb !== 'nominal';
}

/** Verbs that say little more than that the deed after them is done. */
const light = /^(?:完成|实现|开展|进行|实施|推进|启动|抓好|做好|实行)了?$/;

function isLight(text: string, verb: ClauseWord | null): boolean {
  return verb !== null && light.test(text.slice(verb.from, verb.to));
}

/** Whether a verb is said of a deed whole: 完成9家企业搬迁改制, 新增2家企业上市. */
function takesDeeds(text: string, verb: ClauseWord | null): boolean {
  return verb?.verb === 'gain' || isLight(text, verb);
}

/** The verb that governs a deed at the end of a clause: 完成 in 完成河道清理整治27公里. */
function verbBeforeChain(text: string, words: readonly ClauseWord[]): ClauseWord | null {
  let at = words.length - 1;
  while (at > 0 && words[at - 1]?.class === 'verb' && words[at - 1]?.to === words[at]?.from) at--;
  const first = words[at];
  const opens = first && at < words.length - 1 && isStrong(first) ? first : null;
  if (opens?.verb === 'gain' || opens?.verb === 'loss') return opens;
  if (isLight(text, opens)) return opens;
  return words.slice(0, at).findLast(isStrong) ?? opens;
}

/** The governing verb of a deed at the end; null where the deed is the predicate itself: 用于三农的投入安排1.2万亿元. */
function objectRuler(
  text: string,
  words: readonly ClauseWord[],
  deed: ClauseWord,
): ClauseWord | null {
  const ruler = verbBeforeChain(text, words);
  const predicate =
    ruler !== null && deed.verb === 'act' && text.slice(ruler.to, deed.from).includes('的');
  return predicate ? null : ruler;
}

/** 投资775万元为170所学校, 为35个村配备医生: 为 that opens the words before a number says for whom. */
function isPreposition(text: string, { left, joined, quantity }: Item, word: ClauseWord): boolean {
  if (word.to - word.from > 1 || !text.startsWith('为', word.from)) return false;
  return joined === 'direct'
    ? word.from === left.from
    : quantity.dimension === 'count' &&
        trimStart(text, { from: left.from, to: word.from }).from >= word.from;
}

/** What makes one noun with the verb before it: 养殖产量, 培训人数. */
const wholeNoun = new RegExp(String.raw`^[\u4e00-\u9fff]{0,4}[率量额数值]$|^${oneOf(deedNouns)}$`);

/** Where the verbs that follow `first` without a gap end: 建设改造农村公路, but 建设监测台站. */
export function chainTo(text: string, words: readonly ClauseWord[], first: ClauseWord): number {
  let { to } = first;
  const names = naming.test(text.slice(first.from, to));
  for (const word of words) {
    if (word.from !== to || word.class !== 'verb') continue;
    const also = text.slice(word.from, word.to);
    if (names ? naming.test(also) : !describing.test(also)) to = word.to;
  }
  return to;
}

/** Deeds that are nearly always part of a noun: 供水管道. */
const supplies =
  /^(?:供水|供热|供气|供电|灌溉|就业|创业|造林|技改|运营|服务|使用|出口|进口|贷款|销售)$/;
/** Deeds that are never done to what is counted behind them: 实施促进就业十项行动. */
const purposes = /^(?:就业|创业|脱贫|监测|检测|服务)$/;
/** Deeds to a name that another deed opens: 实施促进就业行动, 出台优化环境措施. */
const naming =
  /^(?:实施|组织实施|开展|提出|出台|制定|推出|发布|聘任|聘请|选聘|招募|新聘|评选|表彰)了?$/;
/** Deeds that say behind another what the things done to are for: 建设监测台站, 改造供热管网. */
const describing =
  /^(?:供水|供热|供气|供电|灌溉|就业|创业|运营|服务|贷款|监测|检测|养殖|种植|仓储|投资|充电|发电|脱贫)$/;

/** Where all of what follows is done: 全县改造厕所2.9万座. */
const everywhere = new StartPattern(
  /(?:[全我本各][省市县区旗州盟镇乡]|[省市县区乡镇、]{2,5}(?:[两三四]级)?(?=建设|改造))(?![直级属])/y,
);

/** 有 behind when and where there is something: 年末全县有公园6个. */
const thereIs = new StartPattern(
  /(?:(?:年末|年底)(?:全[国省市县区]|[我本][国省市县区])?|全[国省市县区]|[我本][国省市县区])(?:还|另)?有(?![效机关色限偿线序])/y,
);

/** 有 behind for how many there is something: 居民每百户有汽车19辆. */
const thereIsPer = new StartPattern(/每[百千万](?:户|人|人口)有(?![效机关色限偿线序])/y);

/** Where the words end that say when, where or for how many there is something; -1 where they do not. */
function thereIsEnd(text: string, { from, to }: Span): number {
  const end = thereIs.endAt(text, from);
  if (end !== -1) return end;
  const each = text.slice(from, Math.min(to, from + 12)).indexOf('每');
  return each === -1 ? -1 : thereIsPer.endAt(text, from + each);
}

/** What says behind where something is done that it is: 全乡已发展养殖2万只. */
const done = new CharSet('已共还再又均');

/** What says before a deed that it will be: 将改造农村公路40公里. */
const willBe = new CharSet('将要拟');

/** A verb that is as often a noun, where it opens the clause: 改造农村厕所2.9万座. */
function openingVerb(text: string, core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  const has = thereIsEnd(text, core);
  if (has !== -1 && core.to - has > 1)
    return { from: has - 1, to: has, class: 'verb', verb: 'reach', predicate: false };
  const from = everywhere.endAt(text, core.from);
  if (words.some((word) => describesRate(text, word, core.to))) return null;
  let at = trimStart(text, from === -1 ? core : { from, to: core.to }).from;
  if (
    '获建修植栽购办'.includes(text.charAt(at)) &&
    core.to - at > 2 &&
    !words.some((word) => word.from === at)
  ) {
    return { from: at, to: at + 1, class: 'verb', verb: 'act', predicate: false };
  }
  at = Math.max(core.from, from);
  if (from !== -1 && done.has(text.charCodeAt(at))) at++;
  if (willBe.has(text.charCodeAt(at)) && words.some((word) => word.from === at + 1)) at++;
  for (const word of words) {
    if (word.to <= at) continue;
    if (word.from > at) return null;
    if (word.class === 'verb') {
      if (supplies.test(text.slice(word.from, word.to))) return null;
      const chain = chainTo(text, words, word);
      if (chain > word.to) {
        const rest = text.slice(chain, core.to);
        return rest === '' || wholeNoun.test(rest) ? null : { ...word, to: chain };
      }
      const rest = text.slice(word.to, core.to);
      const spends = rest === '资金' && text.slice(word.from, word.to) === '投入';
      return spends || (rest !== '' && !wholeNoun.test(rest)) ? word : null;
    }
    if (word.class === 'noun') return null;
    at = word.to;
  }
  return null;
}

/** What is done beside or by what is done before it: 新建、改造乡村公路, 开工改造老旧小区. */
const further = new RegExp(
  `[、和及并]?(?:${oneOf(furtherDeeds)}[、和及]?)+(?!了|等|[率量额值]|后)(?=[\u4e00-\u9fff“]{2})`,
  'y',
);

/** Where what is done further ends; -1 where nothing is. */
function furtherEnd(text: string, at: number): number {
  further.lastIndex = at;
  return further.test(text) ? further.lastIndex : -1;
}

/** The noun that `governor` governs, without the verbs that follow it. */
function objectOf(text: string, governor: ClauseWord, to: number): Span {
  const object = nounBefore(text, { from: governor.to, to });
  const from = isDeed(governor) ? furtherEnd(text, governor.to) : -1;
  if (from <= object.from || from + 2 > object.to) return object;
  const rest = text.slice(from, object.to);
  if (wholeNoun.test(rest) || tasks.test(rest)) return object;
  return { from, to: object.to };
}

/** A verb of a deed, or of what is added by one: 新增改造绿地. */
function isDeed({ verb }: ClauseWord): boolean {
  return verb === 'act' || verb === 'nominal' || verb === 'gain';
}

/** The verb with those that are done beside it to `object`: 新建、改造 in 新建、改造乡村公路, but 完成 in 完成改造乡村公路. */
function withFurther(text: string, governor: ClauseWord, object: Span): ClauseWord {
  const to = isDeed(governor) && !isLight(text, governor) ? furtherEnd(text, governor.to) : -1;
  return to === object.from ? { ...governor, to } : governor;
}

/** What a deed makes a noun with: 更新改造计划. */
const tasks =
  /^(?:[\u4e00-\u9fff]{0,2}(?:任务|工程|项目|计划|行动|工作|方案|活动|资金|费用?|量|户|点|区))$/;

/** Whether a span holds anything. */
export function isEmpty(span: Span): boolean {
  return span.to <= span.from;
}

/** Plans by name rather than what is planned to be: 培育计划完成80%. */
const namedPlan = /(?:行动|培育|工程|提升|倍增|实施|年度|投资|建设|任务|发展)计划$/;

/** What says before a verb that something shall be: 人口增长率要求控制在5‰以内. */
const shall = new EndPattern(/(?:计划|要求|争取|一般应?|(?<![响供适效反相对感])应|须|确保)$/);

/** The noun before a verb, without what says that it shall be: 灌溉面积计划达到5万亩. */
function subjectOf(text: string, span: Span, words: readonly ClauseWord[]): Span {
  const subject = nounBefore(text, span, words);
  const { from, to } = subject;
  const said = to === span.to ? (shall.exec(text, from, to)?.[0].length ?? 0) : 0;
  return to - from - said > 2 && !namedPlan.test(text.slice(from, to))
    ? { from, to: to - said }
    : subject;
}

/** The subject of 比去年预算高…, 较上年同期增长…: what stands before the comparison. */
function comparedWith(text: string, before: Span, verb: ClauseWord): Span {
  if (verb.verb !== 'rise' && verb.verb !== 'fall') return before;
  const phrase = text.slice(before.from, before.to);
  const at = Math.max(phrase.lastIndexOf('比'), phrase.lastIndexOf('较'));
  if (
    at < 0 ||
    /^比(?:例|重|率|价|值|较)/.test(phrase.slice(at)) ||
    '占对'.includes(phrase.charAt(at - 1) || ' ')
  ) {
    const lost = /(?:比|较)(?:\d{4}年)?[\u4e00-\u9fff]{0,3}$/.test(
      text.slice(Math.max(0, before.from - 9), before.from),
    );
    return lost ? { from: before.from, to: before.from } : before;
  }
  return { from: before.from, to: before.from + at };
}
