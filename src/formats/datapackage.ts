import type { Language } from '../document/messages/language.ts';
import { dictionaryOf } from './dictionary.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { separatedHead, separatedRows } from './separated.ts';
import type { DescribedTable } from './table.ts';

/** A table of a folder, in one file or in several of the same columns. */
export interface PackagedTable {
  readonly table: DescribedTable;
  readonly format: 'csv' | 'tsv' | 'ndjson' | 'parquet' | 'xlsx' | 'json';
  readonly files: readonly PackagedFile[];
  /** The sheet of a workbook that holds it. */
  readonly sheet?: string;
}

export interface PackagedFile {
  /** Path from the folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const mediatypes: Readonly<Record<PackagedTable['format'], string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  ndjson: 'application/x-ndjson',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const types = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  any: 'any',
} as const;

const profile = 'https://datapackage.org/profiles/2.0/';

/** What a folder of tables holds, as Frictionless Data Package 2.0 has it. */
export function dataPackage(
  name: string,
  tables: readonly PackagedTable[],
  language: Language,
): string {
  const resources = tables.map(({ table, format, files, sheet }) => {
    const [only] = files;
    const single = files.length === 1 && only;
    return {
      name: table.name,
      type: 'table',
      path: single ? only.path : files.map(({ path }) => path),
      format,
      mediatype: mediatypes[format],
      encoding: 'utf-8',
      ...(single ? { bytes: only.bytes, hash: `sha256:${only.sha256}` } : {}),
      ...dialectOf(format, sheet),
      schema: {
        $schema: `${profile}tableschema.json`,
        fields: fieldsOf(table, language),
        missingValues: [''],
      },
    };
  });
  const described = { $schema: `${profile}datapackage.json`, name, resources };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** How a table is read from its file, where that is not the usual way. */
function dialectOf(format: PackagedTable['format'], sheet?: string): object {
  const $schema = `${profile}tabledialect.json`;
  if (format === 'tsv') return { dialect: { $schema, delimiter: '\t' } };
  return sheet === undefined ? {} : { dialect: { $schema, sheetName: sheet } };
}

function fieldsOf(table: DescribedTable, language: Language): object[] {
  return dictionaryOf([table], language).map(({ column, type, required, values, description }) => ({
    name: column,
    type: types[type as keyof typeof types],
    description,
    ...(required || values.length > 0
      ? {
          constraints: {
            ...(required ? { required } : {}),
            ...(values.length > 0 ? { enum: values } : {}),
          },
        }
      : {}),
  }));
}

/** The columns of tables with what they mean, as CSV. */
export function dictionaryTable(tables: readonly DescribedTable[], language: Language): string {
  return dictionaryText(dictionaryOf(tables, language));
}

/** What is described, as CSV. */
export function dictionaryText(entries: readonly DictionaryEntry[]): string {
  return (
    separatedHead(['table', 'column', 'type', 'required', 'values', 'description'], 'csv') +
    separatedRows(
      entries.map(({ table, column, type, required, values, description }) => [
        table,
        column,
        type,
        required,
        values.join(' '),
        description,
      ]),
      'csv',
    )
  );
}
