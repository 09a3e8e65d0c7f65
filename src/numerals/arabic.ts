import { isDigit } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import { chineseAt } from './chinese.ts';
import type { Numeral } from './numeral.ts';
import { magnitudesAt } from './places.ts';
import { scaled } from './scaled.ts';
import { someAt } from './some-more.ts';

const commas = new CharSet(',，');
const space = 0x20;
const zero = '零'.charCodeAt(0);
const point = 0x2e;

/** Whether three digits and no fourth stand at `at`. */
function isGroup(text: string, at: number): boolean {
  for (let next = at; next < at + 3; next++) if (!isDigit(text.charCodeAt(next))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

function runEnd(text: string, at: number): number {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}

/**
 * The end of the Arabic number that starts at `at`: 1,234.5, 1，290 and 136 515 (GB/T 15835), but not a list like
 * 1,2,3.
 */
function digitsEnd(text: string, at: number): number {
  let to = runEnd(text, at);
  if (to - at <= 3) {
    const sign = text.charCodeAt(to);
    if (commas.has(sign)) while (commas.has(text.charCodeAt(to)) && isGroup(text, to + 1)) to += 4;
    else if (sign === space) while (text.charCodeAt(to) === space && isGroup(text, to + 1)) to += 4;
  }
  if (text.charCodeAt(to) !== point || !isDigit(text.charCodeAt(to + 1))) return to;
  const fraction = to + 1;
  to = runEnd(text, fraction);
  if (to - fraction === 3) while (text.charCodeAt(to) === space && isGroup(text, to + 1)) to += 4;
  return to;
}

/** The end of digits that points or spaces set apart further, so that nobody knows the number: 1.2.3, 33 5.5; `at` where none are. */
function brokenEnd(text: string, at: number): number {
  let to = at;
  for (;;) {
    const sign = text.charCodeAt(to);
    if ((sign !== point && sign !== space) || !isDigit(text.charCodeAt(to + 1))) return to;
    to = runEnd(text, to + 1);
  }
}

const yearLength = 4;

/** Whether digits are a year's, which may stand in front of a number: 2025 12家. */
function isYear(written: string): boolean {
  return written.length === yearLength && (written.startsWith('19') || written.startsWith('20'));
}

/** What counts the things of a set behind a year: 2025十大渔事. */
const countsSet = new CharSet('大件项佳');

/** Whether digits are a year's in front of a set of ten or a hundred: 2025十大渔事. */
function isBesideSet(text: string, written: string, end: number): boolean {
  const ten = text.charAt(end);
  return (
    (ten === '十' || ten === '百') && isYear(written) && countsSet.has(text.charCodeAt(end + 1))
  );
}

/** The number in digits at `at`, with the magnitudes after it: 1.2万亿, 620多万, 1,234, 2万5千, 3万4000, 1亿零500万. */
export function arabicAt(text: string, at: number): Numeral | null {
  let whole = partAt(text, at);
  if (!whole) return null;
  let limit = whole.exponent;
  while (limit >= 2 && !whole.more && whole.about !== true) {
    const rest = restAt(text, whole.to, limit);
    if (!rest) break;
    limit = rest.exponent;
    whole = { ...rest, from: at, form: 'digits', value: whole.value + rest.value };
  }
  return inThousandsOf(text, whole) ?? whole;
}

/** Thousands between ten thousands and the 亿 that multiplies both: 2千亿 of 3万2千亿, 2000亿 of 3万2000亿. */
const thousandsOf = /(?:([1-9])千|(\d{4}))亿/y;

/** A number of ten thousands with such thousands behind, all of it times 亿; null where none stand there. */
function inThousandsOf(text: string, whole: Numeral): Numeral | null {
  const { to, exponent, value, more, about } = whole;
  thousandsOf.lastIndex = to;
  if (exponent !== 4 || more || about === true) return null;
  const found = thousandsOf.exec(text);
  if (!found) return null;
  const rest = found[1] === undefined ? Number(found[2]) : Number(found[1]) * 1e3;
  return { ...whole, to: to + found[0].length, value: (value + rest) * 1e8, exponent: 8 };
}

/** What follows a number of so many zeros and belongs to it: 5千 of 2万5千, 零500万 of 1亿零500万. */
function restAt(text: string, at: number, limit: number): Numeral | null {
  const filled = text.charCodeAt(at) === zero;
  const from = filled ? at + 1 : at;
  const rest = partAt(text, from) ?? (limit >= 4 ? chineseAt(text, from) : null);
  if (!rest || rest.broken === true || rest.upTo !== null) return null;
  if (rest.value >= 10 ** limit || rest.exponent >= limit) return null;
  if (rest.exponent > 0) return rest;
  if (rest.form === 'chinese' || !Number.isInteger(rest.value)) return null;
  const length = rest.to - from;
  const isWhole = filled || length === limit || (limit === 4 && length === 3);
  return isWhole && limit <= 4 && !'年岁'.includes(text.charAt(rest.to) || ' ') ? rest : null;
}

function partAt(text: string, at: number): Numeral | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const end = digitsEnd(text, at);
  const written = text.slice(at, end);
  const mantissa = end - at > 4 ? written.replace(/[,， ]/g, '') : written;
  const rest = isYear(written) ? end : brokenEnd(text, end);
  let { exponent, to } = isBesideSet(text, written, end)
    ? { exponent: 0, to: end }
    : magnitudesAt(text, end);
  let some = someAt(text, to);
  if (some === 'about' && exponent === 0 && text.charAt(end - 1) !== '0') some = null;
  if (some !== null) {
    const later = magnitudesAt(text, to + 1);
    exponent += later.exponent;
    to = later.to;
  }
  return {
    from: at,
    to: rest > end ? magnitudesAt(text, rest).to : to,
    value: scaled(mantissa, exponent),
    form: 'digits',
    exponent,
    more: some === 'more',
    upTo: null,
    ...(some === 'about' ? { about: true } : {}),
    ...(rest > end ? { broken: true } : {}),
  };
}
