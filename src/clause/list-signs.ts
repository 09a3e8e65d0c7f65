import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { wholeWithSigns } from '../lexicon/phrase-words.ts';

const signs = new CharSet('、和及与并或');
/** The sign within the kinds of divisions that one name gives: 县（市、区）. */
const amongDivisions = new StartPattern(/(?<=[（、][市县区旗])、(?=[市县区旗](?:[）、]))/y);
/** Words that end or begin with a list sign and are whole. */
const whole: ReadonlySet<string> = new Set(wholeWithSigns);

/** Whether a list sign stands at `at` and no part of a word: 惠及, 参与, 和美乡村. */
export function isListSign(text: string, at: number): boolean {
  if (!signs.has(text.charCodeAt(at)) || amongDivisions.startsAt(text, at)) return false;
  return !whole.has(text.slice(at - 1, at + 1)) && !whole.has(text.slice(at, at + 2));
}
