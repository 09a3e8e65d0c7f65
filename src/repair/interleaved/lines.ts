import { isLatin } from '../../core/characters.ts';
import type { Span } from '../../core/span.ts';
import type { LineMark } from '../../numbering/line-mark.ts';
import { lineMarkOf } from '../../numbering/line-mark.ts';
import { pageNumberOf } from '../page-numbers.ts';
import type { Row } from '../side-by-side/rows.ts';
import type { Ending } from '../signs.ts';
import { endingOf, halvesOf, isDigit, isSpace } from '../signs.ts';

/** A line of a page that may be one of either column. */
export interface SetLine extends Span {
  /** Where its line break stands, or the text ends. */
  readonly breakAt: number;
  /** Width in half cells without the white space that justification put. */
  readonly width: number;
  readonly ending: Ending;
  readonly numbering: LineMark | null;
  /** Whether no blank line stands before it: mostly the same column goes on. */
  readonly isGlued: boolean;
}

/** The lines of a page, which ends at a form feed. */
export type Page = readonly SetLine[];

/** The pages of a text that are not empty, without their numbers. */
export function pagesOf(text: string, rows: readonly Row[]): Page[] {
  const pages: SetLine[][] = [];
  let page: SetLine[] = [];
  let isGlued = false;
  const close = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
    isGlued = false;
  };
  for (const row of rows) {
    if (row.opens) close();
    const isBlank = row.start === row.to;
    if (!isBlank) page.push(lineOf(text, row, isGlued));
    isGlued = !isBlank;
  }
  close();
  const hasFeeds = pages.length > 1;
  return pages
    .map((lines) => lines.filter((_, index) => !isNumber(text, lines, index, hasFeeds)))
    .filter((lines) => lines.length > 0);
}

/** Lines at a page's edge, of which one may be its bare number. */
const edge = 2;

function isNumber(text: string, lines: Page, index: number, hasFeeds: boolean): boolean {
  const { from, to } = lines[index] as SetLine;
  const number = pageNumberOf(text, from, to);
  if (number === null || number.dressed) return number !== null;
  return !hasFeeds || index < edge || index >= lines.length - edge;
}

function lineOf(text: string, { start, to, breakAt }: Row, isGlued: boolean): SetLine {
  return {
    from: start,
    to,
    breakAt,
    width: setWidth(text, start, to),
    ending: endingOf(text, start, to),
    numbering: lineMarkOf(text, start, to),
    isGlued,
  };
}

/** Longest line in units that is measured; none that a column holds is longer. */
const longest = 240;

function setWidth(text: string, from: number, to: number): number {
  let halves = 0;
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) halves += halvesOf(unit);
    else if (isThin(text.charCodeAt(at - 1)) || isThin(text.charCodeAt(at + 1))) halves++;
  }
  return halves;
}

function isThin(unit: number): boolean {
  return isDigit(unit) || isLatin(unit);
}

const narrowest = 14;
const widest = 100;
/** Lines of one width that make it a measure. */
const leastFull = 12;

/** The width that most lines have which break off within a sentence; 0 where there is none. */
export function measureOf(pages: readonly Page[]): number {
  const counts = new Int32Array(widest + 2);
  for (const { width, ending } of pages.flat()) {
    if (width >= narrowest && width <= widest && ending === 'open') {
      counts[width] = (counts[width] as number) + 1;
    }
  }
  const best = counts.indexOf(Math.max(...counts));
  return (counts[best] as number) >= leastFull ? best : 0;
}
