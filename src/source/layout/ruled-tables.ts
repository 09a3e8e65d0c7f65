import { lineSpace } from '../tables/line-space.ts';
import type { Box, Glyph } from './glyph-page.ts';
import { segmentOf } from './segments.ts';
import type { Row, Segment } from './segments.ts';

/** A table with lines drawn around its cells. */
interface Grid {
  /** Edges of its rows from top to bottom, and of its columns from left to right. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  readonly across: readonly Box[];
  readonly down: readonly Box[];
}

/** Points by which drawn lines that meet lie apart. */
const meet = 2.5;
/** Fewest rows and columns of a table, and most lines in a cell: what holds more lays out a page. */
const leastEdges = 3;
const mostLines = 12;
/** Most drawn lines of a page that are looked at. */
const mostRules = 1000;

/**
 * The rows of a page with each row of a ruled table as one, a segment for each cell: lines of one cell go on in each
 * other, and a cell without text has an empty segment.
 */
export function withRuledTables(rows: readonly Row[], rules: readonly Box[]): readonly Row[] {
  if (rules.length < 2 * leastEdges || rules.length > mostRules) return rows;
  let read = rows;
  for (const grid of gridsOf(rules)) read = withTable(read, grid);
  return read;
}

/** The grids that drawn lines make: those that meet, directly or through others, are of one. */
function gridsOf(rules: readonly Box[]): Grid[] {
  const groups: Box[][] = [];
  for (const rule of rules) {
    const met = groups.filter((group) => group.some((other) => touch(rule, other)));
    const [first, ...others] = met;
    if (first === undefined) {
      groups.push([rule]);
      continue;
    }
    first.push(rule, ...others.flat());
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.flatMap((group) => {
    const across = group.filter((rule) => isAcross(rule));
    const down = group.filter((rule) => !isAcross(rule));
    const tops = edges(across.map(({ top, bottom }) => (top + bottom) / 2));
    const lefts = edges(down.map(({ left, right }) => (left + right) / 2));
    const isTable = tops.length >= leastEdges && lefts.length >= leastEdges;
    return isTable ? [{ tops, lefts, across, down }] : [];
  });
}

function isAcross({ left, top, right, bottom }: Box): boolean {
  return right - left > bottom - top;
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left <= other.right + meet &&
    other.left <= one.right + meet &&
    one.top <= other.bottom + meet &&
    other.top <= one.bottom + meet
  );
}

/** Places in order, those that lie together as one. */
function edges(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - (found.at(-1) ?? -Infinity) > meet) found.push(place);
  }
  return found;
}

/** A cell: indexes of the row and column that it starts in, with the lines of its text. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly lines: Segment[];
}

function withTable(rows: readonly Row[], grid: Grid): readonly Row[] {
  const cells = new Map<string, Cell>();
  const kept: Row[] = [];
  for (const row of rows) {
    const outside: Segment[] = [];
    for (const segment of row) {
      for (const piece of partedAt(segment, grid)) {
        const place = placeOf(piece, grid);
        if (place === null) {
          outside.push(piece);
          continue;
        }
        const key = `${String(place.row)} ${String(place.column)}`;
        const cell = cells.get(key) ?? { ...place, lines: [] };
        cell.lines.push(piece);
        cells.set(key, cell);
      }
    }
    if (outside.length > 0) kept.push(outside);
  }
  const filled = [...cells.values()];
  const isData =
    new Set(filled.map(({ column }) => column)).size > 1 &&
    filled.every(({ lines }) => lines.length <= mostLines);
  if (!isData) return rows;
  const table = rowsOf(filled, grid);
  const at = kept.findIndex(([segment]) => segment && segment.base > (grid.tops[0] as number));
  const place = at === -1 ? kept.length : at;
  return [...kept.slice(0, place), ...table, ...kept.slice(place)];
}

/** A segment parted where lines between columns run through it. */
function partedAt(segment: Segment, { lefts, tops, down }: Grid): readonly Segment[] {
  const { base, size, glyphs } = segment;
  if (base < (tops[0] as number) || base - size > (tops.at(-1) as number)) return [segment];
  const middle = base - size / 3;
  const cuts = lefts.filter(
    (left) =>
      left > segment.left &&
      left < segment.right &&
      down.some(
        (rule) => holds(rule.left, rule.right, left) && holds(rule.top, rule.bottom, middle),
      ),
  );
  if (cuts.length === 0) return [segment];
  const parts = [...cuts, Infinity].map((cut, index) =>
    glyphs.filter((glyph) => {
      const center = (glyph.left + glyph.right) / 2;
      return center < cut && center >= (cuts[index - 1] ?? -Infinity);
    }),
  );
  return parts.map(segmentOf).filter((part) => part !== null);
}

function holds(from: number, to: number, place: number): boolean {
  return from - meet <= place && place <= to + meet;
}

/** The row and column of the cell that a segment stands in; null where it stands in none. */
function placeOf(
  { left, right, base, size }: Segment,
  grid: Grid,
): { row: number; column: number } | null {
  const [x, y] = [(left + right) / 2, base - size / 3];
  const above = grid.across.filter(
    (rule) => holds(rule.left, rule.right, x) && (rule.top + rule.bottom) / 2 <= y,
  );
  const below = grid.across.some((rule) => holds(rule.left, rule.right, x) && rule.top > y);
  const before = grid.down.filter(
    (rule) => holds(rule.top, rule.bottom, y) && (rule.left + rule.right) / 2 <= x,
  );
  const behind = grid.down.some((rule) => holds(rule.top, rule.bottom, y) && rule.left > x);
  if (above.length === 0 || before.length === 0 || !below || !behind) return null;
  const top = Math.max(...above.map((rule) => (rule.top + rule.bottom) / 2));
  const start = Math.max(...before.map((rule) => (rule.left + rule.right) / 2));
  const [row, column] = [indexOf(grid.tops, top), indexOf(grid.lefts, start)];
  // Between two lines that count as one there is no cell.
  return row < grid.tops.length - 1 && column < grid.lefts.length - 1 ? { row, column } : null;
}

function indexOf(places: readonly number[], place: number): number {
  return places.findLastIndex((each) => each <= place + meet);
}

/** Rows of the table's cells, in the order of the page. A row whose only text is one cell stays as its lines are. */
function rowsOf(cells: readonly Cell[], { lefts, tops }: Grid): Row[] {
  const table: Row[] = [];
  for (let row = 0; row < tops.length - 1; row++) {
    const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    if (own.length === 1) table.push(...(own[0] as Cell).lines.map((line) => [line]));
    if (own.length < 2) continue;
    const base = Math.min(...own.flatMap(({ lines }) => lines.map((line) => line.base)));
    const segments: Segment[] = [];
    for (let column = 0; column < lefts.length - 1; column++) {
      const cell = own.find((each) => each.column === column);
      const [left, right] = [lefts[column] as number, lefts[column + 1] as number];
      const [size = 10] = own.flatMap(({ lines }) => lines.map((line) => line.size));
      segments.push(
        cell
          ? { ...joined(cell.lines), base }
          : {
              text: '',
              left,
              right: left + (right - left) / 2,
              base,
              size,
              glyphs: [],
              isCell: true,
            },
      );
    }
    table.push(segments);
  }
  return table;
}

/** The lines of a cell as one segment. */
function joined(lines: readonly Segment[]): Segment {
  const glyphs: Glyph[] = [];
  for (const line of lines) {
    const last = glyphs.at(-1);
    if (last && lineSpace(last.text, line.glyphs[0]?.text ?? '') !== '')
      glyphs.push({ ...last, text: ' ', left: last.right });
    glyphs.push(...line.glyphs);
  }
  const [first] = lines as [Segment, ...Segment[]];
  return {
    ...first,
    text: glyphs.map(({ text }) => text).join(''),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    glyphs,
    isCell: true,
  };
}
