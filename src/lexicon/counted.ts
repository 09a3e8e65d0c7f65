import { wordList } from './word-list.ts';

/** Those that reports count and measure: 8个产业集群全产业链产值. */
export const counted: readonly string[] = wordList(`
  集群 园区 开发区 高新区 企业 公司 产业 行业 县 市 区 乡 镇 村 街道 社区 国家 地区 项目 指标 品种 农产品 示范区
  集团 合作社 基地 港口 断面 医院 学校 金属
`);

/** What is measured of them, as patterns. */
export const measuresOfCounted: readonly string[] = wordList(`
  收入 总?产值 营收 总值 增加值 税收 利润 产量 销售额 进出口额? 增速 排放量 占比 用电量 比重 投资 水质 数量 规模
  [\\u4e00-\\u9fff]{2,5}率
`);
