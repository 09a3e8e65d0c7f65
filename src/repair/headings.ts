import { CharSet } from '../core/char-set.ts';
import { endingOf } from './signs.ts';

/** Longest heading in characters. */
const longestHeading = 40;
const sentenceMarks = new CharSet('。；！？');

/** Whether a paragraph reads as a heading: short, and not ended like a sentence or a list's item. */
export function isHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  if (sentenceMarks.firstIn(text) !== -1) return false;
  const ending = endingOf(text, 0, text.length);
  return ending === 'open' || ending === 'bracket';
}
