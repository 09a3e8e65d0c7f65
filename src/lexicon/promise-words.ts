import { wordList } from './word-list.ts';

/** What says that something is to be, before its verb. */
const intents: readonly string[] = wordList('将 力争 要 确保 推动 促进 努力 争取');

/** Verbs of what somebody means to reach. */
export const aimingVerbs: readonly string[] = wordList(
  '(?<![全大])力争 争取 确保 力求 力促 冲刺(?=[约近\\d一二三四五六七八九])',
);

/** How firm a goal is that stands beside another of the same measure: 底线目标, 奋斗目标. */
export const labelsOfGoals: readonly string[] = wordList(
  '底线 保底 奋斗 力争 挑战 冲刺 基本 必成 争取',
);

/** The same and what else says that something is still to come. */
export const lookingAhead: readonly string[] = [
  ...aimingVerbs,
  ...wordList('拟 计划 目标 预计 下一步'),
];

/** 要 where it says that something is to be done, and no part of another word: 主要, 必要, 要求, 大案要案. */
export const isToBe: readonly string[] = ['(?<![重主需只首必紧大])要(?![求点闻素因案件塞道])'];

/** What promises where it opens a sentence, nothing behind it telling of what was done. */
export const opensPromise: readonly string[] = [
  '(?:(?<!大)力争|确保|争取(?![^，。；]{0,6}(?:项目|资金|补助|支持)))(?!了|[^，。；]{0,12}[^未]了)',
];

/** What a sentence holds that promises rather than tells that all was done: 力争圆满完成. */
export const promisesInSentence: readonly string[] = [...intents, '计划'];

/** What stands before the measure of a promise: 确保农民收入增长. */
export const promiseOpenings: readonly string[] = [
  ...intents,
  ...wordList('保证 实现 保持 预计 预期 坚持 全年 今年 使 让 其中'),
];

/** What aims are called after. */
const aimKinds: readonly string[] = wordList('预期 计划 控制 规划');

/** What stands before 目标 where a number is called one: 8%的年度预期目标. */
export const aimEpithets: readonly string[] = [
  ...aimKinds,
  ...wordList('年度 年初 全年 考核 约束性 调控 预定 主要'),
];

/** The same in the head of a table's column, which says no more than that its numbers are aims: 规划目标值. */
export const aimsInHeads: readonly string[] = [
  ...aimKinds,
  ...wordList('发展 奋斗 约束 目标 指标 绝对 实际'),
];

/** What stands before 目标 where an aim is reached or compared with rather than set: 完成目标9万吨. */
export const aimLeads: readonly string[] = wordList('完成 实现 达 超 占 比 较 于 按');

/** Deeds by which works come about. */
export const deedsToWorks: readonly string[] = wordList('实施 新建 建成 开工');

/** Deeds that news say a year plans: 计划新建. */
export const plannedDeeds: readonly string[] = [
  ...deedsToWorks,
  ...wordList('建设 改造 升级 完成 投资 安排'),
];

/** How this year's deeds will be done: 今年将加快. */
export const mannersAhead: readonly string[] = wordList(
  '加快 着力 重点 全面 继续 大力 努力 进一步 深入 推进',
);

/** What was planned, as a noun. */
export const plannedNouns: readonly string[] = wordList('计划 目标 任务 预算 指标');

/** Verbs of those who strive, as patterns: 谱写新篇章. */
export const strivingVerbs: readonly string[] = wordList('奋力 努力 力争 书写 谱写 争[创当做取]');

/** What those set themselves whose list of it follows: 九项举措. */
export const tasksListed: readonly string[] = wordList('任务 目标 实事 举措 工作');

/** What is done about an aim that others have set: 围绕目标. */
export const deedsToAims: readonly string[] = wordList('围绕 对照 按照 锚定 紧扣 聚焦 完成 实现');

/** Of what kind or time aims are, where they head a list: 主要目标. */
export const scopesOfAims: readonly string[] = wordList('主要 总体 具体 基本 全年 今年 年度');

/** What something may come up to or is held against: 9%的目标. */
export const yardsticks: readonly string[] = wordList('水平 目标 要求 任务 计划 规定');

/** What a number is called that is aimed at, right before it: 年初预算9亿元. */
export const aimsInNumbers: readonly string[] = wordList('目标 任务 考核指标 年初预算 投资计划');

/** What is kept or not: 年度计划. */
export const plansKept: readonly string[] = wordList('计划 任务 目标 预算 概算 进度 执行结果');

/** Of what an aim is, or what it is for: 增长目标. */
export const mattersOfAims: readonly string[] = wordList('总量 增速 增长 预期 控制 保护');

/** Verbs of what somebody plans or reckons, said of a time to come. */
export const planningVerbs: readonly string[] = wordList('提出 明确 计划 规划 预计 计算 核算');

/** What makes one phrase with the span of time behind it, as patterns: 确保全年目标. */
export const promisesForSpans: readonly string[] = wordList(`
  力争 确保 保证 完成 实现 预[计期] 努力 [今去]年 截[至止]
`);

/** What opens how a measure shall change. */
export const changesAimedAt: readonly string[] = wordList('[比较在] 达到 控制 压缩 减少 增[加长]');

/** What promises in a sentence of facts, as patterns. */
export const promisedAgain: readonly string[] = wordList(
  '要 将 计划 新[增建] 到[20年] 通过验收 达标 建成',
);

/** Which tasks are meant. */
export const scopesOfTasks: readonly string[] = wordList('重点 各项 主要 年度');

/** What those named are examples of that had to be overcome: 强台风等困难挑战. */
export const adversities: readonly string[] = wordList(`
  不利 超预期 多重 各种 诸多 严峻 困难 风险 挑战 影响 因素 冲击 考验 灾害
`);

/** What others set for a measure that it is not to pass: 县定指标. */
export const limitsSet: readonly string[] = wordList(
  '目标 指标 计划 任务 控制数 控制线 控制范围 调控范围 调控目标',
);

/** Of what kind a goal is that something is kept within: 控制在预期目标以内. */
export const kindsOfGoals: readonly string[] = wordList('预期 控制 年度 年初 全年');

/** Of what kind an aim is, behind what it is of: 新增贷款的政策目标. */
export const kindsOfAims: readonly string[] = wordList('政策 工作 预期 任务');

/** What those that are counted conform to: 达到颁布的标准. */
export const standardsMet: readonly string[] = wordList('标准 要求 条件 规定 水平');

/** What so many of some are to do or have: 9%以上要达到标准. */
export const attainingVerbs: readonly string[] = wordList('达到 具备 拥有 实现 占');
