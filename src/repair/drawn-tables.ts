import { MappedTextWriter } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';
import type { Span } from '../core/span.ts';

/** What tables are drawn with: bars between cells, and lines of strokes and their joints between rows. */
const bars = /[|│┃║]/;
const rule = /^[ \t\u3000]*(?=[^\s+]*[─━═]|[^\n+]*\+[-=:])[-=:+\u2500-\u257f \t\u3000]+$/;
const drawn = /[│┃║]|\+[-=]{2}|-- +--/;
/** Strokes under each head of columns that spaces part. */
const underHeads = /^ {0,4}-{2,}(?: +-{2,})+[ \r]*$/;
/** A head and one row below it. */
const leastRows = 2;
const longestRow = 1000;

interface Line extends Span {
  readonly isRule: boolean;
  readonly isUnderHeads: boolean;
  /** The cells of a row, without white space around them; none in a rule. */
  readonly cells: readonly Span[];
}

/** Writes tables that are drawn with strokes as rows of cells parted by tabs; what a cell has on several lines stands in one. */
export function withoutDrawnTables(text: string): MappedText {
  const unchanged = { text, map: OffsetMap.identity(text.length) };
  if (!drawn.test(text)) return unchanged;
  const lines = linesOf(text);
  const writer = new MappedTextWriter(text);
  let copied = 0;
  for (let from = 0; from < lines.length; from++) {
    const line = lines[from] as Line;
    if (line.isUnderHeads) {
      writer.copy(copied, line.from);
      copied = Math.min(line.to + 1, text.length);
      continue;
    }
    let to = from;
    while (isOfTable(lines[to])) to++;
    const table = withoutEnds(lines.slice(from, to));
    const rows = isTable(table) ? rowsOf(text, table) : [];
    if (rows.length >= leastRows) {
      writer.copy(copied, (table[0] as Line).from);
      writeRows(writer, rows);
      copied = (table.at(-1) as Line).to;
    }
    from = Math.max(from, to - 1);
  }
  if (copied === 0) return unchanged;
  writer.copy(copied, text.length);
  return writer.finish();
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from);
    const to = at === -1 ? text.length : at;
    const words = to - from > longestRow ? '' : text.slice(from, to);
    const isRule = rule.test(words);
    const isUnderHeads = underHeads.test(words);
    lines.push({
      from,
      to,
      isRule,
      isUnderHeads,
      cells: isRule || !bars.test(words) ? [] : cellsOf(words, from),
    });
    from = to + 1;
  }
  return lines;
}

/** What bars part in a line that starts at `from`, blank ends included. */
function cellsOf(row: string, from: number): Span[] {
  const cells: Span[] = [];
  let at = from;
  for (const part of row.split(bars)) {
    const start = at + (part.length - part.trimStart().length);
    cells.push({ from: start, to: Math.max(start, at + part.trimEnd().length) });
    at += part.length + 1;
  }
  return cells;
}

/** The lines without what stands outside of their first and last bar, where none of them has anything there. */
function withoutEnds(lines: readonly Line[]): Line[] {
  const rows = lines.filter(({ isRule }) => !isRule);
  const from = rows.every(({ cells }) => isBlank(cells[0])) ? 1 : 0;
  const to = rows.every(({ cells }) => isBlank(cells.at(-1))) ? -1 : undefined;
  return lines.map((line) => ({ ...line, cells: line.cells.slice(from, to) }));
}

function isBlank(cell: Span | undefined): boolean {
  return cell?.from === cell?.to;
}

function isOfTable(line: Line | undefined): boolean {
  return line !== undefined && (line.isRule || line.cells.length > 0);
}

/** Whether lines with bars are a table that is drawn: a rule stands among rows of as many cells. */
function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ isRule }) => !isRule);
  const columns = rows[0]?.cells.length ?? 0;
  return (
    rows.length < lines.length && columns > 1 && rows.every(({ cells }) => cells.length === columns)
  );
}

/** The pieces of each cell of each row. A rule ends a row; so does a line, but for those of the head and those that go on with cells of the line before. */
function rowsOf(text: string, lines: readonly Line[]): Span[][][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.isRule) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const full = groups.filter(({ length }) => length > 0);
  const isRuled = full.length > leastRows;
  return full.flatMap((group, index) =>
    isRuled || index === 0 ? [joined(group)] : partsOf(text, group).map(joined),
  );
}

/** The lines of several rows that no rule parts, each with those that go on with it: they open with a blank cell and hold no number. */
function partsOf(text: string, lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (isBlank(line.cells[0]) && parts.length > 0 && !/\d/.test(text.slice(line.from, line.to)))
      parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}

function joined(lines: readonly Line[]): Span[][] {
  return (lines[0]?.cells ?? []).map((_, column) =>
    lines.map(({ cells }) => cells[column] as Span).filter((cell) => !isBlank(cell)),
  );
}

function writeRows(writer: MappedTextWriter, rows: readonly Span[][][]): void {
  for (const [index, row] of rows.entries()) {
    if (index > 0) writer.insert('\n');
    for (const [column, pieces] of row.entries()) {
      if (column > 0) writer.insert('\t');
      for (const { from, to } of pieces) writer.copy(from, to);
    }
  }
}
