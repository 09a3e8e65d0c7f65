import { CharSet, unitTable } from '../core/char-set.ts';
import { chineseDigits, financialDigits, kiloUnits, placeExponents } from '../lexicon/numerals.ts';

const digits = unitTable(chineseDigits);
const financial = unitTable(financialDigits);
const exponents = unitTable(placeExponents);
const kilo = new CharSet(kiloUnits);
/** What 分点 makes a unit with: 百分点, 千分点. */
const partedBy = new CharSet('百千');
const thousand = '千'.charCodeAt(0);
const two = '两'.charCodeAt(0);

/** What stands beside a digit of a sum written against forgery. */
const besideFinancial = new CharSet('拾佰仟十百千万亿元圆角分整点');
const financialPlaces = new CharSet('拾佰仟零');

/** The value of the Chinese digit at `at`; -1 where none stands there. */
export function digitOf(text: string, at: number): number {
  if (at < 0 || at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  const plain = digits[unit] as number;
  if (plain !== -1) return plain;
  const value = financial[unit] as number;
  if (value === -1) return -1;
  const isBeside =
    besideFinancial.has(text.charCodeAt(at + 1)) || financialPlaces.has(text.charCodeAt(at - 1));
  return isBeside ? value : -1;
}

/** Whether 两 stands at `at`, which is a digit in front of its noun or place alone: 两万两 are 20,000 liang. */
export function isPairOf(text: string, at: number): boolean {
  return text.charCodeAt(at) === two;
}

/** The power of ten that the character at `at` stands for; -1 where it stands for none, or opens a unit: 千瓦. */
export function exponentOf(text: string, at: number): number {
  if (at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  if (unit === thousand && kilo.has(text.charCodeAt(at + 1))) return -1;
  if (partedBy.has(unit) && text.startsWith('分点', at + 1)) return -1;
  return exponents[unit] as number;
}

/** Where some characters that multiply end, and the power of ten that they make together. */
export interface Magnitudes {
  readonly exponent: number;
  readonly to: number;
}

/** Reads 万, 亿, 千万, 万亿 … from `at`, those of `least` powers or more. */
export function magnitudesAt(text: string, at: number, least = 1): Magnitudes {
  let exponent = 0;
  let to = at;
  for (let power = exponentOf(text, to); power >= least; power = exponentOf(text, to)) {
    exponent += power;
    to++;
  }
  return { exponent, to };
}

/** The power of ten of the 万 and 亿 that end before `to`. */
export function endingMagnitude(text: string, from: number, to: number): number {
  let exponent = 0;
  for (let at = to - 1; at >= from; at--) {
    const power = exponents[text.charCodeAt(at)] as number;
    if (power < 4) break;
    exponent += power;
  }
  return exponent;
}
