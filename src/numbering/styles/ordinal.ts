import { numeral } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const ordinal: HeadingStyle<'ordinal'> = {
  name: 'ordinal',
  example: '第一，',
  numbers: 'items',
  weak: true,
  forms: [{ starts: '第', pattern: new RegExp(`(第(${numeral}))[，,、:：]`, 'y') }],
  signs: [],
  examples: {
    read: [
      ['第一，渔港', 1, '第一'],
      ['第二、渔船', 2, '第二'],
      ['第十：渔业', 10, '第十'],
    ],
    left: ['第一产业', '第一章', '第1，渔港'],
  },
};
