import { halvesOf, isSpace } from './signs.ts';

/** A line of the source that is not blank. */
export interface Line {
  /** Offset of the first unit that is no white space. */
  from: number;
  /** Offset after the last unit that is no white space. */
  to: number;
  /** Offset after the tabs or full-width spaces that follow; they are no typesetter's, so they belong to the line. */
  readonly gapTo: number;
  /** Offset of the line break, or the text's end. */
  readonly breakAt: number;
  /** White space in front, in half cells. */
  readonly indent: number;
  /** Width without outer white space, but with such a gap, in half cells; `endless` for a line that no column holds. */
  readonly width: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** Half cells of a line that is too long to have been set to a measure; such lines are not measured. */
export const endless = 400;

/** The lines of `text` that are not blank, in order. Time is linear, and little for long lines. */
export function linesOf(text: string): Line[] {
  const sign = text.includes('\n') ? '\n' : '\r';
  const lines: Line[] = [];
  let blanks = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf(sign, start);
    const breakAt = found === -1 ? text.length : found;
    let from = start;
    while (from < breakAt && isSpace(text.charCodeAt(from))) from++;
    if (from === breakAt) blanks++;
    else {
      let to = breakAt;
      while (isSpace(text.charCodeAt(to - 1))) to--;
      const gapTo = gapEnd(text, to, breakAt);
      lines.push({
        from,
        to,
        gapTo,
        breakAt,
        indent: indentOf(text, start, from),
        width: widthOf(text, from, gapTo),
        blanksBefore: blanks,
      });
      blanks = 0;
    }
    start = breakAt + 1;
  }
  return lines;
}

function gapEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) !== 0x09 && text.charCodeAt(end - 1) !== 0x3000)
    end--;
  return end;
}

const tabHalves = 4;

function indentOf(text: string, start: number, from: number): number {
  let halves = 0;
  for (let at = start; at < from; at++) {
    const unit = text.charCodeAt(at);
    halves += unit === 0x09 ? tabHalves : halvesOf(unit);
  }
  return halves;
}

function widthOf(text: string, from: number, to: number): number {
  if (to - from >= endless) return endless;
  let halves = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    halves += unit === 0x09 ? 2 : halvesOf(unit);
  }
  return Math.min(halves, endless);
}
