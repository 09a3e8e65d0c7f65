import { AnyPattern } from '../../core/any-pattern.ts';
import type { Amendment } from '../amendment.ts';

/** How far behind its number a standard is named. */
const reach = 30;
/** What a number is made: 定为新的上限, an aside before it. */
const made = new AnyPattern(
  /^(?:（[^（）]{1,14}）)?(?:作|列|定|确定)为(?:新的|我县|全[国省市县])*([^的，。；]{2,6}(?:标准|门槛|[上下]限))/,
);
const taken = new AnyPattern(/(?:^|决定|要|拟)[将把]/);

/** 把船长9米作为入会门槛: the number is of the standard, which is only told in the measure before it. */
export const asStandard: Amendment = {
  id: 'as-standard',
  example: '把船长9米作为入会门槛',
  settles: 'a 〈number〉 that is made a standard is of the standard',
  examples: {
    amended: [
      ['把船长9米作为新的入会门槛。', '9米', { indicator: '入会门槛', action: '作为' }],
      ['把网目9厘米（每边）定为渔网下限。', '9厘米', { indicator: '渔网下限', action: '定为' }],
      ['渔会拟将鱼价3元确定为全县收购门槛。', '3元', { indicator: '收购门槛' }],
    ],
    left: [
      ['泊位费9元，高于最低标准。', '9元'],
      ['将渔港9座作为重点。', '9座'],
      ['把渔场水面9万亩作为不可逾越的底线。', '9万亩'],
      ['渔民收入达到9元，作为富裕标准。', '9元'],
    ],
  },
  types: [['increment', 'level']],
  apply: (draft, { text, item: { quantity, clause } }) => {
    if (draft.type !== 'level' && draft.type !== 'increment') return draft;
    const { to } = quantity.bounded;
    const behind = made.exec(text, to, Math.min(text.length, to + reach));
    if (!behind || !taken.test(text, clause.from, quantity.bounded.from)) return draft;
    const action = behind[0].includes('确定为')
      ? '确定为'
      : (/[作列定]为/.exec(behind[0])?.[0] ?? null);
    return { ...draft, type: 'level', indicator: behind[1] as string, action, direction: 'none' };
  },
};
