import type { Page } from '../../src/repair/pages/read-pages.ts';
import { newspaper, report, set } from './typesetter.ts';

const body = set(report, newspaper);
const lines = body.split('\n');
/** The line of the report at whose end the first page breaks, in the middle of a word. */
export const cut: number = lines.findIndex((line) => line.includes('城乡居民')) + 1;
/** The line at whose end the page after it breaks. */
export const later: number = lines.findIndex((line) => line.includes('今年政府工作')) + 3;
/** Some lines of the report. */
export const stretch = (from: number, to?: number): string => lines.slice(from, to).join('\n');

export const page = (name: string, ...parts: readonly string[]): Page => ({
  name,
  input: parts.join('\n'),
});

/** The report on three pages of a newspaper. */
export const first: Page = page('a.txt', stretch(0, cut), '（下转第三版）');
export const third: Page = page(
  'b.txt',
  '云泽日报　第三版',
  '（上接第一版）',
  stretch(cut, later),
  '（下转第四版）',
  '责任编辑：文渊',
);
export const fourth: Page = page(
  'c.txt',
  '2031年1月12日　星期日　第四版',
  '（上接第三版）',
  stretch(later),
);
