import { expect, test } from '@jest/globals';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import type { Quantity } from '../../src/quantities/quantity.ts';
import { readLines } from '../outline/read-lines.ts';

function found(text: string): string[] {
  const reading = readLines(text);
  return findQuantities(reading).quantities.map(
    ({ span, amount, unit, comparator }) =>
      `${reading.text.slice(span.from, span.to)} = ${numberOf(amount)} ${unit} ${comparator}`,
  );
}

function numberOf(amount: Quantity['amount']): string {
  return 'value' in amount ? String(amount.value) : `${String(amount.min)}..${String(amount.max)}`;
}

/** One construction a line: text, then what is found in it. */
test.each([
  ['总投资2000亿元', ['2000亿元 = 200000000000 CNY eq']],
  ['增长10%以上', ['10% = 10 % ge']],
  ['增长百分之七点九', ['百分之七点九 = 7.9 % eq']],
  ['压减三分之一以上', ['三分之一 = 33.3333333333 % ge']],
  ['增长6%—6.5%', ['6%—6.5% = 6..6.5 % range']],
  ['增长百分之八至九', ['百分之八至九 = 8..9 % range']],
  ['完成2—3亿元', ['2—3亿元 = 200000000..300000000 CNY range']],
  ['培育三五十家', ['三五十家 = 30..50 家 range']],
  ['不少于30名', ['30名 = 30 名 ge']],
  ['突破了5000亿元', ['5000亿元 = 500000000000 CNY gt']],
  ['控制在4.5%以内', ['4.5% = 4.5 % le']],
  ['不到5家', ['5家 = 5 家 lt']],
  ['近百家企业', ['百家 = 100 家 approx']],
  ['3900多个项目', ['3900多个 = 3900 个 gt']],
  ['亿元以上项目', ['亿元 = 100000000 CNY ge']],
  ['千亿级集群', ['千亿 = 100000000000 CNY eq']],
  ['货值实现倍增', ['倍增 = 2 倍 eq']],
  ['里程过半', ['半 = 50 % gt']],
  ['节约3亿元', ['3亿元 = 300000000 CNY eq']],
  ['通过3项标准', ['3项 = 3 项 eq']],
  ['比重为7:45:48', ['7 = 7 % eq', '45 = 45 % eq', '48 = 48 % eq']],
  ['增长-3.2%', ['-3.2% = -3.2 % eq']],
  ['60万各族人民', ['60万 = 600000 人 eq']],
  ['10兆瓦级以上机组', ['10兆瓦 = 10 兆瓦 ge']],
  ['利用系数提高到0.52', ['0.52 = 0.52  eq']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '共9007199254740993个',
  '共九千零七万一千九百九十二亿五千四百七十四万零九百九十三个',
  '达9007199254740.993平方公里',
  '达0.12345678901234567亿元',
  '占99.99999999999999999%',
  '占百分之九十九点九九九九九九九九九九九九九九九九',
  '占三点一四一五九二六五三五八九七九三二成',
  `占0.${'0'.repeat(400)}1%`,
])('%s is refused, never rounded', (text) => {
  const { quantities, refusals } = findQuantities(readLines(text));
  expect(quantities).toEqual([]);
  expect(refusals[0]).toMatchObject({ reason: 'inexact' });
});

test.each([
  ['共9007199254740991个', 9007199254740991],
  ['达0.00000123456789012345亿元', 123.456789012345],
  ['达12345678.9012345平方公里', 12345678.9012345],
  ['占百分之12.3456789012345', 12.3456789012345],
  ['占万分之7', 0.07],
  ['占1.2成', 12],
])('%s is exact', (text, value) => {
  expect(findQuantities(readLines(text)).quantities).toMatchObject([{ amount: { value } }]);
});
