import { wordList } from './word-list.ts';

/** Words that say when. */
export const spokenTimes: readonly string[] = wordList(`
  连续多年 连年 多年来 全年 今年 今年以来 今年起 去年 去年底 去年末 前年 明年 本年内 今年内 本年 本年度 上年 上年末 上一年 年内 年底 年底前 年末 年初 当年 当季 当月 上半年 下半年
  一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 一季度末 二季度末 三季度末 四季度末 前两季度 前三季度 今年上半年 上一个五年 上个五年 五年来 五年间 五年 过去五年 过去一年 一年来 几年来 三年来 四年来 十年来 十年间 近年来 今后五年
  未来五年 未来三年 未来五年内 未来三年内 今后五年内 今后三年内 今后一个时期 五年内 三年内 两年内 本届政府 本届政府任期内 目前 截至目前 到目前为止 截止目前 截至年底 截至年末 到年底 现在 如今
  春节期间 两节期间 元旦春节期间 国庆期间 节日期间 汛期 疫情期间 到年末 期末 届时 同期 上年同期 本世纪末 本世纪中叶 世纪末 春季 秋季 冬季 夏季 日均 月均
`);

/** Words before a date: 截至2020年. */
export const dateLeads: readonly string[] = wordList(`
  到了 到 至 截至 截止 从 自 比 较 同 与 在 以
`);

/** Earlier times that something is compared with, as patterns. */
export const timesCompared: readonly string[] = wordList(
  '上年 去年 同期 上个 上一 以前 常年 往年 历年 多年 \\d年 季度 半年 月',
);

/** What something is since a year, as patterns: 2031年以来新高. */
export const recordsSince: readonly string[] = wordList('新[高低] 首[次位] 同期 历史新高 历史最');

/** What is the best since then: 2031年以来最好成绩. */
export const whatIsBest: readonly string[] = wordList(
  '的 增[幅速] 涨幅 水平 值 成绩 [位名]次 [纪记]录',
);

/** Words for now, for the year of a report and for the year before it. */
export const recentTimes: readonly string[] = wordList('现在 目前 今年 去年');

/** What goes on behind a year that is nobody’s, as patterns: 去年以来, 去年首次. */
export const behindYears: readonly string[] = wordList(`
  以来 上半年 前 [平年]均 年?[底末] 同[比期] 大幅 突破 已 首次 实际 完成 实现 达到
`);

/** A year, or as much of it as a figure is for: 我市上半年. */
export const partsOfYears: readonly string[] = wordList('全年 今年 去年 上半年 前三季度 累计');

/** What speaks of a whole year or of what is to come, not of the months so far: 全年, 下一步. */
export const beyondMonths: readonly string[] = wordList(`
  全年 今年目标 年底前 力争 确保 下一步 下半年
`);

/** What a headline tells of a month: 2031年1月渔港状况. */
export const statesTold: readonly string[] = wordList(`
  情况 状况 形势 运行 指数 数据 快报 简报 月报
`);

/** What is told behind the name of a five-year plan that is over or nearly so, as patterns: “十六五”收官. */
export const endsOfPlanYears: readonly string[] = wordList(`
  以来 时期 期间 收官 成[就绩效] 答卷 成绩单
`);

/** What a plan says of which weight its years are: 关键期. */
export const keyTimes: readonly string[] = wordList('时期 阶段 关键期 机遇期 五年');

/** When in the years of a five-year plan, behind its name: “十六五”期末. */
export const spansOfPlans: readonly string[] = wordList('时期 期间 末期 末 期末 以来 初 五年');

/** What a year is in a plan, before 之年: 开局之年. */
export const rolesOfYears: readonly string[] = wordList('开局 关键 攻坚 决胜 收官 起步');

/** Which year of a plan one is: 收官. */
export const yearsInPlans: readonly string[] = wordList('开局 第一年 起步 中期 收官 最后一年');

/** What the years are counted from when it is so many years old: 新中国成立70周年. */
export const beginningsCounted: readonly string[] = wordList(`
  新中国成立 中华人民共和国成立 建党 中国共产党成立 改革开放
`);

/** When what a heading is about was or will be, as patterns: 今后五年. */
export const timesInHeadings: readonly string[] = wordList(`
  今年 去年 明年 新的?一年 过去 今后 未来 下一?步 下半年 时期
`);

/** Times that a look back opens with, as patterns: 过去五年. */
export const stretchesPassed: readonly string[] = wordList(
  '过去五年 过去一年 过去的一年 一年来 五年来 去年以?来?',
);

/** Words that tell of times still to come, in a plan: 今后. */
export const timesAhead: readonly string[] = wordList('今后 未来 面临 下一步 规划期');

/** What of an earlier time something is compared with: 是2030年同期的3倍. */
export const basesCompared: readonly string[] = wordList('同期 同一时期 水平 基础上 基数');

/** Times that are yet to come. */
export const timesToCome: readonly string[] = wordList('年底前 明年 今后 未来');
