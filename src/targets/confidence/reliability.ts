import type { Situation } from './situation.ts';

/** How often records were right in every field of how many, by situation. */
export type Counts = Readonly<Record<string, readonly [right: number, of: number]>>;

/** Counts for each of what a chance rests on. */
export type Reliability = { readonly [key in keyof Situation]: Counts };
