import { isEmpty } from '../../core/span.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordsOf } from '../../clause/words.ts';
import type { Context } from '../construction.ts';

/** Whom something is done for although the clause says who does it: 渔会为9万名渔民体检. */
const people: ReadonlySet<string> = new Set(['人', '名', '户', '位', '家']);

/** What is done for or to those counted: 为35个村配备医生, 向6户发放补贴; null where nothing is. */
export function deedFor({ text, item, frame }: Context): string | null {
  const { left, right, quantity } = item;
  const led = left.to > left.from ? text.charAt(left.to - 1) : '';
  if (!'为对给向'.includes(led || ' ') || isEmpty(frame.after)) return null;
  const opens = trimStart(text, { from: left.from, to: left.to - 1 }).from >= left.to - 1;
  if (!opens && (!'为向'.includes(led) || !people.has(quantity.unit))) return null;
  const words = wordsOf(text, frame.after.to, right.to, true);
  const deed = words.find((word) => word.class === 'verb');
  return deed && deed.verb !== 'reach' ? text.slice(deed.from, deed.to) : null;
}
