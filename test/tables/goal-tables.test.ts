import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { cells, line } from './record-lines.ts';

const plan = '云泽县国民经济和社会发展第十五个五年规划纲要\n\n第二章 主要目标\n';
const after = '\n第三章 产业\n建设渔港9座。';

const withRows = (rows: readonly string[]): string => `${plan}${rows.join('\n')}${after}`;

function lines(...rows: string[]): string[] {
  return cells(withRows(rows)).map(line);
}

describe('a table of goals in lines of a page, with blanks between the cells', () => {
  test('names and units that their cells could not hold in one line stand above and below', () => {
    const found = lines(
      '专栏1 “十五五”主要指标',
      '序 “十五五”目标',
      '指 标 单位 属性',
      '号',
      '2030年 年均[累计]',
      '1 渔业增加值增长率 % 预期性 - 5左右',
      '万元/',
      '2 渔工劳动生产率 预期性 36左右 -',
      '人',
      '渔业科研经费支出相当于',
      '3 % 预期性 4.5 -',
      '渔业增加值比例',
      '旧渔港以内渔屋 万平',
      '4 约束性 110 -',
      '改造面积 方米',
      '5 每万人口渔药专利1 件 预期性 >30 -',
      '6 渔民安全达标率 % 约束性 - [20]',
    );
    expect(found).toEqual([
      '渔业增加值: approx 5 % growth increase target 2030',
      '渔工劳动生产率: approx 360000 元/人 level target 2030',
      '渔业科研经费支出相当于渔业增加值比例: 4.5 % level target 2030',
      '旧渔港以内渔屋改造面积: 1100000 平方米 level target 2030',
      '每万人口渔药专利: gt 30 件 level target 2030',
      '渔民安全达标率: 20 % level target 2030',
    ]);
  });

  test('lines that head groups, blanks inside names and years, and numbers before what they bind', () => {
    const found = lines(
      '指标名称 2025 年 2030 年 年均增速[累计] 指标属性',
      '经济发展',
      '1.渔业产值（亿元） 62 86 6.5%左右 预期性',
      '2.渔村城镇化率（%） 58.2 63 [4.8] 预期性',
      '创新驱动',
      '3.每万人口渔药专利拥有',
      '3.2 6 - 预期性',
      '量（件）',
      '4.每千人口拥有 3 岁以下婴幼儿托位数（个） 1.2 4.5 - 预期性',
      '绿色生态',
      '5.渔船能耗降低（%） - - [14] 约束性',
    );
    expect(found).toEqual([
      '渔业产值: 6200000000 CNY level achieved 2025',
      '渔业产值: 8600000000 CNY level target 2030',
      '渔业产值: approx 6.5 % growth increase target 2030',
      '渔村城镇化率: 58.2 % level achieved 2025',
      '渔村城镇化率: 63 % level target 2030',
      '渔村城镇化率: 4.8 % increment increase target 2030',
      '每万人口渔药专利拥有量: 3.2 件 level achieved 2025',
      '每万人口渔药专利拥有量: 6 件 level target 2030',
      '每千人口拥有3岁以下婴幼儿托位数: 1.2 个 level achieved 2025',
      '每千人口拥有3岁以下婴幼儿托位数: 4.5 个 level target 2030',
      '渔船能耗: 14 % growth decrease target 2030',
    ]);
  });

  test('a group beside or between its rows is no part of a name', () => {
    const found = lines(
      '类别 序号 指标 单位 2025年 2030年 属性',
      '1 渔业产值 亿元 62 86 预期性',
      '经济',
      '2 渔港收入 亿元 32.5 42 预期性',
      '发展',
      '创新 3 渔药投入强度 % 1.8 2.6 预期性',
      '驱动 4 渔校毛入学率 % 92 95 约束性',
    );
    expect(found.map((each) => each.split(':')[0])).toEqual([
      ...['渔业产值', '渔业产值', '渔港收入', '渔港收入'],
      ...['渔药投入强度', '渔药投入强度', '渔校毛入学率', '渔校毛入学率'],
    ]);
  });

  test('names that go on below or above their numbers, where nothing says what is binding', () => {
    const heads = '序号 指标名称 单位 2025年基期值 2030年目标值';
    const rest = ['4 渔业收入 亿元 126 260', '5 渔事网上可办率 % 96 100'];
    const names = (...rows: string[]): string[] =>
      lines(heads, '1 渔药增加值占比 % 8.2 12', '2 渔港基站数 个 86 160', ...rows, ...rest).map(
        (each) => each.split(':')[0] as string,
      );
    const whole = names('3 渔村光网覆盖率 % 72 98');
    expect(whole).toHaveLength(10);
    expect(names('3 渔村光网覆', '盖率 % 72 98')).toEqual(whole);
    expect(names('3 渔村光网覆 % 72 98', '盖率')).toEqual(whole);
  });

  test('of a line that belongs to one row or the other neither row is read', () => {
    const found = lines(
      '指标名称 单位 2025年 2030年',
      '渔业产值 亿元 62 86',
      '渔港收入 亿元 32.5 42',
      '渔村光网覆 % 72 98',
      '盖率',
      '渔业收入 亿元 126 260',
      '渔事可办率 % 96 100',
    );
    expect(found.map((each) => each.split(':')[0])).toEqual([
      ...['渔业产值', '渔业产值', '渔港收入', '渔港收入', '渔事可办率', '渔事可办率'],
    ]);
  });

  test('a first row of words is none of the heads, and a number in brackets is a sum over the plan', () => {
    const { records } = parse(
      withRows([
        '序号 指标 2025年 2030年 指标属性',
        '1 水旱灾害防御能力 —— 显著提升 预期性',
        '2 海堤达标率（%） 72 80 预期性',
        '3 新增渔场治理面积（平方公里） —— [620] 约束性',
      ]),
    );
    const sum = records.find(({ quantity }) => quantity.value === 620);
    expect(records.filter(({ rule }) => rule.endsWith('.cell'))).toHaveLength(3);
    expect(sum?.period).toMatchObject({ start: '2026', end: '2030' });
  });

  test('a goal that is told by another measure', () => {
    const { records } = parse(
      withRows([
        '序号 指标 单位 2025年 2030年 年均[累计] 属性',
        '1 渔业产值 亿元 62 86 6.5 预期性',
        '2 渔民收入增长 % 7.2 — 与经济增长基本同步 预期性',
        '3 渔林覆盖率 % 42.1 43 — 约束性',
      ]),
    );
    expect(records.find(({ type }) => type === 'relative')).toMatchObject({
      indicator: { text: '渔民收入' },
      period: { start: '2026', end: '2030' },
      nature: 'expected',
      status: 'target',
      modality: null,
    });
  });
});
