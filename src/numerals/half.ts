import { StartPattern } from '../core/start-pattern.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import { halvedUnits } from '../lexicon/numeral-words.ts';
import type { Numeral } from './numeral.ts';

const halfOf = new StartPattern(phraseAt`半(?=${halvedUnits}|斤(?!八)|成(?![品员本]))`);

/** Half of a unit: 半年, 半公斤, 半个百分点. */
export function halfAt(text: string, at: number): Numeral | null {
  if (!halfOf.startsAt(text, at)) return null;
  return {
    from: at,
    to: at + 1,
    value: 0.5,
    form: 'chinese',
    exponent: 0,
    more: false,
    upTo: null,
  };
}
