import type { Block } from './columns.ts';
import type { PageLine } from './page-line.ts';

/** Between which edges the lines of a block are set. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Edges that a block's own lines show. */
interface OwnEdges extends Edges {
  readonly size: number;
  /** Whether its lines are running text, which reaches the edges. */
  readonly isProse: boolean;
  readonly count: number;
}

/** The edges of each block: of one without running text, a list say, those of the column that it stands in. */
export function edgesOf(blocks: readonly Block[]): ReadonlyMap<Block, Edges> {
  const own = blocks.map(ownEdges);
  const columns = own.filter(({ isProse }) => isProse).sort((a, b) => b.count - a.count);
  const width = columns[0] ? columns[0].right - columns[0].left : 0;
  // A column alone in its place is as wide as others are.
  const wide = ({ left, right }: Edges): Edges => ({ left, right: Math.max(right, left + width) });
  return new Map(
    own.map((edges, index) => {
      const isSure = edges.isProse || columns.length === 0;
      const around = isSure
        ? edges
        : (columns.find((column) => holds(column, edges)) ?? wide(edges));
      return [blocks[index] as Block, around];
    }),
  );
}

/** How far a block stands within its column at most, and beyond it, in sizes. */
const within = 5;
const beyond = 0.5;

function holds(column: OwnEdges, { left, right, size }: OwnEdges): boolean {
  const by = (left - column.left) / size;
  return by > -beyond && by < within && right < column.right + beyond * size;
}

/** Fewest lines of running text that show a column's edges, and share of them with a mark of it. */
const leastLines = 6;
const leastMarked = 0.35;
const runningMark = /[，。；]/;

function ownEdges({ lines }: Block): OwnEdges {
  const ordered = (edge: (line: PageLine) => number): number[] =>
    lines.map(edge).sort((a, b) => a - b);
  const lefts = ordered(({ left }) => left);
  const rights = ordered(({ right }) => right);
  const marked = lines.filter(({ segments }) =>
    segments.some(({ text }) => runningMark.test(text)),
  ).length;
  return {
    // A few lines may hang over the edges: numbers in front, closing signs behind.
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rights[Math.ceil(rights.length * 0.9) - 1] ?? 0,
    size: ordered(({ size }) => size)[lines.length >> 1] ?? 1,
    isProse: lines.length >= leastLines && marked >= leastMarked * lines.length,
    count: lines.length,
  };
}
