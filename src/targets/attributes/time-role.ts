import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { conformingVerbs, issuingVerbs } from '../../lexicon/actions.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { deedsDated } from '../../lexicon/opening-words.ts';
import { basesCompared, recordsSince, whatIsBest } from '../../lexicon/spoken-times.ts';
import { circumstances } from '../../lexicon/phrase-words.ts';
import { plannedNouns } from '../../lexicon/promise-words.ts';
import { kindsOfPrices } from '../../lexicon/sums.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { wordsOf } from '../../clause/words.ts';

/**
 * What a time does in its sentence.
 * - when: says when what follows it holds, up to the next such time
 * - own: belongs to a noun of its clause alone: 获得2021年度科技奖励10项
 * - base: is compared with, in its clause: 比2020年增长5%
 * - topic: is compared with in all that follows: 与2020年相比，
 * - origin: is where a change starts: 由上年的15%提高到
 * - name: is part of a name: 《健康临澜规划（2018—2035年）》
 */
export type TimeRole = 'when' | 'own' | 'base' | 'topic' | 'origin' | 'name';

const comparing = new EndPattern(
  /(?:比|较|与|同|[高低多少快慢好优大小]于|相对于?|相?较于|超过?|[高超]出)$/,
);
/** 比历史最高的1982年 */
const comparingFrom = new EndPattern(/(?<![对相占])[比较][\u4e00-\u9fff]{2,6}的$/);
const starting = new CharSet('由从自');
/** 对2021—2025年专项资金进行检查 */
const towards = '对'.charCodeAt(0);
const sinceYear = new StartPattern(
  /(?:[底末初]|\d{1,2}月)?(?:起|开始|(?:(?:换届|本届|新一届)[^，。；\d]{0,8})?以来|至今)/y,
);
/** What is the best since a year, or was the first after it: 创2025年以来新高, 继2025年后再次获奖. */
const bestSince = phrase`^[底末]?(?:[\u4e00-\u9fffA-Z]{2,12})?以来的?(?:${recordsSince}|最[高低好快大多](?:${whatIsBest}|$|[，。；、）]))`;
/** What was there before a year: 修补2008年前登记的渔船. */
const thereBefore = phrase`^(?:\d{1,2}月(?:\d{1,2}日)?)?底?(?:以前|之前|前)${deedsDated}的(\d)?`;
/** What makes such a year a deadline: it opens its clause, or is worked towards. */
const asDeadline = new EndPattern(/(?:[，。；：、\n]|力争|争取|确保|在)$/);

/** Whether a year tells since when what follows it was there: not 2035年前建成的渔港达到9座. */
function isBefore(text: string, at: number, after: string): boolean {
  const found = thereBefore.exec(after);
  if (!found || text.charAt(at) === '到') return false;
  // 2000年前建成的9座: those that are counted are there.
  if (found[1] !== undefined) return true;
  return at > 0 && !asDeadline.test(text, Math.max(0, at - 2), at);
}

const longestSince = 24;

function saysSinceWhen(text: string, { at, end, anchor }: NamedTime): boolean {
  if (anchor !== 'calendar') return false;
  const after = text.slice(end, end + longestSince);
  return text.charAt(at - 1) === '继' || bestSince.test(after) || isBefore(text, at, after);
}

/** What follows a year that is compared with: its level, or how many times it something is. */
const compared = phrase`^(?:全年)?[底末]?的?(?:${basesCompared}|[\d点.、和一二三四五六七八九十百两]{1,9}倍)`;
/** The same of what it brought: 是“十五五”完成投资的3倍. */
const broughtThen = /^(?:[\u4e00-\u9fff]{2,8}|（[^（）]{2,16}）)的[\d.]+倍/;
/** The same of its value: 是“十五五”时期【9亿元的3倍】, 是2030年【9亿元的3倍】. */
const valueThen = /^(?:时期|期间|的)?[\d.]+[万亿]*[\u4e00-\u9fff]{1,3}的[\d.]+倍/;
/** The same in per cent of its level: 相当于2030年的97%. */
const ratio = /^[底末]?的[\d.]+[%％]/;
const isSoMuch = new EndPattern(/(?:为|是|相当于|等于|恢复[到至]?)$/);
/** The same of what it brought, which something comes up to: 达到上年渔民收入的81%. */
const ratioBrought = /^[\u4e00-\u9fff]{2,10}的[\d.]+[%％]/;
const comesUpTo = new EndPattern(/(?:达到|相当于|恢复[到至])$/);
/** What is planned for all of a year, of which what is told is a part: 为全年预算9亿元的80%. */
const ofPlanned = phrase`^(?:收支|支出|收入)?${plannedNouns}`;
const isReckoned = new EndPattern(/(?:为|占|完成|达到?|相当于)$/);
/** What a number is told to be as large as: 等于1998年到2016年19年之和. */
const addedUp =
  /^(?:[\d一二三四五六七八九十]{1,3}年)?[^，。；：\d]{0,8}的?(?:总和|之和)(?![^，。；]{0,4}[达增])/;
/** What makes a year that of the prices that something is counted in: 按2030年不变价格计算. */
const prices = phrase`^的?(?:${kindsOfPrices}?价(?!格?[上下持稳涨])|(?:年?平均|年?末)?汇率(?:计|折|换))`;
/** Whether a year is that of prices, by what follows it. */
export function isOfPrices(after: string): boolean {
  return prices.test(after);
}

const asTopic =
  /^(?:(?:全年)?[底末]?(?:的?同期)?(?:比较|[，：])|[^，。；：\d]{0,16}(?:的[\d.]+[万亿]?[\u4e00-\u9fff]{1,4})?相比)/;
/** What a year goes on with rather than when something is: 延续去年较快增长的势头. */
const ofTrend = /^(?:以来)?的?[^，。；：\d]{0,12}(?:势头|态势|趋势)[，。；]/;
/** （去年为9亿元）: a time that opens an aside is that of what the aside tells. */
const aside = '（'.charCodeAt(0);
/** What stands before a time that says when although a verb does, too: 争取到2030年. */
const leading = new CharSet('到至在于');

export function roleOf(text: string, time: NamedTime, floor: number, last: number): TimeRole {
  const { at, end } = time;
  const after = text.slice(end, end + 30);
  if (isOfPrices(after) || saysSinceWhen(text, time) || inName(text, at, floor)) return 'name';
  const near = Math.max(floor, at - 3);
  if (isOfPaper(text, at, end)) return 'name';
  const listed = last === at - 1 && '与同'.includes(text.charAt(at - 1));
  if (!listed && (comparing.test(text, near, at) || comparesFrom(text, floor, time)))
    return asTopic.test(after) ? 'topic' : 'base';
  if (/^为基[数期准年点]/.test(after)) return text.charAt(at - 1) === '以' ? 'base' : 'topic';
  if (/^[底末]?(?:相比|比较)/.test(after)) return 'topic';
  if (
    compared.test(after) ||
    addedUp.test(after) ||
    (ratio.test(after) && isSoMuch.test(text, near, at)) ||
    (ratioBrought.test(after) && comesUpTo.test(text, near, at)) ||
    (time.anchor !== 'part' && broughtThen.test(after))
  )
    return 'base';
  if (valueThen.test(after) && isSoMuch.test(text, near, at)) return 'origin';
  const before = text.charCodeAt(at - 1);
  if (at > floor && starting.has(before) && changesFrom(time, after, text)) return 'origin';
  if (time.anchor !== 'calendar' && time.first === time.last && carriedOver.test(after))
    return 'name';
  if (time.anchor !== 'calendar' && (time.first === time.last ? ofNext : onAverage).test(after))
    return 'own';
  if (at > floor && before === towards) return 'own';
  if (text.startsWith('全年', at) && ofPlanned.test(after) && isReckoned.test(text, near, at))
    return 'own';
  if (ofTrend.test(after)) return 'own';
  if (before === aside) return 'when';
  const leads = leading.has(before) && !text.startsWith('用于', at - 2);
  if (leads || leading.has(text.charCodeAt(at))) return 'when';
  const goesOn = ofGoals.test(after) || tillNow.test(after);
  return governed(text, at, floor) && !goesOn ? 'own' : 'when';
}

/** The paper that something conforms to, behind the year in which it was given out: 达到1988年【市府颁布的】标准. */
const ofPaper = phrase`^[\u4e00-\u9fff]{0,10}(?:${issuingVerbs}|修订)的`;
const conforming = new EndPattern(phrase`(?:${conformingVerbs})$`);
const longestPaper = 16;

/** Whether a time from `at` to `end` only says when the paper was given out that something conforms to. */
export function isOfPaper(text: string, at: number, end: number): boolean {
  return (
    conforming.test(text, Math.max(0, at - 2), at) &&
    ofPaper.test(text.slice(end, end + longestPaper))
  );
}

function comparesFrom(
  text: string,
  floor: number,
  { at, anchor, first, last }: NamedTime,
): boolean {
  const ofYear = anchor === 'calendar' && first === last && text.charAt(at - 1) === '的';
  return ofYear && comparingFrom.test(text, Math.max(floor, at - 10), at);
}

/** 由“十五”时期的3亿元: what a stretch brought from which a change starts. */
const ofValue = /^的[\d.一二三四五六七八九十百千万]/;
const value =
  /^[底末]?(?:的|(?:[年月]?人均|[户亩]均)?(?:每[人年月])?[\d一二三四五六七八九十百千万])/;
/** 由1至2月下降12%转为增长6% */
const turnsFrom = /^的?(?:下降|负?增长|上涨)[\d.]+(?:%|个百分点)?[\u4e00-\u9fff]{1,2}[为到]/;
/** What makes a time belong to the word after it: 上一年度营业额; 五年来年均增长. */
const ofNext = /^度(?!内)/;
/** What an account of this year calls what is left of the last: 上年结转9亿元. */
const carriedOver = /^(?:[\u4e00-\u9fff（）]{0,6}结[转余]|滚存)/;
const onAverage =
  /^以?[来间]?(?:年均|平均|翻了?近?[一两三]番|(?:增长|提高|下降)(?=[\d一二三四五六七八九十百]))/;

/** Whether 由 or 从 before a time tells where a change starts: 由上年居第四位, 从2015年的. */
function changesFrom(
  { anchor, first, last, end }: NamedTime,
  after: string,
  text: string,
): boolean {
  if (turnsFrom.test(after)) return true;
  if (first !== last) return '期间'.includes(text.charAt(end - 1)) && ofValue.test(after);
  if (anchor !== 'calendar' && first === -1) return !after.startsWith('起');
  return value.test(after) && !sinceYear.startsAt(after, 0);
}

/** 2020年结对帮扶以来: a deed since which something was done. */
const sinceDeed = /^(?![和与及])[^，。；：、的\d]{1,10}以来/;
const longestDeed = 13;

/** Whether a time is where an open stretch starts: 2010年以来, 自2021年起, 从今年起. */
export function opensStretch(text: string, { anchor, first, last, end }: NamedTime): boolean {
  if (first === null || (first !== last && text.charAt(end - 1) === '间')) return false;
  if (anchor !== 'calendar') return text.startsWith('起', end);
  return sinceYear.startsAt(text, end) || sinceDeed.test(text.slice(end, end + longestDeed));
}

/** Longest distance from a quotation mark to the time inside the quotation. */
const longestName = 18;
const longestTitle = 40;

function inName(text: string, at: number, floor: number): boolean {
  const quotes = opens(text, at, floor, '“”', longestName) && !opensSpeech(text, at, floor);
  return quotes || opens(text, at, floor, '《》', longestTitle);
}

/** Whether a time opens what somebody is quoted with, clause by clause: “2031年，全县新建渔港9座。” */
function opensSpeech(text: string, at: number, floor: number): boolean {
  if (at > floor && text.charAt(at - 1) !== '“') return false;
  return speech.test(text.slice(at, at + longestTitle));
}

/** A clause that does not end with its quotation. */
const speech = /^[^”]*[，。；]/;

function opens(text: string, at: number, floor: number, marks: string, longest: number): boolean {
  const [open, close] = [marks.charCodeAt(0), marks.charCodeAt(1)];
  for (let look = at - 1; look >= Math.max(floor, at - longest); look--) {
    const unit = text.charCodeAt(look);
    if (unit === close) return false;
    if (unit === open) return true;
  }
  return false;
}

/** A time whose goals follow: 提出2031年全县发展主要目标：. */
const ofGoals = /^[^，。；：\d]{0,20}(?:目标|指标)(?:[是为]?：|，即)/;
/** Years up to now that a clause ends with: 战略实施三年来，新建9座. */
const tillNow = /^以?来，/;

const clauseEnds = new CharSet('，；：。！？\n');
const longestClause = 30;
/** Verbs that only say how firmly the rest is meant, or lead up to a time. */
const meant = new Set('争取 力争 确保 保证 提出 预计 建议 通过'.split(' '));

/** Whether a verb stands before the time in its clause, so that it belongs to the verb's object. */
function governed(text: string, at: number, floor: number): boolean {
  let from = at;
  while (from > floor && at - from < longestClause && !clauseEnds.has(text.charCodeAt(from - 1)))
    from--;
  if (at - from < 2) return false;
  return wordsOf(text, from, at).some(
    (word) =>
      word.class === 'verb' &&
      word.verb !== 'nominal' &&
      !meant.has(text.slice(word.from, word.to).replace(/了$/, '')),
  );
}

const onlyAround = phrase`基础上|${circumstances}下`;

/** Whether a time is only that of what is built upon, or of what something was done in spite of: 在上年增长8%的基础上, 在上半年歉收的情况下; or why: 由于上年歉收，. */
export function isOnlyBase(text: string, { at, end, anchor }: NamedTime, to: number): boolean {
  if (anchor !== 'calendar' && text.startsWith('由于', at - 2))
    return text.slice(end, to).includes('，');
  return text.charAt(at - 1) === '在' && onlyAround.test(text.slice(end, Math.min(to, end + 60)));
}
