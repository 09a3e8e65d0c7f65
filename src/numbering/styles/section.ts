import { divisionForms } from '../heading-style.ts';
import type { HeadingStyle } from '../heading-style.ts';

export const section: HeadingStyle<'section'> = {
  name: 'section',
  example: '第一节',
  numbers: 'parts',
  weak: false,
  forms: divisionForms('[节節]'),
  signs: [],
  examples: {
    read: [
      ['第一节　渔港', 1, '第一节'],
      ['第二節 渔船', 2, '第二節'],
      ['【第四节】渔业', 4, '第四节'],
    ],
    left: ['一节', '第一届', '节约用水'],
  },
};
