import { wordList } from './word-list.ts';

/** What stands before a sum or size of things that are counted: 计划总投资. */
export const sumOpenings: readonly string[] = wordList(`
  计划 年度 年 累计 完成 涉及 争取 总 估算 概算 协议 合同 注册 到位 引进 利用 使用 整合 扶贫 专项 补助
`);

/** Sums that tell how large a firm or a project is: 营业收入超十亿元的企业. */
export const sizesInMoney: readonly string[] = wordList(`
  收入 产值 投资 开票销售 应税销售 税收 纳税 利税 资产 规模 营收 销售额 市值 估值 利润
`);

/** Sums and sizes that qualify things counted beside them, as patterns. */
export const sums: readonly string[] = wordList(`
  投资 投资规模 资金 投资额 投入 资金额 合同额 规模 资本 占地面积 建筑面积 总面积 (?:拆除|涉及|经营|流转|改造|整治)?面积
  库容 总库容 [\\u4e00-\\u9fff]{0,4}金额 注册资本 总资产 资产 资产总计 资产总额
`);

/** What is spoken of right before a sum of money that needs no unit. */
export const sumsSpokenOf: readonly string[] = wordList(`
  投资 投入 资金 贷款 补贴 补助 奖励? 额度 收入 产值 营收 总额 支出 规模 税收 退税 余额 销售额 成交额 交易额 生产总值
  增加值 GDP
`);
