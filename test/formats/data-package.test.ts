import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { fixture, inFolder, run } from '../cli/run.ts';
import schema from './data-package.schema.json' with { type: 'json' };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly format: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly dialect?: { readonly delimiter?: string; readonly sheetName?: string };
  readonly schema: { readonly fields: readonly Field[] };
}

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

/** The resources that a folder's description has, which must be as the standard has it. */
function resourcesIn(folder: string): readonly Resource[] {
  const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly Resource[];
  };
  validate(described);
  expect(validate.errors).toBeNull();
  return described.resources;
}

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  string: /^/,
};

/** Every cell of a table as its description says. */
function expectDescribed(folder: string, { path, dialect, schema: { fields } }: Resource): void {
  for (const file of [path].flat()) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
    const { data, meta } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
      delimiter: dialect?.delimiter ?? ',',
    });
    expect(meta.fields).toEqual(fields.map(({ name }) => name));
    for (const row of data) {
      for (const { name, type, constraints = {} } of fields) {
        const cell = row[name] ?? '';
        if (cell === '') expect([name, constraints.required ?? false]).toEqual([name, false]);
        else expect([name, cell]).toEqual([name, expect.stringMatching(forms[type] ?? /^$/)]);
        if (constraints.enum && cell !== '') expect(constraints.enum).toContain(cell);
      }
    }
  }
}

/** The tables that a folder's description names, and of each file its length and its checksum. */
function expectFiles(folder: string, tables: readonly string[]): void {
  const resources = resourcesIn(folder);
  expect(resources.map(({ name }) => name).sort()).toEqual([...tables].sort());
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(join(folder, [path].flat()[0] ?? ''));
    const sum = createHash('sha256').update(content).digest('hex');
    expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sum}`]);
  }
}

describe('the description of a folder of tables', () => {
  it.each(['csv', 'tsv'])('is true of a batch to %s and of its track', (format) =>
    inFolder((folder) => {
      const inputs = [fixture('county-report'), fixture('statistical-bulletin')];
      const out = join(folder, 'out');
      run(['batch', ...inputs, '--all', '-f', format, '-o', out, '-q']);
      const track = join(folder, 'track/');
      run(['track', ...inputs, '-f', format, '-o', track, '-q']);
      for (const [place, names] of [
        [out, ['records', 'documents', 'diagnostics', 'copies', 'failures']],
        [track, ['track', 'sources']],
      ] as const) {
        expectFiles(place, names);
        for (const resource of resourcesIn(place)) expectDescribed(place, resource);
      }
    }),
  );

  it.each(['ndjson', 'json', 'parquet', 'xlsx', 'yaml'])(
    'is as the standard has it, of what is there, where the tables are %s',
    (format) =>
      inFolder((folder) => {
        const inputs = [fixture('county-report'), fixture('statistical-bulletin')];
        const tables = ['records', 'documents', 'diagnostics'];
        const isTable = format === 'parquet' || format === 'xlsx';
        const out = join(folder, 'out');
        run(['batch', ...inputs, '--all', '-f', format, '-o', out, '-q']);
        expectFiles(out, [...(isTable ? tables : []), 'copies', 'failures']);
        if (format === 'yaml') return;
        const track = join(folder, 'track/');
        run(['track', ...inputs, '-f', format, '-o', track, '-q']);
        expectFiles(track, ['track', 'sources', ...(format === 'xlsx' ? ['wide'] : [])]);
      }),
  );

  it('names the files of all shards, and the sheets of a workbook', () =>
    inFolder(async (folder) => {
      const inputs = [fixture('county-report'), fixture('statistical-bulletin')];
      const shards = join(folder, 'shards');
      run(['batch', ...inputs, '-o', shards, '-q', '--shard-size', '1k']);
      const [records] = resourcesIn(shards);
      expect(records?.path).toEqual(['shard-000000/records.csv', 'shard-000001/records.csv']);
      const books = join(folder, 'books');
      run(['batch', ...inputs, '-f', 'xlsx', '-o', books, '-q']);
      const sheets = await readExcelFile(join(books, 'tables.xlsx'));
      for (const { name, path, dialect, schema: described } of resourcesIn(books)) {
        if (name === 'copies' || name === 'failures') continue;
        expect(path).toBe('tables.xlsx');
        const sheet = sheets.find((other) => other.sheet === dialect?.sheetName);
        expect(sheet?.data[0]).toEqual(described.fields.map((field) => field.name));
      }
      for (const lang of ['zh', 'en']) {
        const track = join(folder, lang, '/');
        run(['track', ...inputs, '-f', 'xlsx', '-o', track, '-q', '--lang', lang]);
        const tables = await readExcelFile(join(track, 'track.xlsx'));
        const named = resourcesIn(track);
        expect(named.map(({ dialect }) => dialect?.sheetName)).toEqual(
          tables.map(({ sheet }) => sheet),
        );
        for (const [index, { schema: described }] of named.entries()) {
          expect(tables[index]?.data[0]).toEqual(described.fields.map((field) => field.name));
        }
      }
    }));
});
