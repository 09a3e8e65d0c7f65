import type { Item } from '../../../clause/item.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import type { Made } from '../../construction.ts';
import { valueOf } from './breakdown.ts';
import type { Numbers } from './breakdown.ts';
import { opensBreakdown } from './signs.ts';
import { isWhole } from './whole.ts';

/** How many numbers back a whole that parts add up to is looked for, and how many parts are added up. */
const wholeReach = 30;
const mostParts = 24;
/** Each may have its change and its share behind it. */
const mostNumbers = 60;
/** How far a sum of rounded parts may lie from the whole. */
export const rounding = 0.002;

/** Whether numbers are of one unit, or both count things. */
export function countAlike(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit || (one.dimension === 'count' && other.dimension === 'count');
}

/** Whether a sum is the value of a quantity but for rounding. */
export function addsUp(sum: number, total: Quantity, tolerance: number = rounding): boolean {
  return Math.abs(sum - valueOf(total)) <= valueOf(total) * tolerance;
}

/** Whether a number may be one of the parts that are added up. */
function isAddend(text: string, { quantity }: Item, made: Made): boolean {
  if (!isWhole(text, quantity, made) || made.type === 'rank') return false;
  return made.type !== 'increment' || newBonds.test(made.indicator);
}

/** Bonds that are called new ones beside those that replace others: 再融资债券5亿元，新增债券3亿元. */
const newBonds = /债券?$/;

/** The sums of the first two, three and more parts of one unit that a sentence tells from `index` on. */
export function sumsFrom({ text, items, made }: Numbers, index: number): readonly number[] {
  const { sentence, quantity } = items[index] as Item;
  const sums: number[] = [];
  let sum = 0;
  let parts = 0;
  for (let at = index; parts < mostParts && at < index + mostNumbers; at++) {
    const item = items[at];
    if (item?.sentence.from !== sentence.from) break;
    if (at > index && opensBreakdown(text, item)) break;
    if (!countAlike(item.quantity, quantity) || !isAddend(text, item, made[at] as Made)) continue;
    sum += valueOf(item.quantity);
    if (++parts > 1) sums.push(sum);
  }
  return sums;
}

/** Index of the last number before `index` that is one of the `sums` of the parts from there on; -1 where none is. */
export function sumBefore(
  { text, items, made }: Numbers,
  index: number,
  sums: readonly number[],
): number {
  const part = items[index] as Item;
  for (let at = index - 1; at >= Math.max(0, index - wholeReach) && sums.length > 0; at--) {
    const { quantity } = items[at] as Item;
    if (!countAlike(quantity, part.quantity) || !isWhole(text, quantity, made[at] as Made))
      continue;
    if (sums.some((sum) => addsUp(sum, quantity))) return at;
  }
  return -1;
}
