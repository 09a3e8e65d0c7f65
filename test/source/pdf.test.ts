import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../src/source/open-source.ts';
import type { Source } from '../../src/source/source.ts';
import { loadPdfium } from '../../src/source/pdf/load-pdfium.ts';
import { report } from '../repair/typesetter.ts';
import { madePdf, pageHeight, setInColumns } from './pdf-writer.ts';
import type { Columns, MadePage, SetText } from './pdf-writer.ts';

async function read(bytes: Uint8Array): Promise<{ source: Source | null; codes: string[] }> {
  const { value, diagnostics } = await openSource(bytes, {
    name: 'report.pdf',
  });
  return { source: value, codes: diagnostics.map(({ code }) => code) };
}

async function linesOf(pages: readonly MadePage[]): Promise<string[]> {
  const { source, codes } = await read(madePdf(pages));
  expect(codes).toEqual([]);
  return (source?.text ?? '').split('\n');
}

const one: Columns = { columns: 1, width: 36, lines: 20, size: 12, gutter: 0 };
const title: SetText = { text: '云泽县政府工作报告', x: 200, y: 60, size: 20 };
const asPages = (pages: readonly SetText[][]): MadePage[] => pages.map((texts) => ({ texts }));

describe('paragraphs are put together from where their characters stand', () => {
  test.each([
    ['one column', one],
    ['two columns', { columns: 2, width: 21, lines: 26, size: 10.5, gutter: 20 }],
    [
      'two columns with a narrow gutter',
      { columns: 2, width: 20, lines: 22, size: 11, gutter: 17 },
    ],
    ['three columns', { columns: 3, width: 14, lines: 20, size: 10, gutter: 18 }],
  ] as const)('%s', async (_name, columns) => {
    expect(await linesOf(asPages(setInColumns(report, columns)))).toEqual(report);
  });

  test.each([6, 9])('three columns the last of which ends after %i lines', async (rest) => {
    const columns = { columns: 3, width: 14, size: 10, gutter: 18 };
    const all = setInColumns(report, { ...columns, lines: 1000 }).flat().length;
    const lines = Math.ceil((all - rest) / 2);
    expect(await linesOf(asPages(setInColumns(report, { ...columns, lines })))).toEqual(report);
  });

  test('signs that hang over the gutter beside a column of short lines', async () => {
    const places = Array.from('甲乙丙丁戊己庚辛', (name) => `责任单位：${name}县`);
    const paragraphs = [...report.slice(0, 9), ...places, ...places, ...places];
    const columns = { columns: 2, width: 21, lines: 34, size: 10.5, gutter: 12 };
    expect(await linesOf(asPages(setInColumns(paragraphs, columns)))).toEqual(paragraphs);
  });

  test.each([1, 2, 3])('a last page with %i lines in each of its columns', async (count) => {
    const columns = { columns: 2, width: 21, size: 10.5, gutter: 20 };
    const all = setInColumns(report, { ...columns, lines: 1000 }).flat();
    const lines = (all.length - 2 * count) / 2;
    const [first = [], last = []] = setInColumns(report, { ...columns, lines: Math.floor(lines) });
    const beside = last.slice(count).map((line, at) => ({
      ...line,
      x: line.x + columns.width * columns.size + columns.gutter,
      y: last[at]?.y ?? line.y,
    }));
    expect(await linesOf(asPages([first, [...last.slice(0, count), ...beside]]))).toEqual(report);
  });

  test('a column of short lines beside two of running text', async () => {
    const places = Array.from({ length: 9 }, (_, at) => `第${String(at + 1)}组`);
    const columns = { columns: 3, width: 14, size: 10, gutter: 18 };
    const all = setInColumns(report, { ...columns, lines: 1000 }).flat().length;
    const lines = Math.ceil(all / 5);
    const paragraphs = [...report, ...Array<string>(5 * lines - all).fill('（略）'), ...places];
    const pages = asPages(setInColumns(paragraphs, { ...columns, lines }));
    expect(pages).toHaveLength(2);
    expect(await linesOf(pages)).toEqual(paragraphs);
  });

  test('a title over two columns stands before them', async () => {
    const columns = {
      columns: 2,
      width: 21,
      lines: 40,
      size: 10.5,
      gutter: 20,
    };
    const [first = [], ...rest] = setInColumns(report, columns);
    expect(await linesOf(asPages([[title, ...first], ...rest]))).toEqual([title.text, ...report]);
  });

  test.each([90, 180, 270] as const)('a page that readers turn by %i degrees', async (rotate) => {
    const pages = setInColumns(report, { ...one, width: 30 }).map((texts) => ({ texts, rotate }));
    expect(await linesOf(pages)).toEqual(report);
  });

  test('text that is drawn upwards', async () => {
    const pages = setInColumns(report, { ...one, lines: 18 }).map((texts) => ({
      texts,
      upwards: true,
    }));
    expect(await linesOf(pages)).toEqual(report);
  });

  test('a watermark drawn twice and a bold title drawn twice a hair apart are read once', async () => {
    const shifted = { ...title, x: title.x + 0.4 };
    const [first = []] = setInColumns(report.slice(0, 3), one);
    expect(await linesOf([{ texts: [title, shifted, ...first] }])).toEqual([
      title.text,
      ...report.slice(0, 3),
    ]);
  });
});

describe('fonts', () => {
  test('that number the characters of Adobe-GB1 and say no more, as those of CNKI do', async () => {
    const words = ['今年全县地区生产总值增长百分之六以上', '新建学校三所和码头十二座'];
    const texts = words.map((word, at) => ({
      text: inAdobeGb1(word),
      x: 84,
      y: 100 + 40 * at,
    }));
    const { source, codes } = await read(madePdf([{ texts }], { cmap: 'Identity-H' }));
    expect(codes).toEqual([]);
    expect(source?.text).toBe(words.join(''));
  });

  test('of several sizes in a line, digits a little smaller and lower', async () => {
    const pieces = [
      { text: '全县地区生产总值增长', x: 84, y: 100, size: 16 },
      { text: '6.5%', x: 246, y: 100.6, size: 14 },
      { text: '，工业增加值增长', x: 276, y: 100, size: 16 },
      { text: '8%', x: 406, y: 100.6, size: 14 },
      { text: '以上', x: 422, y: 100, size: 16 },
      { text: '，粮食产量达到30万吨。', x: 60, y: 126, size: 16 },
    ];
    expect(await linesOf([{ texts: pieces }])).toEqual([
      '全县地区生产总值增长6.5%，工业增加值增长8%以上，粮食产量达到30万吨。',
    ]);
  });
});

/** The first Chinese character of Adobe-GB1, which has the 3,755 common ones in the order of GB 2312. */
const firstHan = 940;

/** Common Chinese characters as their numbers in Adobe-GB1. */
function inAdobeGb1(text: string): string {
  const gbk = new TextDecoder('gbk');
  const level = Array.from({ length: 40 * 94 }, (_, at) =>
    gbk.decode(Uint8Array.of(0xb0 + Math.floor(at / 94), 0xa1 + (at % 94))),
  );
  return Array.from(text, (sign) => String.fromCharCode(firstHan + level.indexOf(sign))).join('');
}

describe('what stands on a page beside the text', () => {
  const withEnds = (texts: readonly SetText[], index: number): MadePage => ({
    texts: [
      {
        text: `云泽县人民政府公报 2025 年第 ${String(index + 4)} 期`,
        x: 200,
        y: 40,
        size: 9,
      },
      ...texts,
      { text: `— ${String(index + 1)} —`, x: 280, y: pageHeight - 40, size: 9 },
    ],
  });

  test('running heads and page numbers are left out, and paragraphs go on over pages', async () => {
    const pages = setInColumns(report, { ...one, lines: 6 }).map(withEnds);
    expect(pages.length).toBeGreaterThan(3);
    expect(await linesOf(pages)).toEqual(report);
  });

  test('heads of pages that lie on their side are left out', async () => {
    const pages = setInColumns(report, { ...one, lines: 7 }).map((texts) => ({
      texts: [
        { text: '云泽县人民政府公报', x: 300, y: 86, size: 9 },
        ...texts.map((text) => ({ ...text, y: text.y + 20 })),
      ],
      upwards: true,
    }));
    expect(pages.length).toBeGreaterThan(2);
    expect(await linesOf(pages)).toEqual(report);
  });

  test('bare page numbers are left out where they grow with the pages', async () => {
    const pages = setInColumns(report, { ...one, lines: 8 }).map((texts, index) => ({
      texts: [...texts, { text: String(index + 12), x: 290, y: pageHeight - 36, size: 9 }],
    }));
    expect(await linesOf(pages)).toEqual(report);
  });

  test('notes at a page’s foot stand behind the text, and their marks are left out', async () => {
    const texts: SetText[] = [
      { text: '全县完成投资280亿元', x: 84, y: 100 },
      { text: '①', x: 84 + 108 + 6, y: 95, size: 7 },
      { text: '，新增绿地35万m', x: 84 + 114 + 8, y: 100 },
      { text: '2', x: 84 + 114 + 8 + 90, y: 95, size: 7 },
      { text: '，PM', x: 84 + 114 + 8 + 95, y: 100 },
      { text: '2.5', x: 84 + 114 + 8 + 119, y: 103, size: 7 },
      { text: '平均浓度下降3%。', x: 84 + 114 + 8 + 131, y: 100 },
      { text: '①按当年价格计算。', x: 60, y: 780, size: 9 },
      { text: '各项事业全面发展。', x: 84, y: 120 },
    ];
    expect(await linesOf([{ texts }])).toEqual([
      '全县完成投资280亿元，新增绿地35万m2，PM2.5平均浓度下降3%。',
      '各项事业全面发展。',
      '①按当年价格计算。',
    ]);
  });

  test('a table’s rows stand one a line over pages, cells parted by tabs', async () => {
    const row = (cells: readonly string[], y: number): SetText[] =>
      cells.map((text, index) => ({ text, x: 60 + index * 130, y }));
    const head = ['指标', '单位', '2020年', '2025年'];
    const rows = Array.from({ length: 6 }, (_, at) => [
      `指标之${'甲乙丙丁戊己'.charAt(at)}`,
      '亿元',
      String(100 + at),
      String(150 + 3 * at),
    ]);
    const pages = [rows.slice(0, 3), rows.slice(3)].map((part) => ({
      texts: [head, ...part].flatMap((cells, index) => row(cells, 200 + 20 * index)),
    }));
    const lines = await linesOf(pages);
    for (const cells of [head, ...rows]) expect(lines).toContain(cells.join('\t'));
  });
});

describe('places', () => {
  test('lead from the text to page and box', async () => {
    const [first = [], ...rest] = setInColumns(report, { ...one, lines: 8 });
    const { source } = await read(madePdf(asPages([[title, ...first], ...rest])));
    const text = source?.text ?? '';
    const from = text.indexOf('抽水蓄能电站');
    const places = source?.places?.of({ from, to: from + 6 }) ?? [];
    expect(places.length).toBeGreaterThan(0);
    const [place] = places;
    const set = [[title, ...first], ...rest][(place?.page ?? 0) - 1] ?? [];
    const { left, top, right, bottom } = place?.box ?? {
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    };
    const line = set.find(({ y }) => y > top && y < bottom);
    expect('抽水蓄能电站').toContain(
      line?.text.match(/抽水?|抽?水?蓄能?电?站?/g)?.find(Boolean) ?? '?',
    );
    expect(right - left).toBeLessThanOrEqual(6 * 12 + 0.2);
    expect(left).toBeGreaterThanOrEqual(60);
  });
});

describe('what cannot be read is said', () => {
  test('a scan', async () => {
    const { source, codes } = await read(madePdf([{ texts: [], picture: true }]));
    expect(source).toBeNull();
    expect(codes).toEqual(['file-scanned']);
  });

  test('pages that are pictures among others', async () => {
    const pages = [...asPages(setInColumns(report, one)), { texts: [], picture: true }];
    expect((await read(madePdf(pages))).codes).toEqual(['file-pages-scanned']);
  });

  test('a font without character codes', async () => {
    const pages = asPages(setInColumns(report, one));
    const bytes = madePdf(pages, { cmap: 'Identity-H', ordering: 'Identity' });
    expect(await read(bytes)).toMatchObject({ source: null, codes: ['pdf-unmapped'] });
  });

  test('a damaged file and one cut short', async () => {
    const bytes = madePdf(asPages(setInColumns(report, one)));
    expect((await read(bytes.subarray(0, 40))).codes).toEqual(['file-damaged']);
    expect((await read(bytes.slice().fill(0x20, 20))).codes).toEqual(['file-damaged']);
  });

  test('a password', async () => {
    const bytes = madePdf(asPages(setInColumns(report, one)), {
      isLocked: true,
    });
    expect((await read(bytes)).codes).toEqual(['file-locked']);
  });

  test('a file that makes the reader fail is damaged, and the next one is read', async () => {
    const whole = madePdf(asPages(setInColumns(report, one)));
    const fails = await loadPdfium();
    if (!fails) throw new Error('the package that reads PDF is missing');
    Object.defineProperty(fails, 'calls', {
      value: {
        ...fails.calls,
        FPDF_LoadMemDocument: () => {
          throw Object.assign(new Error('unreachable'), {
            name: 'RuntimeError',
          });
        },
      },
    });
    expect((await read(whole)).codes).toEqual(['file-damaged']);
    expect((await read(whole)).source?.text.split('\n')).toEqual(report);
  });

  test('an empty page', async () => {
    expect((await read(madePdf([{ texts: [] }]))).codes).toEqual(['text-blank']);
  });
});
