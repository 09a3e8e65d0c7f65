import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { digitOf, exponentOf, isPairOf } from './places.ts';

/** A number of up to four places, without what multiplies it. */
export interface Section {
  readonly value: number;
  /** Upper end of an approximate pair: 三四十. */
  readonly upTo: number | null;
  readonly to: number;
  /** Power of ten of its last place; 0 where it ends with a digit. */
  readonly exponent: number;
  /** Whether it is one digit that nothing fills up: 五 of 一万五. */
  readonly isLone: boolean;
}

/** A group as it is read: where, what is summed up, the place read last. */
interface Group {
  value: number;
  upTo: number | null;
  to: number;
  /** Power of ten of the place read last; 4 before the first. */
  place: number;
  exponent: number;
  isFilled: boolean;
}

/** The group of four places at `at`; `isInside` where it follows 万 or 亿, so that 零 may open it. */
export function sectionAt(text: string, at: number, isInside: boolean): Section | null {
  const digits = isInside ? null : digitString(text, at);
  if (digits) return digits;
  const group: Group = { value: 0, upTo: null, to: at, place: 4, exponent: 0, isFilled: false };
  for (;;) {
    const isOpen = group.to > at || isInside;
    if (isOpen && digitOf(text, group.to) === 0 && !group.isFilled) {
      if (!isNumber(text, group.to + 1)) break;
      group.isFilled = true;
      group.to++;
      continue;
    }
    if (!readPlace(text, group, at, isInside)) break;
    if (group.upTo !== null || group.place === 0) break;
  }
  if (group.to === at) return null;
  const isLone = group.to === at + 1 && group.place === 0 && !group.isFilled;
  return {
    value: group.value,
    upTo: group.upTo,
    to: group.to,
    exponent: group.exponent,
    isLone: isLone || (group.to === at + 2 && group.upTo !== null && group.exponent === 0),
  };
}

function isNumber(text: string, at: number): boolean {
  return digitOf(text, at) > 0 || exponentOf(text, at) === 1;
}

/** Reads a digit with its place, or a place alone: 三百, 十, 五. */
function readPlace(text: string, group: Group, start: number, isInside: boolean): boolean {
  const { to } = group;
  const digit = digitOf(text, to);
  if (digit === -1) {
    const power = exponentOf(text, to);
    const isFirst = to === start && power < 4;
    if (power === -1 || power >= group.place || !(isFirst || power === 1)) return false;
    take(group, 10 ** power, to + 1, power);
    return true;
  }
  if (digit === 0) return to === start && !group.isFilled ? take(group, 0, to + 1, 0) : false;
  const pair = pairOf(text, to, group, start);
  if (pair) {
    group.upTo = group.value + pair.high;
    take(group, pair.low, pair.to, pair.power);
    return true;
  }
  const power = exponentOf(text, to + 1);
  if (power > 0 && power < 4) {
    if (power >= group.place) return false;
    return take(group, digit * 10 ** power, to + 2, power);
  }
  if (isPairOf(text, to) && (to > start || isInside) && power === -1) return false;
  const isElided = !group.isFilled && group.place < 4 && group.place > 1;
  if (isElided && power >= 4) return false;
  return take(group, isElided ? digit * 10 ** (group.place - 1) : digit, to + 1, 0);
}

function take(group: Group, value: number, to: number, place: number): true {
  group.value += value;
  group.to = to;
  group.place = place;
  group.exponent = place;
  group.isFilled = false;
  return true;
}

interface Pair {
  readonly low: number;
  readonly high: number;
  readonly to: number;
  readonly power: number;
}

/** 三五 in 三五十家, 五六 in 十五六个: two rising digits that name a range, perhaps 三、四十. */
function pairOf(text: string, at: number, group: Group, start: number): Pair | null {
  const low = digitOf(text, at);
  const apart = text.charAt(at + 1) === '、' ? 1 : 0;
  const second = at + 1 + apart;
  const high = digitOf(text, second);
  const isRising = high === low + 1 || (low === 3 && high === 5 && at === start);
  if (!isRising || (isPairOf(text, second) && low !== 1)) return null;
  const to = second + 1;
  const power = exponentOf(text, to);
  if (digitOf(text, to) !== -1 || (at === start && digitOf(text, at - 1) !== -1)) return null;
  if (power > 0 && power < 4) {
    if (power >= group.place) return null;
    return { low: low * 10 ** power, high: high * 10 ** power, to: to + 1, power };
  }
  if (apart > 0 && power === -1 && group.place !== 1 && !isCounted(text, to, at)) return null;
  const isElided = !group.isFilled && group.place < 4 && group.place > 1;
  const scale = isElided ? 10 ** (group.place - 1) : 1;
  return { low: low * scale, high: high * scale, to, power: 0 };
}

const measures = new StartPattern(/[个家户次倍成项种斤里亩台名人]|[年天](?!级)/y);
const listed = new CharSet('第、和');

/** Whether two numbers of a list count together: 二、三个, not 第二、三个. */
function isCounted(text: string, to: number, at: number): boolean {
  return measures.startsAt(text, to) && !listed.has(text.charCodeAt(at - 1));
}

/** Digits one after another without places: 二〇二五, 一二三. Two that rise are a pair. */
function digitString(text: string, at: number): Section | null {
  let to = at;
  let value = 0;
  for (let digit = digitOf(text, to); digit !== -1; digit = digitOf(text, ++to)) {
    if (isPairOf(text, to)) break;
    // Infinity is no number, and the digits would be read again from each of them on.
    value = Math.min(value * 10 + digit, Number.MAX_VALUE);
  }
  if (to - at < 2) return null;
  const [first, second] = [digitOf(text, at), digitOf(text, at + 1)];
  const isPair = to - at === 2 && (second === first + 1 || (first === 3 && second === 5));
  if (isPair && first > 0) return null;
  if (exponentOf(text, to) > 0 && exponentOf(text, to) < 4) return null;
  return { value, upTo: null, to, exponent: 0, isLone: false };
}
