import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Numeral } from '../../numerals/numeral.ts';
import type { RefusalRule } from './rule.ts';

/** Reads from `to` on: 年, 月, 日, perhaps after a range: 2016-2020年, 1至9月. */
const dateAfter =
  /(?:\s?[-—~至到、和]+\s?(?:\d{1,4}|[〇零一二三四五六七八九十]{1,4}))?(年(?!度?均)|月(?!份?均)|日(?!均|元(?![旦宵]))|([/.-])\d{1,2}\2\d{1,2})/y;
/** What a match of `dateAfter` starts with. */
const dateOpenings = new CharSet('年月日/.- \t\n\u3000—~至到、和');
const hourAfter = new StartPattern(
  /时(?:\d{1,2}|[一二三四五六七八九十]{1,3})分?|点(?:\d{1,2}|[一二三四五六七八九十]{1,3})分/y,
);
const clockAfter = new StartPattern(/[:：]\d\d(?!\d|[:：])/y);
/** The same with seconds, behind a day: 2019-03-28 09:30:05; shares are written so as well: 8:42:50. */
const secondsAfter = new StartPattern(/[:：]\d\d[:：]\d\d(?!\d|[:：])/y);
const dayBefore =
  /(?:(?:[-/.]\d{1,2}|日)[ \u3000]{0,3}|(?:星期|周)[一二三四五六日天][ \u3000]{0,3})$/;
const longestDay = 8;

/** What is looked back or forward upon as a year without its 年: 透过2025回望. */
const lookedBack = new StartPattern(/回[望眸顾首]|展望/y);

const isYear = ({ from, to, value }: Numeral): boolean =>
  to - from === 4 && value >= 1000 && value < 2200;

/** Years, months, days and hours of the clock. */
export const date: RefusalRule = {
  reason: 'date',
  examples: {
    refused: [
      '到2025年建成',
      '2016-2020年',
      '1至9月运行平稳',
      '12月29日-30日',
      '一九九三年',
      '二〇二〇年底',
      '上午9:30',
      '8时05分开船',
      '上午9点30分开船',
      '八时三十分开船',
      '上世纪90年代',
      '2019/3/5印发',
      '2019-03-28印发',
      '2019-03-28 09:30:05印发',
      '3月28日 星期五 09:30:05印发',
      '5月底前完成',
      '2019年3月5日',
      '透过2025回望渔港',
    ],
    kept: ['优良天数达到258天', '合同期延长30年', '产业比为8:42:50', '合同期延长50年'],
  },
  refuse: ({ text, numeral, measure }) => {
    if (numeral.more || numeral.exponent > 4) return null;
    const clock = clockAfter.endAt(text, numeral.to);
    if (
      clock !== -1 &&
      numeral.form === 'digits' &&
      Number.isInteger(numeral.value) &&
      numeral.value < 25 &&
      text.charAt(clock) !== '.' &&
      !/[比为]/.test(text.charAt(numeral.from - 1))
    ) {
      return clock;
    }
    const seconds = secondsAfter.endAt(text, numeral.to);
    const day = Math.max(0, numeral.from - longestDay);
    if (seconds !== -1 && dayBefore.test(text.slice(day, numeral.from))) return seconds;
    const hour = hourAfter.endAt(text, numeral.to);
    if (hour !== -1) return hour;
    if (isYear(numeral) && lookedBack.startsAt(text, numeral.to)) return numeral.to;
    if (!dateOpenings.has(text.charCodeAt(numeral.to))) return null;
    dateAfter.lastIndex = numeral.to;
    const found = dateAfter.exec(text);
    if (!found) return null;
    const end = dateAfter.lastIndex;
    if (found[1]?.startsWith('年')) {
      const twoDigits =
        numeral.to - numeral.from === 2 &&
        numeral.form === 'digits' &&
        numeral.value >= 49 &&
        text.charAt(end) === '代';
      return isYear(numeral) || twoDigits ? end : null;
    }
    if (measure && measure.to > numeral.to && !/^[月日]/.test(found[1] ?? '')) return null;
    return end;
  },
};
