import { wordList } from './word-list.ts';

/** What is measured of something that was named before: 里程 behind 高速公路. */
export const measuredParts: readonly string[] = wordList(`
  收入 支出 里程 面积 装机 床位 补差 标准 系数
`);

/** Those whom every kind of school counts: 招生. */
export const schoolCounts: readonly string[] = wordList(`
  在校生 招生 毕业生 教职工 专任教师
`);

/** What formal names of indicators hold: 地区生产总值, which is 经济总量 in other words. */
export const formalMeasures: readonly string[] = wordList(`
  生产总值 GDP 增加值 收入 投资 零售总额 进出口 失业率 就业 产量 总产 价格 强度 经费 能耗
`);
