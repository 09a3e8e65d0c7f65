import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../scripts/score.mjs', import.meta.url));
const recognizers = fileURLToPath(new URL('../../bench/recognizers.mjs', import.meta.url));
const text = '全县生产总值增长8%，新建道路12公里。';
const hash = createHash('sha256').update(text).digest('hex');

/** A program that prints what it is told to. */
const printer = (records: readonly unknown[]): string =>
  `process.stdout.write(${JSON.stringify(JSON.stringify({ records }))});`;

const growth = {
  id: 'a:8',
  status: 'target',
  type: 'growth',
  indicator: { text: '全县生产总值', code: 'gdp' },
  action: '增长',
  direction: 'increase',
  comparator: 'eq',
  quantity: { text: '8%', value: 8, unit: '%' },
  period: { start: '2024', end: '2024' },
  modality: null,
  nature: null,
  actor: null,
  section: null,
  relatesTo: null,
  source: { start: 8, end: 10 },
  confidence: 0.95,
};
const entry = {
  start: 8,
  end: 10,
  value: 8,
  unit: '%',
  comparator: 'eq',
  direction: 'increase',
  status: 'target',
  section: '',
  type: 'growth',
  indicator: ['生产总值', '全县生产总值'],
  period: '2024',
  action: '增长',
  code: ['gdp', null],
  modality: null,
  nature: null,
  actor: null,
};

interface Counts {
  readonly [name: string]: number | Record<string, number>;
}

describe('the score of a program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'score-'));
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', 'any-name.txt'), text);
    const document = { split: 'held-out', sha256: hash };
    const lines = [{ document: { ...document, covers: [[0, 12]] } }, entry];
    writeFileSync(
      join(folder, 'county.jsonl'),
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const score = (records: readonly unknown[], ...more: readonly string[]): Counts => {
    const program = join(folder, 'program.mjs');
    writeFileSync(program, printer(records));
    const where = [
      '--annotations',
      join(folder, 'county.jsonl'),
      '--sources',
      join(folder, 'sources'),
    ];
    const parse = ['--parse', `${process.execPath} ${program}`];
    const run = spawnSync(process.execPath, [script, ...where, ...parse, '--json', ...more], {
      encoding: 'utf8',
    });
    return (JSON.parse(run.stdout) as Counts[]).at(-1) ?? {};
  };

  test('finds the source by its sha256 and counts a record that is right in every field', () => {
    expect(score([growth])).toMatchObject({ gold: 1, found: 1, strict: 1, timed: 1, every: 1 });
  });

  test('a wrong verb costs every field, not the strict ones; a wrong year not the strict ones either', () => {
    const verb = { ...growth, action: '同比增长' };
    expect(score([verb])).toMatchObject({ strict: 1, timed: 1, every: 0, wrong: { action: 1 } });
    const year = { ...growth, period: { start: '2023', end: '2023' } };
    expect(score([year])).toMatchObject({ strict: 1, timed: 0, every: 0, wrong: { period: 1 } });
  });

  test('a wrong indicator costs the strict fields, and a sure record that is wrong is counted', () => {
    const other = { ...growth, indicator: { text: '道路', code: null } };
    expect(score([other])).toMatchObject({ found: 1, strict: 0, sure: 1, sureStrict: 0 });
  });

  test('a record that no quantity meets is printed and not found; one outside what was read is let be', () => {
    const false1 = { ...growth, id: 'a:2', source: { start: 2, end: 4 } };
    const outside = { ...growth, id: 'a:15', source: { start: 15, end: 19 } };
    expect(score([growth, false1, outside])).toMatchObject({ printed: 2, found: 1 });
  });

  test('several programs are set side by side', () => {
    const program = join(folder, 'none.mjs');
    writeFileSync(program, printer([]));
    const run = spawnSync(
      process.execPath,
      [
        ...[script, '--annotations', join(folder, 'county.jsonl')],
        ...['--sources', join(folder, 'sources'), '--json'],
        ...['--parse', `${process.execPath} ${program}`],
        ...['--parse', `${process.execPath} ${recognizers}`],
      ],
      { encoding: 'utf8' },
    );
    const programs = JSON.parse(run.stdout) as { program: string; documents: Counts[] }[];
    expect(programs.map(({ documents }) => documents.at(-1))).toMatchObject([
      { gold: 1, printed: 0, found: 0 },
      { gold: 1, printed: 1, found: 1, measured: 1, strict: 0 },
    ]);
  });

  test('corrections are annotations of the places that a reader corrected', () => {
    const file = join(folder, 'corrections.yaml');
    const place = (start: number, end: number): string =>
      `document: ${hash.slice(0, 12)}, at: { start: ${String(start)}, end: ${String(end)} }`;
    const length = '{ value: 12, unit: 公里, text: 12公里, dimension: length }';
    writeFileSync(
      file,
      `corrections:
  - { ${place(8, 10)}, do: mend, fields: { action: 提高, period: { start: '2024', end: '2024' } } }
  - { ${place(15, 19)}, do: add, fields: { quantity: ${length}, indicator: { text: 道路 } } }
  - { ${place(0, 2)}, do: strike }
  - { ${place(4, 6)}, do: wrong }
`,
    );
    const road = {
      ...growth,
      id: 'a:15',
      indicator: { text: '道路', code: null },
      quantity: { text: '12公里', value: 12, unit: '公里' },
      source: { start: 15, end: 19 },
    };
    const struck = { ...growth, id: 'a:0', source: { start: 0, end: 2 } };
    const elsewhere = { ...growth, id: 'a:4', source: { start: 4, end: 6 } };
    const name = `corrections.yaml ${hash.slice(0, 12)}`;
    expect(score([growth, road, struck, elsewhere], '--annotations', file, name)).toMatchObject({
      gold: 2,
      printed: 3,
      found: 2,
      every: 1,
      wrong: { action: 1 },
    });
  });

  test('a split that no document has leaves nothing to score', () => {
    expect(() => score([growth], '--split', 'count')).toThrow();
  });
});
