import type { Item } from '../../clause/item.ts';

/** Whether an earlier number is one of an aside that is over: 海带9万亩（不含6万亩紫菜），[总产]. */
export function asideBetween(text: string, before: Item | undefined, item: Item): boolean {
  if (!before) return false;
  const between = text.slice(before.quantity.span.to, item.quantity.span.from);
  const closes = between.indexOf('）');
  return closes !== -1 && !between.slice(0, closes).includes('（');
}
