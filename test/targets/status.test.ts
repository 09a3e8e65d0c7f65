import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

/** The quantities of a text, each with its status. */
function statusesOf(lines: readonly string[]): string[] {
  const { records } = parse(`${lines.join('\n')}\n`);
  return records.map(({ quantity, status }) => `${quantity.text} ${status}`);
}

const report = '临澜县2025年政府工作报告';

describe('a sentence that stands alone', () => {
  test.each([
    ['今年国内生产总值增长5%左右。', 'target'],
    ['新增渔师60%以上要达到渔校学历。', 'target'],
    ['今年渔业支出预算安排9亿元。', 'target'],
    ['大力争取上级支持，去年渔业投资达到9亿元。', 'achieved'],
    ['研发投入强度要提高到2.5%以上。', 'target'],
    ['渔业产值要增长8%。', 'target'],
    ['会议纪要确定投资9亿元。', 'fact'],
    ['2014年，渔业人口约9万人，多年不变。', 'achieved'],
    ['据了解，渔会期间共收到建议9件。', 'fact'],
    ['渔业是主要增长点，渔港9座。', 'fact'],
    ['培育5家以上年产值过亿元的渔企。', 'fact'],
    ['到2030年，森林覆盖率达到25%。', 'target'],
    ['明年财政收入增长6%。', 'target'],
    ['计划新建学校20所。', 'target'],
    ['规划引进渔业项目20个。', 'target'],
    ['确保粮食产量稳定在20万吨以上。', 'target'],
    ['必须把失业率控制在5%以内。', 'target'],
    ['拟新建水库3座。', 'target'],
    ['经济增长目标定为5.5%左右。', 'target'],
    ['未来三年培育企业100家。', 'target'],
    ['去年全县生产总值增长6.2%。', 'achieved'],
    ['2023年全市财政收入完成32亿元。', 'achieved'],
    ['已建成高标准农田20万亩。', 'achieved'],
    ['截至2024年底，森林覆盖率达到60%。', 'achieved'],
    ['生产总值比上年增长5%。', 'achieved'],
    ['1—7月，全县渔业投资完成9亿元。', 'achieved'],
    ['1—7月，全县力争渔业投资完成9亿元。', 'target'],
    ['上半年计划完成渔业投资9亿元。', 'target'],
    ['1—7月，渔业投资完成9亿元，占年度计划的60%。', 'achieved'],
    ['2025年目标任务全面达成，渔业产值增长9%。', 'achieved'],
    ['城镇化率提高到了65%。', 'achieved'],
    ['今年渔业产值超过9亿元，比去年增加1亿元。', 'achieved'],
    ['今年渔业产值力争超过9亿元，比去年增加1亿元。', 'target'],
    ['今年渔业产值首次突破9亿元。', 'achieved'],
    ['今年渔业收入共超收3亿元。', 'achieved'],
    ['2035年渔业产值在2031年的基础上翻两番。', 'target'],
    ['全年新增就业5000人，完成年度目标的110%。', 'achieved'],
    ['我区还有40万老人。', 'fact'],
    ['主要基于两方面考虑。', 'fact'],
    ['和平仍然是当今世界的两大主题。', 'fact'],
    ['渔港有避风和装卸两方面的职能。', 'fact'],
    ['如用于造船，则可以造渔船9艘。', 'fact'],
    ['全县森林覆盖率60%。', 'fact'],
    ['全市有乡镇12个。', 'fact'],
    ['年底全县共有渔校12所。', 'fact'],
    ['年底前建成渔校12所。', 'target'],
  ])('%s is %s', (sentence, status) => {
    const [record] = parse(`${sentence}\n`).records;
    expect(record?.status).toBe(status);
    if (status === 'fact') expect(record?.confidence).toBeLessThan(0.6);
  });
});

test.each([
  ['全年渔业投资计划增长15%。', '15% target'],
  ['2034年省下达我县造林计划为9万亩。', '9万亩 target'],
  ['2034年省下达我县万元产值能耗下降3%。', '3% target'],
  ['今年，我县计划完成渔港整治9万亩。', '9万亩 target'],
  ['今年县里的造林任务为9万亩。', '9万亩 target'],
  ['海带养殖考核指标9万亩。', '9万亩 target'],
  ['完成造林任务9万亩。', '9万亩 achieved'],
  ['实施渔业改革任务9项。', '9项 achieved'],
  ['完成省下达任务9万亩。', '9万亩 achieved'],
  ['全年完成造林9万亩。', '9万亩 achieved'],
])('in a part that reports, what was planned is still a target: %s', (sentence, status) => {
  expect(statusesOf(['一、上半年计划执行情况', sentence])).toEqual([status]);
});

test('the task that stands in brackets behind what was done of it is a target', () => {
  const lines = ['一、上半年渔业工作完成情况', '渔业产值3亿元，完成年度任务（9亿元）的33%。'];
  expect(statusesOf(lines)).toEqual(['3亿元 achieved', '9亿元 target', '33% achieved']);
});

test('what is there to be built on tells of no results in a plan', () => {
  const lines = (sentence: string) => ['2034年云岭县渔业工作要点', sentence];
  const built = '在改造升级现有渔业基地的基础上，新建渔港9个。';
  expect(statusesOf(lines(built))).toEqual(['9个 target']);
  expect(statusesOf(lines('我县现有渔港9个。'))).toEqual(['9个 achieved']);
});

test('people who were helped, and those whom a bulletin counts, are a result', () => {
  const helped = '有效保障了9万困难群众的基本生活。';
  expect(statusesOf(['一、2033年工作回顾', helped])).toEqual(['9万 achieved']);
  const counted = '全国共有渔校9万所，在校生2.9亿人。';
  const bulletin = ['2033年全国渔业教育统计公报', counted];
  expect(statusesOf(bulletin)).toEqual(['9万所 achieved', '2.9亿人 achieved']);
});

test('a review without a title tells of results', () => {
  const text = '2034年，是渔业发展的开局之年。一年来，渔区上下团结奋斗，渔业产值9亿元。';
  expect(statusesOf([text])).toEqual(['9亿元 achieved']);
});

test.each([
  ['1—2月，全县渔业投资下降9%。', '9% achieved'],
  ['1—7月，全县力争渔业投资增长9%。', '9% target'],
  ['确保上半年渔业投资增长9%。', '9% target'],
])(
  'a sum of months is told as done in a plan, too, unless it is aimed at: %s',
  (sentence, told) => {
    expect(statusesOf(['2034年云岭县渔业工作要点', sentence])).toEqual([told]);
  },
);

test('all of what a part is done of are told as a fact', () => {
  expect(statusesOf(['90座渔港改造已完成80座。'])).toEqual(['90座 fact', '80座 achieved']);
});

test('what a number is planned of is no result, though a part of the year has brought some', () => {
  expect(statusesOf(['渔港年度计划投资9亿元，目前完成投资3亿元。'])).toEqual([
    '9亿元 target',
    '3亿元 achieved',
  ]);
});

test('what stands where its paragraph tells how things went is a result, without a deed, too', () => {
  const text = '（五）渔民福祉有了新进步。全年渔民支出9亿元，占预算支出的80%。';
  expect(statusesOf([text])).toEqual(['9亿元 achieved', '80% achieved']);
});

test('news of what a plan has brought promise nothing', () => {
  const lines = [
    '今天，省政府举行“高质量完成‘十五五’规划”系列新闻发布会。',
    '“十五五”渔业规划的任务全面落地',
    '渔业能力等8项指标进展良好；',
  ];
  expect(statusesOf(lines)).toEqual(['8项 achieved']);
});

test('what a meeting sums up at the end of its year lies behind it', () => {
  const lines = [
    '云泽明年渔价上调',
    '2034/12/28 来源：渔报',
    '2034年渔业工作会议举行，会议总结了2034年的渔业工作，对2035年渔业工作作了全面部署。',
    '2034年全市收购鲜鱼9万吨，完成了渔联的任务。其中，带鱼3万吨。',
  ];
  expect(statusesOf(lines)).toEqual(['9万吨 achieved', '3万吨 achieved']);
});

test('news of a meeting that sums up its own year tell of that', () => {
  const lines = [
    '渔业工作会议召开',
    '日期：2034-12-20',
    '会议总结2034年渔业工作，安排2035年工作。会议指出，渔业稳步发展。',
    '新建渔港9座。',
  ];
  expect(statusesOf(lines)).toEqual(['9座 achieved']);
});

test('a heading that wants tasks done tells of none that are', () => {
  const plan = ['二、2031年工作安排', '（一）推动重大项目全面落地', '新建渔港9座。'];
  expect(statusesOf(['2031年云岭县政府工作报告', ...plan])).toEqual(['9座 target']);
});

test('what stands as it is is no result, though its paragraph tells how things went', () => {
  expect(statusesOf(['（一）渔业发展稳步推进。渔港面积9平方公里。'])).toEqual(['9平方公里 fact']);
  expect(statusesOf(['到2035年，共接待游客9万人次。'])).toEqual(['9万人次 target']);
  expect(statusesOf(['9座渔港应全部完工。'])).toEqual(['9座 fact']);
});

test('a quarter of no known year promises nothing, and a share of a plan neither', () => {
  expect(statusesOf(['第三季度出现酸雨9次。'])).toEqual(['9次 fact']);
  const text = '2034年9件实事计划投资9亿元，上半年完成投资3亿元，占计划投资的33%。';
  expect(statusesOf([text]).at(-1)).toBe('33% achieved');
});

test('a title that goes on with the plan is of the review first', () => {
  const title = '临澜县渔业局2034年工作总结和2035年工作思路';
  expect(statusesOf([title, '（一）渔港建设有力推进。新增渔港9座。'])).toEqual(['9座 achieved']);
});

test.each([
  ['今年，渔区渔业项目共完成投资9亿元。', '9亿元 achieved'],
  ['今年力争共完成投资9亿元。', '9亿元 target'],
  ['外岙的9座渔港全部完工。', '9座 achieved'],
  ['外岙的9座渔港将全部完工。', '9座 target'],
])('works that came to their end are done, where nothing promises it: %s', (sentence, told) => {
  expect(statusesOf([sentence])).toEqual([told]);
});

test('what is left from the year before is part of a budget', () => {
  const lines = ['云岭县提出2034年预算草案', '2034年渔业预算收入9亿元，加上上年结转收入1亿元。'];
  expect(statusesOf(lines)).toEqual(['9亿元 target', '1亿元 target']);
});

test('what a plan says of its place before its first chapter promises nothing', () => {
  const lines = [
    '云岭县“十六五”渔业发展规划',
    '云岭县有9个乡镇，总面积9万平方公里，渔区面积占全县的43%。',
    '第一章 发展目标',
    '渔区面积占全县的60%。',
    '第二章 重点任务',
    '新建渔港9座。',
  ];
  const told = ['9个 fact', '9万平方公里 fact', '43% fact', '60% target', '9座 target'];
  expect(statusesOf(lines)).toEqual(told);
});

test('what a place is made up of is a fact in a report, too, up to what a year brought', () => {
  const place = '云岭乡有9个行政村，3000户，总人口8000人，2033年底渔民人均收入3892元。';
  const told = ['9个 fact', '3000户 fact', '8000人 fact', '3892元 achieved'];
  expect(statusesOf(['云岭乡2033年工作总结', place])).toEqual(told);
});

test('the day of a page promises nothing of what stands below it', () => {
  const lines = ['2034年12月28日云岭日报第1版', '渔船突破新高，渔网数超过9万张。'];
  expect(statusesOf(lines)).toContain('9万张 fact');
});

test('a year that is only built on makes no past of a goal', () => {
  const lines = ['2034年云岭县渔业工作要点', '鱼和虾的产量在2033年的基础上，各增产9%。'];
  expect(statusesOf(lines)).toEqual(['9% target']);
});

test('a heading of a year and how it went tells of results', () => {
  expect(statusesOf(['一、2030年渔业发展情况', '渔业产值9亿元。'])).toEqual(['9亿元 achieved']);
});

test('what people may expect to live to is no promise', () => {
  const lines = [
    '关于印发《云岭市“十四五”渔业发展规划》的通知',
    '2023年4月3日',
    '一、发展背景',
    '2020年末，渔民人均预期寿命提高到82岁。',
  ];
  expect(statusesOf(lines)).toEqual(['82岁 achieved']);
});

test('what the plan before brought is told, whatever chapter of a plan it stands in', () => {
  const lines = [
    '云岭县“十六五”渔业发展规划',
    '第一章 规划背景和发展目标',
    '第一节 “十五五”发展成就',
    '人均渔业产值达到9万元。',
    '第二节 发展目标',
    '人均渔业产值达到12万元。',
  ];
  expect(statusesOf(lines)).toEqual(['9万元 achieved', '12万元 target']);
});

test.each([
  ['今年以来，全县齐心协力，各项工作取得显著成绩。渔业产值9亿元。', 'achieved'],
  ['2034年，全县齐心协力，各项任务圆满完成。渔业产值9亿元。', 'achieved'],
  ['县长作政府工作报告，对2034年的工作作了部署。新建渔港9座。', 'target'],
  ['全县划定发展预期目标，渔业产值增长3%；渔港增长2%。', 'target'],
])('a paragraph tells of itself: %s', (text, status) => {
  expect(statusesOf(['渔业要闻', text]).at(-1)).toMatch(new RegExp(`${status}$`));
});

test('a part of the year in the headings of a plan is still to come', () => {
  const lines = [
    '云岭市政府工作报告',
    '——2031年1月9日在云岭市第九届人民代表大会第一次会议上',
    '一、2030年工作回顾',
    '渔业产值9亿元。',
    '二、2031年工作安排',
    '（一）一季度实现开门红',
    '建成渔港9座。',
    '（二）上半年集中开工',
    '新建渔港7座。',
  ];
  const told = statusesOf(lines.flatMap((line) => [line, '']));
  expect(told).toEqual(['9亿元 achieved', '9座 target', '7座 target']);
});

test('what shall be reached is no review', () => {
  const lines = ['渔业局2031年工作打算', '2031年，确保年度目标全面完成。新建渔港9座。'];
  expect(statusesOf(lines)).toEqual(['9座 target']);
});

test('a headline that sets the goal of the year promises', () => {
  const [first] = statusesOf([report, '今年云岭渔业产值增长目标：8%', '各位代表：']);
  expect(first).toBe('8% target');
});

test('how a part of the year went is told under its heading, also in a notice', () => {
  const lines = [
    '云岭县人民政府关于印发渔业工作讲话的通知',
    '2034年8月1日',
    '一、上半年渔业发展实现良好开局',
    '渔业产值9亿元。',
    '二、下半年主要任务',
    '新建渔港9座。',
  ];
  expect(statusesOf(lines)).toEqual(['9亿元 achieved', '9座 target']);
});

test('a line that is a year alone tells of those below it', () => {
  const lines = ['渔业要点', '时间：2034-01-31', '2033年', '新建渔港9座', '2034年', '新建渔港7座'];
  expect(statusesOf(lines)).toEqual(['9座 achieved', '7座 target']);
});

test('what shall be done for the people is a target', () => {
  const lines = ['今年，我市将办好“十件实事”', '1.实施19条渔港道路建设。', '2.新增渔船50艘。'];
  expect(statusesOf(lines)).toEqual(['19条 target', '50艘 target']);
});

describe('a sentence that tells nothing by itself, in news', () => {
  test.each([
    [['到2031年，渔业产值达到9亿元。出口增长5%。'], 'target'],
    [['以2030年为基数，到2035年，渔业产值增长9%。单耗下降25%以上。'], 'target'],
    [['到2031年，累计新建泊位9个。'], 'target'],
    [['去年渔业产值增长9%。', '新建泊位3个。'], 'achieved'],
    [['近日，临澜县印发《临澜县渔业振兴实施方案》。', '每年新建泊位3个。'], 'target'],
    [['临澜县晒出“十四五”期间的成绩单。', '过去五年，新建泊位9个。', '渔船300艘。'], 'achieved'],
    [['新建泊位3个。（渔业局、港务局负责）'], 'target'],
    [['近日印发《云岭渔业振兴规划》。', '2019年渔业产值达9亿元。渔船占比达到9%。'], 'achieved'],
    [['去年渔业产值增长9%。', '青澜港泊位长90米。'], 'fact'],
  ])('%s: %s', (lines, status) => {
    const { records } = parse(`${lines.join('\n')}\n`);
    expect(records.at(-1)?.status).toBe(status);
  });
});

test('where a plan’s change starts is no past, unless it arrives there', () => {
  expect(
    statusesOf([
      '云岭市“十五五”渔业发展规划',
      '一、主要任务',
      '单耗由2025年的3%下降到2%。',
      '渔船由2010年的30艘增加到2015年的90艘。',
    ]),
  ).toEqual(['3% target', '2% target', '30艘 achieved', '90艘 achieved']);
});

test('what was planned of what was reached is a target', () => {
  expect(
    statusesOf([
      report,
      '各位代表：',
      '一、2024年工作回顾',
      '渔获量增长6%（原计划增长4%），超过计划规定的增长3%的要求，比原计划增长2%。',
    ]),
  ).toEqual(['6% achieved', '4% target', '3% target', '2% achieved']);
});

describe('headings', () => {
  test('that name years, a review, a state of things or a plan', () => {
    expect(
      statusesOf([
        report,
        '各位代表：',
        '一、2024年工作回顾',
        '全县生产总值增长6%。',
        '二、2025年工作安排',
        '粮食产量稳定在20万吨。',
        '（一）发展现状',
        '全县有医院8所。',
        '三、主要成就',
        '新增企业9家。',
        '四、下一步打算',
        '新增企业10家。',
      ]),
    ).toEqual(['6% achieved', '20万吨 target', '8所 achieved', '9家 achieved', '10家 target']);
  });

  test.each([
    ['一、2024年工作和2025年计划执行情况', 'achieved'],
    ['一、年度计划目标提前实现，渔业再上台阶', 'achieved'],
    ['一、渔业发展现状分析', 'achieved'],
    ['一、为提前实现年度计划目标努力', 'target'],
    ['一、去年干得怎么样', 'achieved'],
    ['一、盯紧下半年，抓好渔业', 'target'],
    ['一、毛病在哪里', 'fact'],
    ['一、下步工作计划', 'target'],
    ['新一年的任务', 'target'],
  ])('%s: %s', (heading, status) => {
    expect(statusesUnder(heading, '渔业产值增长6%。')).toBe(status);
  });

  test('one that says nothing is of its part, or of the heading before it', () => {
    expect(
      statusesOf([
        report,
        '各位代表：',
        '一、2024年工作回顾',
        '（一）工业提质',
        '新增企业9家。',
        '二、2025年工作安排',
        '稳中求进。',
        '三、乡村振兴',
        '新建村道30公里。',
      ]),
    ).toEqual(['9家 achieved', '30公里 target']);
  });
});

test('a heading that names a review and a plan turns where a paragraph opens with what lies ahead', () => {
  expect(
    statusesOf([
      report,
      '各位代表：',
      '一、“十四五”时期发展成就和“十五五”时期主要目标任务',
      '过去五年，全县新增企业9家。',
      '新建学校3所。',
      '“十五五”时期是我县发展的关键五年。',
      '新建学校4所。',
    ]),
  ).toEqual(['9家 achieved', '3所 achieved', '4所 target']);
});

test('headings that open with tasks are of the review where others with their numbers come behind', () => {
  expect(
    statusesOf([
      report,
      '各位代表：',
      '过去一年，各项工作有力推进。',
      '（一）持续抓渔业促转型，发展动能进一步积蓄。',
      '新增渔企9家。',
      '（二）持续抓渔港优服务，渔港建设进一步提速。',
      '新建渔港3座。',
      '2025年是我县发展的关键一年。',
      '今年全县的主要目标是：渔业产值增长5%。',
      '（一）做好强渔文章，加快构建渔业体系。',
      '新增渔企7家。',
      '（二）推进渔港建设，努力形成更多投资。',
      '新建渔港4座。',
    ]),
  ).toEqual(['9家 achieved', '3座 achieved', '5% target', '7家 target', '4座 target']);
});

test('running text plans from the sentence on that names the goals', () => {
  expect(
    statusesOf([
      report,
      '各位代表：',
      '过去一年，全县生产总值增长6%，新增就业2000人。',
      '去年新建学校3所。',
      '今年全区的主要预期目标是：渔业产值增长5%。',
      '新建学校4所。',
    ]),
  ).toEqual(['6% achieved', '2000人 achieved', '3所 achieved', '5% target', '4所 target']);
});

/** The statuses of the sentence's numbers under the heading. */
function statusesUnder(heading: string, sentence: string): string {
  return statusesOf([report, '各位代表：', heading, sentence])
    .map((each) => each.split(' ')[1])
    .join();
}

test.each([
  ['一、“十五五”简况', 'achieved'],
  ['一、五年来的家底', 'achieved'],
  ['一、上一个五年的变化', 'achieved'],
  ['一、前两年帮扶情况', 'achieved'],
  ['一、薄弱环节', 'fact'],
  ['一、“十六五”安排', 'target'],
  ['一、前三年打基础', 'target'],
  ['一、渔业发展成就\n建成泊位8个。\n二、渔港振兴', 'target'],
])('in a plan %s is a part with what is %s', (heading, status) => {
  expect(
    statusesOf(['云岭市渔业发展“十六五”规划', heading, '新建泊位9个。', '三、保障', '加强领导。']),
  ).toContain(`9个 ${status}`);
});

test('under the basics of a plan each sentence tells for itself', () => {
  const lines = [
    '云岭市渔业发展“十六五”规划',
    '一、基本情况',
    '全市海岸长90公里。',
    '已建成泊位9个。',
  ];
  expect(statusesOf([...lines, '二、目标', '建成泊位20个。'])).toEqual([
    '90公里 fact',
    '9个 achieved',
    '20个 target',
  ]);
});

describe('a sentence of a plan', () => {
  test.each([
    ['粮食产量稳定在20万吨。', 'target'],
    ['去年新增就业3000人。', 'achieved'],
    ['新增就业比去年增加500人。', 'target'],
    ['目前建有学校2所。', 'achieved'],
    ['到8月份为止，渔船检修完成七成。', 'achieved'],
    ['目前建有学校2所，年内新建4所。', 'achieved,target'],
    ['2023年建成水库6座。', 'achieved'],
    ['较2023年增加水库6座。', 'target'],
    ['渔业产值冲刺9亿元。', 'target'],
    ['渔业收入在上年基础上增长9%，安排9亿元。', 'target,target'],
    ['渔港能耗9吨（2023年可比价），下降8%。', 'target,target'],
    ['2026年建成水库6座。', 'target'],
    ['过去五年，新建水库6座。', 'achieved'],
    ['“十三五”时期，新建水库6座。', 'achieved'],
    ['“十五五”时期，新建水库6座。', 'target'],
    ['全县生态向好，近三年，新建水库6座。', 'achieved'],
    ['加快近三年批准的水库6座建设。', 'target'],
    ['过去五年，新建水库6座，今后要再建5座。', 'achieved,target'],
    ['年平均气温15.2摄氏度。', 'fact'],
    ['省里已设立渔业基金2亿元。', 'achieved'],
    ['推进已设计的泊位3个。', 'target'],
    ['完善已建成的60座灯塔的值守制度，加高7座灯塔。', 'achieved,target'],
    ['利用现有渔港改建泊位3个。', 'target'],
    ['抓好渔港项目前期工作，新建泊位3个。', 'target'],
    ['已开工的泊位要加快，今年再开工泊位3个，总投资5亿元。', 'target,target'],
    ['30万临澜儿女齐心协力。', 'fact'],
    ['我国已有老人2.8亿人。', 'fact'],
    ['全国已有社区食堂3000家。', 'achieved'],
  ])('%s', (sentence, statuses) => {
    expect(statusesUnder('一、2025年工作安排', sentence)).toBe(statuses);
  });
});

describe('a sentence of a review', () => {
  test.each([
    ['2025年预期渔业产值增长9%。', 'target'],
    ['渔获量达到9万吨，增产将近2万吨。', 'achieved,achieved'],
    ['新建学校2所。', 'achieved'],
    ['今年力争新建学校3所。', 'target'],
    ['到2027年新建学校3所。', 'target'],
    ['到2023年建成学校3所。', 'achieved'],
    ['学校将达到30所。', 'target'],
    ['2024年渔港投资额计划安排为9亿元。', 'target'],
    ['用好计划安排的渔港投资9亿元。', 'achieved'],
    ['今后三年新建学校3所。', 'target'],
    ['对今后八年新建的学校3所，要集中力量。', 'target'],
    ['七艘渔船即将返港。', 'target'],
    ['9项渔业工程将启动建设。', 'target'],
    ['26艘渔船下水或即将交付。', 'achieved'],
    ['26户特困船工乔迁。', 'achieved'],
    ['9座渔港将于明年投产。', 'target'],
    ['9座渔港将继续改造。', 'target'],
    ['12个渔镇将治理海滩纳入村规。', 'achieved'],
    ['建成9个渔民驿站将服务送到码头。', 'achieved'],
    ['去年，9家渔企将总部迁入我县。', 'achieved'],
    ['26个渔村将数据接入平台。', 'achieved'],
    ['9名渔民将渔船捐给学校。', 'achieved'],
    ['新增90家鱼店将营业延长至零时。', 'achieved'],
    ['30家名将工作室揭牌。', 'achieved'],
    ['新引进9家即将投产的渔企。', 'achieved'],
    ['投资9亿元的渔港即将开工。', 'target'],
    ['启动渔港建设，建成后可停泊渔船300艘。', 'target'],
    ['渔港建成后可停泊渔船300艘，带动就业90人。', 'target,target'],
    ['渔港完工后，可多停渔船，已完成投资3亿元。', 'achieved'],
    ['渔港投用后将节约时间，全年入港渔船9万艘次。', 'achieved'],
    ['项目投产后，渔企将产能提高到9万吨。', 'achieved'],
    ['渔港建成后，新增渔船300艘。', 'achieved'],
    ['9万海岛群众的淡水得到保障。', 'achieved'],
    ['船员来自一个7亿人口的国家。', 'fact'],
    ['对渔船和渔网这两个问题，船长谈了看法。', 'fact'],
    ['如果每艘船多捕9斤鱼，全县就增加6吨。', 'fact,fact'],
    ['有人主张把休渔期延长到9个月。', 'fact'],
    ['这四项原则不能离开。', 'fact'],
  ])('%s', (sentence, status) => {
    expect(statusesUnder('一、2024年工作回顾', sentence)).toBe(status);
  });
});

test.each([['※名词解释※'], ['[1]“渔港三通”：指通路、通水、通电。']])(
  'notes after the end promise nothing: %s',
  (line) => {
    expect(
      statusesOf([
        report,
        '各位代表：',
        '二、2025年工作安排',
        '粮食产量稳定在20万吨，渔业产值突破9亿元，渔民收入增长8%。',
        line,
        '[2]“渔村百千工程”：确保改造渔村100个。',
      ]).at(-1),
    ).toBe('100个 fact');
  },
);

test.each([
  ['临澜县2024年国民经济和社会发展统计公报', '计划新建学校4所。', '4所 achieved'],
  ['临澜县养老服务发展规划', '新增床位200张。', '200张 target'],
  ['临澜县关于办好实事的通知', '新增床位200张。', '200张 target'],
])('%s, %s', (title, sentence, status) => {
  expect(statusesOf([title, sentence])).toEqual([status]);
});

describe('news', () => {
  test.each([
    ['市政府通报了十件实事的落实情况。', '改造渔港3处。', '3处 achieved'],
    ['就“十三五”渔业发展成就举行新闻发布会。', '建成泊位9个。', '9个 achieved'],
    ['《渔业规划》提出，到2035年，渔业更强。', '渔港达标率达到90%。', '90% target'],
    ['刚刚过去的2031年，全县交出渔业发展的亮眼答卷。', '渔港达标率达到90%。', '90% achieved'],
    ['县政府工作报告指出，2031年，渔业稳步发展。', '渔港达标率达到90%。', '90% achieved'],
    ['云岭法院晒出年度“成绩单”', '渔港达标率达到90%。', '90% achieved'],
    ['云岭县十件民生实事全部兑现', '改造渔港3处。', '3处 achieved'],
    ['云岭县确保十件民生实事全部兑现', '改造渔港3处。', '3处 fact'],
    ['——“十三五”渔业发展综述', '渔港达标率达到90%。', '90% achieved'],
    ['刚刚走过的一年，我们克难而进。', '渔港达标率达到90%。', '90% achieved'],
    ['会议号召，新的一年，渔业要更强。', '渔港达标率达到90%。', '90% target'],
    ['新的一年，我们再出发。', '渔港达标率达到90%。', '90% target'],
    ['新的一年，我们要夺取渔业开门红。', '渔港达标率达到90%。', '90% target'],
    ['新的一年，渔业喜迎开门红。', '渔港达标率达到90%。', '90% fact'],
    ['渔业会议召开。', '渔港达标率达到90%。', '90% fact'],
    ['奋力书写渔业强市新答卷', '渔业产值增长8%。', '8% fact'],
    ['会议要求，要把民生承诺全部兑现。', '新建渔港9个。', '9个 fact'],
    ['渔业安全承诺全部签订完成。', '渔港9个。', '9个 fact'],
  ])('%s %s', (lead, line, status) => {
    expect(statusesOf(['渔港新貌', lead, line])).toEqual(expect.arrayContaining([status]));
  });
});

test('what leads up to a list promises its lines, up to the first long paragraph', () => {
  const lead = '今年，全县将办好6件民生实事。具体包括：';
  const told = `${'渔村新貌处处可见，'.repeat(10)}建有渔港9处。`;
  const statuses = statusesOf(['渔港新貌', lead, '建设10个渔港公园。', told]);
  expect(statuses).toEqual(expect.arrayContaining(['10个 target', '9处 fact']));
});

test.each([
  ['2023年全县重点工作', '9% achieved'],
  ['2024年工作安排', '9% target'],
])('a line that names a part by its year, without a heading: %s', (line, status) => {
  const lines = ['2024年政府工作报告（摘要）', line, '●渔业产值增长9%'];
  expect(statusesOf(lines)).toEqual([status]);
});

test('what is wrong is followed by what will be done about it', () => {
  const lines = ['二、存在的主要问题及改进情况', '渔港仅有3处。下一步，新建渔港9处。'];
  expect(
    statusesOf(['云岭县渔业局2031年工作总结', '一、主要工作', '改造渔港2处。', ...lines]),
  ).toEqual(['2处 achieved', '3处 fact', '9处 target']);
});

test('a notice that issues rules promises nothing', () => {
  const lines = ['第一条 渔港分为5个等级。', '第二条 渔港达标率100%。'];
  expect(statusesOf(['云岭县关于印发《渔港管理办法》的通知', ...lines])).toEqual([
    '5个 fact',
    '100% fact',
  ]);
});

test('a table of the tasks of a year promises', () => {
  const lines = ['一、渔港', '1．改造渔港9处。', '责任领导：陈渔', '责任单位：县渔业局'];
  expect(statusesOf(['云岭县2031年政府工作报告任务分解表', ...lines])).toEqual(['9处 target']);
});

test('what a paper gives those whom it praises is no goal', () => {
  const title = '关于表彰2031年度先进渔港的决定';
  expect(statusesOf([title, '2031年，各渔港真抓实干，决定授予9个渔港“先进渔港”称号。'])).toEqual([
    '9个 achieved',
  ]);
});

test('a circular on how things went may end with what shall be done', () => {
  const lines = ['一、进展', '已改造渔港3处。', '二、下步要求', '确保全年改造渔港9处。'];
  expect(statusesOf(['云岭县关于渔港改造进展情况的通报', ...lines])).toEqual([
    '3处 achieved',
    '9处 target',
  ]);
});

test('a letter of responsibility promises, a yearly report on a duty tells', () => {
  expect(statusesOf(['云岭镇渔港管理责任书', '一、渔港达标率90%。'])).toEqual(['90% target']);
  expect(statusesOf(['云岭县渔业局2031年政府信息公开工作年度报告', '答复渔民9件。'])).toEqual([
    '9件 achieved',
  ]);
});

test('a circular on how things were done reports results', () => {
  expect(statusesOf(['关于2031年渔业实事完成情况的通报', '改造渔港3处。'])).toEqual([
    '3处 achieved',
  ]);
});

test('a heading that tells how work went reports results, also of the own year', () => {
  const lines = ['临澜县渔业局2031年工作总结', '一、2031年工作情况', '改造渔港3处。'];
  expect(statusesOf(lines)).toEqual(['3处 achieved']);
});

test('a rule of law is a fact: nobody promises a fine', () => {
  const lines = ['临澜县渔港管理办法', '第一条 擅自停泊的，处3万元以上5万元以下的罚款。'];
  expect(statusesOf(lines).map((line) => line.split(' ')[1])).toEqual(['fact', 'fact']);
});

describe('rules for awards and fines hold for whoever meets them, and set no goal', () => {
  const notice = '云岭县人民政府办公室关于印发渔业奖补措施的通知';
  test.each([
    ['年产9吨以上的，每户奖励3万元。', '9吨 fact', '3万元 fact'],
    ['首次达标的奖5万元，再次达标的再奖2万元。', '5万元 fact', '2万元 fact'],
    ['对首次入库的渔业企业，一次性奖励6万元。', '6万元 fact'],
    ['渔船更新按投资额的10%给予补助，最高不超过8万元。', '10% fact', '8万元 fact'],
    ['每少报1次，扣年度考核5分。', '1次 fact', '5分 fact'],
    ['发生渔港事故扣8分。', '8分 fact'],
    ['对年产9吨以上的企业，按投资额的5%给予补助。', '9吨 fact', '5% fact'],
    ['得分90分以上为优秀。', '90分 fact'],
    ['完成的得9分。', '9分 fact'],
    ['得分90分以上的为优秀等次，奖励6万元。', '90分 fact', '6万元 fact'],
    ['渔业产值增长9%，全年奖补渔船不超过900艘。', '9% target', '900艘 target'],
    ['发放渔民补助资金300万元。', '300万元 target'],
    ['每年新建泊位9个，扣除渔港后为7个。', '9个 target', '7个 target'],
    ['对购买渔船的渔民，每艘9万元补助。', '9万元 fact'],
    ['按投资额的3%奖励。', '3% fact'],
    ['按每艘3万元标准补贴。', '3万元 fact'],
    ['每年安排3亿元补助资金，争取中央9亿元补助。', '3亿元 target', '9亿元 target'],
    ['为9万名渔民发放3亿元补贴。', '9万名 target', '3亿元 target'],
    ['获得9个国家级的奖项。', '9个 target'],
    ['对全市9个老旧渔港，每个补助50万元。', '9个 target', '50万元 target'],
    ['确保渔港评价获得90分以上。', '90分 target'],
    ['力争得90分。', '90分 target'],
  ])('%s', (sentence, ...statuses) => {
    expect(statusesOf([notice, sentence])).toEqual(statuses);
  });

  test('what a report tells of awards is a result', () => {
    const lines = [report, '各位代表：', '一、2024年工作回顾', '对达标的渔民，每户奖励3万元。'];
    expect(statusesOf(lines)).toEqual(['3万元 achieved']);
  });

  test.each([
    ['去年全市发放9.6亿元补贴，落实5000万元奖励资金。', '9.6亿元 achieved', '5000万元 achieved'],
    ['去年，渔港评价取得89.6分。', '89.6分 achieved'],
    ['去年，全市获得9个国家级的奖项。', '9个 achieved'],
  ])('nor is what news tell of them a rule: %s', (sentence, ...statuses) => {
    expect(statusesOf(['渔业要闻', sentence])).toEqual(statuses);
  });
});

test.each([
  ['本方案共分9个部分。', '9个 fact'],
  ['本责任书一式9份。', '9份 fact'],
  ['渔业标准主要包括渔船、渔港等3个部分。', '3个 fact'],
  ['本计划新建航线9条。', '9条 target'],
  ['本方案确定重点项目9项。', '9项 target'],
  ['《方案》全文共12条，涉及9个渔港。', '12条 fact', '9个 target'],
  ['为补齐短板，结合我县9个渔港、12个渔村实际，制定本方案。', '9个 fact', '12个 fact'],
])('what a plan says of itself and of why it is made promises nothing: %s', (line, ...statuses) => {
  expect(statusesOf(['云岭县渔业发展实施方案', line, '一、目标', '渔业更强。'])).toEqual(statuses);
});

test('what those did who meet is no result', () => {
  const speech = '在全市渔业工作会议上的讲话';
  expect(statusesOf([speech, '上午看了3个渔港。刚才，5位渔民作了发言。'])).toEqual([
    '3个 fact',
    '5位 fact',
  ]);
});

describe('words of plans promise nothing that is told of as done', () => {
  test.each([
    ['今年，全县办好了9件渔业实事。', '新建泊位9个。', '9个 achieved'],
    ['市政府出台《渔业振兴实施方案》，成效显著。', '泊位9个。', '9个 fact'],
  ])('in news: %s', (lead, line, status) => {
    expect(statusesOf(['渔业要闻', lead, line]).at(-1)).toBe(status);
  });

  test.each([
    ['按计划要求完成泊位9个。', '9个 achieved'],
    ['超计划要求完成渔港5个。', '5个 achieved'],
    ['渔业产值比年度计划增加9%。', '9% achieved'],
    ['渔业产值计划增长9%，实际增长10%。', '9% target'],
  ])('in a review: %s', (sentence, status) => {
    expect(statusesOf([report, '各位代表：', '一、2024年工作回顾', sentence])[0]).toBe(status);
  });

  test('a change that arrived before the year is past in a plan, too', () => {
    const sentence = '渔业产值由2020年的3亿元增加到2024年的5亿元。';
    const lines = [report, '各位代表：', '二、2025年工作安排', sentence];
    expect(statusesOf(lines)).toEqual(['3亿元 achieved', '5亿元 achieved']);
  });
});

test('what an earlier plan brought is told, wherever its sentence stands', () => {
  const plan = '关于印发渔业发展“十二五”规划的通知\n〔2011〕9号\n2011年3月5日\n一、渔业形势\n';
  const told = '渔业为重。“十一五”期间，渔业稳步发展，渔村面貌改善。渔港覆盖率由12%提高到72%。';
  expect(statusesOf([plan + told])).toEqual(['12% achieved', '72% achieved']);
  const meant = '渔业为重。“十二五”期间，渔业稳步发展，渔村面貌改善。渔港覆盖率由12%提高到72%。';
  expect(statusesOf([plan + meant])).toEqual(['12% target', '72% target']);
});

test.each([
  ['惠及9万群众。', 'achieved'],
  ['9万群众用上清洁能源。', 'achieved'],
  ['全县30万群众团结奋斗。', 'fact'],
])('%s of people is %s', (sentence, status) => {
  const [told] = statusesOf([report, '各位代表：', '一、2024年工作回顾', sentence]);
  expect(told).toMatch(new RegExp(`${status}$`));
});

test('what a plan says is wrong is a fact', () => {
  const plan = ['渔业发展规划（2026—2030年）', '一、渔业形势'];
  const told = ['（一）存在的主要问题', '渔船老旧率16%。', '（二）主要目标', '渔港达到9座。'];
  expect(statusesOf([...plan, ...told])).toEqual(['16% fact', '9座 target']);
});

describe('works that news list', () => {
  test.each([
    [
      [
        '报告梳理了2026年重点民生事项，具体如下：',
        '2026年重点民生事项',
        '01 新改渔港9座',
        '02 筹建渔校2所',
      ],
      '9座 target, 2所 target',
    ],
    [
      ['会议确定2026年民生实事项目——', '●新增渔船9艘；', '●改造渔港2座。'],
      '9艘 target, 2座 target',
    ],
    [
      ['主要预期目标', '-渔业产值增长5%', '一、渔业振兴行动', '-新建渔港9座'],
      '5% target, 9座 target',
    ],
    [['2026年民生实事项目完成情况如下：', '已新增渔船9艘。'], '9艘 achieved'],
  ])('%j', (lines, statuses) => {
    expect(statusesOf(lines).join(', ')).toBe(statuses);
  });
});

test.each([
  '重点一：振兴渔业。力争渔船达到90艘。确保渔港投入9亿元。全年新增渔港3座。',
  '确保渔船达到90艘，渔港投入9亿元。全年新增渔港3座。',
])('a part without a heading that promises is of the plan: %s', (paragraph) => {
  expect(statusesOf([report, paragraph])).toEqual(['90艘 target', '9亿元 target', '3座 target']);
});

test('what a report is said to look back on is told as done, of the year before', () => {
  const { records } = parse(
    '渔业报告解读\n2026-01-07 云岭晚报\n2025\n市长作政府工作报告，回顾了2025年全市主要工作。\n修建渔港9座。\n',
  );
  expect(records).toMatchObject([{ status: 'achieved', period: { start: '2025', end: '2025' } }]);
});

test.each([
  [
    ['云岭县2034年渔业预算案：新增渔债9亿', '县里提出的2034年预算草案，渔业收入8亿元。'],
    '9亿 target',
  ],
  [
    ['云岭县渔业大会召开。', '县里提出的2034年预算草案，渔业收入8亿元。', '到会9人。'],
    '8亿元 target',
  ],
  [['云岭渔业', '2034年目标值 |', '9万吨 | 61.5% |'], '61.5% target'],
  [
    ['近日，云岭县印发关于推动渔业发展若干举措（2034年版）的通知。', '100%保障渔业用电。'],
    '100% target',
  ],
  [
    ['黔岭渔业增长', '黔岭在线讯 2033年，渔业产值9亿元，同比增长9%。', '全年新增泊位8个。'],
    '8个 achieved',
  ],
])('news that say first what they tell: %j', (lines, status) => {
  expect(statusesOf(lines)).toContain(status);
});

test('goals that a year shall see are goals, in a text that names no year of its own', () => {
  const goals =
    '渔港工程到2036年实现以下目标：一是渔业用水不突破9亿立方米。二是鱼粉总产稳定在9万吨。';
  const { records } = parse(`云岭渔业局\n截至2030年底，全市有渔港9座。\n${goals}\n`);
  expect(records.slice(1).map(({ status }) => status)).toEqual(['target', 'target']);
});

describe('goals that news list', () => {
  const long = (end: string) =>
    `渔船更新${'、渔网更新、泊位更新、灯塔更新、航道更新'.repeat(4)}分别9艘，${end}`;
  test.each([
    [['渔业部门提出新目标', '这四项新目标是：', long('渔民达到9万人。')], '9万人 target'],
    [['渔业部门提出新目标', '这四项新目标包括：', long('渔民达到了9万人。')], '9万人 achieved'],
    [['两种鱼到2031年的增产任务分别为：鲤鱼9万吨；鲢鱼8万吨。'], '8万吨 target'],
  ])('%j: %s', (lines, status) => {
    expect(statusesOf(lines)).toContain(status);
  });

  test('by years, each on a line or at the end of one, and the year before in brackets', () => {
    const lines = [
      '2034：渔民人均收入将过万元',
      '2034年2月25日',
      '云岭晚报讯 县里昨天通报了渔业工作的新亮点。2033年：',
      '渔业产值迈上新台阶：渔业产值9亿元，占全县的三成。',
      '2034年：',
      '渔民收入上台阶：渔民人均收入计划达到1.2万元（去年为9641元）。新增渔民6万人。',
      '渔业外资增长：力争利用外资7亿元，增长40%（去年利用外资5亿元，增长25%）。',
    ];
    expect(statusesOf(lines)).toEqual([
      '万元 target',
      '9亿元 achieved',
      '三成 achieved',
      '1.2万元 target',
      '9641元 achieved',
      '6万人 target',
      '7亿元 target',
      '40% target',
      '5亿元 achieved',
      '25% achieved',
    ]);
  });
});

test('news that give a speaker’s words on the year before', () => {
  const lines = [
    '云岭县长作政府工作报告',
    '李明回顾了2030年的工作，对2031年的工作作了安排。',
    '他说，2030年，全县渔业快速发展，主要目标提前实现。渔业产值增长9%。',
    '李明指出，2031年渔业产值要增长8%。',
  ];
  expect(statusesOf(lines)).toEqual(['9% achieved', '8% target']);
});

describe('news that go on to the plan', () => {
  const review = '近日，云岭县县长作政府工作报告，回顾了2030年的工作，提出了2031年的预期目标。';
  test.each([
    [[review, '2030年渔业产值9亿元。', '2031年，云岭县计划新建渔港9座。'], '9座 target'],
    [['云岭县晒账本', '2031年重点项目计划投资9亿元，1-6月累计完成投资3亿元。'], '3亿元 achieved'],
    [['该镇明确了2031年工作目标：力争渔业产值突破9亿元，同比增长8%。'], '8% target'],
    [['到2030年，渔业废水控制在9万吨，其中企业6万吨。'], '6万吨 target'],
    [['云岭渔业展望', '具体目标：', '新建泊位9个。'], '9个 target'],
    [['近日印发《云岭渔业方案》。', '去冬今春，全县完成投资9亿元。'], '9亿元 achieved'],
    [['市长作报告时提出，2031年将倾心为群众办好9件渔业实事。', '一是新建泊位9个。'], '9个 target'],
    [['近日印发《云岭渔业方案》。', '会议期间共收到建议90件。'], '90件 achieved'],
  ])('%s: %s', (lines, status) => {
    expect(statusesOf(lines).at(-1)).toBe(status);
  });
});

test('what was not reached is each goal of its list, and a great nation makes no fact of the clause before', () => {
  const lines = [report, '各位代表：', '一、2024年工作回顾'];
  const denied = '全岛未能完成放流鱼苗7吨、拆解旧船60艘的计划。';
  expect(statusesOf([...lines, denied])).toEqual(['7吨 target', '60艘 target']);
  const nation = '新增渔工7000万人，6亿人口的大国爱吃海鱼。';
  expect(statusesOf([...lines, nation])).toEqual(['7000万人 achieved', '6亿 fact']);
});

test('people who earn more are a result where a review tells of them', () => {
  const lines = [report, '各位代表：', '一、2024年工作回顾', '9万渔民群众在产业链上增收。'];
  expect(statusesOf(lines)).toEqual(['9万 achieved']);
});

describe('a report that starts in its midst', () => {
  const title = '临澜县2031年政府工作报告';

  test('plans where its clauses set tasks', () => {
    const page = [
      title,
      '（上接第一版）建成渔港3座，加快云岭、星洲等地渔村改造。探索渔业保险机制，抓好渔船更新。深入推进渔业改革，培育渔企9家，谋划建设渔业基地。',
      '大力发展水产加工，实施渔业项目5个。',
    ];
    expect(statusesOf(page)).toEqual(['3座 target', '9家 target', '5个 target']);
    expect(parse(page.join('\\n')).records[0]?.period).toMatchObject({
      start: '2031',
      end: '2031',
    });
  });

  test('reports where they tell of results', () => {
    expect(
      statusesOf([
        title,
        '（上接第一版）建成渔港3座，加快云岭、星洲等地渔村改造。渔业改革稳步推进，渔船更新了。深入推进渔业改革，培育渔企9家，渔业产值增长9%。',
      ]),
    ).toEqual(['3座 achieved', '9家 achieved', '9% achieved']);
  });
});

test('news go on with what a year that lies behind brought', () => {
  expect(
    statusesOf([
      '奋力开创云岭镇发展新局面',
      '渔网讯 2032年1月9日，云岭镇召开人民代表大会。',
      '据悉，2031年，云岭镇较好地完成了渔业目标任务，渔业产值增长4%。年出栏生猪300头、肉牛200头。',
    ]),
  ).toEqual(['4% achieved', '300头 achieved', '200头 achieved']);
});

describe('where a text turns, and what its parts are called', () => {
  const ofLast = (lines: readonly string[]): string | undefined => statusesOf(lines).at(-1);

  test.each([
    ['今年，要咬住一个目标：渔业产值增长9%。', 'target'],
    ['新的一年，我们要扩大渔业，新建泊位9个。', 'target'],
    ['新一年的打算\n初步盘算，渔业产值增长9%。', 'target'],
    ['二、“十五五”设想\n渔业产值年均增长9%。', 'target'],
    ['争取项目14个，到位资金9万元。', 'achieved'],
    ['年初提出渔业产值增长9%。', 'target'],
    ['年初确定的9件实事全部办结。', 'achieved'],
    ['一、预算执行情况及总体评价\n渔业产值增长9%。', 'achieved'],
    ['一、2024年财政决算情况\n渔业产值增长9%。', 'achieved'],
    ['（二）2025年任务全面完成\n渔业产值增长9%。', 'achieved'],
  ])('in a report: %s', (text, status) => {
    expect(ofLast([report, '各位代表：', '去年渔业增效。', text])).toMatch(
      new RegExp(`${status}$`),
    );
  });

  test.each([
    ['过去一年，（一）渔业增效。渔业产值9亿元。', 'achieved'],
    ['今年的9件，先看第一件：\n新建泊位9个。', 'target'],
    ['今年以来，渔业开局良好。实现渔业产值9亿元。', 'achieved'],
    ['2025年8月，渔业产值9亿元，同比增长5%。', 'achieved'],
  ])('in news: %s', (text, status) => {
    expect(ofLast(['渔业要闻', '2025-03-01', text])).toMatch(new RegExp(`${status}$`));
  });
});

describe('what a text says of its year', () => {
  const ofLast = (lines: readonly string[]): string | undefined => statusesOf(lines).at(-1);

  test.each([
    ['一、过去一年的工作\n超额完成年度任务2亿元。', 'achieved'],
    ['一、过去一年的工作\n已经决定：今年渔业投资规模要比上年压缩9亿元。', 'target'],
    ['一、过去一年的工作\n今年用于渔港的资金将达9亿元。', 'target'],
    ['二、二〇二五年的渔业工作\n粮食产量达到9吨。', 'target'],
    ['一、当前国内形势和基本任务\n过去一年，渔业增效。粮食产量达到9吨。', 'achieved'],
    ['七、国际形势和外交工作\n两个超级大国争夺渔场。', 'fact'],
    ['七、国际形势和外交工作\n两国贸易额占世界的9%。', 'fact'],
    ['一、今年的工作\n我们以占世界7%的耕地养育着众多人口。', 'fact'],
  ])('in a report: %s', (text, status) => {
    expect(ofLast([report, '各位代表：', text])).toMatch(new RegExp(`${status}$`));
  });

  test('the explanation of a term may tell a goal', () => {
    const lines = [report, '一、今年的工作', '新建渔港3座。', '名词解释'];
    expect(ofLast([...lines, '1.百港工程：力争用3年建成渔港100座。'])).toBe('100座 target');
    expect(ofLast([...lines, '1.百港工程：指建成渔港100座。'])).toBe('100座 fact');
  });

  test('news go on with the year that was reckoned up', () => {
    const lines = [
      '渔市日报讯 渔市第九届人民代表大会第七次会议昨日开幕，市长作工作报告。',
      '报告指出，初步统计2018年全市实现渔业产值9亿元。渔民收入3万元，增长9%。',
    ];
    expect(statusesOf(lines)).toEqual(['9亿元 achieved', '3万元 achieved', '9% achieved']);
  });

  test('a line that looks ahead to a year opens its goals', () => {
    const lines = ['回顾2017年', '渔业产值增长9%', '展望2018年', '渔业产值增长8%左右'];
    expect(statusesOf(lines)).toEqual(['9% achieved', '8% target']);
  });
});

describe('a report without a part that is called a plan', () => {
  const plan = ['各位代表：', '一、三年来的渔业和新阶段的任务', '去年新建泊位9个。'];

  test('has one under headings that open with tasks', () => {
    const lines = [
      report,
      ...plan,
      '二、加快渔业发展',
      '新建泊位8个。',
      '三、加强渔政',
      '建站3个。',
    ];
    expect(statusesOf(lines)).toEqual(['9个 achieved', '8个 target', '3个 target']);
  });

  test('tells all the same what was done there', () => {
    const tasks = ['二、加快渔业发展', '三、加强渔政'];
    const done = ['已建成的主要有：新建泊位8个。', '两年来，共建站3个。', '我们要建站2个。'];
    expect(statusesOf([report, ...plan, ...tasks, ...done])).toEqual([
      '9个 achieved',
      '8个 achieved',
      '3个 achieved',
      '2个 target',
    ]);
  });
});

test('a condition tells of nothing done', () => {
  const head = ['关于做好渔业工作的通知', '云政发〔2031〕9号'];
  const condition = '渔工达到现有船员25%的，可申请贷款。可返还其上年度实际缴纳保险费的50%。';
  expect(statusesOf([...head, condition])).toEqual(['25% target', '50% target']);
});

describe('a speech', () => {
  const speech = ['在全县渔业工作会议上的讲话', '（2031年7月9日）', '同志们：'];

  test('sets tasks in the parts behind what it praises', () => {
    const praise = ['一、肯定成绩，找准差距', '上半年，新建泊位9个，完成投资8亿元。'];
    const tasks = ['二、聚焦重点，打好攻势', '按照计划，今年我县要完成渔港7个。', '建站3个。'];
    expect(statusesOf([...speech, ...praise, ...tasks])).toEqual([
      '9个 achieved',
      '8亿元 achieved',
      '7个 target',
      '3个 target',
    ]);
  });
});

describe('news of a report without its parts', () => {
  test('promises what the report is said to set out, and the points of a list of it', () => {
    const lines = [
      '云岭县2031年政府工作报告',
      '今年将抓好9件民生实事：',
      '1、新增渔工900人。',
      '2、新建渔港3座。',
    ];
    expect(statusesOf(lines)).toEqual(['9件 target', '900人 target', '3座 target']);
  });

  test('reports what promises nothing', () => {
    const lines = ['云岭县2031年政府工作报告', '渔业产值增长9%。', '2031年计划搬迁渔户90户。'];
    expect(statusesOf(lines)).toEqual(['9% achieved', '90户 target']);
  });
});

describe('what is announced to be done for the people', () => {
  test.each([
    ['云岭县2031年为民办9件实事', 'target'],
    ['云岭县2031年为民办9件实事完成情况', 'achieved'],
  ])('%s', (title, status) => {
    const told = statusesOf([title, '一、新建渔港3座。', '二、开发渔工岗位2000个以上。']);
    expect(told.slice(1)).toEqual([`3座 ${status}`, `2000个 ${status}`]);
  });
});

test('a bulletin tells what the rest of its year will bring', () => {
  const lines = [
    '2031年前三季度渔业经济运行情况',
    '前三季度，全县渔港吞吐量6万吨。',
    '今年渔港将完成吞吐量9万吨。',
  ];
  expect(statusesOf(lines)).toEqual(['6万吨 achieved', '9万吨 target']);
});

describe('goals that go on', () => {
  test('a list tells its goals by a sign', () => {
    expect(statusesOf(['到2035年将实现：', '1、新建渔港9座', '2、渔港达标率≥90%'])).toEqual([
      '9座 target',
      '90% target',
    ]);
  });

  test('what is added up by a goal told before is to be done', () => {
    const plan = '到2035年力争建成渔业强县。全县累计建成渔港9座，改造3座。渔业产值年增长8%以上。';
    expect(statusesOf([plan])).toEqual(['9座 target', '3座 target', '8% target']);
  });

  test('a figure of speech in a heading promises nothing', () => {
    const lines = (title: string): string[] => [
      '2022年，工作成绩明显。',
      `一、${title}`,
      '新建渔港9座。',
    ];
    expect(statusesOf(lines('牢记渔业的“总要求”'))).toEqual(['9座 achieved']);
    expect(statusesOf(lines('2023年工作要求'))).toEqual(['9座 target']);
  });
});

test('a plan reviews the year before it in a paragraph of its own', () => {
  const review = '2030年，全省渔民勤出海、多织网，各港都很热闹。全年渔业产值90亿元，增长9%。';
  const goal = '2031年主要预期目标是：渔业产值增长8%。';
  expect(statusesOf(['云泽省2031年渔业发展计划', review, goal])).toEqual([
    '90亿元 achieved',
    '9% achieved',
    '8% target',
  ]);
});

describe('a plan that looks back on the one before', () => {
  const plan = [
    '滨澜市经济和社会发展第十一个五年规划纲要（2006—2010年）',
    '一、“十一五”渔业发展形势',
  ];

  test.each(['“十五”以来', '“十五”期间'])('%s, as long as its part does', (since) => {
    const lines = [
      ...plan,
      `${since}，渔业发展取得巨大成就。渔业总产值9亿元。`,
      '渔民生活不断改善。渔民人均收入达到7000元。',
      '今后五年，新建渔港3座。',
    ];
    expect(statusesOf(lines)).toEqual(['9亿元 achieved', '7000元 achieved', '3座 target']);
  });

  test('a part of its own ends it', () => {
    const lines = [...plan, '“十五”以来，渔业总产值9亿元。', '二、渔港布局', '渔港分为3座。'];
    expect(statusesOf(lines)).toEqual(['9亿元 achieved', '3座 target']);
  });
});

test('a heading of what a year came to tells results in a summary of that year', () => {
  const lines = [
    '滨澜县渔业局年度工作总结',
    '2031年，我局完成了各项任务。',
    '一、2031年主要工作成效',
    '（一）以渔港建设为重点，抓渔业发展',
    '新建渔港3座。',
  ];
  expect(statusesOf(lines)).toEqual(['3座 achieved']);
});

test('a meeting that sets the year’s work sets what follows', () => {
  const lines = [
    '滨澜市召开渔业工作会议',
    '2031-03-16',
    '会议提出，今年该市渔业部门将提升渔业服务。',
    '据了解，全市完成渔港提质181公里。',
  ];
  expect(statusesOf(lines)).toEqual(['181公里 target']);
});

test('news that close a plan look back on it', () => {
  const lines = [
    '滨澜“十五五”规划收官',
    '2030-12-24 08:17:00',
    '2030年是“十五五”规划收官之年。',
    '“十五五”期间，全市渔业总产值年均增长7%左右。',
  ];
  expect(statusesOf(lines)).toEqual(['7% achieved']);
});

test('a meeting that tells how the year went sets nothing', () => {
  const lines = [
    '滨澜市召开渔业工作会议',
    '2031-07-16',
    '会议指出，今年上半年全市渔业平稳，主要渔港运转正常。',
    '全市渔港吞吐量同比增长5%。',
  ];
  expect(statusesOf(lines)).toEqual(['5% achieved']);
});

test('a heading of how a part of the year went tells results', () => {
  const lines = [
    '——2031年8月28日在滨澜镇第九届人民代表大会第八次会议上',
    '各位代表：',
    '一、2031年上半年渔税收入情况',
    '2031年上半年全镇渔税收入9亿元。',
  ];
  expect(statusesOf(lines)).toEqual(['9亿元 achieved']);
});

test.each([
  ['渔民失业率4.2%，都低于预期控制目标。', ['4.2% fact']],
  [
    '2031年，全市渔业的目标任务是：接待游客90万人次，同比增长24%。',
    ['90万人次 target', '24% target'],
  ],
  ['渔港年度计划完成投资9亿元，完成投资8亿元。', ['9亿元 target', '8亿元 achieved']],
  ['渔业产值：底线目标9亿元，奋斗目标10亿元。', ['9亿元 target', '10亿元 target']],
])('goals are told apart from what came of them: %s', (sentence, statuses) => {
  expect(statusesOf([sentence])).toEqual(statuses);
});

test('what is about to be done in one clause leaves what a review tells in the next', () => {
  const lines = [
    '云岭市2031年政府工作报告',
    '一、2030年工作回顾',
    '渔港即将建成，全年新增渔企9家。',
  ];
  expect(statusesOf(lines)).toEqual(['9家 achieved']);
});

test('news that go on with what the last year brought tell results', () => {
  const lines = [
    '本市渔业局日前发布全年工作目标。',
    '据渔业局介绍，去年，全市渔业产值9亿元，增长5%。',
    '渔品出口3亿元，增长6%。',
  ];
  expect(statusesOf(lines)).toEqual(['9亿元 achieved', '5% achieved', '3亿元 fact', '6% achieved']);
});

test.each([
  [
    'what somebody says a year shall bring',
    ['2031年渔业工作会议召开', '县长指出，2031年，渔业工作要上新台阶，全年实现渔业产值9亿元。'],
    ['9亿元 target'],
  ],
  [
    'goals that go on in a paragraph of a later year',
    [
      '关于印发渔业规划的通知',
      '到2035年，全市渔港能力增强，渔港达9座。深水渔港占比不低于9%。其中新增3座。',
    ],
    ['9座 target', '9% target', '3座 target'],
  ],
  [
    'what a year is about',
    ['加快海带生产，是今年全市渔业工作的重点。投放渔船9艘。'],
    ['9艘 target'],
  ],
  [
    'the goals that news lead up to',
    ['今年怎么做？记者梳理目标清单', '渔业产值增长9%。'],
    ['9% target'],
  ],
  ['a table of tasks', ['云岭市2031年渔港任务分解表', '渔港泊位9个。'], ['9个 target']],
])('%s', (_, lines, statuses) => {
  expect(statusesOf(lines)).toEqual(statuses);
});

test('news that ask about goals and go on with the last year promise nothing', () => {
  const lines = ['今年怎么做？先看去年', '渔业产值增长9%。'];
  expect(statusesOf(lines)).not.toContain('9% target');
});

test.each([
  ['渔业局将大力培育渔企9家。', '9家 target'],
  ['渔业局将通过三年努力，建成渔港9座。', '9座 target'],
  ['年内出台了渔业办法，建成渔港9座。', '9座 achieved'],
])('what will be done and what a year has brought: %s', (sentence, status) => {
  const { records } = parse(`${sentence}\n`, { year: 2031 });
  expect(records.map(({ quantity, status: told }) => `${quantity.text} ${told}`)).toContain(status);
});

test('parts of a goal without digits are goals, and what stands below what years brought is done', () => {
  expect(
    statusesOf(['我省将推动渔业融合，达到渔业万亿目标。其中，海带产业3亿元、海参产业2亿元。']),
  ).toEqual(['3亿元 target', '2亿元 target']);
  expect(statusesOf(['过去五年发展成绩', '渔业实力增强', '形成渔区5个。'])).toEqual([
    '5个 achieved',
  ]);
});

test('a paragraph that opens with the work of a year sets it', () => {
  const lines = [
    '云岭渔业',
    '2030年渔业工作成效明显。渔业产值9亿元。',
    '2031年工作安排，加快渔港建设，海带产量达到4万吨。',
  ];
  expect(statusesOf(lines)).toEqual(['9亿元 achieved', '4万吨 target']);
});

/** The quantities of a text of a year, each with its status and period. */
function toldIn(lines: readonly string[], year?: number): string[] {
  const { records } = parse(`${lines.join('\n')}\n`, year === undefined ? {} : { year });
  return records.map(({ quantity, status, period }) =>
    [quantity.text, status, period?.start, period?.end].join(' ').trim(),
  );
}

describe('reviews that lack their title', () => {
  test.each([
    ['a paragraph that opens with how things went', '渔港建设稳步推进。新建渔港9座。', 'achieved'],
    ['a point that does', '（一）渔港建设成效显著。新建渔港9座。', 'achieved'],
    ['a paragraph that sets the same as a task', '推动渔港建设稳步推进。新建渔港9座。', 'fact'],
  ])('%s', (_, paragraph, status) => {
    expect(statusesOf([paragraph])).toEqual([`9座 ${status}`]);
  });

  test('a heading that tells how things went', () => {
    expect(statusesOf(['一、渔港建设稳步推进', '新建渔港9座。', '二、渔业', '渔船更多。'])).toEqual(
      ['9座 achieved'],
    );
  });

  test('the parts of a year that a paragraph looks back on', () => {
    expect(toldIn(['去年，渔业迈上新台阶。全年新建渔港9座。'], 2031)).toEqual([
      '9座 achieved 2030 2030',
    ]);
  });
});

describe('news of a year and the one before', () => {
  const before = '2030年，全市渔业系统完成渔业投资9亿元。';
  const plans = '在远洋渔业方面，我市今年将加快渔港建设，实施项目6个，其中完成湾头工程。';

  test('go on with deeds that this year will bring', () => {
    expect(statusesOf([before, `${plans}在近海渔业方面，建设渔场75个。`]).at(-1)).toBe(
      '75个 target',
    );
  });

  test('go on with what was done where nothing is announced', () => {
    expect(toldIn([before, '在近海渔业方面，建设渔场75个。'], 2031).at(-1)).toMatch(
      /^75个 achieved/,
    );
  });

  test('name whom they have it from before the plan that lies behind', () => {
    const lines = [
      '云泽省渔业局确定了“十六五”时期的奋斗目标：至2035年渔业收入达到9亿元。',
      '据《云泽渔报》报道，“十五五”时期，全省渔业系统共组织渔税收入4亿元。',
    ];
    expect(toldIn(lines, 2031)).toEqual(['9亿元 target 2035 2035', '4亿元 achieved 2026 2030']);
  });

  test('plan what they name for a year that is not over', () => {
    expect(toldIn(['云泽渔业', '2031年，全市计划新建渔港9座。'], 2031)).toEqual([
      '9座 target 2031 2031',
    ]);
  });
});

describe('plans and what was done of them', () => {
  test.each([
    ['渔业投资完成年计划9亿元的89%。', '9亿元', 'target'],
    ['渔业投资完成年计划9亿元的89%。', '89%', 'achieved'],
  ])('%s: %s', (sentence, quantity, status) => {
    const lines = ['2030年工作回顾', sentence];
    expect(toldIn(lines, 2031).find((told) => told.startsWith(`${quantity} `))).toContain(status);
  });

  test('what was planned stands beside what is done by now, also in a bulletin', () => {
    const lines = ['云泽市民生实事项目进展情况', '今年计划升级改造渔场80个，现已完成93个。'];
    expect(toldIn(lines, 2031)).toEqual(['80个 target 2031 2031', '93个 achieved 2031 2031']);
  });

  test('what a budget sets aside for a year that is not over', () => {
    const lines = ['云泽财政', '全市2031年渔业收入安排9亿元，比上年增长5%。'];
    expect(toldIn(lines, 2031)).toEqual(['9亿元 target 2031 2031', '5% target 2031 2031']);
    expect(toldIn(lines, 2033)[0]).toContain('achieved');
  });
});

describe('what is told of what was told', () => {
  test('a part of what was done is no goal, whatever goal was kept', () => {
    const lines = [
      '2030年工作回顾',
      '渔业产值达到90亿元，比上年增长9%，完成了9%左右的计划目标。其中，养殖业产值30亿元，增长6%。',
    ];
    expect(toldIn(lines, 2031).map((told) => told.split(' ')[1])).toEqual([
      'achieved',
      'achieved',
      'target',
      'achieved',
      'achieved',
    ]);
  });

  test('where what is wrong shows is a fact', () => {
    expect(toldIn(['2030年工作回顾', '存在的问题主要表现在五个方面。'], 2031)[0]).toContain('fact');
  });

  test('of how many kinds something is, in a plan', () => {
    const lines = ['云泽市“十六五”渔业发展规划', '二、主要任务', '渔业数据分为两类。'];
    expect(toldIn(lines)).toEqual([expect.stringContaining('fact')]);
  });
});

describe('how a land is made', () => {
  test.each(['全市多年平均降水量900毫米。', '云泽河流域面积9万平方公里。'])(
    '%s is so at all times',
    (sentence) => {
      const lines = ['云泽市“十六五”渔业发展规划', '一、基本情况', sentence];
      expect(toldIn(lines)).toEqual([expect.stringMatching(/ fact$/)]);
    },
  );

  test('is no more so where something is done about it', () => {
    const lines = ['云泽市“十六五”渔业发展规划', '二、主要任务', '治理流域面积9万平方公里。'];
    expect(toldIn(lines)).toEqual([expect.stringContaining('target')]);
  });
});

test('the overview that a bulletin opens with tells of what was reached', () => {
  const lines = ['2031年云岭市渔药流通统计报告', '一、发展概况', '渔药销售总额9亿元，增长5%。'];
  const { records } = parse(`${lines.join('\n\n')}\n`);
  expect(records.map(({ status }) => status)).toEqual(['achieved', 'achieved']);
});
