import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, understand } from '../../src/parse.ts';
import { cells, line } from './record-lines.ts';

const plan =
  '清河市“十四五”规划纲要\n（2021年3月1日）\n第一章　主要目标\n发展目标见下表，各地各部门要认真组织实施。\n';
const bulletin =
  '清河县2023年国民经济和社会发展统计公报\n2023年，全县经济平稳运行，各项事业取得新进展。\n';

const lines = (text: string): string[] => cells(text).map(line);

function unsureCells(text: string): (string | number | undefined)[] {
  return understand(text, {}).tables.diagnostics.map(({ args }) => args['cells']);
}

describe('rows of cells parted by tabs', () => {
  const table = [
    '表1　主要指标',
    '类别\t指标\t2020年\t2025年\t年均/累计\t属性',
    '经济发展\t地区生产总值（亿元）\t860\t1200\t6.5%\t预期性',
    '常住人口城镇化率（%）\t58.2\t65\t—\t预期性',
    '绿色生态\t单位地区生产总值能耗降低（%）\t—\t—\t[13.5]\t约束性',
    '森林覆盖率（%）\t41.3\t≥42\t—\t约束性',
  ].join('\n');

  test('the number of a row between its group and its name leaves the same records', () => {
    const numbered = [
      '类别\t序号\t指标\t2020年\t2025年\t年均/累计\t属性',
      '经济发展\t1\t地区生产总值（亿元）\t860\t1200\t6.5%\t预期性',
      '经济发展\t2\t常住人口城镇化率（%）\t58.2\t65\t—\t预期性',
      '绿色生态\t3\t单位地区生产总值能耗降低（%）\t—\t—\t[13.5]\t约束性',
      '绿色生态\t4\t森林覆盖率（%）\t41.3\t≥42\t—\t约束性',
    ].join('\n');
    expect(lines(plan + numbered)).toEqual(lines(plan + table));
  });

  test('goals that were set and what came of them stand under heads of two lines', () => {
    const rows = [
      '“十三五”渔业发展情况',
      '指标\t规划目标\t规划目标\t实现情况\t实现情况',
      '指标\t2020年\t年均增长（%）\t2020年\t年均增长（%）',
      '1.渔网工艺（纳米）\t45/40\t—\t38\t—',
      '2.渔客数量（亿）\t7.2\t9.4\t6.1\t7.7',
      '3.渔船联网率（%）\t>75\t〔>25〕\t81.5\t〔30.6〕',
      '4.渔业产值（万亿元）\t12\t8\t13.4\t11',
      '注：〔 〕表示五年累计数，单位为百分点。',
    ].join('\n');
    expect(lines(plan + rows)).toEqual([
      '渔网工艺: 38 纳米 level achieved 2020',
      '渔客数量: 720000000  level target 2020',
      '渔客数量: 9.4 % growth increase target 2020',
      '渔客数量: 610000000  level achieved 2020',
      '渔客数量: 7.7 % growth increase achieved 2020',
      '渔船联网率: gt 75 % level target 2020',
      '渔船联网率: gt 25 百分点 increment increase target 2020',
      '渔船联网率: 81.5 % level achieved 2020',
      '渔船联网率: 30.6 百分点 increment increase achieved 2020',
      '渔业产值: 12000000000000 CNY level target 2020',
      '渔业产值: 8 % growth increase target 2020',
      '渔业产值: 13400000000000 CNY level achieved 2020',
      '渔业产值: 11 % growth increase achieved 2020',
    ]);
  });

  test('a unit in the upper line of a head of two is that of all columns under it', () => {
    const rows = [
      '乡镇\t渔船（艘）\t渔船（艘）',
      '乡镇\t2022年\t2023年',
      '湾头乡\t90\t97',
      '外岙乡\t30\t39',
    ];
    expect(lines(`${bulletin}表3　渔船\n${rows.join('\n')}\n全县渔业稳步发展。`)).toEqual([
      '湾头乡渔船: 90 艘 level achieved 2022',
      '湾头乡渔船: 97 艘 level achieved 2023',
      '外岙乡渔船: 30 艘 level achieved 2022',
      '外岙乡渔船: 39 艘 level achieved 2023',
    ]);
  });

  test('an index of prices is of its own year, whatever its base is', () => {
    const rows = ['指标\t指数', '鱼价\t100.5', '虾价\t98.9'];
    expect(
      lines(
        `${bulletin}表3　2023年渔业价格指数（上年=100）\n${rows.join('\n')}\n全县渔业稳步发展。`,
      ),
    ).toEqual(['鱼价指数: 100.5  level achieved 2023', '虾价指数: 98.9  level achieved 2023']);
  });

  test('cells parted by single spaces, as a copy out of a page leaves them, give the same records', () => {
    expect(lines(plan + table.replaceAll('\t', ' '))).toEqual(lines(plan + table));
  });

  test('single spaces part the cells of rows of numbers alone, whatever their head says', () => {
    const rows = ['品种 产量 比上年增长%', '海带 320 1.5', '其中：鲜海带 90 -2.4', '紫菜 14 —'];
    expect(
      lines(`${bulletin}表3渔业产量\n单位：吨\n${rows.join('\n')}\n全县渔业稳步发展。`),
    ).toEqual([
      '海带产量: 320 吨 level achieved 2023',
      '海带产量: 1.5 % growth increase achieved 2023',
      '鲜海带产量: 90 吨 level achieved 2023',
      '鲜海带产量: -2.4 % growth decrease achieved 2023',
      '紫菜产量: 14 吨 level achieved 2023',
    ]);
  });

  test('rows of a name, a number with its unit and a rate give the same as those parted by tabs', () => {
    const rows = [
      '2023年 比上年增长%',
      '海 带 9 万吨 18.1',
      '其中：鲜海带 3万吨 -6.2',
      '紫菜 2万吨 5',
    ];
    expect(lines(`${bulletin}主要渔业产量如下：\n${rows.join('\n')}\n全县渔业稳步发展。`)).toEqual([
      '海带: 90000 吨 level achieved 2023',
      '海带: 18.1 % growth increase achieved 2023',
      '鲜海带: 30000 吨 level achieved 2023',
      '鲜海带: -6.2 % growth decrease achieved 2023',
      '紫菜: 20000 吨 level achieved 2023',
      '紫菜: 5 % growth increase achieved 2023',
    ]);
  });

  test('what such a row says of its name in brackets, on its line or the next, parts no table', () => {
    const rows = [
      '2023年 比上年增长%',
      '鱼粉 9万吨 4.7',
      '(折标准干)',
      '海盐(折100%) 3万吨 -6.2',
      '紫菜 2万吨-5',
    ];
    expect(
      lines(`渔业\n${rows.join('\n')}\n全县渔业稳步发展。`).map((line) => line.split(':')[0]),
    ).toEqual(['鱼粉', '鱼粉', '海盐（折100%）', '海盐（折100%）']);
    expect(lines(`渔业\n${rows.join('\n')}\n全县渔业稳步发展。`)[0]).toContain('achieved');
  });

  test.each(['渔企（万个）渔工（万人）', '渔企（万个） 渔工（万人）'])(
    'rows of a name and numbers stand under heads that each give their unit: %s',
    (head) => {
      const rows = ['合 计 4.8 120.5', '近海渔企 2.6 90.2', '远洋渔企 2.2 30.3'];
      expect(
        lines(`${bulletin}表1 渔企和渔工\n${head}\n${rows.join('\n')}\n全县渔业稳步发展。`),
      ).toEqual([
        '渔企: 48000 个 level achieved 2023',
        '渔工: 1205000 人 level achieved 2023',
        '近海渔企: 26000 个 level achieved 2023',
        '近海渔企渔工: 902000 人 level achieved 2023',
        '远洋渔企: 22000 个 level achieved 2023',
        '远洋渔企渔工: 303000 人 level achieved 2023',
      ]);
    },
  );

  test('the same under a head of the names, with any blanks between', () => {
    const rows = ['渔业 9 5.3', '其中：捕捞  6 4.1', '养殖     3     7.8', '加工 2 1.5'];
    expect(
      lines(
        `${bulletin}渔业\n指  标 绝对数（亿元） 比上年增长（%）\n${rows.join('\n')}\n全县发展。`,
      ),
    ).toEqual([
      '渔业: 900000000 CNY level achieved 2023',
      '渔业: 5.3 % growth increase achieved 2023',
      '捕捞: 600000000 CNY level achieved 2023',
      '捕捞: 4.1 % growth increase achieved 2023',
      '养殖: 300000000 CNY level achieved 2023',
      '养殖: 7.8 % growth increase achieved 2023',
      '加工: 200000000 CNY level achieved 2023',
      '加工: 1.5 % growth increase achieved 2023',
    ]);
  });

  test('what 其中 or # takes from the rows before belongs to the number of the same column', () => {
    const rows = [
      '指标\t绝对数（亿元）\t比上年±%',
      '渔业产值\t90\t9.2',
      '#捕捞\t60\t12.6',
      '其中：远洋捕捞\t20\t8',
      '其中：近海捕捞\t70\t5',
      '#养殖\t30\t7',
      '税收\t8\t4',
    ];
    const records = cells(`${bulletin}${rows.join('\n')}\n`);
    const wholes = records.map(({ relatesTo, quantity }) => {
      const whole = records.find(({ id }) => id === relatesTo);
      return [quantity.text, whole?.quantity.text];
    });
    expect(wholes.filter(([, whole]) => whole !== undefined)).toEqual([
      ['60', '90'],
      ['20', '60'],
      ['70', '90'],
      ['30', '90'],
    ]);
  });

  test.each([
    ['names and numbers in turn', '县区 海带 紫菜\n云泽 320 吨\n澜河 90 吨'],
    ['words of prose', '2031年 渔业 增长 5%\n全县 渔港 建成 3座\n渔民 收入 增长 6%'],
    ['a number too few', '渔企（万个）渔工（万人）\n近海 2.6\n远洋 2.2\n养殖 1.1'],
    ['a head alone', '类别 指标 2030年 2035年\n各地要抓好落实。'],
    ['one row', '类别 指标 2030年 2035年\n经济 渔业产值（亿元） 8 9'],
  ])('%s that spaces part are no rows', (_name, text) => {
    expect(understand(`${plan}${text}\n`, {}).tables.value).toEqual([]);
  });

  test('a sum over the years in brackets is a change where its row tells what is reached', () => {
    const rows = [
      '指标\t2030年\t2035年\t年均/累计',
      '渔民城镇化率（%）\t52.6\t58\t〔5.4〕',
      '渔民失业率（%）\t5.2\t—\t<5.5',
      '渔业用能降低（%）\t—\t—\t〔12〕',
    ].join('\n');
    expect(lines(plan + rows)).toEqual([
      '渔民城镇化率: 52.6 % level target 2030',
      '渔民城镇化率: 58 % level target 2035',
      '渔民城镇化率: 5.4 % increment increase target 2035',
      '渔民失业率: 5.2 % level target 2030',
      '渔民失业率: lt 5.5 % level target 2035',
      '渔业用能: 12 % growth decrease target 2035',
    ]);
  });

  test('a change against a year before goes on to the last year of the other columns', () => {
    const table = (head: string): string =>
      ['渔业情况如下：', `指标\t2035年产量（吨）\t${head}`, '海鱼\t90\t9%', '贝类\t40\t4%'].join(
        '\n',
      );
    const spans = (head: string): unknown[] =>
      cells(table(head)).map(({ period }) => [period?.start, period?.end]);
    expect(spans('比2025年增长').slice(1, 2)).toEqual([['2025', '2035']]);
    expect(spans('比2034年增长').slice(1, 2)).toEqual([['2035', '2035']]);
  });

  test('tables in Markdown give the same records', () => {
    const rows = table
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const bars = rows
      .map((row) => (row.length < 6 ? ['', ...row] : row))
      .map((row) => `| ${row.join(' | ')} |`);
    const [head = '', ...rest] = bars;
    const rule = '|:---|---|---:|---:|:--:|---|';
    const markdown = ['表1　主要指标', '', head, rule, ...rest].join('\n');
    expect(lines(plan + markdown)).toEqual(lines(plan + table));
    expect(lines(plan + markdown).length).toBeGreaterThan(4);
  });

  test('years set period and status, groups go on over short rows', () => {
    expect(lines(plan + table)).toEqual([
      '地区生产总值: 86000000000 CNY level achieved 2020',
      '地区生产总值: 120000000000 CNY level target 2025',
      '地区生产总值: 6.5 % growth increase target 2025',
      '常住人口城镇化率: 58.2 % level achieved 2020',
      '常住人口城镇化率: 65 % level target 2025',
      '单位地区生产总值能耗: 13.5 % growth decrease target 2025',
      '森林覆盖率: 41.3 % level achieved 2020',
      '森林覆盖率: ge 42 % level target 2025',
    ]);
  });

  test('the nature of an indicator is that of its cells', () => {
    const natures = cells(plan + table).map(({ nature }) => nature);
    expect(natures).toEqual([
      'expected',
      'expected',
      'expected',
      'expected',
      'expected',
      'binding',
      'binding',
      'binding',
    ]);
  });

  test('every cell is quoted from its place, the number alone', () => {
    const text = plan + table;
    for (const { source, quantity } of cells(text)) {
      expect(text.slice(source.start, source.end)).toBe(quantity.text);
    }
    expect(cells(text).map(({ quantity }) => quantity.text)).toContain('13.5');
  });

  test('a numbered line between rows is no section', () => {
    const text = `${plan}指标\t单位\t2025年\n一、创新发展\n研发人员数\t人\t5200\n二、民生福祉\n养老床位\t万张\t1.2`;
    expect(lines(text)).toEqual([
      '研发人员数: 5200 人 level target 2025',
      '养老床位: 12000 张 level target 2025',
    ]);
    expect(parse(text).sections.map(({ number }) => number)).toEqual(['第一章']);
  });

  test.each([
    [
      'a column of units',
      '序号\t指标名称\t计量单位\t2025年目标\n1\t粮食总产量\t万吨\t36.5\n2\t新建口袋公园\t处\t12',
      ['粮食总产量: 365000 吨 level target 2025', '新建口袋公园: 12 处 level target 2025'],
    ],
    [
      'one unit for all',
      '单位：万元\n项目\t2025年计划\n义务教育\t3600\n基层医疗\t1250.5',
      ['义务教育: 36000000 CNY level target 2025', '基层医疗: 12505000 CNY level target 2025'],
    ],
    [
      'bodies that are called 单位, too',
      '单位：万元\n单位\t2025年计划\n东港公司\t3600\n西港公司\t1250.5',
      ['东港公司: 36000000 CNY level target 2025', '西港公司: 12505000 CNY level target 2025'],
    ],
    [
      'ranges and bounds',
      '指标\t2025年目标\n失业率（%）\t≤5.5\n生产总值增长（%）\t6-6.5\n新增就业（万人）\t3以上',
      [
        '失业率: le 5.5 % level target 2025',
        '生产总值: range 6..6.5 % growth increase target 2025',
        '新增就业: ge 30000 人 increment increase target 2025',
      ],
    ],
    [
      'a change after the level that it is of',
      '指标\t单位\t2020年完成\t2025年目标\t增长（%）\n生产总值\t亿元\t90\t125\t6左右\n新增就业\t人\t300\t320\t—',
      [
        '生产总值: 9000000000 CNY level achieved 2020',
        '生产总值: 12500000000 CNY level target 2025',
        '生产总值: approx 6 % growth increase target 2025',
        '新增就业: 300 人 increment increase achieved 2020',
        '新增就业: 320 人 increment increase target 2025',
      ],
    ],
    [
      'units in the cells',
      '指标\t2025年目标\n公路里程\t1200公里\n绿地面积\t35.5万平方米',
      ['公路里程: 1200 公里 level target 2025', '绿地面积: 355000 平方米 level target 2025'],
    ],
  ])('%s', (_, table, expected) => {
    expect(lines(plan + table)).toEqual(expected);
  });

  test.each([
    [
      'a measure in the head is part of the indicator, its change belongs to it',
      '产品名称\t产量（万吨）\t比上年增长（%）\n水泥\t86.5\t-3.2\n机制纸\t12\t+4.1',
      [
        '水泥产量: 865000 吨 level achieved 2023',
        '水泥产量: -3.2 % growth decrease achieved 2023',
        '机制纸产量: 120000 吨 level achieved 2023',
        '机制纸产量: 4.1 % growth increase achieved 2023',
      ],
    ],
    [
      'years as rows',
      '年份\t粮食产量（万吨）\t增速（%）\n2022年\t35\t1.2\n2023年\t36\t2.9',
      [
        '粮食产量: 350000 吨 level achieved 2022',
        '粮食产量: 1.2 % growth increase achieved 2022',
        '粮食产量: 360000 吨 level achieved 2023',
        '粮食产量: 2.9 % growth increase achieved 2023',
      ],
    ],
    [
      'parts and totals',
      '指标\t绝对数（亿元）\t比上年±%\n进出口总额\t86.9\t9.2\n#出口\t61.5\t12.6\n其中：民营企业\t40\t8',
      [
        '进出口总额: 8690000000 CNY level achieved 2023',
        '进出口总额: 9.2 % growth increase achieved 2023',
        '出口: 6150000000 CNY level achieved 2023',
        '出口: 12.6 % growth increase achieved 2023',
        '民营企业: 4000000000 CNY level achieved 2023',
        '民营企业: 8 % growth increase achieved 2023',
      ],
    ],
  ])('%s', (_, table, expected) => {
    expect(lines(bulletin + table)).toEqual(expected);
  });

  test('cells of words are read as words, each for itself', () => {
    const table =
      '序号\t任务\t责任单位\t完成时限\n1\t新建幼儿园3所\t县教育局\t2025年12月\n2\t改造老旧小区12个\t县住建局\t2025年10月';
    const records = parse(plan + table).records.map(({ indicator, quantity }) => [
      indicator.text,
      quantity.text,
    ]);
    expect(records).toEqual([
      ['幼儿园', '3所'],
      ['老旧小区', '12个'],
    ]);
  });
});

describe('columns set apart by spaces', () => {
  // The title of a bulletin is not told where such a table follows it: its cells are facts.
  test.failing('heads over two lines, blank lines between rows', () => {
    const table = [
      '        表3  2023年各镇人口',
      '            户籍人口      常住人口      性别比',
      '            （万人）      （万人）     （女=100）',
      '',
      ' 石桥镇        4.21         3.96        102.4',
      '',
      ' 柳林镇        3.50         3.12        104.1',
      '',
      ' 南坪镇        2.08         1.95         99.8',
    ].join('\n');
    expect(lines(bulletin + table).slice(0, 4)).toEqual([
      '石桥镇户籍人口: 42100 人 level achieved 2023',
      '石桥镇常住人口: 39600 人 level achieved 2023',
      '石桥镇性别比: 102.4  level achieved 2023',
      '柳林镇户籍人口: 35000 人 level achieved 2023',
    ]);
  });

  test('a title, a signature and a list of chapters are none', () => {
    const text = '总    则\n清河市统计局    2024年3月1日\n第一章  总则    1\n第二章  附则    12';
    expect(understand(text, {}).tables.value).toEqual([]);
  });
});

describe('cells flattened to lines', () => {
  const heads = ['产品名称', '计量单位', '产量', '较上年±%'];
  const rows = [
    ['发电量', '万度', '86000', '4.5'],
    ['白酒', '千升', '1250', '-2.1'],
    ['竹地板', '万平方米', '75.5', '12'],
  ];
  const flat = (...given: (readonly string[])[]): string => given.flat().join('\n');

  test('rows follow their heads', () => {
    expect(
      lines(`${bulletin}主要产品产量\n${flat(heads, ...rows)}\n二、农业\n全年粮食增产。`),
    ).toEqual([
      '发电量: 860000000 度 level achieved 2023',
      '发电量: 4.5 % growth increase achieved 2023',
      '白酒产量: 1250 千升 level achieved 2023',
      '白酒产量: -2.1 % growth decrease achieved 2023',
      '竹地板产量: 755000 平方米 level achieved 2023',
      '竹地板产量: 12 % growth increase achieved 2023',
    ]);
  });

  test('digits in groups of three are one figure', () => {
    const grouped = rows.map((row) => row.map((cell) => cell.replace(/^(\d+)(\d{3})$/, '$1 $2')));
    expect(flat(...grouped)).toContain('86 000');
    expect(lines(bulletin + flat(heads, ...grouped))).toEqual(
      lines(bulletin + flat(heads, ...rows)),
    );
  });

  test('a caption gives the unit at its end', () => {
    const products = [heads, ...rows].map((cells) => cells.filter((_, column) => column !== 1));
    const table = `${bulletin}主要产品产量如下 单位：万吨\n${flat(...products)}`;
    expect(lines(table)).toContain('白酒产量: 12500000 吨 level achieved 2023');
    expect(lines(table.replace('单位：万吨', '单位：渔业局'))).not.toContain(
      '白酒产量: 12500000 吨 level achieved 2023',
    );
  });

  test('what heads a group of rows is no cell of them', () => {
    const grouped = [
      ['类别', ...heads],
      ['一、能源', ...(rows[0] ?? [])],
      ['二、产品', ...(rows[1] ?? [])],
      rows[2] ?? [],
    ];
    expect(lines(bulletin + flat(...grouped))).toEqual(lines(bulletin + flat(heads, ...rows)));
  });

  test('what heads a group of rows that are numbered on is no cell of them', () => {
    const numbered = rows.map((row, index) => [String(index + 1), ...row]);
    const grouped = [
      ['类别', '序号', ...heads],
      ['能源', ...(numbered[0] ?? [])],
      ['产品', ...(numbered[1] ?? [])],
      numbered[2] ?? [],
    ];
    expect(lines(bulletin + flat(...grouped))).toEqual(lines(bulletin + flat(heads, ...rows)));
  });

  test('what stands before the first row of a group alone is no cell of it', () => {
    const names = ['渔业产值（亿元）', '渔港（座）', '渔船（艘）'];
    const plain = [
      ['指标', '2030年', '2035年'],
      ...names.map((name, index) => [name, String(index + 3), String(index + 9)]),
    ];
    const [head = [], first = [], ...others] = plain;
    const grouped = [['类别', ...head], ['规模', ...first], ...others.slice(0, 1)];
    const last = ['装备', ...(others[1] ?? [])];
    expect(lines(plan + flat(...grouped, last))).toEqual(lines(plan + flat(...plain)));
    expect(lines(plan + flat(...plain))).toHaveLength(6);
  });

  test('what heads a group is no cell of it where rows end with what they bind', () => {
    const plain = [
      ['指标', '2020年', '2025年', '年均增〔5年累计〕', '属性'],
      ['渔业产值（亿元）', '3', '9', '-', '预期性'],
      ['养殖面积（亩）', '40', '45', '[5]', '约束性'],
      ['渔港（座）', '5', '≥7', '-', '预期性'],
    ];
    const [head = [], first = [], ...others] = plain;
    const grouped = [head, ['规模'], ['1.产值'], first, ['2.设施'], ...others];
    expect(lines(plan + flat(...grouped))).toEqual([
      '渔业产值: 300000000 CNY level achieved 2020',
      '渔业产值: 900000000 CNY level target 2025',
      '养殖面积: 40 亩 level achieved 2020',
      '养殖面积: 45 亩 level target 2025',
      '养殖面积: 5 亩 increment increase target 2025',
      '渔港: 5 座 level achieved 2020',
      '渔港: ge 7 座 level target 2025',
    ]);
    const broken = [head, ['规模'], first.slice(0, 4), ...others];
    expect(lines(plan + flat(...broken))).toEqual([]);
  });

  test('both halves of a balance are read, rows that are numbered like headings too', () => {
    const balance = [
      ['收 入', '执行数', '支 出', '执行数'],
      ['总 计', '90', '总 计', '90'],
      ['一、本级收入', '60', '一、本级支出', '70'],
      ['渔税', '40', '二、转移性支出', '20'],
    ];
    expect(lines(`${bulletin}收支平衡表\n单位：万元\n${flat(...balance)}\n`)).toEqual([
      '总计: 900000 CNY level achieved 2023',
      '总计: 900000 CNY level achieved 2023',
      '本级收入: 600000 CNY level achieved 2023',
      '本级支出: 700000 CNY level achieved 2023',
      '渔税: 400000 CNY level achieved 2023',
      '转移性支出: 200000 CNY level achieved 2023',
    ]);
  });

  test('a cell that is lost leaves the rest unsure', () => {
    const text = `${bulletin}${flat(heads, ...rows.slice(0, 2), ['竹地板', '75.5', '12'], rows[0] ?? [])}`;
    expect(lines(text).map((each) => each.split(':')[0])).toEqual([
      '发电量',
      '发电量',
      '白酒产量',
      '白酒产量',
    ]);
  });
});

describe('what is not certain', () => {
  test.each([
    ['no heads', '城镇化率\t58\t65\n森林覆盖率\t41\t42', [4]],
    ['no unit', '指标\t2020年\t2025年\n园区数\t12\t15', [2]],
    [
      'heads of two levels',
      '指标\t2024年\t2025年\n绝对数（亿元）\t增长（%）\n工业\t86\t4.1\t90\t5',
      [4],
    ],
    ['numbers without heads on lines of their own', '12\n东区\n35\n西区\n41\n南区\n52', [4]],
  ])('%s', (_, table, expected) => {
    expect(unsureCells(table)).toEqual(expected);
    expect(lines(plan + table)).toEqual([]);
  });

  test('keys with values are no table', () => {
    const text = '发文单位：清河市人民政府\n发文日期：2024年3月1日\n有效期：5年';
    expect(understand(text, {}).tables.value).toEqual([]);
  });
});

test.each([
  [
    'heads in two lines without their blanks',
    '序号\t指标\t单位\t“十六五”目标\n2035年\t年均[累计]\n1\t渔业产值\t亿元\t9\t-\n2\t新增渔港\t座\t-\t[36]\n',
    [
      ['渔业产值', '2035/2035'],
      ['新增渔港', '2031/2035'],
    ],
  ],
  [
    'bars between cells, numbers before them',
    '序号 | 指标 | 单位 | 2030年 | 2035年\n1 | 渔业产值 | 亿元 | 8 | 9\n2 | 渔港 | 座 | 30 | 36\n',
    [
      ['渔业产值', '2030/2030'],
      ['渔业产值', '2035/2035'],
      ['渔港', '2030/2030'],
      ['渔港', '2035/2035'],
    ],
  ],
])('%s', (_, table, expected) => {
  const { records } = parse(`云岭市国民经济和社会发展第十六个五年规划纲要\n${table}`);
  expect(
    records.map(({ indicator, period }) => [indicator.text, `${period?.start}/${period?.end}`]),
  ).toEqual(expected);
});

test('a table says the same with any blanks around its cells, and flattened', () => {
  const word = fc.constantFrom('小麦', '玉米', '大豆', '花生', '油菜籽', '蔬菜');
  const row = fc.tuple(
    word,
    fc.constantFrom('吨', '万吨', '公顷'),
    // From 1900 on a number may be a year, and a column of nothing else is of years.
    fc.integer({ min: 1, max: 1899 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const all = [['产品名称', '计量单位', '产量'], ...rows.map((cells) => cells.map(String))];
      const tabbed = lines(bulletin + all.map((cells) => cells.join('\t')).join('\n'));
      expect(tabbed).toHaveLength(rows.length);
      expect(lines(bulletin + all.map((cells) => cells.join(' \t ')).join('\n'))).toEqual(tabbed);
      expect(lines(bulletin + all.flat().join('\n'))).toEqual(tabbed);
    }),
    { numRuns: 200 },
  );
});
