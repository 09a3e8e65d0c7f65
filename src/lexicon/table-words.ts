import { wordList } from './word-list.ts';

/** What heads of the column hold that names the rows: 指标名称. */
export const rowHeads: readonly string[] = wordList(`
  名称 指标 项目 产品 行业 地区 品种 类别 分类 内容 年份 年度 任务 县（市 县市区 区县 市县
`);

/** What heads the halves of a balance, as patterns. */
export const sidesOfBalance: readonly string[] = wordList(
  '收\\s*入(?:项目|科目)? 支\\s*出(?:项目|科目)?',
);

/** Heads of a column of numbers that measure nothing. */
export const ordinalHeads: readonly string[] = wordList(`
  序号 序列 编号 排序 序 项次 代码 代号 编码 邮编 电话 联系电话 联系方式 页码
`);

/** Heads of the column that groups the rows. */
export const groupHeads: readonly string[] = wordList(`
  类别 类型 分类 领域 方面 大类 维度 板块 一级指标 指标类别 指标类型 指标分类 分类指标
`);

/** What heads of a column of numbers hold: 目标值, 同比增长. */
export const numberHeads: readonly string[] = wordList(`
  目标 完成 实际 实现情况 预期 现状 基期 绝对 数值 数量 产量 增长 增速 增减 涨跌 同比 年均 累计 比重 占比 执行 决算 预算数 金额
`);

/** Words that bound the number of a cell before it. */
export const boundsInCells: readonly string[] = wordList(`
  不低于 不少于 不高于 不超过 不多于 不大于 控制在 高于 低于 超过 大于 小于 达到 约 近
`);

/** Words before the number of a cell that say that it is a change. */
export const changesInCells: readonly string[] = wordList(`
  累计下降 累计降低 累计减少 累计增长 累计增加 年均增长 年均下降 下降 降低 减少 增长 增加 提高 上升
`);

/** What heads call a change. */
export const changesInHeads: readonly string[] = wordList(`
  增长 增减 升降 涨跌 下降 降低 提高 增加 减少
`);

/** What heads call a rate of change. */
export const ratesInHeads: readonly string[] = wordList('增速 增幅 涨幅 降幅 减幅 同比 年均');

/** What heads of columns of changes hold: 比上年±%. */
export const changeHeads: readonly string[] = [
  ...changesInHeads,
  ...ratesInHeads,
  ...wordList('上涨 ± 比上年 较上年'),
];

/** Words of a head that say when, or how a value came about: 合计, 本期. */
export const plainHeads: readonly string[] = wordList(`
  数值 数量 数据 基期 基数 实绩 实现情况 执行情况 全年 本年 本期 当年 累计 合计 年末 年底 期末 总量 预计 执行 执行数 决算数 预算数 金额
`);

/** What heads of columns hold whose numbers are promised. */
export const promisedHeads: readonly string[] = wordList('目标 预期 计划 规划 预计');

/** What heads of columns hold whose numbers are reported. */
export const reportedHeads: readonly string[] = wordList('完成 实际 实绩 现状 基期 基数 上年 去年');

/** What the heads of columns open with whose numbers were set, changes as well: 规划目标年均增长. */
export const setHeads: readonly string[] = wordList(
  '规划目标 规划值 计划目标 预期目标 目标值 目标',
);

/** What part the bodies have in a work that a column names: 牵头单位. */
export const partsInWorks: readonly string[] = wordList('责任 牵头 主管 实施 承担 负责 主办 落实');

/** What heads of columns call bodies. */
export const kindsOfBodies: readonly string[] = wordList('单位 部门 处室 主体 科室');

/** How far an aim binds: 约束性. */
export const naturesOfAims: readonly string[] = wordList('约束 预期 导向 引导 指导');

/** What heads of columns hold that tell rates or shares: 同比, 占比. */
export const ratesOfColumns: readonly string[] = wordList(`
  增长 增速 增幅 涨幅 涨跌 下降 降幅 ± 增减 同比 年均 比重 占比 比例
`);

/** What the sum of the numbers before it is called. */
export const namesOfSums: readonly string[] = wordList('合计 共计 总计 小计');

/** Heads of the columns of a table of goals but for its numbers, as patterns. */
export const headsOfGoals: readonly string[] = wordList(`
  序号?|号 指标(?:名称)? 标 类别 (?:计量)?单位 (?:指标)?属性 性质
`);

/** What heads of a table of goals say behind a year or what is added up. */
export const wordsOfGoalHeads: readonly string[] = wordList(`
  目标 现状 实际 基期 预期 规划 末 底 值 数 年均 累计 增速 增长 增幅 率 及 或 和 /
`);
