import type { Context, Made } from './rule.ts';

/** How many items back a clause without a subject of its own looks for one. */
const reach = 6;

/** Types whose indicator a following clause can be about. */
const topical = new Set(['level', 'growth', 'increment', 'count', 'baseline', 'amount', 'scope']);

/** The item before, in the same sentence, whose indicator a clause without a subject is about; null where there is none. */
export function topicOf({ items, index, made, item }: Context): Made | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const earlier = made[at];
    const place = items[at];
    if (!earlier || !place || place.sentence.from !== item.sentence.from) break;
    if (topical.has(earlier.type) && earlier.indicator !== '') return earlier;
  }
  return null;
}

/** The indicator that a clause without a subject is about; empty where the sentence names none. */
export function topicText(context: Context): string {
  return topicOf(context)?.indicator ?? '';
}
