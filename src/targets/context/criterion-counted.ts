import type { Quantity } from '../../quantities/quantity.ts';
import type { Context } from '../construction.ts';

/** The count that a threshold is a criterion of: the next one in its clause, or the one before its noun. */
export function counted({ items, index, item }: Context): Quantity | undefined {
  const next = items[index + 1];
  const touched = items[index - 1]?.quantity;
  const touches =
    touched?.dimension === 'count' && touched.bounded.to === item.quantity.bounded.from;
  if (touches && next?.joined === 'list') return touched;
  if (next && next.clause.from === item.clause.from && next.quantity.dimension === 'count')
    return next.quantity;
  const earlier = items[index - 1];
  if (
    earlier &&
    earlier.clause.from === item.clause.from &&
    earlier.quantity.dimension === 'count' &&
    item.joined === 'direct'
  ) {
    return earlier.quantity;
  }
  return undefined;
}
