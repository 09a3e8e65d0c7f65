import { describe, expect, test } from '@jest/globals';
import { parsePages } from '../../src/parse.ts';
import type { Page } from '../../src/repair/pages/read-pages.ts';
import { readPages } from '../../src/repair/pages/read-pages.ts';
import { repairSource } from '../../src/repair/repair-source.ts';
import { mute } from './mute.ts';
import { cut, first, fourth, later, page, stretch, third } from './newspaper-pages.ts';
import { report } from './typesetter.ts';

function paragraphsOf(pages: readonly Page[]): string[] {
  const source = readPages(pages, {}).value;
  if (source === null) throw new Error('the pages are readable');
  const { value } = repairSource(source, mute);
  return value.paragraphs.map(({ from, to }) => value.text.slice(from, to));
}

const codesOf = (pages: readonly Page[]): unknown[] =>
  parsePages(pages)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);

const namesOf = (pages: readonly Page[]): unknown =>
  parsePages(pages).document.pages?.map(({ name }) => name);

/** Every order of the pages. */
function ordersOf(pages: readonly Page[]): Page[][] {
  if (pages.length < 2) return [[...pages]];
  return pages.flatMap((one) =>
    ordersOf(pages.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

describe('the pages of a report', () => {
  test.each(ordersOf([first, third, fourth]))('are put in order, given as %j', (...pages) => {
    expect(namesOf(pages)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(paragraphsOf(pages)).toEqual(report);
    const { document } = parsePages(pages);
    expect(document.complete).toBe(true);
    expect(codesOf(pages)).toEqual([]);
  });

  test('bear the offsets of one text, of which each page says where it starts', () => {
    const given = [first, third, fourth];
    const { document, records } = parsePages(given);
    const text = given.map(({ input }) => input).join('\n');
    expect(document.source.name).toBe('a.txt+b.txt+c.txt');
    expect(document.source.characters).toBe(text.length);
    for (const [index, { start, characters }] of (document.pages ?? []).entries()) {
      expect(text.slice(start, start + characters)).toBe(given[index]?.input);
    }
    for (const { quantity, source } of records) {
      expect(text.slice(source.start, source.end).replace(/\s/g, '')).toBe(quantity.text);
    }
  });

  test('are read as web pages, too', () => {
    const web = [first, third, fourth].map(({ name, input }) => ({
      name: name.replace('txt', 'html'),
      input: `<html><body><a href="/">首页</a><div id="ozoom">${String(input).replaceAll('\n', '<br>\n')}</div></body></html>`,
    }));
    expect(paragraphsOf(web.reverse())).toEqual(report);
  });

  test.each([
    ['A1版', 'A3版'],
    ['第１版', '第０３版'],
    ['一版', '三版'],
    ['第十版', '第十二版'],
  ])('are numbered %s and %s', (own, next) => {
    const pages = [
      page('2.txt', `（紧接${own}）`, stretch(cut)),
      page('1.txt', stretch(0, cut), `▲（下转${next}）`),
    ];
    expect(namesOf(pages)).toEqual(['1.txt', '2.txt']);
    expect(paragraphsOf(pages)).toEqual(report);
  });
});

describe('jumps in every wording', () => {
  const [start, middle, end] = [
    '各位代表：\n今年要新建学校6所，各项事业',
    '全面进步。今年还要改造小区30个，建设',
    '口袋公园12座。\n谢谢大家！',
  ] as const;
  const whole = [
    '各位代表：',
    '今年要新建学校6所，各项事业全面进步。今年还要改造小区30个，建设口袋公园12座。',
    '谢谢大家！',
  ];
  test.each([
    ['（下转第二版）', '（上接第一版）', '（下转第三版）', '（上接第二版）'],
    ['（下转A3版）', '（上接A1版）', '（下转A5版）', '（上接A3版）'],
    ['(下转2版)', '(紧接1版)', '(下转3版)', '(紧接2版)'],
    ['【紧转第２页】', '【上接第１页】', '【紧转第３页】', '【上接第２页】'],
    ['（下转第2、3版）', '（上接第1版）', '（下转第4版）', '（上接第2、3版）'],
    ['\n下接第二版', '上接第一版\n', '\n下接第三版', '上接第二版\n'],
  ])('%j, %j', (firstOn, secondFrom, secondOn, thirdFrom) => {
    const pages = [
      { name: 'x.txt', input: start + firstOn },
      { name: 'y.txt', input: secondFrom + middle + secondOn },
      { name: 'z.txt', input: thirdFrom + end },
    ];
    for (const given of ordersOf(pages)) {
      expect(paragraphsOf(given)).toEqual(whole);
      expect(codesOf(given)).toEqual([]);
    }
  });
});

describe('a page', () => {
  test('that is missing leaves its neighbours apart', () => {
    const pages = [fourth, first];
    expect(namesOf(pages)).toEqual(['a.txt', 'c.txt']);
    expect(codesOf(pages)).toEqual(
      expect.arrayContaining(['page-continues-from', 'page-continues-on']),
    );
    const { document } = parsePages(pages);
    expect(document.complete).toBe(false);
    expect(document.page).toEqual({ continuesFrom: '第三版', continuesOn: '第三版' });
    expect(paragraphsOf(pages)).toContain(paragraphsOf([first]).at(-1));
  });

  test('that is given twice is used once', () => {
    const again = page('d.txt', String(third.input).replaceAll('\n', '\r\n'));
    expect(namesOf([first, third, again, fourth])).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(codesOf([first, third, again, fourth])).toEqual(['page-doubled']);
  });

  test.each([
    [
      'that opens a report of its own',
      '松窑县政府工作报告\n各位代表：\n今年，全县粮食总产量增长3%。',
    ],
    ['that bears no note', '松窑县召开农业会议，要求新建粮库2座。'],
  ])('%s is left out', (_name, text) => {
    const foreign = page('x.txt', text);
    expect(namesOf([first, foreign, third, fourth])).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(codesOf([first, foreign, third, fourth])).toEqual(['page-foreign']);
  });

  test('of which nothing tells its place stays where it was given', () => {
    const halves = [page('1.txt', stretch(0, later)), page('2.txt', stretch(later))];
    expect(namesOf(halves)).toEqual(['1.txt', '2.txt']);
    expect(codesOf(halves)).toEqual(['page-unlinked']);
  });

  test('that cannot be read fails the report and is named', () => {
    const { records, diagnostics } = parsePages([first, { name: 'b.txt', input: '' }], {
      lang: 'en',
    });
    expect(records).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'text-empty', severity: 'error' }]);
    expect(diagnostics[0]?.message).toMatch(/^b\.txt: /);
  });
});
