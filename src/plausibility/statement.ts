import { EndPattern } from '../core/end-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Target } from '../targets/target.ts';

/** The number of a quantity that states one and no bound or round figure; null elsewhere. */
export function exactly({ amount, comparator }: Quantity): number | null {
  return comparator === 'eq' && 'value' in amount ? amount.value : null;
}

/** The number that a quantity states or bounds; null for a range. */
export function singly({ amount }: Quantity): number | null {
  return 'value' in amount ? amount.value : null;
}

const cutOff = new EndPattern(/\d[，,.．\s—-]*$/);

/** Whether digits stand before a number that a sign cuts off from it: 1，290 with a wide comma. */
export function isCutOff(text: string, { span }: Quantity): boolean {
  return cutOff.test(text, Math.max(0, span.from - 6), span.from);
}

/** A quantity as the text has it. */
export function written(text: string, { span }: Quantity): string {
  return text.slice(span.from, span.to);
}

/** Longest stretch before a number that is looked at. */
const longestClause = 60;
const clauseEnds = new CharSet('，。；：！？\n（）');

/** The words of a quantity's clause before it and its bound, the last 60 at most. */
export function clauseBefore(text: string, { bounded }: Quantity): string {
  const floor = Math.max(0, bounded.from - longestClause);
  let from = bounded.from;
  while (from > floor && !clauseEnds.has(text.charCodeAt(from - 1))) from--;
  return text.slice(from, bounded.from);
}

/** Whether two targets stand in one sentence. */
export function together(a: Target, b: Target): boolean {
  return a.sentence.from === b.sentence.from;
}

const magnitudes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The step of a number's last printed digit, in base units: 0.1亿 for 1.5亿; for numerals, of its last digit but zero. */
export function stepOf(text: string, { number, amount }: Quantity): number {
  const printed = /^-?[\d,]+(?:\.(\d+))?([十百千万亿]*)$/.exec(text.slice(number.from, number.to));
  if (printed) {
    const decimals = printed[1]?.length ?? 0;
    const exponent = Array.from(printed[2] ?? '').reduce(
      (sum, each) => sum + (magnitudes[each] ?? 0),
      0,
    );
    return 10 ** (exponent - decimals);
  }
  const value = 'value' in amount ? amount.value : amount.max;
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

/** Whether rounding of each alone explains how far the parts are from the whole. */
export function adds(text: string, whole: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((total, part) => total + (singly(part) ?? 0), 0);
  const slack = [whole, ...parts].reduce((total, each) => total + stepOf(text, each) / 2, 0);
  return Math.abs(sum - (singly(whole) ?? 0)) <= slack;
}
