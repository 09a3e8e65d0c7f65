// Generated from schemas/ by scripts/generate-types.mjs.

/** Whether a number is promised, reported as done, or neither. */
export type Status = 'target' | 'achieved' | 'fact';

/** What kind of number it is. */
export type TargetType =
  | 'growth'
  | 'increment'
  | 'level'
  | 'count'
  | 'amount'
  | 'threshold'
  | 'baseline'
  | 'rank'
  | 'scope'
  | 'relative';

/** Whether it tells a change, and which way. */
export type Direction = 'increase' | 'decrease' | 'none';

/** How a number bounds what is measured. */
export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'range';

/** How a relative target stands to what it is told by; positive and hold need nothing to be told by. */
export type Relation = 'same' | 'above' | 'below' | 'positive' | 'hold';

/** Whether a report calls an indicator 约束性 (binding) or 预期性 (expected). */
export type Nature = 'binding' | 'expected';

/** What a unit measures. */
export type Dimension =
  | 'money'
  | 'ratio'
  | 'count'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'data'
  | 'temperature'
  | 'rank'
  | 'other';
