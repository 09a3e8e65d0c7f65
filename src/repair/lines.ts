import type { Span } from '../core/span.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { gluedHeading } from './glued-headings.ts';
import { lostBreaks } from './lost-breaks.ts';
import { runOnHeadings } from './run-on-headings.ts';
import { halvesOf, isSpace } from './signs.ts';
import { hasSpacedSigns, isPutSpace, isSign } from './spaced-signs.ts';

/** A line of the source that is not blank. */
export interface Line {
  /** Offset of the first unit that is no white space. */
  from: number;
  /** Offset after the last unit that is no white space. */
  to: number;
  /** Offset after the tabs or full-width spaces that follow; they are no typesetter's, so they belong to the line. */
  gapTo: number;
  /** Offset of the line break, or the text's end. */
  readonly breakAt: number;
  /** White space in front, in half cells. */
  readonly indent: number;
  /** Width without outer white space, but with such a gap, in half cells; `endless` for a line that no column holds. */
  readonly width: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  /** Breaks inside it, where it is put together from pieces. */
  readonly breaks?: readonly Span[];
}

/** Half cells of a line that is too long to have been set to a measure; such lines are not measured. */
export const endless = 400;

/** The lines of `text` that are not blank, in order. Time is linear, and little for long lines. */
export function linesOf(text: string, isSpaced: boolean = hasSpacedSigns(text)): Line[] {
  const lines: Line[] = [];
  const lost = [...lostBreaks(text), ...runOnHeadings(text)].sort((a, b) => a.from - b.from);
  let next = 0;
  let blanks = 0;
  const isPlain = !text.includes('\r') && !text.includes('\f');
  let breakAt = -1;
  while (breakAt < text.length - 1) {
    const start = breakAt + 1;
    breakAt = nextBreak(text, start, isPlain);
    let from = start;
    while (from < breakAt && isSpace(text.charCodeAt(from))) from++;
    if (from === breakAt) {
      blanks++;
      continue;
    }
    let end = breakAt;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    let lineStart = start;
    for (; (lost[next]?.from ?? Infinity) < end; next++) {
      const gap = lost[next] as Span;
      lines.push(lineAt(text, lineStart, from, gap.from, gap.from, blanks, isSpaced));
      blanks = 0;
      lineStart = gap.from;
      from = gap.to;
    }
    const line = lineAt(text, lineStart, from, end, breakAt, blanks, isSpaced);
    const heading = gluedHeading(text, from, end);
    const isGlued =
      heading !== null &&
      (heading.isApart || isNotFull(line, lines.at(-1)) || numberFollows(text, breakAt));
    if (isGlued) {
      lines.push(lineAt(text, lineStart, from, heading.from, heading.from, blanks, isSpaced));
      lines.push(lineAt(text, heading.to, heading.to, end, breakAt, 0, isSpaced));
    } else lines.push(line);
    blanks = 0;
  }
  return lines;
}

/** Units of a line in which the number that it starts with shows. */
const numberReach = 40;

/** Whether the line behind a break starts with a number: what stands before it ended. */
function numberFollows(text: string, breakAt: number): boolean {
  let from = breakAt;
  while (isSpace(text.charCodeAt(from))) from++;
  const mark = lineMarkOf(text, from, Math.min(text.length, from + numberReach));
  return mark === 'part' || mark === 'item';
}

/** Half cells by which a line is clearly shorter or longer than one that is full. */
const clearRoom = 6;

function isNotFull({ width }: Line, before: Line | undefined): boolean {
  return before !== undefined && Math.abs(width - before.width) >= clearRoom;
}

/**
 * Where the next line break stands, or the text ends: a line feed, a carriage return or one with the other, a form feed
 * in white space. A plain text has line feeds alone.
 */
function nextBreak(text: string, from: number, isPlain: boolean): number {
  if (isPlain) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
  }
  let at = from;
  while (at < text.length && !breaksAt(text, at)) at++;
  return at;
}

function breaksAt(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x0a:
      return true;
    case 0x0d:
      return text.charCodeAt(at + 1) !== 0x0a;
    case 0x0c:
      return isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at + 1));
    default:
      return false;
  }
}

function lineAt(
  text: string,
  start: number,
  from: number,
  to: number,
  breakAt: number,
  blanksBefore: number,
  isSpaced: boolean,
): Line {
  const gapTo = gapEnd(text, to, breakAt);
  return {
    from,
    to,
    gapTo,
    breakAt,
    indent: indentOf(text, start, from),
    width: isSpaced ? setWidth(text, from, gapTo) : widthOf(text, from, gapTo),
    blanksBefore,
  };
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

/** The width that a line had in print before an extractor put spaces around its signs. */
function setWidth(text: string, from: number, to: number): number {
  if (to - from >= endless) return endless;
  let halves = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSign(unit)) halves += 2;
    else if (!isPutSpace(text, at)) halves += halvesOf(unit);
  }
  return Math.min(halves, endless);
}

/** One line of its pieces, in order. */
export function together(pieces: readonly Line[]): Line {
  const [first] = pieces as [Line];
  const last = pieces.at(-1) as Line;
  if (first === last) return first;
  return {
    ...last,
    from: first.from,
    indent: first.indent,
    blanksBefore: first.blanksBefore,
    width: pieces.reduce((sum, { width }) => sum + width, 0),
    breaks: pieces
      .slice(1)
      .map(({ from }, index) => ({ from: (pieces[index] as Line).to, to: from })),
  };
}
