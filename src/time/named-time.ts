import { StartPattern } from '../core/start-pattern.ts';
import { changesOfMeasures } from '../lexicon/changes.ts';
import { CharSet } from '../core/char-set.ts';
import { isDigit } from '../core/characters.ts';
import { yearBefore } from '../numerals/years.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';
import { monthsOf, partOfYearEnd } from './part-of-year.ts';
import type { Months } from './part-of-year.ts';
import { planYears } from './plan-years.ts';
import type { PlanYears } from './plan-years.ts';
import { yearOfNationalCensus } from './censuses.ts';
import { epochBefore } from './epochs.ts';
import { movesOn } from './time.ts';
import {
  belongingToPlans,
  deedsOverYears,
  undertakingsOfYears,
} from '../lexicon/duration-words.ts';
import { phrase } from '../lexicon/phrase.ts';

/**
 * What a time's years are counted from: year 0, the document's year, that of the part of it in which they stand, the
 * last one that it reports on, or the end of the century before its own.
 */
export type Anchor = 'calendar' | 'document' | 'part' | 'reported' | 'century';

/** A time that a text names. */
export interface NamedTime {
  /** Where its words stand. */
  readonly at: number;
  readonly end: number;
  readonly anchor: Anchor;
  /** First and last year, counted from the anchor; null where open. */
  readonly first: number | null;
  readonly last: number | null;
  /** The months of the one year that are meant, where not all are: 上半年. */
  readonly months?: Months;
}

const signs = new CharSet('年五纪月季春查来');
const sign = {
  year: '年'.charCodeAt(0),
  five: '五'.charCodeAt(0),
  month: '月'.charCodeAt(0),
  quarter: '季'.charCodeAt(0),
  spring: '春'.charCodeAt(0),
  census: '查'.charCodeAt(0),
  since: '来'.charCodeAt(0),
};

/** Whether a time is a year to reach something by: 到2031年. */
export function isGoal({ anchor, first, last }: NamedTime): boolean {
  return anchor === 'calendar' && first === null && last !== null;
}

/** The first such time that is named behind `from`; null where none is. */
export function firstGoal(text: string, from: number, to: number): NamedTime | null {
  for (let time = nextTime(text, from, to); time; time = nextTime(text, time.end, to))
    if (isGoal(time)) return time;
  return null;
}

/** The next time that is named behind `from`, its 年 or 五 before `to`; null where none is. */
export function nextTime(text: string, from: number, to: number): NamedTime | null {
  for (let at = signs.firstIn(text, from, to); at !== -1; at = signs.firstIn(text, at + 1, to)) {
    const found = timeAtSign(text, at);
    if (found) return found;
  }
  return null;
}

function timeAtSign(text: string, at: number): NamedTime | null {
  switch (text.charCodeAt(at)) {
    case sign.year:
      return ofCensus(text, ofPart(text, timeOfYear(text, at)));
    case sign.five:
      return planAt(text, at);
    case sign.month:
      return monthsAt(text, at);
    case sign.quarter:
      return quarterAt(text, at);
    case sign.spring:
      return winterAt(text, at);
    case sign.census:
      return censusAt(text, at);
    case sign.since:
      return sinceEpoch(text, at - 1);
    default:
      return centuryAt(text, at);
  }
}

/** What makes a part of a year the one from which something goes on: 下半年开始, 9月份以后. */
const goesOnFrom = new StartPattern(/(?:起|以来|开始|[以之]?后)/y);

/** The time with the part of its year that is named right behind it: 2031年上半年, 今年1—6月. */
function ofPart(text: string, time: NamedTime | null): NamedTime | null {
  if (!time || time.first === null || time.first !== time.last || time.months) return time;
  const end = partOfYearEnd(text, time.end);
  if (goesOnFrom.startsAt(text, end)) return time;
  const named = end > time.end ? monthsOf(text.slice(time.end, end)) : null;
  return named ? { ...time, end, months: named } : time;
}

/** 2020年第七次全国人口普查 */
const censusOfYear = new StartPattern(/第[一二三四五六七八]次(?:全国)?(?:人口|经济|农业)普查/y);

/** The time with the census that was taken in it. */
function ofCensus(text: string, time: NamedTime | null): NamedTime | null {
  const end = time === null ? -1 : censusOfYear.endAt(text, time.end);
  return time !== null && end > time.end ? { ...time, end } : time;
}

/** The part of a year from `from` to `end`: of the year of the part of the document. */
function partOfYear(text: string, from: number, end: number): NamedTime {
  const time = { at: from, end, anchor: 'part', first: 0, last: 0 } as const;
  const named = goesOnFrom.startsAt(text, end) ? null : monthsOf(text.slice(from, end));
  return named ? { ...time, months: named } : time;
}

/** The years from an event on that 以来 at `at` reckons from: 改革开放以来，. */
function sinceEpoch(text: string, at: number): NamedTime | null {
  const epoch = text.startsWith('以来', at) ? epochBefore(text, at) : null;
  if (!epoch) return null;
  const end = at + '以来'.length;
  return { at: epoch.from, end, anchor: 'calendar', first: epoch.year, last: null };
}

const fromFirst = '(?<![一二三四五六七八九十])一月?[-—~至到][二三四五六七八九十]{1,2}';
const ofFirst = '(?<!提)前(?:\\d{1,2}|[二两三四五六七八九十]{1,2})个';
const months = new RegExp(
  `(?:\\d{1,2}(?:月份?)?(?:[-—~至到]|——)\\d{1,2}|${fromFirst}|${ofFirst})$`,
);

/** 1—9月, 前十个月, 6月份, 6月当月: of the year of the part. */
function monthsAt(text: string, at: number): NamedTime | null {
  const found = months.exec(text.slice(Math.max(0, at - 8), at));
  const upTo = '底末'.includes(text.charAt(at + 1) || ' ') ? upToMonth(text, at) : null;
  if (upTo) return upTo;
  const isNamed = text.charAt(at + 1) === '份' && !'至到—-'.includes(text.charAt(at + 2) || ' ');
  const isAlone = isNamed || text.startsWith('当月', at + 1) || opensSentence(text, at);
  const single = found === null && isAlone ? oneMonth(text, at) : null;
  const opens = found ? at - found[0].length : single;
  if (opens === null || text.charAt(at + 1) === '龄') return null;
  return partOfYear(text, opens, at + (text.charAt(at + 1) === '份' ? 2 : 1));
}

/** Whether a sentence opens with no more than a month, or a line with one: 8月，全市渔港吞吐量…. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (text.charAt(at + 1) === '，') return monthAlone.test(before);
  return monthOfLine.test(before) && told.startsAt(text, at);
}
/** 4月渔业增加值增长6% */
const monthOfLine = /(?:^|\n)(?:1[0-2]|[1-9])$/;
const told = new StartPattern(/月(?![初末底起以中下上龄份至到内来间])[\u4e00-\u9fff]/y);
const monthAlone = /(?:^|[\n。])(?:1[0-2]|[1-9])$/;

const lastMonth = 12;

const monthEnds = /(?:(截[至止])|^|[，。；：\s])(1?\d)$/;

/** The year up to the end of a month, or that month, where a clause opens with it: 截至9月底, 9月末; null where none is told. */
function upToMonth(text: string, at: number): NamedTime | null {
  const [, upTo, number] = monthEnds.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
  if (number === undefined || (upTo === undefined && text.charAt(at + 2) !== '，')) return null;
  const last = Number(number);
  const time = { at: at - number.length, end: at + 2, anchor: 'part', first: 0, last: 0 } as const;
  const first = upTo === undefined ? last : 1;
  return last >= 1 && last < lastMonth ? { ...time, months: [first, last] } : time;
}

/** Where the number of one month starts that stands alone: 6月份; null where none does. */
function oneMonth(text: string, at: number): number | null {
  const found = /(?:^|[^\d年至到—~-])(1?\d)$/.exec(text.slice(Math.max(0, at - 3), at));
  return found ? at - (found[1] as string).length : null;
}

const quarters = /(?:[1一][-—~至到][234二三四]|第?[一二三四]|前[两三]个?)$/;

/** 一季度, 前三季度. */
function quarterAt(text: string, at: number): NamedTime | null {
  if (text.charAt(at + 1) !== '度') return null;
  const found = quarters.exec(text.slice(Math.max(0, at - 3), at));
  return found ? partOfYear(text, at - found[0].length, at + 2) : null;
}

/** 去冬今春, 今冬明春: from one year to the next. */
function winterAt(text: string, at: number): NamedTime | null {
  const from = at - 3;
  const first = text.charAt(from + 1) === '冬' ? relative[text.charAt(from)] : undefined;
  if (first === undefined || relative[text.charAt(at - 1)] !== first + 1) return null;
  return { at: from, end: at + 1, anchor: 'document', first, last: first + 1 };
}

const census = /[与比较同和]第([一二三四五六七八九])次(?:全国|全省)?([人经农])[口济业]普$/;

/** What is compared with a census that only its number dates: 与第六次全国人口普查相比. */
function censusAt(text: string, at: number): NamedTime | null {
  if (text.charAt(at - 1) !== '普') return null;
  const [words, number, kind] = census.exec(text.slice(Math.max(0, at - 12), at)) ?? [];
  const year = words && yearOfNationalCensus(kind as string, chineseNumber(number as string) ?? 0);
  if (!words || !year) return null;
  return { at: at - words.length + 1, end: at + 1, anchor: 'calendar', first: year, last: year };
}

/** Years of a century at which goals are set: 本世纪中叶, 本世纪末. */
const middle = 50;
const end = 100;

function centuryAt(text: string, at: number): NamedTime | null {
  if (!text.startsWith('本世', at - 2)) return null;
  const part = /^(?:末|中叶)/.exec(text.slice(at + 1, at + 3))?.[0];
  if (part === undefined) return null;
  return {
    at: at - 2,
    end: at + 1 + part.length,
    anchor: 'century',
    first: null,
    last: part === '末' ? end : middle,
  };
}

/** Years told by the document's own. */
const relative: Readonly<Record<string, number>> = { 前: -2, 去: -1, 上: -1, 今: 0, 本: 0, 明: 1 };
const ofSpeech = new CharSet('前去今明');
/** What 前 and 年 belong to apart: 目前年产, 三年前年均. */
const noYearBefore = new CharSet('目此当以之年月日季天前度');
/** What 上年 and 本年 are no words before: 以上年龄, 成本年均. */
const noYearAfter = new CharSet('龄均产薪级限利度');
const pointsBehind = new CharSet('内底末');
const otherYear = new CharSet('每当年几周同');

/** What an index is counted from, as nothing is told of: 上年=100. */
const isBase = new StartPattern(/(?:同[期月])? ?[=＝] ?100(?!\d)/y);

function timeOfYear(text: string, at: number): NamedTime | null {
  if (isBase.startsAt(text, at + 1)) return null;
  const year = yearBefore(text, at);
  if (year !== null) {
    if (goesOn(text, at) || ofTwo.startsAt(text, at) || ofBoth.startsAt(text, at)) return null;
    return bothYears(text, at, year) ?? calendarTime(text, at, year);
  }
  const before = text.charAt(at - 1);
  const shift = relative[before];
  if (shift !== undefined) {
    const known = ofSpeech.has(before.charCodeAt(0));
    if (before === '前' && noYearBefore.has(text.charCodeAt(at - 2))) return null;
    if (!known && (noYearAfter.has(text.charCodeAt(at + 1)) || text.charAt(at - 2) === '以'))
      return null;
    // 去年 is the year before the speech, 上年 the one before that which is spoken of.
    const anchor = known ? 'document' : 'part';
    return { at: at - 1, end: at + 1, anchor, first: shift, last: shift };
  }
  if (text.startsWith('上一', at - 2))
    return { at: at - 2, end: at + 1, anchor: 'part', first: -1, last: -1 };
  if (before === '半' && '上下'.includes(text.charAt(at - 2) || ' '))
    return partOfYear(text, at - 2, at + 1);
  const stretch = (before === '两' ? twoYears(text, at) : null) ?? stretchOf(text, at);
  if (stretch !== undefined) return stretch;
  const whole = before === '全';
  const point =
    pointsBehind.has(text.charCodeAt(at + 1)) && !otherYear.has(text.charCodeAt(at - 1));
  if (!whole && !point) return null;
  return {
    at: whole ? at - 1 : at,
    end: at + (whole ? 1 : text.startsWith('底前', at + 1) ? 3 : 2),
    anchor: 'part',
    first: 0,
    last: 0,
  };
}

/** What two years are joined with to a stretch: 2026—2028年, 从一九八〇年至一九八五年. */
const joiners = new CharSet('-—~至到');

/** The month behind a year that a stretch starts in: 2031年7月—2032年10月. */
const monthBefore = /年\d{1,2}月(?:\d{1,2}日)?$/;
const monthBehind = /^\d{1,2}月(?:\d{1,2}日)?/;

/** Whether a stretch goes on from the year whose 年 stands at a place, so that both years say one time. */
function goesOn(text: string, at: number): boolean {
  const month = isDigit(text.charCodeAt(at + 1))
    ? monthBehind.exec(text.slice(at + 1, at + 7))
    : null;
  const from = at + 1 + (month?.[0].length ?? 0);
  let end = from;
  while (end < from + 2 && joiners.has(text.charCodeAt(end))) end++;
  return end > from && text.charAt(end + 4) === '年' && yearBefore(text, end + 4) !== null;
}

/** Where a year ends right before a place, without its 年 and what goes on from it: 2026[年以来]至. */
function yearNamed(text: string, at: number): number {
  if (text.startsWith('年以来', at - 3)) return at - 3;
  return text.charAt(at - 1) === '年' ? at - 1 : at;
}

function calendarTime(text: string, at: number, last: number): NamedTime {
  let from = at - 4;
  let first: number | null = last;
  let join = from;
  while (join > from - 2 && joiners.has(text.charCodeAt(join - 1))) join--;
  const month = '月日'.includes(text.charAt(join - 1) || ' ')
    ? monthBefore.exec(text.slice(join - 7, join))
    : null;
  const yearEnd = month ? join - month[0].length : yearNamed(text, join);
  const earlier = join < from ? yearBefore(text, yearEnd) : null;
  if (earlier !== null) {
    first = earlier;
    from = yearEnd - 4;
  } else if (join < from && '至到'.includes(text.charAt(from - 1))) {
    from--;
    if (!text.startsWith('截', from - 1) && !text.startsWith('的', at + 1)) first = null;
  }
  const since = first === last ? yearsSince.exec(text.slice(at, at + longestSince)) : null;
  if (since?.[1] === undefined) return { at: from, end: at + 1, anchor: 'calendar', first, last };
  const length = chineseNumber(since[1]) ?? Number(since[1]);
  return {
    at: from,
    end: at + since[0].length,
    anchor: 'calendar',
    first,
    last: last + length - 1,
  };
}

/** How many years are meant from one on: 2031年起[五年内]. */
const yearsSince = /^年起的?([\d一二两三四五六七八九十]{1,2})年(?:内|期?间)/;
const longestSince = 9;

/** What follows the years of two that are told together: 2031【年和2032年两】年. */
const ofTwo = new StartPattern(/年(?:[和、与].{4}年)?两年/y);

/** 2031和2032两年, 2031、2032两年, 2031年和2032年两年: the two together. */
function twoYears(text: string, at: number): NamedTime | null {
  const yearEnd = text.charAt(at - 2) === '年' ? at - 2 : at - 1;
  const last = yearBefore(text, yearEnd);
  const sign = yearEnd - 5;
  if (last === null || !'和、与'.includes(text.charAt(sign))) return null;
  const from = text.charAt(sign - 1) === '年' ? sign - 1 : sign;
  const first = yearBefore(text, from);
  if (first === null || first + 1 !== last) return null;
  return { at: from - 4, end: at + 1, anchor: 'calendar', first, last };
}

/** Two years that what follows is summed or averaged over: 2031年和2032年渔业产值平均增长9%. */
const ofBoth = new StartPattern(/年[和与].{4}年(?=[^，。；\d]{0,16}(?:平均|累计|合计))/y);

/** The two years that a place ends whose number is summed or averaged; null where it does not. */
function bothYears(text: string, at: number, last: number): NamedTime | null {
  const sign = at - 6;
  const first = ofBoth.startsAt(text, sign) ? yearBefore(text, sign) : null;
  if (first === null || first + 1 !== last) return null;
  return { at: sign - 4, end: at + 1, anchor: 'calendar', first, last };
}

const behindUs = /(?:过去的?|最近|近|这)$/;
const aheadOfUs = /(?:今后|未来)的?$/;
/** The number of years of a stretch. */
const counted = /([一二两三四五六七八九十]{1,3}|\d{1,2})$/;
/** The fewer years before the more that a stretch may take: 1—2年内, 用3—5年时间. */
const ranged = /[一二三四五\d][-—~至到]$/;
/** What makes something else of a number of years: 几十年, 3—5年, 连续五年, 第一个五年, 前九年. */
const otherBefore = new CharSet('几数多续个第前每满-—~至到');
/** What they are a measure of rather than a time: 创近五年新高, 10年来首次. */
const compared = /^(?:以?来)?的?(?:新[高低]|最|首|同期|少有|未有)/;
/** What opens what was done in all years where the number of years opens its clause: ，四年增长一倍. */
const deed = phrase`^(?!安排生)${deedsOverYears}(?![^，。；\d]{0,8}${undertakingsOfYears})`;
/** Those who did something in all of the years: 十年9万渔民上岸. */
const manyDid = /^[近超]?\d(?!\d*遇)/;
/** What changed over the years that are named right before it: 产值五年增长一倍. */
const change = phrase`^(?:(?:接近|几乎)?翻|${changesOfMeasures})`;
/** What a body gave over the years that are named right before it: 县财政五年投入9亿元. */
const spent = phrase`^(?:统筹)?(?:投入(?!使用|运[营行])|支出|安排(?!生))(?!产|[^，。；\d]{0,8}${undertakingsOfYears})`;
/** What takes years to do: 用三年时间, 经过五年努力. */
const takes = /(?:利?用|经过|通过)$/;
const asTime = /^(?:左右)?的?(?:时间|努力)/;
const clauseEnds = new CharSet('，。；：！\n');
/** What is said of all years together, or of each. */
const inAll = /^(?:[年平]均|累计|总?共|[间中里])/;

/**
 * 过去五年, 三年来, 今后五年, 五年内: years up to the last one that the document reports on, or from its own on. Null for
 * numbers of years that say nothing of when, such as 历时3年; undefined where there is no number.
 */
function stretchOf(text: string, at: number): NamedTime | null | undefined {
  if (text.charAt(at + 1) === '前' && !movesOn.includes(text.charAt(at + 2) || ' '))
    return yearsAgo(text, at);
  const number = counted.exec(text.slice(Math.max(0, at - 3), at))?.[1];
  if (number === undefined) return undefined;
  const from = at - number.length;
  const length = number.charCodeAt(0) < 0x80 ? Number(number) : chineseNumber(number);
  const after = text.slice(at + 1, at + 15);
  if (text.startsWith('今明两', at - 3))
    return { at: at - 3, end: at + 1, anchor: 'document', first: 0, last: 1 };
  const upTo =
    after.startsWith('内') || asTime.test(after)
      ? ranged.exec(text.slice(from - 2, from))?.[0].length
      : undefined;
  const isOther = otherBefore.has(text.charCodeAt(from - 1)) && upTo === undefined;
  const other = isOther && !text.startsWith('总数', from - 2);
  if (!length || other || compared.test(after)) return null;
  const opening = from - (upTo ?? 0);
  const before = text.slice(Math.max(0, opening - 3), opening);
  if (length === 1 && before.endsWith('这') && !after.startsWith('来'))
    return { at: from - 1, end: at + 1, anchor: 'part', first: 0, last: 0 };
  const past = behindUs.exec(before)?.[0];
  if (past !== undefined || after.startsWith('来') || after.startsWith('以来'))
    return {
      at: from - (past?.length ?? 0),
      end: at + 1,
      anchor: 'reported',
      first: 1 - length,
      last: 0,
    };
  const ahead = aheadOfUs.exec(before)?.[0];
  const within = after.startsWith('内');
  const opens = clauseEnds.has(text.charCodeAt(from - 1))
    ? deed.test(after) || manyDid.test(after)
    : number.charCodeAt(0) >= 0x80 &&
      (change.test(after) || (!'用期经'.includes(text.charAt(from - 1)) && spent.test(after)));
  const taken = takes.test(before) && asTime.test(after);
  const together = inAll.test(after) || opens || taken;
  if (ahead === undefined && !within && (length < 2 || !together)) return null;
  return {
    at: from - (ahead?.length ?? upTo ?? 0),
    end: at + (within ? 2 : 1),
    anchor: 'document',
    first: 0,
    last: length - 1,
  };
}

/** 五年前: the one year that lies so far back from the last one reported on. */
function yearsAgo(text: string, at: number): NamedTime | null | undefined {
  const number = counted.exec(text.slice(Math.max(0, at - 3), at))?.[1];
  if (number === undefined) return undefined;
  const from = at - number.length;
  const length = number.charCodeAt(0) < 0x80 ? Number(number) : chineseNumber(number);
  if (!length || length > 30 || otherBefore.has(text.charCodeAt(from - 1))) return null;
  return { at: from, end: at + 2, anchor: 'reported', first: -length, last: -length };
}

const planBefore = /([“"]?)(十[一二三四五六]?|[六七八九])$|([“"])([一二三四五])$/;
/** What follows the name of a plan where it says when; its last year alone where 末 is among it. */
const planWhen = /^[”"]?(?:规划|计划)?(?:时期|期间|(?=以来|[将拟])|(期?末))/;
/** What follows it where it names a plan, or what belongs to one: “十四五”规划, “七五”普法. */
const planNamed: readonly RegExp[] = [
  phrase`^[”"](?:规划|计划)?(?:${belongingToPlans})`,
  /^[”"][\u4e00-\u9fff]{0,8}(?:规划|计划|纲要)(?![，：]|(?:草案)?(?:规定|要求|提出))/,
  /^[”"][\u4e00-\u9fff]{0,8}(?:目标|任务)(?![是为设：])/,
];

const numberedBefore = /第([一二三四五六七八九]|十[一二三四五六]?)个$/;
const numberedWhen =
  /^五年(?:规划|计划)?(?:的?时期|的?期间|期末|(?=概要|的?基本任务|(?:草案)?(?:规定|要求|提出)))/;

/** 第八个五年计划期间; null where its name goes on: 第八个五年计划纲要. */
function numberedPlanAt(text: string, at: number): NamedTime | null {
  const opens = numberedBefore.exec(text.slice(Math.max(0, at - 4), at));
  const years = opens && planYears(opens[1] as string);
  const when = opens && numberedWhen.exec(text.slice(at, at + 10))?.[0];
  if (!years || when == null) return null;
  const first = when.endsWith('末') ? years.last : years.first;
  return {
    at: at - opens[0].length,
    end: at + when.length,
    anchor: 'calendar',
    first,
    last: years.last,
  };
}

function planAt(text: string, at: number): NamedTime | null {
  if (text.charAt(at - 1) === '个') return numberedPlanAt(text, at);
  const opens = planBefore.exec(text.slice(Math.max(0, at - 3), at));
  if (!opens) return null;
  const [, mark = opens[3], name = opens[4] as string] = opens;
  const years = planYears(name);
  if (!years) return null;
  const rest = text.slice(at + 1, at + 14);
  const part = yearsOfPlan(rest, years);
  if (part) {
    const { first, last, length } = part;
    return { at: at - opens[0].length, end: at + 1 + length, anchor: 'calendar', first, last };
  }
  const when = planWhen.exec(rest);
  const quoted = mark !== '' && '”"'.includes(rest.charAt(0)) && rest !== '';
  if (!when && (!quoted || planNamed.some((words) => words.test(rest)))) return null;
  return {
    at: at - opens[0].length,
    end: at + 1 + (when?.[0].length ?? 1),
    anchor: 'calendar',
    first: when?.[1] === undefined ? years.first : years.last,
    last: years.last,
  };
}

const partOfPlan = /^[”"]?(?:规划|计划)?(?:时期)?的?(前|头|后)([一两二三四])年/;

/** The first or last years of a plan that are named behind its name: “十五五”前四年; null where none are. */
function yearsOfPlan(
  rest: string,
  { first, last }: PlanYears,
): (PlanYears & { readonly length: number }) | null {
  const [words, side, number] = partOfPlan.exec(rest) ?? [];
  const count = chineseNumber(number ?? '');
  if (words === undefined || !count) return null;
  const { length } = words;
  return side === '后'
    ? { first: last - count + 1, last, length }
    : { first, last: first + count - 1, length };
}
