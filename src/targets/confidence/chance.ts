import { onceFor } from '../../core/once-for.ts';
import { counted } from './counted.ts';
import type { Counted, Reliability } from './reliability.ts';
import { situationOf } from './situation.ts';
import type { Said, Situation } from './situation.ts';

/** Nothing is surer than what this many records of one kind, all right, would make it. */
const surest = 0.995;
/** Nor is one surer than this of whose status nothing tells: of those counted fewer than one in four were right. */
const undecided = 0.5;

/**
 * The chance, 0 to 1, that every field of a record is right, as often as records were on annotated reports: the odds of all
 * of them, more or less by what was counted in each of its situations. One that was never counted tells nothing.
 */
export function chanceOf(
  said: Said,
  code: string | null,
  reliability: Reliability = counted,
): number {
  const situation = situationOf(said, code);
  const counts = weightsOf(reliability);
  const sum =
    counts.all +
    (counts.construction.get(situation.construction) ?? 0) +
    (counts.found.get(situation.found) ?? 0) +
    (counts.indicator.get(situation.indicator) ?? 0) +
    (counts.length.get(situation.length) ?? 0) +
    (counts.ending.get(situation.ending) ?? 0) +
    (counts.words.get(situation.words) ?? 0) +
    (counts.number.get(situation.number) ?? 0) +
    (counts.time.get(situation.time) ?? 0) +
    (counts.told.get(situation.told) ?? 0) +
    (counts.document.get(situation.document) ?? 0);
  return Math.min(said.told === 'none' ? undecided : surest, 1 / (1 + Math.exp(-sum)));
}

type Weights = { readonly [key in keyof Situation]: ReadonlyMap<string, number> } & {
  readonly all: number;
};

const weightsOf = onceFor((reliability: Reliability): Weights => ({
  all: reliability.all[2],
  construction: weightsIn(reliability.construction),
  found: weightsIn(reliability.found),
  indicator: weightsIn(reliability.indicator),
  length: weightsIn(reliability.length),
  ending: weightsIn(reliability.ending),
  words: weightsIn(reliability.words),
  number: weightsIn(reliability.number),
  time: weightsIn(reliability.time),
  told: weightsIn(reliability.told),
  document: weightsIn(reliability.document),
}));

function weightsIn(counts: Readonly<Record<string, Counted>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(counts).map(([situation, [, , weight]]) => [situation, weight]));
}

/** A situation of a record in which fewer records were right than in others. */
export interface Doubt {
  readonly about: keyof Situation;
  readonly situation: string;
  readonly right: number;
  readonly of: number;
}

/** Weights nearer to nothing than this are not told of. */
const leastTold = 0.1;

/** What makes the chance of a record less, the most first. */
export function doubtsOf(
  said: Said,
  code: string | null,
  reliability: Reliability = counted,
): readonly Doubt[] {
  const situations = Object.entries(situationOf(said, code)) as [keyof Situation, string][];
  return situations
    .flatMap(([about, situation]) => {
      const [right, of, weight] = reliability[about][situation] ?? [0, 0, 0];
      return weight > -leastTold ? [] : { about, situation, right, of, weight };
    })
    .sort((a, b) => a.weight - b.weight)
    .map(({ about, situation, right, of }) => ({ about, situation, right, of }));
}
