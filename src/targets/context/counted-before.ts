import type { Context, Made } from '../construction.ts';

/** How many numbers back what was counted is looked for. */
const reach = 8;

/** What the sentence counted last by a measure word, of which a later number may be a part; null where it counted nothing. */
export function countedBefore({ items, index, made, item }: Context, unit: string): Made | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const [place, earlier] = [items[at], made[at]];
    if (!place || !earlier || place.sentence.from !== item.sentence.from) return null;
    const { quantity } = place;
    const counts = quantity.dimension === 'count' && quantity.unit === unit;
    const told = earlier.type !== 'threshold' && earlier.type !== 'scope';
    if (counts && told && earlier.indicator !== '') return earlier;
  }
  return null;
}
