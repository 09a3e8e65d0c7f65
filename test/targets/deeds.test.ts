import { expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { saidOf } from './said-of.ts';

/** A number of what is done, though its deed reads as a noun. */
test.each([
  ['全年渔港造林9万亩，种草改良4万亩。', '4万亩'],
  ['全年渔事案件刑事拘留17人。', '17人'],
  ['渔区新增就业2479人，失业船员再就业767人。', '767人'],
  ['渔民养老保险扩面1600人。', '1600人'],
  ['公开招聘轮机教师20名。', '20名'],
  ['妥善安置船工260多人。', '260多人'],
  ['服务残疾渔民就业2.1万人次。', '2.1万人次'],
  ['升级改造渔村道路超40公里。', '40公里'],
  ['建成区域性渔业中心7家、渔民食堂90个。', '90个'],
  ['全年包联渔企52家。', '52家'],
  ['渔船以旧换新超40艘。', '40艘'],
  ['渔民医保累计报销5300人次。', '5300人次'],
  ['渔港大数据排查1.2万人次。', '1.2万人次'],
  ['清运海滩垃圾12万吨。', '12万吨'],
  ['突破海水淡化关键技术20项。', '20项'],
  ['培育智能船厂2家，数字车间9个。', '9个'],
  ['海湾封禁30公里。', '30公里'],
])('%s: %s is a count', (sentence, quantity) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'count', direction: 'none' });
});

/** What there is, though a verb stands before it. */
test.each([
  ['年末登记在册渔业主体259户。', '259户'],
  ['生产安全事故死亡人数3人。', '3人'],
  ['我国有14亿人口。', '14亿'],
  ['累计接待游客，参加帆船运动人数超3000人。', '3000人'],
  ['完成渔获量12万吨。', '12万吨'],
  ['生产原盐12万吨。', '12万吨'],
  ['渔港旅客吞吐量30万人次。', '30万人次'],
  ['建成渔港22个，各类渔企超1500家。', '1500家'],
  ['建成渔港22个，在校学生200人。', '200人'],
  ['剩余未脱贫渔户77户。', '77户'],
  ['培训机构12家。', '12家'],
  ['完成施工房屋面积9万平方米。', '9万平方米'],
])('%s: %s is a level', (sentence, quantity) => {
  expect(saidOf(sentence, quantity).type).toBe('level');
});

test('a list goes on behind a comma with the verb before it', () => {
  const { records } = parse('培育智能船厂2家，数字车间9个。\n');
  expect(records.map(({ action }) => action)).toEqual(['培育', '培育']);
});

test('what a sum is for in its own clause leaves nothing of it to the next one', () => {
  expect(saidOf('投入9000万元实施渔港取暖工程，新建校舍14万平方米。', '9000万元').of).toBeNull();
  expect(saidOf('投入9000万元，新建校舍14万平方米。', '9000万元').of).toBe('14万平方米');
});
