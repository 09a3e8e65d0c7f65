import { EndPattern } from '../core/end-pattern.ts';
import type { Context, Draft } from './rule.ts';

/**
 * What kind of number a draft is, where what stands around it tells better than its construction.
 * `rule` is the id of the construction.
 */
export function settled(draft: Draft, rule: string, context: Context): Draft {
  if (rule === 'count.object-after') return ofThings(draft, context);
  return draft;
}

/** Where people live, learn or work, right before their number: 7所小学920名学生. */
const homes = new EndPattern(
  '村校学区镇乡园院户社',
  /^[\u4e00-\u9fff]{0,6}[村校学区镇乡园院户社]$/,
);
const people: ReadonlySet<string> = new Set(['人', '名', '户', '套']);

/**
 * A number before its noun: 6个方面工作 names a set; 40个亿元以上项目 and 5家银行向12家企业贷款 count things, though
 * another number stands right behind them.
 */
function ofThings(draft: Draft, { text, items, index, item }: Context): Draft {
  if (draft.type !== 'scope' && draft.type !== 'count') return draft;
  const { to } = item.quantity.bounded;
  const next = items[index + 1]?.quantity;
  const relatesTo =
    draft.relatesTo && next && people.has(next.unit) && homes.test(text, to, next.bounded.from)
      ? next
      : undefined;
  return { ...draft, type: text.startsWith('方面', to) ? 'scope' : 'count', relatesTo };
}
