import type { Quantity } from '../../quantities/quantity.ts';
import { phraseText } from '../../clause/noun-phrase.ts';
import type { Item } from '../../clause/item.ts';
import type { Context, Rule } from '../construction.ts';
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
    const { text, item, items, index } = context;
    const listed = text.charAt(item.quantity.bounded.to) === '、';
    if (item.quantity.dimension === 'ratio' || !describes(text, item.quantity.bounded.to))
      return null;
    const next = items.slice(index + 1, index + 3).find((other) => isWork(text, other, item));
    if (!next || (listed && (next.quantity.dimension !== 'count' || !isSum(context)))) return null;
    const indicator = nameOf(context) || topicText(context);
    return {
      type: isCriterion(item.quantity) ? 'threshold' : 'amount',
      indicator,
      action: null,
      direction: 'none',
      relatesTo: next.quantity,
      ...governing(context),
    };
  },
};

/** 投资3亿元以上的8个项目: a bound in words is put on each; 3亿多元 is what all of them cost. */
function isCriterion({ comparator, span, bounded }: Quantity): boolean {
  const worded = comparator === 'range' || bounded.from < span.from || bounded.to > span.to;
  return worded && comparator !== 'approx' && comparator !== 'eq';
}

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

function nameOf(context: Context): string {
  return isInvested(context) ? '投资' : phraseText(context.text, context.frame.before);
}

function isSum(context: Context): boolean {
  return sums.test(nameOf(context));
}

/** Names of a sum or size that belongs to the thing after it: 总投资4亿元的建设项目. */
const sums =
  /(?:总投资|投资额|投资|总规模|规模|总金额|金额|总价值|注册资本|占地|面积|全长|总长度?|库容|容量|能力|年产值|产能)$/;

/** What a sum does not belong to: 扩大面积3万亩的计划. */
const plans = /^的(?:计划|要求|目标|任务|水平|规定|新?阶段|新?台阶|百分之|\d+(?:\.\d+)?%)/;

/** Another attribute between a sum and the thing that both describe: 总投资4亿元、占地30亩的水厂. */
const another = /^、[^，。；、]{2,24}的[\u4e00-\u9fff“]/;

/** Whether the number that ends at `at` is an attribute of the thing behind it. */
function describes(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '、') return another.test(text.slice(at, at + 30));
  return sign === '的' && !plans.test(text.slice(at, at + 8));
}

/** 总投资4亿元的乡村建设项目 */
export const amountOfThing: Rule = {
  id: 'amount.of-thing',
  example: '总投资4亿元的乡村建设项目',
  examples: {
    read: [
      ['启动总投资4亿元的乡村建设项目。', '4亿元', { type: 'amount', indicator: '总投资' }],
      ['占地60亩的海湾公园开放。', '60亩', { type: 'amount', indicator: '占地' }],
      ['启动总投资4亿元、以渔具为主的商城建设。', '4亿元', { type: 'amount', indicator: '总投资' }],
    ],
    left: [
      ['发放4亿元的助学贷款。', '4亿元'],
      ['完成扩大海带面积3万亩的计划。', '3万亩'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { dimension, bounded, span } = item.quantity;
    if (dimension === 'ratio' || dimension === 'count') return null;
    if (!describes(text, bounded.to)) return null;
    const name = nameOf(context);
    const sum = sums.exec(name)?.[0];
    if (sum === undefined || (frame.kind === 'reach' && sum === '面积')) return null;
    return {
      type: isCriterion(item.quantity) && bounded.to > span.to ? 'threshold' : 'amount',
      indicator: sum === '占地' ? sum : name,
      action: null,
      direction: 'none',
    };
  },
};
