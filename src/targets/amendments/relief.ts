import { fulfillingRelief } from '../../lexicon/actions.ts';
import { phrase } from '../../lexicon/phrase.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** What those are relieved by whom it is told of with the sum: 减免300户渔企税费2亿元. */
const reliefs: ReadonlySet<string> = new Set(['减免', '免除', '减征', '免减']);
const payers: ReadonlySet<string> = new Set(['户', '家', '个', '人', '名']);

/** What they need not pay, behind who they are: 减免90名船工保险费. */
const dues = /^([\u4e00-\u9fff]{2,}?)(?:的)?(?:[\u4e00-\u9fff]{1,3}费|税费|租金|税收)$/;

const relieved = /为([^，。；\d为]{2,12}?)(?:累计|总计|共|净)?减负$/;

/** Whose burden is less by so much, where that is told before the deed: 为渔企减负9万元; empty elsewhere. */
function burdenOf(
  { text, item: { left, quantity } }: Context,
  { action, indicator }: Draft,
): string {
  if (action !== '减负' || indicator !== action) return '';
  const whose = relieved.exec(text.slice(left.from, quantity.bounded.from))?.[1];
  return whose === undefined ? '' : `${whose}负担`;
}

const carries = phrase`(${fulfillingRelief})(?:了|各项)?减(?:税|免)[^，。；]{0,12}$`;
const longestCarried = 18;

/** What carries out the relief that a sum is named by: 落实减税降费9万元; null where nothing does. */
function carriedOut(
  { text, item: { left, quantity } }: Context,
  { action, indicator }: Draft,
): string | null {
  if (action === null || action !== indicator) return null;
  const { from } = quantity.bounded;
  return carries.exec(text.slice(Math.max(left.from, from - longestCarried), from))?.[1] ?? null;
}

/** 免征税款2亿元, 减收保险费3亿元: what need not be paid is so much less. */
export const relief: Amendment = {
  id: 'relief',
  example: '免征渔船税款2亿元',
  settles: 'what need not be paid is so much less',
  examples: {
    amended: [
      ['免征渔船税款2亿元。', '2亿元', { type: 'increment', direction: 'decrease' }],
      ['减收渔工保险费3亿元。', '3亿元', { type: 'increment', direction: 'decrease' }],
      ['全年免征泊位费300万元。', '300万元', { type: 'increment', direction: 'decrease' }],
      ['为渔企减负2亿元。', '2亿元', { type: 'increment', indicator: '渔企负担' }],
      ['减免90名船工保险费。', '90名', { type: 'count', indicator: '船工' }],
      ['减免300户渔企税费2亿元。', '300户', { type: 'count', direction: 'none' }],
      ['落实减税降费2亿元。', '2亿元', { indicator: '减税降费', action: '落实' }],
    ],
    left: [
      ['减免渔企税费2亿元。', '2亿元'],
      ['征收渔船税款2亿元。', '2亿元'],
      ['免征渔船40艘。', '40艘'],
      ['缓缴渔船税款2亿元。', '2亿元'],
    ],
  },
  types: [
    ['level', 'increment'],
    ['increment', 'count'],
  ],
  apply: (draft, context) => {
    const { item, items, index } = context;
    const carried = carriedOut(context, draft);
    if (carried !== null) return { ...draft, action: carried };
    const burden = burdenOf(context, draft);
    if (burden !== '') return { ...draft, indicator: burden };
    const next = items[index + 1];
    const isRelieved =
      draft.type === 'increment' &&
      reliefs.has(draft.action ?? '') &&
      payers.has(item.quantity.unit);
    if (isRelieved && next?.joined === 'direct' && next.quantity.dimension === 'money')
      return { ...draft, type: 'count', direction: 'none' };
    const payer = isRelieved ? (dues.exec(draft.indicator)?.[1] ?? '') : '';
    if (payer !== '') return { ...draft, type: 'count', direction: 'none', indicator: payer };
    const less =
      draft.type === 'level' &&
      item.quantity.dimension === 'money' &&
      (draft.action === '免征' || draft.action === '减收');
    return less ? { ...draft, type: 'increment', direction: 'decrease' } : draft;
  },
};
