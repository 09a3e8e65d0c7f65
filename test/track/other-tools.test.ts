import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { fixture, run } from '../cli/run.ts';

/** Starting such a program takes long on a slow machine. */
const limit = 240_000;

type Value = string | number | null;

/** Columns that are compared: text, numbers, and text that looks like a number. */
const columns = [
  'region_code',
  'year',
  'code',
  'target',
  'result',
  'gap',
  'verdict',
  'target_text',
];

let folder = '';
let table = '';
let expected: Value[][] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
  const inputs = ['county-report', 'statistical-bulletin', 'state-council-report'].map(fixture);
  const rows = run(['track', ...inputs, '-q', '-f', 'ndjson'])
    .stdout.trim()
    .split('\n');
  expected = rows
    .map((row) => JSON.parse(row) as Record<string, Value>)
    .map((row) => columns.map((name) => row[name] ?? null));
  run(['track', ...inputs, '-q', '-o', join(folder, 'panel/')]);
  table = join(folder, 'panel/track.csv');
}, limit);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function isThere(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}

/** Runs a program of another language that prints the cells as JSON. */
function printed(command: string, code: string): unknown {
  const { status, stdout, stderr } = spawnSync(command, ['-'], {
    input: code,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return JSON.parse(stdout);
}

const python = '/usr/bin/python3';
const itWith = (name: string, has: boolean): typeof it | typeof it.skip => {
  if (!has) process.stderr.write(`${name} is not installed: its test is skipped\n`);
  return has ? it : it.skip;
};

describe('the CSV of a track holds the same values for', () => {
  it(
    'DuckDB',
    async () => {
      const instance = await DuckDBInstance.create();
      const connection = await instance.connect();
      const found = await connection.runAndReadAll(
        `SELECT ${columns.join(', ')} FROM read_csv('${table}', types = {'region_code': 'VARCHAR'})`,
      );
      const rows = found.getRowsJson() as Value[][];
      const numbers = rows.map((row) =>
        row.map((cell, index) =>
          columns[index] === 'year' && cell !== null ? Number(cell) : cell,
        ),
      );
      expect(numbers).toEqual(expected);
    },
    limit,
  );

  itWith('pandas', isThere(python, '-c', 'import pandas'))(
    'pandas',
    () => {
      const rows = printed(
        python,
        `import pandas, json
rows = pandas.read_csv(${JSON.stringify(table)}, dtype={"region_code": str})[${JSON.stringify(columns)}]
print(rows.to_json(orient="values", double_precision=15))`,
      );
      expect(rows).toEqual(expected);
    },
    limit,
  );

  itWith('R', isThere('Rscript', '--version'))(
    'R',
    () => {
      const copy = join(folder, 'r.csv');
      const { status, stderr } = spawnSync(
        'Rscript',
        [
          '-e',
          `rows <- read.csv("${table}", fileEncoding = "UTF-8-BOM", colClasses = c(region_code = "character"))
write.csv(format(rows[c(${columns.map((name) => `"${name}"`).join(', ')})], digits = 15, scientific = FALSE, trim = TRUE), "${copy}", row.names = FALSE, fileEncoding = "UTF-8")`,
        ],
        { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
      );
      expect([status, stderr]).toEqual([0, expect.any(String)]);
      expectCells(copy, 'NA');
    },
    limit,
  );

  itWith('LibreOffice', isThere('soffice', '--version'))(
    'LibreOffice',
    () => {
      const { status } = spawnSync('soffice', [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        // Comma, quote, UTF-8, and every cell as it is written.
        '--infilter=CSV:44,34,76,1,,0,false,false,false,false,false,-1',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
        '--outdir',
        join(folder, 'office'),
        table,
      ]);
      expect(status).toBe(0);
      expectCells(join(folder, 'office/track.csv'), '');
    },
    limit,
  );
});

/** The cells of a CSV file that another program wrote, numbers by what they are worth. */
function expectCells(file: string, missing: string): void {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const told = data.map((row) =>
    columns.map((name, index): Value => {
      const cell = (row[name] ?? '').trim();
      if (cell === missing || cell === '') return null;
      const isNumber = expected.some((values) => typeof values[index] === 'number');
      return isNumber ? Number(cell) : cell;
    }),
  );
  expect(told).toEqual(expected);
}
