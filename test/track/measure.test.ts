import { describe, expect, test } from '@jest/globals';
import { report, tableOf } from './rows-of.ts';

describe('measures', () => {
  test('how far a rate is from another is no level', async () => {
    const { rows } = await tableOf({
      'a.txt': report(
        2024,
        '全县地区生产总值增长5.7%，高于全省0.7个百分点，经济总量达到88.5亿元。城镇调查失业率低于全省0.3个百分点。',
        '继续努力。',
      ),
    });
    const told = rows.map(({ indicator, measure, result }) => [
      indicator.code,
      measure,
      result?.text,
    ]);
    expect(told).toEqual([
      ['gdp', 'growth', '5.7%'],
      ['gdp', 'level', '88.5亿元'],
    ]);
  });
});
