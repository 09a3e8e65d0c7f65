import { phraseText } from '../phrase.ts';
import type { Item } from '../item.ts';
import type { Context, Rule } from '../rule.ts';
import { topicText } from '../topic.ts';
import { governing } from './threshold.ts';

/** 总投资2000亿元的88个项目 */
export const amountOfCount: Rule = {
  id: 'amount.of-count',
  example: '总投资2000亿元的88个海洋项目',
  examples: {
    read: [
      ['争取投资13亿元的滨澜光伏等8个项目投产。', '13亿元', { type: 'amount', indicator: '投资' }],
      ['推进总投资210亿元的38个海洋项目。', '210亿元', { type: 'amount', indicator: '总投资' }],
    ],
    left: [
      ['推进总投资210亿元的38个海洋项目。', '38个'],
      ['启动投资5亿元的年产20万台船机项目。', '5亿元'],
    ],
  },
  apply: (context) => {
    const { text, item, items, index, frame } = context;
    if (text.charAt(item.quantity.bounded.to) !== '的' || item.quantity.dimension === 'ratio')
      return null;
    const next = items.slice(index + 1, index + 3).find((other) => isWork(text, other, item));
    if (!next) return null;
    const named = isInvested(context) ? '投资' : phraseText(text, frame.before);
    const indicator = named || topicText(context);
    const criterion = item.quantity.comparator !== 'eq' && item.quantity.comparator !== 'approx';
    return {
      type: criterion ? 'threshold' : 'amount',
      indicator,
      action: null,
      direction: 'none',
      relatesTo: next.quantity,
      ...governing(context),
    };
  },
};

/** What works make in a year is no number of works: 投资3亿元的年加工8万箱海带项目. */
const yearly = /(?:[年日](?:产|处理|加工|出栏|存栏|屠宰|供)[\u4e00-\u9fff]{0,4}|[年日]产能)$/;

/** Whether `other` tells in the clause of `item` how much is built: 38个, 9万平方米. */
function isWork(text: string, other: Item, { clause, quantity }: Item): boolean {
  const { dimension } = other.quantity;
  if (other.clause.from !== clause.from || yearly.test(text.slice(other.left.from, other.left.to)))
    return false;
  const built = quantity.dimension === 'money' && (dimension === 'area' || dimension === 'length');
  return dimension === 'count' || built;
}

/** 投资2亿元的…: the verb names the sum. */
function isInvested({ text, frame }: Context): boolean {
  return frame.verb !== null && text.slice(frame.verb.from, frame.verb.to) === '投资';
}

/** Names of a sum or size that belongs to the thing after it: 总投资4亿元的建设项目. */
const sums =
  /(?:总投资|投资额|投资|总规模|规模|总金额|金额|总价值|注册资本|占地面积|建筑面积|总面积|总库容|库容|容量|能力|年产值|产能)$/;

/** 总投资4亿元的乡村建设项目 */
export const amountOfThing: Rule = {
  id: 'amount.of-thing',
  example: '总投资4亿元的乡村建设项目',
  examples: {
    read: [['启动总投资4亿元的乡村建设项目。', '4亿元', { type: 'amount', indicator: '总投资' }]],
    left: [['发放4亿元的助学贷款。', '4亿元']],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { dimension, bounded } = item.quantity;
    if (text.charAt(bounded.to) !== '的' || dimension === 'ratio' || dimension === 'count')
      return null;
    const name = isInvested(context) ? '投资' : phraseText(text, frame.before);
    if (!sums.test(name)) return null;
    return { type: 'amount', indicator: name, action: null, direction: 'none' };
  },
};
