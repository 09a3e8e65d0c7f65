import type { Span } from '../core/span.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';

/** The number of a law's article, or of a part of a law or a plan. */
const mark = /(?<!\s)(\s*)第([一二三四五六七八九十百零]{1,6})([编篇章节条])(?=[\s\u4e00-\u9fff])/g;
/** What ends what stands before one. */
const ends: ReadonlySet<string> = new Set('。！？；）)');
/** What one is named behind: 依照第一条. */
const names = new Set('的照据按依合反以于和本');

/** The number and the title of a part that holds articles are no longer: 第二章 渔业登记和渔港管理. */
const longestTitle = 40;

/** So many that count up number the text; fewer are named in passing: 。第三条规定…. */
const leastCounted = 3;

/** The gaps before the articles of a law that came as one line, and before the parts of one or of a plan, in order. */
export function articlesIn(text: string, { from, to }: Span): Span[] {
  const line = text.slice(from, to);
  const found: Span[] = [];
  const last = new Map<string, number>();
  let titledTo = -1;
  for (const { 1: blank = '', 2: number = '', 3: kind = '', index } of line.matchAll(mark)) {
    const value = chineseNumber(number);
    const sign = line.charAt(index - 1);
    const isFirst = value === 1 && !names.has(sign) && (kind !== '条' || index === 0);
    const isTitled = index <= titledTo || isFirst;
    const opens = ends.has(sign) || blank !== '' || isTitled;
    const counts = value === (last.get(kind) ?? 0) + 1 || (kind === '节' && value === 1);
    if (value === null || !opens || !counts) continue;
    last.set(kind, value);
    titledTo = kind === '条' ? -1 : index + longestTitle;
    found.push({ from: from + index, to: from + index + blank.length });
  }
  const counted = Math.max(...['条', '章', '编', '篇'].map((kind) => last.get(kind) ?? 0));
  return counted < leastCounted ? [] : found;
}
