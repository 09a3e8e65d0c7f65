import type { Made } from '../construction.ts';
import type { Item } from '../../clause/item.ts';
import type { Link } from '../link.ts';

/** What stands between a floor and the stretch goal behind it. */
const between = /^[、，]?(?:并|同时)?(?:力争|争取|努力|奋斗目标)(?:完成|达到|实现|为|冲刺)?$/;
const setting: ReadonlySet<string> = new Set(['growth', 'increment', 'level']);

/** 增长7%以上、力争达到8%: two goals of one indicator, a floor and what is aimed at beyond it. */
export const stretchGoal: Link = {
  id: 'stretch-goal',
  example: '产值增长7%以上、力争达到8%',
  settles: 'a goal beyond a floor is one of the same indicator',
  examples: {
    linked: [
      ['渔业产值增长7%以上、力争达到8%。', '8%', '7%'],
      ['渔业产值增长7%以上，力争8%。', '8%', '7%'],
      ['渔业产值达到90亿元，力争达到98亿元。', '98亿元', '90亿元'],
    ],
    left: [
      ['渔业产值增长7%以上，力争渔民收入增长8%。', '8%'],
      ['渔业产值增长7%以上，力争新建泊位8个。', '8个'],
      ['渔业产值增长7%以上。力争达到8%。', '8%'],
    ],
  },
  types: [
    ['level', 'growth'],
    ['level', 'increment'],
    ['count', 'level'],
    ['count', 'increment'],
  ],
  apply: ({ text, items, made, index }) => {
    const [earlier, item] = [items[index - 1], items[index] as Item];
    const floor = made[index - 1];
    if (!earlier || !floor || !setting.has(floor.type)) return null;
    const { quantity } = earlier;
    const alike =
      earlier.sentence.from === item.sentence.from && quantity.unit === item.quantity.unit;
    if (!alike || !between.test(text.slice(quantity.bounded.to, item.quantity.bounded.from)))
      return null;
    const { type, indicator, direction } = floor;
    return { ...(made[index] as Made), type, indicator, direction, relatesTo: quantity };
  },
};
