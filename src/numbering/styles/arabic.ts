import { measureWords } from '../../lexicon/measure-words.ts';
import { anyOf, oneOf } from '../../lexicon/word-list.ts';
import { unitsHalvedInside } from '../../lexicon/duration-words.ts';
import type { HeadingStyle } from '../heading-style.ts';

/** What a number alone before them counts; 人口 has none. */
const units = measureWords.map(({ word }) => (word === '人' ? '人(?!口)' : word));
const things = measureWords.flatMap(({ word, dimension }) => (dimension === 'count' ? word : []));

export const arabic: HeadingStyle<'arabic'> = {
  name: 'arabic',
  example: '1.',
  numbers: 'items',
  weak: true,
  forms: [
    {
      starts: '0123456789０１２３４５６７８９',
      pattern: /(([\d０-９]{1,3}))(?:[、．﹑﹒]|\.(?=(?:19|20)\d\d年)|\.(?![\d０-９]))/y,
    },
    // 2.50个渔村: things come whole.
    {
      starts: '0123456789',
      pattern: new RegExp(
        `((\\d{1,2}))\\.(?=[1-9]\\d{0,2}${anyOf(things)}(?![百千]分|${oneOf(unitsHalvedInside)}))`,
        'y',
      ),
    },
    // 1 渔港, alone on its line.
    {
      starts: '123456789',
      pattern: new RegExp(
        `(?<![^\\n])(([1-9]\\d?)) {0,4}(?!${anyOf(units)}|[百千万亿十多余年月日时分秒号届次期比至到])(?=[\u4e00-\u9fff、]{2,12}(?:\\n|$))`,
        'y',
      ),
    },
    // 01综合, as bulletins of statistics number their parts.
    { starts: '0', pattern: /(?<!\d)(0([1-9]))(?=[\u4e00-\u9fff])(?![年月日时分])/y },
  ],
  signs: [[0x2488, 20]],
  examples: {
    read: [
      ['1.渔港', 1, '1'],
      ['12、渔船', 12, '12'],
      ['1.2031年渔业', 1, '1'],
      ['03渔业', 3, '03'],
      ['3 渔业与渔港', 3, '3'],
      ['1人口与渔户', 1, '1'],
      ['⒉渔港', 2, '⒉'],
      ['2.50个渔村', 2, '2'],
    ],
    left: [
      '1.5万家',
      '2.5个百分点',
      '2.5个小时',
      '120.5',
      '2031年，',
      '05月',
      '3 个渔港',
      '3 渔港9座',
      '12万人左右',
    ],
  },
};
