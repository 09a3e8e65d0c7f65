import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../src/normalized/normalized.ts';
import { findSections } from '../../src/outline/find-sections.ts';
import { titleOf } from '../../src/outline/section.ts';
import type { Section } from '../../src/outline/section.ts';
import { repair } from '../../src/repair/repair.ts';
import { mute } from '../repair/mute.ts';
import { linesOf, outlineOf } from './outline-lines.ts';
import { readLines } from './read-lines.ts';

describe('styles of numbering', () => {
  test('headings alone, with run-in ones below', () => {
    expect(
      outlineOf(`
        一、2023年工作回顾
        过去一年，全县生产总值增长6.1%。
        二、2024年重点工作
        （一）坚持项目为王，做强工业。要始终把项目放在第一位，新开工项目40个。
        （二）坚持城乡融合，做优县城。新建停车位800个。
        三、政府自身建设
        坚持依法行政。
      `),
    ).toEqual([
      '一 2023年工作回顾',
      '二 2024年重点工作',
      '二/（一） 坚持项目为王，做强工业',
      '二/（二） 坚持城乡融合，做优县城',
      '三 政府自身建设',
    ]);
  });

  test('run-in headings whose text ends in a semicolon, each of its sentences on a line', () => {
    expect(
      outlineOf(`
        一、2030年工作回顾
        （一）渔业总量稳步增长。预计全年渔业产值9亿元，增长5%；
        渔税收入3亿元，增长4%；
        （二）渔港建设加快推进。新建渔港9座；
        改造渔港8座。
      `),
    ).toEqual(['一 2030年工作回顾', '一/（一） 渔业总量稳步增长', '一/（二） 渔港建设加快推进']);
  });

  test('numbers with a nought in front, as bulletins have them, and a unit line that is no heading', () => {
    expect(
      outlineOf(`
        2025年，全县经济平稳运行，各项事业取得新进展。
        01综合
        全年地区生产总值210亿元，比上年增长6.1%。
        02农业
        单位：万人
        全年粮食总产量35万吨，增长1.2%。
        05年地区生产总值比04年增长12%，人均增长8%。
      `),
    ).toEqual(['01 综合', '02 农业']);
  });

  test('numbers of several levels, and a number alone that heads those below it', () => {
    expect(
      outlineOf(`
        1 现状与问题
        1.1 渔港
        1.5 亿元的渔港投资全部到位，建成泊位9个。
        1.2 渔船
        1.2.1 近海
        渔船达到90艘。
        1.2.2 远洋
        3 艘渔船下水。
        2 目标
        2.1 渔获
        渔获达到9万吨。
        2.2 人口
        渔民达到8万人。
      `),
    ).toEqual([
      '1 现状与问题',
      '1/1.1 渔港',
      '1/1.2 渔船',
      '1/1.2/1.2.1 近海',
      '1/1.2/1.2.2 远洋',
      '2 目标',
      '2/2.1 渔获',
      '2/2.2 人口',
    ]);
  });

  test('parts of a text that opens in its midst', () => {
    expect(
      outlineOf(`
        2.1.2 渔船
        渔船达到90艘。
        2.2 渔网
        渔网达到90张。
        3 目标
        3.1 渔获
        渔获达到9万吨。
      `),
    ).toEqual(['2.1.2 渔船', '2.2 渔网', '3 目标', '3/3.1 渔获']);
    expect(
      outlineOf(`
        第二节 渔船
        渔船达到90艘。
        第三章 渔网
        第一节 编织
        渔网达到90张。
      `),
    ).toEqual(['第二节 渔船', '第三章 渔网', '第三章/第一节 编织']);
  });

  test('parts in brackets, and numbers with a small full stop that run on', () => {
    expect(
      outlineOf(`
        【第一篇】发展基础
        “十四五”时期，全县地区生产总值年均增长6.5%，城镇化率达到52%。
        1﹒工业提质增效。新增规上企业20家。
        2﹒农业稳产增收。粮食总产量35万吨。
        【第二篇】总体要求
        到2030年，地区生产总值达到300亿元。
        附：短语说明
        1.两不愁：指不愁吃、不愁穿。
      `),
    ).toEqual([
      '第一篇 发展基础',
      '第一篇/1 工业提质增效',
      '第一篇/2 农业稳产增收',
      '第二篇 总体要求',
    ]);
  });

  test('parts above their chapters, of which a table of contents names the chapters alone', () => {
    expect(
      outlineOf(`
        云岭市渔业计划
        目录
        第一章 渔港
        第二章 渔村
        第三章 渔民
        第一编 基本任务
        第一章 渔港
        新建渔港9座，渔业产值达到9亿元。
        第二章 渔村
        新建渔村9个，渔民收入增长8%。
        第二编 发展任务
        第三章 渔民
        培训渔民900人，新增渔船90艘。
      `),
    ).toEqual([
      '第一编 基本任务',
      '第一编/第一章 渔港',
      '第一编/第二章 渔村',
      '第二编 发展任务',
      '第二编/第三章 渔民',
    ]);
  });

  test('numbers without a sign, alone on their lines, with notes between them', () => {
    expect(
      outlineOf(`
        云岭市渔业统计报告
        1 人口与渔户
        全市渔民9万人，其中女性4万人，比上年增长3%。
        注：不含外来渔民。
        2 渔船
        全市渔船900艘，比上年增加90艘。
        3 渔港
        全市渔港9座，泊位900个。
      `),
    ).toEqual(['1 人口与渔户', '2 渔船', '3 渔港']);
  });

  test('chapters, sections and articles, after a table of contents', () => {
    expect(
      outlineOf(`
        临澜县河道管理办法
        目录
        第一章 总则
        第二章 保护
        第一节 巡查
        第二节 治理
        第一章 总则
        第一条 为了加强河道管理，制定本办法。
        第二条 本县河道的管理适用本办法。
        第二章 保护
        第一节 巡查
        第三条 河长每月巡查不少于两次。
        第二节 治理
        第四条 有下列情形之一的，限期改正：
        （一）侵占河道的；
        （二）倾倒垃圾的；
        （三）法规规定的其他情形。
        第五条 本办法自公布之日起施行。
      `),
    ).toEqual([
      '第一章 总则',
      '第一章/第一条 为了加强河道管理，制定本办法',
      '第一章/第二条 本县河道的管理适用本办法',
      '第二章 保护',
      '第二章/第一节 巡查',
      '第二章/第一节/第三条 河长每月巡查不少于两次',
      '第二章/第二节 治理',
      '第二章/第二节/第四条 有下列情形之一的，限期改正',
      '第二章/第二节/第五条 本办法自公布之日起施行',
    ]);
  });

  test('numbers that run on under the next heading', () => {
    expect(
      outlineOf(`
        一、夯实产业
        1.培育企业。新增规上企业12家。
        2.建设园区。新建标准厂房5万平方米。
        二、优化服务
        3.简化审批。审批时限压缩一半。
        4.降低成本。减税1.2亿元。
      `),
    ).toEqual([
      '一 夯实产业',
      '一/1 培育企业',
      '一/2 建设园区',
      '二 优化服务',
      '二/3 简化审批',
      '二/4 降低成本',
    ]);
  });

  test('numbers behind spaces that a web page left as words', () => {
    expect(
      outlineOf(`
        一、2020年工作回顾
        &nbsp; &nbsp; （一）经济稳中有进。生产总值增长4.2%。
        &nbsp;&nbsp;（二）民生持续改善。新增就业3000人。
        ??（三）生态不断向好。造林3万亩。
      `),
    ).toEqual([
      '一 2020年工作回顾',
      '一/（一） 经济稳中有进',
      '一/（二） 民生持续改善',
      '一/（三） 生态不断向好',
    ]);
  });

  test('half-width and mixed brackets, circled numbers, 第一，', () => {
    expect(
      outlineOf(`
        (一)扩大内需
        ①促进消费。全年举办展会20场。
        ②扩大投资。完成投资90亿元。
        （二)深化改革
        第一，改革国企
        整合平台公司6家。
        第二，改革财税
        压减一般支出5%。
      `),
    ).toEqual([
      '（一） 扩大内需',
      '（一）/① 促进消费',
      '（一）/② 扩大投资',
      '（二） 深化改革',
      '（二）/第一 改革国企',
      '（二）/第二 改革财税',
    ]);
  });

  test('the document decides which style stands above which', () => {
    expect(
      outlineOf(`
        （一）当前形势
        经济稳中向好。
        （二）今后任务
        一、办好农业
        粮食产量达到30万吨。
        二、办好工业
        工业产值翻一番。
        （三）前景
        前景是光明的。
      `),
    ).toEqual([
      '（一） 当前形势',
      '（二） 今后任务',
      '（二）/一 办好农业',
      '（二）/二 办好工业',
      '（三） 前景',
    ]);
  });

  test('a numeral closed by a space, and one alone on its line', () => {
    expect(
      outlineOf(`
        一　农业
        粮食增产。
        二　工业
        工业增产。
      `),
    ).toEqual(['一 农业', '二 工业']);
    expect(outlineOf('一\n农业增产，农民增收。\n二\n工业增产，工人增收。')).toEqual(['一 ', '二 ']);
  });
});

describe('what is no heading', () => {
  test.each([
    ['a year', '2020年以来，全县新建学校12所。\n2021年，全县新建医院2所。'],
    ['an amount', '3000亩果园建成投产，农民增收明显。\n4000亩茶园建成投产。'],
    ['a decimal', '1.5万家企业享受政策，比上年增加300家。'],
    ['a decimal before a gap', '渔港新貌处处可见。\n1.5 米宽渔道建成。\n渔民都说好。'],
    ['a day before a gap', '渔港新貌处处可见。\n3.15 渔民权益日活动启动。\n渔民都说好。'],
    ['a single item of a broken list', '1.新建水厂一座，日供水2万吨，惠及群众3万人。'],
    ['一是 and 二是', '一是抓好春耕。备足化肥2万吨。\n二是抓好防汛。加固堤防12公里。'],
    ['cities of the third and fourth tier', '三、四线城市商品房库存下降12%，去化周期缩短。'],
    ['an ordinal', '第三产业增加值增长8.2%，占比提高1.5个百分点。'],
    [
      'items that end in semicolons',
      '（一）建成水库一座；\n（二）加固堤防三处；\n（三）新打机井二十眼。',
    ],
    [
      'sentences in a list',
      '1.新建小学3所，新增学位2000个。\n2.改造老旧小区12个，惠及3000户。\n3.新修农村公路80公里。',
    ],
  ])('%s', (_, text) => {
    expect(outlineOf(text)).toEqual([]);
  });

  test('entries of the notes after the end', () => {
    expect(
      outlineOf(`
        一、2024年工作回顾
        全县生产总值增长6%。
        二、2025年工作安排
        全县生产总值增长5.5%以上。
        名词解释
        1.“一河两岸”：指澜河及其两岸。
        2.“六个一”：指一个平台等。
      `),
    ).toEqual(['一 2024年工作回顾', '二 2025年工作安排']);
  });

  test('a list of annexes', () => {
    expect(
      outlineOf(`
        一、总体要求
        坚持稳中求进，做到统筹兼顾。
        附件：1.任务分工表
        2.指标表
        3.项目清单
      `),
    ).toEqual(['一 总体要求']);
  });
});

describe('headings without a number', () => {
  test('one ends the numbered sections before it', () => {
    const normalized = readLines(`
      各位代表：
      2020年工作回顾
      去年是极不平凡的一年，我们主要做了以下工作。
      （一）经济稳中有进。生产总值增长4.2%。
      （二）民生持续改善。新增就业3000人。
      2021年工作安排
      今年生产总值预期增长6%以上。
      （一）狠抓项目建设。开工项目30个。
      （二）办好民生实事。新建幼儿园4所。
      全面加强政府自身建设
      我们要依法行政，廉洁从政。
    `);
    const { sections } = findSections(normalized).value;
    expect(linesOf(normalized, sections)).toEqual([
      '– 2020年工作回顾',
      '（一） 经济稳中有进',
      '（二） 民生持续改善',
      '– 2021年工作安排',
      '（一） 狠抓项目建设',
      '（二） 办好民生实事',
      '– 全面加强政府自身建设',
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['su1', 'su2', 'su3']);
    expect(sections[1]?.children[0]?.id).toBe('su2.1');
  });

  test('a look back opens the report', () => {
    expect(
      outlineOf(`
        2020年工作回顾
        去年生产总值增长4.2%，财政收入增长5.1%，新增就业3000人，造林3万亩。
        2021年工作安排
        生产总值增长6%以上。
      `),
    ).toEqual(['– 2020年工作回顾', '– 2021年工作安排']);
  });

  test('one inside a numbered sequence that goes on ends nothing', () => {
    expect(
      outlineOf(`
        一、2020年工作回顾
        生产总值增长4.2%，财政收入增长5.1%。
        二、2021年工作安排
        主要目标
        生产总值增长6%。
        三、加强政府自身建设
        坚持依法行政。
      `),
    ).toEqual(['一 2020年工作回顾', '二 2021年工作安排', '三 加强政府自身建设']);
  });
});

describe('headings that blank lines set apart', () => {
  const said = '全县渔业稳步发展，建成渔港四座，添置渔船六十艘，渔民的日子一天比一天红火。';
  const heading = (title: string): string => `\n\n\n${title}\n\n\n${said}\n\n${said}`;
  const sectionsOf = (text: string): string[] => {
    const normalized = read(repair(text, mute).value);
    return linesOf(normalized, findSections(normalized).value.sections);
  };
  const parts = ['一、发展渔业', '二、建设渔港'];

  test('one without a number, set as those with one, ends the last of them', () => {
    expect(sectionsOf(['', ...parts, '关于渔村'].map(heading).join('\n'))).toEqual([
      '一 发展渔业',
      '二 建设渔港',
      '– 关于渔村',
    ]);
  });

  test('none does where such lines stand below the others', () => {
    expect(
      sectionsOf(['', ...parts, '关于泊位', '三、关心渔民', '关于渔村'].map(heading).join('\n')),
    ).toEqual(['一 发展渔业', '二 建设渔港', '三 关心渔民']);
  });

  test('none does where another so set stands below the last', () => {
    expect(sectionsOf(['', ...parts, '关于泊位', '关于渔村'].map(heading).join('\n'))).toEqual([
      '一 发展渔业',
      '二 建设渔港',
    ]);
  });

  test('none does that is set otherwise', () => {
    const text = ['', ...parts].map(heading).join('\n');
    expect(sectionsOf(`${text}\n\n关于渔村\n\n${said}`)).toEqual(['一 发展渔业', '二 建设渔港']);
  });
});

describe('what is missing or was joined', () => {
  test('a number missing from a sequence', () => {
    const normalized = readLines(`
      （一）狠抓工业。新增规上企业5家。
      （二）狠抓农业。粮食产量达到20万吨。
      （四）狠抓商贸。新建市场2处。
      （五）狠抓旅游。接待游客300万人次。
    `);
    const { value, diagnostics } = findSections(normalized);
    expect(value.sections.map(({ label }) => label)).toEqual([
      '（一）',
      '（二）',
      '（四）',
      '（五）',
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'section-missing', args: { before: '（四）', count: 1 } },
    ]);
  });

  test('an announced number of sections of which some are missing', () => {
    const { diagnostics } = findSections(
      readLines(`
        完成全年目标，重点做好以下九个方面的工作。
        （一）狠抓工业。新增规上企业5家。
        （二）狠抓农业。粮食产量达到20万吨。
      `),
    );
    expect(diagnostics).toMatchObject([
      { code: 'sections-announced', args: { announced: 9, found: 2 } },
    ]);
  });

  test('an announced number that is kept', () => {
    const { diagnostics } = findSections(
      readLines(`
        重点抓好两项工作：
        （一）狠抓工业。新增规上企业5家。
        （二）狠抓农业。粮食产量达到20万吨。
      `),
    );
    expect(diagnostics).toEqual([]);
  });

  test('a heading that was joined to the paragraph before it', () => {
    expect(
      outlineOf(`
        （一）狠抓工业。新增规上企业5家。（二）狠抓农业。粮食产量达到20万吨。
        （三）狠抓商贸。新建市场2处。
      `),
    ).toEqual(['（一） 狠抓工业', '（二） 狠抓农业', '（三） 狠抓商贸']);
  });

  test('a heading that was joined to its own text', () => {
    expect(
      outlineOf(`
        一、2024年工作回顾过去一年，全县上下齐心协力，战胜了多重困难，生产总值增长6%，财政收入增长5%。
        二、2025年总体要求和主要目标今年是收官之年，做好各项工作意义重大，生产总值预期增长5.5%。
      `),
    ).toEqual(['一 2024年工作回顾', '二 2025年总体要求和主要目标']);
  });

  test('headings of three levels on one line, with wide gaps before the text', () => {
    expect(
      outlineOf(`
        第一篇　总则　　第一章　发展环境　　“十一五”时期，全县综合实力大幅提升，生产总值突破百亿元。
        第二章　主要目标　　今后五年，生产总值年均增长8%。
      `),
    ).toEqual(['第一篇 总则', '第一篇/第一章 发展环境', '第一篇/第二章 主要目标']);
  });

  test('a table of contents with dotted lines, and an abstract before the report', () => {
    expect(
      outlineOf(`
        一、总体要求..........1
        二、重点任务..........4
        一、总体要求
        坚持稳中求进。
        二、重点任务
        办好十件实事。
      `),
    ).toEqual(['一 总体要求', '二 重点任务']);
    expect(
      outlineOf(`
        内容摘要：
        一、2024年工作回顾2024年，是临澜发展史上极不平凡的一年，是
        一、2024年工作回顾
        生产总值增长6%。
        二、2025年工作安排
        生产总值增长5%。
      `),
    ).toEqual(['一 2024年工作回顾', '二 2025年工作安排']);
  });

  test('a first item behind a sentence, whose second one opens a paragraph', () => {
    expect(
      outlineOf(`
        一、发展基础
        “十五五”期间，渔业奠定了基础。（一）发展成效。
        渔业产值9亿元。
        （二）存在问题。
        渔港偏少。
      `),
    ).toEqual(['一 发展基础', '一/（一） 发展成效', '一/（二） 存在问题']);
  });

  test('two branches by their numbers are no heading', () => {
    expect(
      outlineOf(`
        一、渔业
        渔业增加值9亿元。二、三产业比例为6:4。
        捕捞业增加值3亿元。
      `),
    ).toEqual(['一 渔业']);
  });

  test('how works went, and what a plan sets, name parts without a number', () => {
    expect(
      outlineOf(`
        各位代表：现在，我向大会报告工作，请予审议，并请列席人员提出意见。
        过去五年回顾和2030年工作情况
        一、渔业持续发展
        渔业产值年均增长9%。
        全面实现计划的主要措施
        一、改造渔港
        改造渔港3座。
      `),
    ).toEqual([
      '– 过去五年回顾和2030年工作情况',
      '一 渔业持续发展',
      '– 全面实现计划的主要措施',
      '一 改造渔港',
    ]);
  });

  test('a part named in a title that goes on to tell of it', () => {
    expect(
      outlineOf(`
        一、工作回顾
        （一）坚持勤政为民，政府自身建设全面加强。办理建议9件。
        （二）渔业发展。新建渔港3座。
      `),
    ).toEqual([
      '一 工作回顾',
      '一/（一） 坚持勤政为民，政府自身建设全面加强',
      '一/（二） 渔业发展',
    ]);
  });

  test('a sequence that starts anew below the heading that ends one of its own style', () => {
    expect(
      outlineOf(`
        一、2024年工作回顾
        生产总值增长6%。
        二、2025年主要任务
        一、做强工业
        新增规上企业5家。
        二、做优农业
        粮食产量达到20万吨。
      `),
    ).toEqual(['一 2024年工作回顾', '二 2025年主要任务', '二/一 做强工业', '二/二 做优农业']);
  });

  test('a page that starts in the middle of a report', () => {
    expect(
      outlineOf(`
        以人民为中心，办好民生实事，推动全区工作走在前列。
        三、今年下一阶段工作安排
        （一）打造开放高地。完成进出口20亿元。
        （二）打造创新高地。研发投入增长15%。
      `),
    ).toEqual(['三 今年下一阶段工作安排', '三/（一） 打造开放高地', '三/（二） 打造创新高地']);
  });
});

const style = fc.constantFrom('一、', '（一）', '1.', '（1）', '①', '第一章', '第一，', '一是', '');
const words = fc.constantFrom(
  '工作回顾',
  '做强工业。新增企业5家。',
  '建成水库一座；',
  '2025年重点工作',
  '目录',
);
const line = fc.tuple(style, fc.nat(4), words).map(([sign, value, text]) => {
  const numeral = '一二三四五'.charAt(value);
  return sign.replace('一', numeral).replace('1', String(value + 1)) + text;
});

describe('lines that a page has put behind one another with spaces', () => {
  test('a title ends where its text starts', () => {
    expect(
      outlineOf(`
        一、综合
        渔业产值9亿元。
        二、渔业 全年海带产量9万吨，增长5%。
        三、财政、金融和保险业 全年渔税2亿元。
      `),
    ).toEqual(['一 综合', '二 渔业', '三 财政、金融和保险业']);
  });

  test('a heading stands in the midst of a paragraph between spaces', () => {
    expect(
      outlineOf(`
        渔业稳步发展。海带产量9万吨。 七、渔港 新建渔港3座，增加1座。 八、社会事业 教育 渔校9所。
      `),
    ).toEqual(['七 渔港', '八 社会事业']);
  });

  test('a note within a part ends no section that goes on behind it', () => {
    expect(
      outlineOf(`
        一、渔业
        （一）海带
        海带产量9万吨。
        注：不含舢板所获。
        （二）紫菜
        紫菜产量3万吨。
      `),
    ).toEqual(['一 渔业', '一/（一） 海带', '一/（二） 紫菜']);
  });

  test('words that lead to wider sections end the list before them', () => {
    const outline = outlineOf(`
      一、渔业工作回顾
      渔业稳步发展。
      二、渔业工作安排
      1.做强海带产业，增加渔民收入，提高海带品质，办好海带节庆。海带产量9万吨。
      2.做优渔港功能，改善停泊条件，提高装卸效率，建好冷链仓库。泊位9个。
      为此要抓好九项渔业工作：
      （一）做强渔业。渔船9艘。
      （二）做优渔市。渔市3个。
    `);
    expect(outline).toContain('二/（一） 做强渔业');
  });

  test('no space that stands within a short title cuts it', () => {
    expect(
      outlineOf(`
        一、渔业
        （一）做强海带 产业。海带产量9万吨。
        （二）做优渔港。泊位9个。
      `),
    ).toEqual(['一 渔业', '一/（一） 做强海带产业', '一/（二） 做优渔港']);
  });
});

test('sections lie inside their parents, in order, and ids differ', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const normalized = readLines(lines.join('\n'));
      const ids = new Set<string>();
      const check = (sections: readonly Section[], from: number, to: number): void => {
        let end = from;
        for (const section of sections) {
          const { id, children } = section;
          const title = titleOf(section);
          expect(section.from).toBeGreaterThanOrEqual(end);
          expect(section.to).toBeLessThanOrEqual(to);
          expect(title.from).toBeGreaterThanOrEqual(section.from);
          expect(title.to).toBeLessThanOrEqual(section.to);
          expect(ids.has(id)).toBe(false);
          ids.add(id);
          check(children, title.to, section.to);
          end = section.to;
        }
      };
      check(findSections(normalized).value.sections, 0, normalized.text.length);
    }),
  );
});
