import type { Row } from './indicator.ts';

/** What the plans of the earlier five-year periods set. */
export const earlierPlans: readonly Row[] = [
  ['national-income.used', '国民收入使用额', 'money:CNY', '+', '积累基金和消费基金总额'],
  ['national-income.accumulation-rate', '积累率', 'ratio:%', '0'],
  ['gross-output.material', '社会总产品', 'money:CNY', '+', '物质生产部门社会总产品'],
  [
    'energy.reserves.oil',
    '石油探明储量',
    'mass:吨',
    '+',
    '新增石油探明地质储量 石油地质储量 石油探明地质储量 新增石油探明储量 原油探明储量',
  ],
  [
    'energy.reserves.gas',
    '天然气探明储量',
    'volume:立方米',
    '+',
    '天然气探明地质储量 新增天然气探明储量 新增天然气探明地质储量 天然气地质储量',
  ],
  ['energy.reserves.coal', '煤炭探明储量', 'mass:吨', '+', '新探明煤炭储量 煤炭储量'],
  ['employment.workers', '职工人数', 'count:人', '0', '职工总数 全国职工人数 职工总人数'],
  [
    'employment.workers.state',
    '全民所有制单位职工人数',
    'count:人',
    '0',
    '全民所有制职工人数 国有单位职工人数 全民所有制单位职工总数',
  ],
  ['employment.society', '社会劳动者人数', 'count:人', '0', '社会劳动者 社会劳动者总数'],
  [
    'railway.electrified.length',
    '电气化铁路里程',
    'length:公里',
    '+',
    '铁路电气化里程 电气化里程 电气化铁路',
  ],
  ['railway.dual.length', '铁路复线里程', 'length:公里', '+', '复线里程 复线铁路'],
  [
    'airport.turnover',
    '民航运输总周转量',
    'other:吨公里',
    '+',
    '民用航空运输总周转量 民航总周转量 航空运输总周转量',
  ],
  [
    'investment.fixed.state',
    '全民所有制单位固定资产投资',
    'money:CNY',
    '+',
    '国有单位固定资产投资 全民所有制单位固定资产投资总额 国有及其他经济类型单位固定资产投资',
  ],
  ['gross-output.township', '乡镇企业总产值', 'money:CNY', '+'],
  ['gdp.township', '乡镇企业增加值', 'money:CNY', '+'],
];
