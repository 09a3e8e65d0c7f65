import type { Segmenter } from '../core/segmenter.ts';
import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { simplified } from '../lexicon/simplified.ts';
import type { Repaired } from '../repair/repaired.ts';

/** A word of the repaired text with its part of speech. */
export interface Token {
  readonly text: string;
  /** Part of speech in the ICTCLAS tag set; x where the segmenter does not know it. */
  readonly pos: string;
  /** Where it stands in the repaired text. */
  readonly span: Span;
}

/** The words of the repaired text, paragraph by paragraph; white space is a token as well. */
export function tokens(repaired: Repaired, segmenter: Segmenter): Token[] {
  const found: Token[] = [];
  for (const { from, to } of repaired.paragraphs) {
    let at = from;
    for (const word of segmenter.words(simplified(repaired.text.slice(from, to)))) {
      const span = { from: at, to: at + word.text.length };
      found.push({ text: sliceOf(repaired.text, span), pos: word.pos, span });
      at = span.to;
    }
  }
  return found;
}
