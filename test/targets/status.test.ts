import { expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

test.each([
  ['云岭市已建成公租房3000套。', 'achieved'],
  ['云岭市明年还将建设公租房3000套。', 'target'],
])('what a news page reports and announces: %s', (sentence, status) => {
  const { records } = parse(`云岭住房新闻\n${sentence}`);
  expect(records.map((record) => record.status)).toEqual([status]);
});
