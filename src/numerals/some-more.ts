import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import { compoundsOfMany } from '../lexicon/numeral-words.ts';

const more = new StartPattern(phraseAt`多(?!${compoundsOfMany})|余(?![额热量粮值款下])`);
/** What 来 stands between a round number and: 十来个, 二十来万; 5000万来自 is none. */
const about = new StartPattern(/来(?=[万亿个家人名户座亩吨年天岁次项种处件台辆张块篇场斤]|公里)/y);
const openings = new CharSet('多余来');

/** What a word in a number says of it. */
export type Some = 'more' | 'about' | null;

/** Whether 多, 余 or 来 at `at` belongs to the number before it. */
export function someAt(text: string, at: number): Some {
  if (!openings.has(text.charCodeAt(at))) return null;
  if (more.startsAt(text, at)) return 'more';
  return about.startsAt(text, at) ? 'about' : null;
}
