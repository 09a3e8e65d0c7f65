import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import type { TargetRecord } from '../../src/document/document.ts';

function shown({ period }: TargetRecord): string {
  if (!period) return '-';
  const { start, end } = period;
  return start === end ? (start ?? '?') : `${start ?? ''}/${end ?? ''}`;
}

/** The periods of a text's quantities, in a document of 2025. */
function periodsIn(text: string): string {
  return parse(`${text}\n`, { year: 2025 }).records.map(shown).join(' ');
}

describe('a part of the year', () => {
  const periodsOf = (lines: readonly string[]): string =>
    parse(`${lines.join('\n')}\n`)
      .records.map(shown)
      .join(' ');

  test('holds for what the parts of a whole grew by', () => {
    const told = '二季度渔业产值9亿元，增长5%。其中，近海渔业产值6亿元，增长4%。';
    const quarter = '2031-04/2031-06';
    expect(periodsOf(['云岭县2031年上半年渔业经济运行情况', told])).toBe(
      [quarter, quarter, quarter, quarter].join(' '),
    );
  });

  test('holds until another is named in a text of parts of the year', () => {
    const lines = [
      '云岭渔业经济运行快报（2031年4月）',
      '4月份，全市渔业增加值增长6%。分类型看，养殖业增长5%。',
      '1—3月份，全市渔业投资9亿元，增长8%。渔企利润率为6%。3月末，渔企负债率为56%。',
    ];
    const quarter = '2031-01/2031-03';
    expect(periodsOf(lines)).toBe(
      ['2031-04', '2031-04', quarter, quarter, quarter, '2031-03'].join(' '),
    );
  });

  test('of one month is named by a headline that tells its state', () => {
    const lines = ['2031年1月9个渔港水质状况：云岭垫底', '渔港水质优良比例为60%，下降6个百分点。'];
    expect(periodsOf(lines)).toBe('2031 2031-01 2031-01');
  });

  test('of the year that a text opens with holds for the next paragraphs', () => {
    const opening = '初步核算，2031年云岭县渔业产值9亿元，增长9%。';
    expect(periodsOf([opening, '渔船价格比上年上涨5%。'])).toBe('2031 2031 2031');
  });

  test('holds for news whose headline names it', () => {
    const lines = [
      '2031年一季度云岭县渔场水质持续改善',
      '渔场水质优良比例为89%，同比上升1个百分点。',
    ];
    expect(periodsOf(lines)).toBe('2031-01/2031-03 2031-01/2031-03');
  });
});

describe('the years that a paper sets its goals for', () => {
  const lines = [
    '关于推进渔才集聚工程的实施意见',
    '一、总体目标',
    '1.目标。2031年起5年内，引进渔业人才2000名。',
    '二、主要任务',
    '2.渔工项目。5年内培养渔工9000名。',
    '3.渔师项目。重点培养渔师90名。',
  ];

  test('are those that it begins with, by their number', () => {
    const { records } = parse(`${lines.join('\n')}\n`);
    expect(records.map(shown)).toEqual(['2031/2035', '2031/2035', '2031/2035']);
  });
});

describe('a time that something stood at', () => {
  test('is that of the sentences behind it, whatever they count', () => {
    expect(periodsIn('至2023年底，9户渔企资产90亿元。8户渔企少计资产3亿元。')).toBe(
      '/2023 /2023 2023 2023',
    );
  });

  test('is a year where a change starts from one, whatever month was told of before', () => {
    const told = '去年7月份渔港获奖5万元；渔港浓度由2023年的76微克降至64微克，下降15.8%。';
    expect(periodsIn(told)).toBe('2024-07 2023 2024 2024');
  });

  test('is not the year in which a paper was given out that something conforms to', () => {
    const lines = [
      '云岭县渔业三年行动计划（2031—2033年）',
      '一、目标',
      '80%以上渔校达到1988年颁布的标准。',
    ];
    expect(parse(`${lines.join('\n')}\n`).records.map(shown)).toEqual(['2033']);
  });
});

describe('years that a sentence names', () => {
  test.each([
    ['到2035年，相较于“十五五”末，渔获量达到9万吨。', '2035'],
    ['到2030年，森林覆盖率达到60%。', '2030'],
    ['2026—2030年，建设住房900套，其中渔工住房占60%。', '2026/2030 2026/2030'],
    ['2026—2030年，渔港的年度供地量不低于全县的70%。', '2026/2030'],
    ['“十四五”期间，渔业创新能力继续保持全国第6位。', '2021/2025'],
    ['从2022年开始，每年列支90万元。', '2022/2024'],
    ['渔业产值低于2023年增长4%的速度。', '2023'],
    ['产值比2030年翻一番，“十五五”时期年均增长6%。', '- 2026/2030'],
    ['提出了2026年的主要目标，即渔业产值增长9%。', '2026'],
    ['2024年粮食产量9吨，比五年前增加3吨。', '2024 2019/2024'],
    ['截至2024年底，森林覆盖率达到60%。', '2024'],
    ['2026—2028年每年新建泊位3个。', '2026/2028'],
    ['从一九八〇年至一九八五年，新建泊位3个。', '1980/1985'],
    ['从1980年到1985年间新建泊位3个。', '1980/1985'],
    ['2022年7月1日至2024年6月30日，新建泊位3个。', '2022/2024'],
    ['“十五五”时期年均增长5%。', '2026/2030'],
    ['“十四五”末达到5%。', '2025'],
    ['“十五五”末，渔业产值达到9亿元。', '2030'],
    ['到“十五五”末，新建泊位3个。', '/2030'],
    ['力争2030年前新建泊位3个。', '/2030'],
    ['2035年前建成一流的渔港9座。', '/2035'],
    ['力争2031年前新建高水平的泊位90个。', '/2031'],
    ['一、2024年工作回顾\n改造2000年前建成的渔港9座。', '2024'],
    ['2022年以来最低工资标准提高9%。', '2022/2024'],
    ['2021年以来首批渔港建成9座。', '2021/2024'],
    ['2021年以来首席渔医引进9名。', '2021/2024'],
    ['“十四五”前三年，新建泊位3个。', '2021/2023'],
    ['“十四五”后三年，新建泊位3个。', '2023/2025'],
    ['到2030年，拉动鱼市成交超9万吨。', '2030'],
    ['2024年生产总值达到9亿元。', '2024'],
    ['一九九二年产量达到9吨。', '1992'],
    ['2011和2012两年，新建泊位3个。', '2011/2012'],
    ['2011年和2012年两年，新建泊位3个。', '2011/2012'],
    ['“十四五”期间，渔港建设总规模为9万平方米，其中码头3万平方米。', '2021/2025 2021/2025'],
    ['“十四五”期间，渔业经费90亿元，平均每年18亿元。', '2021/2025 2021/2025'],
    ['“十四五”期间，鱼货吞吐量五年超过90万吨。', '2021/2025'],
    ['第八个五年计划期间，新建泊位3个。', '1991/1995'],
    ['“五五”时期，新建泊位3个。', '1976/1980'],
    ['从1978年到1983年，棉花产量由3吨增加到9吨。', '1978 1983'],
    ['从1979年到1982年的四年内，渔业连续丰收。渔船增长1.8倍。', '1979/1982'],
    ['2024年渔业再获丰收，渔获连续四年超过9万吨。', '2021/2024'],
    ['2024年渔获9万吨，连续十二年居全省第一位。', '2024 2024'],
    ['2024年渔港连续七年扩建、新建泊位3个。', '2024'],
    ['2024年鱼汛来得早，蟹苗价格连续两年增长5%。', '2023/2024'],
    ['2024年鱼汛来得早，连续三年，蟹苗价格增长5%。', '2022/2024'],
    ['“六五”时期同“五五”时期相比，棉花的年平均产量由3吨增加到9吨。', '1976/1980 1981/1985'],
    ['自2021年起，新建泊位3个。', '2021/2024'],
    ['2010年以来，新建泊位3个。', '2010/2024'],
    ['改革开放以来，渔业产值增长9倍。', '1978/2024'],
    ['新中国成立以来，新建泊位300个。', '1949/2024'],
    ['党的十一届三中全会以来，渔业产值增长9倍。', '1978/2024'],
    ['党的十八届三中全会以来，渔业产值增长9倍。', '-'],
    ['思想大解放以来，渔业产值增长9倍。', '-'],
    ['渔获创改革开放以来新高，新建泊位3个。', '-'],
    ['自2020年结对帮扶以来，新建泊位3个。', '2020/2024'],
    ['“十四五”以来，新建泊位3个。', '2021/2024'],
    [
      '今后五年，产值年均增长5%，2029年达到9亿元；能耗降低20%；泊位覆盖率达到60%。',
      '2025/2029 2029 2025/2029 2029',
    ],
    [
      '今后五年，产值年均增长5%，到2029年比2020年翻一番；能耗累计下降15%。',
      '2025/2029 2020/2029 2025/2029',
    ],
    ['今后五年，2027年总量超过9亿元；普及率2029年达到62%；渔企翻一番。', '2027 2029 2025/2029'],
    ['“十四五”以来，渔业产值连跨4个百亿台阶。', '2021/2024'],
    ['特别是2023年，渔业较快发展。新建泊位3个。', '2023'],
    ['建成十五个公园。', '-'],
    ['增长5%。', '-'],
    ['到2030年，按2025年价格计算，产值达到9亿元。', '2030'],
    ['以2025年为基数，到2030年，能耗下降9%。', '2025/2030'],
    ['主要目标：力争到2030年，森林覆盖率达到60%。新建泊位3个。', '2030 /2030'],
    ['在保护环境的基础上，力争到2030年，森林覆盖率达到60%。\n产值达到9亿元。', '2030 2030'],
    ['“十四五”时期，渔业产值由全省第9位上升到第5位。', '2020 2025'],
    ['“十四五”时期，渔业产值居全省第5位。', '2025'],
    ['“十四五”时期，出口占比由“十三五”期间的58%提高到65%。', '2016/2020 2021/2025'],
    ['2024年人均产值9万元，按2023年平均汇率计算为1.2万美元。', '2024 2024'],
  ])('%s', (sentence, period) => {
    expect(periodsIn(sentence)).toBe(period);
  });
});

describe('years by the document’s own', () => {
  test.each([
    ['今年力争完成5%。', '2025'],
    ['去年增长5%。', '2024'],
    ['上一年增长5%。', '2024'],
    ['年内引进企业5家。', '2025'],
    ['五年来，新建泊位3个。', '2020/2024'],
    ['今后三年，新建泊位3个。', '2025/2027'],
    ['今明两年新建泊位3个。', '2025/2026'],
    ['一、2024年工作回顾\n学会养蟹的渔户年均增收7000元。', '2024'],
    ['力争五年内新建泊位3个。', '2025/2029'],
    ['力争用三年时间新建泊位3个。', '2025/2027'],
    ['力争通过3年左右的努力，新建泊位3个。', '2025/2027'],
    ['历时3年新建泊位3个。', '- -'],
    ['五年累计新建泊位3个。', '2020/2024'],
    [
      '一、2024年工作回眸\n（一）县人大一次会议以来的成就\n渔业产值年均增长9%，新增渔户3户，入港率达到9%。',
      '/2024 /2024 2024',
    ],
    [
      '一、2024年工作回顾\n五年来，新建渔港3座，其中产值超亿元的渔区达到9个。',
      '2020/2024 2024 2024',
    ],
    ['一、2024年工作回顾\n县财政五年安排渔歌节经费26万元。', '2020/2024'],
    ['一、2024年工作回顾\n蟹塘面积十年接近翻两番。', '2015/2024'],
    ['一、2024年工作回顾\n渔村盖起新楼，十年9万渔民上岸。', '2015/2024'],
    ['一、2024年工作回顾\n渔港改善，五年淘汰渔船9艘。', '2020/2024'],
    ['一、2024年工作回顾\n三年改造航标行动结束，淘汰渔船9艘。', '2024'],
    ['“十四五”期间，淘汰渔船9艘，今年淘汰2艘；五年减少能耗9吨。', '2021/2025 2025 2021/2025'],
    ['五年来，渔讯网络已覆盖26个渔村。', '2024'],
    ['五年来，渔民获得奖章的有9人。', '2020/2024'],
    ['五年来，累计治理海滩9万亩，码头面积3万亩。', '2020/2024 2020/2024'],
    ['五年来，累计治理海滩9万亩，渔船保有量3万艘。', '2020/2024 2024'],
    ['五年来，累计治理海滩9万亩，床位90张。', '2020/2024 2024'],
    ['五年来，累计治理海滩9万亩，党员9万名。', '2020/2024 2024'],
    ['五年来，累计治理海滩9万亩，每万人渔具拥有量9件。', '2020/2024 2024'],
    ['五年来，渔港扩建，目前渔港总数达到90座，累计投资3亿元。', '2024 2020/2024'],
    ['五年来，渔业目前排名第3，年均增长9%，新增渔企90家。', '2024 2020/2024 2020/2024'],
    ['一、2024年工作回顾\n历时三年投入使用9座渔港。', '2024 2024'],
    ['一、2024年工作回顾\n渔业扩招，五年安排生参加考试90名。', '2024'],
    ['一、2024年工作回顾\n今明两年建成渔港9座。', '2025/2026'],
    ['五年来，累计治理海滩9万亩，疏浚航道3公里，码头面积3万亩。', '2020/2024 2020/2024 2020/2024'],
    ['一、2024年工作回顾\n渔港改善，三年植树26万株。', '2022/2024'],
    ['一、2024年工作回顾\n渔业产值五年增长一倍。', '2020/2024'],
    ['力争渔业产值年均增速保持在6%、2030年达到9亿元。', '- 2030'],
    ['这两年新建泊位3个。', '2023/2024'],
    ['一、2025年工作安排\n在这一年将新建泊位3个。', '2025'],
    ['一、2023年工作回顾\n这一年，新建泊位3个。', '2023'],
    ['到本世纪中叶，产量达到9吨。', '2050'],
    ['争取在本世纪末产量达到9吨。', '2100'],
    ['产量比历史最高的1982年增产9吨。', '-'],
    ['2024年7月—2026年10月，新建泊位3个。', '2024/2026'],
    ['过去五年产量平均每年增加9吨，增长5%。', '2020/2024 2020/2024'],
    ['用3年时间新建泊位3个。', '-'],
    ['1—2年内新建泊位3个。', '2025/2026'],
    ['渔业产量创近五年新高，出口增长5%。', '-'],
    ['65岁以上年龄人口增长5%。', '- -'],
  ])('%s', (sentence, period) => {
    expect(periodsIn(sentence)).toBe(period);
  });

  test('are named alone where it is not known', () => {
    const { records } = parse('年内引进企业5家。\n');
    expect(records[0]?.period).toEqual({ start: null, end: null, text: '年内', basis: 'document' });
  });
});

describe('a year that is compared with', () => {
  test.each([
    ['养殖面积9万亩，比上年增加2万亩，增长0.3%。', '- - -'],
    ['2024年养殖面积9万亩，比2023年增加2万亩。', '2024 2024'],
    ['2024年渔船比2020年增长5%。', '2020/2024'],
    ['2024年出口9亿元，比2019年增长80%，年均递增12%；进口8亿元。', '2024 2019/2024 2020/2024 2024'],
    ['2024年与2019年相比，渔船增加5艘，达到90艘；泊位增加2个。', '2019/2024 2024 2019/2024'],
    ['2024年比2019年，渔船增长5%。', '2019/2024'],
    ['2024年渔业产值9亿元，是2019年的2.3倍；出口8亿元。', '2024 2024 2024'],
    ['2024年渔业产值9亿元，是2019年3亿元的3倍；出口8亿元。', '2024 2019 2024 2024'],
    ['2024年产值和出口分别达到9亿元、8亿元，分别是2019年的2.3和1.9倍。', '2024 2024 2024 2024'],
    ['到2030年，产值比2025年增长30%；出口增长20%。', '2025/2030 2025/2030'],
    ['2024年产值比2019年增长30%，同比增长5%。', '2019/2024 2024'],
    ['2024年渔船高于2019年水平，达到90艘。', '2024'],
    ['2024年出海26次，相当于2023年的97%。', '2024 2024'],
    ['与2020年和2021年持平，达到90艘。', '-'],
    ['五年来建造渔船60艘，等于1998年到2016年之和；修补码头9座。', '2020/2024 2020/2024'],
    ['五年来建造渔船60艘，等于1998年至2016年19年之和；修补码头9座。', '2020/2024 2020/2024'],
    [
      '2020年末，全县渔船90艘，比2013年末增加9艘，增长8%；渔民9万人，增加1万人。',
      '2020 2013/2020 2013/2020 2020 2013/2020',
    ],
    ['2020年末渔民9万人，与第六次全国人口普查相比增加1万人。', '2020 2010/2020'],
    ['与2020年渔业普查相比，有船的渔户由3万户上升为4万户。', '2020 -'],
    ['产量延续2023年逐步回升的势头，上半年捕捞9吨。', '2025-01/2025-06'],
  ])('%s', (sentence, periods) => {
    expect(periodsIn(sentence)).toBe(periods);
  });
});

test('a goal behind a dash is one to reach, and the last year of a stretch is part of it', () => {
  expect(periodsIn('--到2030年，力争渔业产值年均增长5%。')).toBe('2025/2030');
  expect(periodsIn('“十五五”渔业发展目标：\n到2030年，建成泊位9个。\n渔业产值年均增长5%。')).toBe(
    '2026/2030 2026/2030',
  );
});

test('five years behind the stretch that they are told of are its years', () => {
  expect(periodsIn('2031年至2035年，云岭将建设渔业强县。五年年均增长5%，到2035年达到9亿元。')).toBe(
    '2031/2035 2035',
  );
});

test('the gap of a speed is of the years of the speed', () => {
  expect(
    periodsIn('2020—2023年，渔业产值年均增长9%（按可比价，下同），增速高于目标1个百分点。'),
  ).toBe('2020/2023 2020/2023');
});

test('a report is of the year before, whatever months its first figures are of', () => {
  const text = [
    '云岭市政府工作报告',
    '——2031年1月9日在云岭市第九届人民代表大会第一次会议上',
    '根据1—11月经济运行情况测算，渔业产值增长5%。建成渔港9座。',
  ];
  expect(parse(`${text.join('\n')}\n`).records.map(shown)).toEqual(['2030', '2030']);
});

test('a plan that sets one goal after the other by the end of the year is of that year', () => {
  const goals = ['年底前，建成渔港9座。', '年底前，改造码头3座。', '更新渔船60艘，年底前完工。'];
  const text = ['云岭县渔业振兴行动方案', ...goals, '培育渔企2家。', '2031年3月9日印发'];
  const years = (lines: readonly string[]): string =>
    parse(`${lines.join('\n')}\n`)
      .records.map(shown)
      .join(' ');
  expect(years(text)).toBe('2031 2031 2031 2031');
  expect(years([...text.slice(0, -1), '到2035年渔船达到90艘。', ...text.slice(-1)])).toContain('-');
  const next = text.map((line) => line.replace('年底前', '明年年底前'));
  expect(years(next)).not.toContain('2031');
});

test('the years of a row are dealt out to its numbers', () => {
  expect(periodsIn('2021—2023年，渔业产值分别增长5%、6%和7%。')).toBe('2021 2022 2023');
});

test('a plan that sets goals for one year alone is up to that year', () => {
  const goals = ['每年培育渔企2家。', '到2033年，建成渔港9座。', '到2033年，渔船达到90艘。'];
  const years = (lines: readonly string[]): string =>
    parse(`${lines.join('\n')}\n`)
      .records.map(shown)
      .join(' ');
  expect(years(['云岭县渔业振兴行动计划', ...goals])).toBe('/2033 /2033 2033');
  expect(years(['云岭县渔业振兴行动计划', ...goals, '到2035年，渔船达到300艘。'])).toMatch(/^-/);
  const headed = ['二、工作目标', '到2033年，渔业发展更加健全。', '三、重点任务', '培育渔企2家。'];
  expect(years(['云岭县渔业振兴行动计划', ...headed])).toBe('/2033');
  expect(years(['云岭县渔业振兴行动计划', ...headed.slice(1)])).toBe('-');
});

test('the year before a case is none that a law knows', () => {
  const law = [
    '云岭县渔港管理条例',
    '（2031年3月9日通过）',
    '第一条 渔船缴纳上一年度卖鱼款的百分之二。',
  ];
  expect(parse(law.join('\n'), { year: 2031 }).records.map(shown)).toEqual(['-']);
});

test('what a sentence breaks down is of the time of the one before', () => {
  expect(periodsIn('2020年渔业产值3亿元。渔业支出在2023年达到9亿元。其中，码头支出3亿元。')).toBe(
    '2020 2023 2023',
  );
  expect(periodsIn('渔业支出在2023年达到9亿元。其中，码头支出由3亿元增加到5亿元。')).toBe(
    '2023 - 2023',
  );
});

test('the latest year of a sentence is the one that the next breaks it down in', () => {
  expect(periodsIn('2023年渔业支出达到9亿元，而2015年支出1亿元。其中，码头支出3亿元。')).toBe(
    '2023 2015 2023',
  );
});

test('a year of a plan that is told of in passing ends no stretch', () => {
  const plan = [
    '云岭县渔业发展纲要（2026—2035年）',
    '“十五五”时期，要整治渔港。“十五五”头一年，整治渔港3座。',
  ];
  const text = [...plan, '新建渔港9座。', '力争2028年前更新渔船9艘。', '培育渔企2家。'];
  expect(parse(`${text.join('\n')}\n`).records.map(shown)).toEqual([
    '2026',
    '2026/2030',
    '/2028',
    '2026/2035',
  ]);
});

test('what an aside tells of says nothing of when the rest holds', () => {
  expect(periodsIn('全年渔校招生90人（含3月份补招30人），在校生400人。')).toBe('2025 2025-03 2025');
});

test('parts of a stock by a year are of that year', () => {
  expect(periodsIn('到2030年，渔企达到90家，其中大型渔企30家。')).toBe('2030 2030');
});

describe('what a stretch of years is about', () => {
  test('goes on behind where something stood at its end', () => {
    const stood = '2024年底，人均船屋面积9平方米。渔业占比提高2个百分点。新建泊位3个。';
    const under = (sentence: string): string => {
      const head = '云岭县2025年政府工作报告\n一、过去五年工作回顾\n';
      return parse(`${head}${sentence}\n`).records.map(shown).join(' ');
    };
    expect(under(stood)).toBe('2024 2020/2024 2020/2024');
    expect(under(stood.replace('年底', '年'))).toBe('2024 2024 2024');
  });

  const head = ['临澜县政府工作报告', '各位代表：'];
  const inReport = (...lines: string[]): string =>
    parse([...head, ...lines].join('\n'), { year: 2026 })
      .records.map(shown)
      .join(' ');

  test('sums and means span it, a level stands at its end, what is held holds in all of it', () => {
    expect(
      inReport(
        '一、“十四五”时期工作回顾',
        '生产总值从50亿元增加到70亿元，年均增长7%。',
        '新建泊位30个，累计投入2亿元。',
        '森林覆盖率达到60%，失业率控制在5%以内。',
      ),
    ).toBe('2020 2025 2021/2025 2021/2025 2021/2025 2025 2021/2025');
  });

  test('a paragraph’s opening holds for its sentences, and on up to the next one', () => {
    expect(
      inReport(
        '一、工作回顾',
        '过去五年，全县上下团结奋斗。新建泊位30个。',
        '渔业产值年均增长7%。',
        '2025年，新建泊位4个。渔船达到90艘，产值比上年增长5%。',
        '二、重点任务',
        '新建泊位5个。到2030年，渔船达到100艘，新建泊位9个。',
      ),
    ).toBe('2021/2025 2021/2025 2025 2025 2025 2026 2030 /2030');
  });

  test('how many times a sum before something was is of the sum', () => {
    expect(
      inReport('一、“十四五”时期工作回顾', '渔船销售额累计9亿元，是“十三五”时期的2.2倍。'),
    ).toBe('2021/2025 2021/2025');
  });

  test('what is told of now is of its end, in the clauses behind it, too', () => {
    const now = '五年来，渔业园区建成投用。目前，渔港发展到9座，涉及3个镇；新建泊位4个。';
    expect(inReport('一、“十四五”时期工作回顾', now)).toBe('2025 2025 2021/2025');
  });

  test('what there is of things is of its end', () => {
    expect(
      inReport('一、“十四五”时期工作回顾', '五年来，渔业实力增强，拥有上市渔企7家，新增渔港3座。'),
    ).toBe('2025 2021/2025');
  });

  test('what is to be done or to change by its last year does so in all of it', () => {
    expect(
      inReport(
        '一、“十五五”时期主要目标',
        '到2030年，渔船达到100艘，新建泊位9个，能耗下降14%，累计投入5亿元。',
        '到2028年，新建泊位4个。',
      ),
    ).toBe('2030 2026/2030 2026/2030 /2030 /2028');
  });

  test('a sentence that leads up to sections tells their year', () => {
    expect(
      inReport(
        '一、过去五年工作回顾',
        '五年来，新建泊位30个。',
        '刚刚过去的2025年，全县团结奋斗。一年来，我们做了以下工作：',
        '（一）扩大投资',
        '新建渔港2座。',
        '（二）改善民生',
        '新建学校3所。',
      ),
    ).toBe('2021/2025 2025 2025');
  });

  test('a stretch that opens inside a section ends with it', () => {
    expect(
      inReport(
        '一、过去五年工作回顾',
        '五年来，全县团结奋斗。',
        '（一）扩大投资',
        '近三年，新建渔港2座。',
        '新建泊位3个。',
        '（二）改善民生',
        '新建学校4所。',
      ),
    ).toBe('2023/2025 2023/2025 2021/2025');
  });

  test('a clause that tells a deed opens no time for the sentences behind it', () => {
    expect(
      inReport(
        '一、“十五五”时期主要任务',
        '发展渔业，到2027年新建泊位3个。新建渔港4座。',
        '根据规划要求，到2028年渔船达到90艘。新建学校5所。',
      ),
    ).toBe('/2027 2026/2030 2028 /2028');
  });

  test('a goal told in a later clause of a review is of no result behind it', () => {
    expect(
      inReport(
        '一、2024年工作回顾',
        '编制渔业规划，力争到2030年渔船达到90艘。新建渔港4座，渔业产值增长9%。',
      ),
    ).toBe('2030 2024 2024');
  });

  test('what is done over it is not of the year that a change beside it arrived in', () => {
    expect(
      inReport(
        '一、工作回顾',
        '五年来，产值从2020年的50亿元增长到2025年的70亿元，外贸完成4亿元，渔船达到90艘。',
        '五年累计出口9亿元，其中渔获5亿元。',
        '利用外资3亿美元，进出口8亿美元，财政收入6亿元。',
        '利用外资三亿美元，进出口八亿美元，财政收入六亿元。',
      ),
    ).toBe(
      '2020 2025 2021/2025 2025 2021/2025 2021/2025 2021/2025 2021/2025 2025 2021/2025 2021/2025 2025',
    );
  });

  test('numbers are dealt out to the years of a list', () => {
    expect(periodsIn('产值2026年、2027年分别突破5亿元、6亿元。')).toBe('2026 2027');
  });

  test('an average of years is never said of one', () => {
    expect(inReport('一、工作安排', '渔业产值年均增长7%。')).toBe('-');
  });
});

describe('where a change starts', () => {
  test.each([
    ['渔网覆盖率由上年的16%提高到43%。', '2024 -'],
    ['2023年渔网覆盖率由上年的16%提高到43%。', '2022 2023'],
    ['一、2024年工作回顾\n渔网覆盖率由上年的16%提高到43%。', '2023 2024'],
    ['渔船从2015年的70艘增加到2024年的90艘，增长29%。', '2015 2024 2015/2024'],
    ['比例由2015年的5：3：2调整为4：4：2。', '2015 2015 2015 - - -'],
    ['渔船从2015年的70艘增加到2024年的90艘，渔民从500人增加到800人。', '2015 2024 2015 2024'],
    ['在去年增长8%的基础上，出口增长9%。', '2024 -'],
    ['在上半年歉收的情况下，渔获达到9万吨。', '-'],
    ['2024年渔获9万吨；由于去年歉收，渔网减少7%。', '2024 2024'],
    ['“十四五”期间产值年均增长6%，高于全县0.5个百分点。', '2021/2025 2021/2025'],
    ['“十四五”期间产值年均增长6%，高于全县的渔船达到9艘。', '2021/2025 2025'],
  ])('%s', (sentence, periods) => {
    expect(periodsIn(sentence)).toBe(periods);
  });
});

describe('a year that says when for its noun alone, or is part of a name', () => {
  test.each([
    ['获得2021年度渔业科技奖励10项；认定渔业企业21家。', '2021 -'],
    ['继2019年后再次获评渔业先进县，新建泊位3个。', '-'],
    ['渔获创2019年以来新高，新建泊位3个。', '-'],
    ['修补2008年前登记的渔船3艘。', '-'],
    ['荣获“2010年全国渔业先进县”称号；参保率达95%。', '-'],
    ['印发《云岭渔业规划（2018—2035年）》，新建泊位3个。', '2025'],
    ['渔港列入“十四五”规划，新建泊位3个。', '-'],
    ['“七五”普法顺利推进，新建泊位3个。', '-'],
    ['“十五五”主要目标是：产值增长5%。', '2026/2030'],
    ['2024年出口5亿元，五年来年均增长6%；进口4亿元。', '2024 2020/2024 2024'],
    ['2024年出口5亿元，五年翻了一番，年均增长12%，新建泊位3个。', '2024 2020/2024 2020/2024 2024'],
    ['今年综合实力五年前进了三位。', '2025'],
    ['一、工作回顾\n渔业支出（扣除2021年救灾支出）增长3%，收入增长6%。', '2024 2024'],
    ['一、工作回顾\n渔业支出9亿元（2021年为4亿元），收入增长6%。', '2024 2021 2024'],
    ['渔业行动（2026—2028年），新建泊位3个。', '2026/2028'],
  ])('%s', (sentence, periods) => {
    expect(periodsIn(sentence)).toBe(periods);
  });
});

test('a report on a plan promises for the plan’s years, and five years in it are those', () => {
  const { records } = parse(
    [
      '各位代表：',
      '现在，我代表县人民政府，向大会作关于第十五个五年规划纲要的报告，请予审议。',
      '一、渔业发展',
      '五年内新建泊位30个，渔船增加20艘。',
      '二、前两年的执行情况',
      '新建泊位9个。',
    ].join('\n'),
    { year: 2028 },
  );
  expect(records.map((record) => `${record.status} ${shown(record)}`)).toEqual([
    'target 2026/2030',
    'target 2026/2030',
    'achieved 2027',
  ]);
});

test('the whole year is the one before where a report looks back, and its own where it plans', () => {
  const { records } = parse(
    [
      '临澜县政府工作报告',
      '——2025年1月20日在临澜县第十八届人民代表大会第四次会议上',
      '各位代表：',
      '一、工作回顾',
      '全年新建泊位3个，年末渔船达到90艘。',
      '二、工作安排',
      '全年新建泊位4个。',
    ].join('\n'),
  );
  expect(records.map(shown)).toEqual(['2024', '2024', '2025']);
});

test.each([
  ['一、2023年工作回顾', '2023 2019/2023'],
  ['一、去年工作回顾', '2023 2019/2023'],
  ['一、过去一年工作回顾', '2023 2019/2023'],
  ['一、“十四五”时期和2023年工作回顾', '2023 2019/2023'],
  ['一、2018—2022年工作回顾', '2018/2022 2018/2022'],
])('a heading tells the year where the sentence does not: %s', (heading, periods) => {
  const text = ['各位代表：', heading, '新建泊位3个，比2019年增长50%。'].join('\n');
  expect(parse(text, { year: 2024 }).records.map(shown).join(' ')).toBe(periods);
});

test('a year that leads up to a list holds for its lines', () => {
  const text =
    '澜河渔讯\n今年，澜河区在渔业方面定下这些目标：\n新建渔港9座\n全年渔获达到9万吨\n新增渔船7艘';
  expect(parse(text, { year: 2034 }).records.map(shown)).toEqual(['2034', '2034', '2034']);
});

test('a stretch that something of is looked into says nothing of what follows', () => {
  const text =
    '渔业工作\n2034年，新建渔港9座。对2028—2033年渔业资金进行检查，检查资金7万元；涉及渔镇5个。';
  expect(parse(text, { year: 2034 }).records.map(shown)).toEqual(['2034', '2034', '2034']);
});

test('a text without a title is of the year that it opens with', () => {
  const text =
    '2033年，渔区稳中有进，渔业产值同比增长9%。\n2033年，新建渔港9座。\n新增渔船7艘。\n年末渔民收入达到9万元。';
  expect(parse(text).records.map((each) => `${each.status} ${shown(each)}`)).toEqual(
    Array<string>(4).fill('achieved 2033'),
  );
});

test('last year holds for what a paragraph goes on to tell, who says so apart', () => {
  const text =
    '澜河渔讯\n2034年1月8日\n另据渔业厅介绍，去年县里养殖水面9万亩。预计全年渔获可达8万吨。鲜虾产量7万吨。';
  expect(parse(text, { year: 2034 }).records.map(shown)).toEqual(['2033', '2033', '2033']);
});

test('a sentence that leads up to results tells of its year, where a plan is told, too', () => {
  const text =
    '各位代表：\n三、2025年工作安排\n2025年是关键一年。过去一年，各项工作取得很大成绩。产值增长9%。今年，产值增长8%。';
  expect(
    parse(text, { year: 2025 }).records.map((each) => `${each.status} ${shown(each)}`),
  ).toEqual(['achieved 2024', 'target 2025']);
});

test('a stretch that a paragraph opens ends where it turns to a year', () => {
  const text =
    '今后五年，生产总值年均增长5%。2025年重点做好以下工作：\n一是新建泊位3个。\n二是建成泵站9座。\n';
  expect(parse(text, { year: 2025 }).records.map(shown)).toEqual(['2025/2029', '2025', '2025']);
});

describe('parts of a year', () => {
  test.each([
    ['2024年上半年渔业产值增长5%。', '2024-01/2024-06'],
    ['2024年上半年渔业产值增长5%（6月份增长4%）。', '2024-01/2024-06 2024-06'],
    ['今年前三季度新建泊位3个。', '2025-01/2025-09'],
    ['2024年1—9月，渔获9万吨。', '2024-01/2024-09'],
    ['今年一月至九月，渔获9万吨。', '2025-01/2025-09'],
    ['五年内，渔业支出总数为9亿元。', '2025/2029'],
    ['2024年，一季度渔业产值增长5%，全年增长6%。', '2024-01/2024-03 2024'],
    ['2024年下半年开始，新建泊位3个。', '2024'],
    ['一、2024年上半年工作回顾\n新建泊位3个。', '2024-01/2024-06'],
    ['2024年上半年渔业产值增长5%。渔获9万吨。', '2024-01/2024-06 2024-01/2024-06'],
    ['2024年二季度渔业产值增长5%。渔获9万吨。', '2024-04/2024-06 2024'],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toBe(periods);
  });
});

test('a plan’s goals go on with the year that was told once', () => {
  const plan = '渔港规划（2025—2030年）\n一、目标\n到2027年，渔业更强。\n渔港达标率达到90%。';
  expect(periodsIn(plan)).toBe('2027');
});

test('a report given in December looks back on its own year', () => {
  const report = [
    '临澜县政府工作报告',
    '2024年12月26日在临澜县第十届人民代表大会第三次会议上',
    '各位代表：',
    '一、2024年工作回顾',
    '一年来，新建泊位3个。',
    '二、下一年工作安排',
    '新建渔港5座。',
  ].join('\n');
  expect(parse(report).records.map(shown).join(' ')).toBe('2024 2025');
});

describe('a report on five years, given in December of the last', () => {
  const report = (review: string): string =>
    `临澜县政府工作报告\n2026年12月13日在临澜县第十届人民代表大会第一次会议上\n各位代表：\n${review}`;
  test.each([
    ['过去五年工作回顾\n五年来，新建泊位3个。', '2022/2026'],
    ['一、2025年工作回顾\n新建泊位3个。', '2025'],
  ])('%s', (review, period) => {
    expect(parse(report(review)).records.map(shown).join(' ')).toBe(period);
  });
});

describe('an average beside a change whose years an earlier clause told', () => {
  test.each([
    [
      '渔获由2021年的3吨提高到2026年的9吨，年均增长8%；收入由2亿元提高到4亿元，年均增长9%。',
      '2021 2026 2022/2026 2021 2026 2022/2026',
    ],
    ['2024年渔获9万吨，年均增长5%；收入2万元，同比增长8%，年均增长9%。', '2024 - 2024 2024 -'],
  ])('%s', (text, periods) => {
    expect(parse(`${text}\n`, { year: 2027 }).records.map(shown).join(' ')).toBe(periods);
  });
});

test('what 全年 means is told by the sentence before', () => {
  const { records } = parse('渔港简况\n2023年渔业丰收。全年新建泊位3个。\n', { year: 2025 });
  expect(records.map(shown)).toEqual(['2023']);
});

test('news of a year in their title are of it', () => {
  const { records } = parse('2031年渔业实事征求意见\n计划新建泊位3个。\n');
  expect(records.map(shown)).toEqual(['2031']);
});

test('news of what a plan brought are of its years', () => {
  const { records } = parse('“十三五”渔业新貌\n这五年，新建泊位3个。\n');
  expect(records.map(shown)).toEqual(['2016/2020']);
});

test.each(['发布日期 2031-05-06', '时间：2031-05-06 来源：渔报'])(
  'news without a year are of the day that they were put up: %s',
  (line) => {
    const text = `渔业新貌\n${line}\n今年新建泊位3个。\n`;
    expect(parse(text).document.year).toBe(2031);
  },
);

describe('what a body sums up at the end of a year', () => {
  const summary = (plan: string): string =>
    `县渔业局2023年工作总结和2024年工作计划\n一、工作情况\n今年投放鱼苗3万尾。\n${plan}`;
  test.each([
    ['二、2024年工作打算\n新建泊位3个。', '2023 2024'],
    ['二、下一步打算\n新建泊位3个。', '2023 2024'],
  ])('%s', (plan, periods) => {
    const { document, records } = parse(summary(plan));
    expect(document.year).toBe(2023);
    expect(records.map(shown).join(' ')).toBe(periods);
  });
});

test('a plan for one year is about the year in its title', () => {
  const lines = ['2031年渔业振兴行动计划', '一、重点任务', '新建泊位3个。'];
  const { document, records } = parse(`${lines.join('\n')}\n`);
  expect(document.year).toBe(2031);
  expect(records.map(shown)).toEqual(['2031']);
  const goal = parse('2031年前渔业减排行动方案\n新建泊位3个。\n');
  expect(goal.document.year).toBeNull();
});

test('five years in news are those of the plan whose results they tell', () => {
  const lines = [
    '临澜县晒出“十四五”期间的成绩单。',
    '据介绍，过去五年，新建泊位9个。',
    '五年来，新增渔船90艘。',
  ];
  expect(
    parse(`${lines.join('\n')}\n`)
      .records.map(shown)
      .join(' '),
  ).toBe('2021/2025 2021/2025');
});

test('years that a sum is told of are those of its share, too, and of 9年新增 behind a colon', () => {
  const report = ['临澜县政府工作报告', '各位代表：', '一、“十四五”工作回顾'];
  const told = ['五年累计节水9万吨，占全省的9%。', '交通大变样：5年新增泊位9个。'];
  const { records } = parse([...report, ...told].join('\n'), { year: 2026 });
  expect(records.map(shown)).toEqual(['2021/2025', '2021/2025', '2021/2025']);
});

test('who says so stands before the time that news open with', () => {
  const text = '渔业局负责人表示，“十四五”时期，新建泊位9个。投资3亿元。';
  expect(periodsIn(text)).toBe('2021/2025 2021/2025');
});

describe('what is there stands at the end of a stretch', () => {
  const report = ['临澜县政府工作报告', '各位代表：', '一、过去五年工作回顾'];
  test.each([
    ['全县拥有渔企9家。', '2025'],
    ['全县有渔港9座、码头12座。', '2025 2025'],
    ['有9项作品获奖。', '2021/2025'],
    ['开工的就有9家。', '2021/2025'],
  ])('%s', (told, period) => {
    const { records } = parse([...report, told].join('\n'), { year: 2026 });
    expect(records.map(shown).join(' ')).toBe(period);
  });
});

test('what leads up to a list sets the goal of all of it', () => {
  const lines = ['未来五年，到2030年将实现：', '1、森林覆盖率达到60%', '2、新建泊位9个'];
  expect(periodsIn(lines.join('\n'))).toBe('2030 /2030');
});

test('news of a plan that names its years promise for those', () => {
  const lines = ['近日，云岭市印发《渔业振兴三年行动（2026—2028年）》。', '新建泊位9个。'];
  expect(periodsIn(lines.join('\n'))).toBe('2026/2028');
});

test('goals that news quote are of the year that they are set for', () => {
  const text = '报告提出了2031年全县主要预期目标：渔业产值增长5%；出口增长3%。';
  expect(parse(`${text}\n`).records.map(shown)).toEqual(['2031', '2031']);
});

describe('a release is about its part of the year', () => {
  test.each([
    [
      '澜河市2034年上半年经济运行情况\n上半年渔业产值9亿元，增长5%，两年平均增长4%，比一季度加快1个百分点。\n渔获3万吨。',
      '2034-01/2034-06 2034-01/2034-06 2033/2034 2034-01/2034-06 2034-01/2034-06',
    ],
    ['澜河市2034年1-12月经济运行情况\n渔业产值9亿元。', '2034'],
    [
      '澜河市2034年经济运行情况\n渔业产值9亿元，两年平均增长4%；渔获3万吨，增长5%。',
      '2034 2033/2034 2034 2034',
    ],
  ])('%s', (text, periods) => {
    expect(parse(`${text}\n`).records.map(shown).join(' ')).toBe(periods);
  });
});

test('a heading that ends in a review is of the year reviewed', () => {
  const text =
    '2034年政府工作报告要点：2033年工作回顾\n各位代表：\n渔业产值9亿元。\n2034年工作安排\n新建泊位3个。';
  expect(parse(`${text}\n`).records.map(shown).join(' ')).toBe('2033 2034');
});

test('goals that a paragraph of news opens hold in the next ones', () => {
  const text = '2025年，全区经济社会发展主要预期目标是：坚持稳中求进。\n力争渔业产值增长5%以上。';
  expect(periodsIn(text)).toBe('2025');
});

test('goals that a plan sets out for a stretch hold below', () => {
  const text = '《纲要》提出“十四五”时期的目标：\n渔业产值年均增长5%。';
  expect(periodsIn(text)).toBe('2021/2025');
});

test('news whose headline tells what a plan sets out promise for its years', () => {
  const news = '云岭市“十五五”渔业发展目标任务清单出炉\n创建渔港9座。';
  expect(periodsIn(news)).toBe('2026/2030');
});

test.each([
  ['云岭市渔业发展行动方案（2031—2033年）', '一、发展基础', '建成泊位9个。', '2030'],
  ['云岭市“十六五”渔业发展规划', '一、发展成就', '建成泊位9个。', '2026/2030'],
  ['云岭市“十六五”渔业发展规划', '一、存在问题', '3个渔港没有灯塔。', '2030'],
  ['云岭市“十六五”渔业发展规划', '一、存在问题', '渔获年均下降9%。', '2026/2030'],
  ['云岭市渔业三年行动方案\n2031年3月1日', '一、目标', '新建泊位9个。', '2031/2033'],
  ['关于做好渔港三年行动计划2031年工作的通知', '一、目标', '新建泊位9个。', '2031'],
  ['云岭市渔业规划（2031—2033年）', '一、政策', '达标的，每户奖励3万元。', '2031/2033'],
  ['到2040年渔业工作思路', '一、目标', '渔业产值达到9亿元。', '2040'],
])('the years of what %s tells under %s: %s', (title, heading, sentence, period) => {
  const [record] = parse(`${title}\n${heading}\n${sentence}\n二、目标\n新建泊位20个。\n`).records;
  expect(record && shown(record)).toBe(period);
});

test('the parts of a sum of money are of its years', () => {
  const plan = '云岭市渔业发展“十六五”规划\n一、投资\n总投资9亿元，其中渔港5亿元、渔船4亿元。\n';
  expect(parse(plan).records.map(shown)).toEqual(['2031/2035', '2031/2035', '2031/2035']);
});

test('a draft of a plan tells how the year before it ends', () => {
  const text =
    '云岭市渔业发展“十六五”规划（讨论稿）\n一、基础\n预计今年渔民收入达到3万元。\n二、目标\n渔民收入达到9万元。\n';
  expect(parse(text).records.map((each) => `${each.status} ${shown(each)}`)).toEqual([
    'achieved 2030',
    'target 2035',
  ]);
});

test('an average beside the end of a plan is of the whole plan', () => {
  expect(periodsIn('到“十五五”末，渔业产值突破9亿元，年均递增5%。')).toBe('2030 2026/2030');
});

test('what an aside leaves out says nothing of when the rest holds', () => {
  const text = '2026年目标为：渔业支出（扣除2025年救灾支出）增长3%以上；渔业投资增长6%以上。';
  expect(periodsIn(text)).toBe('2026 2026');
});

test('the last clause before a list says when its items are to be done', () => {
  const text = '渔业大会闭幕，今年全区要办这些事：\n1.新建渔港9座。\n2.新建渔校2所。';
  expect(periodsIn(text)).toBe('2025 2025');
});

describe('news', () => {
  test.each([
    [
      'of goals in dashes below the year that a clause sets',
      '近日，云岭市印发渔业方案，到2030年，泊位够用。\n——产值增效。渔业产值达到9亿元。',
      '2030',
    ],
    [
      'of a goal behind a heading in its paragraph',
      '云岭市渔业三年行动计划（2026—2028年）\n一、总体要求\n（一）思路。渔业更强。\n（二）目标。到2028年，渔业更强。\n产业更优。渔港达标率稳定在60%以上。',
      '2028',
    ],
    [
      'of years that a paragraph opens with before what it lists in dashes',
      '云岭市政府工作报告\n各位代表：\n工作回顾\n2021年以来，我们砥砺奋进。\n——渔业振兴。改造渔港9座。',
      '2021/2024',
    ],
    [
      'of a goal that a later clause opens with',
      '建成渔港，到2030年，泊位达到9个。力争渔校达到8所。',
      '2030 2030',
    ],
    [
      'of a plan without its head',
      '“十五五”时期是渔业振兴的关键时期。\n到2030年，渔民收入达到9万元，年均增长5%。',
      '2030 2026/2030',
    ],
    [
      'of a plan whose name gives its years',
      '近日，印发《2026—2027年度渔港建设实施方案》。\n新建渔港9座。',
      '2026/2027',
    ],
    [
      'whose headline gives a year without 年',
      '2025云岭渔业实事\n政府列出了今年要办的渔业实事（注：以实际为准）：\n一是新建泊位9个；',
      '2025',
    ],
    [
      'of a draft of a report',
      '云岭市征求民意\n《政府工作报告》（征求意见稿）已经出炉。今年要办的渔业实事如下：\n一是新建泊位9个；',
      '2025',
    ],
    [
      'of the goals of a plan, in numbered items',
      '昨日获悉，云岭省“十五五”渔业发展的主要目标是：\n1.产值。渔业产值年均增长5%。泊位达到9个。\n2.出口。渔业出口年均增长3%。',
      '2026/2030 2030 2026/2030',
    ],
    [
      'of tasks that are dealt out',
      '现将全年的渔业目标任务分解成9项。\n新建泊位9个。',
      '2025 2025',
    ],
    [
      'of a winter and the spring behind it',
      '去冬今春，全省完成投资9亿元。今冬明春，全省计划投资8亿元。',
      '2024/2025 2025/2026',
    ],
    [
      'of years that end a paragraph, each alone over the lines below it',
      '渔网讯\n市政府昨日作了报告，显示出渔业的新亮点。2024年：\n渔业再上台阶：渔业产值9亿元，增长5%。\n2025年：\n渔港建设：泊位达到9个（去年为8个，增长3%）。',
      '2024 2024 2025 2024 2024',
    ],
    [
      'of a goal that a later paragraph names by its year again',
      '目标是：\n到2030年，泊位达到9个。\n培训渔工9万人。2030年，渔港占比达到20%。\n渔校达到8所。',
      '2030 /2030 2030 2030',
    ],
    [
      'of a goal behind the dispatch line of news',
      '渔业纲要颁布\n本报云岭6月10日电（记者张三）到2030年，泊位达到9个。渔校达到8所。',
      '2030 2030',
    ],
    [
      'of a plan without marks in a headline',
      '云岭十五五将开建9条渔道\n渔业再上台阶。',
      '2026/2030',
    ],
    [
      'of goals that a government sets in its report',
      '2月26日，云岭市人民政府市长张三代表云岭市人民政府作工作报告。\n云岭市划定发展预期目标，渔业产值增长3%。',
      '2025',
    ],
    [
      'of a year that what was reached is compared with the one before',
      '公报显示：到2024年全省共有渔校9所，比上年增加2所，增长4%。',
      '2024 2024 2024',
    ],
    [
      'of an average since a census',
      '云岭市2025年渔业统计公报\n全市渔民与2020年普查的8万人相比，增加2万人，增长25%，年平均增长2.3%。',
      '2020 2020/2025 2020/2025 2021/2025',
    ],
  ])('%s', (_, text, periods) => {
    expect(periodsIn(text)).toBe(periods);
  });
});

test('news of no known year that lay out a plan promise for its years', () => {
  const text =
    '市长张三昨天作《关于云岭市国民经济和社会发展第十六个五年规划纲要（草案）的报告》。\n未来五年，渔业再上台阶：\n渔业产值预期年均增长9%以上。\n';
  expect(parse(text).records.map(shown)).toEqual(['2031/2035']);
});

test('news of the end of a year count years up to it', () => {
  const news = (day: string): string[] =>
    parse(`${day}渔报\n渔业再获丰收\n11年来，渔获增加68%。\n`).records.map(shown);
  expect(news('2031年12月28日')).toEqual(['2021/2031']);
  expect(news('2031年6月28日')).toEqual(['2020/2030']);
});

test.each([
  [
    '在中国共产党澜河县第九次代表大会上的报告\n（2031年9月1日）\n同志们：\n一、今后五年奋斗目标\n渔业更强。\n二、党的建设\n培训渔民9万人。',
    '2031/2035',
  ],
  [
    '在全县渔业工作会议上的讲话\n（2031年2月1日）\n同志们：\n一、肯定成绩\n改造渔港3处。\n二、抓好今年工作\n渔业更强。\n三、加强领导\n培训渔民9万人。',
    '2030 2031',
  ],
  [
    '首页 > 要闻\n来源：云岭日报 2031-12-29 10:03\n云岭十件民生实事全部办结\n新建渔港公园9个。记者了解到，渔民都说好。',
    '2031 2031',
  ],
  ['云岭十件民生实事全部办结\n2031-12-20\n新建渔港公园9个。', '2031 2031'],
  ['渔政局召开发布会\n发布时间：2031-07-11\n查处渔案数比去年同期上升9%。', '2031'],
  [
    '2031年云岭县渔业教育统计公报\n一、渔校\n1、渔校80所，比去年增加2所。\n2、渔生9人，比上年增加3人。',
    '2031 2031 2031 2031',
  ],
])('what a speech, a report to a congress and news of works are about', (text, periods) => {
  const { records } = parse(`${text}\n`);
  expect(records.map(shown).slice(-periods.split(' ').length).join(' ')).toBe(periods);
});

describe('times that are compared with, or stand under others', () => {
  test.each([
    ['到2030年，相对于2025年，渔船排放量削减26%。', '2025/2030'],
    ['“十四五”期间，共完成渔业投资9亿元，是“十三五”完成投资的3倍。', '2021/2025 2021/2025'],
    ['2025年，渔税9亿元，是2020年（渔业税收）的3倍。', '2025 2025'],
    ['2032年以来至2036年3月，捕捞带鱼9万吨。', '2032/2036'],
    ['“十四五”期间，渔港建设任务为9座。', '2021/2025'],
    [
      '截至2019年底，全县有渔港9座。截至2023年底，有渔企12家。目前，有渔民9万人。',
      '2019 2023 2023',
    ],
    [
      '（一）渔港建设\n2023年：计划新建渔港3座，分别在：\n云岭：泊位9个；\n星洲：泊位12个。',
      '2023 2023 2023',
    ],
  ])('%s', (text, period) => {
    expect(periodsIn(text)).toBe(period);
  });

  test('a review of five years', () => {
    const review = (lines: readonly string[]): string =>
      parse(['临澜县2026年政府工作报告', ...lines].join('\n'))
        .records.map(shown)
        .join(' ');
    expect(
      review([
        '一、五年工作回顾',
        '整合渔业资金3亿元，建成渔港9座。',
        '完成渔业产值9亿元，同比增长2%。',
      ]),
    ).toBe('2021/2025 2021/2025 2025 2025');
    expect(
      review([
        '一、渔业发展取得巨大成就的五年',
        '2025年实现渔业产值9亿元。渔民收入由3万元增加到5万元。',
      ]),
    ).toBe('2025 2020 2025');
    expect(
      review([
        '一、上届政府工作回顾',
        '2021年本届政府组成以来，我们克服困难，渔业取得可喜成就。',
        '——渔业增效。渔业产值年均增长12%，渔船能耗降低9%。',
      ]),
    ).toBe('2021/2025 2021/2025');
  });

  test('a season dates its own sentence alone', () => {
    const lines = [
      '星洲地区1979年工作报告',
      '一、去年的工作',
      '捕捞方面。去冬今春，共修渔船九十艘。渔获达到九万吨，比上年增产三万吨。',
    ];
    expect(parse(lines.join('\n')).records.map(shown)).toEqual(['1978/1979', '1978', '1978']);
  });

  test('a bound that a plan keeps', () => {
    const plan = ['云岭市渔业发展规划（2031—2035年）', '1、渔船事故率控制在3%以下。'];
    expect(parse(plan.join('\n')).records.map(shown)).toEqual(['2035']);
  });
});

test.each([
  ['2025年第一季度，全区渔业产值9亿元。\n二、渔港\n渔港投资增长9%。', '2025-01/2025-03 2025'],
  [
    '近日，省渔业厅发布《2024年渔业公报》。截至年末，渔业产值完成9亿元，增长5%。下一步，今年要新建泊位8个。',
    '2024 2024 ?',
  ],
  [
    '渔港镇工作报告\n（2031年12月25日）\n一年来，全年新建泊位9个。\n明年，新建泊位8个。\n今后五年，年均新建泊位7个。',
    '2031 2032 2032/2036',
  ],
  [
    '云岭县政府工作报告（2031）\n一、本届政府工作回顾\n累计新建泊位9个。\n刚刚过去的一年尤其不易。渔业产值增长9%。',
    '2026/2030 2030',
  ],
])('a text with its own years: %s', (text, periods) => {
  expect(parse(`${text}\n`).records.map(shown).join(' ')).toBe(periods);
});

describe('news and releases', () => {
  const periodsOf = (lines: readonly string[]): string =>
    parse(`${lines.join('\n')}\n`, { year: 2031 })
      .records.map(shown)
      .join(' ');

  test('a paragraph without a time is of the months that those around it open with', () => {
    const months = '2031-01/2031-10';
    expect(
      periodsOf([
        '1—10月，渔业产值增长9%。',
        '鱼市“两增”：干货增长8%。',
        '1—10月，海带产量增长5%。',
        '1—10月，渔民收入增长4%。',
      ]),
    ).toBe([months, months, months, months].join(' '));
  });

  test('a month alone is told beside the months so far', () => {
    const told = '1—10月，渔业产值90亿元，其中10月当月渔业产值9亿元，增长5%。';
    expect(periodsOf([told])).toBe('2031-01/2031-10 2031-10 2031-10');
  });

  test('the year in which a place was taken is of that alone', () => {
    const told = '五年来，渔民收入从3万元增加到8万元，2029年上升至全国第6位；渔业产值增加9亿元。';
    expect(periodsOf([told])).toBe('2025 2030 2029 2026/2030');
  });

  test('somebody says when what he tells was', () => {
    expect(periodsOf(['县长说：“过去一年，渔业产值增长9%。”'])).toBe('2030');
  });
});

test('what years of growth lead to is of their end', () => {
  expect(periodsIn('到2030年末，渔企完成渔业总产值9亿元，年均增长8%以上。')).toBe('2030 2025/2030');
});

test('a rate of the year that the clause before tells is of that year', () => {
  expect(periodsIn('渔业产值年均增长12%，2024年达到9亿元，年增长14%。')).toMatch(/ 2024 2024$/);
});

test('goals of a notice are by the only year that its part of goals names', () => {
  const text = [
    '关于推进渔业工程的实施意见',
    '一、发展目标',
    '1.实施渔业战略，到2027年建成渔业强市。',
    '渔业能力提升。培育渔企5家。',
  ].join('\n');
  expect(parse(text, { year: 2025 }).records.map(shown)).toContain('/2027');
});

test('the tasks of a text without a kind are of the year that the user gives', () => {
  expect(periodsIn('加快渔港建设。计划新建渔港3座。')).toBe('2025');
});

test.each([
  [
    'what a press conference tells',
    ['会上通报了上半年全市渔业运行情况。', '渔业产值9亿元。'],
    '06',
  ],
  [
    'the only months of news that tell of growth alone',
    [
      '渔港见闻',
      '渔业产值增长9%，渔税增长5%，海带产量增长3%。',
      '前三季度渔船增长9%，渔民收入增长8%，渔品出口增长7%，渔企利润增长5%。',
    ],
    '09',
  ],
])('%s are its months', (_, lines, month) => {
  const [first] = parse(`${lines.join('\n')}\n`, { year: 2031 }).records.map(shown);
  expect(first).toBe(`2031-01/2031-${month}`);
});

test('works that a government promises are of the year it names', () => {
  const text = '渔业发展\n2032年，市政府将集中财力为群众办好9件实事：\n新建渔港3座。\n';
  expect(parse(text).records.map(shown)).toEqual(['2032', '2032']);
});

test('when a page says that a paper was repealed is no year of it', () => {
  const text =
    '渔业规定\n（此文件已于2039年3月9日宣布失效）\n各镇渔港，2031年5月3日\n渔港泊位9个。\n';
  expect(parse(text).document.year).toBe(2031);
});

test.each([
  [
    'goals that a paragraph leads down to',
    [
      '云岭省渔业工作会议上，省政府明确提出，到2035年末，渔业工作应达成如下成就：',
      '渔业产业方面，要建成渔港500座。',
    ],
    '/2035',
  ],
  [
    'goals that a paragraph hands on',
    ['渔业局进行了分解，提出了2031年各镇渔业发展目标任务。', '具体指标是，渔机水平提高4个百分点。'],
    '2031',
  ],
])('%s have its year', (_, lines, period) => {
  expect(parse(`${lines.join('\n')}\n`).records.map(shown)).toEqual([period]);
});

test('a speech that looks back on the last year tells of that', () => {
  const lines = [
    '渔业讲话',
    '过去一年，我县渔业取得显著成效。全县实现渔业总产值9亿元。',
    '（一）进一步落实党的政策。切实减轻渔民负担，全年降低渔税3.6个百分点。',
  ];
  expect(parse(`${lines.join('\n')}\n`, { year: 2031 }).records.map(shown)).toEqual([
    '2030',
    '2030',
  ]);
});

describe('what years brought', () => {
  test.each([
    ['the share of what was won over them', '获得渔业奖9项，占全市获奖总数的9%。', '2026/2030'],
    ['a share that was reached at their end', '渔业产值占全市产值的比重达到9%。', '2030'],
  ])('%s', (_, sentence, period) => {
    const lines = ['云泽市“十六五”渔业发展规划', '一、“十五五”期间主要工作回顾', sentence];
    const [last] = parse(`${lines.join('\n')}\n`)
      .records.map(shown)
      .slice(-1);
    expect(last).toBe(period);
  });

  test.each([
    ['渔业投资138亿元，是“十四五”末的3.8倍，年均增长30%。', ['2030', '2030', '2026/2030']],
    ['渔港投资9亿元，是2025年的3倍。', ['2030', '2030']],
    ['累计完成渔市投资7亿元，是“十四五”末的2倍。', ['2026/2030', '2026/2030']],
  ])(
    'how many times an earlier year something is, is told of the last: %s',
    (sentence, periods) => {
      const lines = ['云泽市2031年政府工作报告', '一、“十五五”时期回顾', '过去五年，渔业兴旺。'];
      const { records } = parse(`${lines.join('\n')}${sentence}\n`);
      expect(records.map(shown)).toEqual(periods);
    },
  );

  test.each([
    ['到2035年，年接待游客9万人次，新建渔港9座。', ['2035', '2031/2035']],
    ['到2035年，以2029年为基点，渔业旅游收入增长2倍。', ['2029/2035']],
  ])('what goes on year by year, and what is reckoned from a year: %s', (sentence, periods) => {
    const { records } = parse(`云泽市渔业旅游行动方案（2031—2035年）\n${sentence}\n`);
    expect(records.map(shown)).toEqual(periods);
  });

  test('a balance is one of a day, however it was added up', () => {
    const { records } = parse('到2030年末，渔业保险基金累计结存9亿元。\n', { year: 2031 });
    expect(records.map(shown)).toEqual(['2030']);
  });

  test('a line that ends on how many years they were tells of those below it', () => {
    const text = '云泽县政府工作报告\n2031年1月9日\n赶超发展的五年\n新建渔港9座。\n';
    expect(parse(text).records.map(shown)).toEqual(['2026/2030']);
  });
});

describe('texts that lack their head', () => {
  const goal = '1.确保渔业增产。渔业标准化率达到80%以上。';

  test('are of the plan whose tasks a heading sets', () => {
    const text = `${goal}\n2.力争渔港扩建。渔港机械化率达到80%。\n三、“十六五”渔业发展的主要任务\n（一）确保供给\n养殖面积不低于9万亩。\n`;
    const { records, document } = parse(text);
    expect(document.year).toBeNull();
    expect(records.map(shown)).toEqual(['2035', '2035', '2035']);
    expect(records.at(-1)?.section?.number).toBe('三/（一）');
  });

  test('are of the plan for whose end one of the goals that they open with is set', () => {
    const text =
      '（三）目标体系\n1.力争渔业增产。渔校入学率达98%；到“十六五”期末，渔业更强。\n2.力争渔港扩建。机械化率达到80%。\n';
    expect(parse(text).records.map(shown)).toEqual(['2035', '2035']);
  });

  test('are of none where the plan lies behind the year that they name', () => {
    const text = `${goal}\n二、“十五五”渔业发展的主要任务\n（一）确保供给\n渔船更多。\n`;
    expect(parse(text, { year: 2034 }).records.map(shown)).toEqual(['-']);
  });
});

describe('times that hold for one item of a sentence', () => {
  test.each([
    ['确保三季度开工；新建渔港9座。', '2025'],
    ['三季度末前开工；新建渔港9座。', '-'],
    ['上半年运行平稳；渔业产值增长8%，利润总额3亿元。', '2025-01/2025-06 2025-01/2025-06'],
    ['2023年产值9亿元；渔业税收由2022年的3亿元增加到4亿元，增长33%。', '2023 2022 2023 2023'],
    ['上半年，全县完成年初预算9亿元的54%。', '2025 2025-01/2025-06'],
    ['上半年，全县完成年度目标任务9项。', '2025-01/2025-06'],
    ['新建渔校9所，三年建成30所；改造渔港3座。', '- 2025/2027 -'],
  ])('%s', (text, expected) => {
    expect(periodsIn(text)).toBe(expected);
  });
});

test('a year that leads to the mean of a stretch holds for no deeds behind it', () => {
  const lines = [
    '云岭县政府工作报告',
    '——2031年12月18日在云岭县第十二届人民代表大会第一次会议上',
    '一、工作回顾',
    '过去五年，是极不平凡的五年。',
    '——这五年，是渔业向好的五年',
    '2031年渔业产值实现9亿元，年均增长4%。投资5亿元改造渔港。举办渔业赛事90场。',
  ];
  const { records } = parse(`${lines.join('\n')}\n`);
  expect(records.map(shown)).toEqual(['2031', '2027/2031', '2027/2031', '2027/2031']);
});

describe('stretches of years before what they are of', () => {
  test.each([
    ['过去三年生活垃圾处理率提高5个百分点。', '生活垃圾处理率'],
    ['两年制造业投资年均增长9%。', '制造业投资'],
    ['种植一年生草本药材9亩。', '一年生草本药材'],
  ])('%s', (text, indicator) => {
    const { records } = parse(`${text}\n`, { year: 2025 });
    expect(records.map((record) => record.indicator.text)).toEqual([indicator]);
  });
});

describe('news of plans and goals', () => {
  test.each([
    [
      'are of the plan whose goals they open with, whatever year stands in the headline',
      [
        '2045年，云岭区建成海湾现代化强区',
        '2031-01-27 13:04:10 来源：渔报',
        '湾头区政府制定了《云岭市湾头区国民经济和社会发展第十六个五年规划纲要（草案）》，提请大会审议。',
        '《纲要（草案）》明确了到2045年建成海湾强区的愿景和“十六五”时期渔业发展主要目标。到2045年，湾头区将打造渔业高地。到2035年，基本建成渔业强区。',
        '综合实力实现新提升，渔业产值年均增长8%左右，打造海湾渔业城。',
        '发展质量实现新提升，渔业新兴产业占比达到20%。',
      ],
      ['2031/2035', '2035'],
    ],
    [
      'are of the year of the goals that a sentence of its own leads up to',
      [
        '渔业确立十大目标',
        '渔网讯 会议确立了到2035年渔业发展的主要目标。它们是：',
        '1.渔港覆盖率由40%提高到60%。',
        '2.治理海滩9万亩。',
      ],
      ['-', '-', '2035', '/2035'],
    ],
    [
      'of a plan that a notice hands on are of its years',
      [
        '渔网讯 日前发布《关于批转渔业规划（2031—2035年）的通知》，通知指出了方向。',
        '同时，通知提出2大发展目标：',
        '1.渔民就业。渔民失业率控制在5%以内。',
      ],
      ['2031/2035', '2031/2035'],
    ],
    [
      'of a notice are of the later year that its title names',
      [
        '云岭市关于做好2030年秋播及2031年渔业目标的通知',
        '1.全年新增渔船9艘。',
        '2.渔业产值增长5%。',
      ],
      ['2031', '2031'],
    ],
    [
      'are of the year whose goals the paragraph before ends with',
      [
        '渔业局召开团拜会',
        '团拜会上，李明部署了2031年的工作目标和工作措施。',
        '工作目标主要包括渔业产值：底线目标9亿元，增长5%。',
      ],
      ['2031', '2031'],
    ],
  ])('%s', (_, lines, periods) => {
    expect(parse(`${lines.join('\n')}\n`).records.map(shown)).toEqual(periods);
  });

  test('tell of what the plan holds, which no year of it brought', () => {
    const lines = [
      '云岭市印发《云岭市渔业行动计划（2031—2033年）》',
      '《行动计划》明确了9项任务。到2033年，渔业产值超过9亿元。',
    ];
    const { records } = parse(`${lines.join('\n')}\n`);
    expect(records.map(({ status }) => status)).toEqual(['achieved', 'target']);
    expect(records.map(shown)).toEqual(['-', '2033']);
  });
});

test.each([
  ['2030年和2031年渔业产值平均增长5%。', '2030/2031'],
  ['2030年和2031年渔港投资累计9亿元。', '2030/2031'],
  ['2031年渔业产值增长5%。', '2031/2031'],
])('what is told of two years together is of both: %s', (sentence, period) => {
  const [record] = parse(`${sentence}\n`, { year: 2032 }).records;
  expect(`${record?.period?.start ?? ''}/${record?.period?.end ?? ''}`).toBe(period);
});

test('goals that a sentence hands on are of the plan that it names', () => {
  const lines = [
    '“十五五”时期，全省完成渔港投资9亿元，比“十四五”增长5%。',
    '渔业厅制定了“十六五”主要目标。',
    '——渔港投资达到15亿元。',
    '——渔村入网率达到80%。',
  ];
  const { records } = parse(`${lines.join('\n')}\n`);
  expect(records.slice(2).map(({ status }) => status)).toEqual(['target', 'target']);
  expect(records.map(({ period }) => period?.end)).toEqual(['2030', '2030', '2035', '2035']);
});

test('今年 is left of what was written in the year before where its heading names that', () => {
  const lines = [
    '云岭市2031年政府工作报告',
    '2030年工作回顾',
    '今年90项渔业任务圆满完成。目前，今年有9万渔民上岸。',
    '今年以来解决渔业问题9件。',
    '今年前三季度渔业产值增长9%。',
  ];
  const { records } = parse(`${lines.join('\n')}\n`);
  expect(records.map(({ period }) => period?.end)).toEqual(['2030', '2031', '2030', '2030-09']);
});

test('the share of a sum over years is of those years', () => {
  const text =
    '云岭市“十六五”渔业规划\n一、投资\n规划总投资90亿元，其中：渔港工程30亿元，占33.3%。\n';
  const ends = parse(text).records.map(({ period }) => [period?.start, period?.end].join('/'));
  expect(new Set(ends)).toEqual(new Set(['2031/2035']));
});

test.each([
  [
    'a paragraph on five years hands nothing on where its part is of one year',
    ['2031年工作回顾', '五年累计争取渔业资金9亿元。', '渔税短收4亿元，下降5%。'],
    ['2027/2031', '2031/2031', '2031/2031'],
  ],
  [
    'a year since which a place is the best is no time of what follows',
    ['2031年工作回顾', '渔业产值居全省第三，为2027年改制以来最好位次；渔税增长5%。'],
    ['2031/2031', '2031/2031'],
  ],
  [
    'a year of accounts is of its own item',
    ['2031年工作回顾', '推进渔业行动，2030年度渔研经费列全省第2；新增渔企9家。'],
    ['2030/2030', '2031/2031'],
  ],
  [
    'a review of years turns to the last one where it says so, and stays with it',
    [
      '一、五年工作回顾',
      '五年来，渔业投资累计9亿元。',
      '刚刚过去的2031年，全市上下克难奋进。',
      '渔业兴旺。全年渔税增长4%。',
      '港航兴旺。新建泊位3个。',
    ],
    ['2027/2031', '2031/2031', '2031/2031'],
  ],
  [
    'a year compared with the one before the stretch is told of in passing',
    [
      '五年来，渔业跃上新台阶。',
      '2031年渔业占比较2026年提高2个百分点。新建渔港9座。',
      '创建渔业园区4个。',
    ],
    ['2026/2031', '2027/2031', '2027/2031'],
  ],
  [
    'what is made over years is of all of them',
    ['五年工作回顾', '渔业保障有力，五年生产海带65亿吨。'],
    ['2027/2031'],
  ],
  [
    'a part of a year is of the number before it',
    ['2032年工作安排', '确保9个渔港上半年全部开工、6个渔港年内投产。'],
    ['2032/2032', '2032/2032'],
  ],
])('%s', (_, lines, periods) => {
  const text = ['云岭市2032年政府工作报告', ...lines].join('\n\n');
  const { records } = parse(`${text}\n`);
  expect(
    records.map(({ period }) => [period?.start?.slice(0, 7), period?.end?.slice(0, 7)].join('/')),
  ).toEqual(periods);
});
