import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder, run } from './run.ts';
import { report } from '../track/rows-of.ts';

interface ShownRow {
  readonly region: { readonly name: string | null; readonly code: string | null };
  readonly year: number | null;
  readonly indicator: { readonly code: string };
  readonly measure: string;
  readonly target: { readonly value: number; readonly file: string } | null;
  readonly result: { readonly value: number; readonly file: string } | null;
  readonly verdict: string;
}

/** Two reports of a real county's name, of which nothing else is real. */
const reports = {
  '2023.txt': report(
    2023,
    '去年地区生产总值增长4%。',
    '今年主要预期目标是：地区生产总值增长6%左右，城镇新增就业3000人。到2027年粮食产量达到10万吨。',
  ),
  '2024.txt': report(
    2024,
    '地区生产总值增长6.2%，城镇新增就业2800人。',
    '今年主要预期目标是：地区生产总值增长6.5%。',
  ),
};

function writeReports(folder: string): string {
  const place = join(folder, '顺平县');
  mkdirSync(place);
  for (const [name, text] of Object.entries(reports)) {
    writeFileSync(join(place, name), text.replaceAll('云溪县', '顺平县'));
  }
  return place;
}

function rowsOf(words: readonly string[]): readonly ShownRow[] {
  const { stdout, status } = run(['track', ...words, '-f', 'json', '-q']);
  expect(status).toBe(0);
  return JSON.parse(stdout) as readonly ShownRow[];
}

describe('track', () => {
  test('lays targets beside results', async () => {
    await inFolder((folder) => {
      const rows = rowsOf([writeReports(folder)]);
      const shown = rows.map(({ region, year, indicator, target, result, verdict }) =>
        [region.code, year, indicator.code, target?.value, result?.value, verdict].join(' '),
      );
      expect(shown).toContain('130636 2023 gdp 6 6.2 met');
      expect(shown).toContain('130636 2023 employment.urban-new 3000 2800 short');
      expect(shown).toContain('130636 2024 gdp 6.5  no-result');
      expect(rows.every(({ year }) => year !== null)).toBe(true);
    });
  });

  test('gives rows about other stretches when asked, and says that it left them out', async () => {
    await inFolder((folder) => {
      const place = writeReports(folder);
      expect(run(['track', place]).stderr).toContain('--periods');
      const rows = rowsOf([place, '--periods']);
      expect(
        rows.filter(({ year }) => year === null).map(({ indicator }) => indicator.code),
      ).toEqual(['grain.output']);
    });
  });

  test('reads the output of a batch as it reads reports', async () => {
    await inFolder((folder) => {
      const place = writeReports(folder);
      const whole = join(folder, 'whole');
      const targets = join(folder, 'targets');
      expect(run(['batch', place, '--all', '-f', 'ndjson', '-o', whole, '-q']).status).toBe(0);
      expect(run(['batch', place, '-f', 'ndjson', '-o', targets, '-q']).status).toBe(0);
      expect(rowsOf([whole])).toEqual(rowsOf([place]));
      const refused = run(['track', targets]);
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--all')]);
    });
  });

  test('counts a copy once and says so', async () => {
    await inFolder((folder) => {
      const place = writeReports(folder);
      const before = rowsOf([place]);
      writeFileSync(
        join(place, '2023 副本.txt'),
        reports['2023.txt'].replaceAll('云溪县', '顺平县'),
      );
      const { stderr, status } = run(['track', place]);
      expect([status, stderr]).toEqual([0, expect.stringContaining('report-copied')]);
      expect(rowsOf([place]).length).toBe(before.length);
    });
  });

  test('takes region and year from a list', async () => {
    await inFolder((folder) => {
      const place = writeReports(folder);
      const list = join(folder, 'list.csv');
      writeFileSync(list, 'file,region,year\n2023.txt,清苑县,2014\n');
      const rows = rowsOf([join(place, '2023.txt'), '--regions', list]);
      expect(rows.find(({ year }) => year === 2014)).toMatchObject({
        region: { name: '清苑县', code: '130622' },
      });
      writeFileSync(list, 'path\n2023.txt\n');
      expect(run(['track', place, '--regions', list]).status).toBe(2);
      expect(run(['track', place, '--region', '无此县']).status).toBe(2);
    });
  });

  test('explains a row and keeps to the indicators asked for', async () => {
    await inFolder((folder) => {
      const place = writeReports(folder);
      const { stdout, status } = run(['track', place, '--explain', '顺平县', '2023', '生产总值']);
      expect(status).toBe(0);
      expect(stdout).toContain('6.2%');
      expect(stdout).toContain('point');
      expect(run(['track', place, '--explain', '顺平县', '1999', 'gdp']).status).toBe(2);
      const codes = new Set(
        rowsOf([place, '--indicator', 'employment']).map(({ indicator }) => indicator.code),
      );
      expect([...codes]).toEqual(['employment.urban-new']);
      expect(run(['track', place, '--indicator', '无此指标']).status).toBe(2);
    });
  });

  test('heads its table in the language that the cells are in', async () => {
    await inFolder((folder) => {
      const place = writeReports(folder);
      const head = (lang: string): string | undefined =>
        run(['track', place, '-f', 'table', '-q', '--lang', lang]).stdout.split('\n').at(1);
      expect(head('zh')?.split(/ +/)).toEqual([
        '年份',
        '指标',
        '口径',
        '目标值',
        '结果值',
        '完成情况',
      ]);
      expect(head('en')?.split(/ +/)).toEqual([
        'year',
        'indicator',
        'measure',
        'target',
        'result',
        'verdict',
      ]);
    });
  });

  test.each(['csv', 'ndjson', 'yaml', 'tsv', 'table'])('writes %s', async (format) => {
    await inFolder((folder) => {
      const { stdout, status } = run(['track', writeReports(folder), '-f', format, '-q']);
      expect(status).toBe(0);
      expect(stdout).toContain('6.2%');
    });
  });
});
