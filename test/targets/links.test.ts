import { expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

/** What the quantity that reads `quantity` is an amount, criterion or part of. */
function relation(sentence: string, quantity: string): string | null {
  const { records } = parse(`${sentence}\n`);
  const record = records.find((found) => found.quantity.text === quantity);
  return records.find(({ id }) => id === record?.relatesTo)?.quantity.text ?? null;
}

test.each([
  ['推进总投资210亿元的38个海洋项目。', '210亿元', '38个'],
  ['总投资53亿元的滨澜5GW光伏电池等10个项目竣工。', '53亿元', '10个'],
  ['实施投资640万元的3万平方米屋顶翻修工程。', '640万元', '3万平方米'],
  ['市财政安排5亿元支持42户船厂更新设备。', '5亿元', '42户'],
  ['从预备费中划出8000万元，用于2万人次的船员轮训。', '8000万元', '2万人次'],
  ['为6万人次发放交通补贴380万元。', '380万元', '6万人次'],
  ['820家网箱户领到渔船贴息2.3亿元。', '2.3亿元', '820家'],
  ['年末实有湿地公园7个，湿地公园面积310公顷。', '310公顷', '7个'],
  ['促成26个项目达产、新增税收9亿元。', '9亿元', '26个'],
  ['海员学校4所，教职工92人。', '92人', '4所'],
  ['清理占滩38宗，拆除面积20亩。', '20亩', '38宗'],
  ['培育6个左右规模达到80亿元以上的船配集群。', '80亿元', '6个'],
])('%s: %s belongs to %s', (sentence, quantity, thing) => {
  expect(relation(sentence, quantity)).toBe(thing);
});

test.each([
  ['入港船舶企业13家，全年实现销售收入35亿元、利税5亿元。', '5亿元', '13家'],
  ['修建乡村栈道17条32公里。', '32公里', '17条'],
  ['救助渔民407人，发放救助款47万元。', '47万元', '407人'],
  ['救助渔民30人次6万元。', '6万元', '30人次'],
  ['建成渔港12个（外岛5个、内湾7个）。', '7个', '12个'],
  ['注册船员530人（新增46人）。', '46人', '530人'],
  ['船员330人，其中轮机员118人（其中持证99人），水手150人。', '150人', '330人'],
  ['取得渔具专利32项，有9项转让。', '9项', '32项'],
  ['28个镇街中，19个镇街税收过亿。', '19个', '28个'],
  ['签约项目31个，协议资金额62亿元，亿元项目12个。', '12个', '31个'],
  ['进出口总额90亿元，其中出口总额70亿元，增长6%；进口总额20亿元。', '20亿元', '90亿元'],
])('%s: %s is part of %s', (sentence, quantity, whole) => {
  expect(relation(sentence, quantity)).toBe(whole);
});

test.each([
  ['专利授权量60件，其中外观专利授权量5件，专利拥有量40件。', '40件'],
  ['启动投资10亿元的环境整治项目，建成美丽乡村10个。', '10亿元'],
  ['储备过亿元项目不少于20个，过3亿元项目不少于9个。', '9个'],
  ['旅游收入增长8%、突破85亿元。', '85亿元'],
  ['海带产能达到1500万枚，产值达到2亿元。', '2亿元'],
  ['渔业专项资金9亿元，两项资金增长一倍。', '两项'],
])('%s: %s stands alone', (sentence, quantity) => {
  expect(relation(sentence, quantity)).toBeNull();
});

test('a part of what is added is added, a stock beside it is not', () => {
  const { records } = parse('新增航道60公里，其中深水航道4公里，航道总里程90公里。\n');
  expect(records.map(({ type }) => type)).toEqual(['increment', 'increment', 'level']);
});
