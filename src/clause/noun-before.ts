import { isDigit } from '../core/characters.ts';
import { aimingVerbs, planningVerbs } from '../lexicon/promise-words.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { lastSign } from '../core/search.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { phrase, phraseAt, phrases } from '../lexicon/phrase.ts';
import { endsOfMeasures, membership } from '../lexicon/measured-nouns.ts';
import {
  aggregates,
  amongNamed,
  circumstances,
  doneThings,
  foundStates,
  fragments as fragmentWords,
  leadingNouns,
  reasons,
  rolesOfExamples,
} from '../lexicon/phrase-words.ts';
import { contests } from '../lexicon/rank-words.ts';
import { behindYears } from '../lexicon/spoken-times.ts';
import { lightVerbs } from '../lexicon/light-verbs.ts';
import { kindsOfPrices } from '../lexicon/sums.ts';
import { durations } from '../lexicon/duration-words.ts';
import { timeAt } from '../time/time.ts';
import { wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';
import { someAmong } from './phrase-breaks.ts';
import { longestPhrase, numberEnd, opensParagraph, trimEnd, trimStart } from './phrase-edges.ts';
import { isJoinedNoun, isStrong } from './deed-verbs.ts';
import { behindCalled, behindClause } from './describing-clause.ts';
import {
  changesNoun,
  describesRate,
  isMeasured,
  isPartOfNoun,
  orBetter,
  sharesOut,
} from './part-of-noun.ts';

/** What was added as what it is called, whatever verb tells how much it was: 城镇新增就业人数达到9万人. */
const addedJobs = new EndPattern(
  /(?:城镇|农村|全[省市县区])?(?:城镇)?新增(?:城镇)?就业(?:人数|人员|岗位)$/,
);

/** Whether a verb says what comes in a day or a month: 日均新设渔企达到9家. */
function isFlow(text: string, { verb, from }: ClauseWord): boolean {
  return (
    verb === 'gain' && text.charAt(from - 1) === '均' && '日月'.includes(text.charAt(from - 2))
  );
}

/** What a goal is reached on the basis of, whatever deeds that names: 增长目标是在提高质量的基础上. */
const basis = new EndPattern(
  phrase`是?(?<![现存实所])在[^，。；\d]{3,24}的?基[础数]上(?:保持|实现|年均|${aimingVerbs})?$`,
);

/** What sets a goal for the time behind it: 我市力争[2031年]渔港, 提出[到2031年]渔业产值. */
const setsWhen = new EndPattern(phrase`(?:${aimingVerbs}|${planningVerbs})(?:了|要)?$`);

/** A place or body before the year of what it is told of: 云泽[去年]渔船总数. */
const ownYear = new StartPattern(phraseAt`去年(?=[\u4e00-\u9fff]{3})(?!${behindYears})`);
const longestOwner = 6;

/** Whether a time parts what stands before it from what is measured. */
function parts(text: string, start: number, { from }: ClauseWord): boolean {
  const isOwn = from > start && from - start <= longestOwner && ownYear.startsAt(text, from);
  return isOwn || setsWhen.test(text, start, from);
}

/** What is told behind a dash: 发展目标——渔业产值达到9亿元. */
const leadsOn = new EndPattern(phrase`${leadingNouns}$`);

/** What brings those who stand behind it to do something: 使【90人】就业. */
const causes = new EndPattern(/(?<![大天即])使$|(?<![转出礼受])让$/);

/** Apart from what a change is told, and what stands behind that: 剔除【减税】因素后增长. */
const leftAside = new EndPattern(/(?:剔除|扣除)[^，。；\d]{2,14}因素$/);
const behindFactor = new StartPattern(/(?:的?影响后?|后)，?/y);
/** How many units of the size behind it works have: 湾头电厂2×[100万千瓦]. */
const times = new EndPattern(/\d+[×＊]$/);
const longestTimes = 4;

/** Shortest noun before or behind what sets it apart. */
const shortestNoun = 2;

/** The part of a stretch that alone can name what its number is of, what else it opens or ends with set apart; null where all can. */
function setApart(text: string, { from, to }: Span): Span | null {
  const dash = lastSign(text, '——', { from, to: to - 1 });
  if (dash !== -1 && leadsOn.test(text, from, dash)) return { from: dash + 2, to };
  const inside = lastSign(text, '中有', { from, to: to - 1 });
  if (inside !== -1 && someAmong.startsAt(text, inside)) return { from: inside + 2, to };
  const got = lastSign(text, '获“', { from, to: to - 2 });
  if (got !== -1) return { from: got + 1, to };
  const caused = lastSign(text, '导致', { from, to: to - 2 });
  if (caused !== -1) return { from: caused + 2, to };
  const units = times.exec(text, Math.max(from, to - longestTimes), to);
  if (units) return { from, to: to - units[0].length };
  const since = lastSign(text, '以来', { from: from + shortestNoun, to: to - shortestNoun });
  // 大江禁渔以来监测鱼类: what is told of since something happened.
  if (since !== -1) return { from: since + 2, to };
  const factor = lastSign(text, '因素', { from, to });
  const left = factor === -1 ? null : leftAside.exec(text, from, factor + 2);
  if (!left || isHan(text, from, from + left.index)) return null;
  return { from: Math.max(factor + 2, behindFactor.endAt(text, factor + 2)), to };
}

function isHan(text: string, from: number, to: number): boolean {
  return /[\u4e00-\u9fff]/.test(text.slice(from, to));
}

/**
 * The last phrase of a stretch before a number or verb: after its last real verb, times and adverbs dropped.
 * `known` are the words of the stretch, and maybe of what follows it, where they were found before.
 */
export function nounBefore(text: string, span: Span, known?: readonly ClauseWord[]): Span {
  const from = Math.max(span.from, span.to - longestPhrase);
  if (causes.test(text, from, span.to)) return { from: span.to, to: span.to };
  const apart = setApart(text, { from, to: span.to });
  if (apart) return nounBefore(text, apart);
  const builtOn = basis.exec(text, from, span.to);
  if (builtOn && builtOn.index >= shortestNoun)
    return nounBefore(text, { from, to: from + builtOn.index }, known);
  const added = addedJobs.exec(text, from, span.to);
  if (added) return { from: span.to - added[0].length, to: span.to };
  const words =
    known && from === span.from ? upTo(text, span.to, known) : wordsOf(text, from, span.to);
  let start = from;
  let end = span.to;
  const numbered = opensParagraph(text, from) ? numberEnd(text, from) : from;
  const goesOn = from === span.from && text.charAt(from - 1) === '）';
  for (const word of words) {
    if (word.class === 'time' && word.to < span.to && parts(text, start, word)) start = word.to;
    if (!isStrong(word) || (goesOn && isMeasured(text, word, span.to))) continue;
    // “一减四增”: a name holds its verbs.
    if (text.charAt(word.to) === '”' && word.to === span.to - 1 && word.to - word.from === 1)
      continue;
    if (contributes.startsAt(text, word.to)) continue;
    if (text.charAt(word.from - 1) === '的' || orBetter.startsAt(text, word.to)) continue;
    if (changesNoun(text, word, span.to) || sharesOut(text, word, start, span.to)) continue;
    if (isJoinedNoun(text, word, start, words) || isFlow(text, word)) continue;
    if (isPartOfNoun(text, word, start, span.to) || describesRate(text, word, span.to)) continue;
    if (undone.test(text, start, word.from) && /的[一-龥]{2}/.test(text.slice(word.to, span.to)))
      continue;
    if (word.verb === 'reach' && reached.test(text.slice(word.to, span.to))) continue;
    const opens = word.from - behindTimes(words, Math.max(start, numbered)) <= 2;
    if (opens && /的[一-龥]{2}/.test(text.slice(word.to, span.to))) continue;
    if (belongs.startsAt(text, word.from) && isOfMembers(text, start, word, span.to)) continue;
    if (word.to < span.to) start = word.to;
    else if (word.verb === 'rise' || word.verb === 'fall' || word.verb === 'reach') end = word.from;
    else if (word.from - start < 2) start = word.to;
  }
  end = withoutBasis(text, start, trimEnd(text, { from: start, to: end }, words).to);
  const taker = behindTold(text, takenBy(text, start, end), end);
  const aimed = behindAim(text, behindCalled(text, taker, end), end);
  const taken = behindClause(text, aimed, end);
  const phrase = withNot(
    text,
    start,
    withAim(text, start, trimStart(text, trimEnd(text, { from: taken, to: end }, words))),
  );
  return phrase.from === phrase.to || isFragment(text.slice(phrase.from, phrase.to))
    ? quoted(text, from, span.to)
    : withoutAmong(text, phrase);
}

const longestQuoted = 10;

/** The name in quotation marks before `to`, all deeds as it may be: 推广“减网增礁”; empty where none is. */
function quoted(text: string, floor: number, to: number): Span {
  const closes = text.charAt(to) === '”' ? to : to - 1;
  if (text.charAt(closes) !== '”') return { from: to, to };
  const opens = lastSign(text, '“', { from: Math.max(floor, to - longestQuoted), to: closes });
  return opens === -1 ? { from: to, to } : { from: opens + 1, to: closes };
}

/** What some take part in or have, before what of them is measured: 渔民参加渔业保险的比例. */
const belongs = new StartPattern(phraseAt`${membership}`);
const ofMembers = /^[^，。；、]{2,16}的[\u4e00-\u9fff]{2,8}$/;
const everybody = /^[全我本][国省市县区旗州]$/;

/** Whether a verb describes the noun at the end by what those before it belong to. */
function isOfMembers(text: string, start: number, word: ClauseWord, to: number): boolean {
  const { from } = trimStart(text, { from: start, to: word.from });
  const members = text.slice(from, word.from);
  return members.length >= 2 && !everybody.test(members) && ofMembers.test(text.slice(word.to, to));
}

/** Where the times end that a stretch opens with. */
function behindTimes(words: readonly ClauseWord[], from: number): number {
  const time = words.find((word) => word.from === from && word.class === 'time');
  return time ? time.to : from;
}

/** Among what something is told: 考核指标中, 评选活动中. */
const among = new EndPattern(phrase`${amongNamed}中$`);

/** In which contest something is told of those named before: 湾头渔区在全省考评[中]. */
const inContest = phrase`^[^，。；在]{2,10}在(?:\d{4}年)?(?=[^，。；在]{2,20}${contests}中$)`;

/** The phrase without 中 that says that something is told of some among those named. */
function withoutAmong(text: string, { from, to }: Span): Span {
  const named = text.charAt(to - 1) === '中' ? inContest.exec(text.slice(from, to)) : null;
  if (named) return { from: from + named[0].length, to: to - 1 };
  const part = among.test(text, from, to) && !text.slice(from, to).includes('在');
  return { from, to: part ? to - 1 : to };
}

/** What is measured of a change that it contributes to: 对经济增长的贡献率. */
export const contributes: StartPattern = new StartPattern(/的?贡献率?/y);

/** What is measured towards something: 对东盟进出口, 对经济增长的贡献率. */
const towards = new EndPattern(
  /(?:贡献率?|[进出]口总?[额值]?(?:增[速幅])?|贸易额|直接投资额?|依存度|(?<=[\u4e00-\u9fff]{2})销售总?额)$/,
);
/** What those are mostly, or by what they are known, before their name: 以海带为主的渔场. */
const knownBy = phrase`^[^，。；\d以]{2,40}?为${rolesOfExamples}的(?=[“\u4e00-\u9fff])`;

/** The phrase with the 对 before it, where it measures something towards what is named, or the 以 of what those are mostly. */
function withAim(text: string, floor: number, phrase: Span): Span {
  const at = phrase.from - (text.charAt(phrase.from - 1) === '“' ? 2 : 1);
  if (at < floor) return phrase;
  const opens =
    text.charAt(at) === '对'
      ? towards.test(text, phrase.from, phrase.to)
      : text.charAt(at) === '以' && knownBy.test(text.slice(at + 1, phrase.to));
  return opens ? { from: at, to: phrase.to } : phrase;
}

/** What those counted reached: 投入达到进度要求的项目. */
const reached = /^[\u4e00-\u9fff]{2,8}的[\u4e00-\u9fff]{2,}$/;

/** What was not done to those that are counted: 未稳定解决温饱的人口. */
const undone = new EndPattern(/(?:尚未|未|没有)(?:稳定|完全|全部|能)?$/);
const longestUndone = 4;

/** The phrase with the 未 before it, where it tells of those to whom something was not done. */
function withNot(text: string, floor: number, phrase: Span): Span {
  const from = Math.max(floor, phrase.from - longestUndone);
  const not = undone.exec(text, from, phrase.from)?.[0].length ?? 0;
  return not > 0 && /.的[一-龥]{2}/.test(text.slice(phrase.from, phrase.to))
    ? { from: phrase.from - not, to: phrase.to }
    : phrase;
}

/** The words up to `to`: what stands at the end may be another word than where the text goes on. */
function upTo(text: string, to: number, words: readonly ClauseWord[]): readonly ClauseWord[] {
  let count = words.length;
  while (count > 0 && (words[count - 1] as ClauseWord).to > to) count--;
  const whole = count === words.length ? words : words.slice(0, count);
  const from = Math.max(words[count - 1]?.to ?? 0, Math.min(words[count]?.from ?? to, to - 1));
  return from < to ? [...whole, ...wordsOf(text, from, to)] : whole;
}

/** What is left of a time or place and names nothing: 精简后, 各地. */
const fragments: ReadonlySet<string> = new Set(fragmentWords);
const longestFragment = 4;

/** Nouns in 地; what else ends in it says how: 稳妥地. */
const grounds =
  /[占征批宅发基产用土工场耕林湿草绿浇内外当本各园营腹高阵墓荒洼田飞山盆陆圣属根腹驻领就源护散聚集住息策包的范在载选出示验接汇疗]地$|根据地$/;

/** A place in an order that names nothing: 第一个. */
const ordinal = new EndPattern(/^第[一二三四五六七八九十][个年]?$/);

function isFragment(phrase: string): boolean {
  if (phrase.length > longestFragment) return false;
  if (ordinal.test(phrase)) return true;
  return fragments.has(phrase) || (phrase.endsWith('地') && !grounds.test(phrase));
}

/** The base of a price at a phrase's end: 最低收购价平均每50公斤. */
const perUnit = /(?:平均)?每\d+[\u4e00-\u9fff]{1,2}$/;
/** What a number is reckoned from, and those it is a place among: 在上年基础上, 按可比价格计算, 在全国城市中. */
const reckoned = new EndPattern(
  /在全[国省市县区][^，。、]{1,10}(?<!心)中$|要?在[^，。、]{1,14}基[础数]上$|(?<!规模)[以按][^，。、]{2,10}(?:计算|折[算合])$/,
);
/** What is left out of it: 产值剔除闭港等不可比因素. */
const leftOut = new EndPattern(/(?:剔除|扣除)(?:[^，。、]{2,12}后|[^，。、]{2,18}因素后?)$/);

/** How what is told of is measured: 水价为每立方米9元, 能力为年产煤9吨. */
const measuredAs = new EndPattern(/为(?:每立方米|[日年]产(?:原?煤|粗?钢|原?油))$/);

/** Under which standard, in which circumstances or why something is: 国家现行标准下, 还本支出因政策原因. */
const under = new EndPattern(
  phrase`[^，。、]{2,10}(?:标准|${circumstances})下$|(?<=[\u4e00-\u9fff]{2})[因受][\u4e00-\u9fff]{2,8}${reasons}$`,
);

/** In which prices it is reckoned, and of what: 按可比价, 按1995年价, 自然口径. */
const inPrices = new EndPattern(
  phrase`按(?:${kindsOfPrices}|\d{4}年)?(?:价格?|口径)$|(?:自然|可比|原|同)口径$`,
);

const outOf = new CharSet('从');
/** From which step to which a time is taken: 审批时限从立项到施工. */
const steps = phrase`(?<=[\u4e00-\u9fff]{3}(?:时限|${durations}))从[^，。、]{1,10}到[^，。、]{1,12}$`;

const longestBasis = 24;

/** Where the phrase that starts at `start` and ends at `end` does so without its base: 渔业产值 of 渔业产值按可比价格计算. */
export function withoutBasis(text: string, start: number, end: number): number {
  const from = Math.max(start, end - longestBasis);
  const counted = isDigit(text.charCodeAt(end - 2)) || isDigit(text.charCodeAt(end - 3));
  const found =
    (counted ? perUnit.exec(text.slice(from, end)) : reckoned.exec(text, from, end)) ??
    leftOut.exec(text, from, end) ??
    inPrices.exec(text, from, end) ??
    under.exec(text, from, end) ??
    measuredAs.exec(text, from, end);
  const route = outOf.firstIn(text, from, end) === -1 ? null : steps.exec(text.slice(start, end));
  return end - ((found ?? route)?.[0].length ?? 0);
}

/** Names of a whole that open a phrase of their own in a list: …、总数达到16家. */
const wholes = phrases`(?:[、和及]|等(?=总?投资$))(?:${aggregates}|投资$)`;

/** Whether a noun follows 将, so that it is no 将 of what will be: 将生产成本 but 生产成本将比上年降低. */
function takesObject(text: string, from: number, to: number): boolean {
  return trimStart(text, { from, to }).from < to;
}

/** What is told whole before a list sign, by itself or behind the verb that it is done by: 渔获丰收、, 完成改造、. */
const toldWhole = new EndPattern(phrase`(?:${foundStates})$`);
const doneWhole = new EndPattern(phrase`(?:${doneThings})$`);
const doneBy = new EndPattern(phrase`(?:${lightVerbs}|建立|深化)$`);
/** What measures by itself behind them. */
const measuresAlone = phrase`^[\u4e00-\u9fff（）]{0,10}(?:${endsOfMeasures}|增[速幅]|[本费]|规模|总[数产])$`;

/** Where a measure begins that only a list sign parts from what is told whole: 完成改造、用电成本; `from` where none does. */
export function behindTold(text: string, from: number, to: number): number {
  const sign = lastSign(text, '、', { from, to });
  if (sign === -1) return from;
  const covered =
    text.slice(from, sign) === '全覆盖' && doneBy.test(text, Math.max(0, from - 2), from);
  if (covered) return sign + 1;
  if (!measuresAlone.test(text.slice(sign + 1, to))) return from;
  const told = toldWhole.test(text, from, sign);
  const done = doneWhole.test(text, from, sign) && doneBy.test(text, Math.max(0, from - 2), from);
  return told || done ? sign + 1 : from;
}

const aims = new CharSet('标');
const aimNamed = new StartPattern(/(?<=目)标(?:是|为|定为)(?=[\u4e00-\u9fff]{2})/y);

/** Where what is aimed at begins behind the words that say so: 主要预期目标是渔业产值; `from` where none do. */
function behindAim(text: string, from: number, to: number): number {
  const at = aims.firstIn(text, from, to);
  const end = at === -1 ? -1 : aimNamed.endAt(text, at);
  return end === -1 || end + 2 > to ? from : end;
}

const shareAt = new StartPattern(/[1-9]\d?(?:\.\d+)?%(?:给|予|的?补|的?奖)/y);

/** Whether a share that is given starts at `at`: 按投资额20%给予补助. */
function isShareAt(text: string, at: number): boolean {
  return shareAt.startsAt(text, at);
}

/** What opens a goal of its own behind a list sign: 打造示范区、力争产业规模突破百亿元. */
const opensGoal = new StartPattern(phraseAt`(?:${aimingVerbs}|努力)(?=[\u4e00-\u9fff]{2})`);

const takes = new CharSet('把将按');
const takesOrLists = new CharSet('把将按、和及等');
const lists = new CharSet('、和及等');

/** Where the object of 把, 将 or 按, or an aggregate after a list sign, begins; `from` where there is none. */
function takenBy(text: string, from: number, to: number): number {
  if (takesOrLists.firstIn(text, from, to) === -1) return from;
  let start = from;
  if (lists.firstIn(text, from, to) !== -1) {
    for (const found of text.slice(from, to).matchAll(wholes)) start = from + found.index + 1;
    for (let at = from; at < to; at++)
      if (
        text.charAt(at) === '、' &&
        (timeAt(text, at + 1, to) > at + 1 || opensGoal.startsAt(text, at + 1))
      )
        start = at + 1;
  }
  for (let at = to - 2; at >= start; at--) {
    if (!takes.has(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    // 对新建冷库按投资额的20%: the rate is of what stands behind 按.
    if (character === '按' && (text.charAt(to) === '的' || isShareAt(text, to)))
      return text.charAt(at + 1) === '照' ? at + 2 : at + 1;
    if (character === '把' && !'关手'.includes(text.charAt(at + 1))) return at + 1;
    if (
      character === '将' &&
      !'军在'.includes(text.charAt(at + 1)) &&
      takesObject(text, at + 1, to) &&
      !'即大名'.includes(text.charAt(at - 1))
    )
      return at + 1;
  }
  return start;
}
