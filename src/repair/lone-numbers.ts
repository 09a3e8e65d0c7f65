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

/**
 * `lines` with numbers of sections that stand alone (4.2 and white space) put together with the titles that follow.
 * Numbers of a table do not rise through the text.
 */
export function withTitles(text: string, lines: readonly Line[]): readonly Line[] {
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
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (next !== undefined && found.has(line) && isTitle(text, next)) {
      result.push(together([{ ...line, to: line.breakAt }, next]));
      at++;
    } else result.push(line);
  }
  return result;
}

function isLoneNumber(text: string, { from, to }: Line): boolean {
  return (
    isSpace(text.charCodeAt(to)) &&
    !startsBreak(text, to) &&
    sectionNumberEnd(text, from, to) === to &&
    text.charAt(from) !== '第'
  );
}

function isTitle(text: string, { from, to, blanksBefore }: Line): boolean {
  return (
    blanksBefore === 0 &&
    to - from <= longestTitle &&
    isHan(text.charCodeAt(from)) &&
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
