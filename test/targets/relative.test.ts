import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

/** The relative targets of a text, told in short. */
function relativesIn(text: string): string[] {
  return parse(`${text}\n`, { year: 2034 })
    .records.filter(({ type }) => type === 'relative')
    .map(
      ({ indicator, comparator, quantity, reference }) =>
        `${indicator.text} ${comparator} ${quantity.text} (${reference?.text ?? 'null'} ${reference?.code ?? '-'})`,
    );
}

describe('a target without a number of its own', () => {
  test.each([
    ['居民收入增长与经济增长基本同步。', '居民收入 same 与经济增长基本同步 (经济增长 gdp)'],
    ['渔业产值增速高于全省平均水平。', '渔业产值 above 高于全省平均水平 (全省平均水平 -)'],
    ['渔港（不含私港）投资增速快于全省。', '渔港（不含私港）投资 above 快于全省 (全省 -)'],
    ['渔港投资近3年年均增速快于全省。', '渔港投资 above 快于全省 (全省 -)'],
    ['9个县（市）渔业投资增速快于全省。', '渔业投资 above 快于全省 (全省 -)'],
    ['渔业产值增速略高于全省平均水平。', '渔业产值 above 高于全省平均水平 (全省平均水平 -)'],
    ['渔港吞吐量增速全部高于全镇平均水平。', '渔港吞吐量 above 高于全镇平均水平 (全镇平均水平 -)'],
    [
      '渔民收入超过4万元、增速与经济增长基本同步。',
      '渔民收入 same 与经济增长基本同步 (经济增长 gdp)',
    ],
    ['渔获量增长7%，增速远超全县平均水平。', '渔获量 above 远超全县平均水平 (全县平均水平 -)'],
    ['渔港扬尘浓度优于全国平均水平。', '渔港扬尘浓度 below 优于全国平均水平 (全国平均水平 -)'],
    [
      '城镇、农村渔民收入分别增长9%、7%，均快于经济增长。',
      '城镇渔民收入、农村渔民收入 above 快于经济增长 (经济增长 gdp)',
    ],
    ['渔民收入与全市同步增长。', '渔民收入 same 与全市同步 (全市 -)'],
    ['全县15项渔业指标高于全市，8项增幅高于全省。', '全县15项渔业指标 above 高于全市 (全市 -)'],
    ['失业率低于全国平均水平。', '失业率 below 低于全国平均水平 (全国平均水平 -)'],
    ['力争进出口保持正增长。', '进出口 positive 正增长 ( -)'],
    ['确保民生支出只增不减。', '民生支出 hold 只增不减 ( -)'],
    ['失业率控制在县定目标以内。', '失业率 below 控制在县定目标以内 (县定目标 -)'],
    ['渔业产值连续9个月保持单月正增长。', '渔业产值 positive 正增长 ( -)'],
    ['渔业占比为21%，与上年基本持平。', '渔业占比 hold 与上年基本持平 (上年 -)'],
    ['居民收入增长5%左右，与经济增长同步。', '居民收入 same 与经济增长同步 (经济增长 gdp)'],
    [
      '渔民收入增长9%，快于渔业产值增长。',
      '渔民收入 above 快于渔业产值增长 (渔业产值增长 agriculture.gross-output.fishery)',
    ],
    ['渔民收入增长7%，增幅连续八年高于城镇居民。', '渔民收入 above 高于城镇居民 (城镇居民 -)'],
    ['居民消费价格与上年基本持平。', '居民消费价格 hold 与上年基本持平 (上年 -)'],
  ])('%s', (sentence, told) => {
    expect(relativesIn(sentence)).toEqual([told]);
  });

  test.each([
    '产值增长5%、高于全国1.9个百分点。',
    '同步推进渔港建设。',
    '落实“两个只增不减”。',
    '增长快。',
    '建成泊位5个，与经济增长同步。',
  ])('%s is none', (sentence) => {
    expect(relativesIn(sentence)).toEqual([]);
  });

  test('has the verb that keeps it so', () => {
    const { records } = parse('进出口实现正增长。\n');
    expect(records[0]?.action).toBe('实现');
  });

  test('points at what it refers to and has status, period and code', () => {
    const { records } = parse(
      '今年预期目标是：地区生产总值增长5%左右，居民收入增长与经济增长同步。\n',
      {
        year: 2034,
      },
    );
    expect(records[1]).toMatchObject({
      status: 'target',
      indicator: { code: 'income.disposable' },
      period: { start: '2034', end: '2034' },
      quantity: { value: null, unit: '', dimension: 'relative' },
      relatesTo: records[0]?.id,
    });
  });
});

test.each([
  ['渔民收入增速高于全省、高于全国平均水平。', '渔民收入', ['高于全省', '高于全国平均水平']],
  ['渔民收入增速是湾区唯一高于全省、全国平均水平的镇。', '渔民收入', ['高于全省']],
])('%s is told of %s', (sentence, indicator, relations) => {
  const { records } = parse(`${sentence}\n`);
  expect(records.map(({ quantity }) => quantity.text)).toEqual(relations);
  expect(records.every((record) => record.indicator.text === indicator)).toBe(true);
});

test('a floor and the goal beyond it are of one indicator', () => {
  const { records } = parse('力争渔业产值增长7%以上、力争达到8%。\n');
  expect(records[1]).toMatchObject({
    type: 'growth',
    modality: { force: 'aim' },
    relatesTo: records[0]?.id,
  });
});

test('what is above another beside its own growth is of the same measure', () => {
  const { records } = parse('对海岛转移支付增长7%、增幅明显高于去年。\n');
  expect(records[1]).toMatchObject({ type: 'relative', indicator: { text: '海岛转移支付' } });
});

test('a line above the points of a list says what binds', () => {
  const points = ['——渔获控制在9万吨；', '——海带产值增长5%。', '到2035年，渔业产值达到9亿元。'];
  const { records } = parse(
    `云岭省“十六五”规划目标\n9大约束性指标，分别是：\n${points.join('\n')}\n`,
  );
  expect(records.slice(1).map(({ nature }) => nature)).toEqual(['binding', 'binding', null]);
});

test.each([
  ['到2035年，粮食产量达到20万吨（约束性）。', 'binding'],
  ['到2035年，约束性指标为：森林覆盖率达到60%。', 'binding'],
  ['到2035年，城镇化率达到70%（预期性指标）。', 'expected'],
  ['到2035年，城镇化率达到70%。', null],
])('%s is called %s', (sentence, nature) => {
  expect(parse(`${sentence}\n`).records[0]?.nature).toBe(nature);
});
