import type { Situation } from './situation.ts';

/** How often records of a situation were right in every field of how many, and what it adds to the logarithm of the odds. */
export type Counted = readonly [right: number, of: number, weight: number];

/** What was counted for each of what a chance rests on, by situation. */
export type Counts = { readonly [key in keyof Situation]: Readonly<Record<string, Counted>> };

/** What a chance is made of. */
export interface Reliability extends Counts {
  /** All that was counted. */
  readonly all: Counted;
}
