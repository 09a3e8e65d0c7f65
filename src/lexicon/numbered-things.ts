import { wordList } from './word-list.ts';

/** Things that a number before them names: 107国道, 12345热线. */
export const numberedThings: readonly string[] = wordList(`
  国道 省道 县道 高速 热线 急救 专线 次列车 大桥 电影 影院 论坛 框架 行动 计划 模式 体系 战略 纲要
`);

/** Things that a number before them puts in order: 5号桥, 十三届. */
export const orderedThings: readonly string[] = wordList(`
  届 号 版 中学 小学 大会 次会议 次全会 中全会 世纪 年级 字头 次产业 产业 次方 维 星 股 环路 路 马路
`);

/** What meets in sessions, and what it is of: 十一次全会, 十三届全国人大. */
export const assemblies: readonly string[] = wordList(`
  全会 全体会议 全体（扩大）会议 会议 代表大会 中央全会 党代会 人代会 全国 省委 市委 县委 常委会
`);

/** What is held or printed issue after issue. */
const issues: readonly string[] = wordList('培训 讲座 课程 简报 论坛 讲堂');

/** The same as it stands before the number of issues: 渔业培训班90期. */
export const issuesCounted: readonly string[] = [...issues, ...wordList('培训班 专栏 研修班 直播')];

/** The same as it stands behind: 5期研修. */
export const issuesBehind: readonly string[] = [...issues, ...wordList('研修 活动 节目 专题 沙龙')];

/** Verbs of what is done issue after issue: 举办5期. */
export const issueVerbs: readonly string[] = wordList(`
  举办了 举办 开展了 开展 开办 推出 刊发 编发 印发 发行 播出
`);

/** Things that a list numbers one after the other, the name behind the last: 第一、第二和第三产业. */
export const thingsInSeries: readonly string[] = wordList('产业 季度 阶段 类 批 轮 组 层次 梯队');

/** What a given set is taken for: 以三大行动为抓手. */
export const rolesOfSets: readonly string[] = wordList(`
  重点 龙头 抓手 支撑 载体 核心 主体 依托 基础 突破口 主线
`);

/** On which sides something is done. */
export const sidesOfWork: readonly string[] = wordList('方向 领域 方面 环节');

/** Occasions that are held for others, as the endings of their names: 渔品推介会. */
export const occasions: readonly string[] = wordList('仪式 典礼 推介会 对接会 招聘会 签约会');

/** Assemblies that a department reports to: 向市人大常委会报告. */
export const assembliesToldTo: readonly string[] = wordList('人大 常委会 政协 大会 会议');

/** What is sorted into numbered classes, as patterns: 二类疫苗. */
export const thingsOfClasses: readonly string[] = wordList(`
  水 地区 城市 医疗 疫苗 靶向 幼儿园 (?:创)?新药
`);

/** What is fought or carried out at large, as the endings of their names: 攻坚战. */
export const campaigns: readonly string[] = wordList('行动 工程 攻坚战 战役 改革 任务');

/** Things that have so many parts or lines, behind 元. */
export const thingsOfParts: readonly string[] = wordList(
  '杂交 [母生商仔]?猪 复合 正极 结构 [锂材]',
);
