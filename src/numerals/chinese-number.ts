import { chineseAt } from './chinese.ts';

/** The number of a heading in Chinese numerals (十二, 二十, 一百零三); null where it is none. */
export function chineseNumber(text: string): number | null {
  const numeral = /^[〇零一二两三四五六七八九十百]+$/.test(text) ? chineseAt(text, 0) : null;
  return numeral?.to === text.length && numeral.upTo === null && numeral.value > 0
    ? numeral.value
    : null;
}
