import { closing, numeral, opening } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const chineseBracketed: HeadingStyle<'chinese-bracketed'> = {
  name: 'chinese-bracketed',
  example: '（一）',
  numbers: 'items',
  weak: false,
  forms: [
    {
      starts: '（([［【〔〈',
      pattern: new RegExp(`(${opening}(${numeral})${closing})[、.．:：]?`, 'y'),
    },
    {
      starts: '〇○零一二三四五六七八九十百',
      pattern: new RegExp(`((${numeral})）)[、.．]?`, 'y'),
    },
  ],
  signs: [[0x3220, 10]],
  examples: {
    read: [
      ['（一）渔港', 1, '（一）'],
      ['〔十二]渔船', 12, '〔十二]'],
      ['三）渔业', 3, '三）'],
      ['㈡渔港', 2, '㈡'],
    ],
    left: ['（试行）', '（一', '（一级）渔港'],
  },
};
