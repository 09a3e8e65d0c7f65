import { StartPattern } from '../core/start-pattern.ts';
import { compoundUnits } from '../lexicon/compound-units.ts';
import { unitsHalvedInside } from '../lexicon/duration-words.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import type { CompoundUnit } from '../lexicon/compound-units.ts';
import type { Dimension } from '../lexicon/units.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { measureAt } from './measure.ts';
import type { Measure, UnitIndex } from './measure.ts';

/** A number with its unit, as they are to be read together. */
export interface Measured {
  readonly numeral: Numeral;
  readonly measure: Measure;
}

const byGreat = new Map<string, readonly CompoundUnit[]>();
for (const unit of [...compoundUnits].sort((a, b) => b.small.length - a.small.length))
  byGreat.set(unit.great, [...(byGreat.get(unit.great) ?? []), unit]);

/** A half behind its unit, and nothing that 半 opens: 十三斤半, not 三个半岛. */
const halfBehind = new StartPattern(/半(?![导岛自成径山决程挂年天场封固月小个路数圆])/y);
/** 个半小时, 个半月: the half stands inside the unit. */
const halfInside = new StartPattern(phraseAt`个半(?=${unitsHalvedInside})`);
/** 个多百分点: some more than the number, inside the unit. */
const moreInside = new StartPattern(/个多(?=百分点)/y);
const halved: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'area',
  'length',
  'volume',
  'time',
  'money',
]);
const years: ReadonlySet<string> = new Set(['年', '天', '周', '岁', '倍', '里']);

/** One and a half of a unit: 一亩半, 一个半小时; null where no half is told. */
function withHalf(
  text: string,
  numeral: Numeral,
  measure: Measure | null,
  units: UnitIndex,
): Measured | null {
  if (numeral.more || numeral.upTo !== null || numeral.exponent >= 4) return null;
  if (halfInside.startsAt(text, numeral.to)) {
    const behind = measureAt(`个${text.slice(numeral.to + 2, numeral.to + 6)}`, 0, units) ?? null;
    if (!behind) return null;
    const to = numeral.to + 1 + behind.to;
    return { numeral: { ...numeral, value: numeral.value + 0.5 }, measure: { ...behind, to } };
  }
  if (!measure || !Number.isInteger(numeral.value)) return null;
  const takesHalf =
    years.has(measure.unit) || (halved.has(measure.dimension) && measure.entry !== null);
  if (!takesHalf || !halfBehind.startsAt(text, measure.to)) return null;
  return {
    numeral: { ...numeral, value: numeral.value + 0.5 },
    measure: { ...measure, to: measure.to + 1 },
  };
}

/** 2个多百分点: some more than two; null where no more is told inside the unit. */
function withMore(text: string, numeral: Numeral, measure: Measure | null): Measured | null {
  if (!measure || !moreInside.startsAt(text, numeral.to)) return null;
  const points = measureAt(text, numeral.to + 2);
  return points && { numeral: { ...numeral, more: true }, measure: points };
}

/** One amount in two units, or three: 1元5角, 3斤2两, 1小时20分钟; null where one unit stands alone. */
function inTwoUnits(text: string, first: Measured, units: UnitIndex): Measured | null {
  const { numeral, measure } = first;
  const pairs = byGreat.get(measure.entry?.word ?? '');
  if (!pairs || numeral.more || numeral.upTo !== null || numeral.exponent >= 4) return null;
  const at = text.charAt(measure.to) === '零' ? measure.to + 1 : measure.to;
  const second = numeralAt(text, at);
  if (!second || second.upTo !== null || second.more || second.broken === true) return null;
  const pair = pairs.find((each) => text.startsWith(each.small, second.to));
  const small = pair && smallAt(text, second.to, pair.small, units);
  if (!pair || !small || second.value >= pair.ratio) return null;
  const inSmall = Math.round(numeral.value * pair.ratio * 1e6) / 1e6 + second.value;
  const { great, ratio } = pair;
  const value = pair.inGreat ? inSmall / ratio : inSmall;
  const next: Measured = {
    numeral: { ...numeral, value, exponent: 0 },
    measure: pair.inGreat ? { ...measure, ...inMoney(measure, small), to: small.to } : small,
  };
  return pair.inGreat && great !== pair.small ? (withCents(text, next, units) ?? next) : next;
}

/** 毛 is no unit by itself: 毛利, 毛巾. */
const dime = '毛';

function smallAt(text: string, at: number, word: string, units: UnitIndex): Measure | null {
  if (word !== dime) return measureAt(text, at, units);
  return { to: at + 1, unit: 'CNY', dimension: 'money', entry: null };
}

/** 1块5角: a sum, not a piece. */
function inMoney(great: Measure, small: Measure): Pick<Measure, 'unit' | 'dimension'> {
  return small.dimension === 'money' ? { unit: small.unit, dimension: 'money' } : great;
}

/** The third unit of 3元2角5分. */
function withCents(text: string, first: Measured, units: UnitIndex): Measured | null {
  const { numeral, measure } = first;
  if (measure.dimension !== 'money') return null;
  const second = numeralAt(text, measure.to);
  const small = second && measureAt(text, second.to, units);
  if (!small || !/^分钱?$/.test(small.entry?.word ?? '') || second.value >= 10) return null;
  const value = (Math.round(numeral.value * 100) + second.value) / 100;
  return { numeral: { ...numeral, value }, measure: { ...measure, to: small.to } };
}

/** The number and unit at a place with the half, the more or the smaller unit behind them. */
export function compoundAt(
  text: string,
  numeral: Numeral,
  measure: Measure | null,
  units: UnitIndex,
): Measured | null {
  return (
    withHalf(text, numeral, measure, units) ??
    withMore(text, numeral, measure) ??
    (measure ? inTwoUnits(text, { numeral, measure }, units) : null)
  );
}
