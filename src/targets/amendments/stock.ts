import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { quantityKinds, amountsThere, floorSpaces } from '../../lexicon/measured-nouns.ts';
import { countsOfPeople, registered } from '../../lexicon/people-words.ts';
import type { Amendment } from '../amendment.ts';

/** Sums that stand somewhere, whatever verb the words before them hold: 在册渔船, 死亡人数. */
const stocks = [
  new EndPattern(/^(?:(?:\d+多?[万亿])?人口)$/),
  new EndPattern(phrase`${countsOfPeople}人数$`),
  new EndPattern(phrase`(?<!投放|接待)${amountsThere}$`),
  new EndPattern(phrase`${floorSpaces}(?:房屋)?面积$`),
  new EndPattern(phrase`${quantityKinds}量$`),
];
/** What there is in all, beside what was added to it: 渔企净增9家、保有量53家. */
const stored = new EndPattern(/(?:[保拥]有量|总[量数])$/);
const standing = new StartPattern(phraseAt`${registered}`);

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
      ['渔企净增9家、保有量53家。', '53家', { type: 'level', action: null }],
      ['培训在册渔业主体259户。', '259户', { type: 'level' }],
    ],
    left: [
      ['培育渔业主体259户。', '259户'],
      ['帮扶20名人口。', '20名'],
      ['新建渔港2处。', '2处'],
    ],
  },
  types: [
    ['count', 'level'],
    ['increment', 'level'],
  ],
  apply: (draft, { frame }, by) => {
    const { type, indicator } = draft;
    if (type === 'increment' && by === 'level.noun' && stored.test(indicator))
      return { ...draft, type: 'level', action: null, direction: 'none' };
    if (type !== 'count') return draft;
    const acts = frame.verb ?? frame.governor;
    const stands =
      by === 'count.object-before' || by === 'level.noun'
        ? stocks.some((stock) => stock.test(indicator)) || standing.startsAt(indicator, 0)
        : indicator === '人口' && (acts === null || acts.verb === 'reach');
    return stands ? { ...draft, type: 'level' } : draft;
  },
};
