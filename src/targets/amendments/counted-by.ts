import type { Item } from '../../clause/item.ts';
import type { Link } from '../link.ts';

/** What stands between criteria and the number of those who meet them. */
const between = /^的?，?(?:[\u4e00-\u9fff]{2,6})?(?:共|共计|总共|已)?[有达](?:到)?$/;
/** Most criteria in a list. */
const longest = 4;

/** The last number of the list of criteria at `index`: 船长8米、12米或16米以上的. */
function lastOf(text: string, items: readonly Item[], index: number): number {
  let last = index;
  for (let at = index + 1; at < index + longest; at++) {
    const [before, item] = [items[at - 1] as Item, items[at]];
    if (item?.clause.from !== before.clause.from || item.quantity.unit !== before.quantity.unit)
      break;
    if (
      !/^(?:、|或者?|和)$/.test(text.slice(before.quantity.bounded.to, item.quantity.bounded.from))
    )
      break;
    last = at;
  }
  return last;
}

/** 船长8米、12米以上的，湾头有26艘: criteria belong to the number of those who meet them. */
export const countedBy: Link = {
  id: 'counted-by',
  example: '船长8米、12米以上的，湾头有26艘',
  settles: 'the criteria of a list belong to the number of those who meet them',
  examples: {
    linked: [
      ['船长8米、12米以上的，湾头有26艘。', '8米', '26艘'],
      ['船长8米或12米以上的，湾头有26艘。', '12米', '26艘'],
      ['船长8米、12米、16米以上的，湾头已达26艘。', '8米', '26艘'],
    ],
    left: [
      ['船长16米以上的渔船增加，湾头新建码头26个。', '16米'],
      ['船长16米以上的，停靠外港，湾头有26艘。', '16米'],
      ['船长16米以上的，湾头有渔网。', '16米'],
    ],
  },
  types: [],
  apply: ({ text, items, made, index }) => {
    const draft = made[index];
    if (draft?.type !== 'threshold') return null;
    const last = lastOf(text, items, index);
    const [item, next] = [items[last], items[last + 1]];
    if (!item || next?.sentence.from !== item.sentence.from) return null;
    if (next.quantity.dimension !== 'count') return null;
    return between.test(text.slice(item.quantity.bounded.to, next.quantity.bounded.from))
      ? { ...draft, relatesTo: next.quantity }
      : null;
  },
};
