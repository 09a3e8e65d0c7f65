import type { Dimension } from '../units.ts';

/** Fields of statistics, as yearbooks and plans part them. */
export type Area =
  | 'accounts'
  | 'industry'
  | 'enterprises'
  | 'investment'
  | 'trade'
  | 'prices'
  | 'fiscal'
  | 'finance'
  | 'livelihood'
  | 'social-security'
  | 'employment'
  | 'agriculture'
  | 'energy'
  | 'environment'
  | 'transport'
  | 'science'
  | 'education'
  | 'health'
  | 'digital'
  | 'population'
  | 'tourism-culture'
  | 'urban-rural'
  | 'governance';

/**
 * A standard indicator.
 *
 * A code is made of lower-case words joined by hyphens, in parts joined by dots, from the broad to the narrow:
 * `income.disposable.urban`. What tells a share or a value per head from its total is the last part: `.share`,
 * `.per-capita`, `.intensity`. A code does not change once it is published. An indicator's level, its change and
 * its rank bear one code: a record's `type` tells them apart.
 */
export interface Indicator {
  readonly code: string;
  /** The standard name. */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** What a level of it measures. */
  readonly dimension: Dimension;
  /** Base units of a level as reports write them, the usual one first; an ISO 4217 code for money. */
  readonly units: readonly string[];
  /** Where policy wants it to go. */
  readonly direction: 'increase' | 'decrease' | 'none';
  /** An `Area`, or a user's own word. */
  readonly area: string;
}

/** Dimension and units of a level: `count:家 户`. */
export type Measure = `${Dimension}:${string}`;

/** An indicator as the tables have it: `+` and `-` for the direction wanted, synonyms parted by spaces. */
export type Row = readonly [
  code: string,
  name: string,
  measure: Measure,
  wanted: '+' | '-' | '0',
  synonyms?: string,
];
