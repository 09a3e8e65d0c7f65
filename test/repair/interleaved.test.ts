import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { repairSource } from '../../src/repair/repair-source.ts';
import type { Repaired } from '../../src/repair/repaired.ts';
import { decode } from '../../src/source/decode.ts';
import { lazySegmenter } from '../../src/tokens/lazy-segmenter.ts';
import { newspaper, set } from './typesetter.ts';

function repaired(text: string): Repaired {
  const source = decode(new TextEncoder().encode(text)).value;
  if (source === null) throw new Error('the text is readable');
  return repairSource(source, lazySegmenter()).value;
}

/** A report of a county that does not exist. */
const paragraphs = readFileSync(
  new URL('../../fixtures/county-report/input.txt', import.meta.url),
  'utf8',
)
  .replace(/[\t \u3000\ufeff]/g, '')
  .split(/\s*\n\s*/)
  .filter(Boolean);

/** Lines in pages of columns, each row's lines from left to right, a blank line between each two. */
function byTurns(width: number, lines: number, columns = 2): string[] {
  const all = set(paragraphs, { ...newspaper, width, indent: '' }).split('\n');
  const pages: string[] = [];
  for (let at = 0; at < all.length; at += columns * lines) {
    const page = all.slice(at, at + columns * lines);
    const height = Math.ceil(page.length / columns);
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: columns }, (_, column) => page[column * height + row] ?? ''),
    );
    pages.push(rows.flat().filter(Boolean).join('\n\n'));
  }
  return pages;
}

describe('lines of two columns that stand by turns', () => {
  test('are put one below the other where lines end as Windows ends them, too', () => {
    const text = byTurns(21, 14).join('\n\n');
    const read = repaired(text.replaceAll('\n', '\r\n')).text;
    expect(read).toBe(repaired(text).text);
  });

  test.each([
    ['columns of a gazette', 21, 14],
    ['narrow columns', 17, 18],
    ['wide columns', 24, 18],
  ])('%s are put one column below the other', (_name, width, lines) => {
    const { text, repairs } = repaired(byTurns(width, lines).join('\n\f'));
    expect(text.split('\n')).toEqual(paragraphs);
    expect(repairs.map(({ kind }) => kind)).toContain('columns-split');
  });

  test('those of three columns, too, though none is sure', () => {
    const text = byTurns(17, 30, 3).join('\n\f');
    expect(repaired(text).text.split('\n')).toEqual(paragraphs);
    const { records, diagnostics } = parse(text);
    expect(diagnostics.map(({ code }) => code)).toContain('columns-unsure');
    expect(Math.max(...records.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.4);
  });

  test('lines that go on in none near them are of columns that cannot be told apart', () => {
    const lines = set(paragraphs, { ...newspaper, width: 21, indent: '' }).split('\n');
    const shuffled = lines.map((_, at) => lines[(at * 29) % lines.length] ?? '');
    const { records, diagnostics } = parse(shuffled.join('\n\n'));
    expect(diagnostics.map(({ code }) => code)).toContain('columns-unsure');
    expect(records.length).toBeGreaterThan(5);
    expect(Math.max(...records.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.4);
  });

  test('points of a list with a blank line between each two are no lines by turns', () => {
    const points = Array.from(
      { length: 40 },
      (_, at) => `（${'一二三四五六七八九十'.charAt(at % 10)}）青岗镇新建渔港码头${(at % 9) + 1}座`,
    );
    const { records, diagnostics } = parse(['青岗镇2031年工作安排', ...points].join('\n\n'));
    expect(diagnostics.map(({ code }) => code)).not.toContain('columns-unsure');
    expect(Math.max(...records.map(({ confidence }) => confidence))).toBeGreaterThan(0.4);
  });

  test('running heads in two pieces are left out first', () => {
    const pages = byTurns(21, 10).map((page, index) => {
      const [first = '', ...rest] = page.split('\n\n');
      const foot = `— ${String(index + 1)} —`;
      return ['云泽县人民政府公报', first, '2025 年第 3 期', ...rest, foot].join('\n\n');
    });
    expect(pages.length).toBeGreaterThan(2);
    const { text, repairs } = repaired(pages.join('\n\f'));
    expect(text.split('\n')).toEqual(paragraphs);
    expect(repairs.map(({ kind }) => kind)).toContain('running-head');
  });

  test('labels and a bare number above the text of the left column are lines of it', () => {
    const labels = ['评论：', '0', '内容摘要：'];
    const all = [
      ...labels,
      ...set(paragraphs, { ...newspaper, width: 21, indent: '' }).split('\n'),
    ];
    const height = 18;
    const pages = Array.from({ length: Math.ceil(all.length / (2 * height)) }, (_, index) => {
      const page = all.slice(2 * height * index, 2 * height * (index + 1));
      const half = Math.ceil(page.length / 2);
      // On the first page the right column's lines come first, as they stand a little higher.
      const [left, right] = [page.slice(0, half), page.slice(half)];
      const rows = left.flatMap((line, at) =>
        index === 0 ? [right[at] ?? '', line] : [line, right[at] ?? ''],
      );
      return rows.filter(Boolean).join('\n\n');
    });
    expect(repaired(pages.join('\n\f')).text.split('\n')).toEqual(['内容摘要：', ...paragraphs]);
  });

  test('lines of one column with blank lines between stay in their order', () => {
    const lines = set(paragraphs, { ...newspaper, width: 21 }).split('\n');
    const { text, repairs } = repaired(lines.join('\n\n'));
    expect(repairs.map(({ kind }) => kind)).not.toContain('columns-split');
    expect(text.replaceAll('\n', '')).toBe(paragraphs.join(''));
  });

  test('paragraphs with a blank line behind each are left as they are', () => {
    const text = Array.from({ length: 4 }, () => paragraphs).flat();
    expect(repaired(text.join('\n\n')).text.split('\n')).toEqual(text);
  });
});
