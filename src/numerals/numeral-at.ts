import { arabicAt } from './arabic.ts';
import { chineseAt } from './chinese.ts';
import { halfAt } from './half.ts';
import type { Numeral } from './numeral.ts';

/** The number at `at`, in digits or Chinese numerals. */
export function numeralAt(text: string, at: number): Numeral | null {
  return arabicAt(text, at) ?? chineseAt(text, at) ?? halfAt(text, at);
}
