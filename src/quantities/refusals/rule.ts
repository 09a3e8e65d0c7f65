import type { Measure } from '../measure.ts';
import type { Numeral } from '../../numerals/numeral.ts';
import type { RefusalReason } from '../quantity.ts';

/** A number with what stands around it, for a rule to refuse or to leave. */
export interface Candidate {
  /** The reading. */
  readonly text: string;
  readonly numeral: Numeral;
  /** The unit after the number; null where none is written. */
  readonly measure: Measure | null;
  /** Where the paragraph begins. */
  readonly paragraphFrom: number;
}

/** Refuses numbers that count nothing. */
export interface RefusalRule {
  readonly reason: RefusalReason;
  /** Texts whose numbers the rule refuses, and texts of the same look whose numbers count something. */
  readonly examples: { readonly refused: readonly string[]; readonly kept: readonly string[] };
  /** Where the refused stretch ends; null where the rule has nothing against the number. */
  readonly refuse: (candidate: Candidate) => number | null;
}
