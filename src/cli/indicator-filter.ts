import { codesMeant, headlineCodes, isAmong } from '../indicators/wanted.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
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
  const named = (indicator ?? []).flatMap((word) => {
    const codes = codesMeant(word, lexicon?.indicators ?? []);
    if (!codes) throw new UsageError(({ track }) => track.indicatorUnknown(word));
    return codes;
  });
  if (headline !== true) return named;
  const codes = [...headlineCodes];
  return indicator === undefined ? codes : codes.filter((code) => isAmong(code, named));
}
