import { StartPattern } from '../../core/start-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import { verbBehind } from '../attributes/predicate.ts';
import { wordAt } from '../../clause/words.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** What a deed is told with that was done to all of those counted: 全部建成. */
const toAll = new StartPattern(/(?:(?:已经?|现已)?(?:全部|均|都)(?:已经?|如期|按期|按时){0,2})/y);

/** 渔港9座全部建成 */
export const toldBehind: Amendment = {
  id: 'told-behind',
  example: '渔港9座全部建成',
  settles:
    'things with their number behind them are counted by the deed that follows, done to all of them or ending the clause',
  examples: {
    amended: [
      ['渔港9座全部建成。', '9座', { type: 'count', action: '建成' }],
      ['渔民建议90件、船工提案30件均已办结。', '90件', { type: 'count', action: '办结' }],
      ['出海渔船9艘均已按期改建。', '9艘', { type: 'count', action: '改建' }],
      ['渔民公寓90套已经入住。', '90套', { type: 'count', action: '入住' }],
    ],
    left: [
      ['渔港9座。', '9座'],
      ['渔港达标率90%全部公布。', '90%'],
      ['渔港9座，全部建成。', '9座'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, context, by) => {
    const { dimension } = context.item.quantity;
    if (by !== 'level.noun' || draft.type !== 'level' || dimension !== 'count') return draft;
    const deed = draft.action === null ? (deedBehind(context) ?? ownDeed(context)) : null;
    return deed === null ? draft : { ...draft, type: 'count', action: deed };
  },
};

/** What rather describes the noun behind it: 4个共建集群. */
const describing: ReadonlySet<string> = new Set(['共建', '在建', '签约']);

/** What is told right behind a number of those named before it, to the end of their clause: 渔民公寓90套已经入住. */
function ownDeed({ text, item, frame }: Context): string | null {
  const { right, clause, quantity } = item;
  if (!isEmpty(frame.after) || isEmpty(right) || right.to < clause.to) return null;
  const deed = right.from === quantity.bounded.to ? verbBehind(text, item, right.from) : null;
  return deed !== null && describing.has(deed) ? null : deed;
}

/** How many numbers a list of things that share a deed goes on for. */
const longestList = 4;

/** The deed behind the last of a list of things; null where none is told of all of them. */
function deedBehind({ text, items, index, item, frame }: Context): string | null {
  if (!isEmpty(frame.after)) return null;
  let last = item;
  for (let at = index + 1; at <= index + longestList; at++) {
    const next = items[at];
    if (next?.joined !== 'list' || next.clause.from !== item.clause.from) break;
    last = next;
  }
  const { to } = last.quantity.bounded;
  const at = toAll.endAt(text, to);
  const word = at === -1 ? null : wordAt(text, at, last.right.to);
  const done = word?.verb === 'act' || word?.verb === 'nominal';
  return word && done ? text.slice(at, word.to) : null;
}
