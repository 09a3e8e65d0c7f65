import { officeTitles } from '../lexicon/bodies.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';
import { divisionEnd } from '../numbering/section-number.ts';
import { holdsRunningMark, isHan } from './signs.ts';
import { wordCrosses } from './words.ts';

/** Spaces in a row, a character between each two, that make a spaced-out title. */
const spacedOut = 3;

/**
 * Single spaces between two Han characters of a line, those with a character between each together. Left out are the
 * one after 第一条 and those of a spaced-out title.
 */
function rowsOf(text: string, from: number, to: number): number[][] {
  const rows: number[][] = [];
  let row: number[] = [];
  const close = (): void => {
    if (row.length > 0 && row.length < spacedOut) rows.push(row);
    row = [];
  };
  let numberEnd = -1;
  for (let at = from; at < to; at++) {
    if (
      text.charCodeAt(at) !== 0x20 ||
      at === from ||
      !isHan(text.charCodeAt(at - 1)) ||
      !isHan(text.charCodeAt(at + 1))
    )
      continue;
    if (numberEnd === -1) numberEnd = divisionEnd(text, from, to);
    if (at === numberEnd) continue;
    if (row.length > 0 && row.at(-1) !== at - 2) close();
    row.push(at);
  }
  close();
  return rows;
}

/** A line of wrapped text. */
export interface WrappedLine {
  readonly line: Line;
  /** Whether it belongs to a paragraph of sentences or a numbered heading, not to a title or a name. */
  readonly inBody: boolean;
  /** Whether its paragraph goes on in the next line. */
  readonly goesOn: boolean;
}

/** How many spaces inside words make justification a habit of the text. */
const habit = 3;

/**
 * The spaces that justification put between two Han characters of wrapped lines. Where the text has the same two
 * characters side by side elsewhere, the space in running text parts no words. A text that shows this habit has put
 * the other ones in too, in titles and names only where the space cuts a word.
 */
export function justificationSpaces(
  text: string,
  lines: readonly WrappedLine[],
  segmenter: Segmenter,
): Map<Line, Span[]> {
  const seen: (WrappedLine & { readonly row: readonly number[] })[] = [];
  for (const wrapped of lines) {
    const { from, to } = wrapped.line;
    for (const row of rowsOf(text, from, to)) seen.push({ ...wrapped, row });
  }
  const found = new Map<Line, Span[]>();
  if (seen.length === 0) return found;
  const pairs = pairsOf(text);
  const isKnown = (at: number): boolean =>
    pairs.has(pairOf(text.charCodeAt(at - 1), text.charCodeAt(at + 1)));
  const isHabit = seen.filter(({ inBody, row }) => inBody && row.some(isKnown)).length >= habit;
  for (const { line, inBody, goesOn, row } of seen) {
    const cutsWord = (at: number): boolean =>
      wordCrosses(text, { from: line.from, to: at }, { from: at + 1, to: line.to }, segmenter);
    let put = (inBody || isHabit) && row.some(isKnown);
    if (!put && isHabit) {
      put = inBody
        ? !(isSpacedName(text, row) && !(goesOn && endsLine(line, row))) &&
          !followsOffice(text, row[0] as number)
        : row.length === 1 && row.some(cutsWord);
    }
    if (!put) continue;
    const spans = row.map((at) => ({ from: at, to: at + 1 }));
    found.set(line, [...(found.get(line) ?? []), ...spans]);
  }
  return found;
}

function followsOffice(text: string, at: number): boolean {
  return officeTitles.includes(text.slice(at - 2, at));
}

/** A name of two characters set to three cells: a single character after the last space, and neither another nor a
 * mark after it. */
function isSpacedName(text: string, row: readonly number[]): boolean {
  const after = (row.at(-1) as number) + 2;
  return (
    row.length > 1 && !isHan(text.charCodeAt(after)) && !holdsRunningMark(text, after, after + 1)
  );
}

function endsLine(line: Line, row: readonly number[]): boolean {
  return (row.at(-1) as number) + 2 >= line.to;
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
