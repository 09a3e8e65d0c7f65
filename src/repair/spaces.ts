import type { Span } from '../core/span.ts';
import { numberingOf } from './numbering.ts';
import { isHan } from './signs.ts';

/** Most units that a number at a line's start takes with the space after it: 第一百二十三条. */
const numberReach = 10;

/**
 * The spaces that justification put between two Han characters of a line of wrapped text. A space after the line's
 * number is real, and so are full-width spaces and several in a row.
 */
export function justificationSpaces(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(' ', from); at !== -1 && at < to; at = text.indexOf(' ', at + 1)) {
    if (at === from || !isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) continue;
    if (at - from <= numberReach && numberingOf(text, from, to) !== null) continue;
    found.push({ from: at, to: at + 1 });
  }
  return found;
}
