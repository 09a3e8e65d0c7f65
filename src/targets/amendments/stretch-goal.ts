import type { Made } from '../construction.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { aimingVerbs } from '../../lexicon/promise-words.ts';
import { fulfillingVerbs } from '../../lexicon/actions.ts';
import type { Item } from '../../clause/item.ts';
import { listAround } from '../context/number-list.ts';
import type { Link } from '../link.ts';

/** What stands between a floor and the stretch goal behind it. */
const between = phrase`^[、，]?(?:并|同时)?(?:(?:${aimingVerbs}|努力|奋斗目标)(?:${fulfillingVerbs}|为|冲刺)?|(?:[奋努全]力)?(?:冲刺|挑战))$`;
const setting: ReadonlySet<string> = new Set(['growth', 'increment', 'level']);

/** Whether a number, the first of its list, is aimed at behind the one before. */
function opensAfter(text: string, items: readonly Item[], head: number): boolean {
  const from = items[head - 1]?.quantity.bounded.to;
  const to = items[head]?.quantity.bounded.from;
  return from !== undefined && to !== undefined && between.test(text.slice(from, to));
}

/** 增长7%以上、力争达到8%: two goals of one indicator, a floor and what is aimed at beyond it. */
export const stretchGoal: Link = {
  id: 'stretch-goal',
  example: '产值增长7%以上、力争达到8%',
  settles: 'a goal beyond a floor is one of the same indicator',
  examples: {
    linked: [
      ['渔业产值增长7%以上、力争达到8%。', '8%', '7%'],
      ['渔业产值增长7%以上，力争8%。', '8%', '7%'],
      ['渔业产值增长7%、冲刺8%。', '8%', '7%'],
      ['渔业产值达到90亿元，力争达到98亿元。', '98亿元', '90亿元'],
      ['渔业产值和税收分别达到90亿元、9亿元，力争达到98亿元、10亿元。', '98亿元', '90亿元'],
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
    const { head, count } = listAround(text, items, index);
    const [earlier, item] = [items[index - count], items[index] as Item];
    const floor = made[index - count];
    if (!earlier || !floor || !setting.has(floor.type)) return null;
    const { quantity } = earlier;
    const alike =
      earlier.sentence.from === item.sentence.from && quantity.unit === item.quantity.unit;
    const opens = alike && opensAfter(text, items, head);
    if (!opens || (count > 1 && listAround(text, items, head - 1).count !== count)) return null;
    const { type, indicator, direction } = floor;
    return { ...(made[index] as Made), type, indicator, direction, relatesTo: quantity };
  },
};
