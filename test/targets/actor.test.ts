import { expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

/** The actor of the only record of a sentence. */
const actorIn = (sentence: string): string | null =>
  parse(`${sentence}\n`).records[0]?.actor ?? null;

test.each([
  ['今年中央财政拟安排渔业补助4亿元。', '中央财政'],
  ['完善渔港设施，县政府投入2亿元。', '县政府'],
  ['市级财政每年拿出3000万元奖励船厂。', '市级财政'],
  ['渔业稳步发展。云岭渔业改革示范区新推出7项制度成果。', '云岭渔业改革示范区'],
  ['渔业稳步发展。全市示范区推出7项制度成果。', null],
  ['东礁临港产业园聚焦渔船制造，推进24个项目。', '东礁临港产业园'],
  ['区属国有企业完成投资20亿元。', '区属国有企业'],
  ['省和县财政拿出渔歌节奖金26万元。', '省和县财政'],
  ['今年，水利部和农业部共有39个渔港项目。', '水利部和农业部'],
  ['各级政府要守好渔港，压缩拖网船数7%。', '各级政府'],
  ['政府要早到渔港，不留隐患，对受损的渔船修好60艘。', '政府'],
  ['县财政对外海灯塔投资26万元。', '县财政'],
  ['完善渔村教育，每个乡镇至少建成1所渔校。', '每个乡镇'],
  ['每个县（市、区）要建设2处码头。', '每个县（市、区）'],
  ['各市县至少打造3个渔港。', '各市县'],
  ['每个乡镇有2处码头。', null],
  ['每个县的渔企培育5家船厂。', null],
  ['五年国务院共向渔业大会递交报告5份。', '国务院'],
  ['情节严重的，由渔业、公安等部门依照职责责令改正，并处3万元罚款。', '渔业、公安等部门'],
  ['由渔业主管部门责令改正；拒不改正的，处3万元罚款。', '渔业主管部门'],
  ['省政府报请审议颁布渔业法规5个。', '省政府'],
  ['国务院向渔业大会递交报告5份。', '国务院'],
  ['渔业稳步发展。青岙渔业学院新增6门课程。', '青岙渔业学院'],
  ['渔业稳步发展，其中湾头经开区完成产值9亿元。', '湾头经开区'],
  ['渔业稳步发展，东礁渔业集团累计建成渔港9座。', '东礁渔业集团'],
  ['渔业稳步发展。湾头经开区在全省经开区综合考评中列第9位。', '湾头经开区'],
  ['渔业稳步发展。东礁区获评3个全国百强区。', '东礁区'],
  ['渔业稳步发展。示范区获评3个全国百强区。', null],
  ['渔业稳步发展。青岚渔货交易中心获批鱼种9种。', '青岚渔货交易中心'],
  ['渔业稳步发展。自贸区筹建稳步推进，推广9项渔业经验。', null],
  ['渔业稳步发展。渔业公司建设的渔港9座。', null],
  ['渔业稳步发展，与东礁渔业集团建成渔港9座。', null],
  ['市渔业局对6个渔港项目开展评审。', '市渔业局'],
  ['县渔业局委托第三方评审9个渔港。', '县渔业局'],
  ['市渔业局9个渔港项目开工。', null],
  [
    '市、县（市、区）两级在渔业领域重点培养渔工90名。（牵头单位：市渔业局）',
    '市、县（市、区）两级',
  ],
  ['各区（县级市）建有1所渔校。（牵头单位：市渔业局）', '各区（县级市）'],
  ['建设1所渔校。（牵头单位：市渔业局）', '市渔业局'],
  ['会同有关部门加快建设渔港9座。', null],
])('%s is told of %s', (sentence, actor) => {
  expect(actorIn(sentence)).toBe(actor);
});

test('who acts in a clause acts in those that go on with what is done', () => {
  const { records } = parse(
    '推进依法行政，国务院提出渔业法律9件，制定渔港法规3部，渔民收入增长5%。\n',
  );
  expect(records.map(({ actor }) => actor)).toEqual(['国务院', '国务院', null]);
});

test('who acts in a clause is another one than who opens the paragraph', () => {
  const { records } = parse('青岙渔业学院新增6门课程，东礁渔业集团建成渔港9座，渔民增加9人。\n');
  expect(records.map(({ actor }) => actor)).toEqual([
    '青岙渔业学院',
    '东礁渔业集团',
    '青岙渔业学院',
  ]);
});

test('what each of many does is told of no clause behind a semicolon', () => {
  const { records } = parse('每个县建成2处码头，培育1家渔企；完成渔村培训9万人次。\n');
  expect(records.map(({ actor }) => actor)).toEqual(['每个县', '每个县', null]);
});

test('a sentence with a subject of its own is not told of who opens the paragraph', () => {
  const { records } = parse(
    '东礁临港产业园聚焦渔船制造，推进24个项目。渔船产量增长9%。建成船坞3座。\n',
  );
  expect(records.map(({ actor }) => actor)).toEqual(['东礁临港产业园', null, '东礁临港产业园']);
});

test('who acts in a sentence does so behind clauses without a number, until another subject stands', () => {
  const { records } = parse(
    '今年，县政府设立渔业基金，对渔民进行帮扶，惠及90人，渔船增加9艘，建成渔港3座。\n',
  );
  expect(records.map(({ actor }) => actor)).toEqual(['县政府', null, null]);
});

test.each([
  '从业渔民达到9万人',
  '用电量增长8%',
  '对外渔业贸易增长9%',
  '不良渔业贷款率下降3个百分点',
  '再生水利用率达到9%',
  '渔民还款率达到90%',
  '还款率达到90%',
])('who acts in a clause does nothing in one with a subject of its own: %s', (clause) => {
  const { records } = parse(`中央财政安排9亿元，${clause}。\n`);
  expect(records.map(({ actor }) => actor)).toEqual(['中央财政', null]);
});

test.each([
  ['公安部门破获渔案10起。', '公安部门'],
  ['由省渔业厅牵头，新建渔港9座。', '省渔业厅'],
  ['渔业发展要提速。湾头县要建成渔港6座。', '湾头县'],
  ['渔业发展要提速。滨澜经开区要引进渔企9家。', '滨澜经开区'],
  ['滨澜经开区、湾头开发区力争引进渔企9家。', '滨澜经开区、湾头开发区'],
  ['每个开发区引进渔企9家。', '每个开发区'],
  ['由渔业主管部门责令改正，处1万元以上5万元以下罚款。', '渔业主管部门'],
])('who acts or fines is named: %s', (sentence, body) => {
  const { records } = parse(`${sentence}\n`);
  expect(new Set(records.map(({ actor }) => actor))).toEqual(new Set([body]));
});

test.each([
  ['今年，水利部抽查过的码头26座全部加固。'],
  ['省和县财政对灯塔的巡查增加到26次。'],
  ['国务院“渔港一次办成”5件事全部落地。'],
  ['中央财政渔业资金增长30%。'],
  ['地方政府债务余额9亿元。'],
  ['中央财政用于渔业的支出达到4亿元。'],
  ['每个岛发展3家渔庄。'],
  ['乡村建设扎实推进，建成渔村20个。'],
  ['园区建设加快，建成厂房20座。'],
  ['渔业都市建设加快，建成厂房20座。'],
  ['三个镇新建渔港。新增泊位9个。'],
  ['渔业发展要提速。全县要建成渔港6座。'],
  ['渔业发展要提速。各县要求渔企建成渔港6座。'],
])('%s gives nobody as the subject of a deed', (sentence) => {
  expect(actorIn(sentence)).toBeNull();
});

test.each([
  '据市渔业局负责人介绍，去年，全市渔业产值9亿元。',
  '省渔业局捕捞处处长表示，今年渔业产值9亿元。',
])('who only tells of it does nothing: %s', (sentence) => {
  expect(actorIn(sentence)).toBeNull();
});
