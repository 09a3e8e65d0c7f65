import { kindOf } from './cell-kind.ts';
import { leadOf, numbersOf } from './goal-layout.ts';
import type { Layout } from './goal-layout.ts';
import { hasGroups, mayBeGroup, namesGroup } from './goal-lines.ts';
import type { Cell, GoalLine, GoalLines } from './goal-lines.ts';
import type { Row } from './table.ts';
import { isUnit, labelled } from './unit-text.ts';

/** A row of a table of goals, and its cells under the heads of numbers. */
export interface GoalRow {
  readonly row: Row;
  readonly numbers: readonly Cell[];
}

const ordinal = /^\d{1,2}[.．、]?$/;
const opensByOrdinal = /^\d{1,2}(?:[.．、](?!\d)|$)/;
const numbering = /^(?:[（(]?\d{1,2}[）)、]|\d{1,2}[.．](?!\d))/;
/** The mark of a note behind a name. */
const note = /(?<=[\u4e00-\u9fff）])[\d①-⑳*]$/;

/** What a line says of a row. */
interface Said {
  readonly isNumbered: boolean;
  readonly name: string;
  /** As printed; null where the line gives none. */
  readonly unit: string | null;
}

type CellLine = readonly Cell[];

/**
 * The rows of a table in the order of its lines; null where it is not plain what a line holds. A name or unit that its cell
 * could not hold in one line stands above and below the row's numbers, or goes on below or above them.
 */
export function rowsOfGoals(goals: GoalLines, layout: Layout): readonly (GoalRow | null)[] {
  const { lines, gaps } = goals;
  const areGrouped = hasGroups(goals);
  const left = gaps.map((gap) => gap.filter((line) => !areGrouped || !mayBeGroup(line)));
  // What stands below the last row need not be the table's.
  const below = left.at(-1) ?? [];
  const said = lines.map((line, index): Said | null => {
    const own = saidIn(line, layout);
    if (numbersOf(line, layout).length !== layout.columns.length) return null;
    const isWhole = own.name !== '' && (!layout.hasUnits || own.unit !== null);
    return isWhole ? own : put(own, left[index]?.pop(), left[index + 1]?.shift(), layout);
  });
  if (below.length > 0) left[left.length - 1] = [];
  const named = withRests(said, left);
  return lines.map((line, index) => {
    const whole = named[index];
    // What is left between two rows belongs to one of them, and to that which is not read if one is not.
    const isOdd =
      (isLeft(left, index) && named[index - 1] !== null) ||
      (isLeft(left, index + 1) && named[index + 1] !== null);
    return whole && !isOdd ? { row: rowOf(line, whole), numbers: numbersOf(line, layout) } : null;
  });
}

function isLeft(left: readonly CellLine[][], gap: number): boolean {
  return (left[gap]?.length ?? 0) > 0;
}

/** Rows with the rests of their names: a lone line behind a numbered row, or one whose number stands before it. */
function withRests(said: readonly (Said | null)[], left: CellLine[][]): readonly (Said | null)[] {
  const named = [...said];
  const areNumbered = said.every((row) => row === null || row.isNumbered);
  left.forEach((lines, gap) => {
    const [line] = lines;
    const isLone = lines.length === 1 && !isLeft(left, gap - 1) && !isLeft(left, gap + 1);
    if (!line || !isLone) return;
    const [above, under] = [named[gap - 1], named[gap]];
    const words = line.map((cell) => cell.words);
    if (under && !under.isNumbered && opensByOrdinal.test(words[0] ?? '')) {
      const first = words.join('').replace(/^\d{1,2}[.．、]?/, '');
      named[gap] = { ...under, name: first + under.name };
    } else if (above && areNumbered && words.length === 1)
      named[gap - 1] = { ...above, name: above.name + (words[0] ?? '') };
    else return;
    left[gap] = [];
  });
  return named;
}

function saidIn(line: GoalLine, layout: Layout): Said {
  const words = leadOf(line, layout).map((cell) => cell.words);
  const at = words.findIndex((each) => opensByOrdinal.test(each));
  const isGrouped = namesGroup(words[0] ?? '');
  const isNumbered = at === 0 || (at === 1 && isGrouped);
  let lead = words;
  if (isNumbered) lead = words.slice(ordinal.test(words[at] ?? '') ? at + 1 : at);
  else if (isGrouped && layout.hasGroupColumn && words.length > (layout.hasUnits ? 2 : 1))
    lead = words.slice(1);
  const unit = layout.hasUnits ? lead.at(-1) : undefined;
  const isOne = unit !== undefined && (isUnit(unit) || kindOf(unit) === 'blank');
  const name = (isOne ? lead.slice(0, -1) : lead).join('').replace(numbering, '');
  return { isNumbered, name, unit: isOne ? unit : null };
}

/** What a row says whose name or unit stands in the lines above and below it; null where that is not plain. */
function put(
  own: Said,
  above: CellLine | undefined,
  below: CellLine | undefined,
  { hasUnits }: Layout,
): Said | null {
  if (!above || !below || above.length !== below.length || above.length > 2) return null;
  const [first = '', second = ''] = above.map(({ words }, at) => words + (below[at]?.words ?? ''));
  const { name, unit } = own;
  if (above.length === 2)
    return hasUnits && name === '' && unit === null && isUnit(second)
      ? { ...own, name: first, unit: second }
      : null;
  if (name !== '') return isUnit(first) ? { ...own, unit: first } : null;
  return unit === null && hasUnits ? null : { ...own, name: first.replace(numbering, '') };
}

function rowOf({ span, cells, nature }: GoalLine, { name, unit }: Said): Row {
  const { label, unit: ofName } = labelled(name);
  return {
    span,
    name: label.replace(note, ''),
    depth: 0,
    unit: unit !== null && kindOf(unit) !== 'blank' ? unit : ofName,
    nature: cells[nature]?.words ?? null,
    body: null,
  };
}
