import { expect, test } from '@jest/globals';
import { linesOf } from '../../src/repair/lines.ts';
import { withTitles } from '../../src/repair/lone-numbers.ts';

const linesIn = (text: string): string[] =>
  withTitles(text, linesOf(text)).map(({ from, to }) => text.slice(from, to));

test('numbers of sections that stand alone go with their titles', () => {
  const text = '1.1  \n总体要求\n全县统筹。\n1.2  \n湖区治理\n2.1  \n码头扩建';
  expect(linesIn(text)).toEqual([
    '1.1  \n总体要求',
    '全县统筹。',
    '1.2  \n湖区治理',
    '2.1  \n码头扩建',
  ]);
});

test.each([
  ['that do not rise', '1.1 \n镇区\n3.2 \n村庄\n2.4 \n码头'],
  ['without white space behind them', '1.1\n镇区\n1.2\n村庄\n2.1\n码头'],
  ['with Windows breaks alone behind them', '1.1\r\n镇区\r\n1.2\r\n村庄\r\n2.1\r\n码头'],
  ['too few', '1.1 \n镇区\n1.2 \n村庄'],
  ['before sentences', '1.1 \n镇区扩建。\n1.2 \n村庄整治。\n2.1 \n码头扩建。'],
])('numbers %s stay alone', (_what, text) => {
  expect(linesIn(text)).toEqual(text.split('\n').map((line) => line.trim()));
});

test('numbers of chapters that stand alone go with their titles', () => {
  expect(linesIn('第一部分\n\n2030年渔业收支\n渔税9亿元。\n第二部分\n2031年预算草案')).toEqual([
    '第一部分\n\n2030年渔业收支',
    '渔税9亿元。',
    '第二部分\n2031年预算草案',
  ]);
  expect(linesIn('第二章\n渔港达到9座。\n第三章\n渔船达到9艘。')).toHaveLength(4);
});
