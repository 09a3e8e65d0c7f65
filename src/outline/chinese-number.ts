const digits = '〇一二三四五六七八九';

/** The number of a heading in Chinese numerals (十二, 二十, 一百零三); null where it is none. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const value = sign === '零' ? 0 : sign === '两' ? 2 : digits.indexOf(sign);
    if (value >= 0) digit = digit * 10 + value;
    else if (sign === '十') [total, digit] = [total + (digit || 1) * 10, 0];
    else if (sign === '百') [total, digit] = [total + (digit || 1) * 100, 0];
    else return null;
  }
  return total + digit || null;
}
