import { counted } from './counted.ts';
import type { Counts, Reliability } from './reliability.ts';
import { situationOf } from './situation.ts';
import type { Said } from './situation.ts';

/** How many records of the common kind a situation is taken to have shown before any was counted. */
const prior = 8;
/** Nothing is surer than what this many records of one kind, all right, would make it. */
const surest = 0.995;

/**
 * The chance, 0 to 1, that every field of a record is right: that its number, indicator and status are, times that its
 * action, its period, its modality and its code are, each as often as it was on reports that no rule was written from.
 */
export function chanceOf(said: Said, reliability: Reliability = counted): number {
  const situation = situationOf(said);
  const { reading, indicator, action, period, modality, code } = reliability;
  const form = share(indicator, situation.indicator) / whole(indicator);
  const chance =
    Math.min(surest, share(reading, situation.reading) * form) *
    share(action, situation.action) *
    share(period, situation.period) *
    share(modality, situation.modality) *
    share(code, situation.code);
  return Math.round(chance * 100) / 100;
}

/** The share that was right in a situation, drawn towards that in all of them where few were counted. */
function share(counts: Counts, situation: string): number {
  const [right, of] = counts[situation] ?? [0, 0];
  return (right + prior * whole(counts)) / (of + prior);
}

const wholes = new Map<Counts, number>();

/** The share that was right in all situations. */
function whole(counts: Counts): number {
  let known = wholes.get(counts);
  if (known === undefined) {
    const all = Object.values(counts);
    const right = all.reduce((sum, count) => sum + count[0], 0);
    const of = all.reduce((sum, count) => sum + count[1], 0);
    known = of === 0 ? 0.5 : right / of;
    wholes.set(counts, known);
  }
  return known;
}
