import { describe, expect, test } from '@jest/globals';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { refusalRules } from '../../src/quantities/refusals/rules.ts';
import { readLines } from '../outline/read-lines.ts';

describe.each(refusalRules)('$reason', ({ reason, examples }) => {
  test.each([...examples.refused])('refuses the number of %s', (text) => {
    const { quantities, refusals } = findQuantities(readLines(text));
    expect(quantities).toEqual([]);
    expect(refusals.map((refusal) => refusal.reason)).toContain(reason);
  });

  test.each([...examples.kept])('keeps the number of %s', (text) => {
    expect(findQuantities(readLines(text)).quantities.length).toBeGreaterThan(0);
  });
});

test('how many steps something has risen by is none of its values', () => {
  const { quantities } = findQuantities(readLines('渔业产值跨越两个千亿元台阶。'));
  expect(quantities.map(({ unit, dimension }) => [unit, dimension])).toEqual([['CNY', 'money']]);
});

/** What the calendar and the clock say is counted by nobody. */
test.each([
  '会议于14:30开始',
  '会议上午9时30分开始',
  '渡船24:00停航',
  '6时至18时通航',
  '上世纪50年代建成',
  '一九八〇年建成',
  '二零二六年建成',
  '1978年至2020年建成',
  '二〇〇〇年到二〇一〇年建成',
  '从3月到5月休渔',
  '12 月 29 日开幕',
  '2019-03-05印发',
  '1月1日元旦放假',
])('%s holds dates alone', (text) => {
  expect(findQuantities(readLines(text)).quantities).toEqual([]);
});

test.each([
  ['收入比9:30', ['9', '30']],
  ['产业结构为9:30:61', ['9', '30', '61']],
  ['合同期延长3000年', ['3000年']],
  ['3月份均价9元', ['9元']],
  ['日均接待900人', ['900人']],
  ['每日8小时', ['8小时']],
  ['补贴每人500日元', ['500日元']],
  ['进口额达到3亿日元', ['3亿日元']],
])('%s holds %j beside its dates', (text, numbers) => {
  const normalized = readLines(text);
  const { quantities } = findQuantities(normalized);
  expect(quantities.map(({ span }) => normalized.text.slice(span.from, span.to))).toEqual(numbers);
});
