import { phrase } from '../../lexicon/phrase.ts';
import { mergers } from '../../lexicon/changes.ts';
import type { Amendment } from '../amendment.ts';

/** What is merged, how, and the names of what comes of it: 渔区【整合为】湾头、外岙. */
const names = phrase`^[^，。；\d]{0,14}?(${mergers}[为成])(?:[^，。；、\d]{2,10}、){0,4}([^，。；、\d]{2,10})$`;
const longest = 70;

/** 9个渔区整合为湾头、外岙2个: what the names before a number are counted as is what was merged. */
export const mergedInto: Amendment = {
  id: 'merged-into',
  example: '9个渔区整合为湾头、外岙2个',
  settles: 'a number behind the names of those that others were merged into is what they became',
  examples: {
    amended: [
      ['9个渔区整合为湾头、外岙2个。', '2个', { indicator: '渔区', action: '整合为' }],
      ['将9支渔业基金整合为近海、远洋2支基金。', '2支', { type: 'level', indicator: '基金' }],
      ['把9所渔校合并为湾头、外岙、北湾3所。', '3所', { indicator: '渔校', action: '合并为' }],
    ],
    left: [
      ['9个渔区整合为2个。', '2个'],
      ['9个渔区整合为渔业园，新建渔港2个。', '2个'],
      ['整合渔区资源，建成湾头、外岙2个渔港。', '2个'],
    ],
  },
  types: [['count', 'level']],
  apply: (draft, { text, items, index, made, item: { quantity } }) => {
    const [before, earlier] = [items[index - 1], made[index - 1]];
    if (!before || earlier?.type !== 'baseline' || before.quantity.unit !== quantity.unit)
      return draft;
    const { to } = before.quantity.bounded;
    if (quantity.bounded.from - to > longest) return draft;
    const [, action, last] = names.exec(text.slice(to, quantity.bounded.from)) ?? [];
    if (action === undefined) return draft;
    const indicator = draft.indicator === last ? earlier.indicator : draft.indicator;
    return { ...draft, type: 'level', indicator, action };
  },
};
