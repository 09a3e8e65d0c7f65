import { wordList } from './word-list.ts';

/** How works come about, as kinds of projects: 新建、改建项目. */
export const waysOfBuilding: readonly string[] = wordList(`
  新建 改建 扩建 续建 改扩建 迁建 技改 技术改造 储备 结转
`);

/** What plants, nets and offices are for: 供水管道, 就业岗位. */
const purposes: readonly string[] = wordList(`
  供水 供热 供气 供电 充电 灌溉 就业 创业 运营 服务 贷款
`);

/** Deeds that are nearly always part of a noun: 供水管道. */
export const deedsInNouns: readonly string[] = [
  ...purposes,
  ...wordList('换电 造林 技改 使用 出口 进口 销售 上市 示范'),
];

/** Deeds that say behind another what the things done to are for: 建设监测台站, 改造供热管网. */
export const describingDeeds: readonly string[] = [
  ...purposes,
  ...wordList('监测 检测 养殖 种植 仓储 投资 发电 脱贫 孵化'),
];

/** Nouns for what is undertaken, which the deed before them describes. */
export const undertakings: readonly string[] = wordList('任务 工程 项目 行动 计划 工作 活动 方案');

/** What a deed describes right before it: 1万亩补充耕地任务. */
export const deedHeads: readonly string[] = [
  ...undertakings,
  ...wordList('试点 试点县 试点市 试点区 指标 目标 措施'),
];

/** What a deed makes a noun with: 更新改造计划. */
export const taskEndings: readonly string[] = [
  ...undertakings,
  ...wordList('资金 费用 费 载体 量 户 点 区'),
];

/** What plans are called by, so that 完成 tells of the plan: 培育计划. */
export const planKinds: readonly string[] = wordList(`
  行动 培育 工程 提升 倍增 实施 年度 投资 建设 任务 发展
`);

/** What is carried out, and the money for it. */
const works: readonly string[] = wordList('资金 项目 任务 工程');

/** The same with what it takes. */
const worksAndMeans: readonly string[] = [...works, ...wordList('用地 投资 成本 规模')];

/** What 建设 makes a noun with: 建设债券. */
export const nounsOfBuilding: readonly string[] = [...worksAndMeans, ...wordList('基金 债券 费')];

/** What makes one noun with the deed before it although it will be: 将建设资金. */
export const nounsOfComingDeeds: readonly string[] = [
  ...worksAndMeans,
  ...wordList('标准 经费 水平'),
];

/** What makes a noun of a deed to people or houses before it: 安置小区, 招聘对象. */
export const nounsOfSettling: readonly string[] = [
  ...works,
  ...wordList('标准 房 区 点 小区 对象'),
];

/** What makes a noun of a deed that serves or checks: 培训机构, 服务热线. */
export const nounsOfServing: readonly string[] = [
  ...works,
  ...wordList(`
    标准 面积 中心 基地 平台 企业 单位 人员 机构 车间 能力 总量 用地 岗位 事项 设施 体系 技术 网点 大厅 热线 站点
  `),
];

/** How well a deed goes, in the name of a rate: 纠纷调处成功率. */
export const outcomes: readonly string[] = wordList(`
  成功 合格 满意 达标 及时 完好 有效 履约 按时 按期
`);

/** What makes one noun with 进口 or 出口 before it. */
export const nounsOfTrade: readonly string[] = wordList(`
  货物 总 创汇 退税 交货 加工 贸易 配额 企业 基地 订单
`);

/** Deeds that measures promote or pay for, done to nothing that is counted: 促进就业. */
export const promotedDeeds: readonly string[] = wordList('就业 创业 脱贫 监测 检测 服务');

/** Tasks and standards that are set, described by the deed before them: 退出指标. */
export const tasksSet: readonly string[] = wordList('指标 任务 措施 事项 标准 工程');

/** What a plan sets that works go by: 按进度. */
export const termsOfPlans: readonly string[] = wordList('任务 计划 时序 进度 要求');
