import { weakStyles } from './numbering.ts';
import type { Style } from './numbering.ts';
import type { OpenHeading } from './open-heading.ts';

/** Leaves out the sequences that are lists. */
export function withoutLists(headings: readonly OpenHeading[]): readonly OpenHeading[] {
  const kept: OpenHeading[] = [];
  for (let first = 0; first < headings.length;) {
    const style = headings[first]?.numbering?.style;
    let next = first + 1;
    while (next < headings.length && goesOn(headings[next], style)) next++;
    const run = headings.slice(first, next);
    if (!isList(run)) for (const heading of run) kept.push(heading);
    first = next;
  }
  return kept;
}

function goesOn(heading: OpenHeading | undefined, style: Style | undefined): boolean {
  return style !== undefined && heading?.numbering?.style === style && heading.numbering.value > 1;
}

/** Whether a sequence is a list: its items stand one below the other, with nothing under any of them. */
function isList(run: readonly OpenHeading[]): boolean {
  const style = run[0]?.numbering?.style;
  if (style === undefined || !weakStyles.has(style) || run.length < 2) return false;
  const before = run.slice(0, -1);
  if (!before.every(({ to, paragraphTo }) => to <= paragraphTo + 1)) return false;
  return before.filter(({ listed }) => listed).length > 0.7 * before.length;
}
