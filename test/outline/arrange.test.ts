import { describe, expect, test } from '@jest/globals';
import { findSections } from '../../src/outline/find-sections.ts';
import { linesOf } from './outline-lines.ts';
import { readLines } from './read-lines.ts';

/** The sections of the lines, and after them the numbers before which some are missing: how many, before which. */
function arranged(template: string): string[] {
  const normalized = readLines(template);
  const { value, diagnostics } = findSections(normalized);
  const missing = diagnostics
    .filter(({ code }) => code === 'section-missing')
    .map(
      ({ args, span }) => `缺${String(args.count)} ${normalized.text.slice(span?.from, span?.to)}`,
    );
  return [...linesOf(normalized, value.sections), ...missing];
}

/** The clauses of a sentence that is too long to be a heading; the first ones are its title. */
const clauses = '要把扩大内需摆在更加突出的位置，把促进消费同改善民生结合起来';
const sentence = `${clauses}，把稳定外贸同开拓新兴市场结合起来，持续增强全县经济发展的动力、活力和后劲。`;

describe('numbers that are missing', () => {
  test.each([
    [
      'all before the next part of an excerpt, whose own parts start anew',
      `（三）渔村
       新建渔村2个。
       六、渔港和生态
       （一）渔港
       新建渔港3座。
       （二）生态
       造林4亩。`,
      ['（三） 渔村', '六 渔港和生态', '六/（一） 渔港', '六/（二） 生态', '缺5 六、渔港和生态'],
    ],
    [
      'all before the only heading of an excerpt, which opens it',
      `（四）抓好渔港建设。新建渔港3座，造林4亩。`,
      ['（四） 抓好渔港建设'],
    ],
    [
      'the second of two, where both stand before their text',
      `1.培育企业。新增规上企业12家。
       3.引进人才。引进硕士20名。`,
      ['1 培育企业', '3 引进人才', '缺1 3.引进人才'],
    ],
    [
      'two, of headings before their text',
      `一、做优农业。产粮20万吨。
       二、做强工业。新增企业5家。
       五、做活商贸。新建市场2处。`,
      ['一 做优农业', '二 做强工业', '五 做活商贸', '缺2 五、做活商贸'],
    ],
    [
      'three are too many for one that stands before its text',
      `一、做优农业。产粮20万吨。
       二、做强工业。新增企业5家。
       六、做活商贸。新建市场2处。`,
      ['一 做优农业', '二 做强工业'],
    ],
    [
      'four, where headings alone on their lines go on',
      `一、农业
       粮食增产。
       二、工业
       工业增产。
       七、商贸
       商贸兴旺。
       八、旅游
       游客盈门。`,
      ['一 农业', '二 工业', '七 商贸', '八 旅游', '缺4 七、商贸'],
    ],
    [
      'four are too many for one after which no number goes on',
      `一、农业
       粮食增产。
       二、工业
       工业增产。
       七、商贸
       商贸兴旺。`,
      ['一 农业', '二 工业'],
    ],
    [
      'four are too many for those before their text',
      `一、做优农业。产粮20万吨。
       二、做强工业。新增企业5家。
       七、做活商贸。新建市场2处。
       八、做大旅游。接待游客30万人次。`,
      ['一 做优农业', '二 做强工业'],
    ],
    [
      'one, before a long sentence that ends the sequence',
      `一、做优农业。产粮20万吨。
       二、做强工业。新增企业5家。
       四、${sentence}`,
      ['一 做优农业', '二 做强工业', `四 ${clauses}`, `缺1 四、${clauses}`],
    ],
    [
      'two are too many for a long sentence',
      `一、做优农业。产粮20万吨。
       二、做强工业。新增企业5家。
       五、${sentence}`,
      ['一 做优农业', '二 做强工业'],
    ],
    [
      'one is too many for an item that is a long sentence',
      `1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       4.${sentence}`,
      ['1 培育企业', '2 建设园区'],
    ],
    [
      'none before an item that is a long sentence',
      `1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       3.${sentence}`,
      ['1 培育企业', '2 建设园区', `3 ${clauses}`],
    ],
    [
      'the second is one too many after a long sentence',
      `1.${sentence}
       3.建设园区。新建厂房5万平方米。`,
      [],
    ],
    [
      'none: a first item that nothing follows opens nothing',
      `1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       1.新建水厂一座，日供水2万吨，惠及群众3万人。`,
      ['1 培育企业', '2 建设园区'],
    ],
    [
      'the first, where the second and third of a list have their own text',
      `2.建设园区。新建厂房5万平方米。
       3.引进人才。引进硕士20名。`,
      ['2 建设园区', '3 引进人才'],
    ],
    [
      'the first two of a list are too many',
      `3.建设园区。新建厂房5万平方米。
       4.引进人才。引进硕士20名。`,
      [],
    ],
    ['the first, of an item after which nothing comes', '2.建设园区\n新建厂房5万平方米。', []],
    [
      'any number of those before a page that starts in the middle',
      `（五）办好教育。新建小学3所。
       （六）办好卫生。新增床位200张。`,
      ['（五） 办好教育', '（六） 办好卫生'],
    ],
    [
      'any before one alone and before its text are too many',
      `${clauses}，全县上下同心协力办好实事。\n（五）办好教育。新建小学3所。`,
      [],
    ],
    [
      'three, of a new sequence under a heading',
      `一、办好民生
       民生支出增长8%。
       （四）办好教育。新建小学3所。
       （五）办好卫生。新增床位200张。
       二、守住底线
       债务下降5%。`,
      [
        '一 办好民生',
        '一/（四） 办好教育',
        '一/（五） 办好卫生',
        '二 守住底线',
        '缺3 （四）办好教育',
      ],
    ],
    [
      'four of a new sequence are too many',
      `一、办好民生
       民生支出增长8%。
       （五）办好教育。新建小学3所。
       （六）办好卫生。新增床位200张。
       二、守住底线
       债务下降5%。`,
      ['一 办好民生', '二 守住底线'],
    ],
    [
      'the first, of a heading alone on its line',
      `一、办好民生
       民生支出增长8%。
       （二）办好教育
       新建小学3所。
       二、守住底线
       债务下降5%。`,
      ['一 办好民生', '一/（二） 办好教育', '二 守住底线', '缺1 （二）办好教育'],
    ],
    [
      'the first two of a heading alone on its line, below another',
      `一、办好民生
       民生支出增长8%。
       （三）办好教育
       新建小学3所。
       二、守住底线
       债务下降5%。`,
      ['一 办好民生', '一/（三） 办好教育', '二 守住底线', '缺2 （三）办好教育'],
    ],
    [
      'the first two of a heading that runs on are too many',
      `一、办好民生
       民生支出增长8%。
       （三）办好教育。新建小学3所。
       二、守住底线
       债务下降5%。`,
      ['一 办好民生', '二 守住底线'],
    ],
    [
      'one between the numbers that run on under the next heading',
      `一、夯实产业
       1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       二、优化服务
       4.简化审批。审批时限压缩一半。
       5.降低成本。减税1.2亿元。`,
      [
        '一 夯实产业',
        '一/1 培育企业',
        '一/2 建设园区',
        '二 优化服务',
        '二/4 简化审批',
        '二/5 降低成本',
        '缺1 4.简化审批',
      ],
    ],
    [
      'a long sentence runs on with the next number, not past a missing one',
      `一、夯实产业
       1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       二、优化服务
       3.${sentence}
       三、扩大开放
       5.${sentence}`,
      [
        '一 夯实产业',
        '一/1 培育企业',
        '一/2 建设园区',
        '二 优化服务',
        `二/3 ${clauses}`,
        '三 扩大开放',
      ],
    ],
    [
      'the first under a heading after one with the same number',
      `一、夯实产业
       （一）培育企业。新增规上企业12家。
       （二）建设园区。新建厂房5万平方米。
       二、优化服务
       （二）简化审批。审批时限压缩一半。
       （三）降低成本。减税1.2亿元。`,
      [
        '一 夯实产业',
        '一/（一） 培育企业',
        '一/（二） 建设园区',
        '二 优化服务',
        '二/（二） 简化审批',
        '二/（三） 降低成本',
        '缺1 （二）简化审批',
      ],
    ],
    [
      'the first of a sequence that starts anew beside another',
      `（一）做强工业。新增企业5家。
       （二）做优农业。产粮20万吨。
       （三）做活商贸。新建市场2处。
       （二）办好教育。新建小学3所。
       （三）办好卫生。新增床位200张。`,
      [
        '（一） 做强工业',
        '（二） 做优农业',
        '（三） 做活商贸',
        '（二） 办好教育',
        '（三） 办好卫生',
        '缺1 （二）办好教育',
      ],
    ],
    [
      'none: a smaller number before its text, after which none comes, starts nothing anew',
      `（一）做强工业。新增企业5家。
       （二）做优农业。产粮20万吨。
       （三）做活商贸。新建市场2处。
       （二）办好教育。新建小学3所。`,
      ['（一） 做强工业', '（二） 做优农业', '（三） 做活商贸'],
    ],
  ])('%s', (_, text, expected) => {
    expect(arranged(text)).toEqual(expected);
  });
});

describe('a number that comes twice', () => {
  test.each([
    [
      'of a heading',
      `（一）做强工业。新增企业5家。
       （二）做优农业。产粮20万吨。
       （二）做活商贸。新建市场2处。
       （三）做大旅游。接待游客30万人次。`,
      ['（一） 做强工业', '（二） 做优农业', '（二） 做活商贸', '（三） 做大旅游'],
    ],
    [
      'of the last heading',
      `（一）做强工业。新增企业5家。
       （二）做优农业。产粮20万吨。
       （二）做活商贸。新建市场2处。`,
      ['（一） 做强工业', '（二） 做优农业', '（二） 做活商贸'],
    ],
    [
      'of the last item, alone on its line',
      `1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       2.引进人才
       引进硕士20名。`,
      ['1 培育企业', '2 建设园区', '2 引进人才'],
    ],
    [
      'of the last item, before its text',
      `1.培育企业。新增规上企业12家。
       2.建设园区。新建厂房5万平方米。
       2.引进人才。引进硕士20名。`,
      ['1 培育企业', '2 建设园区'],
    ],
  ])('%s', (_, text, expected) => {
    expect(arranged(text)).toEqual(expected);
  });
});

describe('a sequence inside one of its own style', () => {
  test.each([
    [
      'under a part whose own sequence goes on after it',
      `一、发展现状
       现状良好。
       一、基础条件
       条件扎实。
       二、存在问题
       问题不少。
       二、发展目标
       目标明确。`,
      ['一 发展现状', '一/一 基础条件', '一/二 存在问题', '二 发展目标'],
    ],
    [
      'two levels down',
      `一、做强产业
       （一）工业
       （一）钢铁。产钢300万吨。
       （二）水泥。产水泥200万吨。
       （二）农业
       农业增产。
       二、改善民生
       民生支出增长8%。`,
      [
        '一 做强产业',
        '一/（一） 工业',
        '一/（一）/（一） 钢铁',
        '一/（一）/（二） 水泥',
        '一/（二） 农业',
        '二 改善民生',
      ],
    ],
    [
      'beside it where the part above ends first',
      `一、做强产业
       （一）工业
       （一）钢铁。产钢300万吨。
       （二）水泥。产水泥200万吨。
       二、改善民生
       （二）就业
       新增就业3000人。`,
      [
        '一 做强产业',
        '一/（一） 工业',
        '一/（一） 钢铁',
        '一/（二） 水泥',
        '二 改善民生',
        '二/（二） 就业',
        '缺1 （二）就业',
      ],
    ],
    [
      'beside it where the numbers after it are not the next ones above',
      `（一）工业
       （一）钢铁。产钢300万吨。
       （二）水泥。产水泥200万吨。
       （五）农业。产粮20万吨。
       （六）商贸。新建市场2处。`,
      ['（一） 工业', '（一） 钢铁', '（二） 水泥', '（五） 农业', '（六） 商贸', '缺2 （五）农业'],
    ],
    [
      'under the heading that goes on, not under the items of it that are over',
      `一、重点任务
       （一）工业
       1.钢铁。产钢300万吨。
       2.水泥。产水泥200万吨。
       一、短板
       短板明显。
       二、对策
       补齐短板。
       （二）农业
       农业增产。
       二、保障
       加强领导。`,
      [
        '一 重点任务',
        '一/（一） 工业',
        '一/（一）/1 钢铁',
        '一/（一）/2 水泥',
        '一/（一）/一 短板',
        '一/（一）/二 对策',
        '一/（二） 农业',
        '二 保障',
      ],
    ],
    [
      'under a deeper heading of which the next one comes',
      `一、重点任务
       （一）工业
       一、钢铁
       产钢300万吨。
       二、水泥
       产水泥200万吨。
       （二）农业
       农业增产。`,
      ['一 重点任务', '一/（一） 工业', '一/（一）/一 钢铁', '一/（一）/二 水泥', '一/（二） 农业'],
    ],
  ])('%s', (_, text, expected) => {
    expect(arranged(text)).toEqual(expected);
  });

  test('the same nesting once more, where nothing after it shows the order', () => {
    expect(
      arranged(`
        （一）上半年
        一、工业
        工业增产。
        二、农业
        农业增产。
        （二）下半年
        一、商贸
        商贸兴旺。
        二、旅游
        游客盈门。
      `),
    ).toEqual([
      '（一） 上半年',
      '（一）/一 工业',
      '（一）/二 农业',
      '（二） 下半年',
      '（二）/一 商贸',
      '（二）/二 旅游',
    ]);
  });
});

test('a sequence of a style that stands above is not under one that is over', () => {
  expect(
    arranged(`
      （一）上年情况。生产总值增长6%。
      （二）存在问题。投资不足。
      一、总体要求
      稳中求进。
      二、重点任务
      办好实事。
    `),
  ).toEqual(['（一） 上年情况', '（二） 存在问题', '一 总体要求', '二 重点任务']);
});

describe('a number inside a paragraph', () => {
  test.each([
    [
      'fills a gap',
      `（一）做强工业。新增企业5家。
       （二）做优农业。产粮20万吨。（三）做活商贸。新建市场2处。
       （四）做大旅游。接待游客30万人次。`,
      ['（一） 做强工业', '（二） 做优农业', '（三） 做活商贸', '（四） 做大旅游'],
    ],
    [
      'is none where it comes again at the start of one',
      `（一）做强工业。新增企业5家。（二）放在后面说。
       （二）做优农业。产粮20万吨。`,
      ['（一） 做强工业', '（二） 做优农业'],
    ],
    [
      'is none where it is not the next',
      `（一）做强工业。新增企业5家。（三）不再单列。
       （二）做优农业。产粮20万吨。`,
      ['（一） 做强工业', '（二） 做优农业'],
    ],
    [
      'runs on under the next heading',
      `一、夯实产业
       （一）培育企业。新增规上企业12家。
       二、优化服务
       抓好一件事。（二）简化审批。审批时限压缩一半。`,
      ['一 夯实产业', '一/（一） 培育企业', '二 优化服务', '二/（二） 简化审批'],
    ],
    [
      'opens no sequence',
      `一、夯实产业
       抓好一件事。（二）简化审批。审批时限压缩一半。`,
      ['一 夯实产业'],
    ],
    [
      'opens no sentence that is longer than a heading',
      `（一）做强工业。新增企业5家。（二）${sentence}
       （三）做优农业。产粮20万吨。`,
      ['（一） 做强工业', '（三） 做优农业', '缺1 （三）做优农业'],
    ],
    [
      'opens an article as long as it may be',
      `第一条 为了加强河道管理，制定本办法。第二条 ${sentence}
       第三条 河长每月巡查不少于两次。`,
      ['第一条 为了加强河道管理，制定本办法', `第二条 ${clauses}`, '第三条 河长每月巡查不少于两次'],
    ],
  ])('%s', (_, text, expected) => {
    expect(arranged(text)).toEqual(expected);
  });
});

describe('a line without a number', () => {
  test.each([
    [
      'heads a part where it sets two halves apart',
      `各位代表：
       砥砺奋进：过去一年的答卷
       去年是极不平凡的一年，全县生产总值增长6%，居民收入增长7%。
       （一）工业提质。新增企业5家。
       （二）农业增效。产粮20万吨。
       乘势而上：新一年的担当
       今年全县生产总值增长5.5%左右，居民收入与经济同步增长。
       （一）狠抓项目。开工30个。
       （二）狠抓招商。引资20亿元。`,
      [
        '– 砥砺奋进：过去一年的答卷',
        '（一） 工业提质',
        '（二） 农业增效',
        '– 乘势而上：新一年的担当',
        '（一） 狠抓项目',
        '（二） 狠抓招商',
      ],
    ],
    [
      'heads a part where the sequence starts anew after it',
      `各位代表：
       一、工业提质
       新增企业5家。
       二、农业增效
       产粮20万吨。
       下半年打算
       一、狠抓项目
       开工30个。
       二、狠抓招商
       引资20亿元。`,
      ['一 工业提质', '二 农业增效', '– 下半年打算', '一 狠抓项目', '二 狠抓招商'],
    ],
    [
      'heads none before text',
      `各位代表：
       一、工业提质
       新增企业5家。
       二、农业增效
       产粮20万吨。
       有关情况
       要加油干，确保完成全年目标任务，向全县人民交上满意的答卷。`,
      ['一 工业提质', '二 农业增效'],
    ],
    [
      'heads a part where it says what is meant for some time',
      `各位代表：
       一、工业提质
       新增企业5家。
       二、农业增效
       产粮20万吨。
       新一年的打算
       要加油干，确保完成全年目标任务，向全县人民交上满意的答卷。`,
      ['一 工业提质', '二 农业增效', '– 新一年的打算'],
    ],
    [
      'opens in the midst of a sequence that goes on twice',
      `6、渔港提质。新增泊位5个。
       7、渔船更新。更新渔船20艘。
       8、渔网改造。改造网箱9口。`,
      ['6 渔港提质', '7 渔船更新', '8 渔网改造'],
    ],
    [
      'heads none before a sequence of another style',
      `各位代表：
       一、工业提质
       新增企业5家。
       二、农业增效
       产粮20万吨。
       有关情况
       （一）项目。开工30个。
       （二）招商。引资20亿元。`,
      ['一 工业提质', '二 农业增效', '二/（一） 项目', '二/（二） 招商'],
    ],
    [
      'heads none where only one number is missing before the sequence goes on',
      `各位代表：
       一、工业提质
       新增企业5家。
       2025年工作安排
       要加油干。
       三、农业增效
       产粮20万吨。`,
      ['一 工业提质', '三 农业增效', '缺1 三、农业增效'],
    ],
    [
      'heads a main part after numbers that head none',
      `各位代表：
       一、工业提质
       新增企业5家。
       二、农业增效
       产粮20万吨。
       2025年工作安排
       生产总值增长5%。`,
      ['一 工业提质', '二 农业增效', '– 2025年工作安排'],
    ],
    [
      'heads none after numbers that head main parts',
      `各位代表：
       一、2024年工作回顾
       生产总值增长6%。
       二、2025年工作安排
       生产总值增长5%。
       全面加强政府自身建设
       依法行政。`,
      ['一 2024年工作回顾', '二 2025年工作安排'],
    ],
  ])('%s', (_, text, expected) => {
    expect(arranged(text)).toEqual(expected);
  });
});

test('an annex ends the sections before it', () => {
  const normalized = readLines(`
    一、总体要求
    稳中求进。
    二、重点任务
    办好实事。
    附件1
    三类项目的责任分工如下。
  `);
  const { sections } = findSections(normalized).value;
  expect(sections.map(({ from, to }) => normalized.text.slice(from, to).trimEnd())).toEqual([
    '一、总体要求\n稳中求进。',
    '二、重点任务\n办好实事。',
  ]);
});

test('a list under headings is none of theirs', () => {
  expect(
    arranged(`
      一、夯实产业
      （一）企业
      1.新建水厂一座，日供水2万吨。
      2.新建电站一座，装机3万千瓦。
      3.新建泵站两座。
      （二）园区
      新建厂房5万平方米。
    `),
  ).toEqual(['一 夯实产业', '一/（一） 企业', '一/（二） 园区']);
});

describe('lists', () => {
  test('of terms with their explanations', () => {
    expect(
      arranged(`
        一、做靓县城
        1.“一河两岸”：指澜河及其两岸。
        2.“六个一”：指一个平台等。
        二、做美乡村
        改厕3000户。
      `),
    ).toEqual(['一 做靓县城', '二 做美乡村']);
  });

  test('of names that are headings, before their text', () => {
    expect(
      arranged(`
        一、做靓县城
        1.一河两岸：建设步道12公里。
        2.六个平台：建成平台6个。
        二、做美乡村
        改厕3000户。
      `),
    ).toEqual(['一 做靓县城', '一/1 一河两岸', '一/2 六个平台', '二 做美乡村']);
  });
});

describe('the start of the text', () => {
  test.each([
    [
      'after the address to the committee',
      `各位委员：
       2025年重点工作
       新增企业5家。`,
      ['– 2025年重点工作'],
    ],
    [
      'a sentence; a title page names no part',
      `2025年重点工作
       去年是极不平凡的一年，全县生产总值增长6%，居民收入增长7%。
       2025年工作安排
       新增企业5家。`,
      ['– 2025年工作安排'],
    ],
    [
      'no short sentence',
      `新增企业5家。
       2025年重点工作
       新增企业5家。`,
      [],
    ],
    [
      'no long line without a full stop',
      `澜水汤汤千帆竞发勇立潮头看今朝临澜大地万象更新百业兴旺人民安居乐业
       2025年重点工作
       新增企业5家。`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(arranged(text)).toEqual(expected);
  });

  test('a part is named in 34 characters at most', () => {
    const named = '在新的历史起点上奋力谱写中国式现代化临澜篇章的2025年主要工作安排';
    expect(named.length).toBe(34);
    expect(arranged(`各位代表：\n${named}\n新增企业5家。`)).toEqual([`– ${named}`]);
    expect(arranged(`各位代表：\n站${named}\n新增企业5家。`)).toEqual([]);
  });
});

test('a numeral and its sign alone on a line, or a bare numeral before a long sentence, head nothing', () => {
  expect(arranged('一、\n农业增产，农民增收。\n二、\n工业增产，工人增收。')).toEqual([]);
  expect(arranged(`一　${sentence}\n二　${sentence}`)).toEqual([]);
});

test('the first part of a text that ends before the second may bear the mark of a note', () => {
  expect(
    arranged(`
      一、综合
      全县共有渔校5所。
      二、渔业教育
      全县共有渔业学校20所。
      1.小学渔业教育[10]
      全县共有渔业小学15所。另有教学点8个，比上年减少2个。
    `),
  ).toEqual(['一 综合', '二 渔业教育', '二/1 小学渔业教育']);
});

test('a number alone may stand above the first of a lower style', () => {
  expect(
    arranged(`
      1、渔港环境
      ⑴ 水质
      渔港水质达标9天。
      ⑵ 空气
      渔港空气达标90天。
    `),
  ).toEqual(['1 渔港环境', '1/⑴ 水质', '1/⑵ 空气']);
});

test('the names of a plan’s parts end where their text follows with no sign between them', () => {
  expect(
    arranged(`
      第一节 发展基础“十五五”时期，渔业发展加快，渔港建设稳步推进。
      第二节 面临形势今后，渔业发展有新的机遇，渔港建设有新的要求。
    `),
  ).toEqual(['第一节 发展基础', '第二节 面临形势']);
});

test('a wide gap ends the title that stands before its text', () => {
  expect(
    arranged(`
      一、做强工业　　新增企业5家，工业增加值增长8%，税收增长9%。
      二、做优农业　　产粮20万吨。
      三、做活　　商贸
      商贸兴旺。
      四、做大旅游　　做优康养
      游客盈门。
      五、做实养老　　　做细托育
      新增床位200张。
    `),
  ).toEqual(['一 做强工业', '二 做优农业', '三 做活商贸', '四 做大旅游做优康养', '五 做实养老']);
});

describe('what stands beside a heading decides what it is', () => {
  test.each([
    [
      'items under one part are headings where those under another have titles of their own',
      `一、抓好渔业
       1.建设渔港。新建渔港2处，改造渔港1处。
       2.引进渔船。新增渔船30艘，改造渔船20艘。
       二、抓好农业
       1.围绕稳面积、提单产，建设蔬菜基地5个。
       2.围绕抓流通、降成本，建设冷库10座。`,
      [
        '一 抓好渔业',
        '一/1 建设渔港',
        '一/2 引进渔船',
        '二 抓好农业',
        '二/1 围绕稳面积、提单产，建设蔬菜基地5个',
        '二/2 围绕抓流通、降成本，建设冷库10座',
      ],
    ],
    [
      'numbers stand under those that name the main parts, however these are numbered',
      `（一）一九七八年工作的回顾
       去年渔业增产。
       （二）一九七九年的任务
       一、集中精力把渔业搞上去。新建渔港二处。
       二、抓好工业的整顿。新建工厂三家。`,
      [
        '（一） 一九七八年工作的回顾',
        '（二） 一九七九年的任务',
        '（二）/一 集中精力把渔业搞上去',
        '（二）/二 抓好工业的整顿',
      ],
    ],
    [
      'points that paragraphs make are no headings',
      `一、渔业
       第一，${sentence}新建渔港2处。
       第二，${sentence}新建渔港3处。
       第三，${sentence}新建渔港4处。`,
      ['一 渔业'],
    ],
    [
      'points that paragraphs make stand beside a list that was over before them',
      `一、渔业
       （一）渔船要更新。
       （二）渔港要扩建。
       要着重做好以下两项工作。
       第一，${sentence}
       新建渔港2处。
       第二，${sentence}
       新建渔港3处。
       二、渔村`,
      [
        '一 渔业',
        '一/（一） 渔船要更新',
        '一/（二） 渔港要扩建',
        `一/第一 ${clauses}`,
        `一/第二 ${clauses}`,
        '二 渔村',
      ],
    ],
    [
      'points that paragraphs make under no number are no headings',
      `第一，${sentence}
       新建渔港2处。
       第二，${sentence}
       新建渔港3处。`,
      [],
    ],
    [
      'points with titles of their own are headings where the text has no other numbers',
      `第一，发展渔业。新建渔港9座。
       第二，发展渔村。新建渔村9个。`,
      ['第一 发展渔业', '第二 发展渔村'],
    ],
    [
      'the items of a panel end where text follows them',
      `一、渔业
       （一）渔船
       新建渔船90艘。
       专栏3：渔船工程
       1.更新工程。${sentence}
       2.安全工程。${sentence}
       到2030年，全县渔船达到900艘。
       （二）渔港
       新建渔港2处。`,
      [
        '一 渔业',
        '一/（一） 渔船',
        '一/（一）/1 更新工程',
        '一/（一）/2 安全工程',
        '一/（二） 渔港',
      ],
    ],
  ])('%s', (_, template, expected) => {
    expect(arranged(template)).toEqual(expected);
  });

  test('the text behind a panel stands under none of its items', () => {
    const normalized = readLines(`（一）渔船
       新建渔船90艘。
       专栏3：渔船工程
       1.更新工程。${sentence}
       2.安全工程。${sentence}
       到2030年，全县渔船达到900艘。`);
    const last = findSections(normalized).value.sections[0]?.children.at(-1);
    expect(normalized.text.slice(last?.from, last?.to)).not.toContain('900艘');
  });

  test('a second paragraph of an item that another follows in a panel stands under it', () => {
    const normalized = readLines(`（一）渔船
       新建渔船90艘。
       专栏3：渔船工程
       1.更新工程。${sentence}
       补充说明新建码头3座。
       2.安全工程。${sentence}
       到2030年，全县渔船达到900艘。`);
    const items = findSections(normalized).value.sections[0]?.children;
    const texts = items?.map(({ from, to }) => normalized.text.slice(from, to));
    expect(texts?.[0]).toContain('3座');
    expect(texts?.[1]).not.toContain('900艘');
  });

  test('a part goes on behind its last heading where the assembly is addressed', () => {
    const normalized = readLines(`一、2024年工作回顾
       （一）渔业增产。新建渔港2处。
       （二）农业增产。新建粮库3处。
       各位代表！五年来，全县渔业连年增产。
       二、2025年工作安排
       新建渔港5处。`);
    const [review] = findSections(normalized).value.sections;
    const last = review?.children.at(-1);
    expect(normalized.text.slice(last?.from, last?.to)).toContain('粮库3处');
    expect(normalized.text.slice(last?.from, last?.to)).not.toContain('各位代表');
    expect(normalized.text.slice(review?.from, review?.to)).toContain('各位代表');
  });
});
