import { isDigit } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';

const chineseDigits = '〇一二三四五六七八九';
const yearLength = 4;
const chinese = new CharSet(`${chineseDigits}零`);
const digits = new CharSet(`0123456789${chineseDigits}零`);

/** A year that a text names. */
export interface NamedYear {
  readonly year: number;
  /** Offset of its first unit. */
  readonly at: number;
  /** Offset after 年. */
  readonly end: number;
}

const none: NamedYear[] = [];

/** The years that `text` names, in order: 2025年, 二〇二五年, 一九九三年. */
export function yearsIn(text: string): readonly NamedYear[] {
  let years = none;
  for (let sign = text.indexOf('年'); sign !== -1; sign = text.indexOf('年', sign + 1)) {
    const year = yearBefore(text, sign);
    if (year === null) continue;
    if (years === none) years = [];
    years.push({ year, at: sign - yearLength, end: sign + 1 });
  }
  return years;
}

/** `text` with its years in digits, as long as it was: 一九九三年 becomes 1993年. */
export function withYearsInDigits(text: string): string {
  let written = text;
  for (const { year, at } of yearsIn(text))
    written = written.slice(0, at) + String(year) + written.slice(at + yearLength);
  return written;
}

/** The year whose four digits end at `end`; null where none do. */
export function yearBefore(text: string, end: number): number | null {
  const at = end - yearLength;
  if (!digits.has(text.charCodeAt(end - 1)) || digits.has(text.charCodeAt(at - 1))) return null;
  return isYear(text, at) ? yearOf(text.slice(at, end)) : null;
}

/** Whether the four units at `at` are a year of the two centuries: 1998, 二〇一五, 一九九三. */
function isYear(text: string, at: number): boolean {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)];
  const [third, fourth] = [text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
  if (first === '1' || first === '2')
    return second === (first === '1' ? '9' : '0') && isDigit(third) && isDigit(fourth);
  const opens = (first === '一' || first === '二') && '九〇零'.includes(second);
  return opens && chinese.has(third) && chinese.has(fourth);
}

function yearOf(text: string): number {
  if (text.charCodeAt(0) < 0x80) return Number(text);
  let year = 0;
  for (const sign of text) year = 10 * year + (sign === '零' ? 0 : chineseDigits.indexOf(sign));
  return year;
}
