import type { Setting } from './continuity.ts';
import { continuity } from './continuity.ts';
import type { SetLine } from './lines.ts';

/** The lines of several columns, each in its order, the left column first. */
export interface Streams {
  readonly columns: readonly (readonly SetLine[])[];
  /** How much likelier it is than that the lines follow each other as they stand, in natural logarithms. */
  readonly lead: number;
  /** Whether no column has a line again after it was passed over: lines that an extractor put elsewhere mislead. */
  readonly isSteady: boolean;
}

/** What it costs that a column has a line more than those that come next, and each further one. */
const alone = 5.5;
const aloneStill = 0.3;
/** What each line before another column starts costs. */
const before = 2.5;
/** What it costs that lines of two columns have no blank one between them. */
const glued = 3;
/** Ways that are followed at once. */
const mostStates = 8;

/** A column up to a line. */
interface Column {
  /** Index of its last line; -1 where it has none. */
  readonly last: number;
  /** Whether it was passed over since: it has no line beside those of the others. */
  readonly isPassed: boolean;
}

/** A likely way to tell the lines up to one apart. */
interface State {
  readonly score: number;
  /** The columns that the last line does not stand in, in the order in which their turns come. */
  readonly others: readonly Column[];
  readonly earlier: State | null;
  /** How many columns on from that of the line before the last line stands; their number for the same one. */
  readonly step: number;
  readonly isSteady: boolean;
}

/**
 * Tells lines that stand by turns in `count` columns apart: each goes on in the next line of its own. `earlier` is the
 * line before them, where they may go on with one.
 */
export function streamsOf(
  setting: Setting,
  lines: readonly SetLine[],
  count: number,
  earlier: SetLine | null,
): Streams {
  const others = new Array<Column>(count - 1).fill({ last: -1, isPassed: false });
  let states: State[] = [{ score: 0, others, earlier: null, step: 0, isSteady: true }];
  let asTheyStand = 0;
  for (let index = 1; index < lines.length; index++) {
    const goesOn = goingOn(setting, lines, index);
    asTheyStand += goesOn(index - 1);
    const isGlued = (lines[index] as SetLine).isGlued;
    states = likeliest(states.flatMap((state) => nextOf(state, index, isGlued, goesOn)));
  }
  const [best] = states;
  const columns = columnsOf(lines, count, best ?? null);
  return {
    columns: inOrder(setting, columns, earlier),
    lead: (best?.score ?? 0) - asTheyStand,
    isSteady: best?.isSteady ?? true,
  };
}

/** How much speaks for the line at `index` as the next one of that at another index. */
function goingOn(
  setting: Setting,
  lines: readonly SetLine[],
  index: number,
): (from: number) => number {
  const known = new Map<number, number>();
  return (from) => {
    if (from < 0) return 0;
    const found =
      known.get(from) ?? continuity(setting, lines[from] as SetLine, lines[index] as SetLine);
    known.set(from, found);
    return found;
  };
}

/** The ways on: the line at `index` stands in any of the columns. */
function nextOf(
  state: State,
  index: number,
  isGlued: boolean,
  goesOn: (from: number) => number,
): State[] {
  const turns: Column[] = [...state.others, { last: index - 1, isPassed: false }];
  return turns.flatMap(({ last, isPassed }, place) => {
    // Columns that have not started cannot be passed over for one that has not.
    if (last < 0 && place > 0) return [];
    const isSame = place === turns.length - 1;
    const passed = turns.slice(0, place);
    const others = [
      ...turns.slice(place + 1),
      ...(isGlued ? passed : passed.map((column) => ({ last: column.last, isPassed: true }))),
    ];
    const costs = isGlued ? (isSame ? 0 : glued) : costOf(passed);
    return {
      score: state.score + goesOn(last) - costs,
      others,
      earlier: state,
      step: place + 1,
      isSteady: state.isSteady && !isPassed,
    };
  });
}

/** What it costs that columns have no line in their turn. */
function costOf(passed: readonly Column[]): number {
  if (passed.length === 0) return 0;
  if (passed.every(({ last }) => last < 0)) return before;
  return passed.reduce((sum, { isPassed }) => sum + (isPassed ? aloneStill : alone), 0);
}

/** The likeliest states, one for each place that the columns may have come to. */
function likeliest(states: State[]): State[] {
  const seen = new Set<string>();
  const kept: State[] = [];
  for (const state of states.sort((a, b) => b.score - a.score)) {
    const key = state.others.map(({ last }) => last).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === mostStates) break;
  }
  return kept;
}

/** The lines of each column, that which starts first before the others. */
function columnsOf(lines: readonly SetLine[], count: number, last: State | null): SetLine[][] {
  const steps: number[] = [];
  for (let state = last; state !== null; state = state.earlier) steps.push(state.step);
  steps.reverse();
  const columns = Array.from({ length: count }, (): SetLine[] => []);
  let column = 0;
  lines.forEach((line, index) => {
    column = (column + (steps[index] ?? 0)) % count;
    columns[column]?.push(line);
  });
  return columns;
}

/** What speaks for the column that starts first on its page as the left one. */
const firstIsLeft = 2;

/** Each column goes on in the one right of it, and what stands before them in the left one. */
function inOrder(
  setting: Setting,
  columns: readonly (readonly SetLine[])[],
  earlier: SetLine | null,
): readonly (readonly SetLine[])[] {
  const joint = (last: SetLine | null | undefined, next: SetLine | undefined): number =>
    last && next ? continuity(setting, last, next) : 0;
  const turned = columns.map((_, left) => [...columns.slice(left), ...columns.slice(0, left)]);
  const odds = turned.map((order, left) =>
    order.reduce(
      (sum, column, at) => sum + joint(at === 0 ? earlier : order[at - 1]?.at(-1), column[0]),
      left === 0 ? firstIsLeft : 0,
    ),
  );
  return turned[odds.indexOf(Math.max(...odds))] ?? columns;
}
