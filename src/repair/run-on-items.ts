import type { Span } from '../core/span.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';

/** What numbers the parts below those of a page that came as one line, white space before it: （一）, 1. and 1、. */
const mark =
  /(?<=([。！？；：]?))(?<!\s)(\s+)(?:（([一二三四五六七八九十]{1,3})）|(\d{1,2})[、.．](?=[\u4e00-\u9fff“]))/g;
/** The title behind （一） that white space parts from its text. */
const title = /^([^，。；：！？、\s]{2,30})(\s+)(?=\S)/;
const longestTitle = 40;

/**
 * The gaps around the headings of a line with those around the parts below them, in order. Such a part stands behind the
 * end of a sentence or right behind a title, and counts up from 1.
 */
export function withItems(text: string, line: Span, headings: readonly Span[]): Span[] {
  const gaps = new Map(headings.map((gap) => [gap.from, gap]));
  const last = { bracketed: 0, arabic: 0 };
  for (const found of text.slice(line.from, line.to).matchAll(mark)) {
    const [whole, sign, blank = '', bracketed, arabic] = found;
    const from = line.from + found.index;
    const level = bracketed === undefined ? 'arabic' : 'bracketed';
    const value = bracketed === undefined ? Number(arabic) : chineseNumber(bracketed);
    const counts = value !== null && (value === 1 || value === last[level] + 1);
    if (!counts || !(sign || gaps.has(from))) continue;
    last[level] = value;
    if (level === 'bracketed') last.arabic = 0;
    gaps.set(from, { from, to: from + blank.length });
    if (level === 'arabic') continue;
    const at = from + whole.length;
    const behind = title.exec(text.slice(at, Math.min(line.to, at + longestTitle)));
    if (!behind) continue;
    const [{ length }, name = ''] = behind;
    gaps.set(at + name.length, { from: at + name.length, to: at + length });
  }
  return [...gaps.values()].sort((a, b) => a.from - b.from);
}
