import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { quantityKinds } from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';

/** Sums that stand somewhere, whatever verb the words before them hold: 在册渔船, 死亡人数. */
const stocks = [
  new EndPattern(/^(?:(?:\d+多?[万亿])?人口)$/),
  new EndPattern(/(?:死亡|参保|从业|高考|上线|就业|运动|总)人数$/),
  new EndPattern(/(?<!投放|接待)(?:户数|数量|总数|总量|总人口|[床托]位数|规模)$/),
  new EndPattern(/(?:施工|竣工|新开工)(?:房屋)?面积$/),
  new EndPattern(phrase`${quantityKinds}量$`),
];
const standing = new StartPattern(/(?:在册|在校|在岗|在编|在园|常住|户籍)/y);

/** A count is rather a level of what there is, whatever verb stands before it: 服务在册渔船300艘. */
export const stock: Amendment = {
  id: 'stock',
  example: '培训在册渔业主体259户',
  settles: 'a count of what there is stands at 〈number〉, whatever verb is before it',
  examples: {
    amended: [
      ['培训在岗渔工259名。', '259名', { type: 'level' }],
      ['每千人口拥有3岁以下婴幼儿托位数4个。', '4个', { type: 'level' }],
      ['我国有14亿人口。', '14亿', { type: 'level' }],
      ['培训在册渔业主体259户。', '259户', { type: 'level' }],
    ],
    left: [
      ['培育渔业主体259户。', '259户'],
      ['帮扶20名人口。', '20名'],
      ['新建渔港2处。', '2处'],
    ],
  },
  types: [['count', 'level']],
  apply: (draft, { frame }, by) => {
    const { type, indicator } = draft;
    if (type !== 'count') return draft;
    const acts = frame.verb ?? frame.governor;
    const stands =
      by === 'count.object-before' || by === 'level.noun'
        ? stocks.some((stock) => stock.test(indicator)) || standing.startsAt(indicator, 0)
        : indicator === '人口' && (acts === null || acts.verb === 'reach');
    return stands ? { ...draft, type: 'level' } : draft;
  },
};
