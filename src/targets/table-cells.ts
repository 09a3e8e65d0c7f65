import type { Quantity } from '../quantities/quantity.ts';
import type { Table, ValueCell } from '../tables/table.ts';

/** A quantity that a table's cell states. */
export interface CellQuantity {
  readonly quantity: Quantity;
  readonly table: Table;
  readonly cell: ValueCell;
}

/** Parts the quantities of running text from those of tables' cells, each in the order of the text. */
export function partedByTables(
  quantities: readonly Quantity[],
  tables: readonly Table[],
): { readonly prose: readonly Quantity[]; readonly cells: readonly CellQuantity[] } {
  if (tables.length === 0) return { prose: quantities, cells: [] };
  const byStart = new Map<number, Omit<CellQuantity, 'quantity'>>();
  for (const table of tables) {
    for (const cell of table.values) byStart.set(cell.span.from, { table, cell });
  }
  const prose: Quantity[] = [];
  const cells: CellQuantity[] = [];
  for (const quantity of quantities) {
    const found = byStart.get(quantity.bounded.from);
    if (found) cells.push({ quantity, ...found });
    else prose.push(quantity);
  }
  return { prose, cells };
}
