import { divisionForms } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const part: HeadingStyle<'part'> = {
  name: 'part',
  example: '第一篇',
  numbers: 'parts',
  weak: false,
  forms: divisionForms('部分|[编編篇]'),
  signs: [],
  examples: {
    read: [
      ['第一篇　总则', 1, '第一篇'],
      ['第 二 部分 任务', 2, '第 二 部分'],
      ['（第三部分）：渔港', 3, '第三部分'],
    ],
    left: ['第三部门', '第二产业', '第一，渔港'],
  },
};
