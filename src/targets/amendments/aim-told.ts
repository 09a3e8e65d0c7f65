import type { Amendment } from '../amendment.ts';
import { plannedNouns } from '../../lexicon/promise-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import type { Item } from '../../clause/item.ts';
import type { Context, Draft, Made } from '../construction.ts';
import { isAim, taskUnits, topicOf } from '../context/topic.ts';

/** What says behind an aim that it is not to be passed: 4%的控制目标以内. */
const within = /(?:以内|之内|范围内)$/;

/** How many numbers back what an aim is of is looked for. */
const reach = 8;

/** What the sentence told of before an aim, the last in the same unit first; null where it told of nothing. */
function toldBefore(context: Context): Made | null {
  const { items, index, made, item } = context;
  for (let at = index - 1; at >= index - reach; at--) {
    if (items[at]?.sentence.from !== item.sentence.from) break;
    const draft = made[at] as Made;
    const { unit } = (items[at] as Item).quantity;
    if (unit === item.quantity.unit && draft.indicator !== '' && !isAim(draft.indicator))
      return draft;
  }
  const topic = topicOf(context);
  const told = topic && items[made.indexOf(topic)];
  const { dimension } = item.quantity;
  return dimension === 'ratio' || told?.quantity.dimension === dimension ? topic : null;
}

/** What the aim is of, and how that grows where it does. */
function aimedAt(context: Context, draft: Draft): Partial<Draft> | null {
  const topic = toldBefore(context);
  if (!topic) return null;
  const { indicator, type, direction } = topic;
  const grows = type === 'growth' && context.item.quantity.unit === '%' && draft.type === 'level';
  return grows ? { indicator, type, direction } : { indicator };
}

/** By how much an aim was passed, which was not aimed at: 超额完成年度任务2亿元. */
const passed = phrase`超额(?:完成|实现)[^，。；\d]*${plannedNouns}数?$`;
const longestPassed = 20;

function isPassed(text: string, { left, quantity: { bounded } }: Item): boolean {
  if (text.charAt(bounded.to) === '的') return false;
  return passed.test(text.slice(Math.max(left.from, bounded.from - longestPassed), bounded.from));
}

/** An indicator that only says that something is aimed at: 增长7%，计划目标为6%. */
export const aimTold: Amendment = {
  id: 'aim-told',
  example: '渔业产值增长7%，年度目标6%',
  settles: 'the number of an aim is of what was told of before it',
  examples: {
    amended: [
      ['渔业产值增长7%，计划目标为6%。', '6%', { type: 'growth', indicator: '渔业产值' }],
      ['渔业产值增长7%（年度目标6%以上）。', '6%', { type: 'growth', indicator: '渔业产值' }],
      [
        '渔业产值增长5%，居全市第3位（预期目标为8%以上）。',
        '8%',
        { type: 'growth', direction: 'increase', indicator: '渔业产值' },
      ],
      ['新增泊位9个，超额完成7个的年度目标任务。', '7个', { indicator: '泊位' }],
      ['渔民失业率3.1%，低于4.5%的控制目标。', '4.5%', { indicator: '渔民失业率' }],
      [
        '渔民失业率3.1%，控制在4%的计划目标以内。',
        '4%',
        { indicator: '渔民失业率', comparator: 'le' },
      ],
    ],
    left: [
      ['渔港33项任务全部落地。', '33项'],
      ['渔业产值增长7%。', '7%'],
      ['设定6%的目标。', '6%'],
    ],
  },
  types: [['level', 'growth']],
  apply: (draft, context) => {
    const { type, indicator } = draft;
    if (type !== 'level' && type !== 'count') return draft;
    const { text, item } = context;
    const { unit, bounded } = item.quantity;
    // 9项任务 are counted, 9个的任务 is so much of something.
    if (taskUnits.has(unit) && text.charAt(bounded.to) !== '的') return draft;
    const named = indicator.replace(within, '');
    if (!isAim(named)) return draft;
    const aimed = aimedAt(context, draft);
    if (!aimed) return draft;
    const amended = { ...draft, ...aimed, isAim: isPassed(text, item) ? undefined : true };
    return named === indicator ? amended : { ...amended, comparator: 'le' };
  },
};
