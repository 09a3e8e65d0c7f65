import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import { parseAllDocuments } from 'yaml';
import type { Document } from '../../src/document/document.ts';
import { batchFormats } from '../../src/batch/job.ts';
import { documentTables, recordTable } from '../../src/formats/tables.ts';
import { inFolder, root, run } from '../cli/run.ts';
import { summaryIn } from './reports.ts';

type Cell = string | number | boolean | null;

const input = ['fixtures/county-report', 'fixtures/statistical-bulletin'].map((folder) =>
  join(root, folder, 'input.txt'),
);

let folder = '';
let documents: Document[] = [];

/** The rows of a table, as the documents have them. */
function expected(name: string): Cell[][] {
  const table = documentTables.find((one) => one.name === name);
  return documents.flatMap((document) => table?.rows(document) ?? []);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-formats-'));
  for (const format of batchFormats) {
    const words = ['batch', ...input, '--all', '-q', '-f', format, '-o', join(folder, format)];
    expect(run(words)).toMatchObject({ status: 0 });
  }
  documents = readFileSync(join(folder, 'ndjson/documents.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

describe('a batch in every format', () => {
  it('holds documents', () => {
    expect(documents.length).toBe(2);
    expect(expected('records').length).toBeGreaterThan(100);
  });

  it.each(batchFormats)('is summed up for machines: %s', async (format) => {
    const { format: named, documents: read, records } = await summaryIn(join(folder, format));
    expect([named, read, records]).toEqual([format, 2, expected('records').length]);
  });

  it('is read by DuckDB from Parquet with types and nulls', async () => {
    for (const { name, columns } of documentTables) {
      const file = join(folder, 'parquet', `${name}.parquet`);
      const types = await query(`DESCRIBE SELECT * FROM '${file}'`);
      expect(types.map((type) => [type['column_name'], type['column_type']])).toEqual(
        columns.map((column) => [
          column.name,
          { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' }[
            column.type
          ],
        ]),
      );
      const rows = await query(`SELECT * FROM '${file}'`);
      expect(rows.map((row) => Object.values(row))).toEqual(expected(name));
    }
  });

  it('is read by DuckDB from CSV, TSV and NDJSON', async () => {
    const names = recordTable.columns.map(({ name }) => name);
    for (const format of ['csv', 'tsv']) {
      const file = join(folder, format, `records.${format}`);
      const rows = await query(`SELECT * FROM read_csv('${file}', all_varchar = true)`);
      expect(rows.map((row) => names.map((name) => row[name]))).toEqual(
        expected('records').map((row) =>
          row.map((cell) => (cell === null || cell === '' ? null : String(cell))),
        ),
      );
    }
    const [row] = await query(
      `SELECT count(*)::INTEGER AS count, sum(record.quantity.value) AS sum FROM
        (SELECT unnest(records) AS record FROM '${join(folder, 'ndjson/documents.ndjson')}')`,
    );
    const values = documents.flatMap(({ records }) =>
      records.map(({ quantity }) => quantity.value ?? 0),
    );
    expect(row?.['count']).toBe(values.length);
    expect(row?.['sum']).toBeCloseTo(
      values.reduce((sum, value) => sum + value, 0),
      0,
    );
  });

  it('is read by Python from CSV and JSON', () => {
    const code = `
import csv, json, sys
with open(sys.argv[1] + '/csv/records.csv', encoding='utf-8-sig', newline='') as file:
    rows = list(csv.reader(file))
with open(sys.argv[1] + '/json/documents.json', encoding='utf-8') as file:
    documents = json.load(file)
json.dump([rows, documents], sys.stdout)`;
    const { stdout, stderr } = spawnSync('python3', ['-c', code, folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(stderr).toBe('');
    const [rows, read] = JSON.parse(stdout) as [string[][], Document[]];
    expect(read).toEqual(documents);
    expect(rows).toEqual([
      recordTable.columns.map(({ name }) => name),
      ...expected('records').map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ]);
  });

  it('is read by a YAML reader', () => {
    const text = readFileSync(join(folder, 'yaml/documents.yaml'), 'utf8');
    const read = parseAllDocuments(text) as { toJS(): unknown }[];
    expect(read.map((document) => document.toJS())).toEqual(documents);
  });

  it('is read by a spreadsheet reader: a sheet a table, numbers as numbers', async () => {
    const sheets = await readExcelFile(join(folder, 'xlsx/tables.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['records', 'documents', 'diagnostics']);
    for (const [index, { name, columns }] of documentTables.entries()) {
      expect(sheets[index]?.data).toEqual([
        columns.map((column) => column.name),
        ...expected(name).map((row) => row.map((cell) => (cell === '' ? null : cell))),
      ]);
    }
  });

  it('has a dictionary of every column and property, with its meaning', () => {
    for (const format of ['csv', 'ndjson'] as const) {
      const dictionary = readFileSync(join(folder, format, 'dictionary.csv'), 'utf8');
      expect(dictionary.startsWith('\ufefftable,column,type,required,values,description\n')).toBe(
        true,
      );
      expect(dictionary).not.toMatch(/,$/m);
    }
    const tables = readFileSync(join(folder, 'csv/dictionary.csv'), 'utf8');
    for (const { name, columns } of documentTables) {
      for (const column of columns) expect(tables).toContain(`\n${name},${column.name},`);
    }
    const properties = readFileSync(join(folder, 'ndjson/dictionary.csv'), 'utf8');
    expect(properties).toContain('\ndocuments,records[].quantity.value,number null,false,');
    expect(properties).toContain('\ndocuments,document.source.sha256,string,true,');
  });
});

describe('one document', () => {
  it('is read by Python from CSV, TSV, JSON and NDJSON', () =>
    inFolder((place) => {
      const suffixes = ['csv', 'tsv', 'json', 'ndjson'];
      for (const suffix of suffixes) {
        const output = join(place, `a.${suffix}`);
        expect(run([input[0] ?? '', '--all', '-q', '-o', output])).toMatchObject({ status: 0 });
      }
      const code = `
import csv, json, sys
def table(name, **form):
    with open(sys.argv[1] + name, encoding='utf-8-sig', newline='') as file:
        return list(csv.reader(file, **form))
def document(name):
    with open(sys.argv[1] + name, encoding='utf-8') as file:
        return json.load(file)
json.dump([table('/a.csv'), table('/a.tsv', delimiter='\\t'), document('/a.json'), document('/a.ndjson')], sys.stdout)`;
      const { stdout, stderr } = spawnSync('python3', ['-c', code, place], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      expect(stderr).toBe('');
      const [csv, tsv, json, ndjson] = JSON.parse(stdout) as unknown[];
      const [document] = documents;
      if (!document) throw new Error('no document');
      const name = document.document.source.name.split('/').at(-1) ?? '';
      const source = { ...document.document.source, name };
      const single = { ...document, document: { ...document.document, source } };
      expect(ndjson).toEqual(single);
      expect(json).toEqual(single);
      const table = [
        recordTable.columns.map((column) => column.name),
        ...recordTable.rows(single).map((row) => row.map((cell) => String(cell ?? ''))),
      ];
      expect(csv).toEqual(table);
      expect(tsv).toEqual(table);
    }));

  it('becomes the same workbook and the same Parquet file every time', () =>
    inFolder(async (place) => {
      for (const name of ['a.xlsx', 'b.xlsx', 'a.parquet', 'b.parquet']) {
        expect(run([...input, '--all', '-q', '-o', join(place, name)])).toMatchObject({
          status: 0,
        });
      }
      for (const suffix of ['xlsx', 'parquet']) {
        const [a, b] = ['a', 'b'].map((name) => readFileSync(join(place, `${name}.${suffix}`)));
        expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
      }
      const [sheet] = await readExcelFile(join(place, 'a.xlsx'));
      expect(sheet?.data.length).toBe(expected('records').length + 1);
      const rows = await query(`SELECT * FROM '${join(place, 'a.parquet')}'`);
      expect(rows.length).toBe(expected('records').length);
    }));
});
