import { segmentOf } from './segments.ts';
import type { Row, Segment } from './segments.ts';

/** A line as it is read: the segments of a row that stand in one column, or over the whole page. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Lines that stand one below the other between the same edges, in the order in which they are read. */
export interface Block {
  readonly lines: readonly PageLine[];
}

/** Fewest rows with text on both sides of a gutter, and most columns of a page, as a power of two. */
const leastBoth = 4;
const mostCuts = 3;

/** The lines of a page in blocks, each column after the one before it. */
export function blocksOf(rows: readonly Row[]): Block[] {
  return cut(rows, mostCuts);
}

function cut(rows: readonly Row[], depth: number): Block[] {
  const gutter = depth > 0 ? gutterOf(rows) : null;
  if (gutter === null) return rows.length > 0 ? [{ lines: rows.map(lineOf) }] : [];
  const blocks: Block[] = [];
  let band: Row[] = [];
  let whole: Row[] = [];
  const closeWhole = (): void => {
    blocks.push(...cut(whole, depth - 1));
    whole = [];
  };
  const closeBand = (): void => {
    const both = band.filter((row) => straddles(row, gutter));
    if (both.length >= Math.min(leastBoth, 2)) {
      closeWhole();
      blocks.push(...cut(sideOf(band, gutter, 'left'), depth - 1));
      blocks.push(...cut(sideOf(band, gutter, 'right'), depth - 1));
    } else whole.push(...band);
    band = [];
  };
  const edge = leftEdge(rows, gutter);
  const parted = rows.map((row) => partedAt(row, gutter, edge));
  const cells = cellRows(parted, gutter, edge);
  for (const row of parted) {
    if (cells.has(row) || row.some(({ left, right }) => left < gutter && right > edge)) {
      closeBand();
      whole.push(row);
    } else band.push(row);
  }
  closeBand();
  closeWhole();
  return blocks;
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
    while ((rows[to]?.length ?? 0) > usual) to++;
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

/** Least gap in sizes that a line which hangs over its edge leaves before the next column. */
const leastRest = 0.12;
/** Signs whose right half is empty. */
const hanging = /^[，。、；：！？）”》]$/;

/** The row with a segment that runs over the gutter parted where the next column starts. */
function partedAt(row: Row, gutter: number, edge: number): Row {
  return row.flatMap((segment) => {
    const { left, right, glyphs, size } = segment;
    if (left >= gutter || right <= edge) return [segment];
    const first = glyphs.findIndex((glyph) => glyph.left > edge - 0.3 * size);
    const before = glyphs[first - 1];
    const after = glyphs[first];
    if (!before || !after || after.left > edge + 0.3 * size) return [segment];
    const hang = hanging.test(before.text) ? size / 2 : 0;
    if (after.left - before.right + hang < leastRest * size) return [segment];
    return [segmentOf(glyphs.slice(0, first)), segmentOf(glyphs.slice(first))].filter(
      (part) => part !== null,
    );
  });
}

function sideOf(rows: readonly Row[], gutter: number, side: 'left' | 'right'): Row[] {
  return rows
    .map((row) => row.filter(({ left }) => left < gutter === (side === 'left')))
    .filter((row) => row.length > 0);
}

function straddles(row: Row, gutter: number): boolean {
  return row.some(({ right }) => right <= gutter) && row.some(({ left }) => left >= gutter);
}

function lineOf(row: Row): PageLine {
  const [first] = row as readonly [Segment, ...Segment[]];
  const sizes = row.map(({ size }) => size);
  return {
    segments: row,
    left: first.left,
    right: Math.max(...row.map(({ right }) => right)),
    base: first.base,
    size: Math.max(...sizes),
  };
}

/** Share of a column's text that stands in lines which reach its edge, and share of such a line that is filled. */
const leastFull = 0.5;
const leastFilled = 0.75;
/** Narrowest column, what a full line leaves at most, and widest indent, in sizes. */
const leastWidth = 7;
const nearEdge = 1.6;
const mostIndent = 3;

/** The middle of the widest gap that parts the rows into two columns of running text; null where none does. */
function gutterOf(rows: readonly Row[]): number | null {
  const gaps = rows.flatMap((row) =>
    row.slice(1).map((segment, index) => ({
      from: (row[index] as Segment).right,
      to: segment.left,
    })),
  );
  if (gaps.length < leastBoth) return null;
  let best: { readonly at: number; readonly count: number; readonly width: number } | null = null;
  for (const { from, to } of sampled(gaps)) {
    const at = (from + to) / 2;
    const open = gaps.filter((gap) => gap.from < at && gap.to > at);
    if (open.length < leastBoth || (best && open.length < best.count)) continue;
    const width = Math.min(...open.map((gap) => gap.to)) - Math.max(...open.map((gap) => gap.from));
    if (width <= 0 || (best && open.length === best.count && width <= best.width)) continue;
    const middle =
      (Math.min(...open.map((gap) => gap.to)) + Math.max(...open.map((gap) => gap.from))) / 2;
    if (areColumns(rows, middle)) best = { at: middle, count: open.length, width };
  }
  return best?.at ?? null;
}

/** Most gaps that are tried as gutters. */
const mostTried = 60;

function sampled<T>(list: readonly T[]): readonly T[] {
  const step = Math.ceil(list.length / mostTried);
  return list.filter((_, index) => index % step === 0);
}

/** Share of the rows between the first and the last with text on both sides that have some. */
const leastShare = 0.4;

/** Whether the rows that do not cross the gutter hold running text on both sides of it, not cells. */
function areColumns(rows: readonly Row[], gutter: number): boolean {
  const free = rows.filter(
    (row) => !row.some(({ left, right }) => left < gutter && right > gutter),
  );
  const isBoth = (row: Row): boolean => straddles(row, gutter);
  const beside = free.slice(free.findIndex(isBoth), free.findLastIndex(isBoth) + 1);
  const both = beside.filter(isBoth).length;
  if (both < leastBoth || both < leastShare * beside.length) return false;
  return (['left', 'right'] as const).every((side) => isRunning(sideOf(free, gutter, side)));
}

/** Whether most lines reach the same right edge, as lines of running text do. */
function isRunning(rows: readonly Row[]): boolean {
  const lines = rows.map(lineOf);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.85)] as number;
  const left = lefts[Math.floor(lefts.length * 0.15)] as number;
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] as number;
  if (right - left < leastWidth * size) return false;
  const widthOf = (line: PageLine): number =>
    line.segments.reduce((sum, segment) => sum + segment.right - segment.left, 0);
  let all = 0;
  let full = 0;
  for (const line of lines) {
    const width = widthOf(line);
    all += width;
    const reaches = line.right > right - nearEdge * size && line.left < left + mostIndent * size;
    if (reaches && width > leastFilled * (line.right - line.left)) full += width;
  }
  return full >= leastFull * all;
}
