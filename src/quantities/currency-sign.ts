import { isLatin } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import { currencySigns } from '../lexicon/currencies.ts';

/** A currency's sign in front of a number. */
export interface CurrencySign {
  readonly from: number;
  /** ISO 4217. */
  readonly code: string;
}

const longestFirst = [...currencySigns].sort(([a], [b]) => b.length - a.length);
const ends = new CharSet(currencySigns.map(([sign]) => sign.slice(-1)).join(''));

/** The currency's sign right before the number at `at`: $5亿, US$ 3000万. */
export function currencySignBefore(text: string, at: number, floor: number): CurrencySign | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  if (end <= floor || !ends.has(text.charCodeAt(end - 1))) return null;
  for (const [sign, code] of longestFirst) {
    const from = end - sign.length;
    if (from < floor || !text.startsWith(sign, from)) continue;
    const joined = isLatin(sign.charCodeAt(0)) && isLatin(text.charCodeAt(from - 1));
    return joined ? null : { from, code };
  }
  return null;
}
