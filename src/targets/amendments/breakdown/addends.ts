import type { Item } from '../../../clause/item.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import { addsUp, countAlike } from './adding-up.ts';
import { valueOf } from './breakdown.ts';
import type { Breakdown, Numbers } from './breakdown.ts';
import { asideEnd } from './signs.ts';

/** A number that may be a part, and what parts are taken from before it. */
export interface Place {
  readonly index: number;
  readonly outer: Breakdown | null;
}

/** What says that the whole takes those of an aside in: 530人（新增46人）. */
const takesIn = /^(?:新增|净增|含|包括)/;
/** What deals the whole out to its parts: 渔港3个，分别为一级1个、二级2个. */
const deals = /^分别(?:为|是|有)/;
/** Sums are exact that an aside tells. */
const exact = 1e-6;

/** Whether words name a kind of what a name stands for: 民营渔场 of 渔场. */
function isKindOf(words: string, name: string): boolean {
  return name.length >= 2 && words.length > name.length && words.endsWith(name);
}

/** What an aside or 分别为 behind a number takes parts from that add up to it: 12个（城区5个、镇区7个）, 530人（新增46人）. */
export function addends(numbers: Numbers, { index, outer }: Place): Breakdown | null {
  const { text, items, made } = numbers;
  const [whole, part] = [items[index - 1], items[index]];
  if (!part || whole?.sentence.from !== part.sentence.from) return null;
  const { clause, sentence, quantity, left } = part;
  const total = whole.quantity;
  if (!/^[\u4e00-\u9fff]{0,12}$/.test(text.slice(total.bounded.to, clause.from - 1))) return null;
  const opening = text.slice(left.from, left.to);
  const aside = asideEnd(text, clause.from);
  const until = aside < Infinity ? aside : dealtUntil(numbers, index, total);
  const added =
    aside < Infinity &&
    (takesIn.test(opening) || isKindOf(opening, made[index - 1]?.indicator ?? ''));
  if (until === -1 || !countAlike(total, quantity)) return null;
  const sum = sumUntil(numbers, index, until);
  if (!addsUp(sum, total, exact) && !(added && sum < valueOf(total))) return null;
  return {
    total,
    at: index - 1,
    indicator: made[index - 1]?.indicator ?? '',
    added: outer?.added ?? null,
    sentence: sentence.from,
    until,
    outer,
    first: made[index]?.indicator ?? '',
    named: false,
    addsUp: true,
    heads: false,
    left: valueOf(total),
    last: 0,
  };
}

/** The sum of the numbers from `index` on that start up to `until`. */
function sumUntil({ items }: Numbers, index: number, until: number): number {
  let sum = 0;
  for (let at = index; (items[at]?.quantity.span.from ?? Infinity) <= until; at++)
    sum += valueOf((items[at] as Item).quantity);
  return sum;
}

/** Where the last of the parts starts that 分别为 deals the number before it out to; -1 where it deals out none. */
function dealtUntil({ text, items }: Numbers, index: number, total: Quantity): number {
  const { clause, left } = items[index] as Item;
  const opens = left.from === clause.from && text.charAt(clause.from - 1) === '，';
  if (!opens || !deals.test(text.slice(left.from, left.from + 3))) return -1;
  let sum = 0;
  for (let at = index; items[at]?.clause.from === clause.from; at++) {
    const { quantity } = items[at] as Item;
    sum += valueOf(quantity);
    if (addsUp(sum, total, exact)) return quantity.span.from;
  }
  return -1;
}
