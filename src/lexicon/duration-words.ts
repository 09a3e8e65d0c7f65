import { wordList } from './word-list.ts';

/** Verbs and bounds before a stretch of time that say how long something lasts, takes or is put off: 延长30年. */
export const lastingVerbs: readonly string[] = wordList(`
  延长 缩短 压缩 压减 减少 增加 提高 提升 降低 提前 推迟 顺延 展期 延期 延续 历时 耗时 为期 长达 平均 不足 超过 达到 达
`);

/** Verbs of what is due for a stretch of time: 免收3个月房租. */
export const dueVerbs: readonly string[] = wordList(`
  免收 减免 免除 免租 缓缴 缓交 预缴 补缴
`);

/** What bounds a stretch of time before it. */
export const durationBounds: readonly string[] = wordList(`
  不少于 不低于 不超过 控制在 最长 最短 至少 一般
`);

/** Nouns that are a stretch of time. */
export const durations: readonly string[] = wordList(`
  寿命 年龄 时间 周期 期限 年限 时长 用时 学制 任期
`);

/** What leads from such a word to the number: 延续实施1年, 期限最长3年. */
export const durationLeads: readonly string[] = wordList(`
  了 到 至 为 约 近 仅 由 从 一般 实施 共 再 已 最长 最短 原来的 原来 现行的 现行 平均在
`);

/** What makes a time limit of the stretch before it: 五年之内. */
export const limitEndings: readonly string[] = wordList(`
  之内 内 以内 以来 来 之前 前 之后 后 间
`);

/** Nouns that a stretch of time describes: 三年行动. */
export const timedNouns: readonly string[] = wordList(`
  期 行动 计划 规划 目标 任务 时间 时期 滚动 一遇 制 度
`);

/** What follows a run of years by whose end something is so: 三年大变样. */
export const predicatesOfYears: readonly string[] = wordList(`
  再 全面 基本 大变样 大见成效 上台阶
`);

/** What opens what was done in all of the years that are named right before it: 四年新建渔港9座. */
export const deedsOverYears: readonly string[] = wordList(`
  新增 新建 增 招 培 引 翻 减少 减税 投入 投资 完成 建成 改造 城镇新增 生态补水 节约 淘汰 关停 整理 转移 出版 落实 提高 安排
  实施 发放 建设 治理 造林 植树 修建 新修 拆除 压减 救助 培训
`);

/** Parts of a course of time: 整治初期. */
export const phases: readonly string[] = wordList('初期 中期 后期 末期 时期 期间 阶段');

/** Units that 半 stands before: 个半小时. */
export const unitsHalvedInside: readonly string[] = wordList(`
  小时 月 钟头 工作日 百分点 世纪 学时 星期
`);

/** What is named by the years that it takes: 三年大会战. */
export const namedByYears: readonly string[] = wordList('计划 规划 行动 义务 大会战');

/** What belongs to a five-year plan, behind its name, as patterns: “七五”普法. */
export const belongingToPlans: readonly string[] = wordList(`
  普法 [\\u4e00-\\u9fff]{0,2}开局 开好局 [圆胜] 收官 国家 科技 重大 重点 的(?!努力)
`);

/** What is undertaken for some years, so that these name it: 四年治理行动. */
export const undertakingsOfYears: readonly string[] = wordList(`
  行动 计划 规划 方案 会战 攻坚 任务 目标
`);

/** What terms are called that are as long as a number says: 3个月的公告期. */
export const namesOfTerms: readonly string[] = wordList(`
  审查周期 审理周期 审批周期 办理周期 公告期 公示期 试用期 保质期 质保期 有效期 过渡期 宽限期 缓冲期 服务期 观察期 禁渔期 休渔期
`);
