import type { HeadingStyle } from '../heading-style.ts';

export const circled: HeadingStyle<'circled'> = {
  name: 'circled',
  example: '①',
  numbers: 'items',
  weak: true,
  forms: [],
  signs: [
    [0x2460, 20],
    [0x2776, 10],
  ],
  examples: {
    read: [
      ['①渔港', 1, '①'],
      ['⑳渔船', 20, '⑳'],
      ['❸渔业', 3, '❸'],
    ],
    left: ['〇渔港', '●渔船', 'Ⅰ渔业'],
  },
};
