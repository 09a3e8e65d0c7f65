import type { Row } from './indicator.ts';

/** The capital market and finance in relation to output. */
export const capitalMarket: readonly Row[] = [
  [
    'finance.direct.share',
    '直接融资占比',
    'ratio:%',
    '+',
    '直接融资比重 直接融资占社会融资规模 直接融资比例 直接融资占社会融资规模增量',
  ],
  [
    'finance.securitisation',
    '证券化率',
    'ratio:%',
    '+',
    '资产证券化率 经济证券化率 国有资产证券化率',
  ],
  [
    'finance.private-funds',
    '私募基金管理规模',
    'money:CNY',
    '+',
    '私募投资基金管理规模 私募股权基金管理规模 私募基金规模',
  ],
  [
    'finance.cross-border-renminbi',
    '人民币跨境收付金额',
    'money:CNY',
    '+',
    '跨境人民币结算量 跨境人民币收付金额 跨境人民币结算额 跨境人民币业务结算量 人民币跨境收付 跨境人民币结算金额',
  ],
  ['fiscal.tax-burden', '宏观税负', 'ratio:%', '0'],
  ['fiscal.expenditure.eight', '八项支出', 'money:CNY', '+', '财政八项支出 八项重点支出'],
  [
    'trade.export.hi-tech.share',
    '高新技术产品出口占比',
    'ratio:%',
    '+',
    '高新技术产品出口占出口总额 高新技术产品出口额占出口总额 高新技术产品占出口',
  ],
  [
    'trade.export.machinery.share',
    '机电产品出口占比',
    'ratio:%',
    '+',
    '机电产品出口占出口总额 机电产品出口额占出口总额 机电产品占出口总额 机电产品占出口',
  ],
  [
    'trade.private.share',
    '民营企业进出口占比',
    'ratio:%',
    '+',
    '民营企业进出口占进出口总额 民营企业占进出口总额 民营企业进出口占外贸总额',
  ],
  ['trade.balance.deficit', '贸易逆差', 'money:CNY USD', '-', '外贸逆差 对外贸易逆差 进出口逆差'],
  [
    'investment.technology-upgrade.share',
    '技术改造投资占工业投资比重',
    'ratio:%',
    '+',
    '技术改造投资占工业投资 工业技术改造投资占工业投资 工业技术改造投资占比',
  ],
];
