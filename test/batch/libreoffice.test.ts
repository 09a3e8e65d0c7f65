import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import type { Document } from '../../src/document/document.ts';
import type { Cell } from '../../src/formats/table.ts';
import { documentTables, recordTable } from '../../src/formats/tables.ts';
import { fixture, run } from '../cli/run.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const describeIfInstalled = isInstalled ? describe : describe.skip;

/** Its first start makes a profile, which takes long on a slow machine. */
const limit = 240_000;

/** Fields of a report that a spreadsheet could take for something else. */
const hostile = [
  '=1+1等3个项目投资增长6%以上，+2项、-3项不计。',
  '“=HYPERLINK”示范工程新增2000个点位，“三农”投入3.5亿元，新增0012号、1e5号泊位2个。',
  '居民人均可支配收入达到123456789.125元，失业率控制在4.50%以内。',
].join('\n');

let folder = '';
let documents: Document[] = [];

/** Numbers as they are, and every sheet. */
const asWritten = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function convert(files: readonly string[], target: string, ...filter: string[]): string {
  const output = join(folder, target);
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      ...filter,
      '--convert-to',
      asWritten,
      '--outdir',
      output,
      ...files.map((file) => join(folder, file)),
    ],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return output;
}

function cellsOf(file: string): string[][] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** Cells as LibreOffice writes them. */
function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

describeIfInstalled(
  `what LibreOffice reads${isInstalled ? '' : ' (soffice is not installed)'}`,
  () => {
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'zhibiao-office-'));
      const own = join(folder, 'hostile.txt');
      writeFileSync(own, hostile);
      const inputs = [own, fixture('county-report'), fixture('statistical-bulletin')];
      const to = (...words: string[]): void => {
        expect(run([...words, '--all', '-q'])).toMatchObject({ status: 0 });
      };
      for (const format of ['csv', 'xlsx', 'ndjson']) {
        to('batch', ...inputs, '-f', format, '-o', join(folder, format));
      }
      to(own, '-o', join(folder, 'single.xlsx'));
      to(own, '-o', join(folder, 'single.csv'));
      copyFileSync(join(folder, 'csv/records.csv'), join(folder, 'batch.csv'));
      copyFileSync(join(folder, 'xlsx/tables.xlsx'), join(folder, 'batch.xlsx'));
      documents = readFileSync(join(folder, 'ndjson/documents.ndjson'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Document);
    });

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it(
      'in workbooks: every cell of every sheet',
      () => {
        const output = convert(['batch.xlsx', 'single.xlsx'], 'sheets');
        for (const { name, columns, rows } of documentTables) {
          const names = columns.map((column) => column.name);
          expect(cellsOf(join(output, `batch-${name}.csv`))).toEqual([
            names,
            ...documents.flatMap(rows).map((row) => row.map(written)),
          ]);
          const single = documents.filter(({ document }) =>
            document.source.name.includes('hostile'),
          );
          expect(single.length).toBe(1);
          const shown = cellsOf(join(output, `single-${name}.csv`));
          expect(shown.map((row) => row.slice(1))).toEqual([
            names.slice(1),
            ...single.flatMap(rows).map((row) => row.slice(1).map(written)),
          ]);
        }
      },
      limit,
    );

    it(
      'in CSV: every cell of every record',
      () => {
        const names = recordTable.columns.map(({ name }) => name);
        const asText = names.map((_, index) => `${String(index + 1)}/2`).join('/');
        const output = convert(
          ['batch.csv', 'single.csv'],
          'text',
          `--infilter=CSV:44,34,76,1,${asText}`,
        );
        const records = documents.flatMap(recordTable.rows);
        const harmless = /^[=@+-](?!\d+(?:\.\d+)?[%‰]?$)/;
        const inCsv = (cell: Cell): string =>
          typeof cell === 'string' && harmless.test(cell)
            ? `'${cell}`
            : cell === null
              ? ''
              : String(cell);
        expect(cellsOf(join(output, 'batch-batch.csv'))).toEqual([
          names,
          ...records.map((row) => row.map(inCsv)),
        ]);
        const single = cellsOf(join(output, 'single-single.csv'));
        const [hostileRows] = documents
          .filter(({ document }) => document.source.name.includes('hostile'))
          .map(recordTable.rows);
        expect(single.map((row) => row.slice(1))).toEqual(
          [names, ...(hostileRows ?? []).map((row) => row.map(inCsv))].map((row) => row.slice(1)),
        );
        expect(single.some((row) => row.some((cell) => cell.startsWith("'=")))).toBe(true);
      },
      limit,
    );

    it(
      'in CSV that is opened as it is: Chinese right, numbers as numbers, and no formula',
      () => {
        const output = convert(['batch.csv'], 'opened');
        const [names = [], ...shown] = cellsOf(join(output, 'batch-batch.csv'));
        const records = documents.flatMap(recordTable.rows);
        for (const name of ['indicator', 'value', 'unit', 'sentence', 'confidence', 'line']) {
          const index = names.indexOf(name);
          expect([name, shown.map((row) => row[index]?.replace(/^'/, ''))]).toEqual([
            name,
            records.map((row) => written(row[index] ?? null)),
          ]);
        }
      },
      limit,
    );
  },
);
