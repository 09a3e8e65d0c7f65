import { headlineIndicators } from '../lexicon/indicators/headline.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { indicatorIndex } from './indicator-index.ts';
import { allIndicators } from './search.ts';

/** The codes that a user's word means: a code, one that stands above others, or a name; null for none. */
export function codesMeant(word: string, own: readonly Indicator[]): readonly string[] | null {
  const wanted = word.trim();
  const known = allIndicators(own);
  if (known.some(({ code }) => isBelow(code, wanted))) return [wanted];
  const [reading] = indicatorIndex(own).named(wanted);
  return reading ? reading.indicators.map(({ code }) => code) : null;
}

/** Codes of the indicators that reports lead with. */
export const headlineCodes: ReadonlySet<string> = new Set(headlineIndicators.map(([code]) => code));

/** Whether a code is one of those wanted, or stands below one. */
export function isAmong(code: string | null, wanted: readonly string[]): boolean {
  return code !== null && wanted.some((above) => isBelow(code, above));
}

/** Whether a code is another or stands below it. */
function isBelow(code: string, above: string): boolean {
  return code === above || code.startsWith(`${above}.`);
}
