import { onceFor } from '../../core/once-for.ts';
import { counted } from './counted.ts';
import type { Counts, Reliability } from './reliability.ts';
import { situationOf } from './situation.ts';
import type { Said } from './situation.ts';

/** How many records of the common kind a situation is taken to have shown before any was counted. */
const prior = 12;
/** Nothing is surer than what this many records of one kind, all right, would make it. */
const surest = 0.995;

/**
 * The chance, 0 to 1, that every field of a record is right, as often as records were on annotated reports: the odds of all
 * of them, more or less as those of its construction, of its indicator's form and place, and of its time were right.
 */
export function chanceOf(
  said: Said,
  code: string | null,
  reliability: Reliability = counted,
): number {
  const { construction, indicator, time } = situationOf(said, code);
  const told = oddsOf(reliability);
  const found =
    told.construction.all *
    (told.construction.shifts.get(construction) ?? 1) *
    (told.indicator.shifts.get(indicator) ?? 1) *
    (told.time.shifts.get(time) ?? 1);
  return Math.min(surest, found / (1 + found));
}

/** The odds of all that was counted, and how many times as large those of each situation are; once where it was never counted. */
interface Odds {
  readonly all: number;
  readonly shifts: ReadonlyMap<string, number>;
}

const oddsOf = onceFor(({ construction, indicator, time }: Reliability) => ({
  construction: oddsIn(construction),
  indicator: oddsIn(indicator),
  time: oddsIn(time),
}));

/** Odds are drawn towards those of all where few were counted, and never of none or all. */
function oddsIn(counts: Counts): Odds {
  const rows = Object.entries(counts);
  const right = rows.reduce((sum, [, [count]]) => sum + count, 0);
  const of = rows.reduce((sum, [, [, count]]) => sum + count, 0);
  const share = (right + 1) / (of + 2);
  const all = odds(share);
  const shifts = rows.map(([situation, [count, among]]): [string, number] => [
    situation,
    odds((count + prior * share) / (among + prior)) / all,
  ]);
  return { all, shifts: new Map(shifts) };
}

function odds(share: number): number {
  return share / (1 - share);
}
