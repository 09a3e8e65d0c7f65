import Papa from 'papaparse';
import type { Document } from '../document/document.ts';
import type { Pieces } from './pieces.ts';
import type { Cell } from './table.ts';
import { recordTable } from './tables.ts';

export type Separated = 'csv' | 'tsv';

const delimiters: Readonly<Record<Separated, string>> = { csv: ',', tsv: '\t' };

/** Text that a spreadsheet would run; a number is none, whatever its sign, nor is the name of standard input. */
const formula = /^(?:[=@\t\r]|[+-](?!$|\d+(?:\.\d+)?[%‰]?$))/;

/** A text as its cell holds it: with a sign before what a spreadsheet would run. */
export function separatedText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Rows as lines. */
export function separatedRows(rows: readonly Cell[][], form: Separated): string {
  if (rows.length === 0) return '';
  const options = { delimiter: delimiters[form], newline: '\n', escapeFormulae: formula };
  return `${Papa.unparse(rows as Cell[][], options)}\n`;
}

/** The line of names; CSV bears a byte order mark before it, which Excel needs to read UTF-8. */
export function separatedHead(names: readonly string[], form: Separated): string {
  return (form === 'csv' ? '\ufeff' : '') + separatedRows([[...names]], form);
}

/** Rows that are made before they are written. */
const rowsAtOnce = 1000;

/** A row a record under a row of names. */
export function* separated(documents: readonly Document[], form: Separated): Pieces {
  yield separatedHead(
    recordTable.columns.map(({ name }) => name),
    form,
  );
  for (const document of documents) {
    for (let from = 0; from < document.records.length; from += rowsAtOnce) {
      const records = document.records.slice(from, from + rowsAtOnce);
      yield separatedRows(recordTable.rows({ ...document, records }), form);
    }
  }
}
