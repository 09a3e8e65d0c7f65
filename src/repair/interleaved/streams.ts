import type { Setting } from './continuity.ts';
import { continuity } from './continuity.ts';
import type { SetLine } from './lines.ts';

/** The lines of two columns, each in its order. */
export interface Streams {
  readonly left: readonly SetLine[];
  readonly right: readonly SetLine[];
  /** How much likelier it is than that the lines follow each other as they stand, in natural logarithms. */
  readonly lead: number;
}

/** What it costs that a column has a line more than the other, and each further one. */
const alone = 5.5;
const aloneStill = 0.3;
/** What each line before the other column starts costs. */
const before = 1;
/** What it costs that lines of two columns have no blank one between them. */
const glued = 3;
/** Longest run of lines of one column that is counted. */
const longestRun = 6;

/** The likeliest way to tell the lines up to one apart, in which the last `run` lines are of one column. */
interface State {
  readonly score: number;
  /** Index of the last line of the other column; -1 where there is none. */
  readonly other: number;
  readonly earlier: State | null;
  /** Whether the last line is of another column than the one before. */
  readonly turns: boolean;
  /** Whether the last line stands alone: the other column has none beside it. */
  readonly isAlone: boolean;
}

/**
 * Tells lines that stand by turns in two columns apart: each goes on in the next line of its own. `earlier` is the line
 * before them, where they may go on with one.
 */
export function streamsOf(
  setting: Setting,
  lines: readonly SetLine[],
  earlier: SetLine | null,
): Streams {
  let states: (State | null)[] = [
    { score: 0, other: -1, earlier: null, turns: false, isAlone: false },
  ];
  let asTheyStand = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as SetLine;
    const inPlace = continuity(setting, lines[index - 1] as SetLine, line);
    asTheyStand += inPlace;
    const next: (State | null)[] = [];
    const offer = (run: number, state: State): void => {
      if (state.score > (next[run]?.score ?? -Infinity)) next[run] = state;
    };
    states.forEach((state, run) => {
      if (!state) return;
      const { score, other } = state;
      const cost = other < 0 ? before : state.isAlone ? aloneStill : alone;
      const stays = score + inPlace - (line.isGlued ? 0 : cost);
      const longer = Math.min(run + 1, longestRun - 1);
      const isAlone = !line.isGlued || state.isAlone;
      offer(longer, { score: stays, other, earlier: state, turns: false, isAlone });
      const goesOn = other < 0 ? 0 : continuity(setting, lines[other] as SetLine, line);
      const turned = score + goesOn - (line.isGlued ? glued : 0);
      offer(0, { score: turned, other: index - 1, earlier: state, turns: true, isAlone: false });
    });
    states = next;
  }
  const best = states.reduce((a, b) => ((b?.score ?? -Infinity) > (a?.score ?? -Infinity) ? b : a));
  return {
    ...inOrder(setting, sidesOf(lines, best ?? null), earlier),
    lead: (best?.score ?? 0) - asTheyStand,
  };
}

/** The lines of the column that starts first, and those of the other. */
function sidesOf(lines: readonly SetLine[], last: State | null): [SetLine[], SetLine[]] {
  const turns: boolean[] = [];
  for (let state = last; state !== null; state = state.earlier) turns.push(state.turns);
  turns.reverse();
  const sides: [SetLine[], SetLine[]] = [[], []];
  let side: 0 | 1 = 0;
  lines.forEach((line, index) => {
    if (turns[index] === true) side = side === 0 ? 1 : 0;
    sides[side].push(line);
  });
  return sides;
}

/** What speaks for the column that starts first on its page as the left one. */
const firstIsLeft = 2;

/** The left column goes on in the right one, and what stands before them in the left one. */
function inOrder(
  setting: Setting,
  [first, second]: readonly [readonly SetLine[], readonly SetLine[]],
  earlier: SetLine | null,
): Omit<Streams, 'lead'> {
  const joint = (last: SetLine | null | undefined, next: SetLine | undefined): number =>
    last && next ? continuity(setting, last, next) : 0;
  const asGiven = joint(earlier, first[0]) + joint(first.at(-1), second[0]) + firstIsLeft;
  const turned = joint(earlier, second[0]) + joint(second.at(-1), first[0]);
  return asGiven >= turned ? { left: first, right: second } : { left: second, right: first };
}
