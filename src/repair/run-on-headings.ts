import { CharSet } from '../core/char-set.ts';
import { phrase, phrases } from '../lexicon/phrase.ts';
import type { Span } from '../core/span.ts';
import { partNames, partsOfPlans } from '../lexicon/heading-words.ts';
import { plansOpenWith, textsOpenWith } from '../lexicon/opening-words.ts';
import { promisesForSpans } from '../lexicon/promise-words.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';
import { articlesIn } from './run-on-articles.ts';
import { withItems } from './run-on-items.ts';
import { notesIn } from './run-on-notes.ts';
import { isDigit, isSpace } from './signs.ts';
import { isTitleLike } from './titles.ts';

/** A shorter line is a paragraph, not a page that lost its breaks. */
const shortestPage = 200;
/** A shorter one without headings of parts holds a list of points. */
const longPage = 2000;
/** Longest title behind a number. */
const longestTitle = 30;
const longestNumber = 3;

const numerals = new CharSet('一二三四五六七八九十');
const ends = new CharSet('。！？：!?）)');
/** What a flattened table ends in: 指标 增长% 渔业 2.5二、农业. */
const cellEnds = new CharSet('0123456789%');
/** Signs that a title does not hold. */
const signs = new CharSet('，。；：！？、');

/** A number that may be a heading's, with the gaps around the heading. */
interface Candidate {
  readonly value: number;
  readonly before: Span;
  /** The white space behind the title; null where no title of a heading is set apart. */
  readonly behind: Span | null;
}

/**
 * Where a page that came as one line has lost the breaks around its headings, in order: 。一、渔业生产 全年…。二、…. They
 * count up from 一; one alone is a heading where white space sets its title apart.
 */
export function runOnHeadings(text: string): Span[] {
  const gaps: Span[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to - from >= shortestPage) {
      const found = headingsOf(text, { from, to }).flatMap(({ before, behind }) =>
        behind ? [before, behind] : [before],
      );
      gaps.push(...partsOf(text, { from, to }, [...found, ...bareTitlesIn(text, { from, to })]));
    }
    from = to + 1;
  }
  return gaps;
}

/** The gaps around the headings of a line, with those around what stands below and behind them, in order. */
function partsOf(text: string, line: Span, headings: readonly Span[]): Span[] {
  const gaps = articlesIn(text, line);
  if (headings.length > 0 || line.to - line.from >= longPage)
    gaps.push(...withItems(text, line, headings), ...notesIn(text, line));
  const byPlace = new Map(gaps.map((gap) => [gap.from, gap]));
  return [...byPlace.values()]
    .filter(({ to }) => to > line.from)
    .sort((one, other) => one.from - other.from);
}

/** Where a line is parted around the titles of its reviews and plans that have no number. */
function bareTitlesIn(text: string, { from, to }: Span): Span[] {
  const line = text.slice(from, to);
  return [...line.matchAll(bareTitles)].flatMap(({ 0: title, index }) => {
    const [opens, ends] = [from + index, from + index + title.length];
    return [
      { from: opens, to: opens },
      { from: ends, to: ends },
    ];
  });
}

function headingsOf(text: string, line: Span): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = text.indexOf('、', line.from); at !== -1 && at < line.to;) {
    const candidate = candidateAt(text, at, line);
    if (candidate) candidates.push(candidate);
    at = text.indexOf('、', at + 1);
  }
  const counted = countedFrom(candidates, 1, line);
  const isPage = line.to - line.from >= longPage;
  return counted.length > 0 || !isPage ? counted : countedFrom(candidates, 2, line);
}

/** The candidates that count up from `first`, two at least but where white space sets the title of one apart. */
function countedFrom(
  candidates: readonly Candidate[],
  first: number,
  line: Span,
): readonly Candidate[] {
  const headings: Candidate[] = [];
  for (const candidate of candidates)
    if (goesOn(headings.at(-1), candidate, first, line)) headings.push(candidate);
  return headings.length > 1 || headings[0]?.behind ? headings : [];
}

/** Whether a heading is the next one; a page opens with any number, where white space sets its title apart or words name it. */
function goesOn(
  last: Candidate | undefined,
  { value, before, behind }: Candidate,
  first: number,
  line: Span,
): boolean {
  if (last) return value === last.value + 1;
  const isNamed = behind !== null && behind.from === behind.to;
  return value === first || isNamed || (behind !== null && before.to === line.from);
}

/** Whether another number follows a number's sign, or what is named by both: 一、二、三产业, 二、三产业. */
function goesOnCounting(text: string, from: number): boolean {
  if (/^[二三]次?产业/.test(text.slice(from, from + 4))) return true;
  return numerals.has(text.charCodeAt(from)) && text.charAt(from + 1) === '、';
}

/** The heading whose number ends in the sign at `at`; null where none does. */
function candidateAt(text: string, at: number, line: Span): Candidate | null {
  let number = at;
  while (at - number <= longestNumber && numerals.has(text.charCodeAt(number - 1))) number--;
  let end = number;
  while (end > line.from && isSpace(text.charCodeAt(end - 1))) end--;
  if (number === at || goesOnCounting(text, at + 1)) return null;
  const value = chineseNumber(text.slice(number, at));
  if (value === null) return null;
  const behind = behindTitle(text, at + 1, line.to);
  const sign = end > line.from ? text.charAt(end - 1) : '';
  const code = sign.charCodeAt(0);
  const opens =
    sign === '' ||
    ends.has(code) ||
    (value === 1
      ? sign === '日' || isTitleBefore(text, line.from, end)
      : end === number && cellEnds.has(code));
  // 表1 渔户数量 二、渔船 2031年末，…: white space around it sets it apart behind anything.
  const isApart = end < number && behind !== null;
  return opens || isApart ? { value, before: { from: end, to: number }, behind } : null;
}

/** Longest title of a document that its first heading follows. */
const longestWhole = 60;

/** Whether all that stands before is the document's title: 云岭市渔业发展实施方案【一】、总体思路. */
function isTitleBefore(text: string, from: number, to: number): boolean {
  if (to - from > longestWhole || signs.firstIn(text, from, to) !== -1) return false;
  return isTitleLike(text.slice(from, to));
}

/** The title of a report's part without a number, right behind a sentence and before what its text opens with: 。2030年工作回顾2030年，. */
const bareTitles = phrases`(?<=[。！？!?：])(?:(?:19|20)\d\d年|过去五年|今后五年|一年来)的?(?:政府)?(?:[^，。；：！？\d]{0,6}[和与及])?(?:工作打算|(?:主要)?工作${partNames}|${partNames})(?=(?:19|20)\d\d年[，,是]|今年[，,是]|过去|刚刚|各位|“十[一二三四五六]?五”)`;

/** A sentence for a title, the first number of what stands below it behind it: 一、渔业发展，渔民增收。 1、. */
const sentenceTitle = /^[^。！？；\n]{6,60}。(\s+)(?=(?:1[、.．]|（一）))/;
const longestSentence = 80;

/** What parts of reports are called, right before what their text opens with: 一、2031年工作回顾2031年，…. */
const namedTitle = phrase`^(?:(?:19|20)\d\d\s?年)?[^，。；：！？、\s]{0,20}?${partNames}`;
/** What the parts of a plan are called, before what its text opens with: 一、总体思路认真贯彻…. */
const planTitle = phrase`^[^，。；：！？、\s\d]{0,8}?${partsOfPlans}(?=(?:到|至)?(?:19|20)\d\d年|(?:认真|全面|深入)(?:贯彻|落实|学习)|以[^，。；]{4,30}为(?:指导|统领)|${plansOpenWith})`;
/** What a bulletin's text opens with right behind a title: 二、渔业全年渔业产值…, and not 确保全年目标. */
const bulletinTitle = phrase`^[^，。；：！？\s\d]{2,14}?(?<!${promisesForSpans})(?=全年[^，。；、]|年末[^，。；、]|初步[核测]算)`;
const textOpens = phrase`^(?:(?:19|20)\d\d年|[“（(—]|${textsOpenWith}|[五一]年来)`;

/** The white space behind the title that starts at `from`, be it none where the title is that of a report's part; one character before it is spaced out, no title. */
function behindTitle(text: string, from: number, to: number): Span | null {
  const limit = Math.min(to, from + longestTitle);
  for (let at = from + 1; at < limit && !signs.has(text.charCodeAt(at)); at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    let end = at;
    while (isSpace(text.charCodeAt(end))) end++;
    if (isDigit(text.charCodeAt(at - 1)) && text.charAt(end) === '年') continue;
    if (at - from > 1 && end < to) return { from: at, to: end };
    at = end;
  }
  const ahead = text.slice(from, Math.min(to, from + longestSentence));
  const named = namedTitle.exec(ahead)?.[0].length ?? 0;
  if (named > 0 && textOpens.test(ahead.slice(named)))
    return { from: from + named, to: from + named };
  const told = (planTitle.exec(ahead) ?? bulletinTitle.exec(ahead))?.[0].length;
  if (told !== undefined) return { from: from + told, to: from + told };
  const whole = sentenceTitle.exec(ahead);
  if (!whole) return null;
  const end = from + whole[0].length;
  return { from: end - (whole[1] as string).length, to: end };
}
