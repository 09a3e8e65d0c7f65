import type { Indicator } from './indicators/indicator.ts';
import type { Unit } from './units.ts';

/** Words that a user adds to the built-in ones; they win over those. */
export interface Lexicon {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  /** Names of bodies that may act: 前湾保税港区. */
  readonly bodies: readonly string[];
}

/** No words of a user's own. */
export const emptyLexicon: Lexicon = { indicators: [], units: [], bodies: [] };
