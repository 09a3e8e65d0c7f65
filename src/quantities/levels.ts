import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { levelsOfGovernment, systemsOfLevels } from '../lexicon/division-words.ts';
import { phrase, phraseAt, phrases } from '../lexicon/phrase.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Measure } from './measure.ts';

/** Levels of government before how many they are: 县、乡、村[三级]. */
const named = new EndPattern(phrase`(?:${levelsOfGovernment}[、和]?){2,5}$`);
const level = phrases`${levelsOfGovernment}`;
const longestNames = 16;
/** What they have together, of which no other number says how much. */
const together = new StartPattern(
  phraseAt`级的?[^，。；：\d为以]{0,16}?${systemsOfLevels}(?![为\d])`,
);

/** The measure of a number of levels of government that are all named right before it and share what stands behind: 县乡村三级渔政网络; null elsewhere. */
export function levelsAt(text: string, { from, to, value }: Numeral): Measure | null {
  if (value < 2 || !together.startsAt(text, to)) return null;
  const names = named.exec(text, Math.max(0, from - longestNames), from)?.[0].match(level);
  return names?.length === value
    ? { to: to + 1, unit: '级', dimension: 'count', entry: null }
    : null;
}
