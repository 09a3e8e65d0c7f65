import { StartPattern } from '../core/start-pattern.ts';
import { changesOfMeasures } from '../lexicon/changes.ts';
import { phrase } from '../lexicon/phrase.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { endingMagnitude, magnitudesAt } from '../numerals/places.ts';
import { timesTenTo } from '../numerals/scaled.ts';
import { boundedQuantity } from './bounded-quantity.ts';
import { measureAt } from './measure.ts';
import type { Measure, UnitIndex } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { period } from './refusals/period.ts';
import { signBefore } from './sign.ts';
import type { Sign } from './sign.ts';
import { largest } from './single.ts';
import type { Read } from './single.ts';
import { unwrittenMeasure } from './unwritten-measure.ts';

const rangeSigns = new StartPattern(/[-—~]{1,4}|[至到和与]/y);
/** 在20和30之间: these signs make a range only with 之间 behind it. */
const between = '和与';
/** A verb of change right before a number. */
const changed = phrase`${changesOfMeasures}了?$`;
const longestChange = 6;
const smallest = -largest;

/** A number with the sign in front of it, as an end of a range. */
interface End {
  readonly numeral: Numeral;
  readonly sign: Sign | null;
}

/** The number at `at`, perhaps behind a sign of its own: 零下10, -5. */
function endAt(text: string, at: number): End | null {
  const signed = /^(?:零[上下]|[-负])/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const numeral = numeralAt(text, at + signed);
  if (!numeral || numeral.upTo !== null || numeral.broken === true) return null;
  if (signed === 0) return { numeral, sign: null };
  const isNegative = text.charAt(at) !== '零' || text.charAt(at + 1) === '下';
  return { numeral, sign: { from: at, isNegative, isTemperature: signed === 2 } };
}

/** The lower end as the upper one says how large it is, by what they share: 四百 of 四百～五百亿, 3 of 3—5千. */
function shared(text: string, first: Numeral, second: Numeral): number {
  if (endingMagnitude(text, first.from, first.to) > 0) return first.value;
  const least = first.exponent > 0 || first.value >= 10 ? 4 : 1;
  for (let from = second.from; from < second.to; from++) {
    const { exponent, to } = magnitudesAt(text, from, least);
    if (exponent === 0 || to !== second.to) continue;
    const value = timesTenTo(first.value, exponent);
    if (value < second.value) return value;
  }
  return first.value;
}

/** A range at the number: 6%-6.5%, 2至3个, 2—3亿元, 四百～五百亿, 零下10至零下5℃. */
export function rangeAt(
  text: string,
  read: Read,
  floor: number,
  units: UnitIndex,
): Quantity | null {
  const { numeral: first, measure: firstMeasure } = read;
  const endOfFirst = firstMeasure?.to ?? first.to;
  const signTo = rangeSigns.endAt(text, endOfFirst);
  if (signTo === -1 || first.upTo !== null) return null;
  const link = text.charAt(endOfFirst);
  const rises = floor < first.from && '从由'.includes(text.charAt(first.from - 1));
  if (rises && '至到'.includes(link)) return null;
  // 增加3亿元至9亿元: by how much, and to what.
  const byMuch = firstMeasure !== null && firstMeasure.dimension !== 'ratio';
  if (
    byMuch &&
    '至到'.includes(link) &&
    changed.test(text.slice(Math.max(floor, first.from - longestChange), first.from))
  )
    return null;
  const end = endAt(text, signTo);
  if (!end) return null;
  const { numeral: second } = end;
  const measure =
    measureAt(text, second.to, units) ??
    signMeasure(read, second) ??
    sumMeasure(text, { ...second, from: first.from }, floor);
  if (!measure) return null;
  if (firstMeasure && firstMeasure.unit !== measure.unit) return null;
  if (between.includes(link) && !text.startsWith('之间', measure.to)) return null;
  const sign = signBefore(text, first.from, floor, measure);
  const low = firstMeasure ? first.value : shared(text, first, second);
  const ends = [
    signed(low, sign),
    signed(second.value, end.sign ?? (firstMeasure ? null : belowNought(sign))),
  ];
  const scale = measure.exponent ?? 0;
  const [min = 0, max = 0] = ends.map((value) => timesTenTo(value, scale));
  const isFalling =
    min > max && (sign?.isNegative === true || within.test(text.slice(measure.to, measure.to + 6)));
  const amount = isFalling ? { min: max, max: min } : { min, max };
  if (amount.min >= amount.max || amount.max > largest || amount.min < smallest) return null;
  if (isTimeLimit(text, first, second, measure)) return null;
  const from = sign?.from ?? read.sign?.from ?? first.from;
  const isDegrees = measure.unit === '度' && (sign?.isTemperature ?? end.sign?.isTemperature);
  return boundedQuantity(text, floor, {
    span: { from, to: measure.to },
    number: { from: sign?.from ?? first.from, to: second.to },
    amount,
    measure: isDegrees ? { ...measure, unit: '℃', dimension: 'temperature' } : measure,
    form: first.form,
  });
}

/** What says of two numbers that something stays between them, the larger first or not: 2.3%—2.2%的较低水平. */
const within = /^(?:的?(?:较[低高]|合理|正常)?(?:水平|区间|范围)|之间)/;

function signed(value: number, sign: Sign | null): number {
  return sign?.isNegative === true ? -value : value;
}

/** 零下10至20℃ is below nought throughout. */
function belowNought(sign: Sign | null): Sign | null {
  return sign?.isTemperature === true ? sign : null;
}

/** $3—5亿: the sign in front is the unit of both. */
function signMeasure({ sign }: Read, second: Numeral): Measure | null {
  return sign && { to: second.to, unit: sign.code, dimension: 'money', entry: null };
}

/** 奖励10—50万: money where a sum is spoken of. */
function sumMeasure(text: string, numeral: Numeral, floor: number): Measure | null {
  const isLarge = numeral.form === 'digits' && numeral.exponent >= 4;
  const measure = isLarge ? unwrittenMeasure(text, numeral, floor) : null;
  return measure?.dimension === 'money' ? measure : null;
}

/** 三至五年内: a stretch of time that limits and measures nothing. */
function isTimeLimit(text: string, first: Numeral, second: Numeral, measure: Measure): boolean {
  const numeral = { ...second, from: first.from };
  return period.refuse({ text, numeral, measure, paragraphFrom: 0 }) !== null;
}

const dashes = new StartPattern(/(?:[-—~]{1,4}|±)(?=[\d〇一二两三四五六七八九十百千万亿])/y);

/** Where two numbers end that a dash joins and that make no range: 5—3家; -1 where none are. */
export function brokenRange(text: string, first: Numeral, measure: Measure | null): number {
  const signTo = dashes.endAt(text, first.to);
  if (signTo === -1 || measure) return -1;
  const second = numeralAt(text, signTo);
  return second ? second.to : -1;
}
