import { UnitSet } from '../core/unit-set.ts';

const chineseDigits = '〇一二三四五六七八九';
/** A year in digits or in Chinese numerals. */
const yearSign = /^(?:(?:19|20)\d\d|[一二][九〇零][〇零一二三四五六七八九]{2})$/;
const yearLength = 4;
const digits = new UnitSet('0123456789〇零一二三四五六七八九');

/** A year that a text names. */
export interface NamedYear {
  readonly year: number;
  /** Offset of its first unit. */
  readonly at: number;
  /** Offset after 年. */
  readonly end: number;
}

/** The years that `text` names, in order: 2025年, 二〇二五年, 一九九三年. */
export function yearsIn(text: string): NamedYear[] {
  const years: NamedYear[] = [];
  for (let sign = text.indexOf('年'); sign !== -1; sign = text.indexOf('年', sign + 1)) {
    const at = sign - yearLength;
    if (!digits.has(text.charCodeAt(sign - 1)) || digits.has(text.charCodeAt(at - 1))) continue;
    const number = at < 0 ? '' : text.slice(at, sign);
    if (yearSign.test(number)) years.push({ year: yearOf(number), at, end: sign + 1 });
  }
  return years;
}

function yearOf(text: string): number {
  if (text.charCodeAt(0) < 0x80) return Number(text);
  return Number(
    Array.from(text, (sign) => (sign === '零' ? 0 : chineseDigits.indexOf(sign))).join(''),
  );
}
