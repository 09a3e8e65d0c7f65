import { expect, test } from '@jest/globals';
import { quotedNames } from '../../src/quantities/quotes.ts';

const long = (length: number): string => '旗'.repeat(length);

test.each([
  ['打响“一村一品”品牌', ['“一村一品”']],
  ['「一村一品」和“三清单”', ['「一村一品」', '“三清单”']],
  ['"一村一品"和"三清单"', ['"一村一品"', '"三清单"']],
  [`“${long(18)}”`, [`“${long(18)}”`]],
  [`“${long(19)}”`, []],
  [`"${long(18)}"`, [`"${long(18)}"`]],
  [`"${long(19)}"好"好"`, ['"好"']],
  [`《${long(99)}》`, [`《${long(99)}》`]],
  ['一村一品”品牌》', []],
  ['“一村一品\n”', []],
  ['《一村一品\n》', []],
  ['好”一村“一品”', ['“一品”']],
])('in %s stand %j', (text, names) => {
  expect(quotedNames(text).map(({ from, to }) => text.slice(from, to))).toEqual(names);
});
