import { CharSet } from '../core/char-set.ts';
import { wholeWithSigns } from '../lexicon/phrase-words.ts';

const signs = new CharSet('、和及与并或');
/** Words that end or begin with a list sign and are whole. */
const whole: ReadonlySet<string> = new Set(wholeWithSigns);

/** Whether a list sign stands at `at` and no part of a word: 惠及, 参与, 和美乡村. */
export function isListSign(text: string, at: number): boolean {
  if (!signs.has(text.charCodeAt(at))) return false;
  return !whole.has(text.slice(at - 1, at + 1)) && !whole.has(text.slice(at, at + 2));
}
