import { herdUnits } from '../lexicon/counted.ts';
import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { timesTenTo } from '../numerals/scaled.ts';
import { boundedQuantity } from './bounded-quantity.ts';
import type { CurrencySign } from './currency-sign.ts';
import type { Measure } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { signBefore } from './sign.ts';
import { levelsAt } from './levels.ts';
import { isBareMagnitude, measuresBefore, unwrittenMeasure } from './unwritten-measure.ts';

/** Numbers past this one are not exact as a double. */
export const largest: number = Number.MAX_SAFE_INTEGER;

/** A number with what is written beside it. */
export interface Read {
  readonly numeral: Numeral;
  /** The unit behind it; null where none is written. */
  readonly measure: Measure | null;
  /** The currency's sign in front of it. */
  readonly sign: CurrencySign | null;
}

/** 5万元多、3公里余: some more than the number, behind its unit. */
const someMore = new StartPattern(/[多余][，。；、的]/y);
const degrees = '度';

/** Whether 项 begins 项目 behind a round sum: 百亿项目, but not 百亿项目标. */
function sizesProject(text: string, numeral: Numeral): boolean {
  const { exponent, to } = numeral;
  if (exponent < 8 || !text.startsWith('项目', to)) return false;
  return isBareMagnitude(text, numeral) && text.charAt(to + 2) !== '标';
}

/** The unit of a number: written, told by a currency's sign, or one that goes without saying. */
function measureOf(text: string, { numeral, measure, sign }: Read, floor: number): Measure | null {
  if (!sign && sizesProject(text, numeral)) return unwrittenMeasure(text, numeral, floor);
  if (!sign || (measure && measure.dimension !== 'money'))
    return measure ?? levelsAt(text, numeral) ?? unwrittenMeasure(text, numeral, floor);
  return measure ?? { to: numeral.to, unit: sign.code, dimension: 'money', entry: null };
}

/** The quantity of one number; null where it has no unit, or states nothing by itself. */
export function singleAt(text: string, read: Read, floor: number): Quantity | null {
  const { numeral } = read;
  if (numeral.value > largest) return null;
  const measure = measureOf(text, read, floor);
  if (!measure) return null;
  const { form, value } = numeral;
  const isFew = form === 'chinese' && value < 10 && Number.isInteger(value);
  if (isFew && measure.entry?.digitsOnly === true) return null;
  const own = signBefore(text, numeral.from, floor, measure);
  const isSigned = own !== null && numeral.upTo === null;
  const scale = measure.exponent ?? 0;
  const low = timesTenTo(numeral.value, scale);
  const amount =
    numeral.upTo === null
      ? { value: isSigned && own.isNegative ? -low : low }
      : { min: low, max: timesTenTo(numeral.upTo, scale) };
  const from = isSigned ? own.from : read.sign ? read.sign.from : numeral.from;
  const more = measure.dimension !== 'count' && someMore.startsAt(text, measure.to);
  const isDegrees = isSigned && own.isTemperature && measure.unit === degrees;
  const quantity = boundedQuantity(text, floor, {
    span: { from, to: measure.to },
    number: { from: isSigned ? from : numeral.from, to: numeral.to },
    amount,
    measure: isDegrees ? { ...measure, unit: '℃', dimension: 'temperature' } : measure,
    form: numeral.form,
    some: numeral.more || more ? 'more' : numeral.about === true ? 'about' : null,
  });
  return isBareMagnitude(text, numeral) && !standsForQuantity(text, quantity, measure)
    ? null
    : quantity;
}

/** Units that a bare magnitude takes as a size: 亿元项目, 万亩示范区, 百兆瓦电站. */
const sizes = new Set(['money', 'area', 'mass', 'power', 'length', 'volume', 'energy']);

const herds: ReadonlySet<string> = new Set(herdUnits);
const farms = new StartPattern(
  /[生肉奶蛋种母猪牛羊鸡鸭鹅]{0,3}(?:规模|标准化)?(?:养殖|繁育|育肥|牧?场)/y,
);

/** Whether a magnitude tells how many animals a farm holds: 万头养殖场. */
function sizesFarm(text: string, { unit, span }: Quantity): boolean {
  return herds.has(unit) && farms.startsAt(text, span.to);
}

/** 十万 begins no name where a clause ends behind its unit: 培训渔工十万人次。 */
const tells = new CharSet('，。；、的\n');

/** 千亿级, 超百家, 亿元以上, 万亩基地 state a size; 百人计划 does not. */
function standsForQuantity(text: string, quantity: Quantity, measure: Measure): boolean {
  if (quantity.bounded.from < quantity.span.from || quantity.bounded.to > quantity.span.to)
    return true;
  if (/[多余来]/.test(text.slice(quantity.number.from, quantity.number.to))) return true;
  if (text.charAt(quantity.number.from) === '十' && measure.entry !== null)
    return measure.unit !== '人' || tells.has(text.charCodeAt(quantity.span.to));
  if (measure.entry === null || measuresBefore(text, quantity.span.from)) return true;
  if (text.charAt(quantity.span.to) === '级' || text.startsWith('集群', quantity.span.to))
    return true;
  // 百尺 and 百丈 stand in names of places.
  if (measure.dimension === 'length' && measure.entry.digitsOnly === true) return false;
  return sizes.has(measure.dimension) || sizesFarm(text, quantity);
}
