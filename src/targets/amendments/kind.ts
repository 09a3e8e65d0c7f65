import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { ofDeeds } from './deeds.ts';
import { trimStart } from '../../clause/noun-phrase.ts';
import type { Context, Draft } from '../construction.ts';

/**
 * What kind of number a draft is, where what stands around it tells better than its construction.
 * `by` is the id of the construction.
 */
export function settled(draft: Draft, by: string, context: Context): Draft {
  return relieved(added(renewed(ofDeeds(draft, by, context)), context), context);
}

const additions = new StartPattern(/(?:新增|净增)(?![和与及或、并])/y);

const tellsAddition = new CharSet('新净');
/** Longest time and adverbs before 新增: 2024年上半年累计. */
const longestTime = 16;

/** 新增恢复航线8条, 完成新增造林3万亩, 新增虎尾、白溪2个机场: 新增 adds, whatever verb stands between it and the number. */
function added(draft: Draft, { text, item }: Context): Draft {
  if (draft.type !== 'count') return draft;
  const { from, to } = item.left;
  const adds =
    additions.startsAt(draft.indicator, 0) ||
    (tellsAddition.firstIn(text, from, Math.min(to, from + longestTime)) !== -1 &&
      additions.startsAt(text, trimStart(text, item.left).from));
  return adds ? { ...draft, type: 'increment', direction: 'increase' } : draft;
}

/** 免征税款2亿元, 减收保险费3亿元: what need not be paid is so much less. */
function relieved(draft: Draft, { item }: Context): Draft {
  const less =
    draft.type === 'level' &&
    item.quantity.dimension === 'money' &&
    (draft.action === '免征' || draft.action === '减收');
  return less ? { ...draft, type: 'increment', direction: 'decrease' } : draft;
}

/** 新招录教师20名: what is newly done adds nothing that the number tells. */
function renewed(draft: Draft): Draft {
  if (draft.type !== 'increment' || draft.action === null) return draft;
  return /^新(?![增设添])/.test(draft.action)
    ? { ...draft, type: 'count', direction: 'none' }
    : draft;
}
