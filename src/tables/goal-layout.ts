import { headsGoals } from '../normalized/goal-runs.ts';
import { holdsNumber, kindOf } from './cell-kind.ts';
import { hasGroupColumn } from './goal-lines.ts';
import type { Cell, GoalLine, GoalLines } from './goal-lines.ts';
import { unitHead } from './heads.ts';
import type { Column } from './table.ts';

/** What the lines of a table of goals have in common. */
export interface Layout {
  /** The heads of the columns of numbers. */
  readonly columns: readonly Column[];
  /** Whether the numbers stand before the words that say whether a goal is binding. */
  readonly numbersFirst: boolean;
  readonly hasUnits: boolean;
  readonly hasGroupColumn: boolean;
}

/** The layout of a table's lines by its heads; null where those do not fit its rows. */
export function layoutOf(goals: GoalLines): Layout | null {
  const { heads, lines } = goals;
  const words = heads.flatMap((cells) => cells.map((cell) => cell.words));
  const last = lines.filter(({ cells, nature }) => nature >= cells.length - 1).length;
  const numbersFirst = last * 2 > lines.length;
  const rows = heads.map((cells) => cells.map((cell) => cell.words).filter(headsGoals));
  const layouts = [...rows.toReversed(), rows.flat()].map((labels): Layout => ({
    columns: labels.map((label) => ({ head: label, unit: null, role: 'value' })),
    numbersFirst,
    hasUnits: words.some((head) => unitHead.test(head)),
    hasGroupColumn: hasGroupColumn(goals),
  }));
  return layouts.find((layout) => fits(lines, layout)) ?? null;
}

/** Whether most lines have a number or a blank under each head. */
function fits(lines: readonly GoalLine[], layout: Layout): boolean {
  if (layout.columns.length === 0) return false;
  const fitting = lines.filter((line) => {
    const numbers = numbersOf(line, layout);
    const before = leadOf(line, layout).at(-1);
    const isLong = layout.numbersFirst && before !== undefined && isFigure(before);
    return !isLong && numbers.length === layout.columns.length && numbers.some(isFigure);
  });
  return fitting.length * 2 > lines.length;
}

function isFigure({ words }: Cell): boolean {
  return kindOf(words) !== 'text' || holdsNumber(words);
}

/** The cells of a line under the heads of numbers. */
export function numbersOf(
  { cells, nature }: GoalLine,
  { columns, numbersFirst }: Layout,
): readonly Cell[] {
  return numbersFirst
    ? cells.slice(Math.max(0, nature - columns.length), nature)
    : cells.slice(nature + 1);
}

/** The cells of a line before those: its number, name and unit. */
export function leadOf(
  { cells, nature }: GoalLine,
  { columns, numbersFirst }: Layout,
): readonly Cell[] {
  return cells.slice(0, numbersFirst ? Math.max(0, nature - columns.length) : nature);
}
