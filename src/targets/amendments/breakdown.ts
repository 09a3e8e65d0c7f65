import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import type { Made } from '../construction.ts';

/** How many items back a total is looked for. */
const reach = 8;

/** Types of a number of things. */
export const counting: ReadonlySet<string> = new Set(['count', 'increment', 'level', 'scope']);

export function valueOf({ amount }: Quantity): number {
  return 'value' in amount ? amount.value : amount.max;
}

/** The whole that 其中 takes parts from, with what is left of it. */
export interface Breakdown {
  readonly total: Quantity;
  /** What the whole is a number of. */
  readonly indicator: string;
  /** What is done to the whole and its parts; null where nothing is. */
  readonly added: Pick<Made, 'type' | 'direction'> | null;
  readonly sentence: number;
  /** Where the aside closes that holds the parts; none where they stand outside of one. */
  readonly until: number;
  /** What parts were taken from before the aside. */
  readonly outer: Breakdown | null;
  /** What the first part is a number of. */
  readonly first: string;
  left: number;
}

/** Longest aside that holds parts. */
const longestAside = 80;

/** Where the aside closes that opens right before `at`; the end of all text where none does. */
export function asideEnd(text: string, at: number): number {
  if (text.charAt(at - 1) !== '（') return Infinity;
  const close = text.slice(at, at + longestAside).indexOf('）');
  return close < 0 ? Infinity : at + close;
}

/** Whether 其中 stands before the item's words: 其中亿元以上项目48个; 其中：早稻…. */
export function opensBreakdown(text: string, item: Item): boolean {
  if (!text.slice(Math.max(0, item.left.from - 4), item.left.from + 3).includes('其中'))
    return false;
  const before = text.slice(Math.max(0, item.left.from - 4), item.left.from);
  return (
    /其中[，：（]?$/.test(before) ||
    /^[（，]?其中/.test(text.slice(item.left.from, item.left.from + 3))
  );
}

/** Names of measures that are no parts of one another: 专利授权量 and 专利拥有量. */
const measure = /(?:授权量|拥有量|申请量|余额|产量|产值|增加值|面积|里程|收入|支出|存栏|出栏)$/;

function measuresAlike(one: string, other: string): boolean {
  const [first, second] = [measure.exec(one)?.[0], measure.exec(other)?.[0]];
  return first === undefined || second === undefined || first === second;
}

export function isPart(text: string, item: Item, draft: Made, breakdown: Breakdown): boolean {
  const { quantity } = item;
  const { total, left, indicator } = breakdown;
  if (!measuresAlike(indicator, draft.indicator)) return false;
  if (quantity.dimension === 'ratio' && text.charAt(quantity.bounded.from - 1) !== '占')
    return false;
  const alike =
    quantity.unit === total.unit || (quantity.dimension === 'count' && total.dimension === 'count');
  if (!alike || draft.type === 'growth' || draft.type === 'threshold') return false;
  if (draft.type === 'increment' && draft.by === 'growth.verb') return false;
  return valueOf(quantity) <= left + valueOf(total) * 0.001;
}

/** Shortest ending that parts of one whole share: 收入, 项目. */
const shortestHead = 2;

/** Areas that are no parts of one another. */
const floorSpace = /(?:施工|新开工|竣工|销售|待售)面积$/;

/** Whether what stands behind a semicolon goes on with the parts before it: 其中出口总额70亿元；进口总额20亿元. */
export function goesOn({ quantity }: Item, { indicator }: Made, breakdown: Breakdown): boolean {
  const { total, first, left } = breakdown;
  if (quantity.unit !== total.unit || indicator.includes('人均') !== first.includes('人均'))
    return false;
  if (Math.abs(valueOf(quantity) - left) <= valueOf(total) * 1e-6) return true;
  if (floorSpace.exec(indicator)?.[0] !== floorSpace.exec(first)?.[0]) return false;
  let shared = 0;
  while (
    shared < Math.min(indicator.length, first.length) &&
    indicator.at(-1 - shared) === first.at(-1 - shared)
  )
    shared++;
  return shared >= shortestHead;
}

/** Index of the quantity that 其中 at `index` takes its parts from: the last one that is not smaller, in its sentence if there is one; -1 where none is. */
export function totalOf(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  index: number,
): number {
  const part = items[index] as Item;
  const value = valueOf(part.quantity);
  let fallback = -1;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const item = items[at] as Item;
    const { quantity } = item;
    if (item.sentence.from !== part.sentence.from && fallback >= 0) break;
    if (!isWhole(text, quantity, made[at] as Made)) continue;
    const alike = quantity.unit === part.quantity.unit || quantity.unit === '';
    if (alike && value <= valueOf(quantity))
      return fallback >= 0 && parted(text, quantity, part.quantity) ? fallback : at;
    const counts = quantity.dimension === 'count' && part.quantity.dimension === 'count';
    if (fallback < 0 && (alike || (counts && value <= valueOf(quantity)))) fallback = at;
  }
  return fallback;
}

/** Whether a semicolon stands between two numbers. */
export function parted(text: string, before: Quantity, after: Quantity): boolean {
  return text.slice(before.bounded.to, after.bounded.from).includes('；');
}

function isWhole(text: string, quantity: Quantity, { type, by }: Made): boolean {
  if (type === 'growth' || type === 'threshold' || type === 'baseline') return false;
  return by !== 'growth.verb' && !text.startsWith('大关', quantity.bounded.to);
}

/** The count that a smaller one is picked from: 36个行业中，15个…; 引进项目14个，…，亿元项目8个. */
export function selectedFrom(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  index: number,
): Quantity | undefined {
  const { quantity, sentence } = items[index] as Item;
  const draft = made[index] as Made;
  const plain = quantity.dimension === 'count' && !['growth', 'threshold'].includes(draft.type);
  if (!plain) return undefined;
  const criterion = isCriterionOf(made[index - 1], quantity);
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const earlier = items[at] as Item;
    const about = made[at] as Made;
    if (earlier.sentence.from !== sentence.from) return undefined;
    if (earlier.quantity.dimension !== 'count' || valueOf(earlier.quantity) <= valueOf(quantity))
      continue;
    const between = text.slice(earlier.quantity.bounded.to, quantity.bounded.from);
    if (at === index - 1 && /^[\u4e00-\u9fff]{1,12}中，[\u4e00-\u9fff]{0,2}$/.test(between))
      return earlier.quantity;
    const some = /^[^，。；]{0,16}，(?:其中|已)?有$/.test(between);
    if (at === index - 1 && some && earlier.quantity.unit === quantity.unit)
      return earlier.quantity;
    const named =
      criterion && draft.action === null && counting.has(about.type) && draft.indicator !== '';
    if (
      named &&
      !isCriterionOf(made[at - 1], earlier.quantity) &&
      about.indicator.endsWith(draft.indicator)
    )
      return earlier.quantity;
  }
  return undefined;
}

function isCriterionOf(draft: Made | undefined, quantity: Quantity): boolean {
  return draft?.type === 'threshold' && draft.relatesTo === quantity;
}
