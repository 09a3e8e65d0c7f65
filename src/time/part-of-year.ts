import { chineseNumber } from '../numerals/chinese-number.ts';

/** First and last month of a part of a year. */
export type Months = readonly [first: number, last: number];

const half = '[上下]半年';
const quarter = '第?[一二三四]季度|前[两三](?:个)?季度|[1一][-—~至到][234二三四]季度';
const months =
  '\\d{1,2}(?:月份?)?(?:[-—~至到]|——)\\d{1,2}月份?|一月?[-—~至到][二三四五六七八九十]{1,2}月份?|(?<!提)前(?:\\d{1,2}|[二两三四五六七八九十]{1,2})个月';
const month = '1?\\d月(?:份|当月)';
const part = new RegExp(`${half}|${quarter}|${months}|${month}`, 'y');

/** The end of the part of a year that is named at `at`; `at` where none is. */
export function partOfYearEnd(text: string, at: number): number {
  part.lastIndex = at;
  return part.test(text) ? part.lastIndex : at;
}

/** The months that the words for a part of a year mean: 上半年, 前三季度, 1—6月; null where they mean none. */
export function monthsOf(words: string): Months | null {
  if (words.endsWith('半年')) return words.startsWith('上') ? [1, 6] : [7, 12];
  if (words.endsWith('季度')) return ofQuarters(words);
  const numbers = (words.match(/\d+|[一二三四五六七八九十]+/g) ?? []).map(
    (number) => chineseNumber(number) ?? Number(number),
  );
  if (words.startsWith('前')) {
    return valid(1, numbers[0] ?? chineseNumber(words.slice(1, -2)) ?? 0);
  }
  const [first = 0, last = first] = numbers;
  return valid(first, last);
}

const ordinals = '一二三四';

function ofQuarters(words: string): Months | null {
  if (words.startsWith('前')) return words.startsWith('前三') ? [1, 9] : [1, 6];
  const upTo = /^[1一][-—~至到]([234二三四])/.exec(words)?.[1];
  if (upTo !== undefined) return [1, 3 * (chineseNumber(upTo) ?? Number(upTo))];
  const last = 3 * (ordinals.indexOf(words.replace('第', '').charAt(0)) + 1);
  return [last - 2, last];
}

function valid(first: number, last: number): Months | null {
  return first >= 1 && first <= last && last <= 12 ? [first, last] : null;
}
