import { divisionForms } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const chapter: HeadingStyle<'chapter'> = {
  name: 'chapter',
  example: '第一章',
  numbers: 'parts',
  weak: false,
  forms: divisionForms('章'),
  signs: [],
  examples: {
    read: [
      ['第三章 渔港', 3, '第三章'],
      ['第 十 章　渔船', 10, '第 十 章'],
      ['第3章 渔业', 3, '第3章'],
    ],
    left: ['第三产业', '三章', '第章'],
  },
};
