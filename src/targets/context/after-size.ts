import { StartPattern } from '../../core/start-pattern.ts';
import type { Span } from '../../core/span.ts';
import { trimStart } from '../../clause/phrase-edges.ts';

/** In what a class of size is measured, before what is of it: 百亿级投资规模的项目. */
const inMoney = new StartPattern(/(?:总?投资|产值|营收)规模的/y);

/** Where what is of a class begins, behind in what the class is measured; `at` itself elsewhere. */
export function behindMeasure(text: string, at: number): number {
  return Math.max(at, inMoney.endAt(text, at));
}

/** What is of a size, `after` it, without 规模, or 级 where the size is that of a class (`level`). */
export function afterSize(text: string, after: Span, level: boolean): Span {
  const opens = level && text.charAt(after.from) === '级';
  const from = opens ? after.from + 1 : after.from;
  const to = Math.min(after.to, behindMeasure(text, from));
  if (opens || to > from) return trimStart(text, { from: to, to: after.to });
  return text.startsWith('规模', after.from) ? trimStart(text, after) : after;
}
