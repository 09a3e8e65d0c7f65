import { EndPattern } from '../../core/end-pattern.ts';
import { lastSign } from '../../core/search.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** A capacity by what brought it about: 新增加的发电能力. */
const added = /(?:新增加?|增加)的?[\u4e00-\u9fff]{0,12}(?:能力|装机容量)$/;

/** What a list is headed with whose items are all added: 新增加的生产能力有：. */
const heads = new EndPattern(
  /(新增加?|增加)的?[\u4e00-\u9fff]{0,12}(?:能力|装机容量)[^。；：\d]{0,30}：$/,
);
/** The same where the first of the list stands right behind: 新增加的生产能力有鱼粉3万吨，. */
const headsOn = new EndPattern(
  /(新增加?|增加)的[\u4e00-\u9fff]{0,8}能力有[\u4e00-\u9fff]{1,8}[\d一二三四五六七八九十][^。；：]*，$/,
);
const longestHead = 56;
/** How far behind its head a list goes on. */
const longestList = 160;

/** 新增加的生产能力有：合成氨3万吨，磷肥5万吨 */
export const addedCapacity: Amendment = {
  id: 'added-capacity',
  example: '新增加的生产能力有：鱼粉3万吨，鱼油5万吨',
  settles: 'a capacity that was added is an increase, and so is each item of a list of them',
  examples: {
    amended: [
      [
        '新增加的生产能力有：鱼粉3万吨，鱼油5万吨。',
        '5万吨',
        { type: 'increment', direction: 'increase' },
      ],
      [
        '新增加的生产能力有鱼粉3万吨，鱼油5万吨。',
        '5万吨',
        { type: 'increment', action: '新增加' },
      ],
      ['新增加的发电能力为9万千瓦。', '9万千瓦', { type: 'increment', direction: 'increase' }],
      ['五年内，新增回收能力为：鱼粉3万吨。', '3万吨', { type: 'increment', action: '新增' }],
    ],
    left: [
      ['发电能力为9万千瓦。', '9万千瓦'],
      ['鱼粉3万吨，鱼油5万吨。', '5万吨'],
      ['新增发电能力9万千瓦。', '9万千瓦'],
    ],
  },
  types: [['level', 'increment']],
  apply: (draft, context, by) => {
    if (draft.type !== 'level') return draft;
    if (by === 'level.verb' && added.test(draft.indicator))
      return { ...draft, type: 'increment', direction: 'increase' };
    const verb = by === 'level.noun' ? headOf(context) : null;
    return verb === null
      ? draft
      : { ...draft, type: 'increment', direction: 'increase', action: verb };
  },
};

/** The verb of the head of the list that a number is an item of; null where that adds nothing. */
function headOf({ text, item: { sentence, clause, quantity } }: Context): string | null {
  if (quantity.dimension === 'ratio' || quantity.dimension === 'money') return null;
  const from = Math.max(sentence.from, clause.from - longestList);
  const at = lastSign(text, '：', { from, to: clause.from });
  if (at === -1) return headsOn.exec(text, from, clause.from)?.[1] ?? null;
  return heads.exec(text, Math.max(sentence.from, at - longestHead), at + 1)?.[1] ?? null;
}
