import { firstSign } from '../../core/search.ts';
import { pageNumberOf } from '../page-numbers.ts';
import type { Count, Cut, Row } from './rows.ts';
import { counts, cutAt, startsOf } from './rows.ts';

/** A place at which text starts again behind a gap in many rows. */
interface Gutter {
  readonly column: number;
  readonly count: Count;
}

/** Rows with text on both sides of a gutter, and those between and right behind them. */
export interface Block {
  readonly gutter: Gutter;
  /** Index of its first row. */
  readonly first: number;
  /** Its rows, cut. */
  readonly cuts: readonly Cut[];
}

/** Indexes of rows: the first, and the one after the last. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Fewest rows with text in both columns. */
export const leastBoth = 6;

/** The blocks along every gutter of each stretch. */
export function blocksOf(text: string, rows: readonly Row[]): Block[] {
  return stretchesOf(text, rows).flatMap((stretch) =>
    guttersOf(text, rows, stretch).flatMap((gutter) =>
      blocksAlong(text, rows, stretch, gutter, leastBoth),
    ),
  );
}

/** Rows without gaps that a stretch holds before the first blank one, and at all. */
const mostBare = 12;
const mostTail = 100;

/** Stretches of rows with wide gaps in them, each within a page as far as pages can be told. */
function stretchesOf(text: string, rows: readonly Row[]): Stretch[] {
  const found: Stretch[] = [];
  let first = -1;
  let bare = 0;
  const close = (end: number): void => {
    if (first >= 0) found.push({ first, end });
    first = -1;
  };
  rows.forEach((row, index) => {
    if (row.opens || isNumber(text, row)) close(index);
    if (firstSign(text, '  ', { from: row.start, to: row.to }) !== -1) {
      if (first < 0) first = index;
      bare = 0;
      return;
    }
    bare++;
    const isBlank = row.start === row.to;
    if ((isBlank && bare > mostBare) || bare > mostTail) close(index);
  });
  close(rows.length);
  return found;
}

/** Most gutters of a stretch by each way of counting. */
const mostGutters = 8;

/** The gutters that enough rows of a stretch show. */
function guttersOf(text: string, rows: readonly Row[], { first, end }: Stretch): Gutter[] {
  const gutters: Gutter[] = [];
  for (const count of counts) {
    const seen = new Map<number, number>();
    for (let index = first; index < end; index++) {
      for (const column of startsOf(text, rows[index] as Row, count)) {
        seen.set(column, (seen.get(column) ?? 0) + 1);
      }
    }
    const clearest = [...seen]
      .filter(([, times]) => times >= leastBoth)
      .sort(([a, m], [b, n]) => n - m || a - b);
    for (const [column] of clearest.slice(0, mostGutters)) gutters.push({ column, count });
  }
  return gutters;
}

/** Places by which a gutter may move from one page to the next. */
const drift = 4;
/** Rows around a block in which the pages beside it stand. */
export const besideBlock = 120;

/** Blocks of fewer rows beside a known one, on a page that ends early. */
export function shortBlocksOf(text: string, rows: readonly Row[], block: Block): Block[] {
  const near = {
    first: Math.max(0, block.first - besideBlock),
    end: Math.min(rows.length, block.first + block.cuts.length + besideBlock),
  };
  const found: Block[] = [];
  for (let by = -drift; by <= drift; by++) {
    const gutter = { ...block.gutter, column: block.gutter.column + by };
    found.push(...blocksAlong(text, rows, near, gutter, 1));
  }
  return found.filter(({ cuts }) => startsAtGutter(cuts));
}

/** Whether the right pieces of rows start where the gutter ends, or as paragraphs do. */
export function startsAtGutter(cuts: readonly Cut[]): boolean {
  const both = cuts.filter(isBoth);
  return both.some(isAligned) && both.every(startsWithin);
}

/** Whether there is text on both sides, on the right from where the column starts. */
export function isAligned({ left, right }: Cut): boolean {
  return left !== null && right?.indent === 0;
}

/** Places behind a column's start at which its paragraphs start. */
const mostIndent = 4;

function startsWithin({ right }: Cut): boolean {
  return right !== null && right.indent <= mostIndent;
}

function blocksAlong(
  text: string,
  rows: readonly Row[],
  { first, end }: Stretch,
  gutter: Gutter,
  least: number,
): Block[] {
  const blocks: Block[] = [];
  let cuts: Cut[] = [];
  let start = 0;
  let blanks = 0;
  const close = (): void => {
    const kept = trimmed(cuts);
    if (kept.filter(isBoth).length >= least) blocks.push({ gutter, first: start, cuts: kept });
    cuts = [];
  };
  for (let index = first; index < end; index++) {
    const row = rows[index] as Row;
    if (row.opens) close();
    blanks = row.start === row.to ? blanks + 1 : 0;
    const cut = cutAt(text, row, gutter.column, gutter.count);
    if (cut === null || blanks > 1 || isNumber(text, row)) close();
    else if (cuts.length > 0 || isBoth(cut)) {
      if (cuts.length === 0) start = index;
      cuts.push(cut);
    }
  }
  close();
  return blocks;
}

function isNumber(text: string, { start, to }: Row): boolean {
  return start < to && pageNumberOf(text, start, to) !== null;
}

/** Whether the row has text on both sides. */
export function isBoth({ left, right }: Cut): boolean {
  return left !== null && right !== null;
}

/** Without the rows from the first blank one after the last with text on both sides. */
function trimmed(cuts: readonly Cut[]): readonly Cut[] {
  let end = cuts.findLastIndex(isBoth) + 1;
  while (end < cuts.length && (cuts[end]?.left ?? cuts[end]?.right ?? null) !== null) end++;
  return cuts.slice(0, end);
}
