import { describe, expect, it, test } from '@jest/globals';
import { article } from '../../src/view/article.ts';
import { page } from '../../src/view/page.ts';
import type { ViewedReport } from '../../src/view/page.ts';
import { fixtures } from '../fixtures.ts';
import { pageOf, viewed } from './viewed.ts';

function shown({ document, source, repaired }: ViewedReport): {
  readonly html: string;
  readonly unplaced: number;
} {
  const { pieces, unplaced } = article({
    document,
    source: source.text,
    repaired,
    keepsFound: repaired.map.keepsOrder,
    prefix: '',
  });
  return { html: pieces.join(''), unplaced: unplaced.length };
}

/** The text of HTML as a browser has it. */
function textOf(html: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => signs[name] as string);
}

const leftOut = /<i>[^<]*<\/i>/g;

describe.each(fixtures)('the text of $name', ({ bytes }) => {
  const report = viewed(bytes);
  const { html, unplaced } = shown(report);
  const { repaired, source } = report;

  it('is the repaired text where what repair left out is hidden', () => {
    const paragraphs = repaired.paragraphs.map(({ from, to }) => repaired.text.slice(from, to));
    expect(textOf(html.replace(leftOut, ''))).toBe(paragraphs.join('').replaceAll('\n', ''));
  });

  (repaired.map.keepsOrder ? it : it.skip)('is the source with what repair left out', () => {
    expect(textOf(html)).toBe(source.text);
  });

  it('places every record, around its own words', () => {
    expect(unplaced).toBe(0);
    const links = new Map(
      [...html.matchAll(/<a id=(\S+) [^>]*>(.*?)<\/a>/gs)].map(([, id, inside = '']) => [
        id,
        textOf(inside.replace(leftOut, '')).replace(/\s/g, ''),
      ]),
    );
    for (const { source: place, quantity } of report.document.records)
      expect(links.get(`r${String(place.start)}`)).toBe(quantity.text);
  });
});

test('nothing of a report is markup of the page', () => {
  const html = pageOf([
    '</script><script>alert(1)</script><img src=x onerror=alert(2)>\n一、目标\n“<b>产值</b>”增长5%，javascript:alert(3)完成20家。\n',
  ]);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).not.toMatch(/(?:src|href)="?(?!#)[a-z]+:/);
});

/** What a page may hold beside the text: 40 kB, and 150 bytes a record. */
const allowed = { page: 40_000, record: 150 } as const;

test.each(fixtures)('the page of $name is hardly longer than its text and records', ({ bytes }) => {
  const { document, source } = viewed(bytes);
  const most =
    Buffer.byteLength(source.text) + allowed.page + allowed.record * document.records.length;
  expect(Buffer.byteLength(pageOf([bytes]))).toBeLessThanOrEqual(most);
});

test('what cannot be placed is listed with its number and its place', () => {
  const report = viewed('今年，粮食产量达到12万吨，新建学校5所。\n');
  const [first, ...rest] = report.document.records;
  if (!first) throw new Error('no record');
  // A place that the text does not show.
  const lost = { ...first, source: { ...first.source, start: 900, end: 904 } };
  const document = { ...report.document, records: [...rest, lost] };
  const html = [...page([{ ...report, document }], 'zh', () => '')].join('');
  expect(html).toMatch(/未能在正文中定位的记录<\/h2><ul><li id=r900>粮食产量 12万吨 \(1:10\)/);
});

test('sections are pictured as far as a picture shows them, and all stand in its table', () => {
  const part = (at: number): string =>
    `第${String(at)}章　片区${String(at)}\n新建学校${String(at)}所。\n`;
  const shownOf = (count: number): [rows: number, cells: number, more: boolean] => {
    const text = Array.from({ length: count }, (_, at) => part(at + 1)).join('');
    const [figure = ''] = /<svg class=sections[^]*?<\/figure>/.exec(pageOf([text])) ?? [];
    const [svg = '', table = ''] = figure.split('</svg>');
    const of = (form: RegExp, words: string): number => words.match(form)?.length ?? 0;
    return [of(/<rect/g, svg), of(/<tr>/g, table) - 1, svg.includes('… +6<')];
  };
  expect(shownOf(24)).toEqual([24, 24, false]);
  expect(shownOf(30)).toEqual([24, 30, true]);
});

test.each(fixtures)(
  'the sections of $name are pictured with all records that they hold',
  ({ bytes }) => {
    const { sections, records } = viewed(bytes).document;
    const leaves = sections.flatMap(({ children, ...section }) =>
      children.length > 0 ? children : [{ ...section, children }],
    );
    const counts = leaves.map(
      ({ source }) =>
        records.filter(({ source: { start } }) => start >= source.start && start < source.end)
          .length,
    );
    const [figure = ''] = /<svg class=sections[^]*?<\/svg>/.exec(pageOf([bytes])) ?? [];
    const shown = [...figure.matchAll(/>(\d+)<\/text><\/a>/g)].map(([, count]) => Number(count));
    expect(shown).toEqual(counts.filter((count) => count > 0));
  },
);
