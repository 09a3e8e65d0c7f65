import type { Block } from './blocks.ts';
import { isAligned, isBoth, leastBoth, startsAtGutter } from './blocks.ts';
import type { Piece } from './rows.ts';
import { endingOf, halvesOf, holdsRunningMark } from '../signs.ts';

/**
 * What the text on both sides of a gutter is: two columns, perhaps two columns, a column of prose with anything in line
 * beside it, or cells and lists.
 */
export type Verdict = 'columns' | 'unsure' | 'half' | 'other';

/** Half cells that a full line leaves at most, and a paragraph's last one at least. */
const room = 6;
/** Narrowest column of prose in half cells. */
const narrowest = 14;
const least = {
  /** Share of rows with text on both sides. */
  both: 0.5,
  /** Share of those whose right piece starts where most do. */
  aligned: 0.5,
  /** Share of full lines in a column. */
  full: 0.5,
  /** Share of full lines that break off within their sentence. */
  open: 0.6,
  /** Share of full lines with a mark of running text. */
  marked: 0.35,
} as const;
/** Rows, and share of them, at which the cells of a table start on both sides; paragraphs do by chance. */
const leastTogether = 3;
const mostTogether = 0.7;

/** Tells columns of prose from cells of a table. */
export function verdictOf(text: string, { cuts }: Block): Verdict {
  const left = sideOf(
    text,
    cuts.map((cut) => cut.left),
  );
  const right = sideOf(
    text,
    cuts.map((cut) => cut.right),
  );
  const both = cuts.filter(isBoth).length;
  const last = cuts.findLastIndex(isBoth) + 1;
  const isSteady =
    both >= least.both * last && cuts.filter(isAligned).length >= least.aligned * both;
  const together = [...left.starts].filter((index) => right.starts.has(index)).length;
  const areCells = (starts: number): boolean =>
    together >= leastTogether && together >= mostTogether * starts;
  if (isSteady && left.readsOn && right.readsOn) {
    const isProse = left.isProse && right.isProse;
    return isProse && !areCells(Math.min(left.starts.size, right.starts.size))
      ? 'columns'
      : 'unsure';
  }
  // Lines of a list start at rows of their own beside prose; cells start where cells beside them do.
  const isHalf = left.isProse && startsAtGutter(cuts) && !areCells(right.starts.size);
  return isHalf ? 'half' : 'other';
}

interface Side {
  /** Whether its lines hold marks of running text at all. */
  readonly readsOn: boolean;
  /** Whether its lines are broken at one width, within sentences. */
  readonly isProse: boolean;
  /** The rows at which a paragraph or cell starts, but for the first. */
  readonly starts: ReadonlySet<number>;
}

function sideOf(text: string, pieces: readonly (Piece | null)[]): Side {
  const lines = pieces.filter((piece) => piece !== null);
  const widths = pieces.map((piece) => (piece === null ? 0 : widthOf(text, piece)));
  const sorted = widths.filter((width) => width > 0).sort((a, b) => a - b);
  const measure = sorted[Math.floor(sorted.length * 0.8)] ?? 0;
  const full = lines.filter((piece) => widthOf(text, piece) > measure - room);
  const marked = full.filter(({ from, to }) => holdsRunningMark(text, from, to)).length;
  const open = full.filter(({ from, to }) =>
    ['open', 'pause'].includes(endingOf(text, from, to)),
  ).length;
  const starts = new Set<number>();
  pieces.forEach((piece, index) => {
    if (index > 0 && piece !== null && (widths[index - 1] as number) <= measure - room) {
      starts.add(index);
    }
  });
  const isWide = measure >= narrowest && lines.length >= leastBoth;
  return {
    readsOn: isWide && marked >= 0.2 * full.length,
    isProse:
      isWide &&
      full.length >= least.full * lines.length &&
      open >= least.open * full.length &&
      marked >= least.marked * full.length,
    starts,
  };
}

/** The width of a piece with its indent, in half cells. */
function widthOf(text: string, { from, to, indent }: Piece): number {
  let halves = Math.min(indent, 4);
  for (let at = from; at < to; at++) halves += halvesOf(text.charCodeAt(at));
  return halves;
}
