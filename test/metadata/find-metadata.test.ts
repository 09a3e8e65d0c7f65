import { describe, expect, test } from '@jest/globals';
import { findMetadata } from '../../src/metadata/find-metadata.ts';
import type { FoundMetadata } from '../../src/metadata/metadata.ts';
import type { FactsOptions } from '../../src/metadata/find-metadata.ts';
import { findSections } from '../../src/outline/find-sections.ts';
import { parse } from '../../src/parse.ts';
import { readLines } from '../outline/read-lines.ts';

function factsOf(template: string, options: FactsOptions = {}): FoundMetadata {
  const normalized = readLines(template);
  return findMetadata(normalized, findSections(normalized).value, options);
}

const opening =
  '现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员和列席人员提出意见。';

describe('titles, their places and their years', () => {
  test.each([
    ['云岭市澜河旗2034年国民经济和社会发(2)\n年末全旗有渔港1个。', 2034, '云岭市澜河旗'],
    ['云岭市2034年国民经济和社会发展统...\n年末全市有渔港1个。', 2034, '云岭市'],
    ['澜河县2034年国民经济和社会发展统计公报[1]\n全年生产总值90亿元。', 2034, '澜河县'],
    ['澜河县2034年国民经济和社会发展统计公报①\n全年生产总值90亿元。', 2034, '澜河县'],
    [
      '云岭市2034年政府工作报告\n五年来，预计2034年渔业产值达到33亿元，比2029年翻了一番，年均增长15%。',
      2035,
      '云岭市',
    ],
    ['云岭市人民政府公报\n2034年第3期\n云岭市2034年政府工作报告\n新建码头90座。', 2034, '云岭市'],
    ['2034年工作回顾-澜河县年鉴\n全县投入治水资金90万元。', 2034, '澜河县'],
    [
      '云岭市政府工作报告\n2034年全市经济社会发展的主要预期目标是：渔业产值增长5%，建成码头90座以上。',
      2034,
      '云岭市',
    ],
    [
      '云岭市人民政府关于转发渔业振兴规划纲要（2031—2045年）的通知\n到2045年建成渔港9座。',
      2031,
      '云岭市',
    ],
    ['云岭市推进低空经济行动方案\n（2031—2035年）\n到2035年建成起降点90个。', 2031, '云岭市'],
    ['云岭区渔业发展规划（2031—2035年）\n建成渔港9座。', 2031, '云岭区'],
    ['云岭地区渔业“十四五”计划\n建成渔港9座。', 2021, '云岭地区'],
    ['云岭市渔业工作方案\n根据要求，特制定全市2031年渔业工作实施方案。', 2031, '云岭市'],
    ['云岭市渔业工作方案\n一、目标\n2031年全市计划完成渔港9座。', 2031, '云岭市'],
    ['云岭市渔业局文件\n附件：云岭市渔业“十四五”规划\n建成渔港9座。', 2021, '云岭市'],
    ['云岭市“十四五”水利发展规划\n到2025年加固水库90座。', 2021, '云岭市'],
    ['现将《云岭市水利发展规划（2033—2037年）》全文如下：\n加固水库90座。', 2033, '云岭市'],
    ['关于印发《云岭市渔业管理细则》的通知\n2031年3月1日\n渔网不少于90张。', 2031, '云岭市'],
    [
      '榆岭省渔业厅等六部门关于做好渔业工作的通知\n2031年3月1日\n经省人民政府同意，新建泊位90个。',
      2031,
      '榆岭省',
    ],
    [
      '渔业发展行动计划（2031—2033年）\n全省新建泊位90个，我省济南、青岛、烟台各30个。',
      2031,
      '山东省',
    ],
  ])('%s', (text, year, region) => {
    expect(factsOf(text)).toMatchObject({ year, region });
    expect(factsOf(text).title).not.toMatch(/[\d①\]]$/);
  });
});

test.each([
  ['澜河县2034年国民经济和社会发展统计公报 2034\n全年生产总值90亿元。', 'bulletin', 2034],
  [
    '一、综 合\n初步核算，全县生产总值90亿元，比上年增长6%。\n二、渔业\n渔获9万吨。',
    'bulletin',
    null,
  ],
  [
    '2034年，全县渔业稳步发展。\n一、综合\n初步测算，全县生产总值90亿元。\n二、渔业\n渔获9万吨。',
    'bulletin',
    2034,
  ],
  ['渔业\n【渔业】 2034年，全县渔业产值实现9亿元。\n全县新修渔港9个。', 'bulletin', 2034],
  [
    '2034年是极不平凡的一年。\n一、综合\n根据统一核算初步结果，全县生产总值90亿元。\n二、渔业\n渔获9万吨。',
    'bulletin',
    2034,
  ],
  [
    `渔业在新形势下稳步发展\n2034年，全县渔业平稳。\n一、渔港\n${'渔获9万吨，同比增长7%。'.repeat(8)}`,
    'bulletin',
    2034,
  ],
  [
    `渔业开局良好\n年初以来，渔业向好。\n一、渔港\n增速比2033年全年高2个百分点。${'渔获9万吨，同比增长7%。'.repeat(8)}`,
    'bulletin',
    2034,
  ],
  [`渔业稳步发展\n${'力争渔获9万吨，同比增长7%。'.repeat(8)}`, 'other', null],
  ['上半年渔业运行情况分析\n全县渔获9万吨。', 'bulletin', null],
  ['云岭市统计局关于2034年渔业产量的公告\n全市渔获9万吨。', 'bulletin', 2034],
  [
    '1—7月全区渔港项目推进情况“红黑榜”\n2034-08-30 14:31\n开工率前二名：澜河县开工率98%。',
    'bulletin',
    2034,
  ],
  ['1—7月全区渔港项目推进情况\n2034-08-30 14:31\n开工率98%，确保年底建成渔港9座。', 'other', 2034],
  ['一、综合\n全县要新建渔港9个。\n二、渔业\n新修海堤9公里。', 'other', null],
  ['渔业产值增长3%左右\n十大行动\n一、渔业\n新建渔港9个。', 'other', null],
  [
    '2034年澜河区渔业发展情况\n初步核算，全年完成地区生产总值9亿元，比上年增长5%。',
    'bulletin',
    2034,
  ],
  [
    '代表团审议政府工作报告\n2031-02-15\n市长作报告。2036年底全县建成渔港9座。2036年实现渔业振兴。',
    'work-report',
    2031,
  ],
  ['澜河市2034年上半年经济运行情况分析\n一、渔业\n渔业产值9亿元。', 'bulletin', 2034],
  [
    '上半年全市经济稳中向好\n发布时间：2034-07-28\n初步核算，上半年全市生产总值90亿元，同比增长6%。',
    'bulletin',
    2034,
  ],
  [
    '前三季度渔业向好\n发布时间：2034-10-28\n记者从新闻发布会上获悉，全市经济向好。\n根据统一核算结果，前三季度全市生产总值90亿元，同比增长6%。',
    'bulletin',
    2034,
  ],
  [
    '上半年渔业向好\n初步核算，上半年全市生产总值90亿元，同比增长6%。\n下一步，将新建渔港9座。',
    'other',
    null,
  ],
  [
    '市政府督查室对2034年渔业重点工作完成情况进行了督办，现将有关情况通报如下：\n一、渔业\n渔获9万吨。',
    'bulletin',
    2034,
  ],
  ['渔业局年度工作总结\n2034年，我局新建渔港9座。\n一、渔港\n新修海堤9公里。', 'work-report', 2034],
  [
    '2033年澜河县政府工作报告\n各位代表：\n一、过去一年工作成效显著\n2033年，是我县卓有成效的一年。渔获9万吨。\n二、渔业\n新建渔港9座。',
    'work-report',
    2034,
  ],
  ['2034县渔业局年终工作总结报告\n一、基本情况\n全县共有渔港9座。', 'work-report', 2034],
  ['会议提出，2034年，云岭区将新建渔港9座。今年新建渔校9所。今年新修海堤9公里。', 'other', 2034],
  ['云岭市2034年国民经济和社会发展计划\n一、目标\n渔业产值增长6%。', 'plan', 2034],
  [
    '政府工作报告\n2034年4月9日在云岭市\n第四届人民代表大会第一次会议上\n各位代表：\n2029年市三届人大一次会议以来，渔业总产值年均增长9%。',
    'work-report',
    2034,
  ],
  [
    '政府工作报告\n各位代表：\n2029年市三届人大一次会议以来，渔业总产值年均增长9%。2033年，渔业总产值达到9亿元。',
    'work-report',
    2034,
  ],
])('%s', (text, kind, year) => {
  expect(factsOf(text)).toMatchObject({ kind, year });
});

test.each([
  ['近日，省渔业厅发布《2034年度渔业发展统计公报》。截至年底，渔港9座。', 'bulletin', 2034, null],
  ['近日，省渔业厅发布《2034年度渔业发展统计公报》。今年要新建渔港9座。', 'other', null, 2034],
  ['2034年第一季度，全区渔业产值9亿元。\n二、渔港\n渔港投资增长9%。', 'other', null, 2034],
  ['2034年，全区渔业产值9亿元。2033年，渔业产值8亿元。', 'other', null, null],
  ['2034年，全区将新建渔港9座。', 'other', null, null],
  ['9日，渔业局公布了2034年7月渔业收支情况。7月份，渔税9亿元。', 'other', 2034, 2034],
  ['9日，渔业局公布了2034年渔业名录。渔港9座。', 'other', null, null],
])('news tell of a year: %s', (text, kind, year, told) => {
  const { told: year2 = null, ...facts } = factsOf(text);
  expect({ kind: facts.kind, year: facts.year, told: year2 }).toEqual({ kind, year, told });
});

test('a plan whose title was left out is told by a part of it', () => {
  const text = '（三）存在问题。渔港少。\n二、“十六五”时期总体要求\n三、主要任务\n新建泊位9个。';
  expect(factsOf(text)).toMatchObject({ kind: 'plan', planned: { first: 2031, last: 2035 } });
});

test('what an aside says of is no region', () => {
  expect(factsOf('受市人民政府委托，我报告渔业工作。').region).toBeNull();
  expect(factsOf('据市人民政府通报，新建泊位9座。').region).toBeNull();
  expect(factsOf('2034年州人民政府工作报告\n新建泊位9座。').region).toBeNull();
  expect(factsOf('云岭街道2034年工作报告\n新建泊位9座。').region).toBe('云岭街道');
});

test('what only speaks of a census is no bulletin of one', () => {
  const text = '根据第七次全国人口普查公报，全市老年人9万人。今年，建成养老院3所。';
  expect(factsOf(`云岭市养老服务情况\n2031年1月9日\n${text}`)).toMatchObject({
    kind: 'other',
    year: 2031,
  });
});

test('what a body of statistics plans is no bulletin', () => {
  const plan = '云岭市统计局\n2031年工作安排\n2031年，培训渔业统计员90人。';
  expect(factsOf(plan).kind).toBe('other');
  const told = '云岭市统计局\n2031年，渔业平稳发展。\n渔业产值9亿元。';
  expect(factsOf(told).kind).toBe('bulletin');
});

test('results that are compared with a census again and again are of a bulletin', () => {
  const told = [
    '全省渔民90万人。同2000年第五次全国人口普查相比，增加9万人。',
    '渔民性别比由2000年第五次全国人口普查的108.3下降为105.1。',
    '同第五次全国人口普查相比，老年渔民的比重上升3个百分点。',
  ];
  expect(factsOf(told.join('\n')).kind).toBe('bulletin');
  expect(factsOf(`${told.join('\n')}\n到2035年渔民达到95万人的目标。`).kind).toBe('other');
});

test.each([
  ['榆岭省人民政府关于下达榆岭省2034年渔业计划的通知\n新建泊位90个。', '榆岭省'],
  [
    '关于印发云岭市2033年国民经济和社会发展计划执行情况与2034年计划的通知\n新建泊位90个。',
    '云岭市',
  ],
  ['二〇三四年榆岭省国民经济和社会发展统计公报\n新建泊位90个。', '榆岭省'],
])('the place of %s', (text, region) => {
  expect(factsOf(text).region).toBe(region);
});

test('news are of the place of their title where they speak of it as their own', () => {
  const page = (title: string, text: string): string | null =>
    factsOf(text, { outside: { title, year: null } }).region;
  expect(page('1—9月满城区渔业稳中向好', '全区渔业增长5%。')).toBe('满城区');
  expect(page('满城区代表团考察渔港', '渔港增长5%。')).toBeNull();
});

test('a department that reports to a standing committee gives a report', () => {
  const text =
    '主任、各位副主任：\n受县人民政府委托，我向县人大常委会第三次会议报告“十五五”渔业工作情况，请予审议。\n新建泊位9座。';
  expect(factsOf(text).kind).toBe('work-report');
});

test('a report whose head was left out opens with what it looks back on', () => {
  const text = '过去的五年，是我县渔业振兴的五年。\n新建泊位9座。';
  expect(factsOf(text).kind).toBe('work-report');
});

test.each([
  ['县长作政府工作报告。报告提出了2031年全县主要预期目标：渔业产值增长5%。', 2031],
  ['县长在政府工作报告中说，初步核算，2031年渔业产值达9亿元。', 2032],
  ['县长作政府工作报告，财政局报告了2031年预算草案。今年渔业产值增长5%，今年…。', 2031],
  ['初步核算，2031年渔业产值达9亿元。', null],
])('news of a report are of the year that it plans for: %s', (text, year) => {
  expect(factsOf(text).year).toBe(year);
});

test('a plan that an assembly adopted starts with its title, whatever stands on its page before', () => {
  expect(
    factsOf(`
      会议号召，全市上下以高度的责任感和紧迫感，积极投身到建设中来，在市委的领导下，万众一心，埋头苦干，为全面完成宏伟任务而努力奋斗，再创新的辉煌，谱写新的篇章，不负全市人民的重托和期望，圆满完成各项目标任务，开创工作新局面。
      云岭市国民经济和社会发展第十五个五年规划纲要
      （2031年3月1日云岭市第七届人民代表大会第四次会议批准）
      一、渔业
      新建泊位90个。
    `),
  ).toMatchObject({
    title: '云岭市国民经济和社会发展第十五个五年规划纲要',
    kind: 'plan',
    region: '云岭市',
    year: 2031,
    planned: { first: 2026, last: 2030 },
  });
});

describe('a work report', () => {
  test('with title and session line', () => {
    expect(
      factsOf(`
        2025年临澜县政府工作报告
        来源：澜河新闻网
        ——2025年1月20日在临澜县第十八届人民代表大会第四次会议上
        临澜县人民政府县长 林知远
        各位代表：
        ${opening}
        一、2024年工作回顾
        生产总值增长6%。
        二、2025年工作安排
        生产总值增长5.5%左右。
      `),
    ).toMatchObject({
      title: '2025年临澜县政府工作报告',
      kind: 'work-report',
      region: '临澜县',
      year: 2025,
    });
  });

  test('the date of the session counts more than a title with another year', () => {
    const metadata = factsOf(`
      2018年云岭市政府工作报告
      二〇一九年一月十四日在云岭市第七届人民代表大会第三次会议上
      各位代表：
      ${opening}
    `);
    expect(metadata).toMatchObject({ region: '云岭市', year: 2019 });
  });

  test('headings tell the year where no date does', () => {
    const reviewed = factsOf(
      `各位代表：\n${opening}\n一、2013年工作回顾\n生产总值增长8%。\n二、切实加强自身建设\n依法行政。`,
    );
    expect(reviewed.year).toBe(2014);
    const planned = factsOf(
      `各位代表：\n${opening}\n一、关于2014年政府工作\n生产总值增长8%。\n二、2015年任务目标\n生产总值增长7%。`,
    );
    expect(planned.year).toBe(2015);
  });

  test('the text tells the year where no heading does', () => {
    const metadata = factsOf(`
      各位代表：
      ${opening}
      过去五年，2008年战胜了洪灾，2012年生产总值达到90亿元，比2007年翻一番；2012年财政收入6亿元。
      展望未来，到2020年全面建成小康社会。
    `);
    expect(metadata.year).toBe(2013);
  });

  const told =
    '全县上下坚持稳中求进，扎实推进各项工作，人民生活水平不断提高，社会大局保持稳定，各项事业全面进步。';

  test('the number of a session of the national congress tells the year', () => {
    const metadata = factsOf(
      `各位代表：\n现在，我代表国务院，向第六届全国人民代表大会第四次会议作政府工作报告。\n第五届全国人民代表大会第一次会议以来，${told}`,
    );
    expect(metadata.year).toBe(1986);
  });

  test('a term of office or a plan tells it where no year is named', () => {
    const ofTerm = `各位代表：\n本届政府2018年3月就职以来，已经五年了。\n过去五年，${told}`;
    expect(factsOf(ofTerm).year).toBe(2023);
    const ofPlan = `各位代表：\n${opening}\n今年是“十四五”规划的收官之年，${told}`;
    expect(factsOf(ofPlan).year).toBe(2025);
  });

  test('a year is the one before that which a text plans as 明年', () => {
    const digest = `渔业会议的摘要\n今年渔业增产，今年渔港扩建。明年的主要任务是扩大渔业。2032年的主要任务是${told}2031年渔业产值90亿元。`;
    expect(factsOf(digest).year).toBe(2031);
  });

  test('a report on what was done and is to be done is one', () => {
    const metadata = factsOf(
      '关于2030年工作情况和2031年任务的报告\n——2031年3月2日在县工作会议上\n同志们：\n新建泊位90个。',
    );
    expect(metadata).toMatchObject({ kind: 'work-report', year: 2031 });
  });

  test('a date alone is that of the page where the speech is years older', () => {
    const metadata = factsOf(
      `政府工作报告\n2019年5月6日\n各位代表：\n${opening}\n2014年，${told}2014年生产总值50亿元，比2013年增长8%。`,
    );
    expect(metadata.year).toBe(2015);
  });

  test('the last plenum tells it where a page that was put up years later is all that does', () => {
    const demands = '今年政府工作的总体要求是：全面贯彻党的十八大、十八届三中、四中全会精神，';
    const page = `更新时间：2018-07-01\n${demands}${told}渔业产值增长10%。`;
    expect(factsOf(page).year).toBe(2015);
    const newest = '今年政府工作的总体要求是：全面贯彻党的二十大精神，';
    expect(factsOf(`${newest}${told}渔业产值增长10%。`).year).toBe(2023);
    const ahead = '今年政府工作的总体要求是：喜迎党的二十大，贯彻十九届六中全会精神，';
    expect(factsOf(`${ahead}${told}渔业产值增长10%。`).year).toBe(2022);
  });

  test('a page that names plenums without end is read like any other', () => {
    const named = '党的十九大精神'.repeat(150_000);
    expect(factsOf(`各位代表：\n${named}\n渔业产值增长10%。`).year).toBe(2018);
  });

  test('links around the text have no say', () => {
    const links = '2031年云岭市政府工作报告\n'.repeat(9);
    expect(factsOf(`各位代表：\n${opening}\n2014年，${told}\n${links}`).year).toBe(2015);
  });

  test('the accounts are of the year before, the plan of this one', () => {
    const accounts = factsOf(
      `各位代表：\n${opening}\n2012年决算收入6亿元，2014年底还清贷款，2014年底前交清账目。`,
    );
    expect(accounts.year).toBe(2013);
    const plan = factsOf(
      `各位代表：\n${opening}\n2012年收入6亿元，2012年支出5亿元。2012年的经济计划已经下达。`,
    );
    expect(plan.year).toBe(2012);
  });

  test('years that are only named tell none unless one stands out', () => {
    const named = (years: readonly string[]): FoundMetadata =>
      factsOf(`各位代表：\n${opening}\n${years.map((year) => `${year}收入6亿元。`).join('')}`);
    expect(named(['2012年', '2013年', '2013年'])).toMatchObject({ year: null, likelyYear: 2013 });
    expect(named(['2012年', '2012年', '2012年'])).toMatchObject({ year: 2013, likelyYear: 2013 });
  });

  test('a title that runs on into the session line, and one with a page name before it', () => {
    expect(
      factsOf(
        `政府工作报告——2020年1月9日在清渡区第二届人民代表大会第五次会议上\n各位代表：\n${opening}`,
      ),
    ).toMatchObject({ title: '政府工作报告', region: '清渡区', year: 2020 });
    expect(
      factsOf(`标题：临澜县2009年政府工作报告\n发文时间：2009-02-05\n各位代表：\n${opening}`).title,
    ).toBe('临澜县2009年政府工作报告');
  });

  test('a title whose year has no 年, and a plan looked back on with the year before', () => {
    const report = factsOf(
      `云岭市 2031 政府工作报告\n来源：云岭市政府 更新时间：2037-04-14\n各位代表：\n${opening}\n一、“十五五”期间回顾和2030年的政府工作\n${told}`,
    );
    expect(report).toMatchObject({ title: '云岭市2031政府工作报告', year: 2031 });
    expect(factsOf(`云岭市2031政府工作报告\n各位代表：\n${opening}`).year).toBe(2031);
    const goal = `云岭市政府工作报告\n各位代表：\n${opening}\n一、2030年工作的回顾和2031年工作的目标\n${told}`;
    expect(factsOf(goal).year).toBe(2031);
  });

  test('a page in one line: the day of the session tells more than the year of its title', () => {
    const salutation = `云岭市2031年政府工作报告各位代表：${opening}${told}`;
    expect(factsOf(salutation)).toMatchObject({
      title: '云岭市2031年政府工作报告',
      kind: 'work-report',
      year: 2031,
    });
    const session = `2032年云岭市政府工作报告 2031年1月5日在云岭市第九届人民代表大会第三次会议上 云岭市市长 张三 各位代表： ${opening}${told.repeat(9)}`;
    expect(factsOf(session).year).toBe(2031);
  });

  test('what is expected of a year, and a plan that a heading only names', () => {
    expect(
      factsOf(
        '政府工作报告摘要\n市长张三作政府工作报告。报告指出，2031年主要预期目标是：渔业产值增长5%。',
      ).year,
    ).toBe(2031);
    const named = `市第九届人民代表大会第五次会议上的政府工作报告（摘要）\n一、2031年渔业保持活力，实现了“十六五”计划的良好开局\n${told}`;
    expect(factsOf(named).year).not.toBe(2031);
  });

  test('a report that tells its own year first sums it up', () => {
    const own = factsOf(
      '2031年渔业局工作报告\n2031年渔业工作扎实推进，各项工作都取得了新进展。\n渔业产值增长9%。',
    );
    expect(own).toMatchObject({ year: 2031, sumsUp: true });
    const last = factsOf(
      '2032年渔业局工作报告\n2031年渔业工作扎实推进，各项工作都取得了新进展。\n渔业产值增长9%。',
    );
    expect(last).toMatchObject({ year: 2032, sumsUp: false });
    const summary =
      '渔业局工作总结和打算\n一、2030年工作情况\n今年新建泊位9个。\n二、2031年打算\n2031年，新建泊位9个。';
    expect(factsOf(summary)).toMatchObject({ year: 2030, sumsUp: true });
  });

  test('the place that it speaks of as its own is its region where no line names one', () => {
    const speech = `各位代表：\n现在，我代表县政府向大会报告工作。\n一、2013年工作回顾\n${told}县委、县政府带领全县人民共建和谐曲阳，资源发展。\n衷心感谢所有关心支持曲阳发展的朋友。`;
    expect(factsOf(speech).region).toBe('曲阳县');
    expect(factsOf(speech.replaceAll('曲阳', '前进')).region).toBeNull();
    const below = `各位代表：\n我代表县人民政府报告工作。\n一、2013年工作回顾\n${told}${'市委、市政府支持我们。'.repeat(9)}推动曲阳高质量发展，开创现代化曲阳建设新局面。`;
    expect(factsOf(below).region).toBe('曲阳县');
    const nation = `各位代表：\n${'我国对外开放不断扩大，'.repeat(12)}人民生活改善。`;
    expect(factsOf(nation).region).toBe('国务院');
  });

  test('a plan for the coming year is given in the year before', () => {
    const speech = `各位代表：\n一、2031年计划执行情况\n${told}\n二、2032年国民经济计划的任务\n明年新建桥梁3座。明年建房5万套。明年扩大贸易。明年改造公路。`;
    expect(factsOf(speech).year).toBe(2031);
  });

  test('a page without a head is still one', () => {
    const metadata = factsOf(
      '各位代表，今年要打好收官之战。\n三、今年下一阶段工作安排\n新增企业300家。',
    );
    expect(metadata).toMatchObject({ title: null, kind: 'work-report', region: null, year: null });
  });
});

describe('other kinds', () => {
  test('a five-year plan is known by what it was drawn up from, and by its opening', () => {
    const drawn = factsOf(
      `序言\n根据《中共云泽省委关于制定国民经济和社会发展第十三个五年规划的建议》编制，阐明战略意图。\n建成泊位9个。`,
    );
    expect(drawn).toMatchObject({ kind: 'plan', year: 2016, planned: { first: 2016, last: 2020 } });
    const opened = factsOf('国民经济和社会发展的第七个五年计划时期，是重要时期。\n建成泊位9个。');
    expect(opened).toMatchObject({ kind: 'plan', year: 1986 });
  });

  test('the government that signs a text at its end is its region', () => {
    const text =
      '为推进水利发展，制定本方案。\n建成泵站9座。\n云泽省人民政府办公厅2031年3月5日印发';
    expect(factsOf(text)).toMatchObject({ kind: 'plan', region: '云泽省', year: 2031 });
  });

  test('a place that speaks of itself alone names no region', () => {
    expect(factsOf('上半年全市渔业运行情况分析\n全市渔获9万吨。').region).toBeNull();
  });

  test('a notice that issues a five-year plan has its years', () => {
    const facts = factsOf('关于印发“十三五”渔业发展规划的通知\n第一章 目标\n渔船达到9艘。');
    expect(facts).toMatchObject({ kind: 'notice', planned: { first: 2016, last: 2020 } });
    expect(factsOf('关于做好“十三五”渔业工作的通知\n渔船达到9艘。').planned).toBeNull();
  });

  test('a bulletin speaks of the year in its title, not of the one it was printed in', () => {
    expect(
      factsOf(`
        云岭市2015年国民经济和社会发展统计公报
        云岭市统计局
        （2016年4月12日）
        一、综合
        全年生产总值110亿元。
      `),
    ).toMatchObject({
      title: '云岭市2015年国民经济和社会发展统计公报',
      kind: 'bulletin',
      region: '云岭市',
      year: 2015,
    });
  });

  test('a notice whose title runs over two lines', () => {
    expect(
      factsOf(`
        云岭市人民政府关于加快推进
        茶产业转型升级的实施意见
        云政发〔2018〕42号
        各县区人民政府，市政府各部门：
        一、总体要求
        坚持绿色发展。
        云岭市人民政府
        2018年12月21日
      `),
    ).toMatchObject({
      title: '云岭市人民政府关于加快推进茶产业转型升级的实施意见',
      kind: 'notice',
      region: '云岭市',
      year: 2018,
    });
  });

  test('a regulation, and the day on which it comes into force', () => {
    expect(
      factsOf(`
        澜河保护条例
        （2023年7月3日通过 自2024年1月1日起施行）
        第一章 总则
        第一条 为了保护澜河，制定本条例。
        第二条 本条例适用于澜河流域。
      `),
    ).toMatchObject({ title: '澜河保护条例', kind: 'regulation', year: 2023 });
  });

  test.each([
    ['“十五五”规划纲要草案主要目标', 'plan'],
    ['云岭市水库规划（草案）主要指标', 'plan'],
    ['2031年云岭市政府工作报告摘登', 'work-report'],
  ])('what is printed of a document is of its kind: %s', (title, kind) => {
    expect(factsOf(`${title}\n水库达到30座。`)).toMatchObject({ title, kind });
  });

  test.each([
    ['信息名称：云岭市“十六五”渔业发展规划', '云岭市“十六五”渔业发展规划'],
    ['云岭市“十六五”渔业发展基本思路', '云岭市“十六五”渔业发展基本思路'],
    ['云岭市“十六五”渔业发展设想', '云岭市“十六五”渔业发展设想'],
  ])('a plan is known by the table over it or by its idea: %s', (line, title) => {
    const facts = factsOf(`${line}\n一、渔港\n建成泊位9个。`);
    expect(facts).toMatchObject({ title, kind: 'plan', planned: { first: 2031, last: 2035 } });
  });

  test.each([
    ['规划期限为2031—2040年。', { first: 2031, last: 2040 }],
    ['行动计划的实施期为2031-2040年。', { first: 2031, last: 2040 }],
    ['规划期限：近期2031—2035年，远期2036—2045年。', { first: 2031, last: 2045 }],
  ])('a plan says what years it is for: %s', (term, planned) => {
    const text = `云岭市渔港布局说明\n${term}\n一、渔港\n建成泊位9个。`;
    expect(factsOf(text)).toMatchObject({ kind: 'plan', year: 2031, planned });
  });

  test.each([
    ['规划基准年为2030年，规划水平年为2035年。', '一、渔港'],
    ['渔业兴县。', '一、“十五五”渔业回顾'],
    ['渔业兴县。', '一、“十六五”发展目标'],
  ])('a plan without years in its title says them within: %s %s', (term, heading) => {
    const within = `${term}\n${heading}\n建成泊位9个。\n二、渔船\n新增渔船9艘。`;
    const planned = { first: 2031, last: 2035 };
    expect(factsOf(`云岭县渔业发展规划\n${within}`)).toMatchObject({ kind: 'plan', planned });
    const notice = `关于印发云岭县渔业发展规划的通知\n${within}`;
    expect(factsOf(notice)).toMatchObject({ kind: 'notice', planned });
    expect(factsOf(`关于云岭县渔业发展的通知\n${within}`).planned).toBeNull();
  });

  test('the heading of a box is no title', () => {
    expect(factsOf('专栏3 “十五五”指标完成情况\n泊位9个。')).toMatchObject({
      title: null,
      kind: 'other',
    });
  });

  test('a report on how a plan went plans nothing', () => {
    const text = '关于“十五五”规划纲要实施情况的工作报告\n各位代表：\n建成泊位9个。';
    expect(factsOf(text)).toMatchObject({ kind: 'work-report', planned: null });
  });

  test('a plan without a title says what it is', () => {
    expect(
      factsOf(
        '为贯彻落实省委部署，加快发展数字经济，制定本行动方案。\n一、主要目标\n建成基站300座。',
      ),
    ).toMatchObject({ title: null, kind: 'plan', region: null, year: null });
  });
});

describe('who speaks of what', () => {
  test('a title over three lines names who issues it, not whom it is for', () => {
    expect(
      factsOf(`
        云岭市人民政府办公室
        关于青石县在调研时
        所提建议办理情况的函
        云政办函〔2031〕7号
        青石县人民政府：
        一、关于水库加固。已列入计划。
      `),
    ).toMatchObject({
      title: '云岭市人民政府办公室关于青石县在调研时所提建议办理情况的函',
      kind: 'notice',
      region: '云岭市',
      year: 2031,
    });
  });

  test('a title that starts with 关于 names the place behind it', () => {
    expect(factsOf('关于云泽县2024年计划执行情况的报告\n各位代表：').region).toBe('云泽县');
    expect(factsOf('关于云岭市人民政府机构改革的说明\n一、背景').region).toBe('云岭市');
  });

  test('a report on one year’s budget and the next one’s is of the year that it plans', () => {
    const facts = factsOf(
      '关于云泽县2030年预算执行情况和2031年预算草案的报告\n一、2030年预算执行情况',
    );
    expect(facts).toMatchObject({ kind: 'work-report', year: 2031 });
  });

  test('a department speaks for its place', () => {
    expect(factsOf('云岭市水利局关于做好防汛工作的通知\n各县区水利局：').region).toBe('云岭市');
    expect(factsOf('国家水利局关于做好防汛工作的通知\n各省水利厅：').region).toBeNull();
  });

  test.each([
    '记者从云岭市水利局了解到，全市将制定水库加固规划，今后五年投资12亿元。',
    '新华社云岭3月9日电 云岭市9日宣布，将制定水库加固计划。',
    '据《云岭日报》报道，云岭市提出三年行动方案。',
  ])('news of a plan is none: %s', (line) => {
    expect(factsOf(`云岭市公布水库加固规划\n${line}\n到2031年，加固水库30座。`).kind).toBe('other');
  });

  test('a plan that a newspaper prints in full is one', () => {
    const line = '近日，云岭市印发《云岭市水库加固规划》，全文如下。';
    expect(factsOf(`云岭市水库加固规划\n新华社云岭3月9日电 ${line}`).kind).toBe('plan');
  });

  test('the day on which a document was printed tells its year', () => {
    const printed = '云岭市人民政府办公室2031年3月15日印发';
    expect(factsOf(`为加快治水，制定本方案。\n一、目标\n加固水库30座。\n${printed}`)).toMatchObject(
      { kind: 'plan', year: 2031 },
    );
  });
});

describe('the year of papers', () => {
  test.each([
    [
      '关于印发云岭市2030年渔业计划执行情况与2031年计划的通知 云府〔2031〕9号 各区政府，市府直属各单位：现印发给你们，请认真贯彻执行。',
    ],
    [
      '云岭市人民政府关于渔业发展的意见（试行）文章属性•【制定机关】云岭市人民政府•【公布日期】2031.02.01•【效力等级】地方规范性文件•【时效性】失效',
    ],
    ['为认真贯彻落实市政府安排，切实抓好2031年全县渔业工作，特提出如下意见：\n新建泊位9个。'],
  ])('%s', (text) => {
    expect(factsOf(text).year).toBe(2031);
  });

  test('a bureau of statistics opens its bulletin with what its year was', () => {
    const text =
      '云岭县统计局\n2031年是渔业振兴的关键一年。一年来，在县委、县政府的领导下，渔业稳步发展。\n一、综 合\n2031年渔业产值9亿元。';
    expect(factsOf(text)).toMatchObject({ kind: 'bulletin', year: 2031 });
  });

  test('news that tell of a five-year plan by its full name lie before its end', () => {
    const text =
      '渔业振兴\n来源：渔网 时间：2039/04/29 17:12:58\n渔业厅今天正式发布《云岭渔业发展第十六个五年规划（2031—2035年）》。\n渔业产值增长5%。';
    expect(factsOf(text)).toMatchObject({ year: 2031, toldOf: { first: 2031, last: 2035 } });
  });
});

describe('whom a text is of', () => {
  test.each([
    ['在中国共产党澜河县第九次代表大会上的报告\n同志们：', '澜河县'],
    ['中国人民政治协商会议澜河县第九届委员会常务委员会工作报告\n各位委员：', '澜河县'],
    ['云岭市澜河区人民检察院工作报告\n各位代表：', '云岭市澜河区'],
    ['在中共云岭市三届五次全会上的讲话\n同志们：', '云岭市'],
    ['中共澜河县委　澜河县人民政府\n关于发展渔业的决定\n新建泊位9个。', '澜河县'],
    ['澜河县住房和城乡建设局关于印发工作要点的通知\n新建泊位9个。', '澜河县'],
    ['澜河县渔港和城乡建设局\n2031年工作总结\n新建泊位9个。', '澜河县'],
    ['我受委托向政协委员通报渔业工作。\n在县政协第九届委员会上的发言', null],
    ['县委书记在县委九届三次全会上的报告\n（2031年1月8日）\n同志们：', null],
    ['澜桥区清洁渔港行动计划（2031—2033年）\n区政府各部门：\n新建泊位9个。', '澜桥区'],
    ['澜桥区促进渔业若干措施\n全区新建泊位9个。', '澜桥区'],
    ['开发区渔业发展规划（2031—2035年）\n全区新建泊位9个。', null],
    ['老旧小区渔具整治三年行动方案\n全区新建泊位9个。', null],
    ['棚户区改造方案\n全区新建泊位9个。', null],
    ['保税区渔业发展规划\n全区新建泊位9个。', null],
    ['沿海地区渔业发展规划\n全区新建泊位9个。', null],
    ['近岸海区渔业发展规划\n新建泊位9个。', null],
    ['推进片区渔业发展方案\n新建泊位9个。', null],
    ['农村市场管理局\n2031年工作总结\n新建泊位9个。', null],
    ['开发区建设局\n2031年工作总结\n新建泊位9个。', null],
    ['在澜河县渔业开工仪式上的致辞\n各位来宾：', '澜河县'],
    ['在全县渔业工作会议上的讲话\n同志们：', null],
    ['在海滨城市渔业会议上的讲话\n同志们：', null],
    ['《澜河县2031年渔业工作方案》解读\n一、目标\n新建泊位9个。', '澜河县'],
  ])('%s', (text, region) => {
    expect(factsOf(text).region).toBe(region);
  });
});

describe('titles that something stands before or behind', () => {
  test.each([
    ['【领导讲话】在全县渔业工作会议上的讲话\n同志们：', '在全县渔业工作会议上的讲话'],
    ['——在全县渔业工作会议上的讲话\n同志们：', '在全县渔业工作会议上的讲话'],
    ['一图读懂 | 澜河县2031年政府工作报告\n新建泊位9个。', '澜河县2031年政府工作报告'],
    ['澜河县渔港整治三年行动\n实施方案\n新建泊位9个。', '澜河县渔港整治三年行动实施方案'],
    ['澜河镇渔港管理责任书.doc\n新建泊位9个。', '澜河镇渔港管理责任书'],
  ])('%s', (text, title) => {
    expect(factsOf(text).title).toBe(title);
  });
});

test.each([
  '云岭市渔民大胆设想',
  '云岭市与各县签订渔业安全目标责任书',
  '云岭市公布2031年民生实事任务清单',
  '云岭市出台渔业若干措施',
  '云岭市渔业拓宽发展思路',
])('a headline that tells of a paper is none of its kind: %s', (headline) => {
  expect(factsOf(`${headline}\n记者了解到，渔港新建泊位9个。`).kind).toBe('other');
});

describe('the day of papers', () => {
  test('up to which a rule is in force is none on which it was given', () => {
    const text =
      '云岭县人民政府办公室关于印发渔业若干措施的通知\n云政办规〔2031〕4号 有效期至2033年12月31日\n新建泊位9个。';
    expect(factsOf(text).year).toBe(2031);
  });

  test('may be in the first month by its old name', () => {
    expect(
      factsOf('渔业五年数字\n（2026年—2030年）\n二〇三一年元月\n五年来，建成泊位9个。').year,
    ).toBe(2031);
  });
});

test('a report to a congress of the party sets goals for five years', () => {
  expect(factsOf('在中国共产党澜河县第九次代表大会上的报告\n同志们：').term).toBe(5);
  expect(factsOf('在澜河县第九届人民代表大会上的报告\n各位代表：').term).toBeUndefined();
});

test('what a body reports of its year sums that year up', () => {
  const title = '澜河县渔业局2031年度工作情况汇报';
  expect(factsOf(`${title}\n县政府：\n一、主要工作\n新建泊位9个。`)).toMatchObject({
    title,
    kind: 'work-report',
    year: 2031,
    sumsUp: true,
  });
});

test('news of a report that was given tell of its year', () => {
  const news = factsOf('渔港等大事，都在2031年4月9日的澜河县政府工作报告中作了部署。');
  expect(news).toMatchObject({ year: 2031, tellsReport: true });
  expect(factsOf('2031年1月9日，县长在会上作政府工作报告。').tellsReport).toBe(true);
});

test('news of a meeting at a year’s end are of that year, whenever they were put up', () => {
  const page = (day: string, put: string): number | null =>
    factsOf(`渔业工作会议召开\n日期：${put}\n${day}，全县渔业工作会议召开，总结了渔业工作。`).year;
  expect(page('2030年12月30日', '2031-01-06')).toBe(2030);
  expect(page('2031年1月5日', '2031-01-06')).toBe(2031);
});

test.each([
  ['县长在会议上讲话，总结“十五五”时期渔业工作，安排部署2031年和今后的渔业工作。', 2031],
  ['2031年以来，全县渔政部门强力推进工作。截至目前，查处渔船9艘。', 2031],
  [
    '按照要求，各部门落实责任，推动民生实事。2031年9件民生实事计划总投资9亿元，上半年实际完成3亿元。',
    2031,
  ],
  ['渔业局举行2031年一季度渔情发布会，说明海带收成。1-3月渔业产值9亿元。', 2031],
  ['2031年全市渔业产值有望突破9亿元。截至去年底，渔船达到9艘。', 2031],
  ['2030年全市渔业产值有望突破9亿元。2031年，渔船达到9艘，比去年多1艘。', null],
  ['渔业部门负责人在2031年全国渔业工作会议上说，2030年，渔业产值9亿元。', 2031],
  ['2012年以来，渔业快速发展。今年，计划新建渔港9座。', null],
  ['2030年，市政府将渔港列为实事，去年的政府工作报告得到落实。', null],
  ['市长作政府工作报告，谈到今年任务，2031年市政府将抓好渔港。', 2031],
])('the year of a text without a date, by how it opens: %s', (text, year) => {
  expect(factsOf(text).year).toBe(year);
});

test('a headline calls the year before the last one that the title tells of', () => {
  const head = '云泽去年渔案下降8%\n2030年度云泽渔政向人民报告\n2030年，云泽渔政查处渔船9艘。';
  expect(factsOf(head).year).toBe(2031);
});

test('news whose headline tells how the year before went tell of that', () => {
  const text = '2030年9个渔业项目全面落实\n2031年1月12日\n全年开展抽样检验5万批次。';
  expect(factsOf(text)).toMatchObject({ year: 2031, told: 2030 });
});

test('a text that tells how a year’s environment was is a bulletin', () => {
  const text = '2030年澜河市水环境质量总体良好。空气达标率92.6%，优良天数339天。';
  expect(factsOf(text)).toMatchObject({ kind: 'bulletin', year: 2030 });
});

test('a bulletin’s title may run on into the names of those who give it out', () => {
  const facts = factsOf(
    '澜河市2030年国民经济和社会发展统计公报澜河市统计局国家统计局澜河调查队（2031年4月9日）2030年，全市上下团结奋斗，渔业产值9亿元。',
  );
  expect(facts).toMatchObject({ kind: 'bulletin', year: 2030 });
});

test('a speech of the first months of a year is on its work, one of later months is not', () => {
  const speech = (day: string): boolean | undefined =>
    factsOf(`在全县渔业工作会议上的讲话\n（${day}）\n同志们：\n新建泊位9个。`).tellsReport;
  expect(speech('2031年2月16日')).toBe(true);
  expect(speech('2031年9月16日')).toBe(false);
});

test('news of the last months of a plan, and of works that are done at a year’s end', () => {
  const news = (title: string, month: number): FoundMetadata =>
    factsOf(`${title}\n建成泊位9个。`, { outside: { title: null, year: 2030, month } });
  expect(news('云岭市“十五五”成就系列新闻发布会', 10).isWithinYear).toBe(true);
  expect(news('云岭市“十五五”成就系列新闻发布会', 3).isWithinYear).toBe(false);
  expect(news('云岭市十件民生实事全部办结', 12)).toMatchObject({
    tellsReport: true,
    isWithinYear: true,
  });
  expect(news('云岭市确保十件民生实事全部办结', 12).tellsReport).toBe(false);
});

test('what the council says of a report on part of a year sets no tasks', () => {
  const title = '关于云岭县2031年上半年渔业发展计划执行情况的审查意见';
  expect(factsOf(`${title}\n会议认为，上半年新建泊位9个。`)).toMatchObject({
    title,
    kind: 'other',
    year: 2031,
  });
});

test('a title’s month is the last of those that the text sums up', () => {
  const title = '云岭县渔业运行简况（2031年3月）';
  expect(factsOf(`${title}\n今年以来，渔业放缓。1-3月，渔业产值9亿元。`).months).toEqual([1, 3]);
  expect(factsOf(`${title}\n今年以来，渔业放缓。1-2月，渔业产值9亿元。`).months).toBeNull();
});

test('months that paragraph after paragraph opens with are those of the text', () => {
  const opened = ['渔业产值增长9%。', '海带产量增长5%。', '渔民收入增长4%。'];
  const text = (opening: string): string => opened.map((told) => opening + told).join('\n');
  expect(factsOf(text('1—10月，'), { year: 2031 })).toMatchObject({ months: [1, 10], told: 2031 });
  expect(factsOf(text('今年，'), { year: 2031 })).toMatchObject({ months: null });
  const mixed = `${text('1—10月，')}\n1—9月，新建泊位9个。`;
  expect(factsOf(mixed, { year: 2031 })).toMatchObject({ months: null });
});

test.each([
  ['市里印发《云岭市2031年为民办实事工作计划》，新建泊位9个。', 2031],
  ['市长公布2031年市“十件实事”：新建泊位9个。', 2031],
  ['市渔业局提出，2031年继续新建泊位9个。', 2031],
  ['2031年10件实事完成情况公布，新建泊位9个。', null],
])('the year of the tasks that %s names', (line, year) => {
  expect(factsOf(line)).toMatchObject({ kind: 'other', year, setsTasks: year !== null });
});

test('a bulletin is of the year of its title, whatever day stands behind its office', () => {
  const line =
    '2031年云岭县国民经济和社会发展统计公报 云岭县统计局（2032年4月28日） 2031年，全县渔业兴旺，渔港里停满了新船，渔民的收入也多了起来。';
  expect(factsOf(`${line}\n新建泊位9个。`)).toMatchObject({ kind: 'bulletin', year: 2031 });
});

test('the tasks of a year are set by what its lines say', () => {
  const sets = (line: string): boolean | undefined => factsOf(`${line}\n新建泊位9个。`).setsTasks;
  expect(sets('云岭县部署2031年渔业重点工作')).toBe(true);
  expect(sets('云岭县渔港开港')).toBe(false);
});

test('the user knows the year better', () => {
  expect(factsOf('2025年临澜县政府工作报告\n各位代表：', { year: 2024 }).year).toBe(2024);
});

test('nothing to tell', () => {
  expect(factsOf('山高水长')).toMatchObject({
    title: null,
    kind: 'other',
    region: null,
    year: null,
  });
});

describe('what the metadata was read from', () => {
  const report = `各位代表：\n${opening}`;

  test('a title of the text, and what stands below it', () => {
    const metadata = factsOf(`
      2025年临澜县政府工作报告
      ——2025年1月20日在临澜县第十八届人民代表大会第四次会议上
      ${report}
    `);
    expect(metadata.basis).toEqual({ title: 'text', kind: 'title', region: 'head', year: 'date' });
    expect(factsOf(`2025年临澜县政府工作报告\n${report}`).basis).toMatchObject({
      region: 'title',
      year: 'title',
    });
  });

  test('the lines before the text name the region', () => {
    const metadata = factsOf(`政府工作报告\n临澜县人民政府县长 林知远\n${report}`);
    expect(metadata).toMatchObject({ region: '临澜县', basis: { region: 'head', year: null } });
  });

  test('the text itself', () => {
    const metadata = factsOf(`
      各位代表：
      现在，我代表临澜县人民政府向大会报告工作。
      回顾2012年，生产总值达到90亿元。
    `);
    expect(metadata).toMatchObject({ region: '临澜县', year: 2013 });
    expect(metadata.basis).toEqual({ title: null, kind: 'text', region: 'text', year: 'text' });
  });

  test('headings', () => {
    const metadata = factsOf(`${report}\n一、2013年工作回顾\n生产总值增长8%。`);
    expect(metadata).toMatchObject({ year: 2014, basis: { year: 'headings' } });
  });

  test('a web page around the text', () => {
    const outside = { title: '云岭市水库加固规划', year: 2031 };
    expect(factsOf('加固水库30座。', { outside })).toMatchObject({
      ...outside,
      basis: { title: 'page', kind: 'title', region: 'title', year: 'page' },
    });
    const unnamed = { title: '水库加固进展顺利', year: null };
    expect(factsOf('加固水库30座。', { outside: unnamed }).basis).toEqual({
      title: 'page',
      kind: 'default',
      region: null,
      year: null,
    });
  });

  test('the user', () => {
    const metadata = factsOf(`2025年临澜县政府工作报告\n${report}`, { year: 2024 });
    expect(metadata).toMatchObject({ year: 2024, basis: { year: 'option' } });
  });

  test('nothing', () => {
    expect(factsOf('山高水长').basis).toEqual({
      title: null,
      kind: 'default',
      region: null,
      year: null,
    });
  });
});

test.each([
  ['2034年，市政府要为民办这十件实事！\n一是新建泊位90个。', 2034],
  ['一、2034年工作总体安排\n今年，政府工作的总体要求是：渔业增效。', 2034],
  [
    '2033年是渔业振兴的收官之年，也是渔港建设的攻坚之年。一年来，在区委的正确领导下，渔业增效。\n过去一年，新建泊位90个。',
    2034,
  ],
  ['本报讯 记者从县第九届人民代表大会第一次会议获悉：2033年，渔业产值9亿元。', 2034],
  ['2034年工作任务：渔业开新局\n今年，新建泊位90个。', 2034],
  ['近日，青澜镇召开会议。\n该镇明确了2034年工作目标：渔业增效。', 2034],
  [
    '云岭镇人大会议召开\n会议听取云岭镇2033年财政预算执行情况和2034年财政预算的报告、政府工作报告。\n争取渔业产值增长7%。',
    2034,
  ],
  ['云岭县人大会议开幕，县长作政府工作报告。\n2034年，云岭县将新建泊位90个。', 2034],
  ['在渔业工作会议上的讲话\n（2034年1月9日，根据录音整理）\n同志们：新建泊位90个。', 2034],
  ['资料：云岭省2034年政府工作报告\n2040年3月9日 14:01 来源：渔网\n今年新建泊位90个。', 2034],
  ['渔业上半年工作总结\n时间：2040-07-15\n现把2034年1~6月工作总结如下：\n新建泊位90个。', 2034],
  ['渔业发展\n时间：2040-07-15\n2031年至2035年，云岭将建设渔业强县。', 2031],
  [
    '云岭市政府工作报告\n一、工作回顾\n2033年，渔业产值增长5%。\n二、工作安排\n预计2034年生产总值增长6%。',
    2034,
  ],
  ['渔业要闻\n34-07-15 10:47 来源：渔网\n新建泊位90个。', 2034],
  ['云岭县第七次全国人口普查公报\n全县常住人口9万人，比2010年增加1万人。', 2020],
  ['云岭县第二次全国农业普查对渔户作了登记。现将其中数字公布如下：\n全县共有渔户9万户。', 2006],
  ['澜河县2010年远景目标纲要\n日期：2035-04-02 12:00\n到2010年，渔业产值翻番。', null],
  ['云岭县政府工作报告（2034）\n各位代表：今年新建泊位90座。', 2034],
  ['云岭盟行政公署工作报告\n2034-02-04\n同志们：\n去年新建泊位90座。', 2034],
  ['关于云岭县二○三三年工作和二○三四年任务的报告\n各位代表：新建泊位90座。', 2034],
  [
    '关于云岭市2033年度市级预算执行情况的审计工作报告\n一年来共审计渔企90个，截至今年6月底整改9亿元。',
    2034,
  ],
  ['渔业局上半年工作总结和下半年工作安排\n今年以来，新建泊位90座。\n二〇三四年七月十二日', 2034],
  ['渔业局工作总结\n今年新建泊位90座。\n2034年1月12日', 2033],
  ['渔业局“十五五”工作总结暨二○三四年工作安排\n一、五年来的成绩\n新建泊位90座。', 2033],
  ['渔业要闻\n时间：2040-07-15\n本报2034年2月18日讯 会议今天举行。去年新建泊位90座。', 2034],
  [
    '五年来，我们新建泊位90座。\n二、“十五五”目标和2034年任务\n新建泊位9座。\n三、渔港\n建渔港9座。',
    2034,
  ],
  ['云岭县2034年渔业发展计划\n2034年是“十五五”规划的攻坚之年。\n新建泊位90座。', 2034],
  [
    '我县国民经济和社会发展第十一个五年规划，是提出科学发展之后的第一个五年规划。\n第一章 总则\n渔业更强。',
    2006,
  ],
  [
    '县长在云岭县九届人大一次会议上所作的政府工作报告（摘要）\n一、过去五年的渔业\n2029年到2033年，是渔业不断前进的五年。新建泊位90座。',
    2034,
  ],
  ['全县渔业工作会议召开\n会议总结2033年渔业工作，部署2034年工作。新建泊位90座。', 2034],
  ['渔业会议\n记者从2034年全市渔业工作会议上获悉，全市新建泊位90座。', 2034],
  ['关于2033年云岭市决算的报告获批准\n市长作《关于2033年决算的报告》。渔业收入增长9%。', 2034],
  [
    '在中国共产党云岭县第九次代表大会上的报告\n各位代表，同志们：\n这次大会，是在“十五五”规划的收官之年召开的一次重要会议。',
    2030,
  ],
  [
    '在中国共产党云岭县第九次代表大会上的报告\n各位代表，同志们：\n这次大会，是在喜迎建党110周年之际召开的一次重要会议。',
    2031,
  ],
])('the year of %s', (text, year) => {
  expect(factsOf(text).year).toBe(year);
});

/** Papers whose text follows their title in one line, and those whose year stands elsewhere. */
test.each([
  ...[
    '[1]云岭市统计局2035年3月2日\n初步核算，',
    '2035-03-02 来源：统计局',
    '［1］云岭市统计局 一、综合 ',
  ].map(
    (behind) =>
      [
        `云岭市2034年国民经济和社会发展统计公报${behind}全市渔业产值9亿元。${'渔业稳步发展，'.repeat(20)}`,
        'bulletin',
        2034,
        '云岭市2034年国民经济和社会发展统计公报',
      ] as const,
  ),
  [
    `2034年度渔业发展统计公报 云岭市渔业局 2034年，${'渔业稳步发展，'.repeat(20)}新建泊位9座。`,
    'bulletin',
    2034,
    '2034年度渔业发展统计公报',
  ],
  [
    `云岭市人民政府文件 云政发〔2034〕9号 云岭市人民政府关于做好渔业工作的通知 各县市区，${'做好渔业工作，'.repeat(20)}新建泊位9座。`,
    'notice',
    2034,
    '云岭市人民政府关于做好渔业工作的通知',
  ],
  [
    `云岭市“十五五”渔业发展规划 为了加快发展，${'做好渔业工作，'.repeat(20)}新建泊位9座。`,
    'plan',
    2026,
    '云岭市“十五五”渔业发展规划',
  ],
  [
    '云岭市人民政府关于促进渔业发展的意见\n（云政发[2034]27号）\n各县（市、区）人民政府：\n新建泊位9座。',
    'notice',
    2034,
    '云岭市人民政府关于促进渔业发展的意见',
  ],
  [
    '云岭市渔业局2034年全市渔业工作要点\n新建泊位9座。',
    'plan',
    2034,
    '云岭市渔业局2034年全市渔业工作要点',
  ],
  [
    '关于2033年云岭市决算和2034年云岭市预算草案的报告\n收入增长9%。',
    'work-report',
    2034,
    '关于2033年云岭市决算和2034年云岭市预算草案的报告',
  ],
  ['关于2033年云岭市决算的报告\n收入增长9%。', 'bulletin', 2033, '关于2033年云岭市决算的报告'],
  [
    '渔业部近日公布2033年《渔业公报》。公报显示，渔港水域明显增多。\n全国新建泊位9座。',
    'bulletin',
    2033,
    null,
  ],
  ['（2034年5月30日）\n2033年是渔业极不平凡的一年。\n全国新建泊位9座。', 'other', 2034, null],
  [
    '第一篇：云岭市政府工作报告\n——2034年1月11日在云岭市第九届人民代表大会第一次会议上\n新建泊位9座。',
    'work-report',
    2034,
    '云岭市政府工作报告',
  ],
  [
    '云岭市政府工作报告\n2033年云岭\n新建泊位9座\n2034年云岭\n新建泊位3座',
    'work-report',
    2034,
    '云岭市政府工作报告',
  ],
  ['2034年4月27日的云岭县政府工作报告作了部署。\n新建泊位9座。', 'other', 2034, null],
])('%s', (text, kind, year, title) => {
  expect(factsOf(text)).toMatchObject({ kind, year, title });
});

describe('years that texts show without a title', () => {
  test.each([
    ['2033年全区经济社会发展的主要预期目标是：产值增长5%。', 'work-report', 2033],
    ['第06版：2033云泽两会\n各位代表：\n新建泊位9座。', 'work-report', 2033],
    ['第七次全国人口普查主要数据情况：\n全国人口共9万人。', 'bulletin', 2020],
    ['关于做好年终总结工作的通知\n各渔港要做好总结。', 'notice', null],
    ['经济社会发展主要目标：到2035年新建泊位9座。', 'other', null],
    ['渔业局年终总结和明年打算\n2033年，全市渔业产值9亿元。', 'work-report', 2033],
    ['渔业部公布的《2033年渔业公报》显示，渔港9座。\n截至去年底，渔船9艘。', 'other', 2034],
    ['政府工作报告提出，2033年产值增长5%，2034年产值增长目标为6%以上。', 'other', 2034],
    ['大会票决2033年县里的实事项目为9项，分别是：\n新建泊位9座。', 'other', 2033],
  ])('%s', (text, kind, year) => {
    expect(factsOf(text)).toMatchObject({ kind, year });
  });

  test('a session in the last months of a year looks back on that year, its day on a line of its own', () => {
    const text = [
      '政府工作报告',
      '2033年12月15日',
      '在滨澜县第九届人民代表大会第一次会议上',
      '各位代表：',
      '过去五年，渔业产值增长5%。',
    ].join('\n');
    expect(factsOf(text)).toMatchObject({ kind: 'work-report', year: 2033, sumsUp: true });
  });
});

const running =
  '今年以来，全市渔港吞吐量稳步增长，渔船、渔具和冷库等投资都有增加，渔民收入不断提高，渔村面貌也有了改变。其中新建渔港9座。';
test('a first line over a running text is its title', () => {
  expect(factsOf(`云岭市渔业开局良好\n${running}`).title).toBe('云岭市渔业开局良好');
});

test.each([
  '尊敬的各位领导和来宾大家好',
  '返回首页 政务公开 新闻动态',
  '第一部分渔港概况',
  '云政办发〔2031〕12号',
])('what a page or a speaker opens with is none: %s', (line) => {
  expect(factsOf(`${line}\n${running}`).title).toBeNull();
});

test.each(['18.02.2031  15:14', 'Fri, 17 Sep 2031 11:05:53 GMT', 'Sep 17, 2031'])(
  'the day that a page was put up on as others write it: %s',
  (line) => {
    const { document } = parse(`云岭渔业开局良好\n${line}\n今年渔港吞吐量稳步增长，新建渔港9座。`);
    expect(document.year).toBe(2031);
  },
);

test('the number of a heading before a year is no day', () => {
  const { document } = parse(
    '云岭渔业开局良好\n1.2.2031年渔港工作\n渔港吞吐量稳步增长，新建渔港9座。',
  );
  expect(document.year).toBeNull();
});

test('a plan that is the first one since is not the first of all', () => {
  const line =
    '澜河县国民经济和社会发展第十六个五年总体规划纲要“十六五”规划，是渔业强县方略施行以来的第一个五年规划。';
  expect(factsOf(`${line}\n一、发展环境\n渔业稳步发展。`).year).not.toBe(1953);
});

test.each([
  [
    'a report titled with the year after the one that a heading names looks back on that',
    '2031年政府工作报告\n一、2030年主要工作\n全市渔业产值达9亿元。\n',
    2031,
    ['achieved'],
  ],
  [
    'works that are announced for a year are its goals, whatever day the page was put up on',
    '云岭市政府郑重承诺\n2045年10月26日\n市政府定下，2031年为市民办好九件事。\n新购渔船9艘。\n',
    2031,
    ['target', 'target'],
  ],
  [
    'a vote on the works of a year announces them',
    '会议对2031年度云岭市民生实事项目进行了表决。\n新建渔港9座。\n',
    2031,
    ['target'],
  ],
  [
    'news of what is to be done in a year are of it',
    '报告指出，做好2031年工作，要加快渔港建设。\n加快补齐短板，全市新建渔港9座。\n',
    2031,
    ['fact'],
  ],
  [
    'how a year’s works went is no announcement',
    '2031年民生实事全部完成\n云岭市2031年民生实事项目：新建渔港9座。\n',
    null,
    ['achieved'],
  ],
])('%s', (_, text, year, statuses) => {
  const { document, records } = parse(text);
  expect(document.year).toBe(year);
  expect(records.map(({ status }) => status)).toEqual(statuses);
});

test.each([
  [
    'a heading whose text tells results is of the year before',
    '各位代表：\n\n一、2030年渔业的主要工作\n\n初步统计，渔业产值9亿元，比上年增长5%。\n',
    2031,
    2030,
  ],
  [
    'how works for the people went is told of the year in the title',
    '渔乡2031年为民办实事工程情况报告\n\n各位代表：\n\n一、灯光工程\n\n新装渔灯90盏。\n',
    2031,
    2031,
  ],
  [
    'news of a part of this year tell of it, whose goals a report set',
    '渔业局举行发布会。\n\n根据《政府工作报告》确定的2031年渔业发展目标，今年1—6月渔获9万吨。\n\n今年以来，新增渔企9家。\n\n新建渔港9座。\n',
    2031,
    2031,
  ],
  [
    'a census is of the year before its registration',
    '第五次全国渔业普查公报\n\n2031年1月1日起实施渔业普查登记。渔户9万户。\n',
    2030,
    2030,
  ],
])('%s', (_, text, year, told) => {
  const { document, records } = parse(text);
  expect(document.year).toBe(year);
  expect(records.at(-1)?.period?.end).toBe(String(told));
});

test('of two headings with years in a row the later one has the year of a report', () => {
  const lines = [
    '位代表：',
    '我代表滨澜区政府，向大会报告渔业工作，请各位审议。',
    '奋力完成2030年渔业发展的各项任务',
    '2030年，是渔港兴旺之年。一年来，新建渔港9座。',
    '全力实现2031年渔业发展的奋斗目标',
    '今年，新建渔港7座。',
  ];
  const { document, records } = parse(`${lines.join('\n\n')}\n`);
  expect(document).toMatchObject({ kind: 'work-report', year: 2031 });
  expect(records.map(({ status }) => status)).toEqual(['achieved', 'target']);
});

test.each(['云岭区2031年财政预算编报说明', '云岭区2031年预算草案编制说明'])(
  'a budget’s note is a plan: %s',
  (title) => {
    expect(factsOf(`${title}\n一、收入\n${running}`)).toMatchObject({ title, kind: 'plan' });
  },
);
