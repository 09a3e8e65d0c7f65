import { firstSign } from '../../core/search.ts';
import type { Span } from '../../core/span.ts';
import { halvesOf, holdsRunningMark } from '../signs.ts';
import type { Row } from './rows.ts';
import { rowsOf } from './rows.ts';

/** Spaces that part the columns of a row. */
const gap = /\S {3,}(?=\S)/;
/** Narrowest and widest piece of running text in half cells. */
const [narrowest, widest] = [14, 80] as const;
/** Fewest rows of pieces that show columns, and most others between them. */
const leastRows = 6;
const mostBetween = 2;

/** Stretches of rows that still hold running text on both sides of gaps: columns that were not taken apart. */
export function acrossIn(text: string): Span[] {
  const found: Span[] = [];
  if (!text.includes('   ') || !gap.test(text)) return found;
  let held: Row[] = [];
  let between = 0;
  const close = (): void => {
    const [first] = held;
    if (first && held.length >= leastRows) {
      found.push({ from: first.start, to: (held.at(-1) as Row).to });
    }
    held = [];
  };
  for (const row of rowsOf(text, [])) {
    if (row.start === row.to) continue;
    if (holdsProseTwice(text, row)) {
      held.push(row);
      between = 0;
    } else if (++between > mostBetween) close();
  }
  close();
  return found;
}

/** Whether the row holds two pieces that are as wide as lines of columns, and a mark of running text. */
function holdsProseTwice(text: string, { start, to }: Row): boolean {
  if (firstSign(text, '   ', { from: start, to }) === -1) return false;
  if (!holdsRunningMark(text, start, to)) return false;
  const line = text.slice(start, to);
  if (!gap.test(line)) return false;
  const widths = line.split(/ {3,}/).map(widthOf);
  return (
    widths.every((width) => width <= widest) &&
    widths.filter((width) => width >= narrowest).length > 1
  );
}

function widthOf(piece: string): number {
  let halves = 0;
  for (let at = 0; at < piece.length; at++) halves += halvesOf(piece.charCodeAt(at));
  return halves;
}
