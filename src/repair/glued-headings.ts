import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { sectionNumberEnd } from '../numbering/section-number.ts';
import { isSpace } from './signs.ts';

/** Longest heading in characters, with its number. */
const longestHeading = 40;
/** Shortest one. */
const leastHeading = 4;

/** A heading that lost the break before it: it stands behind a sentence's end and runs to the line's end. */
export interface GluedHeading extends Span {
  /** Whether its number is set apart from its title, or stands alone, as in headings only. */
  readonly isApart: boolean;
}

/** The white space, if any, between the last sentence's end in the line and a heading that follows it; null where none does. */
export function gluedHeading(text: string, from: number, to: number): GluedHeading | null {
  const least = Math.max(from, to - longestHeading);
  let end = to;
  while (end > least && text.charCodeAt(end - 1) !== 0x3002) {
    if (marks.has(text.charCodeAt(end - 1))) return null;
    end--;
  }
  if (end <= least || end === to) return null;
  let start = end;
  while (isSpace(text.charCodeAt(start))) start++;
  const number = sectionNumberEnd(text, start, to);
  const isApart =
    number > start &&
    (number === to || (isSpace(text.charCodeAt(number)) && isSpace(text.charCodeAt(number + 1))));
  if (!isApart) {
    const numbering = lineMarkOf(text, start, to);
    if (numbering === null || numbering === 'dash' || to - start < leastHeading) return null;
  }
  return { from: end, to: start, isApart };
}

/** Signs that a heading does not hold. */
const marks = new CharSet('，；：！？,;:!?');
