import type { Statement } from '../../src/track/mention.ts';
import type { Row } from '../../src/track/row.ts';

const said = (value: number, comparator: Statement['comparator'] = 'eq'): Statement => ({
  value,
  min: null,
  max: null,
  unit: '%',
  comparator,
  force: null,
  reference: null,
  text: `${String(value)}%`,
  file: 'a&b.txt',
  id: '000000000000:1',
  start: 1,
  end: 3,
  codePoints: { start: 1, end: 3 },
  line: 1,
  column: 2,
  sentence: `生产总值增长${String(value)}%<b>。`,
});

const row = (region: string, year: number, target: number | null, result: number | null): Row => ({
  region: { name: region, code: null, codeVersion: null, province: null, city: null },
  year,
  period: null,
  indicator: { code: 'gdp', name: '地区生产总值' },
  measure: 'growth',
  target: target === null ? null : said(target, 'approx'),
  result: result === null ? null : said(result),
  gap: target === null || result === null ? null : result - target,
  verdict:
    target === null
      ? 'no-target'
      : result === null
        ? 'no-result'
        : result >= target
          ? 'met'
          : 'short',
  judged: null,
  notes: [],
});

/** Rows of two made-up places. */
export const trackRows: readonly Row[] = [
  row('葦川县', 2029, 6, 6.2),
  row('葦川县', 2030, 6.5, 5.8),
  row('芦汀市', 2030, 7, null),
];
