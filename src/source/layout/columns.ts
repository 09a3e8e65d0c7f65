import { gutterOf, isParted, isRunning, sideOf, straddles } from './gutters.ts';
import { lineOf } from './page-line.ts';
import type { PageLine } from './page-line.ts';
import type { Glyph } from './glyph-page.ts';
import { isTableRow, segmentOf } from './segments.ts';
import type { Row } from './segments.ts';

/** Lines that stand one below the other between the same edges, in the order in which they are read. */
export interface Block {
  readonly lines: readonly PageLine[];
}

/** The blocks of a page, and the gutters that part them. */
export interface Columns {
  readonly blocks: readonly Block[];
  readonly gutters: readonly number[];
}

/** Most columns of a page, as a power of two. */
const mostCuts = 3;

/**
 * The lines of a page in blocks, each column after the one before it. `known` are gutters of other pages, the commonest
 * first: they hold where a page shows none of its own.
 */
export function columnsOf(rows: readonly Row[], known: readonly number[] = []): Columns {
  const gutters: number[] = [];
  return { blocks: cut(rows, mostCuts, known, gutters), gutters };
}

/** Rows with text on both sides of a gutter that this page shows make columns; of a known one a single one does. */
const leastRows = 2;

function cut(
  rows: readonly Row[],
  depth: number,
  known: readonly number[],
  gutters: number[],
): Block[] {
  const gutter = depth > 0 ? gutterOf(rows, known) : null;
  if (gutter === null) return rows.length > 0 ? [{ lines: rows.map(lineOf) }] : [];
  const { at, isKnown } = gutter;
  if (!isKnown) gutters.push(at);
  const further = (part: readonly Row[]): Block[] => cut(part, depth - 1, known, gutters);
  const blocks: Block[] = [];
  let band: Row[] = [];
  let whole: Row[] = [];
  const closeWhole = (): void => {
    blocks.push(...further(whole));
    whole = [];
  };
  const closeBand = (): void => {
    const both = band.filter((row) => straddles(row, at));
    if (both.length >= (isKnown ? 1 : leastRows)) {
      closeWhole();
      blocks.push(...further(sideOf(band, at, 'left')), ...further(sideOf(band, at, 'right')));
    } else whole.push(...band);
    band = [];
  };
  const edge = leftEdge(rows, at);
  const parted = rows.map((row) => partedAt(row, at, edge));
  const cells = cellRows(parted, at, edge);
  for (const row of parted) {
    if (
      cells.has(row) ||
      isTableOver(row, at) ||
      row.some(({ left, right }) => left < at && right > edge)
    ) {
      closeBand();
      whole.push(row);
    } else band.push(row);
  }
  closeBand();
  closeWhole();
  return blocks;
}

/** Whether the row is one of a ruled table that stands on both sides of the gutter. */
function isTableOver(row: Row, gutter: number): boolean {
  const [left = 0, right = 0] = [row[0]?.left, row.at(-1)?.right];
  return isTableRow(row) && left < gutter && right > gutter;
}

/** Points by which lines of a column start apart, but for indents. */
const sameEdge = 3;
/** Fewest rows of more cells than there are columns that make a table. */
const leastCells = 2;
const caption = /^(?:续?表|图)/;

/** The rows of tables that run over the gutter, with the captions above them. */
function cellRows(rows: readonly Row[], gutter: number, edge: number): ReadonlySet<Row> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (straddles(row, gutter)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
  const found = new Set<Row>();
  for (let from = 0; from < rows.length; from++) {
    let to = from;
    for (let row = rows[to]; row && row.length > usual && !isTableRow(row);) row = rows[++to];
    const run = rows.slice(from, to);
    const above = rows[from - 1];
    from = Math.max(from, to - 1);
    if (run.length < leastCells || holdMoreColumns(run, gutter, edge)) continue;
    if (above?.length === 1 && caption.test(above[0]?.text ?? '')) found.add(above);
    for (const row of run) found.add(row);
  }
  return found;
}

/** Share of rows that go on the columns below or above them. */
const mostly = 0.7;

/** Whether rows of more cells than there are columns hold another column, which ends before the others. */
function holdMoreColumns(rows: readonly Row[], gutter: number, edge: number): boolean {
  const right = sideOf(rows, gutter, 'right');
  const going = right.filter(([first]) => Math.abs((first?.left ?? 0) - edge) < sameEdge);
  const further = right.map((row) => row.slice(1)).filter((row) => row.length > 0);
  return going.length >= mostly * rows.length && further.length > 0 && isRunning(further);
}

/** Share of a column's lines that show where it starts; others may be indented. */
const leastFlush = 0.08;

/** Where the column right of the gutter starts: as far left as several of its lines do. */
function leftEdge(rows: readonly Row[], gutter: number): number {
  const lefts = rows
    .flatMap((row) => row.find(({ left }) => left >= gutter)?.left ?? [])
    .sort((a, b) => a - b);
  const more = Math.max(1, Math.ceil(leastFlush * lefts.length) - 1);
  const flush = lefts.find((left, at) => (lefts[at + more] ?? Infinity) - left < sameEdge);
  return flush ?? lefts[0] ?? gutter;
}

/** What a paragraph's first line is indented by, in sizes, where a column shows no other lines. */
const indent = 2;

/** The row with a segment that runs over the gutter parted where the next column starts. */
function partedAt(row: Row, gutter: number, edge: number): Row {
  if (isTableRow(row)) return row;
  return row.flatMap((segment) => {
    const { left, right, glyphs, size } = segment;
    if (left >= gutter || right <= gutter) return [segment];
    const first = [edge, edge - indent * size]
      .map((start) => glyphs.findIndex((glyph) => Math.abs(glyph.left - start) < 0.3 * size))
      .find((at) => at > 0 && isParted(glyphs[at - 1] as Glyph, glyphs[at] as Glyph));
    if (first === undefined) return [segment];
    return [segmentOf(glyphs.slice(0, first)), segmentOf(glyphs.slice(first))].filter(
      (part) => part !== null,
    );
  });
}
