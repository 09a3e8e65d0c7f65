import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { saidOf } from './said-of.ts';

/** A number that each of the things must meet, and what they are. */
test.each([
  ['开工建设110千伏输变电站。', '110千伏', '输变电站'],
  ['建设600兆瓦潮汐电站。', '600兆瓦', '潮汐电站'],
  ['20万吨海藻胶装置建成投产。', '20万吨', '海藻胶装置'],
  ['打造一批纳税过亿元渔业园区。', '亿元', '纳税'],
  ['消除渔业收入5万元以下的渔村。', '5万元', '渔业收入'],
  ['日产鱼粉200吨及以上的生产线全部改造。', '200吨', '日产鱼粉'],
  ['15户以上自然村通船。', '15户', '自然村'],
  ['打造20分钟渔家生活圈。', '20分钟', '渔家生活圈'],
  ['用好96小时过境免签政策。', '96小时', '过境免签政策'],
  ['引进总投资3亿元以上的加工项目。', '3亿元', '总投资'],
  ['打造一批超十亿、超百亿海产品加工链。', '十亿', '海产品加工链'],
  ['培育百亿级、五十亿级船配集群。', '五十亿', '船配集群'],
  ['培育一批产值超50亿元、100亿元渔业集群。', '50亿元', '产值'],
  ['培育一批产值超50亿元、100亿元渔业集群。', '100亿元', '产值'],
  ['三屿水产等纳税过千万元的渔企达到7家。', '千万元', '纳税'],
  ['禁止使用网目低于35毫米的渔网。', '35毫米', '渔网'],
  ['淘汰10蒸吨及以下锅炉。', '10蒸吨', '锅炉'],
  ['实施0至6岁残疾儿童康复救助工程。', '0至6岁', '残疾儿童'],
  ['基本完成集水面积200平方公里以上有防洪任务的河流治理。', '200平方公里', '有防洪任务的河流治理'],
])('%s: %s is a criterion on %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'threshold', indicator, action: null });
});

test.each([
  ['建成万人以上渔村4个。', '万人', '渔村', '4个'],
  ['全县拥有年销售收入700万元以上的渔业企业37家。', '700万元', '渔业企业', '37家'],
  ['培育纳税亿元以上渔业企业2家。', '亿元', '渔业企业', '2家'],
  ['谋划投资超亿元船坞不少于17个。', '亿元', '投资', '17个'],
  ['建成渔港12个，引进10亿元以上项目6个。', '10亿元', '项目', '6个'],
  ['打造3条五十亿级加工链、9条渔业链。', '五十亿', '加工链', '3条'],
])('%s: %s is a criterion on %s, %s of them', (sentence, quantity, indicator, of) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'threshold', indicator, of });
});

test.each([
  ['渔业废水率控制在4%以内且低于全省平均水平0.3个百分点。', '4%'],
  ['渔获损耗控制在8%以内，且逐年下降。', '8%'],
])('%s: a limit that is joined with another is no condition', (sentence, quantity) => {
  expect(saidOf(sentence, quantity).type).toBe('level');
});

test('a list of criteria has one bound before it', () => {
  const { records } = parse('培育一批产值超50亿元、100亿元渔业集群。\n');
  expect(records.map(({ comparator }) => comparator)).toEqual(['gt', 'gt']);
});

test('a range in a list of criteria bounds itself alone', () => {
  const { records } = parse('渔业产值突破4—9兆瓦余、8亿9—5万元以下！\n');
  const quantities = records.map(({ quantity, comparator }) => ['value' in quantity, comparator]);
  expect(quantities).not.toContainEqual([true, 'range']);
  expect(quantities).toContainEqual([false, 'range']);
});

test('counts and criteria stand in turn before one noun', () => {
  const fields = { type: 'threshold', indicator: '船配集群', of: '6个' };
  expect(saidOf('打造6个千亿级、13个百亿级船配集群。', '千亿')).toMatchObject(fields);
});

/** Things are counted, and name no set, whatever stands between their number and their name. */
test.each([
  ['推进12个亿元以上渔业项目建设。', '12个'],
  ['打造三个千亩海带区。', '三个'],
  ['6家渔业银行向70家船厂贷款9亿元。', '6家'],
  ['参加帆船赛，夺得7金2银。', '7'],
])('%s: %s counts', (sentence, quantity) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'count', of: null });
});

test('places are counted beside the people in them', () => {
  const fields = { type: 'count', indicator: '小学', of: '320名' };
  expect(saidOf('补助9所小学320名学生。', '9所')).toMatchObject(fields);
});

/** A number that only names a given set. */
test.each([
  ['集中抓好以下7个方面工作。', '7个'],
  ['聚焦9条渔业产业链，抓好招商。', '9条'],
  ['围绕2个渔业大县、27个渔业强镇，抓好招商。', '27个'],
  ['严把用海审批和捕捞许可两个闸门。', '两个'],
  ['划分为养殖、捕捞、保护、航运四类功能区。', '四类'],
  ['守住安全、生态两条底线。', '两条'],
  ['用好岛内岛外两个市场、两种资源。', '两种'],
])('%s: %s names a set', (sentence, quantity) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'scope', of: null });
});

test('a class names a set, and what it deals out is counted', () => {
  const fields = { type: 'scope', indicator: '领域', of: '86项' };
  expect(saidOf('梳理12个领域86项事项。', '12个')).toMatchObject(fields);
});

test('a criterion in a clause of its own is on nothing that another clause counts', () => {
  expect(saidOf('推进投资2600万元的外岙110千伏输变电站建设。', '110千伏').of).toBeNull();
  expect(saidOf('建成渔港12个，淘汰10蒸吨及以下锅炉。', '10蒸吨').of).toBeNull();
});

/** A number that is no criterion on each: it tells how much there is in all. */
test.each([
  ['完成13公里以上渔港道路建设。', '13公里', 'count', '渔港道路建设'],
  ['完成两万亩以上荒滩绿化。', '两万亩', 'count', '荒滩绿化'],
  ['投放5万吨以上石料礁。', '5万吨', 'count', '石料礁'],
  ['建成储备能力3万吨的渔需物资库。', '3万吨', 'amount', '储备能力'],
  ['占地一千亩的滨澜植物园开工。', '一千亩', 'amount', '占地'],
  ['设立总规模不少于3亿元的渔业基金。', '3亿元', 'amount', '总规模'],
  ['投资超过3亿元的滨澜船坞开工。', '3亿元', 'amount', '投资'],
  ['渔业产值突破百亿级规模。', '百亿', 'level', '渔业产值'],
  ['成功应对12天高温天气。', '12天', 'count', '高温天气'],
  ['帮助1000万以上渔民增收。', '1000万', 'count', '渔民'],
  ['解决了约三百万人的就业问题。', '三百万人', 'count', '就业问题'],
  ['完成1.3万亩防护林和2200余亩海滨景观带等绿化任务。', '2200余亩', 'count', null],
  ['守住全县耕地不少于18万亩这条红线。', '18万亩', 'level', '全县耕地'],
  ['抓好4000亩海带核心区和12个示范点建设。', '4000亩', 'count', '海带核心区'],
])('%s: %s is no criterion but a %s', (sentence, quantity, type, indicator) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type, ...(indicator && { indicator }) });
});

/** What all the things cost is their amount, and the verb before it is done to them. */
test.each([
  ['实施总投资32亿元的渔港项目82项。', '32亿元', { type: 'amount', of: '82项' }],
  ['实施投资700多万元的9个渔港项目。', '700多万元', { type: 'amount', of: '9个' }],
  ['做好总投资90亿元、12个渔港项目的前期工作。', '90亿元', { type: 'amount', of: '12个' }],
  ['引进2个投资9亿元以上的渔港项目。', '9亿元', { type: 'threshold', of: '2个' }],
  ['实施总投资32亿元的渔港项目82项。', '82项', { type: 'count', action: '实施' }],
  ['总投资约32亿元的渔港项目82项。', '32亿元', { type: 'amount', indicator: '总投资' }],
  ['总投资32亿元的渔港项目82项。', '82项', { type: 'count', action: null }],
  ['新增总投资32亿元的渔港项目82项。', '82项', { type: 'increment', direction: 'increase' }],
  ['谋划总投资26亿元的市、县渔港项目16个。', '26亿元', { type: 'amount', of: '16个' }],
  ['实施投资500万元以上的渔业项目150个。', '500万元', { type: 'threshold', of: '150个' }],
  ['实施投资500万元以上的渔业项目150个。', '150个', { type: 'count', action: '实施' }],
  ['谋划投资超亿元船坞不少于17个。', '17个', { type: 'count', action: '谋划' }],
  ['年产海带一万吨以上的渔县不到十个。', '一万吨', { type: 'threshold', of: '十个' }],
] as const)('%s: %s', (sentence, quantity, fields) => {
  expect(saidOf(sentence, quantity)).toMatchObject(fields);
});

describe('criteria beside each other', () => {
  test('either of two sums is enough', () => {
    const sentence = '引进总投资超30亿元或3亿美元渔业项目2个。';
    const [own, other] = [saidOf(sentence, '30亿元'), saidOf(sentence, '3亿美元')];
    expect([own, other]).toEqual([
      expect.objectContaining({ type: 'threshold', indicator: '总投资', of: '2个' }),
      expect.objectContaining({ type: 'threshold', indicator: '总投资', of: '2个' }),
    ]);
  });

  test('classes of those counted before are parted by what they make', () => {
    const sentence = '全县有渔企90家，其中产值亿元以上9家，5000万元以上12家。';
    expect(saidOf(sentence, '亿元')).toMatchObject({
      type: 'threshold',
      indicator: '产值',
      of: '9家',
    });
    expect(saidOf(sentence, '12家')).toMatchObject({ indicator: '渔企', of: '90家' });
  });

  test('an aside may part a number from its bound or its noun', () => {
    for (const sized of ['5000头（池面4000平方米）以上', '5000头以上（市区除外）'])
      expect(saidOf(`新建年出栏海猪${sized}的养殖场，补助25万元。`, '5000头')).toMatchObject({
        type: 'threshold',
        indicator: '年出栏海猪',
      });
  });

  test('those of a size are not their share', () => {
    const sentence = '120万吨/年及以上大型渔场产量占80%以上。';
    expect(saidOf(sentence, '120万吨/年').indicator).toBe('大型渔场');
    expect(saidOf(sentence, '80%').indicator).toBe('大型渔场产量');
  });
});
