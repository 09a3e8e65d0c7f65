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

describe('one number of several indicators', () => {
  test.each([
    ['城乡居民人均可支配收入均增长7%。', ['income.disposable.urban', 'income.disposable.rural']],
    [
      '城镇居民人均可支配收入和农民人均纯收入分别增长10%。',
      ['income.disposable.urban', 'income.net.rural'],
    ],
    ['城乡居民人均可支配收入增长7%。', ['income.disposable']],
    [
      '城镇居民人均可支配收入和农村居民人均纯收入实际增长8.4%和11.4%。',
      ['income.disposable.urban', 'income.net.rural'],
    ],
    [
      '城乡居民人均可支配收入分别完成31098元、12347元，均增长8.5%。',
      [
        'income.disposable.urban',
        'income.disposable.urban',
        'income.disposable.rural',
        'income.disposable.rural',
      ],
    ],
    ['粮食播种面积和产量稳定在10万亩、4万吨以上。', ['grain.output', 'grain.area']],
  ])('%s', async (sentence, codes) => {
    const { rows } = await tableOf({ 'a.txt': report(2024, sentence, '继续努力。') });
    expect(rows.map(({ indicator }) => indicator.code)).toEqual(codes);
  });

  test.each([
    ['粮食生产喜获丰收，总产达到55.7亿斤。', 'grain.output'],
    ['粮食总产量再上新台阶，突破160亿斤大关。', 'grain.output'],
    ['粮食产量屡创历史新高，去年达到1.9亿斤。', 'grain.output'],
    ['全社会研发经费支出相当于全市生产总值的比例达到2.4%左右。', 'rd.intensity'],
    ['研发经费投入增长12%、投入强度提升至1.4%。', 'rd.intensity'],
    ['居民消费价格逐步回落，全年涨幅2.5%左右。', 'price.consumer'],
  ])('%s is about its topic', async (sentence, code) => {
    const { rows } = await tableOf({ 'a.txt': report(2024, sentence, '继续努力。') });
    expect(rows.map(({ indicator }) => indicator.code)).toContain(code);
  });
});
