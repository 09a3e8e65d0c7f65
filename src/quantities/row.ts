import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import { rowChanges } from '../lexicon/changes.ts';
import { arabicAt } from '../numerals/arabic.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import { timesTenTo } from '../numerals/scaled.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { measureAt } from './measure.ts';
import type { Measure, UnitIndex } from './measure.ts';

const listSigns = new CharSet('、和与及');
/** A longer row of numbers is a table's. */
const longestRow = 8;

/** The last number of a row without units between them: 3.3 of 10.6、3.8和3.3. */
export function lastOfRow(text: string, first: Numeral): Numeral {
  let last = first;
  for (let length = 1; length < longestRow && listSigns.has(text.charCodeAt(last.to)); length++) {
    // 0.5、0.2和-0.4个百分点
    const next = numeralAt(text, last.to + (text.charAt(last.to + 1) === '-' ? 2 : 1));
    if (!next || next.form !== first.form || next.upTo !== null) break;
    if (next.exponent !== first.exponent) break;
    last = next;
  }
  return last;
}

/** What says that a row's numbers are each its own thing's. */
const eachOwn = /(?:分别|各自)[\u4e00-\u9fff]{0,6}$/;
const longestEachOwn = 8;
/** How many times as large as its neighbour a number of the same row is at most. */
const mostApart = 20;

/** The number as its row's last one says how large it is: 70 of 分别达到70和50亿元 is 70亿. */
export function magnified(text: string, first: Numeral, floor: number): Numeral {
  if (first.form !== 'digits' || first.exponent !== 0 || first.more) return first;
  const last = listSigns.has(text.charCodeAt(first.to)) ? arabicAt(text, first.to + 1) : null;
  if (!last || last.exponent === 0) return first;
  const value = timesTenTo(first.value, last.exponent);
  const isAlike = value < mostApart * last.value && last.value < mostApart * value;
  const before = text.slice(Math.max(floor, first.from - longestEachOwn), first.from);
  return isAlike && eachOwn.test(before) ? { ...first, value, exponent: last.exponent } : first;
}

/**
 * The unit that a row of numbers shares is written behind its last: 10.6万、3.8万平方公里, 3个和4个百分点. Whole numbers
 * that follow each other or are groups' are their numbers: 1、2班.
 */
export function sharedAt(
  text: string,
  numeral: Numeral,
  own: Measure | null,
  units: UnitIndex,
): Measure | null {
  if (!isNumberOfRow(numeral)) return null;
  if (own) {
    const shared = pointsBehind(text, own, units);
    return shared && { ...shared, to: own.to };
  }
  const last = lastOfRow(text, numeral);
  const shared = last === numeral ? null : measureAt(text, last.to, units);
  if (!shared) return null;
  const counts = shared.dimension === 'count' && numeral.exponent === 0;
  if (counts && (shared.entry?.digitsOnly === true || isNearAfter(last.value - numeral.value)))
    return null;
  return { ...shared, to: numeral.to };
}

const rowSigns = new CharSet('、和与及，');
const changed = new StartPattern(phraseAt`${rowChanges}`);

/** The number that a row of changes goes on with behind a sign at `at`; null where none stands there. */
function nextChange(text: string, at: number): Numeral | null {
  if (!rowSigns.has(text.charCodeAt(at))) return null;
  const from = Math.max(at + 1, changed.endAt(text, at + 1));
  return from > at + 1 || text.charAt(at) !== '，' ? numeralAt(text, from) : null;
}

/** The 百分点 that the last number of a row counts whose others are of 个: 3个、5个和4个百分点; null where none does. */
function pointsBehind(text: string, own: Measure, units: UnitIndex): Measure | null {
  let last: Measure | null = own;
  for (let length = 1; length < longestRow && last?.unit === '个'; length++) {
    const next: Numeral | null = nextChange(text, last.to);
    last = next && measureAt(text, next.to, units);
  }
  return last?.unit === '百分点' ? last : null;
}

/** In words only a number that is no place in an order stands in a row: 十八点六、二十, not 一、二. */
function isNumberOfRow({ form, value, upTo }: Numeral): boolean {
  return upTo === null && (form === 'digits' || value >= 10 || !Number.isInteger(value));
}

/** How far apart the numbers of things that stand in a row are at most. */
function isNearAfter(distance: number): boolean {
  return distance >= 0 && distance < longestRow;
}
