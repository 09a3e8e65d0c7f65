import type { Span } from '../core/span.ts';
import type { Table, ValueCell } from '../tables/table.ts';
import { cellQuantity } from './cell-quantity.ts';
import type { UnitIndex } from './measure.ts';
import type { Quantity, Refusal } from './quantity.ts';

interface Sink {
  readonly quantities: Quantity[];
  readonly refuse: (refusal: Refusal) => void;
  /** Reads a cell of running text. */
  readonly scan: (cell: Span) => void;
}

/** The quantities of a table in the order of the text; numbers that are not certain are refused. */
export function readTable(
  text: string,
  table: Table,
  units: UnitIndex,
  { quantities, refuse: refused, scan }: Sink,
): void {
  const refuse = (span: Span, reason: Refusal['reason']): void => {
    refused({ span, reason });
  };
  const value = (cell: ValueCell): void => {
    const quantity = cellQuantity(text, cell, units);
    if (quantity) quantities.push(quantity);
    else refuse(cell.span, cell.unit === null ? 'no-unit' : 'table');
  };
  const steps = [
    ...table.values.map((cell) => ({
      span: cell.span,
      take: () => {
        value(cell);
      },
    })),
    ...table.prose.map((span) => ({
      span,
      take: () => {
        scan(span);
      },
    })),
    ...table.unread.map((span) => ({
      span,
      take: () => {
        refuse(span, 'table');
      },
    })),
  ];
  steps.sort((a, b) => a.span.from - b.span.from);
  let at = table.span.from;
  for (const { span, take } of steps) {
    for (const label of numbersIn(text, at, span.from)) refuse(label, 'name');
    take();
    at = Math.max(at, span.to);
  }
  for (const label of numbersIn(text, at, table.span.to)) refuse(label, 'name');
}

/** Numbers in the heads of columns and the names of rows: 2025年, 3-5岁. */
function* numbersIn(text: string, from: number, to: number): Iterable<Span> {
  const digits = /\d+(?:[.,]\d+)*/g;
  for (const found of text.slice(from, Math.max(from, to)).matchAll(digits)) {
    yield { from: from + found.index, to: from + found.index + found[0].length };
  }
}
