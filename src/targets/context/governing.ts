import type { Context, Draft } from '../construction.ts';

/** The verb before a criterion or sum, for what is counted behind it; 投资 names the sum itself. */
export function governing(context: Context): Pick<Draft, 'governs'> {
  const { text, frame } = context;
  const near = frame.verb ?? frame.governor;
  const names = near !== null && text.slice(near.from, near.to) === '投资';
  const verb = names
    ? frame.words.findLast((word) => word.class === 'verb' && word.to <= near.from)
    : near;
  // 为65岁以上老人体检: 为 says for whom.
  const action = verb ? text.slice(verb.from, verb.to) : '为';
  return verb?.verb && action !== '为'
    ? { governs: { kind: verb.verb, action } }
    : { governs: ofList(context) };
}

/** The verb of a list of criteria, whose members may have a count each: 新增百亿元渔企1家、50亿元渔企2家, 新建5万吨级和9万吨级泊位. */
function ofList({ item, index, made }: Context): Draft['governs'] {
  const before = made[index - 1];
  if (item.joined !== 'list' || before?.type === 'level') return undefined;
  return before?.type === 'threshold' ? before.governs : made[index - 2]?.governs;
}
