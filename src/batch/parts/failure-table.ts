import { cellsOf } from '../../formats/table.ts';
import type { Cell, Column, Table } from '../../formats/table.ts';

/** Why there is nothing of a document. */
export interface Failure {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  /** Where in the decoded text, both from 1; null for the document as a whole. */
  readonly line: number | null;
  readonly column: number | null;
}

const columns: readonly Column<Failure>[] = [
  {
    name: 'file',
    type: 'text',
    required: true,
    meaning: { schema: 'document', path: 'document/source/name' },
    cell: ({ file }) => file,
  },
  {
    name: 'code',
    type: 'text',
    required: true,
    meaning: { text: 'Which thing kept the document from being read. No unit.' },
    cell: ({ code }) => code,
  },
  {
    name: 'message',
    type: 'text',
    required: true,
    meaning: { text: 'The same in a sentence that says what to do. No unit.' },
    cell: ({ message }) => message,
  },
  {
    name: 'line',
    type: 'integer',
    required: false,
    meaning: { schema: 'document', path: 'diagnostics/source/line' },
    cell: ({ line }) => line,
  },
  {
    name: 'column',
    type: 'integer',
    required: false,
    meaning: { schema: 'document', path: 'diagnostics/source/column' },
    cell: ({ column }) => column,
  },
];

/** A row a failure. */
export const failureTable: Pick<Table, 'name' | 'columns'> & {
  readonly row: (failure: Failure) => Cell[];
} = { name: 'failures', columns, row: (failure) => cellsOf(columns, failure) };
