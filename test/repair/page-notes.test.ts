import { describe, expect, test } from '@jest/globals';
import { pageNotesOf } from '../../src/repair/pages/page-notes.ts';
import type { PageNotes } from '../../src/repair/pages/page-notes.ts';
import type { Source } from '../../src/source/source.ts';

const body = Array.from({ length: 30 }, (_, index) => `第${String(index)}条渡船今年修好了。`);

function notesOf(
  lines: readonly string[],
  { name = '-', format = 'text' }: Partial<Pick<Source, 'name' | 'format'>> = {},
): PageNotes {
  const text = lines.join('\n');
  return pageNotesOf({ name, format, encoding: 'utf-8', sha256: '', text });
}

describe('the number of a page', () => {
  test.each([
    ['临溪日报 第四版', '4'],
    ['第12版：要闻', '12'],
    ['2031年2月3日 星期一 ０４版', '4'],
    ['A03版', 'A3'],
    ['第十版', '10'],
    ['第十二版', '12'],
    ['第二十版', '20'],
    ['第二十四版', '24'],
  ])('is printed: %s', (line, page) => {
    expect(notesOf([line, ...body]).own).toEqual({ page, certain: true });
    expect(notesOf([...body, line]).own).toEqual({ page, certain: true });
    expect(notesOf([line, ...body], { name: '7.txt' }).own).toEqual({ page, certain: true });
  });

  test('is printed within four lines of an end', () => {
    const at = (place: number): PageNotes['own'] =>
      notesOf([...body.slice(0, place), '第四版', ...body.slice(place)]).own;
    expect(at(3)).not.toBeNull();
    expect(at(4)).toBeNull();
    expect(at(body.length - 4)).toBeNull();
    expect(at(body.length - 3)).not.toBeNull();
  });

  test.each([
    ['a jump', '（下转第四版）'],
    ['a long line', `临溪日报第四版${'渡船'.repeat(17)}`],
  ])('is not read from %s', (_, line) => {
    expect(notesOf([line, ...body]).own).toBeNull();
  });

  test.each([
    ['a line of forty signs', `临溪日报第四版${'渡'.repeat(33)}`, '4'],
    ['the start of a web page', '<p>临溪日报 第四版</p>', '4'],
  ])('is read from %s', (_, line, page) => {
    const format = line.startsWith('<') ? 'html' : 'text';
    const lines =
      format === 'html' ? [line, ...body.map((each) => `<p>${each}</p>`)] : [line, ...body];
    expect(notesOf(lines, { format }).own?.page).toBe(page);
  });

  test.each([
    ['4.txt', '4'],
    ['page04.html', '4'],
    ['p12.txt', '12'],
    ['临溪日报-A3版.txt', 'A3'],
    ['report.txt', null],
    ['report2031.txt', null],
    ['b12.txt', 'B12'],
  ])('is in the name %s', (name, page) => {
    expect(notesOf(body, { name }).own).toEqual(page === null ? null : { page, certain: false });
  });
});

describe('the jumps of a page', () => {
  test.each([
    [['（上接第二版）', ...body], '2', null],
    [[...body, '（下转第三版）'], null, '3'],
    [['（上接第二、三版）', ...body, '（下转第五、六版）'], '3', '5'],
    [['（上接A02版）', ...body, '渡口已经建成，（下转A４版）'], 'A2', 'A4'],
    [['（上接第一〇版）', ...body], '10', null],
    [[...body, '（下转第二版）', '又一则', '（下转第六版）'], null, '6'],
    [['（上接第二版）', ...body, '（上接第九版）'], '2', null],
  ])('%j', (lines, from, on) => {
    expect(notesOf(lines)).toMatchObject({ from, on });
  });
});

test('a report opens within twenty lines, with those that it addresses', () => {
  expect(notesOf(['各位代表：', ...body]).opens).toBe(true);
  expect(notesOf([...body.slice(0, 19), '各位代表：', ...body]).opens).toBe(true);
  expect(notesOf([...body.slice(0, 20), '各位代表：', ...body]).opens).toBe(false);
  expect(notesOf(body).opens).toBe(false);
});

test('lines are compared without their white space', () => {
  expect(notesOf(['渡 船　修好了', '码头']).lines).toEqual(new Set(['渡船修好了', '码头']));
});
