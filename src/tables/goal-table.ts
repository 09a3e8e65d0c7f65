import type { Span } from '../core/span.ts';
import { changeIn, holdsNumber, kindOf } from './cell-kind.ts';
import { layoutOf } from './goal-layout.ts';
import type { GoalLines } from './goal-lines.ts';
import { rowsOfGoals } from './goal-rows.ts';
import type { Column, Table, ValueCell, WordedCell } from './table.ts';
import { unitOf } from './understand.ts';
import type { Above } from './understand.ts';

/** A table of goals, of which a row is read where it is plain what its name, unit and numbers are. */
export function goalTable(goals: GoalLines, { caption, units }: Above): Table {
  const layout = layoutOf(goals);
  const rows = layout ? rowsOfGoals(goals, layout) : goals.lines.map(() => null);
  const values: ValueCell[] = [];
  const worded: WordedCell[] = [];
  const unread: Span[] = [];
  goals.lines.forEach(({ cells }, index) => {
    const found = rows[index];
    if (!found || !layout) {
      unread.push(...cells.filter(({ words }) => holdsNumber(words)).map(({ span }) => span));
      return;
    }
    const { row } = found;
    found.numbers.forEach(({ span, words }, place) => {
      const column = layout.columns[place] as Column;
      if (!holdsNumber(words)) {
        if (kindOf(words) === 'text') worded.push({ span, row, column });
        return;
      }
      const summed = '[〔【'.includes(words.charAt(0));
      const change = changeIn(words);
      const unit = unitOf(column, row, units, summed);
      const figure = { from: span.from + change.length, to: span.to };
      values.push({ span: figure, row, column, unit, summed, change });
    });
  });
  return {
    span: goals.span,
    caption,
    columns: layout?.columns ?? [],
    values,
    worded,
    prose: [],
    unread,
  };
}
