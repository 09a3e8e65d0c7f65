import { CharSet } from '../../core/char-set.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** What opens a comparison, which names with whom and not of what: 同第五次普查的9人相比. */
const opensComparison = new CharSet('同与和跟');
const topical: ReadonlySet<string> = new Set(['level', 'growth', 'increment', 'count']);

/** 渔民90人。同上次普查的80人相比，增加10人 */
export const comparedWith: Amendment = {
  id: 'compared-with',
  example: '渔民90人。同上次普查的80人相比，增加10人',
  settles: 'a number that 相比 follows is of what was told before it in its unit',
  examples: {
    amended: [
      ['渔民90人。同上次普查的80人相比，增加10人。', '80人', { indicator: '渔民' }],
      ['渔船90艘。与上届末的60艘相比，增长50%。', '60艘', { indicator: '渔船' }],
      ['渔业产值9亿元。与上届末的6亿元相比，增长50%。', '6亿元', { indicator: '渔业产值' }],
    ],
    left: [
      ['渔民90人。渔船同上次普查的80艘相比，增加10艘。', '80艘'],
      ['渔民由80人增加到90人。', '80人'],
      ['渔民90人。\n同上次普查的80人相比，增加10人。', '80人'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { text, item } = context;
    const isBase = draft.type === 'baseline' && text.startsWith('相比', item.quantity.bounded.to);
    if (!isBase || !opensComparison.has(text.charCodeAt(item.left.from))) return draft;
    const indicator = toldBefore(context);
    return indicator === '' || indicator === draft.indicator ? draft : { ...draft, indicator };
  },
};

/** What the number before tells in the same unit, in the same paragraph; empty where none does. */
function toldBefore({ text, items, index, made, item }: Context): string {
  const [place, earlier] = [items[index - 1], made[index - 1]];
  if (!place || !earlier || !topical.has(earlier.type)) return '';
  const { quantity } = item;
  const near = !text.slice(place.quantity.span.to, quantity.span.from).includes('\n');
  return near && place.quantity.unit === quantity.unit ? earlier.indicator : '';
}
