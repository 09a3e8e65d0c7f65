import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { withBreaks } from '../../src/repair/spaced-breaks.ts';
import { newspaper, report, set } from './typesetter.ts';

describe('spaces in place of line breaks', () => {
  test('part paragraphs that were put into one line', () => {
    expect(withBreaks(report.join(' ')).split('\n')).toEqual(report);
    expect(withBreaks(`${report.join('\u3000')}\n`)).toBe(`${report.join('\n')}\n`);
  });

  test('give the records of the text with breaks', () => {
    const saying = (text: string): unknown =>
      parse(text).records.map(({ quantity, indicator, section, status }) => [
        quantity.text,
        indicator.text,
        section?.number,
        status,
      ]);
    expect(saying(report.join(' '))).toEqual(saying(report.join('\n')));
  });

  test('part no clause from the next one of its paragraph', () => {
    const [first = '', ...others] = report;
    const items = '（一）渔业。渔获9万吨； 海带3万吨； 紫菜2万吨。';
    expect(withBreaks([first, items, ...others].join(' ')).split('\n')).toContain(items);
  });

  test('part the lines of a column', () => {
    const column = set(report, { ...newspaper, width: 24, indent: '' }).split('\n');
    expect(withBreaks(column.join(' ')).split('\n')).toEqual(column);
  });

  test('part no number from its noun and its unit', () => {
    const column = set(report, { ...newspaper, width: 24, indent: '' }).split('\n');
    const at = Math.floor(column.length / 2);
    const spaced = column.with(at, `${column[at] ?? ''} 4441 亩`);
    expect(withBreaks(spaced.join(' ')).split('\n')).toContain(spaced[at]);
  });

  test('part the rows of a table of figures behind its head', () => {
    const rows = ['2030年 比上年增长%', '海带 9 万吨 5.0', '其中:鲜海带 3万吨 -1.7', '紫菜 2 吨 4'];
    expect(withBreaks(`${rows.join(' ')}\n`).split('\n')).toEqual([...rows, '']);
    expect(withBreaks(`${rows.join(' ')} 全年增产。`)).toBe(`${rows.join(' ')} 全年增产。`);
    expect(withBreaks(rows.slice(0, 3).join(' '))).toBe(rows.slice(0, 3).join(' '));
  });

  test('are left alone between words, behind numbers and in short lines', () => {
    const words = `国务院总理 李强出席，${'推进5G NR 建设，加快项目落地；'.repeat(20)}`;
    expect(withBreaks(words)).toBe(words);
    expect(withBreaks('甲 乙 丙 丁 戊')).toBe('甲 乙 丙 丁 戊');
    const numbered = report.map((line) => line.replace(/^(（.）|.、)/, '$1 ')).join(' ');
    expect(withBreaks(numbered).split('\n')).toHaveLength(report.length);
  });
});
