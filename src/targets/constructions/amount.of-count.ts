import { phraseText } from '../../clause/phrase-text.ts';
import { yearlyDeeds } from '../../lexicon/deeds-counted.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { topicText } from '../context/topic.ts';
import { describes, isCriterion, sumName, sums } from '../context/described-sum.ts';
import { governing } from '../context/governing.ts';
import type { Item } from '../../clause/item.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';

/** 总投资2000亿元的88个项目 */
export const amountOfCount: Construction = construction({
  id: 'amount.of-count',
  example: '总投资2000亿元的88个海洋项目',
  reads: '〈sum or size〉〈number〉的〈count〉〈thing〉',
  yields: ['amount', 'threshold'],
  before: {
    'amount.of-thing': ['总投资52亿元的34个渔港项目开工。', '52亿元'],
  },
  examples: {
    read: [
      ['争取投资13亿元的滨澜光伏等8个项目投产。', '13亿元', { type: 'amount', indicator: '投资' }],
      ['推进总投资210亿元的38个海洋项目。', '210亿元', { type: 'amount', indicator: '总投资' }],
      ['启动计划投资9亿元的12处渔港工程。', '9亿元', { type: 'amount', indicator: '投资' }],
      ['扶持30亩以上的养虾大户49户。', '30亩', { type: 'threshold', indicator: '养虾大户' }],
    ],
    left: [
      ['推进总投资210亿元的38个海洋项目。', '38个', 'count.object-after'],
      ['启动投资5亿元的年产20万台船机项目。', '5亿元', 'amount.of-thing'],
      ['投资3亿元的渔港工程。', '3亿元', 'amount.of-thing'],
    ],
  },
  apply: (context) => {
    const { text, item, items, index, frame } = context;
    const listed = text.charAt(item.quantity.bounded.to) === '、';
    if (item.quantity.dimension === 'ratio' || !describes(text, item.quantity.bounded.to))
      return null;
    const next = items.slice(index + 1, index + 3).find((other) => isWork(text, other, item));
    if (!next || (listed && (next.quantity.dimension !== 'count' || !isSum(context)))) return null;
    const limits = isCriterion(item.quantity);
    const indicator =
      sumName(context) ||
      (limits ? phraseText(text, frame.after) || criterionBefore(context) : '') ||
      topicText(context);
    return {
      type: limits ? 'threshold' : 'amount',
      indicator,
      action: null,
      direction: 'none',
      relatesTo: next.quantity,
      ...governing(context),
    };
  },
});

/** What a limit before is of, where one of the same measure goes on with it: 收入超3亿元的有8家，超5亿元的有3家. */
function criterionBefore({ items, index, item, made }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const [place, earlier] = [items[at], made[at]];
    if (place?.sentence.from !== item.sentence.from) return '';
    if (earlier?.type === 'threshold' && place.quantity.dimension === item.quantity.dimension)
      return earlier.indicator;
  }
  return '';
}

/** What works make in a year is no number of works: 投资3亿元的年加工8万箱海带项目. */
const yearly = phrase`(?:[年日]${yearlyDeeds}[\u4e00-\u9fff]{0,4}|[年日]产能)$`;

/** Whether `other` tells in the clause of `item` how much is built: 38个, 9万平方米. */
function isWork(text: string, other: Item, { clause, quantity }: Item): boolean {
  const { dimension } = other.quantity;
  if (other.clause.from !== clause.from || yearly.test(text.slice(other.left.from, other.left.to)))
    return false;
  const built = quantity.dimension === 'money' && (dimension === 'area' || dimension === 'length');
  return dimension === 'count' || built;
}

function isSum(context: Context): boolean {
  return sums.test(sumName(context));
}
