import { LastStarting } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Row, Table, WordedCell } from '../../tables/table.ts';
import { cellTarget } from '../cell-target.ts';
import type { CellContext } from '../cell-target.ts';
import type { RelativeTarget } from './relative-target.ts';

/** What readers of attributes ask of a number, of words that are none. */
export function asQuantity(span: Span): Quantity {
  return {
    span,
    number: span,
    bounded: span,
    amount: { value: 0 },
    unit: '%',
    dimension: 'ratio',
    comparator: 'approx',
    form: 'implied',
  };
}

/** What the heads of its row and column say of a cell's words, whatever those tell. */
type SaidOfCell = Pick<
  RelativeTarget,
  'sentence' | 'indicator' | 'status' | 'period' | 'modality' | 'nature'
> &
  Partial<Pick<RelativeTarget, 'direction'>>;

/** What headings and text around a table say of its row. */
type AroundOf = (quantity: Quantity, row: Row) => Pick<CellContext, 'status' | 'period'>;

/** The cells of tables that say by words how things are to be: 渔民收入增长 | 与经济增长同步. */
export class WordedCells {
  readonly #cells: readonly { readonly table: Table; readonly cell: WordedCell }[];
  readonly #spans: LastStarting;
  readonly #metadata: Metadata;

  /** `tables` are in the order of the text. */
  constructor(tables: readonly Table[], metadata: Metadata) {
    this.#cells = tables.flatMap((table) => table.worded.map((cell) => ({ table, cell })));
    this.#spans = new LastStarting(this.#cells.map(({ cell }) => cell.span));
    this.#metadata = metadata;
  }

  /** What is said of the cell at `at`; null where none stands there. */
  at(at: number, around: AroundOf): SaidOfCell | null {
    const found = this.#cells[this.#spans.indexAt(at)];
    if (!found || at >= found.cell.span.to) return null;
    const { table, cell } = found;
    const quantity = asQuantity(cell.span);
    const target = cellTarget(quantity, {
      table,
      cell: { ...cell, unit: quantity.unit, summed: false, change: '' },
      whole: null,
      metadata: this.#metadata,
      ...around(quantity, cell.row),
      trace: null,
    });
    const { indicator, status, period, nature } = target;
    const rises = /增|提高/.test(cell.row.name);
    return {
      sentence: cell.row.span,
      indicator,
      status,
      period,
      modality: null,
      nature,
      ...(rises ? { direction: 'increase' } : {}),
    };
  }
}
