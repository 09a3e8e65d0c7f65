import { describe, expect, it, test } from '@jest/globals';
import { trackPage, trackSvg } from '../../src/view/index.ts';
import type { Statement } from '../../src/track/mention.ts';
import type { Row } from '../../src/track/row.ts';

const said = (value: number, comparator = 'eq'): Statement => ({
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

const rows = [
  row('葦川县', 2029, 6, 6.2),
  row('葦川县', 2030, 6.5, 5.8),
  row('芦汀市', 2030, 7, null),
];

describe('the page of targets and results', () => {
  const html = trackPage(rows, 'zh');

  it('shows every row with its sentence and place, as text', () => {
    expect(html.match(/<tr><th scope=row>/g)).toHaveLength(rows.length);
    expect(html).toContain('生产总值增长5.8%&lt;b&gt;。');
    expect(html).toContain('a&amp;b.txt:1:2');
    expect(html).not.toContain('<b>');
  });

  it('shows kept and missed by signs, and an indicator over the years', () => {
    expect(html.match(/<rect class=met/g)).toHaveLength(2);
    expect(html.match(/<rect class=short/g)).toHaveLength(2);
    expect(html.match(/<circle class=a/g)).toHaveLength(2);
  });

  it('asks nothing of any server and has no program', () => {
    expect(html).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
  });
});

test('a picture alone is well-formed XML of ours', () => {
  const svg = trackSvg(rows.slice(0, 2), 'en');
  expect(svg).toMatch(/^<svg [^>]*data-by="zhibiao"[^>]*><style>/);
  expect(svg).not.toMatch(/ [a-z-]+=[^"]/);
  const opened = svg.match(/<[a-z]+[^>]*[^/]>/g) ?? [];
  expect(opened).toHaveLength((svg.match(/<\/[a-z]+>/g) ?? []).length);
});
