import { withoutSpans } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';

/** References to white space that a copy of a page's source still holds. */
const spaces = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);/gi;

/** The text with spaces for references to them. */
export function withSpaces(text: string): MappedText {
  const found = text.includes('&') ? [...text.matchAll(spaces)] : [];
  const references = found.map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  return withoutSpans(text, references, ' ');
}
