import type { HeadingStyle } from '../heading-style.ts';

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
    // 01综合, as bulletins of statistics number their parts.
    { starts: '0', pattern: /(0([1-9]))(?=[\u4e00-\u9fff])(?![年月日时分])/y },
  ],
  signs: [[0x2488, 20]],
  examples: {
    read: [
      ['1.渔港', 1, '1'],
      ['12、渔船', 12, '12'],
      ['1.2031年渔业', 1, '1'],
      ['03渔业', 3, '03'],
      ['⒉渔港', 2, '⒉'],
    ],
    left: ['1.5万家', '120.5', '2031年，', '05月'],
  },
};
