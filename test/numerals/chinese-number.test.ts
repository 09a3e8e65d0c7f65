import { expect, test } from '@jest/globals';
import { chineseNumber } from '../../src/numerals/chinese-number.ts';

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['九十九', 99],
  ['一百', 100],
  ['一百零三', 103],
  ['一百一十二', 112],
])('%s is %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each(['甲', '零', ''])('%s is no number of a heading', (text) => {
  expect(chineseNumber(text)).toBeNull();
});
