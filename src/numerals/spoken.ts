import { StartPattern } from '../core/start-pattern.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import { behindSpokenSums } from '../lexicon/numeral-words.ts';
import type { Numeral } from './numeral.ts';
import { timesTenTo } from './scaled.ts';

/** 9个亿, not of works of that size: 9个亿元项目, 9个亿以上项目. */
const hundredMillions = new StartPattern(
  phraseAt`个多?亿(?=(?:以[上内下]|左右)?(?:$|[，。；！）)\s])|、[\d.]{1,6}个多?亿|${behindSpokenSums})`,
);

/** The number with the 个亿 that multiplies it as it is spoken: 9个亿, 三五个亿, 2个多亿; itself where none stands behind it. */
export function asSpoken(text: string, numeral: Numeral): Numeral {
  const { value, upTo, exponent } = numeral;
  const to = exponent < 4 && numeral.broken !== true ? hundredMillions.endAt(text, numeral.to) : -1;
  if (to === -1) return numeral;
  return {
    ...numeral,
    to,
    value: timesTenTo(value, 8),
    upTo: upTo === null ? null : timesTenTo(upTo, 8),
    exponent: 8,
    more: numeral.more || text.charAt(numeral.to + 1) === '多',
  };
}
