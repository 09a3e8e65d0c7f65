import { AnyPattern } from '../../core/any-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { aimingVerbs } from '../../lexicon/promise-words.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { sliceOf } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { WordIndex } from '../../core/word-index.ts';
import {
  endsOfWorks,
  finishing,
  mannersOfEnd,
  promising,
  reporting,
} from '../../lexicon/status-cues.ts';
import { measuresInMoney } from '../../lexicon/measured-nouns.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { Comparator } from '../../lexicon/bounds.ts';
import type { Status } from '../kinds.ts';
import { lastPromise } from './modality.ts';

/** What a word says of a sentence. */
type Cue = 'promises' | 'reports' | 'finishes';

const wordsThat: Readonly<Record<Cue, readonly string[]>> = {
  promises: promising,
  reports: reporting,
  finishes: finishing,
};
const cues = new WordIndex<Cue>(
  (Object.keys(wordsThat) as Cue[]).flatMap((cue) =>
    wordsThat[cue].map((word) => [word, cue] as const),
  ),
);

/** A part of the year that tells of no status: 全年, 年末, 年底全县共有. */
const ofStock = /^(?:[全年]年|年末|年底[^，。前]{0,4}(?:[共拥]?有|户籍|常住))/;
/** What tells of results, or of what is to be done in all by a year: 到2031年，累计新建3座. */
const sums = /(?:累计|共)[^，。；]*$/;

/** What a number goes on with that is a result of the year. */
const comparesOn = /^(?:（[^（）]*）)?[，、](?:比|较)(?:去年|上年)/;

/** Whether a time is a day, as lines of dates and places have it: 2031年2月3日. */
function isDay(text: string, { at, end }: NamedTime): boolean {
  return /^\d{4}年\d{1,2}月\d{1,2}日/.test(text.slice(at, end + 8));
}

/** What works did that are counted before: [三座]渔港全部完工. */
const cameToEnd = phrase`^[^，。；\d将要拟应须需待]{0,24}${mannersOfEnd}${endsOfWorks}`;

/** What tells of results behind a number: 超出年度目标的. */
const results = /年(?:度目标|度?计划)的/;

/** What speaks for itself in a sentence that stands alone. */
export interface BareSentence {
  readonly text: string;
  /** The sentence up to the end of the number's clause. */
  readonly said: Span;
  /** The rest of the sentence. */
  readonly rest: Span;
  /** The time that governs the number. */
  readonly time: NamedTime | null;
  readonly comparator: Comparator;
  /** The year that 今年 means, where it is known. */
  readonly year: number | null;
}

/** The status that a sentence gives its number by its own words and times; null where they tell nothing. */
export function bareStatus(sentence: BareSentence): Status | null {
  const { text, said, rest, time, comparator, year } = sentence;
  const last = lastCues(text, said);
  const meant = lastPromise(text, said);
  const promised = Math.max(last.promises, meant);
  // What is aimed at may be compared with the year before as well: 力争突破9亿元，同比增长8%.
  const reported = meant >= 0 && text.startsWith('同比', last.reports) ? -1 : last.reports;
  const told = Math.max(reported, lastDone(text, said));
  if (tellsSum(text, time, { ...said, to: rest.from })) return 'achieved';
  if (promised >= 0 && promised > told) return 'target';
  if (isBudgeted(text, said, time, year)) return 'target';
  const isPlanned = time !== null && time.first === null && !/[截止]/.test(text.charAt(time.at));
  if (told >= 0) return promised >= 0 && isPlanned ? 'target' : 'achieved';
  const isAhead = isPlanned && time.anchor === 'calendar' && (time.last ?? 0) >= (year ?? 0);
  const isFirst = text.startsWith('首次', last.finishes);
  if (isAhead && last.finishes >= 0 && (isFirst || sums.test(sliceOf(text, said)))) return 'target';
  const isOver = last.finishes >= 0 || cameToEnd.test(sliceOf(text, rest));
  if (isOver || compared.test(sliceOf(text, said))) return 'achieved';
  if (!time || results.test(sliceOf(text, rest))) return time && 'achieved';
  if (time.first !== null && isDay(text, time)) return null;
  if (time.anchor === 'document' && comparesOn.test(sliceOf(text, rest))) return 'achieved';
  if (time.months && text.slice(rest.from, rest.to).includes('同比')) return 'achieved';
  if (time.anchor === 'part' && ofStock.test(text.slice(time.at, said.to))) return null;
  if (isQuarter(time) && !goals.has(comparator)) return null;
  if (isUndirected(text, time)) return null;
  if (withinYear.startsAt(text, time.at)) return 'achieved';
  // 2031年，农村人口约9万人 tells; 增长6%左右 and 到2031年，…约9万人 aim.
  const isAbout =
    about.test(text.slice(said.from, said.to)) && !'到至'.includes(text.charAt(time.at));
  return ofTime(time, isAbout ? 'eq' : comparator, year);
}

/** What is set aside in a budget, and how much more that is: 收入安排9亿元，比上年增长5%. */
const budgeted = new AnyPattern(
  phrase`(?:资金|${measuresInMoney})(?:相应)?(?:安排|预计)(?:为|约)?[\d.]`,
);

/** Whether what is said is of the budget of a year that is not over. */
function isBudgeted(
  text: string,
  { from, to }: Span,
  time: NamedTime | null,
  year: number | null,
): boolean {
  const isAhead = time?.anchor === 'calendar' && year !== null && (time.last ?? 0) >= year;
  return isAhead && !time.months && budgeted.test(text, time.at < from ? from : time.at, to);
}

/** What was done in the course of a year: 年内出台了. */
const withinYear = new StartPattern(/年内[^，。；]{0,6}了/y);

/** What says before a number that it is no exact one. */
const about = /[约近][\d.]+[^，。；\d]{0,8}(?:[，；][^，。；\d]{0,6})?$/;

/** Whether a time is that of a sum of months that have passed, no promise whatever was planned: 年度计划投资9亿元，1—6月完成3亿元. */
export function tellsSum(text: string, time: NamedTime | null, said: Span): boolean {
  return isSummedUp(time?.months) && !isAimed(text, time, said);
}

/** Whether what is said from a time on is aimed at: 1—7月，全县力争. */
function isAimed(text: string, time: NamedTime | null, { from, to }: Span): boolean {
  return aims.test(text, time?.at ?? from, to);
}

const aims = new AnyPattern(
  phrase`${aimingVerbs}|预计|将(?!近)|(?<![主重需])要|拟|(?<!占|(?<!半)年|(?<!季)度)(?:计划|目标|任务)|应|须`,
);

/** Whether a number of years does not say if they lie ahead: 5年新建泊位9个. */
function isUndirected(text: string, { at, end, anchor, last }: NamedTime): boolean {
  if (anchor !== 'document' || (last ?? 0) < 1) return false;
  return (
    /^[\d一二两三四五六七八九十]/.test(text.charAt(at)) && !text.slice(at, end + 1).includes('内')
  );
}

/** Comparators that set goals more than they tell results. */
const goals: ReadonlySet<Comparator> = new Set(['approx', 'ge', 'le', 'range']);

/** When these rules were written: of what they were learned from, no later year had been reported on. */
export const rulesOf = 2026;

/** Whether months are those from the first on, as results are told and hardly ever goals: 1—7月. */
function isSummedUp(months: NamedTime['months']): boolean {
  return months !== undefined && months[0] === 1 && months[1] > 1 && months[1] < 12;
}

/** Whether a time is a quarter of some year, which may be past or ahead: 第三季度. */
function isQuarter({ anchor, months }: NamedTime): boolean {
  if (anchor === 'calendar' || months === undefined) return false;
  return months[1] - months[0] === 2 && months[0] % 3 === 1;
}

function ofTime(
  { anchor, first, last, months }: NamedTime,
  comparator: Comparator,
  year: number | null,
): Status | null {
  const tellsMonth = months !== undefined && months[0] === months[1] && !goals.has(comparator);
  if (anchor === 'reported' || tellsMonth || (first !== null && isSummedUp(months)))
    return 'achieved';
  if (anchor !== 'calendar') return (first ?? 0) < 0 ? 'achieved' : 'target';
  if (first === null) return year === null || (last ?? 0) >= year ? 'target' : 'achieved';
  if (last === null) return null;
  if (last > rulesOf || year !== null) return last < (year ?? rulesOf) ? 'achieved' : 'target';
  return goals.has(comparator) ? 'target' : 'achieved';
}

const comparing = new CharSet('比较与同');
/** What a number is compared with, as results are and promises may be. */
const compared =
  /[比较与同](?:上年|去年|上一年)|(?:完成|为)[^，。；\d]{0,8}(?:任务|目标|计划)数?的\d[\d.]*%|比预算(?!草案)|同比|(?<!若[^，。；]{0,4})超收/;

const done = new CharSet('了');
const longestDone = 12;

/** Where 了 stands at the end of what is said; -1 where none does. */
function lastDone(text: string, { from, to }: Span): number {
  const near = Math.max(from, to - longestDone - 1);
  const at = done.firstIn(text, near, to);
  const found =
    at === -1
      ? -1
      : text.slice(at, to).search(/了(?!解|[^，。；]{0,8}(?:部署|安排)$)[^，。；]{0,12}$/);
  return found === -1 ? -1 : at + found;
}

/** 要 or 上 that is no word of its own: 主要增长点, 重要建筑, 9家以上年产值; but 比重要提高. */
const insideWord = new EndPattern(/(?:[主需只首必紧大纪纲摘概简次想]|(?<!比)重)要$|以上$/);

/** Where the last word of each kind stands; -1 where none does. */
function lastCues(text: string, { from, to }: Span): Readonly<Record<Cue, number>> {
  const last = { promises: -1, reports: -1, finishes: -1 };
  const { starts } = cues;
  for (let at = to - 1; at >= from; at--) {
    if (!starts.has(text.charCodeAt(at))) continue;
    const cue = cues.at(text, at, to)?.entry;
    if (cue === undefined || last[cue] !== -1) continue;
    if (insideWord.test(text, Math.max(from, at - 2), at + 1)) continue;
    if (cue === 'promises' && shareOf.test(text, Math.max(from, at - longestShare), at)) continue;
    if (cue !== 'reports' || !onlyCompares(text, from, at)) last[cue] = at;
  }
  return last;
}

/** What makes a plan the whole of a share: 占全年[计划投资]的56%. */
const shareOf = new EndPattern(/占(?:全年|年度|当年|年|总)?$/);
const longestShare = 3;

/** Whether the word at `at` stands behind what only compares: 比上年; 同比 itself reports. */
function onlyCompares(text: string, from: number, at: number): boolean {
  return at > from && comparing.has(text.charCodeAt(at - 1)) && !text.startsWith('同比', at);
}
