import { CharSet } from '../core/char-set.ts';
import type { Span } from '../core/span.ts';
import { goalRuns } from './goal-runs.ts';
import type { GoalRow } from './goal-runs.ts';

/** A longer paragraph is prose. */
const longestLine = 120;

const inSentences = new CharSet('。；！？');
const parting = /[\s\u3000]+/;
const none: readonly string[] = [];

/**
 * The indexes of the paragraphs of tables of goals of which a copy has left lines with blanks between the cells, and on lines
 * of their own what a cell could not hold in one.
 */
export function goalRowsOf(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
  const wordsAt = (index: number): readonly string[] => {
    const { from, to } = paragraphs[index] ?? { from: 0, to: 0 };
    if (to === from || to - from > longestLine || inSentences.firstIn(text, from, to) !== -1)
      return none;
    return text.slice(from, to).trim().split(parting);
  };
  const rows = new Set<number>();
  for (const { top, rows: found } of goalRuns(paragraphs.length, wordsAt)) {
    const last = (found.at(-1) as GoalRow).index;
    for (let index = top; index <= last; index++) rows.add(index);
  }
  return rows;
}
