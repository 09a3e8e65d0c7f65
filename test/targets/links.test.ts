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
  ['完成投资1100万元的9万平方米建筑节能改造项目。', '1100万元', '9万平方米'],
  ['省财政安排19亿元支持116户企业技术改造。', '19亿元', '116户'],
  ['从结余中拿出1亿元，用于15万人次的技能培训。', '1亿元', '15万人次'],
  ['为25万人次报销补偿4767万元。', '4767万元', '25万人次'],
  ['1.4万家企业享受惠企政策4.6亿元。', '4.6亿元', '1.4万家'],
  ['年末实有自然保护区4个，自然保护区面积5962公顷。', '5962公顷', '4个'],
  ['推动390个项目投产达效、新增产值50亿元。', '50亿元', '390个'],
  ['培育10个左右规模达到1000亿元以上的产业集群。', '1000亿元', '10个'],
])('%s: %s belongs to %s', (sentence, quantity, thing) => {
  expect(relation(sentence, quantity)).toBe(thing);
});

test.each([
  ['36个工业大类行业中，15个大类行业增加值实现增长。', '15个', '36个'],
  ['引进项目14个，合同资金额43亿元，亿元项目8个。', '8个', '14个'],
  ['进出口总额508亿元，其中出口总额474亿元，增长6%；进口总额34亿元。', '34亿元', '508亿元'],
])('%s: %s is part of %s', (sentence, quantity, whole) => {
  expect(relation(sentence, quantity)).toBe(whole);
});

test.each([
  ['启动投资10亿元的环境整治项目，建成美丽乡村10个。', '10亿元'],
  ['谋划投资过5亿元项目不少于7个，过10亿元项目不少于6个。', '6个'],
  ['旅游收入增长8%、突破85亿元。', '85亿元'],
])('%s: %s stands alone', (sentence, quantity) => {
  expect(relation(sentence, quantity)).toBeNull();
});
