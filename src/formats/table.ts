import type { Document } from '../document/document.ts';
import type { SchemaName } from '../document/schema-name.ts';

export type Cell = string | number | boolean | null;

export type CellType = 'text' | 'integer' | 'number' | 'boolean';

/** A column of a table: its cells, and the property of a schema that says what they mean. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  /** Whether every row has a value. */
  readonly required: boolean;
  readonly meaning: Meaning;
  readonly cell: (row: Row) => Cell;
}

/** Where a column is described: a property of a schema by its path, or words of its own where it is in none. */
export type Meaning =
  | { readonly schema: SchemaName; readonly path: string }
  /** `about` is what the words are said of, where several columns share them. */
  | { readonly text: string; readonly about?: string };

/** A table that documents are laid out in, as formats see it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  /** The rows of a document, a cell a column. */
  readonly rows: (document: Document) => Cell[][];
}

/** A table as its description has it; a column is of `any` type where text stands among its numbers. */
export interface DescribedTable {
  readonly name: string;
  readonly columns: readonly (Omit<Column<never>, 'cell' | 'type'> & {
    readonly type: CellType | 'any';
  })[];
}

/** A table from its columns and from what makes a row. */
export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rowsOf: (document: Document) => readonly Row[],
): Table {
  return {
    name,
    columns,
    rows: (document) => rowsOf(document).map((row) => cellsOf(columns, row)),
  };
}

/** The cells of one row. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
  return columns.map(({ cell }) => cell(row));
}
