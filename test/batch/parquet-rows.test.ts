import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/batch/documents/block.ts';
import { parquetBlocks, parquetDocuments } from '../../src/batch/documents/parquet-rows.ts';
import { run } from '../cli/run.ts';
import { column, rows } from './reports.ts';

const codecs = ['uncompressed', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4_raw'];
const hasZstd = 'zstdDecompressSync' in zlib;
const readable = codecs.filter((codec) => codec !== 'lz4_raw' && (codec !== 'zstd' || hasZstd));

const body = `'全县地区生产总值增长' || i || '%以上。'`;

let folder = '';

async function make(files: Readonly<Record<string, readonly [query: string, options?: string]>>) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [name, [query, options = '']] of Object.entries(files)) {
    const file = join(folder, name);
    await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet${options})`);
  }
  connection.closeSync();
}

/** Runs a batch over files of the folder. */
function batch(files: readonly string[], ...words: string[]) {
  const output = join(folder, 'out');
  rmSync(output, { recursive: true, force: true });
  const input = ['--input-format', 'parquet', '--text-field', 'body', '--all', '-q'];
  const { status, stderr } = run(
    ['batch', ...files, ...input, '-o', output, '--lang', 'en', ...words],
    { cwd: folder },
  );
  const table = (name: string): string => join(output, `${name}.csv`);
  return { status, stderr, table };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-parquet-'));
  const small = `SELECT i AS id, ${body} AS body FROM range(12) r(i)`;
  const groups = ', ROW_GROUP_SIZE 2048';
  await make({
    ...Object.fromEntries(
      codecs.map((codec) => [`${codec}.parquet`, [small, `, CODEC '${codec}'`]] as const),
    ),
    'groups.parquet': [
      `SELECT CASE WHEN i % 1000 = 7 THEN NULL ELSE '甲' || i END AS id,
        CASE WHEN i % 1000 = 9 THEN NULL ELSE ${body} END AS body FROM range(3000) r(i)`,
      groups,
    ],
    'more.parquet': [`SELECT ${body} AS body FROM range(3000, 6000) r(i)`, groups],
    'others.parquet': [`SELECT i AS "编号", ${body} AS "正文" FROM range(3) r(i)`],
    'none.parquet': [`SELECT '' AS body FROM range(0)`],
    'types.parquet': [
      `SELECT DATE '2024-01-15' + i::INTEGER AS id, encode(${body}) AS body FROM range(3) r(i)`,
    ],
    'nested.parquet': [`SELECT {'body': ${body}} AS report FROM range(3) r(i)`],
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('documents in Parquet', () => {
  it('are read from every compression that Node undoes', () => {
    const files = readable.map((codec) => `${codec}.parquet`).sort();
    const { status, table } = batch(files);
    expect(status).toBe(0);
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    expect(column(table('documents'), 'file')).toEqual(
      files.flatMap((file) => numbers.map((index) => `${file}:${String(index + 1)}`)),
    );
    expect(column(table('records'), 'value')).toEqual(files.flatMap(() => numbers.map(String)));
  });

  it('fail once where the compression is none of these, and the message says what to do', () => {
    const files = codecs.filter((codec) => !readable.includes(codec));
    const { status, table } = batch(files.map((codec) => `${codec}.parquet`));
    expect(status).toBe(3);
    const failures = rows(table('failures'));
    expect(failures.map(({ file, code }) => [file, code])).toEqual(
      files.sort().map((codec) => [`${codec}.parquet`, 'codec-unknown']),
    );
    for (const { message, file } of failures) {
      expect(message).toContain(file?.replace('.parquet', '').toUpperCase());
      expect(message).toContain('snappy');
    }
  });

  it('of several groups of rows are read once each; rows without an id or a text fail alone', () => {
    const { status, table } = batch(['groups.parquet'], '--id-field', 'id');
    expect(status).toBe(3);
    const whole = Array.from({ length: 3000 }, (_, index) => index).filter(
      (index) => index % 1000 !== 7 && index % 1000 !== 9,
    );
    expect(column(table('documents'), 'file')).toEqual(whole.map((index) => `甲${String(index)}`));
    expect(column(table('records'), 'value')).toEqual(whole.map(String));
    const failures = rows(table('failures')).map(({ file, code, message }) => [
      file,
      code,
      /"(\w+)"/.exec(message ?? '')?.[1],
    ]);
    const thousands = [0, 1000, 2000];
    expect(failures).toEqual(
      thousands.flatMap((index) => [
        [`groups.parquet:${String(index + 8)}`, 'row-field', 'id'],
        [`groups.parquet:${String(index + 10)}`, 'row-field', 'body'],
      ]),
    );
  });

  it('give one failure a file where a column is missing, which names it and those there are', () => {
    const { status, table } = batch(['nested.parquet', 'others.parquet', 'snappy.parquet']);
    expect(status).toBe(3);
    expect(column(table('documents'), 'file').length).toBe(12);
    const failures = rows(table('failures'));
    expect(failures.map(({ file, code }) => [file, code])).toEqual([
      ['nested.parquet', 'column-missing'],
      ['others.parquet', 'column-missing'],
    ]);
    expect(failures[1]?.['message']).toMatch(/"body".*"编号", "正文"/);
    const noId = batch(['more.parquet'], '--id-field', 'id');
    expect(rows(noId.table('failures'))).toMatchObject([
      { file: 'more.parquet', code: 'column-missing', message: expect.stringContaining('"id"') },
    ]);
  });

  it('may be bytes, and be named by dates', () => {
    const { status, table } = batch(['types.parquet'], '--id-field', 'id');
    expect(status).toBe(0);
    expect(column(table('documents'), 'file')).toEqual(['2024-01-15', '2024-01-16', '2024-01-17']);
    expect(column(table('records'), 'value')).toEqual(['0', '1', '2']);
  });

  it('may be none', () => {
    const { status, stderr } = batch(['none.parquet']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('none holds a row')]);
    expect(batch(['none.parquet', 'snappy.parquet']).status).toBe(0);
  });

  it('are the same in whatever order stretches of different files are read', async () => {
    const fields = { textField: 'body', idField: null };
    const stretches: { readonly file: string; readonly block: Block }[] = [];
    for (const file of ['groups.parquet', 'more.parquet']) {
      for await (const block of parquetBlocks(Buffer.from(join(folder, file)), fields, 20_000)) {
        stretches.push({ file, block });
      }
    }
    expect(stretches.length).toBeGreaterThan(10);
    const values = new Map<string, number>();
    const isEven = (_: unknown, index: number): boolean => index % 2 === 0;
    const isOdd = (_: unknown, index: number): boolean => index % 2 === 1;
    const order = [...stretches.filter(isOdd).reverse(), ...stretches.filter(isEven)];
    for (const { file, block } of order) {
      const handle = openSync(join(folder, file), 'r');
      const documents = await parquetDocuments(handle, block, file, fields);
      closeSync(handle);
      expect(documents.length).toBe(block.documents);
      for (const document of documents) {
        const text = 'text' in document ? String(document.text) : '';
        values.set(document.name, Number(/\d+/.exec(text)?.[0] ?? -1));
      }
    }
    expect(values.size).toBe(6000);
    for (let index = 0; index < 3000; index++) {
      const value = values.get(`groups.parquet:${String(index + 1)}`);
      expect(value).toBe(index % 1000 === 9 ? -1 : index);
      expect(values.get(`more.parquet:${String(index + 1)}`)).toBe(index + 3000);
    }
  });

  it('of a file that is no Parquet fail once', () => {
    writeFileSync(join(folder, 'text.parquet'), '全县地区生产总值增长6%以上。\n');
    const { status, table } = batch(['snappy.parquet', 'text.parquet']);
    expect(status).toBe(3);
    expect(rows(table('failures'))).toMatchObject([
      { file: 'text.parquet', code: 'input-unreadable' },
    ]);
  });
});
