import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { scopesOfMeasures } from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';

/** What an aside opens with that tells a measure again of more or of less: （不含云岭新区增长8.2%）. */
const scope = new StartPattern(phraseAt`${scopesOfMeasures}`);
const scoped = phrase`^${scopesOfMeasures}`;
/** What is told of the same in another way. */
const sameMeasure: ReadonlySet<string> = new Set(['growth', 'level', 'increment']);

/** 渔业产值增长6%（不含湾头增长8.2%，全省第三） */
export const toldWithout: Amendment = {
  id: 'told-without',
  example: '渔业产值增长6%（不含湾头增长8.2%）',
  settles: 'what an aside tells with or without a part is the measure before it',
  examples: {
    amended: [
      ['渔业产值增长6%（不含湾头增长8.2%）。', '8.2%', { type: 'growth', indicator: '渔业产值' }],
      ['渔业产值增长6%（不含湾头8%）。', '8%', { type: 'growth', action: '增长' }],
      ['渔业投资9亿元（不含湾头增长8%）。', '8%', { type: 'growth', indicator: '渔业投资' }],
      ['渔业产值增长6%（包括养殖业为9%）。', '9%', { type: 'growth', indicator: '渔业产值' }],
    ],
    left: [
      ['渔业产值增长6%（养殖业增长8.2%）。', '8.2%'],
      ['渔船90艘（含木船9艘）。', '9艘'],
      ['渔业产值增长6%，不含湾头增长8.2%。', '8.2%'],
    ],
  },
  types: [['level', 'growth']],
  apply: (draft, { text, item, items, index, made }) => {
    if (item.aside === -1 || !scope.startsAt(text, item.aside + 1)) return draft;
    let at = index - 1;
    while (items[at]?.aside === item.aside) at--;
    const outside = items[at]?.quantity;
    const told = made[at];
    if (!outside || !told || outside.bounded.to !== item.aside) return draft;
    const { from, to } = item.clause;
    // 渔村银行存款余额9亿元（含邮政储蓄2亿元）: a part that is told by itself.
    const isSame =
      draft.type === 'rank' ||
      (draft.type === 'growth' && told.type !== 'count') ||
      (sameMeasure.has(draft.type) && outside.unit === item.quantity.unit && outside.unit === '%');
    const isScope = scoped.test(draft.indicator) || (from <= item.aside + 1 && to > from);
    if (!isSame || !isScope || told.indicator === '') return draft;
    const { indicator } = told;
    if (draft.type !== 'level' || told.type !== 'growth') return { ...draft, indicator };
    const { action, direction } = told;
    return { ...draft, type: 'growth', indicator, action, direction };
  },
};
