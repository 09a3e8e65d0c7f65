import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { describes, isCriterion, sumName, sums } from '../context/described-sum.ts';

/** 总投资4亿元的乡村建设项目 */
export const amountOfThing: Construction = construction({
  id: 'amount.of-thing',
  example: '总投资4亿元的乡村建设项目',
  reads: '〈sum or size〉〈number〉的〈thing〉',
  yields: ['amount', 'threshold'],
  before: {
    'level.verb': ['建成设计能力为24万吨的渔港。', '24万吨'],
  },
  examples: {
    read: [
      ['启动总投资4亿元的乡村建设项目。', '4亿元', { type: 'amount', indicator: '总投资' }],
      ['建成5个总装机18万千瓦的风电项目。', '18万千瓦', { indicator: '总装机' }],
      ['占地60亩的海湾公园开放。', '60亩', { type: 'amount', indicator: '占地' }],
      [
        '投资额在3亿元—4亿元的渔港和投资额在1亿元—2亿元的渔村获得奖励。',
        '1亿元—2亿元',
        { type: 'threshold', indicator: '投资额' },
      ],
      ['启动总投资4亿元、以渔具为主的商城建设。', '4亿元', { type: 'amount', indicator: '总投资' }],
    ],
    left: [
      ['发放4亿元的助学贷款。', '4亿元', 'count.object-after'],
      ['完成扩大海带面积3万亩的计划。', '3万亩', 'count.object-before'],
      ['总投资210亿元的38个海洋项目开工。', '210亿元', 'amount.of-count'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { dimension, bounded, span } = item.quantity;
    if (dimension === 'ratio' || dimension === 'count') return null;
    if (!describes(text, bounded.to)) return null;
    const name = ownName(sumName(context), context);
    const sum = sums.exec(name)?.[0];
    if (sum === undefined || (frame.kind === 'reach' && sum === '面积')) return null;
    const limits = bounded.to > span.to || item.quantity.comparator === 'range';
    return {
      type: limits && isCriterion(item.quantity) ? 'threshold' : 'amount',
      indicator: sum === '占地' ? sum : name,
      action: null,
      direction: 'none',
    };
  },
});

/** The name of a sum without the thing that the sum of the same name before it describes: 渔港和投资 in 投资3亿元的渔港和投资4亿元的渔村. */
function ownName(name: string, { item, index, made }: Context): string {
  const earlier = item.joined === 'clause' ? '' : (made[index - 1]?.indicator ?? '');
  const before = earlier !== '' && name.endsWith(earlier) ? name.slice(0, -earlier.length) : '';
  return /[和及与、]$/.test(before) ? earlier : name;
}
