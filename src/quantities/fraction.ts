import { StartPattern } from '../core/start-pattern.ts';
import { numeralAt, timesTenTo } from '../numerals/numeral.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** A fraction in words as a share: 百分之七点九 is 7.9 %, 三分之二 66.67 %, 千分之十三 13 ‰, 1.2成 12 %. */
export interface Fraction {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly unit: '%' | '‰';
}

const denominators = [
  ['百分之', '%', 0],
  ['千分之', '‰', 0],
  ['万分之', '%', -2],
] as const;

const rangeSign = /^[至到—~-]/;

/** `value` without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The fraction at `at`, where `numeral` stands. A second one after 至 makes a range: 百分之八至九. */
export function fractionAt(
  text: string,
  at: number,
  numeral: Numeral | null = numeralAt(text, at),
): Fraction | null {
  const first = partAt(text, at, numeral);
  if (!first) return null;
  if (!rangeSign.test(text.charAt(first.to)))
    return { min: first.value, max: first.value, ...first };
  const next = first.to + 1;
  const second = partAt(text, next, numeralAt(text, next)) ?? bareAt(text, next, first.exponent);
  if (!second || second.value <= first.value)
    return { min: first.value, max: first.value, ...first };
  return { from: at, to: second.to, min: first.value, max: second.value, unit: first.unit };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: '%' | '‰';
  /** Power of ten that its number is multiplied by. */
  readonly exponent: number;
}

const slashed = /(\d{1,2})\/(\d{1,2})(?![\d\/年月日.])/y;

/** 1/3 as a share. */
function slashedAt(text: string, at: number): Part | null {
  slashed.lastIndex = at;
  const found = slashed.exec(text);
  if (!found || /[\d\/.]/.test(text.charAt(at - 1))) return null;
  const [numerator, denominator] = [Number(found[1]), Number(found[2])];
  if (numerator >= denominator || numerator === 0) return null;
  return {
    from: at,
    to: slashed.lastIndex,
    value: tidy((100 * numerator) / denominator),
    unit: '%',
    exponent: 0,
  };
}

/** Every form of a fraction opens with a numeral: 百 of 百分之 is one. */
function partAt(text: string, at: number, denominator: Numeral | null): Part | null {
  if (!denominator) return null;
  const slashedPart = text.charAt(denominator.to) === '/' ? slashedAt(text, at) : null;
  if (slashedPart) return slashedPart;
  const parted = text.charAt(denominator.to) === '分' || text.charAt(at + 1) === '分';
  if (!parted) return tenthsAt(text, denominator);
  for (const [word, unit, exponent] of denominators) {
    if (!text.startsWith(word, at)) continue;
    const numeral = numeralAt(text, at + word.length);
    if (!numeral) return null;
    const value = timesTenTo(numeral.value, exponent);
    return { from: at, to: numeral.to, value, unit, exponent };
  }
  if (text.startsWith('分之', denominator.to) && denominator.value > 0) {
    const numerator = numeralAt(text, denominator.to + 2);
    if (!numerator) return null;
    const value = tidy((100 * numerator.value) / denominator.value);
    return { from: at, to: numerator.to, value, unit: '%', exponent: 0 };
  }
  return tenthsAt(text, denominator);
}

/** What 成 makes another word with: 成效, 成立. */
const otherWords = '立为效果本员都品功长交熟绩分群片人批套倍就型';

/** 八成五: hundredths behind the tenths, and nothing that they could count. */
const hundredths = new StartPattern(/[一二三四五六七八九](?=[，。；、）\n的以左]|$)/y);

function tenthsAt(text: string, numeral: Numeral): Part | null {
  if (text.charAt(numeral.to) !== '成' || numeral.value >= 10 || numeral.exponent > 0) return null;
  if (otherWords.includes(text.charAt(numeral.to + 1)) && numeral.to + 1 < text.length) return null;
  const tenths = timesTenTo(numeral.value, 1);
  const rest = hundredths.startsAt(text, numeral.to + 1) ? numeralAt(text, numeral.to + 1) : null;
  return {
    from: numeral.from,
    to: rest?.to ?? numeral.to + 1,
    value: tenths + (rest?.value ?? 0),
    unit: '%',
    exponent: 0,
  };
}

function bareAt(text: string, at: number, exponent: number): Omit<Part, 'from'> | null {
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  return { to: numeral.to, value: timesTenTo(numeral.value, exponent), unit: '%', exponent };
}
