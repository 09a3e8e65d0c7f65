import type { Line } from './lines.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { endingOf, holdsRunningMark } from './signs.ts';

/** White space in half cells that a paragraph's first line has in front where they are indented. */
const leastIndent = 2;
/** Least length of a line of prose, sure to be one. */
const longProse = 40;
/** How many lines of prose show whether the next is indented, and the share of them that makes it a habit. */
const leastSeen = 8;
const habit = 0.9;

/** Whether the line starts as indented paragraphs do. */
export function isIndented(line: Line): boolean {
  return line.indent >= leastIndent;
}

/** Whether, where lines are as long as their paragraphs, each that follows a whole one is indented by habit. */
export function indentsParagraphs(
  text: string,
  lines: readonly Line[],
  measures: Int16Array,
): boolean {
  let seen = 0;
  let indented = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || measures[index - 1] !== 0) return;
    const { from, to } = before;
    if (to - from < longProse || !holdsRunningMark(text, from, to)) return;
    if (endingOf(text, from, to) !== 'terminal' || line.to - line.from < longProse) return;
    if (lineMarkOf(text, line.from, line.to) !== null) return;
    seen++;
    if (isIndented(line)) indented++;
  });
  return seen >= leastSeen && indented >= habit * seen;
}
