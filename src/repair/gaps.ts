import { isLatin } from '../core/characters.ts';
import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';
import { isDigit } from './signs.ts';

/** Whether single spaces around a text's lines are the doing of a program, so that they say nothing. */
export interface Spacing {
  readonly trailing: boolean;
  readonly leading: boolean;
}

/** Share of lines with a single space beside them that makes it a habit. */
const habit = 0.02;

/** Learns whether lines have spaces around them by habit, as word processors and PDF extractors leave them. */
export function spacingOf(text: string, lines: readonly Line[]): Spacing {
  let trailing = 0;
  let leading = 0;
  for (const line of lines) {
    if (text.charAt(line.to) === ' ') trailing++;
    if (line.indent === 1) leading++;
  }
  return { trailing: trailing > habit * lines.length, leading: leading > habit * lines.length };
}

/**
 * The white space at the break between two lines that belongs to the text: tabs and full-width spaces, which no
 * typesetter leaves at a line's end, and a single space where lines have none by habit; never one after a digit, but
 * before a Latin word.
 */
export function gapBetween(text: string, before: Line, after: Line, spacing: Spacing): Span[] {
  if (before.gapTo > before.to) {
    const gap = { from: before.to, to: before.gapTo };
    const lineStart = before.breakAt + 1;
    const goesOn = text.charAt(before.gapTo - 1) === '\t' && text.charAt(lineStart) === '\t';
    return goesOn && after.from > lineStart ? [gap, { from: lineStart, to: after.from }] : [gap];
  }
  const parts = !isDigit(text.charCodeAt(before.to - 1)) || isLatin(text.charCodeAt(after.from));
  if (!parts) return [];
  if (text.charAt(before.to) === ' ' && !spacing.trailing) {
    return [{ from: before.to, to: before.to + 1 }];
  }
  if (after.indent === 1 && !spacing.leading) return [{ from: after.from - 1, to: after.from }];
  return [];
}

/** Half cells that a gap takes beyond the width of the line before, which counts its own gap. */
export function halvesOfGap(text: string, gap: readonly Span[], before: Line): number {
  return before.gapTo === before.to && gap.length > 0 && text.charAt(before.to) === ' ' ? 1 : 0;
}
