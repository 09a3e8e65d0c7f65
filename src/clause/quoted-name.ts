import { firstSign } from '../core/search.ts';

/** Longest name in quotation marks. */
const longestName = 16;

/** Where the sign ” stands that ends the name whose words go on at `at`; -1 where none ends before `to`. */
export function endOfName(text: string, at: number, to: number): number {
  return firstSign(text, '”', { from: at, to: Math.min(to, at + longestName) });
}
