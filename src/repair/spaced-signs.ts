import type { Span } from '../core/span.ts';
import { isClosing, isDigit, isOpening } from './signs.ts';

/** Share of the commas of lists with a space behind them that makes it a habit. */
const habit = 0.5;
const leastCommas = 10;

/** Whether an extractor has put spaces around the signs of the text and between the digits of its numbers. */
export function hasSpacedSigns(text: string): boolean {
  let spaced = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (text.charAt(at - 1) === '、') spaced++;
  }
  if (spaced < leastCommas) return false;
  let all = 0;
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1)) all++;
  return spaced >= habit * all;
}

/** Whether the unit at `at` is a space that such an extractor put: beside a sign, or between two digits. */
export function isPutSpace(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return isSign(before) || isSign(after) || (isDigit(before) && isDigit(after));
}

/** A sign, which takes a whole cell of print whatever its width as text. */
export function isSign(unit: number): boolean {
  return isClosing(unit) || isOpening(unit);
}

/** The spaces between the digits of numbers in the stretch that are all set apart: 2 3 0 0. */
export function digitSpaces(text: string, { from, to }: Span): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (at + 2 < to && text.charAt(at + 1) === ' ' && isDigit(text.charCodeAt(at + 2))) at += 2;
    const isNumber = at + 1 >= to || !isDigit(text.charCodeAt(at + 1));
    if (isNumber)
      for (let end = start + 2; end <= at; end += 2) found.push({ from: end - 1, to: end });
    while (isDigit(text.charCodeAt(at + 1))) at++;
  }
  return found;
}
