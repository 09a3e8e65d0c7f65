import type { Row } from './indicator.ts';

/** Taxes by kind, and shares of revenue. */
export const taxes: readonly Row[] = [
  [
    'fiscal.revenue.gdp-share',
    '财政收入占地区生产总值比重',
    'ratio:%',
    '+',
    '财政收入占生产总值 全部财政收入占生产总值',
  ],
  [
    'fiscal.revenue.budget.tax-quality',
    '地方税收收入占一般公共预算收入比重',
    'ratio:%',
    '+',
    '地方税收占公共预算收入 地方税收收入占公共预算收入',
  ],
  ['fiscal.revenue.deed-tax', '契税', 'money:CNY', '+'],
  ['fiscal.revenue.land-appreciation-tax', '土地增值税', 'money:CNY', '+'],
  ['fiscal.revenue.resource-tax', '资源税', 'money:CNY', '+'],
  ['fiscal.revenue.property-tax', '房产税', 'money:CNY', '+'],
  ['fiscal.revenue.urban-land-tax', '城镇土地使用税', 'money:CNY', '+'],
  ['fiscal.revenue.maintenance-tax', '城市维护建设税', 'money:CNY', '+', '城建税'],
  ['fiscal.revenue.stamp-tax', '印花税', 'money:CNY', '+'],
  ['fiscal.revenue.vehicle-tax', '车船税', 'money:CNY', '+'],
  ['fiscal.revenue.farmland-tax', '耕地占用税', 'money:CNY', '+'],
  ['fiscal.revenue.environment-tax', '环境保护税', 'money:CNY', '+'],
  ['fiscal.revenue.consumption-tax', '国内消费税', 'money:CNY', '+', '消费税'],
  ['fiscal.revenue.business-tax', '营业税', 'money:CNY', '+'],
];
