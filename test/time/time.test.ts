import { expect, test } from '@jest/globals';
import { timeAt } from '../../src/time/time.ts';

/** What says when at the start of the words. */
const timeOf = (words: string): string => words.slice(0, timeAt(words, 0, words.length));

test.each([
  ['1—9月渔业产值', '1—9月'],
  ['1-11月份渔业产值', '1-11月份'],
  ['1月至10月渔业产值', '1月至10月'],
  ['前10个月渔业产值', '前10个月'],
  ['2031年底渔港', '2031年底'],
  ['6月份渔业产值', '6月份'],
  ['6月底前渔港', '6月底前'],
  ['10月1日起渔船', '10月1日起'],
  ['二季度渔业产值', '二季度'],
  ['到2031年渔港', '到2031年'],
  ['上半年渔港', '上半年'],
  ['过去五年渔港', '过去五年'],
  ['“十六五”期间渔港', '“十六五”期间'],
  ['9月捕捞', '9月'],
])('%s', (words, time) => {
  expect(timeOf(words)).toBe(time);
});

test.each(['1—2个月', '3—5座渔港', '9月龄渔苗', '前10家渔场', '渔港', '2031个渔港'])(
  '%s says no time',
  (words) => {
    expect(timeOf(words)).toBe('');
  },
);

test('what ends behind the words in question says none', () => {
  expect(timeAt('1—9月渔业产值', 0, 3)).toBe(0);
});
