import { arabicAt } from './arabic.ts';
import { chineseAt } from './chinese.ts';
import { halfAt } from './half.ts';
import type { Numeral } from './numeral.ts';
import { asSpoken } from './spoken.ts';

/** The number at `at`, in digits or Chinese numerals. */
export function numeralAt(text: string, at: number): Numeral | null {
  const numeral = arabicAt(text, at) ?? chineseAt(text, at);
  return numeral ? asSpoken(text, numeral) : halfAt(text, at);
}
