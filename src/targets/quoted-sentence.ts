import type { Diagnostic } from '../core/diagnostic.ts';
import type { Span } from '../core/span.ts';
import type { Target } from './target.ts';

/**
 * Characters of a sentence that a record quotes at most, in UTF-16 units; of 18,484 records of 150 real reports none stands in a
 * sentence of more than 534. Where signs are missing a whole text is one sentence, and every record would quote all of it.
 */
const longestQuote = 600;

/** Characters that are quoted on either side of the number where the sentence is longer. */
const around = 100;

/** The part of its sentence that a record quotes: all of it, or what stands around the number. */
export function quotedPart(sentence: Span, number: Span): Span {
  if (sentence.to - sentence.from <= longestQuote) return sentence;
  return {
    from: Math.max(sentence.from, number.from - around),
    to: Math.max(number.to, Math.min(sentence.to, number.to + around)),
  };
}

/** Says of each stretch of text that is quoted in part where it stands. */
export function longSentences(targets: readonly Target[]): Diagnostic[] {
  const stretches: Span[] = [];
  for (const { sentence } of targets) {
    if (sentence.to - sentence.from <= longestQuote) continue;
    const last = stretches.at(-1);
    // A sentence that has no end is read in pieces.
    if (!last || sentence.from > last.to + 1) stretches.push(sentence);
    else if (sentence.to > last.to) stretches.splice(-1, 1, { from: last.from, to: sentence.to });
  }
  return stretches.map((span) => ({
    code: 'sentence-long',
    severity: 'info',
    span,
    args: { characters: span.to - span.from, longest: longestQuote },
  }));
}
