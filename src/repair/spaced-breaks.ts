import { isLatin } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { spacesBeforeFigures } from './figure-rows.ts';
import { endingOf, halvesOf, isDigit, isSpace } from './signs.ts';

/** Shortest line in characters that many lines may have been put into. */
const longLine = 200;
/** The same of one that holds a table. */
const tableLine = 30;
/** Fewest spaces in it that show it. */
const leastSpaces = 4;
/** Share of the spaces that part sentences or headings, or of the text that stands in full lines. */
const mostly = 0.6;
/** How far full lines differ in width, and how wide they are, in half cells. */
const ragged = 4;
const [narrowest, widest] = [24, 120] as const;
/** Characters that are looked at before a space. */
const reach = 80;

/**
 * The text with line breaks for the spaces that stand for them: a line holds many paragraphs with a space between each
 * two, the lines of a column, or the rows of a table of figures. Every character stays in its place.
 */
export function withBreaks(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to - from >= tableLine) {
      const line = text.slice(from, to);
      const rows = spacesBeforeFigures(line);
      const isLong = rows.length === 0 && line.length >= longLine;
      const parting = isLong ? partingSpaces(line, spacesIn(line)) : rows;
      if (parting.length > 0) {
        pieces.push(text.slice(copied, from), broken(line, parting));
        copied = to;
      }
    }
    from = to + 1;
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

/** The spaces of a line that stand for breaks: between paragraphs, or between the lines of a column. */
function partingSpaces(line: string, spaces: readonly number[]): readonly number[] {
  if (spaces.length < leastSpaces) return [];
  if (partParagraphs(line, spaces)) return spaces.filter((at) => !isWithin(line, at));
  return areEven(line, spaces) ? withoutThoseOfNumbers(line, spaces) : [];
}

/** No line of a column: a number set apart by spaces from its noun and its unit, at one of which the line may have ended. */
const numberAlone = /^\d[\d.,]*$/;

/** The spaces but for those around a number that stands between two of them alone: 渔业用地 4441 亩. */
function withoutThoseOfNumbers(line: string, spaces: readonly number[]): readonly number[] {
  const isNumber = (index: number): boolean => {
    const [from, to] = [spaces[index - 1], spaces[index]];
    return from !== undefined && to !== undefined && numberAlone.test(line.slice(from + 1, to));
  };
  return spaces.filter((_, index) => !isNumber(index) && !isNumber(index + 1));
}

/** Where single spaces stand that may be breaks: between Chinese, and not behind a number that they set apart. */
function spacesIn(line: string): number[] {
  const found: number[] = [];
  let start = 0;
  for (let at = 1; at + 1 < line.length; at++) {
    if (!isSpace(line.charCodeAt(at))) continue;
    if (isSpace(line.charCodeAt(at - 1)) || isSpace(line.charCodeAt(at + 1))) continue;
    if (isLatin(line.charCodeAt(at - 1)) || isLatin(line.charCodeAt(at + 1))) continue;
    if (isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1))) continue;
    if (at - start <= longestNumber && lineMarkOf(line, start, at + 1) !== null) continue;
    found.push(at);
    start = at + 1;
  }
  return found;
}

/** Longest number of a heading: 第十二章. */
const longestNumber = 5;

/** Whether most spaces end a sentence or a heading, or stand before a number. */
function partParagraphs(line: string, spaces: readonly number[]): boolean {
  const parting = spaces.filter((at, index) => {
    const from = index === 0 ? 0 : (spaces[index - 1] as number) + 1;
    const ending = endingOf(line, Math.max(from, at - reach), at);
    if (ending === 'terminal' || ending === 'colon') return true;
    return lineMarkOf(line, from, at) !== null || lineMarkOf(line, at + 1, line.length) !== null;
  });
  return parting.length >= mostly * spaces.length;
}

/** Whether most of the text stands in pieces that are as wide as lines of one column. */
function areEven(line: string, spaces: readonly number[]): boolean {
  const widths = spaces.map((at, index) =>
    widthOf(line, index === 0 ? 0 : (spaces[index - 1] as number) + 1, at),
  );
  const full = widths.toSorted((a, b) => a - b)[Math.floor(0.7 * widths.length)] as number;
  if (full < narrowest || full > widest) return false;
  const sum = (list: readonly number[]): number => list.reduce((all, width) => all + width, 0);
  return sum(widths.filter((width) => Math.abs(width - full) <= ragged)) >= mostly * sum(widths);
}

/** Width in half cells. */
function widthOf(line: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += halvesOf(line.charCodeAt(at));
  return width;
}

/** Whether a space stands behind a clause that goes on, and no number of a point behind it: 9万吨； 海带3万吨. */
function isWithin(line: string, at: number): boolean {
  return clauseEnds.has(line.charCodeAt(at - 1)) && lineMarkOf(line, at + 1, line.length) === null;
}

const clauseEnds = new CharSet('，,、；;');

function broken(line: string, spaces: readonly number[]): string {
  let read = '';
  let from = 0;
  for (const at of spaces) {
    read += `${line.slice(from, at)}\n`;
    from = at + 1;
  }
  return read + line.slice(from);
}
