import { CharSet } from '../core/char-set.ts';
import type { Line } from './lines.ts';
import { together } from './lines.ts';
import { narrowest, widest } from './layout.ts';
import { endingOf, holdsRunningMark } from './signs.ts';

/** Signs behind which an extractor breaks a set line as though it ended there. */
const cutting = new CharSet(';):%‰(+-');

/** Half cells that pieces may add up to beyond the measure, or lack of it: an indent may be lost. */
const mostOver = 2;
const mostLacking = 5;

/** How many lines put together from pieces make it a habit, and their share of the lines that may be pieces. */
const leastLines = 5;
const habit = 0.5;

/**
 * `lines` with the pieces of one set line put together: short lines that break off behind an ASCII sign, where by
 * habit their widths add up to the text's measure.
 */
export function withoutPieces(text: string, lines: readonly Line[]): readonly Line[] {
  const isCut = (line: Line | undefined): boolean =>
    line !== undefined && cutting.has(text.charCodeAt(line.to - 1));
  let cut = 0;
  for (const line of lines) if (isCut(line)) cut++;
  if (cut < leastLines) return lines;
  const measure = commonWidth(text, lines);
  if (measure === 0) return lines;
  const found: Line[] = [];
  let full = 0;
  let left = 0;
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    let width = (lines[from] as Line).width;
    while (
      width < measure - mostLacking &&
      isCut(lines[to - 1]) &&
      follows(lines[to]) &&
      width + (lines[to] as Line).width <= measure + mostOver
    ) {
      width += (lines[to] as Line).width;
      to++;
    }
    const isFull = width >= measure - mostLacking;
    if (isFull && to > from + 1) full++;
    else if (!isFull && isCut(lines[to - 1])) left++;
    const last = lines[to - 1] as Line;
    if (!isFull && !holdsRunningMark(text, (lines[from] as Line).from, last.to)) to = from + 1;
    found.push(together(lines.slice(from, to)));
    from = to;
  }
  return full >= leastLines && full >= habit * (full + left) ? found : lines;
}

/** Whether the line may go on with a set line. */
function follows(line: Line | undefined): boolean {
  return line !== undefined && line.blanksBefore === 0 && line.indent < 2;
}

/** The width that most lines have which break off without a sign; 0 where there is none. */
function commonWidth(text: string, lines: readonly Line[]): number {
  const counts = new Int32Array(widest + 2);
  for (const { from, to, width } of lines) {
    if (width < narrowest || width > widest || endingOf(text, from, to) !== 'open') continue;
    counts[width] = (counts[width] as number) + 1;
  }
  let best = 0;
  counts.forEach((count, width) => {
    if (count > (counts[best] as number)) best = width;
  });
  return best;
}
