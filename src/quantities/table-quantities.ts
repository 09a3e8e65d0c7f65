import type { Span } from '../core/span.ts';
import type { Table, ValueCell } from '../tables/table.ts';
import { cellQuantity } from './cell-quantity.ts';
import type { UnitIndex } from './measure.ts';
import type { Quantity, Refusal } from './quantity.ts';

interface Sink {
  readonly quantities: Quantity[];
  readonly refusals: Refusal[];
  /** Reads a cell of running text. */
  readonly scan: (cell: Span) => void;
}

/** The quantities of a table in the order of the text; numbers that are not certain are refused. */
export function readTable(
  text: string,
  table: Table,
  units: UnitIndex,
  { quantities, refusals, scan }: Sink,
): void {
  const refuse = (span: Span, reason: Refusal['reason']): void => {
    refusals.push({ span, reason });
  };
  const value = (cell: ValueCell): void => {
    const quantity = cellQuantity(text, cell, units);
    if (quantity) quantities.push(quantity);
    else refuse(cell.span, cell.unit === null ? 'no-unit' : 'table');
  };
  const steps = [
    ...table.values.map((cell) => ({
      from: cell.span.from,
      take: () => {
        value(cell);
      },
    })),
    ...table.prose.map((cell) => ({
      from: cell.from,
      take: () => {
        scan(cell);
      },
    })),
    ...table.unread.map((cell) => ({
      from: cell.from,
      take: () => {
        refuse(cell, 'table');
      },
    })),
  ];
  steps.sort((a, b) => a.from - b.from);
  for (const { take } of steps) take();
}
