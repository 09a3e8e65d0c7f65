import { isDigit } from '../core/characters.ts';
import type { Numeral } from './numeral.ts';
import { digitOf, exponentOf, magnitudesAt } from './places.ts';
import { scaled, timesTenTo } from './scaled.ts';
import { sectionAt } from './section.ts';
import { someAt } from './some-more.ts';
import type { Some } from './some-more.ts';

const point = '点';

/** A number below its 万 or 亿 as it is built up. */
interface Sum {
  value: number;
  upTo: number | null;
  /** Power of ten of the part read last, and of the one that a lone digit behind it stands below. */
  limit: number;
  exponent: number;
  some: Some;
  to: number;
}

/** Adds a part that `magnitude` multiplies; false where it cannot follow what is there: 三万五亿万. */
function add(sum: Sum, low: number, high: number | null, magnitude: number): boolean {
  // 六万一千八百万 is 61,800 of 万.
  const again = sum.value > 0 && magnitude === 4 && sum.limit === 4 && low >= 10;
  const whole = again || (sum.value > 0 && magnitude > sum.limit);
  // 一万三千亿 is 13,000 of 亿.
  if (whole && !again && (magnitude !== 8 || sum.limit !== 4)) return false;
  if (!whole && low >= 10 ** (sum.limit - magnitude)) return false;
  const before = sum.value;
  sum.value = whole ? timesTenTo(before + low, magnitude) : before + timesTenTo(low, magnitude);
  if (high !== null)
    sum.upTo = whole ? timesTenTo(before + high, magnitude) : before + timesTenTo(high, magnitude);
  sum.limit = magnitude;
  return true;
}

/** Reads one group of four with its 万 or 亿 into `sum`; false where none follows. */
function readPart(text: string, sum: Sum): boolean {
  const isFirst = sum.value === 0;
  const section = sectionAt(text, sum.to, !isFirst);
  if (!section) {
    if (!isFirst) return false;
    const bare = magnitudesAt(text, sum.to, 4);
    if (bare.exponent === 0) return false;
    add(sum, 1, null, bare.exponent);
    sum.exponent = bare.exponent;
    sum.to = bare.to;
    readSome(text, sum);
    return true;
  }
  const some = someAt(text, section.to);
  const large = magnitudesAt(text, some === null ? section.to : section.to + 1, 4);
  const isElided = section.isLone && !isFirst;
  if (isElided && large.exponent > 0) return false;
  const shift = isElided ? sum.limit - 1 : large.exponent;
  if (!add(sum, section.value, section.upTo, shift)) return false;
  sum.exponent = large.exponent > 0 ? large.exponent + section.exponent : section.exponent;
  if (some !== null && (section.exponent > 0 || large.exponent > 0)) {
    sum.some = some;
    sum.to = large.to;
  } else sum.to = some === null ? large.to : section.to;
  if (large.exponent === 0) sum.limit = 0;
  else if (sum.some === null) readSome(text, sum);
  return true;
}

/** 多 behind 万 or 亿, and what multiplies further: 三万多亿. */
function readSome(text: string, sum: Sum): void {
  const some = someAt(text, sum.to);
  if (some === null) return;
  const later = magnitudesAt(text, sum.to + 1, 4);
  sum.some = some;
  sum.value = timesTenTo(sum.value, later.exponent);
  if (sum.upTo !== null) sum.upTo = timesTenTo(sum.upTo, later.exponent);
  sum.exponent += later.exponent;
  sum.to = later.to;
}

/** The fraction behind a whole number, in either digits: 点五, 点77; empty where none is. */
function fractionAt(text: string, at: number): string {
  if (text.charAt(at) !== point) return '';
  let digits = '';
  for (let next = at + 1; ; next++) {
    const digit = digitOf(text, next);
    if (digit !== -1) digits += String(digit);
    else if (isDigit(text.charCodeAt(next))) digits += text.charAt(next);
    else return digits;
  }
}

/** The end of the signs of numbers that go on at `to` though no number holds them with those before; `to` where none do. */
function brokenEnd(text: string, to: number): number {
  let end = to;
  while (exponentOf(text, end) !== -1 || digitOf(text, end) !== -1) end++;
  return end;
}

/** The number in Chinese numerals at `at`: 三千亿, 十二, 七点九, 亿, 一千多万, 三五十, 十五六, 一万五. */
export function chineseAt(text: string, at: number): Numeral | null {
  if (digitOf(text, at) === -1 && exponentOf(text, at) === -1) return null;
  const sum: Sum = {
    value: 0,
    upTo: null,
    limit: Infinity,
    exponent: 0,
    some: null,
    to: at,
  };
  while (sum.limit > 0 && sum.some === null && sum.upTo === null && readPart(text, sum));
  if (sum.to === at) return null;
  const fraction = sum.some === null && sum.upTo === null ? fractionAt(text, sum.to) : '';
  if (fraction !== '') return withFraction(text, at, sum, fraction);
  return finish(text, at, sum);
}

function withFraction(text: string, at: number, sum: Sum, fraction: string): Numeral {
  const { exponent, to } = magnitudesAt(text, sum.to + 1 + fraction.length);
  sum.value =
    sum.value < 1e21
      ? scaled(`${String(sum.value)}.${fraction}`, exponent)
      : timesTenTo(sum.value, exponent);
  sum.exponent = exponent;
  sum.to = to;
  if (exponent > 0) readSome(text, sum);
  return finish(text, at, sum);
}

function finish(text: string, at: number, sum: Sum): Numeral {
  const isOver = sum.some !== null || isPairEnd(text, sum);
  const end = isOver ? sum.to : brokenEnd(text, sum.to);
  return {
    from: at,
    to: end,
    value: sum.value,
    form: 'chinese',
    exponent: sum.exponent,
    more: sum.some === 'more',
    upTo: sum.upTo,
    ...(sum.some === 'about' ? { about: true } : {}),
    ...(end > sum.to ? { broken: true } : {}),
  };
}

/** 两 behind a number is a unit: 三斤二两, 十两. */
function isPairEnd(text: string, { to }: Sum): boolean {
  return text.charAt(to) === '两';
}
