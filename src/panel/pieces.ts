import type { Language } from '../document/messages/language.ts';
import { separatedHead, separatedRows } from '../formats/separated.ts';
import type { Separated } from '../formats/separated.ts';
import { stringify } from '../formats/stringify.ts';
import { cellsOf } from '../formats/table.ts';
import type { Cell, Column } from '../formats/table.ts';
import { rowColumns } from '../track/columns.ts';
import type { Row } from '../track/row.ts';
import { writtenRow } from '../track/written-row.ts';

/** Rows that are written at once. */
const together = 500;

/** Forms of text that rows are written in. */
export type RowText = 'json' | 'ndjson' | 'yaml' | Separated;

/** Rows as text, in pieces. */
export async function* rowPieces(
  rows: AsyncIterable<Row>,
  format: RowText,
  language: Language,
): AsyncGenerator<string> {
  switch (format) {
    case 'csv':
    case 'tsv':
      yield* separatedPieces(rows, rowColumns(language), format);
      return;
    case 'ndjson': {
      const columns = rowColumns(language);
      for await (const some of gatheredRows(rows)) {
        yield some.map((row) => `${stringify(flat(row, columns))}\n`).join('');
      }
      return;
    }
    case 'json': {
      let before = '[\n';
      for await (const some of gatheredRows(rows)) {
        const items = some.map((row) => indented(stringify(writtenRow(row, language), 2)));
        yield before + items.join(',\n');
        before = ',\n';
      }
      yield before === '[\n' ? '[]\n' : '\n]\n';
      return;
    }
    case 'yaml': {
      const { stringify: yaml } = await import('yaml');
      const options = { compat: 'yaml-1.1', lineWidth: 0 } as const;
      let isEmpty = true;
      for await (const some of gatheredRows(rows)) {
        isEmpty = false;
        yield yaml(
          some.map((row) => writtenRow(row, language)),
          options,
        );
      }
      if (isEmpty) yield '[]\n';
    }
  }
}

/** A table as CSV or TSV, in pieces. */
export async function* separatedPieces<T>(
  rows: AsyncIterable<T>,
  columns: readonly Column<T>[],
  format: Separated,
): AsyncGenerator<string> {
  yield separatedHead(
    columns.map(({ name }) => name),
    format,
  );
  for await (const some of gatheredRows(rows)) {
    yield separatedRows(
      some.map((row) => cellsOf(columns, row)),
      format,
    );
  }
}

/** A row as an object of its columns. */
function flat(row: Row, columns: readonly Column<Row>[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]));
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

async function* gatheredRows<T>(rows: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let held: T[] = [];
  for await (const row of rows) {
    held.push(row);
    if (held.length < together) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}
