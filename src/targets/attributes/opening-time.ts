import { dispatch } from '../../clause/dispatch.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import { firstSign } from '../../core/search.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { addresses, reasonOpenings, statingVerbs, timeLeads } from '../../lexicon/opening-words.ts';
import { reckonings, showingVerbs } from '../../lexicon/status-cues.ts';
import { nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { isOnlyBase, roleOf } from './time-role.ts';

const opensText = new StartPattern(
  phraseAt`(?:${addresses}|——|[-—]+|[一二三四五六七八九十]+是|（[^）]{1,4}）|\d{1,2}[.．、]|[①-⑳]|【[^【】\d]{1,16}】|\[[^[\]\d]{1,16}\] ?)+`,
);
/** A clause that may stand before it, which says no more than why or who says so: 根据上述要求, 计划规定, 这里要特别指出. */
const aside = [
  phrase`^${reasonOpenings}[^，。；\d]{0,12}，`,
  phrase`^[^，。；\d]{0,16}${statingVerbs}(?:的是)?[，：]`,
  /^[^，。；\d]{0,14}》(?:提出|明确)$/,
  /^[^，。；\d]{0,10}说，/,
  /^在[^，。；\d]{2,14}(?:方面|领域|上)，/,
  /^(?:另|又)?据[^，。；\d]{1,16}，/,
  phrase`^经?初步${reckonings}，`,
  /^[\u4e00-\u9fff]{2,10}：/,
  /^[\u4e00-\u9fff]{2,8}讯[ \u3000]?/,
];
const asideEnds = new AnyPattern(/[，：》讯]/);
/** Who or what shows what follows, a title with a year in it or not: 渔业局发布的《2031年渔业公报》显示，. */
const shownBy = phrase`^[^，。；：]{2,60}${showingVerbs}[，：]`;
const shows = new AnyPattern(phrase`${showingVerbs}[，：]`);
const longestSource = 70;
/** What the goals are built on: 在优化结构、保护环境的基础上，. */
const builtOn = /^[^，。；\d]{1,36}(?:基础上|前提下)，/;
const base = new AnyPattern(/(?:基础上|前提下)，/);
const longestBase = 44;
/** What may stand before the time that a sentence opens with. */
const leadsIn = phrase`^(?:${timeLeads}|[“"，])*(?:(?:[\u4e00-\u9fff]{1,5}|[A-Z])[省市县区州旗盟])?$`;
const longestOpening = 26;

/** The time that a sentence opens with; null where it opens with none. */
export function openingTime(text: string, from: number, to: number): NamedTime | null {
  let start = Math.max(from, dispatch.endAt(text, from));
  start = Math.max(start, opensText.endAt(text, start));
  if (shows.test(text, start, Math.min(to, start + longestSource)))
    start += shownBy.exec(text.slice(start, Math.min(to, start + longestSource)))?.[0].length ?? 0;
  const near = Math.min(to, start + longestBase);
  if (base.test(text, start, near)) start += builtOn.exec(text.slice(start, near))?.[0].length ?? 0;
  const end = Math.min(to, Math.max(from, start - 4) + longestOpening);
  let time = nextTime(text, start, end);
  if (time && (isOnlyBase(text, time, end) || isTopic(text, time, from))) {
    start = firstSign(text, '，', { from: time.end, to: end }) + 1;
    time = start > 0 ? nextTime(text, start, end) : null;
  }
  if (!time) return null;
  const before = text.slice(start, time.at);
  const skipped = asideEnds.test(before)
    ? Math.max(...aside.map((words) => words.exec(before)?.[0].length ?? 0))
    : 0;
  const leads = text.slice(start + skipped, Math.max(start, time.at));
  if (!leadsIn.test(leads)) return null;
  return roleOf(text, time, from, -1) === 'when' ? sinceCompared(text, time) : null;
}

/** Whether all that follows is compared with a time: 以2030年为基数，到2035年，…. */
function isTopic(text: string, time: NamedTime, from: number): boolean {
  return text.startsWith('为基', time.end) && roleOf(text, time, from, -1) === 'topic';
}

/** 1992年同1987年相比 opens what is told of the years between. */
function sinceCompared(text: string, time: NamedTime): NamedTime {
  const base = nextTime(text, time.end, time.end + 8);
  const compares = base?.anchor === 'calendar' && '同与和比'.includes(text.charAt(base.at - 1));
  if (!compares || base.last === null || time.last === null || time.first !== time.last)
    return time;
  return time.last - base.last > 1 ? { ...time, first: base.last + 1 } : time;
}

const sentenceEnds = new CharSet('。！？');

/** Where the sentence that starts at `from` ends. */
export function sentenceEnd(text: string, from: number, to: number): number {
  const end = sentenceEnds.firstIn(text, from, to);
  return end === -1 ? to : end;
}

const compared = /[较比]((?:19|20)\d\d)年/;

/** The year that another one is first compared with between two places; null where none is: 2035年占比较2030年提高. */
export function yearCompared(text: string, from: number, to: number): number | null {
  const year = compared.exec(text.slice(from, to))?.[1];
  return year === undefined ? null : Number(year);
}

/** 各项工作取得很大成绩。: what the next sentence tells of. */
const results = /^[^\d]*(?:成[绩就效]|进展|胜利)$/;
const longestLead = 60;

/** Whether a sentence without a number, from a time on, only leads up to results: 过去一年，各项工作取得很大成绩。 */
export function leadsToResults(text: string, from: number, to: number): boolean {
  return to - from <= longestLead && results.test(text.slice(from, to));
}

/** The time that the sentence before a place opens with, where that leads up to the results told there; null where it does not. */
export function timeOfResults(text: string, floor: number, at: number): NamedTime | null {
  if (at - 1 <= floor || !sentenceEnds.has(text.charCodeAt(at - 1))) return null;
  let from = at - 1;
  while (from > floor && at - from <= longestLead && !sentenceEnds.has(text.charCodeAt(from - 1)))
    from--;
  const time = openingTime(text, from, at - 1);
  return time && leadsToResults(text, time.end, at - 1) ? time : null;
}

/** The year that a sentence says was reckoned up, before the year itself: 报告指出，初步统计2031年全市实现…. */
const reckons = new AnyPattern(phrase`初步${reckonings}，?(?=(?:19|20)\d\d年)`);

/** The year that was reckoned up in a sentence that says so; null where none was. */
export function reckonedYear(text: string, from: number, to: number): NamedTime | null {
  const found = reckons.exec(text, from, to);
  const time = found && nextTime(text, from + found.index, to);
  return time?.anchor === 'calendar' && time.first === time.last ? time : null;
}
