import type { Glyph } from './glyph-page.ts';
import { lineOf } from './page-line.ts';
import type { PageLine } from './page-line.ts';
import { isTableRow } from './segments.ts';
import type { Row, Segment } from './segments.ts';

/** A place that parts two columns of a page, in points from its left edge. */
export interface Gutter {
  readonly at: number;
  /** Whether it is known from other pages alone. */
  readonly isKnown: boolean;
}

/** Fewest rows with text on both sides of a gutter. */
const leastBoth = 4;

/** What parts the rows into two columns; `known` are the gutters of other pages, the commonest first. */
export function gutterOf(rows: readonly Row[], known: readonly number[]): Gutter | null {
  const lines = rows.filter((row) => !isTableRow(row));
  const shown = sharedGap(lines);
  if (shown !== null) return { at: shown, isKnown: false };
  const at = known.find((gutter) => fits(lines, gutter));
  return at === undefined ? null : { at, isKnown: true };
}

/** Share of rows that run over a known gutter at most. */
const mostCrossing = 0.25;

/** Whether a gutter of other pages is that of this one, too, which shows none: a column is short, or holds no running text. */
function fits(rows: readonly Row[], gutter: number): boolean {
  const free = rows.filter((row) => !runsOver(row, gutter));
  if (rows.length - free.length > mostCrossing * rows.length) return false;
  if (!free.some((row) => straddles(row, gutter))) return false;
  const sides = (['left', 'right'] as const).map((side) => sideOf(free, gutter, side));
  return sides.some(isRunning) && !sides.some(areFigures);
}

const figure = /^[-+≥≤<>±]?\d[\d.,，]*[%％‰]?$/;

/** Whether most rows hold a number alone, as a column of a table does. */
function areFigures(rows: readonly Row[]): boolean {
  return 2 * rows.filter((row) => row.every(({ text }) => figure.test(text))).length > rows.length;
}

/** What of the rows stands on one side of the gutter. */
export function sideOf(rows: readonly Row[], gutter: number, side: 'left' | 'right'): Row[] {
  return rows
    .map((row) => row.filter(({ left }) => left < gutter === (side === 'left')))
    .filter((row) => row.length > 0);
}

/** Whether the row has text on both sides of the gutter. */
export function straddles(row: Row, gutter: number): boolean {
  return row.some(({ right }) => right <= gutter) && row.some(({ left }) => left >= gutter);
}

/** Whether the row goes on over the gutter, not only with a sign that hangs into it. */
function runsOver(row: Row, gutter: number): boolean {
  return row.some(({ left, right, glyphs, size }) => {
    if (left >= gutter || right <= gutter) return false;
    const first = glyphs.findIndex((glyph) => glyph.left > gutter - hangs * size);
    return first < 1 || !isParted(glyphs[first - 1] as Glyph, glyphs[first] as Glyph);
  });
}

/** How far a sign that stands left of a gutter reaches into it, in sizes. */
const hangs = 0.5;
/** Least gap in sizes that a line which hangs over its edge leaves before the next column. */
const leastRest = 0.12;
/** Signs whose right half is empty. */
const hanging = /^[，。、；：！？）”》]$/;

/** Whether there is more room between two characters than one line leaves: a sign that hangs over holds half of it. */
export function isParted(before: Glyph, after: Glyph): boolean {
  const hang = hanging.test(before.text) ? after.size / 2 : 0;
  return after.left - before.right + hang >= leastRest * after.size;
}
function crosses(row: Row, gutter: number): boolean {
  return row.some(({ left, right }) => left < gutter && right > gutter);
}

/** Share of a column's text that stands in lines which reach its edge, and share of such a line that is filled. */
const leastFull = 0.5;
const leastFilled = 0.75;
/** Narrowest column, what a full line leaves at most, and widest indent, in sizes. */
const leastWidth = 7;
const nearEdge = 1.6;
const mostIndent = 3;

/** Lines right of a gutter may all be indented: it stands so far within the gap that they leave. */
const leftShare = 0.25;

/** Where the gap is that most rows share, or the widest such gap, of those that part two columns of running text; null for none. */
function sharedGap(rows: readonly Row[]): number | null {
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
    const start = Math.max(...open.map((gap) => gap.from));
    const width = Math.min(...open.map((gap) => gap.to)) - start;
    if (width <= 0 || (best && open.length === best.count && width <= best.width)) continue;
    const gutter = start + leftShare * width;
    if (areColumns(rows, gutter)) best = { at: gutter, count: open.length, width };
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
  const free = rows.filter((row) => !crosses(row, gutter));
  const isBoth = (row: Row): boolean => straddles(row, gutter);
  const beside = free.slice(free.findIndex(isBoth), free.findLastIndex(isBoth) + 1);
  const both = beside.filter(isBoth).length;
  if (both < leastBoth || both < leastShare * beside.length) return false;
  return (['left', 'right'] as const).every((side) => isRunning(sideOf(free, gutter, side)));
}

/** Whether most lines reach the same right edge, as lines of running text do. */
export function isRunning(rows: readonly Row[]): boolean {
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
