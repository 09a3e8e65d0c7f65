import type { HeadingStyle } from '../heading-style.ts';
import { notMeasured } from '../not-measured.ts';

export const decimalInner: HeadingStyle<'decimal-inner'> = {
  name: 'decimal-inner',
  example: '1.1.1 ',
  numbers: 'items',
  weak: false,
  forms: [
    {
      starts: '123456789',
      pattern: new RegExp(`(\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2}))[ \\u3000]{1,4}${notMeasured}`, 'y'),
    },
  ],
  signs: [],
  examples: {
    read: [
      ['1.1.1 渔港', 1, '1.1.1'],
      ['3.2.4　渔船', 4, '3.2.4'],
      ['12.1.10 渔业', 10, '12.1.10'],
    ],
    left: ['1.1 渔港', '1.1.1.1 渔港', '1.1.1渔港', '1.1.1 亿元'],
  },
};
