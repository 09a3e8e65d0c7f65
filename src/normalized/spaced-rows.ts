import { CharSet } from '../core/char-set.ts';
import type { Span } from '../core/span.ts';
import { headsFigures, holdsAside, holdsFigures } from '../repair/figure-rows.ts';

/** A longer paragraph is prose. */
const longestRow = 120;
/** Fewer cells are as often words of prose that a space parts, unless all behind the first are numbers. */
const leastCells = 4;
const leastOfNumbers = 3;
/** A head and fewer rows below it may be anything. */
const leastRows = 2;

const space = 0x20;
const figure =
  /^[≥≤≧≦><＞＜〔[【+\-−－]{0,2}\d[\d,.]*(?:[—~-]\d[\d,.]*)?(?:%|‰|左右|以[上下内])?[〕\]】]?$/;
const blank = /^[-—–─/]+$/;
/** What heads of the columns of targets say: a year, what the years make, whether a target is binding. */
const heading =
  /^(?:(?:19|20)\d{2}年?.{0,8}|属性|指标属性|年均.{0,8}|累计.{0,8}|目标值?|(?:计量|计算)?单位|.{0,4}增速)$/;
const ended = /[。；，：]$/;

/**
 * What parts the cells of a row: any white space; that before numbers, the one before a unit being part of the cell; or
 * the bracket behind each unit of a head.
 */
export type RowParting = 'any' | 'numbers' | 'units';

/** A head whose columns each give their unit, with or without a space between, perhaps behind the one of the rows' names: 渔企（万个）渔工（万人）, 指 标 绝对数（万元）. */
const headOfUnits =
  /^(?:(?:指 *标|项 *目) +)?(?:[\u4e00-\u9fff]{2,12}[（(][百千万萬億亿\u4e00-\u9fff%％]{1,4}[）)] *){2,8}$/;
const unitClosing = /[）)] *(?=.)/g;
/** The head of the column of the rows' names. */
const nameHead = /^(?:指 *标|项 *目) +/;
/** A row's name, whose characters may be set apart: 合 计. */
const rowName =
  /^(?:其中[：:])?[\u4e00-\u9fff、（）]{2,20}$|^[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,3}$/;

/**
 * The indexes of the paragraphs that are rows of a table whose cells are parted by single spaces, as a copy out of a page
 * leaves them: a head that names a year or what a target is, and rows of as many cells or one less, with numbers or blanks;
 * or a head without numbers, and rows of as many cells, all behind the first numbers or blanks; or a head of a year and
 * of its change, and rows of a name, a number with its unit and a rate; or a head of columns that each give their unit, and
 * rows of a name and as many numbers.
 */
export function spacedRowsOf(
  text: string,
  paragraphs: readonly Span[],
): ReadonlyMap<number, RowParting> {
  const rows = new Map<number, RowParting>();
  if (!text.includes(' ')) return rows;
  for (let head = 0; head < paragraphs.length; head++) {
    const figures = figuresUnder(text, paragraphs, head);
    if (figures > leastRows) {
      rows.set(head, 'any');
      for (let index = head + 1; index <= head + figures; index++) rows.set(index, 'numbers');
      head += figures;
      continue;
    }
    const named = namedUnder(text, paragraphs, head);
    if (named > leastRows) {
      rows.set(head, 'units');
      for (let index = head + 1; index <= head + named; index++) rows.set(index, 'numbers');
      head += named;
      continue;
    }
    const columns = cellsOf(text, paragraphs[head] as Span);
    const isLike = rowUnder(columns);
    if (isLike === null) continue;
    let end = head + 1;
    while (end < paragraphs.length && isLike(cellsOf(text, paragraphs[end] as Span))) end++;
    if (end - head <= leastRows) continue;
    for (let index = head; index < end; index++) rows.set(index, 'any');
    head = end - 1;
  }
  return rows;
}

/** How many rows of a name, a number with its unit and a rate stand under a head of such; 0 where it is none. */
function figuresUnder(text: string, paragraphs: readonly Span[], head: number): number {
  if (!headsFigures(text, paragraphs[head] as Span)) return 0;
  let rows = 0;
  for (;;) {
    const [row, next] = [paragraphs[head + 1 + rows], paragraphs[head + 2 + rows]];
    const isOne = row && (holdsFigures(text, row) || (next && rows > 0 && isBetween(row, next)));
    if (!isOne) return rows;
    rows++;
  }

  function isBetween(row: Span, next: Span): boolean {
    return holdsAside(text, row) && holdsFigures(text, next);
  }
}

/** How many rows of a name and a number for each column stand under a head whose columns give their units; 0 where it is none. */
function namedUnder(text: string, paragraphs: readonly Span[], head: number): number {
  const { from, to } = paragraphs[head] as Span;
  if (to - from > longestRow || !closing.has(text.charCodeAt(to - 1))) return 0;
  const words = text.slice(from, to);
  if (!headOfUnits.test(words)) return 0;
  const columns = headsIn(words).length - (nameHead.test(words) ? 1 : 0);
  let rows = 0;
  for (let row = paragraphs[head + 1]; row && isNamedRow(text, row, columns);) {
    rows++;
    row = paragraphs[head + 1 + rows];
  }
  return rows;
}

const closing = new CharSet('）)');

/** Whether a paragraph is a name and as many numbers as there are columns. */
function isNamedRow(text: string, { from, to }: Span, columns: number): boolean {
  if (to - from > longestRow) return false;
  const cells = text
    .slice(from, to)
    .trim()
    .split(/[ \t]+/);
  const numbers = cells.slice(-columns);
  const name = cells.slice(0, -columns).join(' ');
  return numbers.every(holdsNumber) && rowName.test(name);
}

/** Where the columns of a head end that each give their unit in brackets, behind that of the names: offsets in `head`, the last one its end. */
export function headsIn(head: string): readonly number[] {
  const name = nameHead.exec(head)?.[0].length;
  const units = Array.from(head.matchAll(unitClosing), ({ index }) => index + 1);
  return [...(name === undefined ? [] : [name]), ...units, head.length];
}

const none: readonly string[] = [];

/** The words between single spaces; none where a paragraph is no row. */
function cellsOf(text: string, { from, to }: Span): readonly string[] {
  if (to - from > longestRow) return none;
  let spaces = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === space) spaces++;
  if (spaces < leastOfNumbers - 1) return none;
  const words = text.slice(from, to).trim();
  if (ended.test(words)) return none;
  const cells = words.split(' ');
  return cells.includes('') ? none : cells;
}

/** What the rows under a head of these cells look like; null where they are no head. */
function rowUnder(columns: readonly string[]): ((cells: readonly string[]) => boolean) | null {
  const { length } = columns;
  if (length < leastOfNumbers || columns.some((cell) => blank.test(cell))) return null;
  if (length >= leastCells && columns.some((cell) => heading.test(cell)))
    return (cells) =>
      (cells.length === length || cells.length === length - 1) && cells.slice(1).some(holdsNumber);
  if (columns.some((cell) => figure.test(cell))) return null;
  return (cells) =>
    cells.length === length &&
    !holdsNumber(cells[0] as string) &&
    cells.slice(1).every(holdsNumber);
}

/** Whether a cell is a number with its bound, or blank: ≥65, 6—6.5%, —. */
export function holdsNumber(cell: string): boolean {
  return figure.test(cell) || blank.test(cell);
}
