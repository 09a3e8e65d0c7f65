import { lastSign } from '../../core/search.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Item } from '../../clause/item.ts';
import type { Context, Made } from '../construction.ts';
import { listAround } from '../context/number-list.ts';
import type { NumberType } from '../kinds.ts';

/** 渔业、盐业产值分别达到3亿元、5亿元，均增长12%: what is said of all is of no single one of them. */
export const ofAll: Amendment = {
  id: 'of-all',
  example: '渔业、盐业产值分别达到3亿元、5亿元，均增长12%',
  settles: 'what 均 says behind numbers of several names in one clause is of all those names',
  examples: {
    amended: [
      ['渔业、盐业产值分别达到3亿元、5亿元，均增长12%。', '12%', { indicator: '渔业、盐业产值' }],
      ['渔业、盐业产值分别达到3亿元、5亿元，同步增长12%。', '12%', { indicator: '渔业、盐业产值' }],
      ['鱼价、虾价分别为9元、8元，同比均上涨3%。', '3%', { indicator: '鱼价、虾价' }],
      ['城乡居民收入分别为3万元、2万元，均增长8%。', '8%', { indicator: '城乡居民收入' }],
      ['鱼价、虾价分别上涨3%、5%，涨幅都居全县第一。', '第一', { indicator: '鱼价、虾价涨幅' }],
      ['新增渔港3个、渔船18艘，均居全县第二。', '第二', { indicator: '渔港、渔船' }],
      ['接待渔客90万人次、渔业收入3亿元，均增长7%。', '7%', { indicator: '渔客、渔业收入' }],
    ],
    left: [
      ['渔业、盐业产值分别达到3亿元、5亿元，比上年增长12%。', '12%'],
      ['渔业产值达到3亿元，年均增长12%。', '12%'],
      ['渔业、盐业产值分别达到3亿元、5亿元，税收均增长12%。', '12%'],
      ['渔业产值达到3亿元、增长5%，均居全县第二。', '第二'],
      ['新增渔港3个、渔船18艘，居全县第二。', '第二'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { text, items, index, item, made } = context;
    const before = made[index - 1];
    if (!before || item.joined !== 'clause') return draft;
    if (items[index - 1]?.sentence.from !== item.sentence.from) return draft;
    const own = draft.indicator.slice(before.indicator.length);
    const inherits = draft.indicator.startsWith(before.indicator);
    const opens = all.startsAt(
      text,
      item.left.from + (text.startsWith(own, item.left.from) ? own.length : 0),
    );
    if (!inherits || !opens) return draft;
    const names = before.by === 'growth.respectively' ? namesOf(context) : namesBeside(context);
    return names === '' ? draft : { ...draft, indicator: names + own };
  },
};

const all = new StartPattern(
  /(?:同比|环比|[比较]上年(?:同期)?)?(?:也|并)?(?:[均都皆]|同步(?=[增提上下降减]))/y,
);

/** The names before 分别 that the number before was dealt one of. */
function namesOf({ text, items, index }: Context): string {
  const first = items[listAround(text, items, index - 1).head];
  if (!first) return '';
  const { from } = first.left;
  const to = lastSign(text, '分别', { from, to: first.left.to + 2 });
  return to === -1 ? '' : phraseText(text, nounBefore(text, { from, to }));
}

/** The names that stand each with a number of its own in the clause before; empty where it has but one. */
function namesBeside({ items, index, item, made }: Context): string {
  const names: string[] = [];
  for (let at = index - 1; at >= 0 && names.length < mostNames; at--) {
    const [told, draft] = [items[at] as Item, made[at] as Made];
    if (told.clause.to !== item.clause.from - 1) break;
    if (!beside.has(draft.type) || draft.indicator === '') return '';
    names.unshift(draft.indicator);
  }
  return names.length > 1 && new Set(names).size === names.length ? names.join('、') : '';
}

/** No clause of the genre names more things one by one. */
const mostNames = 12;

/** What is of a name of its own, rather than of the number before it. */
const beside: ReadonlySet<NumberType> = new Set(['level', 'count', 'increment', 'amount']);
