import type { Span } from '../core/span.ts';

/** A line of cells. */
export interface Line {
  /** The paragraphs that it stands in. */
  readonly span: Span;
  readonly cells: readonly Span[];
}

/** Cells in lines, not yet understood. */
export interface Grid {
  readonly span: Span;
  /** The heads of its columns, left to right, in one line or more of as many cells. */
  readonly heads: readonly Line[];
  readonly lines: readonly Line[];
}

/** A stretch that looks like a table but does not show its structure. */
export interface Unsure {
  readonly span: Span;
  readonly cells: readonly Span[];
}

export type Found = Grid | Unsure;

export function isGrid(found: Found): found is Grid {
  return 'heads' in found;
}
