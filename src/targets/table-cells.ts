import type { Quantity } from '../quantities/quantity.ts';
import type { Column, Table, ValueCell } from '../tables/table.ts';

/** A quantity that a table's cell states. */
export interface CellQuantity {
  readonly quantity: Quantity;
  readonly table: Table;
  readonly cell: ValueCell;
  /** What the same column states of the row that its row is a part of. */
  readonly whole: Quantity | null;
}

/** Parts the quantities of running text from those of tables' cells, each in the order of the text. */
export function partedByTables(
  quantities: readonly Quantity[],
  tables: readonly Table[],
): { readonly prose: readonly Quantity[]; readonly cells: readonly CellQuantity[] } {
  if (tables.length === 0) return { prose: quantities, cells: [] };
  const byStart = new Map<number, Pick<CellQuantity, 'table' | 'cell'>>();
  for (const table of tables) {
    for (const cell of table.values) byStart.set(cell.span.from, { table, cell });
  }
  const prose: Quantity[] = [];
  const cells: CellQuantity[] = [];
  const wholes = new Wholes();
  for (const quantity of quantities) {
    const found = byStart.get(quantity.bounded.from);
    if (found) cells.push({ quantity, ...found, whole: wholes.of(quantity, found.cell) });
    else prose.push(quantity);
  }
  return { prose, cells };
}

/** The rows of each column that parts behind them may be of, in the order of the text. */
class Wholes {
  /** By column, the last quantity that stands so far in. */
  readonly #last = new Map<Column, (Quantity | null)[]>();

  /** The quantity that one in a cell behind it is a part of; null where there is none. */
  of(quantity: Quantity, { column, row: { depth } }: ValueCell): Quantity | null {
    const above = this.#last.get(column) ?? [];
    this.#last.set(column, [...above.slice(0, depth), ...blanks(depth - above.length), quantity]);
    return above.slice(0, depth).findLast((each) => each !== null && holds(each, quantity)) ?? null;
  }
}

function blanks(count: number): readonly null[] {
  return new Array<null>(Math.max(0, count)).fill(null);
}

/** Whether a quantity may be a part of another: of one unit and no more. */
function holds(whole: Quantity, part: Quantity): boolean {
  const isSum = whole.unit === part.unit && whole.dimension !== 'ratio';
  return (
    isSum &&
    'value' in whole.amount &&
    'value' in part.amount &&
    part.amount.value <= whole.amount.value
  );
}
