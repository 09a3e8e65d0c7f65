import type { HeadingStyle } from '../heading-style.ts';
import { notMeasured } from '../not-measured.ts';

export const decimal: HeadingStyle<'decimal'> = {
  name: 'decimal',
  example: '1.1 ',
  numbers: 'items',
  weak: false,
  forms: [
    {
      starts: '123456789',
      pattern: new RegExp(`(\\d{1,2}\\.(\\d{1,2}))[ \\u3000]{1,4}${notMeasured}`, 'y'),
    },
  ],
  signs: [],
  examples: {
    read: [
      ['1.1 渔港', 1, '1.1'],
      ['3.2　渔船', 2, '3.2'],
      ['12.10 渔业', 10, '12.10'],
    ],
    left: ['1.1 万家', '1.1 米宽', '2.5 个百分点', '1.5 1.6', '2.3渔港', '1.1.1 渔港'],
  },
};
