import { numeral } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

/** 一、二级, 三、四线 and 二、三产业 open a sentence. */
const goesOn = '(?![〇一二三四五六七八九十]+(?:[、级线]|次?产业))';

export const chinese: HeadingStyle<'chinese'> = {
  name: 'chinese',
  example: '一、',
  numbers: 'parts',
  weak: false,
  forms: [
    {
      starts: '〇○零一二三四五六七八九十百',
      pattern: new RegExp(`((${numeral}))[、，,.．﹑﹒:：]${goesOn}`, 'y'),
    },
  ],
  signs: [],
  examples: {
    read: [
      ['一、渔港', 1, '一'],
      ['二十一、渔船', 21, '二十一'],
      ['十．渔业', 10, '十'],
    ],
    left: ['一、二级渔港', '二、三产业比例', '一是推进', '十个方面'],
  },
};
