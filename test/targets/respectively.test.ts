import { expect, test } from '@jest/globals';
import { saidOf } from './said-of.ts';

/** What 分别 deals out, and the bound behind the last number, which holds for all. */
test.each([
  ['湾头、外岙两镇产值分别增长7.1%、6.9%。', '6.9%', { type: 'growth', direction: 'increase' }],
  ['湾头、外岙产值分别达到3亿元、5亿元。', '3亿元', { type: 'level', indicator: '湾头产值' }],
  ['湾头、外岙产值分别达到3亿元、5亿元，增长7%、9%。', '9%', { indicator: '外岙产值' }],
  ['渔业产值、加工业产值分别增长7%和9%以上。', '7%', { indicator: '渔业产值' }],
  ['渔港、渔村分别新增3个、5个。', '5个', { type: 'increment', indicator: '渔村' }],
  ['渔业、加工业和旅游业增加值分别增长3%、4%和5%。', '4%', { indicator: '加工业增加值' }],
  ['新建渔港3座、渔村5个，分别增长3%、5%。', '3%', { type: 'growth', indicator: '渔港' }],
  ['渔业产值增长8%，其中捕捞、养殖分别增长5%、9%。', '9%', { indicator: '养殖' }],
  ['临港新兴产业、海洋高技术产业产值分别增长7%、9%。', '7%', { indicator: '临港新兴产业产值' }],
  ['渔船专利授权量和拥有量分别达到40件、90件。', '90件', { indicator: '渔船专利拥有量' }],
  ['渔业产值3亿元，加工业产值4亿元，增长7%和9%。', '7%', { indicator: '渔业产值' }],
  ['渔业产值3亿元，加工业产值4亿元，增长7%和9%。', '9%', { indicator: '加工业产值' }],
  ['渔业产值增长3%，加工业产值增长4%，达到7%和9%。', '7%', { indicator: '加工业产值' }],
  ['渔村和渔港补助标准分别由3元和4元提高到7元和9元。', '3元', { indicator: '渔村补助标准' }],
  ['渔村和渔港补助标准分别由3元和4元提高到7元和9元。', '7元', { indicator: '渔村补助标准' }],
  ['渔村和渔港补助标准分别由3元和4元提高到7元和9元。', '9元', { indicator: '渔港补助标准' }],
  ['渔业产值、税收分别占工业的60%、70%。', '60%', { indicator: '渔业产值', action: '占' }],
  ['渔业存款3亿元，贷款2亿元，比年初增加4000万元和9000万元。', '9000万元', { indicator: '贷款' }],
  ['渔船、网具限上零售额分别增长7%、8%。', '7%', { indicator: '渔船限上零售额' }],
  ['北湾和南湾PM2.5浓度分别下降7%、8%。', '7%', { indicator: '北湾PM2.5浓度' }],
  ['每万元产值的能源和水消耗分别下降7%、8%。', '7%', { indicator: '每万元产值的能源消耗' }],
  ['城乡居民收入分别增长7%、8%。', '7%', { indicator: '城镇居民收入' }],
  ['城乡居民收入分别增长7%、8%。', '8%', { indicator: '农村居民收入' }],
  ['粮果鱼产量分别达到3万吨、2万吨、1万吨。', '3万吨', { indicator: '粮食产量' }],
  ['粮果鱼产量分别达到3万吨、2万吨、1万吨。', '1万吨', { indicator: '水产品产量' }],
  ['粮果产量分别达到3万吨、2万吨、1万吨。', '3万吨', { indicator: '粮果产量' }],
  ['城、乡居民人均纯收入分别为7元、8元。', '8元', { indicator: '农村居民人均纯收入' }],
  ['海岛存、贷款余额分别达到7元、8元。', '7元', { indicator: '海岛存款余额' }],
  [
    '渔业产值增长9%，分别高于全国、全省3.1、1.6个百分点。',
    '1.6个百分点',
    { indicator: '渔业产值' },
  ],
  ['渔业产值和上缴税金分别增长7%、8%。', '7%', { indicator: '渔业产值' }],
  ['引进渔业资金、技术，分别增长7%、8%。', '7%', { indicator: '引进渔业资金' }],
  ['渔校和船校招生，分别增长7%、8%。', '8%', { indicator: '船校招生' }],
  ['转让审查、驳回复审周期分别压缩至6个月、9个月。', '9个月', { indicator: '驳回复审周期' }],
  ['渔港新增就业、新增发放渔业贷款分别完成7%、8%。', '7%', { indicator: '渔港新增就业' }],
  ['海岛牛、羊及海鸭饲养量分别达到3头、4只、5只。', '4只', { indicator: '羊饲养量' }],
  ['海带、鲍鱼、紫菜产量分别达到3万吨、4万吨、5万吨。', '5万吨', { indicator: '紫菜产量' }],
] as const)('%s: %s', (sentence, quantity, fields) => {
  expect(saidOf(sentence, quantity)).toMatchObject(fields);
});

test.each([
  ['渔业产值由3亿元增加到5亿元。', '3亿元', { type: 'baseline' }],
  ['渔业产值由3亿元增加到5亿元。', '5亿元', { type: 'level', action: '增加到' }],
  ['渔业产值比去年增加3亿元。', '3亿元', { type: 'increment', direction: 'increase' }],
  ['渔业占生产总值的比重达到30%。', '30%', { type: 'level', direction: 'none' }],
  ['渔业产值提高2个百分点。', '2个百分点', { type: 'increment', direction: 'increase' }],
  ['渔船总数比2020年减少一半。', '一半', { type: 'growth', direction: 'decrease' }],
  ['渔业增速高于全省2个百分点。', '2个百分点', { indicator: '渔业增速', direction: 'none' }],
] as const)('%s: %s changes or stands', (sentence, quantity, fields) => {
  expect(saidOf(sentence, quantity)).toMatchObject(fields);
});
