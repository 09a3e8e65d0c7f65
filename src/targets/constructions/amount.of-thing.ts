import { construction } from '../construction.ts';
import type { Construction } from '../construction.ts';
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
      ['占地60亩的海湾公园开放。', '60亩', { type: 'amount', indicator: '占地' }],
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
    const name = sumName(context);
    const sum = sums.exec(name)?.[0];
    if (sum === undefined || (frame.kind === 'reach' && sum === '面积')) return null;
    return {
      type: isCriterion(item.quantity) && bounded.to > span.to ? 'threshold' : 'amount',
      indicator: sum === '占地' ? sum : name,
      action: null,
      direction: 'none',
    };
  },
});
