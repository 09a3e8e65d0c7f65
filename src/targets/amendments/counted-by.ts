import type { Item } from '../../clause/item.ts';
import type { Link } from '../link.ts';

/** What stands between criteria and the number of those who meet them. */
const between = /^的?，?(?:[\u4e00-\u9fff]{2,6})?(?:共|共计|总共|已)?[有达](?:到)?$/;
/** Most criteria in a list. */
const longest = 4;

/** The last number of the list of criteria at `index`: 30斤、60斤或者90斤以上的. */
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

/** 亩产30斤、60斤以上的，共有9个渔村: criteria belong to the number of those who meet them. */
export const countedBy: Link = {
  id: 'counted-by',
  example: '亩产30斤、60斤以上的，共有9个渔村',
  settles: 'the criteria of a list belong to the number of those who meet them',
  examples: {
    linked: [
      ['渔获亩产30斤、60斤以上的，共有9个渔村。', '30斤', '9个'],
      ['渔获亩产30斤或者60斤以上的，共有9个渔村。', '60斤', '9个'],
      ['渔获亩产9斤、30斤、60斤以上的，全县共有9个渔村。', '9斤', '9个'],
    ],
    left: [
      ['渔获亩产60斤以上的渔村增加，新建渔港9个。', '60斤'],
      ['渔业收入3万元以上的，给予奖励，全县有9个渔村。', '3万元'],
      ['渔获亩产60斤以上的，共有渔船。', '60斤'],
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
