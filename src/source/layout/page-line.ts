import type { Row, Segment } from './segments.ts';

/** A line as it is read: the segments of a row that stand in one column, or over the whole page. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** The line that a row's segments make. */
export function lineOf(row: Row): PageLine {
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
