import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { holdsColumns } from './columns.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { divisionEnd } from '../numbering/section-number.ts';
import { endingOf, isSpace } from './signs.ts';

/** What a paragraph's indent is made of. */
const spaces = new CharSet(' \u00a0\u3000');
/** How many lines with an indent make it the text's. */
const leastIndented = 3;
const leastHalves = 4;

/** The white space that most indented lines of the text start with; null where it is too little to tell. */
function paragraphIndent(text: string, gaps: readonly Span[]): string | null {
  const counts = new Map<string, number>();
  for (const { from, to } of gaps) {
    if (from > 0 && !isBreak(text.charCodeAt(from - 1))) continue;
    const indent = text.slice(from, to);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [indent, count] of counts) {
    if (count >= leastIndented && count > (counts.get(best ?? '') ?? 0)) best = indent;
  }
  return best !== null && halvesOfIndent(best) >= leastHalves ? best : null;
}

function halvesOfIndent(indent: string): number {
  let halves = indent.length;
  for (let at = 0; at < indent.length; at++) if (indent.charCodeAt(at) === 0x3000) halves++;
  return halves;
}

/** White space that an indent may be made of, up to something to be seen, in order. */
function gapsOf(text: string): Span[] {
  const gaps: Span[] = [];
  for (let from = spaces.firstIn(text); from !== -1;) {
    let to = from + 1;
    while (spaces.has(text.charCodeAt(to))) to++;
    if (to < text.length && !isSpace(text.charCodeAt(to))) gaps.push({ from, to });
    from = spaces.firstIn(text, to);
  }
  return gaps;
}

/**
 * Where lines have lost a break, in order: white space like the indent of the text's paragraphs stands inside a line,
 * after a sentence, a list's head or a heading, or before a number or prose; in long lines any wide gap after a
 * sentence is one. Behind a division's number it parts the title.
 */
export function lostBreaks(text: string): Span[] {
  const found: Span[] = [];
  const gaps = gapsOf(text);
  const indent = paragraphIndent(text, gaps);
  let line: Span = { from: 0, to: lineEnd(text, 0) };
  let start = textStart(text, line);
  for (const { from: at, to: end } of gaps) {
    if (end - at < 2 || at === 0 || isSpace(text.charCodeAt(at - 1))) continue;
    if (line.to < at) {
      const from = lineStart(text, at);
      line = { from, to: lineEnd(text, at) };
      start = textStart(text, line);
    }
    const gap = text.slice(at, end);
    const parts =
      gap === indent
        ? partsParagraphs(text, line, start, at, end)
        : partsSentences(text, line, gap, at);
    if (!parts || at === divisionEnd(text, start, at)) continue;
    found.push({ from: at, to: end });
    start = end;
  }
  return found;
}

function textStart(text: string, { from, to }: Span): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lineStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !isBreak(text.charCodeAt(from - 1))) from--;
  return from;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Least characters of prose after a gap. */
const leastProse = 12;
/** Characters that are looked at before a gap. */
const reach = 80;

function partsParagraphs(
  text: string,
  line: Span,
  start: number,
  at: number,
  end: number,
): boolean {
  const ending = endingOf(text, Math.max(start, at - reach), at);
  if (ending === 'terminal' || ending === 'semicolon' || ending === 'colon') return true;
  if (lineMarkOf(text, end, line.to) !== null) return true;
  const numbering = lineMarkOf(text, start, at);
  if (numbering === 'part' || holdsColumns(text, line)) return numbering === 'part';
  return numbering !== null || line.to - end >= leastProse;
}

/** Characters of a line that is too long for a row of cells. */
const longLine = 60;

function partsSentences(text: string, line: Span, gap: string, at: number): boolean {
  return (
    halvesOfIndent(gap) >= leastHalves &&
    line.to - line.from >= longLine &&
    endingOf(text, Math.max(line.from, at - reach), at) === 'terminal'
  );
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x0c;
}
