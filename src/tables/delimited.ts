import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { holdsNumber, isNature, kindOf } from './cell-kind.ts';
import type { Found, Line } from './grid.ts';
import { headsNames, headsNumbers } from './heads.ts';

/** A line of one cell between two rows is no longer than this. */
const longestBetween = 30;

/** The tables whose rows are paragraphs of cells parted by tabs. */
export function delimitedTables(normalized: Normalized): Found[] {
  return blocksOf(normalized).flatMap((lines) => tablesOf(normalized.text, lines));
}

/** Stretches of rows, with the lines of one cell between them. */
function blocksOf({ text, paragraphs }: Normalized): Line[][] {
  const blocks: Line[][] = [];
  if (!text.includes('\t')) return blocks;
  let block: Line[] = [];
  let between: Line | null = null;
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
    between = null;
  };
  for (const span of paragraphs) {
    const cells = span.to - span.from > 1000 ? [span] : cellsOf(text, span);
    if (cells.length > 1) {
      if (between) block.push(between);
      block.push({ span, cells });
      between = null;
    } else if (block.length > 0) {
      if (between || !mayStandBetween(text, span)) close();
      else between = { span, cells };
    }
  }
  close();
  return blocks;
}

function mayStandBetween(text: string, span: Span): boolean {
  if (span.to - span.from > longestBetween) return false;
  const words = sliceOf(text, span);
  return !/[。；！？：]|^[（(]?(?:附?表|单位|注)/.test(words);
}

/** The cells of a paragraph, which tabs part. */
export function cellsOf(text: string, { from, to }: Span): Span[] {
  const cells: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 0x09) continue;
    cells.push({ from: start, to: at });
    start = at + 1;
  }
  cells.push({ from: start, to });
  return cells;
}

/** Cuts a stretch at each new head. */
function tablesOf(text: string, lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  let start = 0;
  let numbers = false;
  lines.forEach((line, index) => {
    if (numbers && isHead(text, line)) {
      found.push(tableOf(text, lines.slice(start, index)));
      start = index;
      numbers = false;
    }
    numbers ||= hasNumbers(text, line);
  });
  found.push(tableOf(text, lines.slice(start)));
  return found;
}

function isHead(text: string, { cells }: Line): boolean {
  const words = cells.map((cell) => sliceOf(text, cell));
  return (
    words.length > 1 &&
    words.every((word) => kindOf(word) === 'text' || kindOf(word) === 'year') &&
    (headsNames(words[0] as string) || words.filter(headsNumbers).length * 2 > words.length) &&
    words.slice(1).some(headsNumbers)
  );
}

/** Whether the line has a number behind its first cell; years alone may be heads. */
function hasNumbers(text: string, { cells }: Line): boolean {
  return cells.slice(1).some((cell) => kindOf(sliceOf(text, cell)) === 'number');
}

/** The same, with years that may be figures: below the first line they seldom are heads. */
function hasFigures(text: string, { cells }: Line): boolean {
  return cells.slice(1).some((cell) => holdsNumber(sliceOf(text, cell)));
}

/** Whether a cell says what the line binds, as no head does. */
function saysNature(text: string, { cells }: Line): boolean {
  return cells.some((cell) => isNature(sliceOf(text, cell)));
}

function tableOf(text: string, given: readonly Line[]): Found {
  const lines = withoutBlanks(text, given);
  const span = {
    from: (lines[0] as Line).span.from,
    to: (lines[lines.length - 1] as Line).span.to,
  };
  const unsure: Found = { span, cells: lines.flatMap(({ cells }) => cells) };
  const top = lines.findIndex(({ cells }) => cells.length > 1);
  const body = lines.findIndex(
    (line, index) =>
      hasNumbers(text, line) || saysNature(text, line) || (index > top && hasFigures(text, line)),
  );
  if (body === -1) {
    const [head, ...rows] = lines;
    return head && rows.length > 0 ? { span, heads: [head], lines: rows } : unsure;
  }
  const rows = lines.slice(body).filter(({ cells }) => cells.length > 1);
  const heads = headsOver(text, lines.slice(0, body), widthOf(rows));
  if (!heads) return unsure;
  return { span, heads, lines: rows };
}

/** How many lines heads may take. */
const mostHeads = 3;

/** As many cells as most rows have. */
function widthOf(rows: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The lines of heads above the first row, all of as many cells; null where they do not fit each other or rows of `width`. */
function headsOver(text: string, above: readonly Line[], width: number): readonly Line[] | null {
  const [top, ...lower] = above.filter(({ cells }) => cells.length > 1);
  if (!top || lower.length >= mostHeads) return null;
  const [second] = lower;
  const first = second && lower.length === 1 ? spread(text, top, second, width) : top;
  const heads = [first];
  for (const line of lower) {
    const fitting = underHeads(text, first, line);
    if (!fitting) return null;
    heads.push(fitting);
  }
  return heads;
}

/**
 * The first line of heads with a blank for each column but the first that one of its heads spans, where those are as many
 * as the second has too few: 指标 属性 目标 over 2031年 累计 above rows of four; as it is where that is not certain.
 */
function spread(text: string, first: Line, second: Line, width: number): Line {
  const more = width - first.cells.length;
  if (more < 1 || second.cells.length === width) return first;
  const spanning = first.cells.filter((cell) => headsNumbers(sliceOf(text, cell)));
  const over = second.cells.length / spanning.length;
  if (!Number.isInteger(over) || (over - 1) * spanning.length !== more) return first;
  const cells = first.cells.flatMap((cell) => {
    const none = { from: cell.to, to: cell.to };
    return spanning.includes(cell) ? [cell, ...new Array<Span>(over - 1).fill(none)] : [cell];
  });
  return { ...first, cells };
}

/** A line of heads under the first, with blanks where that one speaks for the column alone. */
function underHeads(text: string, first: Line, line: Line): Line | null {
  const { length } = first.cells;
  if (line.cells.length === length) return line;
  const isParted = first.cells.map((_, column) => {
    const next = first.cells[column + 1];
    return isBlank(text, first.cells[column]) || isBlank(text, next);
  });
  const parted = isParted.filter(Boolean).length;
  if (parted !== line.cells.length) return null;
  const cells = [...line.cells];
  const none = { from: line.span.from, to: line.span.from };
  return { ...line, cells: isParted.map((is) => (is ? (cells.shift() as Span) : none)) };
}

function isBlank(text: string, cell: Span | undefined): boolean {
  return cell !== undefined && sliceOf(text, cell) === '';
}

/** Tabs that only push cells apart make blank ones; rows of one width keep theirs. */
function withoutBlanks(text: string, lines: readonly Line[]): readonly Line[] {
  const rows = lines.filter(({ cells }) => cells.length > 1);
  const width = rows[0]?.cells.length;
  if (rows.every(({ cells }) => cells.length === width)) return lines;
  const filled = lines.map((line) => ({
    ...line,
    cells: line.cells.filter((cell) => sliceOf(text, cell) !== ''),
  }));
  return new Set(filled.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.length))
    .size === 1
    ? filled
    : lines;
}
