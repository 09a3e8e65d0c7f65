import { closing, opening } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const arabicBracketed: HeadingStyle<'arabic-bracketed'> = {
  name: 'arabic-bracketed',
  example: '（1）',
  numbers: 'items',
  weak: true,
  forms: [
    {
      starts: '（([［【〔〈',
      pattern: new RegExp(`(${opening}([\\d０-９]{1,2})${closing})[、.．]?`, 'y'),
    },
    {
      starts: '0123456789０１２３４５６７８９',
      pattern: new RegExp(`(([\\d０-９]{1,2})${closing})[、.．]?`, 'y'),
    },
  ],
  signs: [[0x2474, 20]],
  examples: {
    read: [
      ['（1）渔港', 1, '（1）'],
      ['(4)渔船', 4, '(4)'],
      ['2）渔业', 2, '2）'],
      ['⑶渔港', 3, '⑶'],
    ],
    left: ['（2031）', '（1', '12个'],
  },
};
