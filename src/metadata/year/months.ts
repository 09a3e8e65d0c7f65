import { yearsIn } from '../../numerals/years.ts';
import { nextTime } from '../../time/named-time.ts';
import type { Months } from '../../time/part-of-year.ts';
import type { YearEvidence } from './evidence.ts';
import { newsOfPeriods, tellingPublicly } from '../../lexicon/paper-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { beyondMonths, statesTold } from '../../lexicon/spoken-times.ts';

/** A line says within so many units which part of the year all is about. */
const longestOpening = 12;
const lastMonth = 12;
/** A text that tells of months again and again names them early, if it does. */
const longestNaming = 1500;

/** The part of a year that a bulletin is of by its title, or by what a line opens with where no title names the year: 上半年，全市…. */
export function monthsToldOf({ title, head, opening, normalized }: YearEvidence): Months | null {
  const told =
    title === null
      ? null
      : (upToMonth(title, normalized.text.slice(0, longestNaming)) ?? monthsIn(title));
  if (told || (title !== null && yearsIn(title).length > 0)) return told;
  const lines = [...head, ...opening];
  return (
    lines.map((line) => monthsIn(line.slice(0, longestOpening)) ?? monthTold(line)).find(Boolean) ??
    null
  );
}

/** A month in a title: 渔业运行简况（2031年3月）. */
const ofMonth = /(?:19|20)\d\d年(\d{1,2})月(?!\d)/;

/** January to the month that a title names, where the text tells of those: 1—3月，渔业产值9亿元; null where it does not. */
function upToMonth(title: string, text: string): Months | null {
  const month = Number(ofMonth.exec(title)?.[1] ?? lastMonth);
  if (month === 1 || month >= lastMonth) return null;
  return new RegExp(`(?<!\\d)[1一][-—–～~至到]${String(month)}月`).test(text) ? [1, month] : null;
}

/** The month that a headline names whose state it tells: 2031年1月渔港状况. */
const monthOfState = phrase`(?:19|20)\d\d年(\d{1,2})月(?!\d{1,2}日|[日份底末])[^。；]{0,40}${statesTold}`;

function monthTold(line: string): Months | null {
  const month = Number(monthOfState.exec(line)?.[1] ?? 0);
  return month >= 1 && month <= lastMonth ? [month, month] : null;
}

/** Whether a text tells of parts of a year, each of which holds until another is named. */
export function tellsParts({ kind, normalized }: YearEvidence, months: Months | null): boolean {
  if (kind !== 'bulletin' && kind !== 'other') return false;
  if (months !== null) return true;
  const { text, paragraphs } = normalized;
  if (otherwise.test(text)) return false;
  return paragraphs.some(({ from }) => opensMonths.test(text.slice(from, from + longestOpening)));
}

/** The part of a year that a document is of: a bulletin, or news whose headline names it. */
export function monthsOf(evidence: YearEvidence, headline: string | null): Months | null {
  const { kind, title, head, opening } = evidence;
  if (kind === 'bulletin') return monthsToldOf(evidence);
  // A summary, as no report of a government is named by a part of the year.
  if (kind === 'work-report') return title === null ? null : monthsIn(title);
  if (kind !== 'other') return null;
  return (
    monthsIn(title ?? headline ?? '') ??
    (title ? [title] : [...head, ...opening]).map(monthTold).find(Boolean) ??
    monthsOfParagraphs(evidence) ??
    monthsReported(evidence) ??
    onlyMonths(evidence)
  );
}

/** What a press conference tells of: 通报上半年全省渔业运行情况. */
const reported = phrase`${tellingPublicly}了?[^，。；]{0,6}?((?:上半年|前三季度|一季度|1[-—～~至到]\d{1,2}月)[^，。；]{0,24}${newsOfPeriods})`;

function monthsReported({ head, opening }: YearEvidence): Months | null {
  for (const line of [...head, ...opening]) {
    const told = reported.exec(line)?.[1];
    if (told !== undefined) return monthsIn(told);
  }
  return null;
}

/** How a text tells that something has grown, and what it says of no part of a year. */
const grown = /(?:增长|下降)[\d.]+(?:%|个百分点)/g;
const otherwise = phrase`${beyondMonths}`;
const leastGrown = 6;

/** The part of a year that a text names alone which tells of growth again and again and of no plan: 前三季度海带产量增长4%. */
function onlyMonths({ normalized: { text } }: YearEvidence): Months | null {
  if (otherwise.test(text) || (text.match(grown)?.length ?? 0) < leastGrown) return null;
  let found: Months | null = null;
  const to = Math.min(text.length, longestNaming);
  for (let time = nextTime(text, 0, to); time; time = nextTime(text, time.end, to)) {
    const { months } = time;
    if (!months || months[0] !== 1 || months[1] === lastMonth) continue;
    if (found && found[1] !== months[1]) return null;
    found = months;
  }
  return found;
}

/** In so many paragraphs the same months make a text one that is about them. */
const leastOpened = 3;

/** The part of a year that several paragraphs of a text open with, and none with another: 1—10月，渔业产值增长9%. */
function monthsOfParagraphs({ normalized }: YearEvidence): Months | null {
  let found: Months | null = null;
  let count = 0;
  for (const { from } of normalized.paragraphs) {
    const opening = normalized.text.slice(from, from + longestOpening);
    const months = opensMonths.test(opening) ? monthsIn(opening) : null;
    if (!months) continue;
    if (found && (found[0] !== months[0] || found[1] !== months[1])) return null;
    found = months;
    count++;
  }
  return count < leastOpened ? null : found;
}

/** How a paragraph opens that is about months or a part of a year: 1—10月，; 前三季度，. */
const opensMonths = /^(?:(?:19|20)\d\d年)?(?:1[—–～~至到-]\d|上半年|前三季度|一季度)/;

/** The months that words name, where they are not all of a year; null where they name none. */
function monthsIn(words: string): Months | null {
  const months = nextTime(words, 0, words.length)?.months;
  return !months || (months[0] === 1 && months[1] === lastMonth) ? null : months;
}
