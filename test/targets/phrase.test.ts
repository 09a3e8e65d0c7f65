import { describe, expect, test } from '@jest/globals';
import type { Span } from '../../src/core/span.ts';
import { nounAfter, nounBefore, phraseText } from '../../src/targets/phrase.ts';

/** The phrase that is found in a stretch of the text up to its mark |, or in all of it. */
function found(find: (text: string, span: Span) => Span, marked: string): string {
  const text = marked.replace('|', '');
  const end = marked.indexOf('|');
  const { from, to } = find(text, { from: 0, to: end === -1 ? text.length : end });
  return text.slice(from, to);
}

describe('the phrase after a number', () => {
  test.each([
    ['村庄在澜河两岸铺开', '村庄'],
    ['在建项目', '在建项目'],
    ['潜在客户', '潜在客户'],
    ['企业均通过验收', '企业'],
    ['农村人均收入', '农村人均收入'],
    ['均衡发展学校', '均衡发展学校'],
    ['工厂已投产', '工厂'],
    ['群众到市里办事', '群众'],
    ['到期债券', '到期债券'],
    ['企业被列入名录', '企业'],
    ['被子生产线', '被子生产线'],
    ['植被恢复区', '植被恢复区'],
    ['示范户从田间走来', '示范户'],
    ['从业人员', '从业人员'],
    ['服从安排的村', '服从安排的村'],
    ['项目对沿线开放', '项目'],
    ['对口帮扶村', '对口帮扶村'],
    ['绝对贫困户', '绝对贫困户'],
    ['企业而不是个人', '企业'],
    ['医院与省城医院合作建设专科联盟', '医院'],
    ['医院与卫生院', '医院与卫生院'],
    ['村有“一村一品”', '村'],
    ['有机茶园', '有机茶园'],
    ['园区为重点', '园区'],
    ['园区为民服务站', '园区为民服务站'],
    ['资金用于修路', '资金'],
    ['农用地', '农用地'],
    ['村除两个外', '村'],
    ['除尘设备', '除尘设备'],
    ['游客来我县观光', '游客'],
    ['未来产业', '未来产业'],
    ['农户以及合作社', '农户'],
    ['学校及其附属园', '学校'],
    ['企业特别是民营企业', '企业'],
    ['企业尤其是小企业', '企业'],
  ])('%s: a character that ends it is none inside of a word', (text, phrase) => {
    expect(found(nounAfter, text)).toBe(phrase);
  });

  test.each([
    ['的新建工业项目', '新建工业项目'],
    ['“高效办成一件事”改革', '“高效办成一件事”改革'],
    ['补充耕地任务', '补充耕地任务'],
    ['人才效能提升平台', '人才效能提升平台'],
    ['项目加快落地', '项目'],
    ['企业增长', '企业'],
    ['国家支持的项目', '国家支持的项目'],
    ['涉及面广的税率', '税率'],
    ['具有一定规模的合作社', '合作社'],
    ['涉及面的税', '涉及面的税'],
    ['县基础上新建', '县'],
    ['部门的不完全统计', '部门'],
    ['项目建设进度', '项目'],
    ['企业中|，9家上市', '企业'],
    ['初中|，9所达标', '初中'],
    ['乡镇（街道）', '乡镇（街道）'],
    ['医院（含分院）', '医院'],
    ['处重点', '处重点'],
  ])('%s', (text, phrase) => {
    expect(found(nounAfter, text)).toBe(phrase);
  });

  test.each([
    '、医院',
    '（含续建）',
    '（件）办结',
    '对全县道路',
    '用于教育',
    '把路修好',
    '给农户',
    '向农户发放',
    '等',
    '大关',
    '新台阶',
    '的较低水平',
    '实施河道清淤工程',
    '开展了培训',
  ])('%s holds none', (text) => {
    expect(found(nounAfter, text)).toBe('');
  });
});

describe('the phrase before a number', () => {
  test.each([
    ['2023年新增就业', '就业'],
    ['到今年上半年粮食产量', '粮食产量'],
    ['左右、农技人才', '农技人才'],
    ['年末常住人口', '年末常住人口'],
    ['年内新建泵站', '泵站'],
    ['全省重点', '全省重点'],
    ['县（市、区）', '县（市、区）'],
    ['学校（含分校）', '学校'],
    ['绿化用地和', '绿化用地'],
    ['居民消费需要', '居民消费需要'],
    ['实际利用外资', '实际利用外资'],
    ['利用外资实际', '利用外资'],
    ['增长的贡献率', '增长的贡献率'],
    ['财政用于民生的比例', '财政用于民生的比例'],
    ['用于民生', '民生'],
    ['粮食最低收购价平均每50公斤', '粮食最低收购价'],
    ['新增就业、总数', '总数'],
    ['学校、2024年医院', '医院'],
    ['把医院床位', '医院床位'],
    ['把关点', '把关点'],
    ['将生产成本', '生产成本'],
    ['生产成本将', '生产成本'],
    ['将军山', '将军山'],
    ['大将军', '大将军'],
    ['耕地', '耕地'],
  ])('%s', (text, phrase) => {
    expect(found(nounBefore, text)).toBe(phrase);
  });

  test.each(['全省', '精简后', '稳妥地', '在去年基础上', '按可比价计算'])(
    '%s holds none',
    (text) => {
      expect(found(nounBefore, text)).toBe('');
    },
  );
});

test('a phrase is given without quotation marks, white space and marks of notes', () => {
  const text = '“六个一”平台[3] 数';
  expect(phraseText(text, { from: 0, to: text.length })).toBe('六个一平台数');
  expect(phraseText(text, { from: 1, to: 4 })).toBe('六个一');
});
