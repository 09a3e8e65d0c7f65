import { expect, test } from '@jest/globals';
import { saidOf } from './said-of.ts';

/** Words that say when are no part of what is measured. */
test.each([
  ['“十二五”末渔业产值达到9亿元。', '9亿元', '渔业产值'],
  ['到“十五五”末渔业产值达到9亿元。', '9亿元', '渔业产值'],
  ['十五五时期渔业产值达到9亿元。', '9亿元', '渔业产值'],
  ['湿地覆盖率由“十二五”末的41%提高到49%。', '41%', '湿地覆盖率'],
  ['湿地覆盖率由“十二五”末的41%提高到49%。', '49%', '湿地覆盖率'],
  ['湿地覆盖率由2020年的41%提高到49%。', '49%', '湿地覆盖率'],
  ['“九五”期间改造滩涂一千四百公顷。', '一千四百公顷', '滩涂'],
  ['“十五”期间年均渔业增长速度预期目标为7%左右。', '7%', '年均渔业增长速度预期目标'],
  ['海损率去年达36%，“六五”期间五年平均降到30%。', '30%', '海损率'],
  ['增速较近两年翻一番。', '翻一番', '增速'],
  ['前四年内新建渔港4座。', '4座', '渔港'],
  ['两年间新建渔港4座。', '4座', '渔港'],
  ['到2027年底前新建渔港4座。', '4座', '渔港'],
  ['今后五年渔港泊位达到40个。', '40个', '渔港泊位'],
  ['渔业经费占比每年都保持在4%以上。', '4%', '渔业经费占比'],
])('%s: %s is said of %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity).indicator).toBe(indicator);
});

/** Characters that such words open with open other words, too. */
test.each([
  ['近海养殖面积达到9亩。', '9亩', '近海养殖面积'],
  ['在建渔港4座。', '4座', '在建渔港'],
  ['同心渔港泊位4个。', '4个', '同心渔港泊位'],
  ['从业船员达到40人。', '40人', '从业船员'],
  ['自动泊位4个。', '4个', '自动泊位'],
  ['比邻渔港泊位4个。', '4个', '比邻渔港泊位'],
  ['一体化泊位4个。', '4个', '一体化泊位'],
  ['头门渔港泊位4个。', '4个', '头门渔港泊位'],
])('%s: %s is said of %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity).indicator).toBe(indicator);
});

/** A verb inside of a noun is none. */
test.each([
  ['完成投资9.7亿元，建成面积37万平米。', '37万平米', '建成面积'],
  ['39家养殖企业粪污处理设施竣工。', '39家', '养殖企业粪污处理设施'],
  ['完成海湾生态修复工程21处。', '21处', '海湾生态修复工程'],
  ['渔业机器人服务中心40个。', '40个', '渔业机器人服务中心'],
  ['日处理能力由3万吨提高到7万吨。', '7万吨', '日处理能力'],
  ['渔业项目完成率90%。', '90%', '渔业项目完成率'],
  ['渔民出资比例达到90%。', '90%', '渔民出资比例'],
])('%s: %s is said of %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ indicator, direction: 'none' });
});

/** A verb that opens a clause has its object behind it, and 新 may stand before it. */
test.each([
  ['全年完成协议招商引资37亿元。', '37亿元', '完成', '协议招商引资'],
  ['治理设施3处。', '3处', '治理', '设施'],
  ['园区新增机构18家。', '18家', '新增', '机构'],
  ['新解决7万渔村人口饮水问题。', '7万', '新解决', '渔村人口'],
  ['新修渔港4座。', '4座', '新修', '渔港'],
])('%s: %s is the object of %s', (sentence, quantity, action, indicator) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ action, indicator });
});
