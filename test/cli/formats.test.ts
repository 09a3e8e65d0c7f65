import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import stringWidth from 'string-width';
import { parse as parseYaml, parseAllDocuments } from 'yaml';
import { yaml } from '../../src/formats/yaml.ts';
import type { Document } from '../../src/document/document.ts';
import { parse } from '../../src/parse.ts';
import { fixture, inFolder, run } from './run.ts';

const report = fixture('county-report');
const other = fixture('plan-in-chapters');

function json(...words: string[]): unknown {
  return JSON.parse(run([...words, '-q', '--format', 'json']).stdout);
}

describe('YAML', () => {
  it('is the default and says the same as JSON to readers of 1.1 and 1.2', () => {
    const { stdout } = run([report, '--all', '-q']);
    expect(parseYaml(stdout)).toEqual(json(report, '--all'));
    expect(parseYaml(stdout, { version: '1.1' })).toEqual(json(report, '--all'));
  });

  it('holds a document for each file', () => {
    const { stdout } = run([report, other, '-q']);
    const documents = parseAllDocuments(stdout) as { toJS(): unknown }[];
    expect(documents.map((document) => document.toJS())).toEqual(json(report, other));
  });

  it('starts with the address of its schema', () => {
    expect(run([report, '-q']).stdout).toMatch(/^# schema: parse schema document --path\n/);
  });

  it('keeps any text', () => {
    const whole = parse('全县地区生产总值增长6%以上。');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'no',
        'Null',
        '~',
        '12:30',
        '1e3',
        'E9',
        'e-1',
        '0x1f',
        '- 增长',
        '增长: 6',
        '增长 #',
        '  ',
        '是',
        '10%',
      ),
      fc.stringMatching(/^[增长\w：:#\-"'%, ]{0,12}$/),
    );
    fc.assert(
      fc.property(text, (title) => {
        const document: Document = { ...whole, document: { ...whole.document, title } };
        const written = [...yaml([document])].join('');
        expect(parseYaml(written)).toEqual(document);
        expect(parseYaml(written, { version: '1.1' })).toEqual(document);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('JSON', () => {
  it('is an object for one file and an array for several', () => {
    expect(json(report)).toMatchObject({
      schemaVersion: 2,
      document: { source: { name: 'input.txt' } },
    });
    expect(json(report, other)).toMatchObject([{ schemaVersion: 2 }, { schemaVersion: 2 }]);
  });

  it('is a line each as NDJSON', () => {
    const { stdout } = run([report, other, '-q', '--format', 'ndjson']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(json(report, other));
  });
});

describe('CSV and TSV', () => {
  it.each([
    ['csv', ',', '\ufeff'],
    ['tsv', '\t', ''],
  ])('%s holds a row a record', (format, delimiter, mark) => {
    const { stdout } = run([report, other, '--all', '-q', '--format', format]);
    expect(stdout.startsWith(mark)).toBe(true);
    expect(stdout).not.toContain('\r');
    const { data, errors } = Papa.parse<Record<string, string>>(stdout.trimEnd(), {
      header: true,
      delimiter,
    });
    expect(errors).toEqual([]);
    const records = (json(report, other, '--all') as Document[]).flatMap(
      (document) => document.records,
    );
    expect(data.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(data.map(({ min, value }) => Number(value || min))).toEqual(
      records.map(({ quantity }) => quantity.value ?? quantity.min),
    );
    expect(data.map(({ sentence }) => sentence)).toEqual(records.map(({ sentence }) => sentence));
  });

  it('keeps a spreadsheet from running text, and numbers as they are', () =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(file, '=1+1全年财政收入增长-3.2%。\n');
      const { stdout } = run([file, '--all', '-q', '--format', 'csv']);
      const [row] = Papa.parse<Record<string, string>>(stdout.trimEnd(), { header: true }).data;
      expect(row?.['sentence']).toMatch(/^'=1/);
      expect(row?.['value']).toBe('-3.2');
    }));
});

describe('the table', () => {
  const lines = (...words: string[]): string[] =>
    run([report, other, '--all', '-q', '-f', 'table', ...words])
      .stdout.trimEnd()
      .split('\n');

  it('fits 80 columns', () => {
    const widths = lines().map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(Math.max(...widths)).toBeGreaterThan(60);
  });

  it('starts its columns below each other', () => {
    const { stdout } = run([report, '--all', '-q', '-f', 'table']);
    const starts = stdout
      .trimEnd()
      .split('\n')
      .slice(2)
      .map((line) => /^\d+:\d+ +/.exec(line)?.[0].length);
    expect(new Set(starts).size).toBe(1);
  });

  it('has colours on request, never in a pipe and never under NO_COLOR', () => {
    const colored = (words: string[], env: Record<string, string> = {}): boolean =>
      run([report, '-q', '-f', 'table', ...words], { env }).stdout.includes('\u001b[');
    expect(colored([])).toBe(false);
    expect(colored(['--color', 'always'])).toBe(true);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('passes nothing on that a terminal acts on', () =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(file, '\u001b[2J工业园区\u001b[31m建设3个标准厂房。\n');
      const { stdout, stderr } = run([file, '--all', '-v', '-f', 'table']);
      expect(stdout + stderr).not.toContain('\u001b');
    }));
});

describe('--output', () => {
  it('writes the format of the suffix', () =>
    inFolder((folder) => {
      for (const [suffix, start] of [
        ['yaml', '# schema'],
        ['json', '{'],
        ['ndjson', '{"schemaVersion"'],
        ['csv', '\ufefffile,'],
        ['tsv', 'file\t'],
      ] as const) {
        const file = join(folder, `records.${suffix}`);
        expect(run([report, '-q', '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' });
        expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true);
      }
    }));

  it('writes the same bytes every time', () => {
    const once = run([report, other, '--all', '-q']).stdout;
    expect(
      run([report, other, '--all', '-q'], { env: { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Tokyo' } })
        .stdout,
    ).toBe(once);
  });
});
