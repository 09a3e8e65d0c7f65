import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';
import { numberingOf } from './numbering.ts';
import { isHan } from './signs.ts';

/** Most units that a number at a line's start takes with the space after it: 第一百二十三条. */
const numberReach = 10;

/** Spaces between two Han characters of a line, but for the one after its number. */
function candidates(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(' ', from); at !== -1 && at < to; at = text.indexOf(' ', at + 1)) {
    if (at === from || !isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) continue;
    if (at - from <= numberReach && numberingOf(text, from, to) !== null) continue;
    found.push(at);
  }
  return found;
}

/** A line of wrapped text. */
export interface WrappedLine {
  readonly line: Line;
  /** Whether it belongs to a paragraph of sentences, not to a title, a name or a heading. */
  readonly inBody: boolean;
}

/** How many spaces inside words make justification a habit of the text. */
const habit = 3;

/**
 * The spaces that justification put between two Han characters of wrapped lines. Where the text has the same two
 * characters side by side elsewhere, the space parts no names or words; a text that shows this habit has put the
 * other ones in too, unless the line is one of a title, a name or a heading.
 */
export function justificationSpaces(
  text: string,
  lines: readonly WrappedLine[],
): Map<Line, Span[]> {
  const seen: { line: Line; inBody: boolean; at: number; pair: number }[] = [];
  for (const { line, inBody } of lines) {
    for (const at of candidates(text, line.from, line.to)) {
      const pair = pairOf(text.charCodeAt(at - 1), text.charCodeAt(at + 1));
      seen.push({ line, inBody, at, pair });
    }
  }
  const found = new Map<Line, Span[]>();
  if (seen.length === 0) return found;
  const pairs = pairsOf(text);
  const inWords = seen.filter(({ pair }) => pairs.has(pair)).length;
  for (const { line, inBody, at, pair } of seen) {
    if (!pairs.has(pair) && (inWords < habit || !inBody)) continue;
    const spans = found.get(line);
    const span = { from: at, to: at + 1 };
    if (spans === undefined) found.set(line, [span]);
    else spans.push(span);
  }
  return found;
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Every two Han characters that stand side by side in the text. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const han = isHan(unit);
    if (han && last !== 0) pairs.add(pairOf(last, unit));
    last = han ? unit : 0;
  }
  return pairs;
}
