import type { Quantity } from '../quantities/quantity.ts';
import type { Item } from './item.ts';
import type { Made } from './rule.ts';

const money =
  /^(?:计划|年度|累计|完成|涉及|争取|总|估算|概算|协议|合同|注册|到位|引进)*(?:总)?(?:投资|资金|投资额|投入|资金额|合同额|产值|规模|资本)$/;
const opensBreakdown = /其中/;
/** How many items back a total or a count is looked for. */
const reach = 8;

const valueOf = (quantity: Quantity): number =>
  'value' in quantity.amount ? quantity.amount.value : quantity.amount.max;

function sameSentence(a: Item, b: Item): boolean {
  return a.sentence.from === b.sentence.from;
}

/** Links amounts to the things counted beside them, and parts to the total that 其中 takes them from. */
export function linked(text: string, items: readonly Item[], made: readonly Made[]): readonly Made[] {
  const result = [...made];
  let breakdown: { total: Quantity; left: number; sentence: number } | null = null;
  for (const [index, item] of items.entries()) {
    const draft = made[index] as Made;
    if (draft.relatesTo) continue;
    const opens = opensBreakdown.test(text.slice(Math.max(item.left.from, item.left.to - 40), item.left.to));
    if (opens) {
      const total = totalOf(items, made, index);
      breakdown = total ? { total, left: valueOf(total), sentence: item.sentence.from } : null;
    }
    if (breakdown && item.sentence.from !== breakdown.sentence) breakdown = null;
    if (breakdown && isPart(item, draft, breakdown)) {
      breakdown.left -= valueOf(item.quantity);
      result[index] = { ...draft, relatesTo: breakdown.total };
      continue;
    }
    const thing = draft.type === 'level' || draft.type === 'amount' ? countedBeside(items, made, index) : null;
    if (thing) result[index] = { ...draft, type: 'amount', relatesTo: thing };
  }
  return result;
}

function isPart(item: Item, draft: Made, breakdown: { total: Quantity; left: number }): boolean {
  if (item.quantity.unit !== breakdown.total.unit || draft.type === 'growth' || draft.type === 'threshold') return false;
  return valueOf(item.quantity) <= breakdown.left * 1.0001;
}

/** The quantity that 其中 at `index` takes its parts from: the last one of the unit that is not smaller. */
function totalOf(items: readonly Item[], made: readonly Made[], index: number): Quantity | null {
  const part = items[index] as Item;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const item = items[at] as Item;
    const { type } = made[at] as Made;
    const fits = item.quantity.unit === part.quantity.unit && type !== 'growth' && type !== 'threshold' && type !== 'baseline';
    if (fits && valueOf(item.quantity) >= valueOf(part.quantity)) return item.quantity;
  }
  return null;
}

/** The things that a sum of money in the next or the same clause is spent on. */
function countedBeside(items: readonly Item[], made: readonly Made[], index: number): Quantity | null {
  const item = items[index] as Item;
  const draft = made[index] as Made;
  if (item.quantity.dimension !== 'money' || !money.test(draft.indicator)) return null;
  const next = items[index + 1];
  const opening = item.left.to - item.left.from <= draft.indicator.length + 6;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const earlier = items[at] as Item;
    if (!sameSentence(earlier, item)) break;
    const { type } = made[at] as Made;
    if (earlier.quantity.dimension === 'count' && (type === 'count' || type === 'increment' || type === 'level')) return earlier.quantity;
    if (type !== 'amount' && type !== 'threshold' && earlier.quantity.dimension !== 'money') break;
  }
  const follows = next && sameSentence(next, item) && made[index + 1]?.type === 'count' && opening;
  const near = next ? next.clause.from - item.clause.to <= 1 : false;
  return follows && near ? next.quantity : null;
}
