import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** Verbs that say that what is counted is new. */
const gains = /^[新净]增加?$/;
/** Types of numbers that tell how what was told before changed or ranks. */
const followers: ReadonlySet<string> = new Set(['growth', 'increment', 'rank']);

/** The verb that the name of what is new stands behind, right before a number that tells more of it; empty where none does. */
function gainBefore({ text, items, index, item, made }: Context, indicator: string): string {
  const [before, told] = [items[index - 1], made[index - 1]];
  if (told?.type !== 'increment' || told.indicator !== indicator || !before) return '';
  const { action } = told;
  if (action === null || !gains.test(action) || before.sentence.from !== item.sentence.from)
    return '';
  const words = text.slice(before.left.from, before.quantity.bounded.from);
  const at = words.lastIndexOf(action);
  const isBare = at + action.length === words.length && before.right.to === before.right.from;
  return at === -1 || isBare ? '' : action;
}

const insured = /^参保(?:人[数员]|职工|单位)$/;
const schemeAdding = /(?:^|[，、])([\u4e00-\u9fff]{2,14}保险)新增参保/;

/** The insurance whose newly insured are counted: 渔工养老保险 of 渔工养老保险新增参保人数90人; empty where none stands there. */
function schemeBefore({ text, item: { left } }: Context, indicator: string): string {
  if (!insured.test(indicator)) return '';
  return schemeAdding.exec(text.slice(left.from, left.to))?.[1] ?? '';
}

/** 新增渔业贷款9亿元、增长6%: what is new grows, and not what there is. */
export const newlyAdded: Amendment = {
  id: 'newly-added',
  example: '新增渔业贷款9亿元、增长6%',
  settles:
    'what is told on of what is new is told of the new alone; those newly insured are insured by what stands before',
  examples: {
    amended: [
      ['新增渔业贷款9亿元、增长6%。', '6%', { indicator: '新增渔业贷款' }],
      ['新增渔业贷款9亿元、居全市第3位。', '第3位', { indicator: '新增渔业贷款' }],
      ['渔工养老保险新增参保人数90人。', '90人', { indicator: '渔工养老保险参保人数' }],
      ['净增渔企90家，比上年增加9家。', '9家', { indicator: '净增渔企' }],
    ],
    left: [
      ['渔业贷款新增9亿元、增长6%。', '6%'],
      ['新增渔企90家、达到900家。', '900家'],
      ['新增渔业贷款9亿元，渔业产值增长6%。', '6%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { indicator, action } = draft;
    const scheme = schemeBefore(context, indicator);
    if (scheme !== '') return { ...draft, indicator: scheme + indicator };
    const tells = followers.has(draft.type) && indicator !== '' && !indicator.includes('新增');
    if (!tells || gains.test(action ?? '')) return draft;
    const gain = gainBefore(context, indicator);
    return gain === '' ? draft : { ...draft, indicator: gain + indicator };
  },
};
