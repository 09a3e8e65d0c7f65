import type { Line } from './lines.ts';
import { together } from './lines.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { sectionNumberEnd } from '../numbering/section-number.ts';
import { endingOf, isHan, isSpace, startsBreak } from './signs.ts';

/** Longest number of a section in characters, and longest title. */
const longestNumber = 8;
const longestTitle = 40;
/** How many numbers alone on their lines make it a habit. */
const least = 3;

/** The number of a chapter or part that stands alone; its title is on the next line. */
const chapter = /^第(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:章|编|篇|部分)$/;
/** The first of them, which alone is one of a habit, too. */
const firstChapter = /^第[一1]/;
/** What a title may open with that is no letter: 2031年预算执行情况. */
const openingYear = /^(?:19|20)\d\d年[\u4e00-\u9fff]/;
/** Longest number of a chapter, and longest title of one. */
const longestChapter = 6;
const longestOfChapter = 24;

/** `lines` with numbers of sections or chapters that stand alone put together with the titles that follow. */
export function withTitles(text: string, lines: readonly Line[]): readonly Line[] {
  return withPointTitles(text, withChapterTitles(text, lines));
}

/** The same with the numbers of chapters and parts: 第一章, and on the next line 总则. */
function withChapterTitles(text: string, lines: readonly Line[]): readonly Line[] {
  const found = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const { from, to } = line;
    if (text.charAt(from) !== '第' || to - from > longestChapter) continue;
    const next = lines[at + 1];
    if (chapter.test(text.slice(from, to)) && next && isChapterTitle(text, next)) found.add(line);
  }
  const [first] = found;
  const isHabit = found.size > 1 || (first && firstChapter.test(text.slice(first.from, first.to)));
  return isHabit ? joined(lines, found, (line) => line) : lines;
}

function isChapterTitle(text: string, line: Line): boolean {
  return (
    line.blanksBefore <= 1 &&
    line.to - line.from <= longestOfChapter &&
    isTitle(text, { ...line, blanksBefore: 0 }, openingYear)
  );
}

/** `lines` with those found put together with the lines behind them. */
function joined(
  lines: readonly Line[],
  found: ReadonlySet<Line>,
  opening: (line: Line) => Line,
): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (next !== undefined && found.has(line)) {
      result.push(together([opening(line), next]));
      at++;
    } else result.push(line);
  }
  return result;
}

/**
 * `lines` with numbers of sections that stand alone (4.2 and white space) put together with the titles that follow.
 * Numbers of a table do not rise through the text.
 */
function withPointTitles(text: string, lines: readonly Line[]): readonly Line[] {
  const found = new Set<Line>();
  let latest: readonly number[] = [];
  for (const line of lines) {
    if (line.to - line.from > longestNumber || !isLoneNumber(text, line)) continue;
    const number = text.slice(line.from, line.to).split('.').map(Number);
    if (!isAfter(number, latest)) return lines;
    latest = number;
    found.add(line);
  }
  if (found.size < least) return lines;
  const titled = new Set(
    lines.filter((line, at) => {
      const next = lines[at + 1];
      return next !== undefined && found.has(line) && isTitle(text, next);
    }),
  );
  return joined(lines, titled, (line) => ({ ...line, to: line.breakAt }));
}

function isLoneNumber(text: string, { from, to }: Line): boolean {
  return (
    isSpace(text.charCodeAt(to)) &&
    !startsBreak(text, to) &&
    sectionNumberEnd(text, from, to) === to &&
    text.charAt(from) !== '第'
  );
}

function isTitle(text: string, { from, to, blanksBefore }: Line, opening?: RegExp): boolean {
  return (
    blanksBefore === 0 &&
    to - from <= longestTitle &&
    (isHan(text.charCodeAt(from)) || opening?.test(text.slice(from, to)) === true) &&
    endingOf(text, from, to) === 'open' &&
    lineMarkOf(text, from, to) === null
  );
}

function isAfter(number: readonly number[], earlier: readonly number[]): boolean {
  for (const [level, part] of number.entries()) {
    const other = earlier[level];
    if (other === undefined || part > other) return true;
    if (part < other) return false;
  }
  return false;
}
