import { CharSet } from '../../core/char-set.ts';
import type { RefusalRule } from './rule.ts';

const openings = new CharSet('（〔[【(①');
const closings = new CharSet('）〕]】)');
const stops = new CharSet('。；：\n，');
const closing = /^(?:[、.）](?!\d)|\)|是|要)/;

/** The number of an item that begins with a count of things, which come whole: 1.8个村. */
const itemNumber = /^\d{1,2}\.(?=\d{1,3}$)/;

/** The number of an item that begins with a year: 附件：1.2031年. */
const itemOfYear = /^\d{1,2}\.(?=(?:19|20)\d\d$)/;
const shortestWithYear = 6;

/** Numbers of sections, items, notes: 1., （二）, 三是, 注[10]. */
export const numbering: RefusalRule = {
  reason: 'numbering',
  examples: {
    refused: [
      '（二）扩大开放',
      '3.培育企业',
      '一是扩大投资。二是稳定外贸',
      '〔三〕名词解释',
      '附件：1.2031年渔业任务',
    ],
    kept: ['3.5万家企业', '2.5个百分点', '（3个市）'],
  },
  refuse: ({ text, numeral, measure, paragraphFrom }) => {
    if (numeral.from === paragraphFrom && measure?.dimension === 'count') {
      const item = itemNumber.exec(text.slice(numeral.from, numeral.to));
      return item && numeral.from + item[0].length;
    }
    if (numeral.to - numeral.from >= shortestWithYear && text.charAt(numeral.to) === '年') {
      const item = itemOfYear.exec(text.slice(numeral.from, numeral.to));
      if (item) return numeral.from + item[0].length;
    }
    if (measure || numeral.more) return null;
    const before = text.charCodeAt(numeral.from - 1);
    if (openings.has(before) && closings.has(text.charCodeAt(numeral.to))) return numeral.to + 1;
    const opens = numeral.from === paragraphFrom || stops.has(before);
    return opens && closing.test(text.slice(numeral.to, numeral.to + 2)) ? numeral.to + 1 : null;
  },
};
