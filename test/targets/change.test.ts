import { expect, test } from '@jest/globals';
import { saidOf } from './said-of.ts';

/** How much something changes. */
test.each([
  ['年内新增恢复航线6条。', '6条', 'increment', 'increase'],
  ['完成新增渔港绿化30亩。', '30亩', 'increment', 'increase'],
  ['新增虎尾、白溪2个渔港。', '2个', 'increment', 'increase'],
  ['新增渔业学位授予单位3个、授权点8个。', '8个', 'increment', 'increase'],
  ['海面平均水温15.2℃，较常年偏低0.4℃。', '0.4℃', 'increment', 'decrease'],
  ['在风浪较常年偏多30%的情况下安全返港。', '30%', 'growth', 'increase'],
  ['渔船出口连续三年保持20%以上的增长。', '20%', 'growth', 'increase'],
  ['渔户负担比改革前减少39%。', '39%', 'growth', 'decrease'],
  ['新增减税降费6000万元。', '6000万元', 'increment', 'increase'],
  ['为渔企退减缓税费14亿元。', '14亿元', 'increment', 'decrease'],
  ['为渔民免征税款3000万元。', '3000万元', 'increment', 'decrease'],
])('%s: %s is %s, %s', (sentence, quantity, type, direction) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type, direction });
});

/** What is told of without a change. */
test.each([
  ['新招录轮机教师29名。', '29名', 'count'],
  ['招录轮机教师29名。', '29名', 'count'],
  ['培育渔业新增长点6个。', '6个', 'count'],
  ['海带产业链加快跨过千亿级。', '千亿', 'level'],
  ['扣除比例分别从40%、65%提高至90%。', '65%', 'baseline'],
])('%s: %s is %s', (sentence, quantity, type) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type, direction: 'none' });
});
