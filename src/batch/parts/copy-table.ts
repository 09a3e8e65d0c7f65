import { cellsOf } from '../../formats/table.ts';
import type { Cell, Column, Table } from '../../formats/table.ts';

/** A document with the bytes of another one. */
export interface Copy {
  readonly file: string;
  readonly copyOf: string;
}

const columns: readonly Column<Copy>[] = [
  {
    name: 'file',
    type: 'text',
    required: true,
    meaning: { text: 'File that was not read. No unit.' },
    cell: ({ file }) => file,
  },
  {
    name: 'copy_of',
    type: 'text',
    required: true,
    meaning: { text: 'File with the same bytes, which counts in its place. No unit.' },
    cell: ({ copyOf }) => copyOf,
  },
];

/** A row a copy. */
export const copyTable: Pick<Table, 'name' | 'columns'> & {
  readonly row: (copy: Copy) => Cell[];
} = { name: 'copies', columns, row: (copy) => cellsOf(columns, copy) };
