import { expect, test } from '@jest/globals';
import { saidOf } from './said-of.ts';

/** A rate that a verb of change before the verb of holding makes one of growth. */
test.each([
  ['今年经济增长预期为7%左右。', '7%', '经济', 'increase'],
  ['综合各方面因素，今年的渔业增长预期为7%左右。', '7%', '渔业', 'increase'],
  ['全县生产总值增长预期目标为6%左右。', '6%', '全县生产总值', 'increase'],
  ['海带产量增长目标拟定为13%左右。', '13%', '海带产量', 'increase'],
  ['今年渔业产值增长目标初步定为6%。', '6%', '渔业产值', 'increase'],
  ['渔业增长预计达到6%。', '6%', '渔业', 'increase'],
  ['渔船能耗下降预期为3%。', '3%', '渔船能耗', 'decrease'],
])('%s: %s is the growth of %s', (sentence, quantity, indicator, direction) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'growth', indicator, direction });
});

test.each([
  ['养殖、加工对渔业增长的贡献率达84%。', '84%', '养殖、加工对渔业增长的贡献率'],
  ['渔业入股率保持在6%。', '6%', '渔业入股率'],
  ['养殖产值比重上升为42.3%。', '42.3%', '养殖产值比重'],
  ['渔港增长、渔村发展，入港率达到95%。', '95%', '入港率'],
  ['渔业增长目标明确，入港率为95%。', '95%', '入港率'],
  ['电话普及率达29部。', '29部', '电话普及率'],
  ['使渔业主要污染物有50%达到排放标准。', '50%', '渔业主要污染物'],
])('%s: %s is where %s stands', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity)).toMatchObject({
    type: 'level',
    indicator,
    direction: 'none',
  });
});

test.each([
  ['为7.1万户低收入渔家提供保障。', '7.1万户', '低收入渔家', null],
  ['在本年的45种主要渔产品中，有37种完成计划。', '37种', '主要渔产品', '45种'],
  ['全县有30家渔业企业。', '30家', '渔业企业', null],
])('%s: %s counts %s', (sentence, quantity, indicator, of) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'count', indicator, of });
});
