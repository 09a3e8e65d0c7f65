import type { Comparator } from '../../../src/lexicon/bounds.ts';

/** One quantity and the ways in which it is written, parted by bars. */
export type Entry = {
  readonly unit: string;
  /** `eq`, or `range` for two ends, where it is left out. */
  readonly comparator?: Comparator;
  readonly spellings: string;
} & ({ readonly value: number } | { readonly min: number; readonly max: number });
