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
  { quantities, refuse, scan }: Sink,
): void {
  let at = table.span.from;
  for (const { span, isProse, cell } of cellsOf(table)) {
    for (const label of numbersIn(text, at, span.from)) refuse({ span: label, reason: 'name' });
    const quantity = cell && cellQuantity(text, cell, units);
    if (quantity) quantities.push(quantity);
    else if (isProse) scan(span);
    else refuse({ span, reason: cell?.unit === null ? 'no-unit' : 'table' });
    at = Math.max(at, span.to);
  }
  for (const label of numbersIn(text, at, table.span.to)) refuse({ span: label, reason: 'name' });
}

interface AnyCell {
  readonly span: Span;
  readonly isProse: boolean;
  /** A value with what it measures. */
  readonly cell: ValueCell | null;
}

/** The cells of a table that hold numbers, in the order of the text. */
function cellsOf({ values, prose, unread }: Table): AnyCell[] {
  const cells: AnyCell[] = [];
  for (const cell of values) cells.push({ span: cell.span, isProse: false, cell });
  for (const span of prose) cells.push({ span, isProse: true, cell: null });
  for (const span of unread) cells.push({ span, isProse: false, cell: null });
  return cells.sort((a, b) => a.span.from - b.span.from);
}

/** Numbers in the heads of columns and the names of rows: 2025年, 3-5岁. */
function* numbersIn(text: string, from: number, to: number): Iterable<Span> {
  const digits = /\d+(?:[.,]\d+)*/g;
  for (const found of text.slice(from, Math.max(from, to)).matchAll(digits)) {
    yield { from: from + found.index, to: from + found.index + found[0].length };
  }
}
