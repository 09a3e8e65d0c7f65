import type { Block, Cell, TableBlock } from '../blocks/block.ts';

/** A cell as a row defines it. */
export interface CellForm {
  /** Its right edge in twips. */
  readonly right: number;
  /** Whether it goes on with the cell to its left, or above it. */
  readonly goesOn: 'left' | 'above' | null;
}

export interface Row {
  readonly cells: readonly (readonly Block[])[];
  readonly forms: readonly CellForm[];
}

/** Edges that are nearer to each other, in twips, are one. */
const near = 40;

/** The table of rows: a cell covers the columns between its edges. */
export function tableOf(rows: readonly Row[]): TableBlock {
  const edges: number[] = [];
  const rights = rows.flatMap(({ forms }) => forms.map(({ right }) => right));
  for (const right of rights.sort((a, b) => a - b)) {
    if (edges.length === 0 || right - (edges.at(-1) as number) > near) edges.push(right);
  }
  const above: (Open | undefined)[] = [];
  return { rows: rows.map((row) => rowOf(row, edges, above)) };
}

interface Open extends Cell {
  columns: number;
  rows: number;
}

/** `above` holds the cell that stands in each column. */
function rowOf(
  { cells, forms }: Row,
  edges: readonly number[],
  above: (Open | undefined)[],
): Cell[] {
  const read: Open[] = [];
  let column = 0;
  let edge = 0;
  for (const [index, blocks] of cells.entries()) {
    const form = forms[index];
    let columns = 1;
    if (form) {
      const first = edge;
      while (edge < edges.length && (edges[edge] as number) <= form.right + near) edge++;
      columns = Math.max(1, edge - first);
    }
    const upper = above[column];
    const last = read.at(-1);
    if (form?.goesOn === 'left' && last) last.columns += columns;
    else if (form?.goesOn === 'above' && upper) upper.rows++;
    else {
      const open = { blocks, columns, rows: 1 };
      read.push(open);
      above[column] = open;
    }
    column += columns;
  }
  return read;
}
