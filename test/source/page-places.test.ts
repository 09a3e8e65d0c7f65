import { describe, expect, test } from '@jest/globals';
import { open, openPages, parse } from '../../src/parse.ts';
import type { TargetRecord } from '../../src/document/document.ts';
import { madeOfd } from './ofd-writer.ts';
import { madePdf } from './pdf-writer.ts';
import type { MadePage } from './pdf-writer.ts';

const pages: readonly MadePage[] = [
  {
    texts: [
      { text: '云泽县2025年政府工作报告', x: 200, y: 60, size: 20 },
      { text: '今年，全县新建学校60所。', x: 84, y: 120 },
    ],
  },
  { texts: [{ text: '建设标准厂房20万平方米。', x: 84, y: 100 }] },
];

/** Where the numbers stand: 60所 and 20万平方米. */
const places = [
  { page: 1, box: { left: 84 + 9 * 12, top: 109.4, right: 84 + 11 * 12, bottom: 121.7 } },
  { page: 2, box: { left: 84 + 6 * 12, top: 89.4, right: 84 + 11 * 12, bottom: 101.7 } },
];

function near({
  page,
  box = {},
}: Pick<TargetRecord['source'], 'page'> & { box?: object }): unknown {
  const edges = Object.entries(box as Record<string, number>);
  return { page, box: Object.fromEntries(edges.map(([edge, at]) => [edge, Math.round(at)])) };
}

describe('records of files that are laid out in pages say page and box', () => {
  test.each([
    ['PDF', madePdf(pages)],
    ['OFD', madeOfd(pages)],
  ])('%s', async (_name, bytes) => {
    const { records } = parse(await open(bytes));
    expect(records.map(({ source }) => near(source))).toEqual(places.map(near));
  });

  test('counting in their own file where several are joined', async () => {
    const given = pages.map((page, at) => ({ name: `${String(at)}.pdf`, input: madePdf([page]) }));
    const { records } = parse(await openPages(given));
    expect(records.map(({ source }) => near(source))).toEqual(
      places.map((place) => near({ ...place, page: 1 })),
    );
  });

  test('a text knows no pages', () => {
    const { records } = parse('今年，全县地区生产总值增长6%以上。');
    expect(records[0]?.source).not.toHaveProperty('page');
  });
});
