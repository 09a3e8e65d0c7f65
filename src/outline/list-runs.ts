import type { OpenHeading } from './arrange.ts';
import { weakStyles } from './numbering.ts';

/** Whether a sequence is a list: its items stand one below the other, with nothing under any of them. */
export function isList(run: readonly OpenHeading[]): boolean {
  const style = run[0]?.numbering?.style;
  if (style === undefined || !weakStyles.has(style) || run.length < 2) return false;
  const before = run.slice(0, -1);
  if (!before.every(({ to, paragraphTo }) => to <= paragraphTo + 1)) return false;
  return before.filter(({ listed }) => listed).length > 0.7 * before.length;
}
