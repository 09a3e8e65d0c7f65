import { isDigit, isHan } from '../core/characters.ts';
import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';
import { inSequence } from './page-numbers.ts';
import type { NumberLine } from './page-numbers.ts';

const digits = /^\d{1,3}(?=[\u4e00-\u9fff“《])/;
const longestNumber = 4;
/** A line that breaks off within a sentence is no shorter. */
const shortestLine = 15;
/** Fewer pages show nothing. */
const fewestPages = 4;

/**
 * The page numbers that an extractor has put right before the first words of their pages, which go on from the page before
 * (基 | 12本一致): numbers that follow each other a page's lines apart.
 */
export function gluedPageNumbers(text: string, lines: readonly Line[]): ReadonlyMap<Line, Span> {
  const numbers: NumberLine[] = [];
  const spans = new Map<number, Span>();
  lines.forEach(({ from, to }, index) => {
    const found = digits.exec(text.slice(from, Math.min(to, from + longestNumber)))?.[0];
    if (found === undefined) return;
    numbers.push({ line: index, number: Number(found), isSeen: goesOn(text, lines, index) });
    spans.set(index, { from, to: from + found.length });
  });
  if (numbers.length < fewestPages) return none;
  const pages = inSequence(numbers);
  if (pages.size < fewestPages) return none;
  return new Map(Array.from(pages, (line) => [lines[line] as Line, spans.get(line) as Span]));
}

const none: ReadonlyMap<Line, Span> = new Map();

/** Whether a line goes on with the one before it, or with that before a line of digits. */
function goesOn(text: string, lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  const isOfDigits =
    above && onlyDigits.test(text.slice(above.from, Math.min(above.to, above.from + shortestLine)));
  return breaksOff(text, isOfDigits ? lines[index - 2] : above);
}
const onlyDigits = /^[\d. ]+$/;

function breaksOff(text: string, line: Line | undefined): boolean {
  if (!line || line.to - line.from < shortestLine) return false;
  const last = text.charCodeAt(line.to - 1);
  return isHan(last) || isDigit(last) || '，、'.includes(text.charAt(line.to - 1));
}
