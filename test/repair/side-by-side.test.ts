import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Repaired } from '../../src/repair/repaired.ts';
import { parse } from '../../src/parse.ts';
import { repairSource } from '../../src/repair/repair-source.ts';
import { decode } from '../../src/source/decode.ts';
import { newspaper, report, set, setSideBySide, sheet } from './typesetter.ts';
import type { Setting, Sheet } from './typesetter.ts';
import { mute } from './mute.ts';

function repaired(text: string): { readonly value: Repaired; readonly codes: readonly string[] } {
  const source = decode(new TextEncoder().encode(text)).value;
  if (source === null) throw new Error('the page is readable');
  const { value, diagnostics } = repairSource(source, mute);
  return { value, codes: diagnostics.map(({ code }) => code) };
}

function paragraphsOf(text: string): string[] {
  return repaired(text).value.text.split('\n');
}

function kindsOf(text: string): string[] {
  return repaired(text).value.repairs.map(({ kind }) => kind);
}

const indented: Setting = { ...newspaper, indent: '    ' };

const towns = ['青岗镇', '清溪乡', '湖口镇', '石桥乡', '柳林镇', '东湾乡', '西坪镇', '南津镇'];

describe('columns side by side are read one after the other', () => {
  const sheets: readonly (readonly [string, Partial<Sheet>, Partial<Setting>])[] = [
    ['two columns', {}, {}],
    ['two columns lined up by characters', { by: 'characters' }, {}],
    ['three columns', { columns: 3, lines: 10 }, { width: 15 }],
    ['three columns lined up by characters', { columns: 3, lines: 10, by: 'characters' }, {}],
    ['a narrow gutter', { gutter: 3 }, {}],
    ['a wide gutter', { gutter: 11 }, {}],
    ['Windows line breaks', {}, { newline: '\r\n' }],
    ['full-width indents', {}, { indent: '　　' }],
    ['no indents', {}, { indent: '' }],
    ['printed pages', { lines: 12 }, { width: 24 }],
    ['pages parted by their numbers', { pageBreak: '\n\n                  — 3 —\n\n' }, {}],
    ['uneven ends', { lines: 20 }, {}],
  ];
  test.each(sheets)('%s', (_name, changed, setting) => {
    const text = setSideBySide(report, { ...indented, ...setting }, { ...sheet, ...changed });
    expect(paragraphsOf(text)).toEqual(report);
    expect(kindsOf(text)).toContain('columns-split');
  });

  test.each([
    ['every row', () => true, 1],
    ['rows here and there', (row: number) => row % 4 === 1, 1],
    ['every row twice', () => true, 2],
  ] as const)('blank lines behind %s say nothing', (_name, isSpaced, times) => {
    const rows = setSideBySide(report, { ...indented, width: 21 }, { ...sheet, lines: 16 }).split(
      '\n',
    );
    const text = rows.map((row, index) => row + (isSpaced(index) ? '\n'.repeat(times) : ''));
    expect(paragraphsOf(text.join('\n'))).toEqual(report);
  });

  test('running heads of two cells are left out before columns are taken apart', () => {
    const text = setSideBySide(report, indented, { ...sheet, lines: 9, pageBreak: '\f' })
      .split('\f')
      .map(
        (page, index) =>
          `     云泽县人民政府公报          2025 年第 ${String(index + 3)} 期\n\n${page}\n`,
      );
    expect(text.length).toBeGreaterThan(2);
    expect(paragraphsOf(text.join('\f'))).toEqual(report);
    expect(kindsOf(text.join('\f'))).toContain('running-head');
  });

  test.each(['cells', 'characters'] as const)('a list beside the last prose, by %s', (by) => {
    const prose = report.slice(2, 10);
    const end = [...report.slice(9), ...towns.flatMap((town) => [`${town}文化站`, '在建'])];
    const first = setSideBySide(report, indented, { ...sheet, lines: 20, by });
    const length = set(prose, indented).split('\n').length;
    const last = setSideBySide([...prose, ...end], indented, { ...sheet, lines: length, by });
    expect(last).toMatch(/\S {4,}在建/u);
    expect(paragraphsOf(`${first}\n\f${last}`)).toEqual([...report, ...prose, ...end]);
  });

  test('headings over the full width stand where they stood', () => {
    const [first, second] = [report.slice(1, 6), report.slice(6)].map((paragraphs) => {
      const lines = set(paragraphs, indented).split('\n').length;
      return setSideBySide(paragraphs, indented, { ...sheet, lines: Math.ceil(lines / 2) });
    }) as [string, string];
    const title = '云泽县国民经济和社会发展情况以及下一年度的工作安排意见';
    const heading = '二、坚定不移推进生态优先绿色发展，全力建设湖区明珠的任务';
    const text = ['', `     ${title}`, '', first, '', `   ${heading}`, '', second].join('\n');
    expect(paragraphsOf(text)).toEqual([title, ...report.slice(1, 6), heading, ...report.slice(6)]);
  });
});

describe('what stands side by side and is left as it is', () => {
  const rows = (left: readonly string[], right: readonly string[], at: number): string =>
    left
      .map((cell, index) => {
        const width = Array.from(cell, (sign) => (sign <= '~' ? 1 : 2)).reduce<number>(
          (sum, halves) => sum + halves,
          0,
        );
        return `${cell}${' '.repeat(at - width)}${right[index] ?? ''}`.trimEnd();
      })
      .join('\n');
  test.each([
    [
      'names with their duties',
      rows(
        towns,
        towns.map((town) => `${town}人民政府办公室`),
        20,
      ),
    ],
    [
      'a table of figures',
      rows(
        towns,
        towns.map((_, index) => `${String(12 + index)}.5    ${String(30 + index)}`),
        12,
      ),
    ],
    [
      'items with their measures',
      rows(
        towns.map((town) => `建设${town}文化站，`),
        towns.map((town) => `由${town}负责，县财政补助。`),
        28,
      ),
    ],
  ])('%s', (_name, text) => {
    expect(kindsOf(text)).not.toContain('columns-split');
    expect(paragraphsOf(text)).toEqual(text.split('\n'));
  });

  test('a table with wrapped cells is told of', () => {
    const cells = report
      .slice(3, 10)
      .map((paragraph) => [
        set([paragraph.slice(0, 40)], { ...newspaper, indent: '' }).split('\n'),
        set([paragraph.slice(20, 70)], { ...newspaper, indent: '' }).split('\n'),
      ]);
    const text = cells
      .map(([left = [], right = []]) => {
        const most = Math.max(left.length, right.length);
        return rows(
          Array.from({ length: most }, (_, index) => left[index] ?? ''),
          right,
          40,
        );
      })
      .join('\n');
    expect(kindsOf(text)).not.toContain('columns-split');
    expect(repaired(text).codes).toContain('columns-unsure');
    const { records } = parse(text);
    expect(records.length).toBeGreaterThan(5);
    for (const { confidence } of records) expect(confidence).toBeLessThanOrEqual(0.4);
    const alone = parse(`${text}\n\n\n今年，全县新建学校12所，城镇新增就业8600人。`).records;
    expect(alone.filter(({ confidence }) => confidence > 0.4)).toHaveLength(2);
  });
});

test('a line of any number of pieces is read', () => {
  const line = `${'山水   '.repeat(200_000)}，`;
  expect(repaired(line).value.text).toContain('山水');
});

test('every unit of the result stands in the source, and every paragraph’s source holds it', () => {
  const setText = fc
    .record({
      from: fc.nat(report.length - 3),
      width: fc.integer({ min: 14, max: 26 }),
      indent: fc.constantFrom('', '  ', '    ', '　　'),
      newline: fc.constantFrom('\n', '\r\n'),
      columns: fc.integer({ min: 2, max: 3 }),
      lines: fc.integer({ min: 7, max: 20 }),
      gutter: fc.integer({ min: 3, max: 9 }),
      by: fc.constantFrom('cells' as const, 'characters' as const),
    })
    .map(({ from, ...changed }) =>
      setSideBySide(report.slice(from), { ...newspaper, ...changed }, { ...sheet, ...changed }),
    );
  fc.assert(
    fc.property(setText, (text) => {
      const { value } = repaired(text);
      for (const { from, to } of value.paragraphs) {
        const source = value.map.spanToOrigin({ from, to });
        expect(source.to).toBeLessThanOrEqual(text.length);
        const wrong = Array.from({ length: to - from }, (_, index) => from + index).filter((at) => {
          const origin = value.map.toOrigin(at);
          const unit = value.text.charAt(at);
          if (origin < source.from || origin >= source.to) return true;
          return unit !== ' ' && text.charAt(origin) !== unit;
        });
        expect(wrong).toEqual([]);
      }
    }),
  );
});
