import { divisionForms } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const article: HeadingStyle<'article'> = {
  name: 'article',
  example: '第一条',
  numbers: 'items',
  weak: false,
  forms: divisionForms('[条條]').slice(0, 1),
  signs: [],
  examples: {
    read: [
      ['第十二条 本办法', 12, '第十二条'],
      ['第一条　渔港', 1, '第一条'],
      ['第 3 條 渔船', 3, '第 3 條'],
    ],
    left: ['（第一条）', '一条', '条件'],
  },
};
