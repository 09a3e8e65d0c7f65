import { isEmpty } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { timeTakingVerbs } from '../../lexicon/standing-verbs.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { wordAt } from '../../clause/words.ts';
import type { Context } from '../construction.ts';

const takes: ReadonlySet<string> = new Set(timeTakingVerbs);
/** What stands between a time and what was done in it: 90天[就]建成. */
const already = new StartPattern(/的?时间[，就便即]?|[，就便即]/y);

/** What took the time that a number says whose verb, `action`, has no subject: what was done in it, or what its sum described; null elsewhere. */
export function timeTaken(context: Context, action: string): string | null {
  const { item, frame } = context;
  const isTime = item.quantity.dimension === 'time' && takes.has(action) && isEmpty(frame.before);
  return isTime ? whatCost(context) || whatWasDone(context) : null;
}

/** To what something was done in a time: 湾头渔港 of 仅用90天建成湾头渔港; empty where a number goes on with it. */
function whatWasDone({ text, item: { right, clause } }: Context): string {
  const from = Math.max(right.from, already.endAt(text, right.from));
  const deed = wordAt(text, from, right.to, true);
  if (deed?.class !== 'verb' || right.to < clause.to) return '';
  return phraseText(text, nounAfter(text, { from: deed.to, to: right.to }));
}

/** What a sum describes that ends the clause right before that of the time: 投资9亿元的渔港，仅用90天完工. */
function whatCost({ text, items, index, item: { left } }: Context): string {
  const before = items[index - 1];
  if (before?.right.to !== left.from - 1 || text.charAt(before.right.from) !== '的') return '';
  return phraseText(text, { from: before.right.from + 1, to: before.right.to });
}
