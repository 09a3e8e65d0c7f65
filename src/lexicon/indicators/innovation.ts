import type { Row } from './indicator.ts';

/** Research, patents and talent in relation to output and people. */
export const innovation: readonly Row[] = [
  [
    'science.patents-per-gdp',
    '每亿元国内生产总值专利数',
    'count:件 项',
    '+',
    '每亿元生产总值专利数 亿元生产总值专利数',
  ],
  [
    'technology.contracts.share',
    '技术合同成交额占国内生产总值比重',
    'ratio:%',
    '+',
    '技术合同成交额占生产总值 技术合同成交金额占生产总值 技术市场成交额占生产总值',
  ],
  [
    'patent.pledge',
    '知识产权质押融资额',
    'money:CNY',
    '+',
    '知识产权质押融资 专利质押融资 专利质押融资额 知识产权质押贷款 知识产权质押融资金额 专利商标质押融资 专利商标质押融资额 专利商标质押融资登记金额',
  ],
  [
    'platform.hi-tech-zones',
    '国家高新区数',
    'count:家 个',
    '+',
    '国家级高新区 国家高新区 国家级高新技术产业开发区 国家高新技术产业开发区 省级高新区 省级高新技术产业开发区',
  ],
  ['talent.contribution', '人才贡献率', 'ratio:%', '+', '人才对经济增长贡献率'],
  [
    'talent.highly-skilled.share',
    '高技能人才占技能人才比例',
    'ratio:%',
    '+',
    '高技能人才占技能人才 高技能人才占技能劳动者 高技能人才占技能人才总量',
  ],
  ['lab.province-labs', '省实验室数', 'count:家 个', '+', '省实验室'],
  ['platform.foreign-rd', '外资研发中心数', 'count:家 个', '+', '外资研发中心 外资研发机构'],
  [
    'science.innovation-index',
    '综合科技创新水平指数',
    'other:',
    '+',
    '区域科技创新水平指数 科技创新水平指数',
  ],
];
