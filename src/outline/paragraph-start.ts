import { StartPattern } from '../core/start-pattern.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';
import { wholeAt } from '../numbering/decimal-at.ts';
import type { DecimalNumbers, Gap } from '../numbering/decimal-at.ts';
import { bareNumberAt, numberAt } from '../numbering/number-at.ts';
import type { Numbering } from '../numbering/number-at.ts';

/** What web pages leave before a paragraph's first sign. */
const noise = new StartPattern(/(?:&nbsp[;；]|[?？\u00b7\u200b-\u200d\ufeff●■◆▲▶►★※*])+/y);

/** Offset of a paragraph's first sign after what a web page left before it. */
export function openingAt(text: string, from: number): number {
  const end = noise.endAt(text, from);
  return end === -1 ? from : end;
}

/**
 * The number that the paragraph at `from` opens with; null where it opens with none.
 * A numeral alone (一　综合) is closed by the gap after it.
 */
export function numberingAt(text: string, from: number, gapBefore: Gap): Numbering | null {
  const number = numberAt(text, from, text.length);
  if (number) return number;
  const bare = bareNumberAt(text, from);
  if (!bare) return null;
  const alone = bare.end === text.length || text.charAt(bare.end) === '\n';
  return alone || gapBefore(bare.end) > 0 ? bare : null;
}

/** The number without a sign of a part that the paragraph at `from` opens with: 2 渔港 where 2.1 泊位 follows; null where it opens with none. */
function partNumberAt(
  text: string,
  from: number,
  gapBefore: Gap,
  decimals: DecimalNumbers,
): Numbering | null {
  const number = wholeAt(text, from);
  if (!number || gapBefore(number.end) === 0) return null;
  return decimals.hasPart(number.value) ? number : null;
}

/** The number that the paragraph at `from` opens with, with its sign or as that of a part; null where it opens with none. */
export function partAt(
  text: string,
  from: number,
  gapBefore: Gap,
  decimals: DecimalNumbers,
): Numbering | null {
  return numberingAt(text, from, gapBefore) ?? partNumberAt(text, from, gapBefore, decimals);
}

/** A point that a line names without a sentence's end: 一是聚焦渔业升级，着力提质量. */
const point = /^(([一二三四五六七八九十]{1,2})是)[^。；！？：\n]{6,44}$/;
const longestPoint = 48;

/** The number of a point that the paragraph from `from` to `to` names as headings do, 一是; null where its text follows. */
export function pointAt(text: string, from: number, to: number): Numbering | null {
  if (to - from > longestPoint) return null;
  const [, label, number] = point.exec(text.slice(from, to)) ?? [];
  const value = number === undefined ? null : chineseNumber(number);
  if (label === undefined || value === null) return null;
  return { style: 'ordinal', value, label, end: from + label.length };
}
