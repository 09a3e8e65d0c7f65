import { allIndicators } from '../indicators/search.ts';
import { codesMeant, headlineCodes, isAmong } from '../indicators/wanted.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { closest } from './closest.ts';
import { UsageError } from './failures.ts';

/** Options that say which indicators are wanted. */
export interface IndicatorOptions {
  readonly indicator?: readonly string[];
  readonly headline?: boolean;
}

/** Codes of the indicators that the options ask for; undefined where they ask for all. */
export function askedCodes(
  { indicator, headline }: IndicatorOptions,
  lexicon: Lexicon | null,
): readonly string[] | undefined {
  if (indicator === undefined && headline !== true) return undefined;
  const named = (indicator ?? []).flatMap((word) =>
    askedIndicator(word, lexicon?.indicators ?? []),
  );
  if (headline !== true) return named;
  const codes = [...headlineCodes];
  return indicator === undefined ? codes : codes.filter((code) => isAmong(code, named));
}

/** The codes that a word means; one that means none is refused, and those that it may have meant are named. */
export function askedIndicator(word: string, own: readonly Indicator[]): readonly string[] {
  const codes = codesMeant(word, own);
  if (codes) return codes;
  throw new UsageError(
    (messages) =>
      messages.track.indicatorUnknown(word) + messages.meant(closestIndicators(word, own)),
  );
}

/** The codes and names that are nearest to a mistyped one. */
export function closestIndicators(word: string, own: readonly Indicator[]): string[] {
  const known = allIndicators(own).flatMap(({ code, name, synonyms }) => [code, name, ...synonyms]);
  return closest(word.trim(), [...new Set(known)]).slice(0, mostNamed);
}

/** Codes and names that a message lists. */
const mostNamed = 5;
