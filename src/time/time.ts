import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { WordIndex } from '../core/word-index.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { dateLeads, spansOfPlans, spokenTimes } from '../lexicon/spoken-times.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import { partOfYearEnd } from './part-of-year.ts';

const words = new WordIndex(spokenTimes.map((word) => [word, true] as const));

/** Words before a date: 截至2020年. */
const toDate = `${oneOf(dateLeads)}?`;
const yearOfDate =
  '(?:\\d{4}(?:年?(?:[到至]|[—–－~～-]{1,2})|[、和与及]))?(?:\\d{4}|[一二三四五六七八九〇零]{4})年';
const dayOfDate = '(?:\\d{1,2}月份?)?(?:\\d{1,2}日)?';
/** What makes another word of 前: 五年前进三位, 居2031年前列. */
export const movesOn = '移进列';
const partOfDate = `(?:底|末|初|前(?![${movesOn}])|以前|之前|以来|间|期间|度|年底)?`;
const comparedTo = `(?:前(?![${movesOn}])|(?:(?:预算|决算|执行|完成|实际|计划)数)?(?:相比|比较|相比较))?的?`;
const dated = new RegExp(toDate + yearOfDate + dayOfDate + partOfDate + comparedTo, 'y');
const planned = phraseAt`(?:到|在|至)?[“"]?[一二三四五六七八九]?十?[一二三四五六七八九]五[”"]?(?:规划)?${spansOfPlans}(?:末)?(?:的)?`;

/** Within so many units of what opens the name of a plan stands its 五: 到“二十五. */
const longestPlan = 6;

const howMany = `(?:近|过去|过去的|今后|未来|前|这|头)?(?:[一二两三四五六七八九十]{1,3}|\\d{1,2})年`;
/** What 年 opens with the word behind it: 三年级, 五年制, 一年生草本, but not 三年制造业. */
const classed = `(?!级(?![配联差])|制(?![造定度修作药种])|生(?=[，。；、草植]|$))`;
const within = `(?:来|间|内|里|中(?![央国小部等心型医])|以来|时间内?)?的?`;
/** 四年间, 近三年, 前四年内. */
const years = new RegExp(`${howMany}${classed}代?${within}`, 'y');

/** Within so many units of what opens a stretch of years stands its 年: 过去的二十三年. */
const longestYears = 7;

/** Within so many units of what opens a run of months stands its last 月: 10月至12月. */
const longestMonths = 8;

const quotedPlan = phraseAt`(?:到|在|至)?[“"]十[一二三四五六]?五[”"](?:规划|计划)?${spansOfPlans}?(?:的)?`;

/** 6月底前, 10月1日起. */
const dayOfYear = /1?\d月(?:(?:[底末初]|[上中下]旬|[1-3]?\d日)(?:前|之前|以前|起)?|起|以来)/y;

/** 十一月, 三月底. */
const monthInWords = new StartPattern(
  /十?[一二三四五六七八九十]月(?:份|[底末初]|[上中下]旬)?(?![亮球饼嫂度均])/y,
);
/** 4月渔业增加值, at the start of a line. */
const monthOfLine = new StartPattern(
  /(?:1[0-2]|[1-9])月(?![初末底起以中下上龄份至到内来间])(?=[\u4e00-\u9fff])/y,
);
const opensMonthsInWords = new CharSet('一二三四五六七八九十');

const dateOpenings = '0123456789到至截从自比较同与在以一二';
const yearsOpenings = '0123456789一二两三四五六七八九十近过今未前这头';
const planOpenings = '到在至“"一二三四五六七八九十';
const opensDate = new CharSet(dateOpenings);
const opensYears = new CharSet(yearsOpenings);
const opensPlan = new CharSet(planOpenings);
const yearDigits = new CharSet('0123456789一二三四五六七八九〇零');
/** What a word before a date has behind it: its second half, or the year. */
const dateFollows = new CharSet('0123456789一二三四五六七八九〇零了至止');
const year = '年'.charCodeAt(0);
/** What stands behind the digits of a year: 2019到2023年, 2019—2023年. */
const endsYear = new CharSet('年、和与及到至—–－~～-');
const month = '月'.charCodeAt(0);
const quarter = '季'.charCodeAt(0);
/** Within so many units of what opens a run of quarters stands its 季: 1—3季度. */
const longestQuarters = 4;
const five = '五'.charCodeAt(0);
const opensMonths = new CharSet('0123456789前一');

/** Whether the unit stands in `text` from `from` up to `to`: a look that spares a pattern most of its questions. */
function stands(unit: number, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === unit) return true;
  return false;
}

function mayBeDate(first: number, text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  if (yearDigits.has(first) && yearDigits.has(second)) return endsYear.has(text.charCodeAt(at + 4));
  return dateFollows.has(second);
}

/** Every character that words that say when start with. */
export const timeOpenings: string =
  spokenTimes.map((word) => word.charAt(0)).join('') + dateOpenings + yearsOpenings + planOpenings;

const opensTime = new CharSet(timeOpenings);

/** Where the words that say when, starting at `at`, end; `at` where none start there. */
export function timeAt(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (!opensTime.has(first)) return at;
  return words.at(text, at, to)?.to ?? datedAt(text, at, to);
}

/** Where the date, run of months, stretch of years or plan that starts at `at` ends; `at` where none starts there. */
export function datedAt(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (opensDate.has(first) && mayBeDate(first, text, at)) {
    dated.lastIndex = at;
    if (dated.test(text) && dated.lastIndex <= to) return dated.lastIndex;
  }
  if (opensYears.has(first) && stands(year, text, at + 1, at + longestYears)) {
    years.lastIndex = at;
    if (years.test(text) && years.lastIndex <= to) return years.lastIndex;
  }
  if (opensMonths.has(first) && stands(month, text, at + 1, at + longestMonths)) {
    dayOfYear.lastIndex = at;
    if (dayOfYear.test(text) && dayOfYear.lastIndex <= to) return dayOfYear.lastIndex;
    const end = partOfYearEnd(text, at);
    if (end > at && end <= to) return end;
  }
  if (opensMonths.has(first) && (at === 0 || text.charAt(at - 1) === '\n')) {
    const end = monthOfLine.endAt(text, at);
    if (end !== -1 && end <= to) return end;
  }
  if (opensMonthsInWords.has(first)) {
    const end = monthInWords.endAt(text, at);
    if (end !== -1 && end <= to) return end;
  }
  if (opensMonths.has(first) && stands(quarter, text, at + 1, at + longestQuarters)) {
    const end = partOfYearEnd(text, at);
    if (end > at && end <= to) return end;
  }
  if (opensPlan.has(first) && stands(five, text, at + 1, at + longestPlan)) {
    quotedPlan.lastIndex = at;
    if (quotedPlan.test(text) && quotedPlan.lastIndex <= to) return quotedPlan.lastIndex;
    planned.lastIndex = at;
    if (planned.test(text) && planned.lastIndex <= to) return planned.lastIndex;
  }
  return first === cut ? upToTime(text, at, to) : at;
}

const cut = '截'.charCodeAt(0);
const upTo = new StartPattern(/截[至止]到?(?!截)/y);

/** Where a time ends that is reported up to: 截止上半年, 截至6月底; `at` where none stands there. */
function upToTime(text: string, at: number, to: number): number {
  const from = upTo.endAt(text, at);
  if (from === -1) return at;
  const end = words.at(text, from, to)?.to ?? datedAt(text, from, to);
  return end > from ? end : at;
}
