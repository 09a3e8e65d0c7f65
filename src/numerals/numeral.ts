import { isDigit } from '../core/characters.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet, unitTable } from '../core/char-set.ts';
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

const digits = unitTable(chineseDigits);
const exponents = unitTable({ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 });
const moreWords = new CharSet('多余');
/** Units that begin with 千: 千瓦, 千克. */
const kiloUnits = new CharSet('瓦克米伏卡安赫升');

function opensKiloUnit(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x5343 && kiloUnits.has(text.charCodeAt(at + 1));
}

/** The powers of ten that a double holds exactly. */
const exactPowers = Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));
/** As many digits a double holds exactly. */
const exactDigits = 15;

/**
 * `mantissa` (decimal digits, perhaps with a point) times ten to `exponent`, rounded once: short ones by one operation
 * on two numbers that are exact, which is several times faster than to read them.
 */
function scaled(mantissa: string, exponent: number): number {
  const point = mantissa.indexOf('.');
  const power = exponent - (point === -1 ? 0 : mantissa.length - point - 1);
  const exact = exactPowers[Math.abs(power)];
  if (exact === undefined || mantissa.length > exactDigits)
    return Number(`${mantissa}e${String(exponent)}`);
  let digits = 0;
  for (let at = 0; at < mantissa.length; at++) {
    if (at !== point) digits = digits * 10 + mantissa.charCodeAt(at) - 0x30;
  }
  return power < 0 ? digits / exact : digits * exact;
}

/** The power of ten that the character at `at` stands for; -1 where it stands for none. */
function exponentOf(text: string, at: number): number {
  return at < text.length ? (exponents[text.charCodeAt(at)] as number) : -1;
}

/** `value` times ten to `exponent`, rounded once where the value's own digits are exact. */
export function timesTenTo(value: number, exponent: number): number {
  if (value < 0) return -timesTenTo(-value, exponent);
  const [mantissa = '', own = '0'] = String(value).split('e');
  return scaled(mantissa, Number(own) + exponent);
}

/** Reads 万, 亿, 千万, 万亿 … from `at`; gives their power of ten and where they end. */
function magnitudesAt(text: string, at: number): { exponent: number; to: number } {
  let exponent = 0;
  let to = at;
  while (to < text.length) {
    const power = exponentOf(text, to);
    if (power === -1 || opensKiloUnit(text, to)) break;
    exponent += power;
    to++;
  }
  return { exponent, to };
}

const separators = new CharSet(',，');

/** The end of the Arabic number that starts at `at`: 1,234.5 and 1，290 but not a list like 1,2,3. */
function digitsEnd(text: string, at: number): number {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  if (to - at <= 3) {
    while (separators.has(text.charCodeAt(to))) {
      const group = /^[,，]\d{3}(?!\d)/.test(text.slice(to, to + 5));
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

/** The number in digits at `at`, with the magnitudes after it: 1.2万亿, 620多万, 1,234, 2万5千. */
export function arabicAt(text: string, at: number): Numeral | null {
  const first = partAt(text, at);
  if (!first || first.exponent < 4 || first.more) return first;
  const rest = partAt(text, first.to);
  if (!rest || rest.exponent === 0 || rest.value >= 10 ** first.exponent) return first;
  return { ...rest, from: at, value: first.value + rest.value };
}

function partAt(text: string, at: number): Numeral | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const end = digitsEnd(text, at);
  const written = text.slice(at, end);
  const mantissa = end - at > 4 ? written.replace(/[,，]/g, '') : written;
  let more = false;
  let magnitudes = magnitudesAt(text, end);
  let to = magnitudes.to;
  if (magnitudes.exponent === 0 && moreWords.has(text.charCodeAt(end))) {
    const later = magnitudesAt(text, end + 1);
    more = true;
    to = end + 1;
    if (later.exponent > 0) {
      magnitudes = later;
      to = later.to;
    }
  } else if (magnitudes.exponent > 0 && moreWords.has(text.charCodeAt(to))) {
    more = true;
    to++;
    const later = magnitudesAt(text, to);
    magnitudes = { exponent: magnitudes.exponent + later.exponent, to: later.to };
    to = later.to;
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

/** The value of the Chinese digit at `at`; -1 where none stands there. */
function digitOf(text: string, at: number): number {
  return at >= 0 && at < text.length ? (digits[text.charCodeAt(at)] as number) : -1;
}

/** 三五 in 三五十家, 七八 in 七八个: two rising digits that name a range. */
function pairAt(text: string, at: number): readonly [low: number, high: number, to: number] | null {
  const low = digitOf(text, at);
  if (low <= 0) return null;
  const apart = text.charAt(at + 1) === '、' ? 1 : 0;
  const high = digitOf(text, at + 1 + apart);
  if (high === -1) return null;
  if (apart > 0 && exponentOf(text, at + 3) === -1) return null;
  if (digitOf(text, at + 2 + apart) !== -1 || digitOf(text, at - 1) !== -1) return null;
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
  if (digitOf(text, at) === -1 && exponentOf(text, at) === -1) return null;
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let exponent = 0;
  let more = false;
  let to = at;
  while (to < text.length) {
    const value = digitOf(text, to);
    const power = exponentOf(text, to);
    const character = text.charAt(to);
    if (value !== -1) {
      if (more) break;
      digit = digit === null ? value : digit * 10 + value;
      exponent = 0;
    } else if (power === 1 || power === 2 || power === 3) {
      if (opensKiloUnit(text, to)) break;
      group +=
        (digit ?? (group === 0 || power === 1 ? 1 : 0)) * (smallMagnitudes[character] as number);
      digit = null;
      exponent += power;
    } else if (power !== -1) {
      const large = largeMagnitudes[character] as number;
      group += digit ?? 0;
      if (group === 0 && total === 0) group = 1;
      if (group === 0) total *= large;
      else if (large > 1e4) total = (total + group) * large;
      else total += group * large;
      group = 0;
      digit = null;
      exponent += power;
    } else if (
      to > at &&
      moreWords.has(text.charCodeAt(to)) &&
      !more &&
      exponentOf(text, to - 1) !== -1
    ) {
      more = true;
    } else break;
    to++;
  }
  if (to === at) return null;
  let value = total + group + (digit ?? 0);
  if (text.charAt(to) === '点' && digitOf(text, to + 1) !== -1) {
    let fraction = '';
    let end = to + 1;
    for (let next = digitOf(text, end); next !== -1; next = digitOf(text, ++end)) {
      fraction += String(next);
    }
    const magnitudes = magnitudesAt(text, end);
    value =
      value < 1e21
        ? scaled(`${String(value)}.${fraction}`, magnitudes.exponent)
        : timesTenTo(value, magnitudes.exponent);
    exponent = magnitudes.exponent;
    to = magnitudes.to;
  }
  return { from: at, to, value, form: 'chinese', exponent, more, upTo: null };
}

const halfOf = new StartPattern(/半(?=年|个月|天|小时)/y);

/** Half of a stretch of time: 半年. */
function halfAt(text: string, at: number): Numeral | null {
  if (!halfOf.startsAt(text, at)) return null;
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
