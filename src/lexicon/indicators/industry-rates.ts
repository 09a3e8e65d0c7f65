import type { Row } from './indicator.ts';

/** Shares of industry and services, and how far plants are digital. */
export const industryRates: readonly Row[] = [
  [
    'industry.advanced-manufacturing.share',
    '先进制造业增加值占规模以上工业增加值比重',
    'ratio:%',
    '+',
    '先进制造业增加值占规模以上工业增加值 先进制造业增加值占规模以上工业 先进制造业占规模以上工业增加值 先进制造业增加值占比 先进制造业占规模以上工业',
  ],
  [
    'gdp.producer-services.share',
    '生产性服务业增加值占服务业增加值比重',
    'ratio:%',
    '+',
    '生产性服务业增加值占服务业增加值 生产性服务业占服务业增加值 生产性服务业增加值占服务业 生产性服务业增加值占生产总值 生产性服务业占生产总值 生产性服务业占服务业',
  ],
  [
    'gdp.modern-services.share',
    '现代服务业增加值占服务业增加值比重',
    'ratio:%',
    '+',
    '现代服务业增加值占服务业增加值 现代服务业占服务业增加值 现代服务业增加值占服务业 现代服务业增加值占生产总值 现代服务业占服务业',
  ],
  [
    'gdp.labour-share',
    '劳动报酬占国内生产总值比重',
    'ratio:%',
    '+',
    '劳动报酬占生产总值 劳动者报酬占生产总值',
  ],
  [
    'gdp.labour-productivity.primary',
    '第一产业劳动生产率',
    'money:CNY 元/人',
    '+',
    '农业劳动生产率',
  ],
  ['gdp.construction-completed-area', '房屋建筑竣工面积', 'area:平方米', '+'],
  ['gdp.construction-completed', '建筑业竣工产值', 'money:CNY', '+', '竣工产值'],
  ['gnp.per-capita', '人均国民生产总值', 'money:CNY USD', '+'],
  ['industry.intelligent-readiness', '智能制造就绪率', 'ratio:%', '+'],
  [
    'industry.digital-management',
    '经营管理数字化普及率',
    'ratio:%',
    '+',
    '企业经营管理数字化普及率',
  ],
  ['industry.platform-rate', '工业互联网平台普及率', 'ratio:%', '+', '工业互联网平台应用普及率'],
  ['industry.data-market', '数据要素市场规模', 'money:CNY', '+'],
  ['industry.big-data', '大数据产业规模', 'money:CNY', '+', '大数据产业业务收入'],
  [
    'industry.steel-energy',
    '吨钢综合能耗',
    'mass:吨标准煤 千克标准煤',
    '-',
    '吨钢可比能耗 吨钢能耗',
  ],
];
