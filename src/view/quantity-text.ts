import { shownQuantity } from '../formats/shown-quantity.ts';
import type { ShownQuantity } from '../formats/shown-quantity.ts';

/** The number as the text words it, with the signs of its bound and its change; a relative one in words. */
export function quantityText(
  record: ShownQuantity,
  comparators: Readonly<Record<string, string>>,
): string {
  return shownQuantity(record) || (comparators[record.comparator] ?? '');
}
