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
export function chanceOf(said: Said, reliability: Reliability = counted): number {
  const { construction, indicator, time } = situationOf(said);
  const odds =
    whole(reliability.construction).odds *
    shift(reliability.construction, construction) *
    shift(reliability.indicator, indicator) *
    shift(reliability.time, time);
  return Math.min(surest, odds / (1 + odds));
}

/** How many times as large as all odds are those of a situation, drawn towards them where few were counted. */
function shift(counts: Counts, situation: string): number {
  const all = whole(counts);
  const [right, of] = counts[situation] ?? [0, 0];
  const share = (right + prior * all.share) / (of + prior);
  return share / (1 - share) / all.odds;
}

interface Whole {
  readonly share: number;
  readonly odds: number;
}

const wholes = new Map<Counts, Whole>();

/** The share that was right in all situations, never none or all, and its odds. */
function whole(counts: Counts): Whole {
  let known = wholes.get(counts);
  if (known === undefined) {
    const all = Object.values(counts);
    const right = all.reduce((sum, count) => sum + count[0], 0);
    const of = all.reduce((sum, count) => sum + count[1], 0);
    const share = (right + 1) / (of + 2);
    known = { share, odds: share / (1 - share) };
    wholes.set(counts, known);
  }
  return known;
}
