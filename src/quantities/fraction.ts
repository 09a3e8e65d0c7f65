import { isLatin } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { timesTenTo } from '../numerals/scaled.ts';
import { boundedQuantity } from './bounded-quantity.ts';
import type { Quantity } from './quantity.ts';
import { signBefore } from './sign.ts';

/** A fraction in words as a share: 百分之七点九 is 7.9 %, 三分之二 66.67 %, 千分之十三 13 ‰, 1.2成 12 %. */
interface Part {
  readonly to: number;
  readonly low: number;
  /** Upper end of 七八成; null where one number is told. */
  readonly high: number | null;
  readonly unit: '%' | '‰';
  /** Power of ten that its number is multiplied by. */
  readonly exponent: number;
  readonly more: boolean;
  readonly isNegative: boolean;
}

const denominators = [
  ['百分之', '%', 0],
  ['千分之', '‰', 0],
  ['万分之', '%', -2],
] as const;

const rangeSigns = new CharSet('至到—~-');

/** `value` without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The fraction at `at`, where `numeral` stands. A second one after 至 makes a range: 百分之八至九. */
export function fractionAt(
  text: string,
  at: number,
  floor: number,
  numeral: Numeral,
): Quantity | null {
  const first = partAt(text, at, numeral) ?? lowerTenths(text, numeral);
  if (!first) return null;
  const second = first.high === null ? nextOf(text, first) : null;
  const last = second && second.low > first.low ? second : first;
  const high = last === first ? first.high : last.low;
  const measure = { to: last.to, unit: first.unit, dimension: 'ratio', entry: null } as const;
  const sign = signBefore(text, at, floor, measure);
  const isNegative = high === null && (first.isNegative || sign?.isNegative === true);
  const span = { from: sign?.from ?? at, to: last.to };
  return boundedQuantity(text, floor, {
    span,
    number: span,
    amount:
      high === null
        ? { value: isNegative ? -first.low : first.low }
        : { min: first.low, max: high },
    measure,
    form: 'chinese',
    some: first.more ? 'more' : null,
  });
}

/** 七 of 七至八成. */
function lowerTenths(text: string, numeral: Numeral): Part | null {
  if (!rangeSigns.has(text.charCodeAt(numeral.to)) || numeral.value >= mostTenths) return null;
  const next = numeralAt(text, numeral.to + 1);
  if (!next || text.charAt(next.to) !== '成' || numeral.upTo !== null || numeral.exponent > 0)
    return null;
  const second = tenthsAt(text, next);
  const low = timesTenTo(numeral.value, 1);
  return second && second.low > low ? whole(numeral.to, low) : null;
}

/** What stands behind 至 as the upper end. */
function nextOf(text: string, first: Part): Part | null {
  if (!rangeSigns.has(text.charCodeAt(first.to))) return null;
  const at = first.to + 1;
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  const part = partAt(text, at, numeral);
  // 由百分之二十到二〇三五年提高为百分之六十: a year is no upper end.
  if (part || text.charAt(numeral.to) === '年') return part;
  return ofHundred(numeral, first.unit, first.exponent, false);
}

function ofHundred(
  numeral: Numeral,
  unit: Part['unit'],
  exponent: number,
  isNegative: boolean,
): Part | null {
  if (numeral.broken === true) return null;
  return {
    to: numeral.to,
    low: timesTenTo(numeral.value, exponent),
    high: numeral.upTo === null ? null : timesTenTo(numeral.upTo, exponent),
    unit,
    exponent,
    more: numeral.more,
    isNegative,
  };
}

const whole = (to: number, low: number): Part => ({
  to,
  low: tidy(low),
  high: null,
  unit: '%',
  exponent: 0,
  more: false,
  isNegative: false,
});

const slashed = /(\d{1,2})\/(\d{1,2})(?![\d\/年月日.])/y;

/** 1/3 as a share. */
function slashedAt(text: string, at: number): Part | null {
  slashed.lastIndex = at;
  const found = slashed.exec(text);
  if (!found || /[\d\/.第]/.test(text.charAt(at - 1))) return null;
  const [numerator, denominator] = [Number(found[1]), Number(found[2])];
  if (numerator >= denominator || numerator === 0) return null;
  return whole(slashed.lastIndex, (100 * numerator) / denominator);
}

/** Every form of a fraction opens with a numeral: 百 of 百分之 is one. */
function partAt(text: string, at: number, first: Numeral): Part | null {
  if (text.charAt(first.to) === '/') {
    const part = slashedAt(text, at);
    if (part) return part;
  }
  const parted = text.charAt(first.to) === '分' || text.charAt(at + 1) === '分';
  if (!parted) return tenthsAt(text, first);
  for (const [word, unit, exponent] of denominators) {
    if (!text.startsWith(word, at)) continue;
    const isNegative = text.charAt(at + word.length) === '负';
    const numeral = numeralAt(text, at + word.length + (isNegative ? 1 : 0));
    return numeral && ofHundred(numeral, unit, exponent, isNegative);
  }
  if (!text.startsWith('分之', first.to) || first.value <= 0 || first.broken === true) return null;
  const numerator = numeralAt(text, first.to + 2);
  if (!numerator || numerator.broken === true || numerator.upTo !== null) return null;
  return whole(numerator.to, (100 * numerator.value) / first.value);
}

/** What 成 and 折 make another word with: 成效, 成立, 折旧. */
const otherWords = {
  成: '立为效果本员都品功长交熟绩分群片人批套倍就型',
  折: '旧合算叠射子返扣腰磨耗股戟页线',
};
/** What makes a row of numbers of two digits without a place one of tenths and hundredths: 七五折. */
const mostTenths = 10;

/** 八成五, 三成半: hundredths behind the tenths, and nothing that they could count. */
const hundredths = new StartPattern(
  /(?:[一二三四五六七八九](?=[，。；、）\n的以左]|$)|半(?![数导年天岛]))/y,
);

function tenthsAt(text: string, numeral: Numeral): Part | null {
  const word = text.charAt(numeral.to);
  if ((word !== '成' && word !== '折') || numeral.broken === true) return null;
  // G5成绵高速: a road's number.
  if (isLatin(text.charCodeAt(numeral.from - 1))) return null;
  const next = text.charAt(numeral.to + 1);
  if (next !== '' && otherWords[word].includes(next)) return null;
  if (word === '折') return discount(numeral);
  if (numeral.value > mostTenths || numeral.exponent > 1) return null;
  const tenths = timesTenTo(numeral.value, 1);
  if (numeral.upTo !== null)
    return { ...whole(numeral.to + 1, tenths), high: timesTenTo(numeral.upTo, 1) };
  const behind = hundredths.endAt(text, numeral.to + 1);
  const to = behind === -1 ? numeral.to + 1 : behind;
  const isMore = behind === -1 && /[多余]/.test(text.charAt(to));
  return {
    ...whole(isMore ? to + 1 : to, tenths),
    // Exact as written: a long fraction is refused later.
    low: tenths + (behind === -1 ? 0 : hundredthsOf(text, numeral.to + 1)),
    more: isMore || numeral.more,
  };
}

function hundredthsOf(text: string, at: number): number {
  return text.charAt(at) === '半' ? 5 : (numeralAt(text, at)?.value ?? 0);
}

/** 八折, 8.5折, 75折: the share of the price that is paid. */
function discount(numeral: Numeral): Part | null {
  const { value, to, upTo, exponent } = numeral;
  if (upTo !== null || exponent > 0 || value <= 0 || value >= 100) return null;
  return whole(to + 1, value < mostTenths ? timesTenTo(value, 1) : value);
}
