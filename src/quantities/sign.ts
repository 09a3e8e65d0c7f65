import { isHan } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import type { Measure } from './measure.ts';

/** A sign in front of a number. */
export interface Sign {
  /** Where it starts. */
  readonly from: number;
  readonly isNegative: boolean;
  /** Whether it says that the number is a temperature: 零下. */
  readonly isTemperature: boolean;
}

const stops = new CharSet('，、：:（；。~—至到和与');
/** What 负 is a sign behind; behind others it is a word: 减负, 税负, 自负. */
const negated = new CharSet('长为率幅到至达在由从速是价值润差，、：:（；。~—-');
/** What a number of things is negative behind: it tells a change or a balance. */
const told = new CharSet('长加少降增为率幅到至达是差');
/** What a number in front of which a line begins can be negative in: a dash before other numbers marks an item. */
const signed: ReadonlySet<string> = new Set(['ratio', 'temperature']);
const plus = '+＋';

/** The sign right before the number at `at`: 增长-3.2%, 增长负3.9%, 零下4℃; not 5-6%. */
export function signBefore(
  text: string,
  at: number,
  floor: number,
  measure: Measure | null,
): Sign | null {
  if (at <= floor) return null;
  const unit = text.charAt(at - 1);
  const before = text.charCodeAt(at - 2);
  const opens = at - 1 === floor && (floor === 0 || text.charAt(floor - 1) === '\n');
  if (unit === '-' || plus.includes(unit)) {
    // 工作总结-5篇: things are no fewer than none unless a change is told.
    const isCount = measure?.dimension === 'count' && isHan(before) && !told.has(before);
    const follows = !opens && !isCount && (isHan(before) || stops.has(before));
    const isSigned = measure !== null && signed.has(measure.dimension);
    const fits = unit === '-' ? follows || (opens && isSigned) : (follows || opens) && isSigned;
    return fits ? { from: at - 1, isNegative: unit === '-', isTemperature: false } : null;
  }
  if (unit === '负') {
    const isSign = opens || negated.has(before);
    return isSign ? { from: at - 1, isNegative: true, isTemperature: false } : null;
  }
  if (at - 2 < floor || text.charAt(at - 2) !== '零' || (unit !== '下' && unit !== '上'))
    return null;
  return { from: at - 2, isNegative: unit === '下', isTemperature: true };
}
