import { chineseDigits, largeMagnitudes, smallMagnitudes } from '../lexicon/numerals.ts';

/** A number as it stands in a text. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: 'digits' | 'chinese';
  /** Power of ten that its last 万, 亿, … stand for; 0 where none is written. */
  readonly exponent: number;
  /** Whether 多, 余 or 几 inside it says that there are some more: 620多万. */
  readonly more: boolean;
  /** Upper end of an approximate pair: 三五十 is 30 to 50; null elsewhere. */
  readonly upTo: number | null;
}

const exponents: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const moreWords = '多余';
/** Units that begin with 千: 千瓦, 千克. */
const kiloUnits = '瓦克米伏卡安赫升';

function opensKiloUnit(text: string, at: number): boolean {
  return (
    text.charAt(at) === '千' && at + 1 < text.length && kiloUnits.includes(text.charAt(at + 1))
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** `mantissa` (decimal digits, perhaps with a point) times ten to `exponent`, rounded once. */
function scaled(mantissa: string, exponent: number): number {
  return Number(exponent === 0 ? mantissa : `${mantissa}e${String(exponent)}`);
}

/** Reads 万, 亿, 千万, 万亿 … from `at`; gives their power of ten and where they end. */
function magnitudesAt(text: string, at: number): { exponent: number; to: number } {
  let exponent = 0;
  let to = at;
  while (to < text.length) {
    const power = exponents[text.charAt(to)];
    if (power === undefined || opensKiloUnit(text, to)) break;
    exponent += power;
    to++;
  }
  return { exponent, to };
}

/** The end of the Arabic number that starts at `at`: 1,234.5 but not a list like 1,2,3. */
function digitsEnd(text: string, at: number): number {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  if (to - at <= 3) {
    for (;;) {
      const group = /^,\d{3}(?!\d)/.test(text.slice(to, to + 5));
      if (!group) break;
      to += 4;
    }
  }
  if (text.charAt(to) === '.' && isDigit(text.charCodeAt(to + 1))) {
    to++;
    while (isDigit(text.charCodeAt(to))) to++;
  }
  return to;
}

/** The number in digits at `at`, with the magnitudes after it: 1.2万亿, 620多万, 1,234. */
export function arabicAt(text: string, at: number): Numeral | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const end = digitsEnd(text, at);
  const mantissa = text.slice(at, end).replaceAll(',', '');
  let more = false;
  let magnitudes = magnitudesAt(text, end);
  let to = magnitudes.to;
  if (magnitudes.exponent === 0 && moreWords.includes(text.charAt(end)) && end < text.length) {
    const later = magnitudesAt(text, end + 1);
    more = true;
    to = end + 1;
    if (later.exponent > 0) {
      magnitudes = later;
      to = later.to;
    }
  } else if (magnitudes.exponent > 0 && moreWords.includes(text.charAt(to)) && to < text.length) {
    more = true;
    to++;
  }
  return {
    from: at,
    to,
    value: scaled(mantissa, magnitudes.exponent),
    form: 'digits',
    exponent: magnitudes.exponent,
    more,
    upTo: null,
  };
}

function digitOf(text: string, at: number): number | undefined {
  return chineseDigits[text.charAt(at)];
}

/** 三五 in 三五十家, 七八 in 七八个: two rising digits that name a range. */
function pairAt(text: string, at: number): readonly [low: number, high: number, to: number] | null {
  const low = digitOf(text, at);
  const apart = text.charAt(at + 1) === '、' ? 1 : 0;
  const high = digitOf(text, at + 1 + apart);
  if (low === undefined || high === undefined || low === 0) return null;
  if (apart > 0 && exponents[text.charAt(at + 3)] === undefined) return null;
  if (
    digitOf(text, at + 2 + apart) !== undefined ||
    (at > 0 && digitOf(text, at - 1) !== undefined)
  )
    return null;
  return high === low + 1 || (low === 3 && high === 5) ? [low, high, at + 2 + apart] : null;
}

/** The number in Chinese numerals at `at`: 三千亿, 十二, 七点九, 亿, 一千多万, 三五十. */
export function chineseAt(text: string, at: number): Numeral | null {
  const pair = pairAt(text, at);
  if (pair) {
    const magnitudes = magnitudesAt(text, pair[2]);
    return {
      from: at,
      to: magnitudes.to,
      value: scaled(String(pair[0]), magnitudes.exponent),
      form: 'chinese',
      exponent: magnitudes.exponent,
      more: false,
      upTo: scaled(String(pair[1]), magnitudes.exponent),
    };
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let exponent = 0;
  let more = false;
  let to = at;
  while (to < text.length) {
    const character = text.charAt(to);
    const value = chineseDigits[character];
    const small = smallMagnitudes[character];
    const large = largeMagnitudes[character];
    if (small !== undefined && opensKiloUnit(text, to)) break;
    if (value !== undefined) {
      if (more) break;
      digit = digit === null ? value : digit * 10 + value;
      exponent = 0;
    } else if (small !== undefined) {
      group += (digit ?? (group === 0 ? 1 : 0)) * small;
      digit = null;
      exponent += exponents[character] as number;
    } else if (large !== undefined) {
      group += digit ?? 0;
      if (group === 0 && total === 0) group = 1;
      if (group === 0) total *= large;
      else if (large > 1e4) total = (total + group) * large;
      else total += group * large;
      group = 0;
      digit = null;
      exponent += exponents[character] as number;
    } else if (
      to > at &&
      moreWords.includes(character) &&
      !more &&
      exponents[text.charAt(to - 1)] !== undefined
    ) {
      more = true;
    } else break;
    to++;
  }
  if (to === at) return null;
  let value = total + group + (digit ?? 0);
  if (text.charAt(to) === '点' && digitOf(text, to + 1) !== undefined) {
    let fraction = '';
    let end = to + 1;
    for (let next = digitOf(text, end); next !== undefined; next = digitOf(text, ++end)) {
      fraction += String(next);
    }
    const magnitudes = magnitudesAt(text, end);
    value = scaled(`${String(value)}.${fraction}`, magnitudes.exponent);
    exponent = magnitudes.exponent;
    to = magnitudes.to;
  }
  return { from: at, to, value, form: 'chinese', exponent, more, upTo: null };
}

const halfOf = /半(?=年|个月|天|小时)/y;

/** Half of a stretch of time: 半年. */
function halfAt(text: string, at: number): Numeral | null {
  halfOf.lastIndex = at;
  if (!halfOf.test(text)) return null;
  return {
    from: at,
    to: at + 1,
    value: 0.5,
    form: 'chinese',
    exponent: 0,
    more: false,
    upTo: null,
  };
}

/** The number at `at`, in digits or Chinese numerals. */
export function numeralAt(text: string, at: number): Numeral | null {
  return arabicAt(text, at) ?? chineseAt(text, at) ?? halfAt(text, at);
}
