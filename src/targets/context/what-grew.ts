import type { Made } from '../construction.ts';

/** How many numbers back what is compared is looked for. */
const reach = 4;

/** What the rates of other places before the number at `index` are compared with; undefined where none near grew. */
export function whatGrew(made: readonly Made[], index: number): Made | undefined {
  return made
    .slice(Math.max(0, index - reach), index)
    .findLast(({ type, by }) => type === 'growth' && by !== 'growth.of-other');
}
