import { expect, test } from '@jest/globals';
import { PeriodReader } from '../../src/targets/period.ts';

const periods = new PeriodReader('', { year: 2025 });

/** One sentence up to its number, and the years it sets. */
test.each([
  ['到2030年，森林覆盖率达到', null, '2030', 'stated'],
  ['2026—2028年每年新建', '2026', '2028', 'stated'],
  ['“十五五”时期年均增长', '2026', '2030', 'stated'],
  ['“十四五”末达到', '2025', '2025', 'stated'],
  ['2024年生产总值达到', '2024', '2024', 'stated'],
  ['一九九二年产量达到', '1992', '1992', 'stated'],
  ['2024年人数比2020年增长', '2020', '2024', 'stated'],
  ['今年力争完成', '2025', '2025', 'document'],
  ['比去年增加', '2024', '2024', 'document'],
  ['年内引进', '2025', '2025', 'document'],
])('%s', (sentence, start, end, basis) => {
  expect(periods.of(sentence, [])).toMatchObject({ start, end, basis });
});

test.each(['建成十五个公园', '增长'])('%s sets no period', (sentence) => {
  expect(periods.of(sentence, [])).toBeNull();
});
