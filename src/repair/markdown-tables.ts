import type { MappedText } from '../core/mapped-text.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';
import { brokenRowsOf } from './broken-rows.ts';
import type { BrokenRow } from './broken-rows.ts';
import { lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';

/** The line under a table's head: |---|:---:|. */
const underHead = /[ \t]*(?::-+:?|-+:|-{2,})[ \t]*/.source;
const rule = new RegExp(`^[ \\t]*\\|?${underHead}(?:\\|${underHead})*\\|?[ \\t]*$`);
/** Rows that start and end with a bar and follow each other, where no line parts head and rows. */
const leastBare = 3;
const longestRow = 2000;
/** Cells that stand one to a line, a bar behind each; and rows with a bar at their ends alone. */
const leastCells = 6;
/** A bar alone is a cell without words where of so many hardly one is such; where rows open with it, it is none. */
const leastFilled = 12;
/** Fewer bars may part anything. */
const leastParted = 3;
/** A cell that is a number. */
const numberCell = /\|[ \t]*\d[\d.,，]*[ \t]*\|/;
/** What a row is whose first cell takes all of its width: 渔船计划表 | ||. */
const wideCell = /^([^|]*[^|\s])(?:[ \t]*\|)+[ \t]*$/;

/** A line of the text, without its break. */
interface Line extends Span {
  /** How many bars it holds. */
  readonly bars: number;
  readonly isRule: boolean;
  /** Whether it is a cell without words. */
  readonly isBlank?: boolean;
}

/** Writes tables in Markdown as rows of cells parted by tabs, without the line under their head, and cells one to a line without their bars, those of a row in one line where its end shows. */
export function withTabs(text: string): MappedText {
  const lines = text.includes('|') ? linesOf(text) : [];
  const broken = brokenRowsOf(text, lines);
  const rows = [...broken, ...rowsOf(text, outside(lines, broken))].sort((a, b) => a.from - b.from);
  if (rows.length === 0) return { text, map: OffsetMap.identity(text.length) };
  const writer = new MappedTextWriter(text);
  let copied = 0;
  for (const row of rows) {
    const { from, to } = row;
    writer.copy(copied, from);
    if ('cells' in row) writeCells(writer, row);
    else if (row.isBlank === true) writer.replace('-', text.indexOf('|', from));
    else if (!row.isRule) writeRow(writer, text, { from, to: wideEnd(text, { from, to }) });
    copied = 'isRule' in row && row.isRule ? Math.min(to + 1, text.length) : to;
  }
  writer.copy(copied, text.length);
  return writer.finish();
}

/** The lines of the text's tables. */
function rowsOf(text: string, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let from = 0; from < lines.length; from++) {
    const framed = isFramed(text, lines[from] as Line);
    let to = from;
    while (isRow(text, lines[to], framed)) to++;
    const rows = lines.slice(from, to);
    const hasRule = rows.length > 1 && rows[1]?.isRule === true;
    const isEven = rows.every(({ bars }) => bars > 1 && bars === rows[0]?.bars);
    const isBare =
      rows.length >= leastBare &&
      isEven &&
      (framed || areEnded(text, rows) || areParted(text, rows));
    const areCells = rows.length >= leastCells && rows.every((row) => isCell(text, row));
    const own = hasRule || isBare ? rows : areCells ? cellsOf(text, rows) : [];
    for (const row of own) found.push(row);
    from = Math.max(from, to - 1);
  }
  return found;
}

/** Cells that stand one to a line, those without words told from the bars that rows open with. */
function cellsOf(text: string, rows: readonly Line[]): readonly Line[] {
  const bars = new Set(rows.filter(({ from, to }) => text.slice(from, to).trim() === '|'));
  if (bars.size * leastFilled > rows.length) return rows;
  return rows.map((row) => (bars.has(row) ? { ...row, isBlank: true } : row));
}

/** Whether rows, most of which hold a number, have a bar at their ends: 总计 | 25.0 | |. */
function areEnded(text: string, rows: readonly Line[]): boolean {
  if (rows.length < leastCells) return false;
  const lines = rows.map((row) => text.slice(row.from, row.to).trimEnd());
  const numbered = lines.filter((line) => numberCell.test(line)).length;
  return numbered * 2 > lines.length && lines.every((line) => line.endsWith('|'));
}

/** Whether rows, most of which hold a number, have bars between their cells alone: 1 | 渔业产值 | 9.5 | 亿元. */
function areParted(text: string, rows: readonly Line[]): boolean {
  const numbered = rows.filter(({ from, to }) => numberCell.test(text.slice(from, to))).length;
  return (rows[0]?.bars ?? 0) >= leastParted && numbered * 2 > rows.length;
}

/** Where a row ends without the bars behind the one cell that takes all of it. */
function wideEnd(text: string, { from, to }: Span): number {
  if (text.charAt(from) === '|') return to;
  const wide = wideCell.exec(text.slice(from, to));
  return wide ? from + (wide[1] ?? '').length : to;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from);
    const end = at === -1 ? text.length : at;
    const to = end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
    const line = to - from > longestRow ? '' : text.slice(from, to);
    const bars = line.split('|').length - 1;
    lines.push({ from, to, bars, isRule: bars > 0 && rule.test(line) });
    from = end + 1;
  }
  return lines;
}

/** Whether the line is a row like those before it, with bars at its ends or without. */
function isRow(text: string, line: Line | undefined, framed: boolean): boolean {
  return line !== undefined && line.bars > 0 && (line.isRule || isFramed(text, line) === framed);
}

function isFramed(text: string, { from, to }: Span): boolean {
  const words = text.slice(from, to).trim();
  return words.length > 1 && words.startsWith('|') && words.endsWith('|');
}

/** Whether a line is one cell with the bar behind it: 收入 |. */
function isCell(text: string, { from, to, bars }: Line): boolean {
  return bars === 1 && text.slice(from, to).trimEnd().endsWith('|');
}

/** The lines that no row stands in. */
function outside(lines: readonly Line[], rows: readonly Span[]): readonly Line[] {
  return rows.length === 0
    ? lines
    : lines.filter(({ from }) => (rows[lastStartingBy(rows, from)]?.to ?? -1) < from);
}

/** The cells of a row with tabs between them. */
function writeCells(writer: MappedTextWriter, { cells }: BrokenRow): void {
  let last = -1;
  for (const { from, to } of cells) {
    if (last !== -1) writer.replace('\t', last);
    writer.copy(from, to);
    last = to;
  }
}

/** The cells without the white space and the marks of emphasis around them. */
function writeRow(writer: MappedTextWriter, text: string, { from, to }: Span): void {
  const isSpace = (at: number): boolean => /[ \t\u3000*]/.test(text.charAt(at));
  let start = from;
  let end = to;
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  if (text.charAt(start) === '|') start++;
  if (end > start && text.charAt(end - 1) === '|') end--;
  for (let cell = start; cell <= end;) {
    const bar = text.indexOf('|', cell);
    const next = bar === -1 || bar >= end ? end : bar;
    let first = cell;
    let last = next;
    while (first < last && isSpace(first)) first++;
    while (last > first && isSpace(last - 1)) last--;
    writer.copy(first, last);
    if (next < end) writer.replace('\t', next);
    cell = next + 1;
  }
}
