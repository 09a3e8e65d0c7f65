import { wordList } from './word-list.ts';

/** Words that the main parts of a report are named with, at a heading's end. */
export const mainPartWords: readonly string[] = [
  '回顾',
  '回眸',
  '回望',
  '总结',
  '执行情况',
  '完成情况',
  '工作安排',
  '总体安排',
  '工作部署',
  '工作打算',
  '工作思路',
  '总体思路',
  '基本思路',
  '工作重点',
  '重点工作',
  '主要工作',
  '主要任务',
  '重点任务',
  '基本任务',
  '主要措施',
  '工作任务',
  '目标任务',
  '任务目标',
  '主要目标',
  '工作目标',
  '奋斗目标',
  '发展目标',
  '预期目标',
  '总体目标',
  '总体要求',
  '目标要求',
  '指导思想',
  '工作建议',
  '安排建议',
  '自身建设',
  '结束语',
];

/** Words that name a main part only beside a span of time: 2025年工作. */
export const datedPartWords: readonly string[] = [
  '工作',
  '打算',
  '安排',
  '建议',
  '任务',
  '目标',
  '展望',
  '部署',
  '思路',
  '工作情况',
  '总体情况',
  '执行情况',
  '计划草案',
  '预算草案',
];

/** Words that open the notes after a report's end. */
export const notesWords: readonly string[] = [
  '名词解释',
  '名词注释',
  '名词术语',
  '名词说明',
  '有关名词',
  '相关名词',
  '部分名词',
  '有关用语',
  '用语说明',
  '用语解释',
  '名词释义',
  '词语解释',
  '术语解释',
  '相关术语',
  '名词简释',
  '名词注解',
  '词语注释',
  '短语说明',
  '短语解释',
  '词语说明',
  '术语说明',
  '术语注释',
  '概念解释',
  '缩略语',
  '注释',
  '注解',
  '附注',
  '相关链接',
  '相关阅读',
  '相关文章',
  '相关解读',
  '相关报道',
  '相关稿件',
  '相关新闻',
  '延伸阅读',
  '分享到',
  '资料来源',
];

/** What a sentence names that opens the plan where no heading does: 明年工作的总体要求. */
export const planHeads: readonly string[] = wordList(`
  总体要求 主要目标 主要预期目标 预期目标 总体思路 工作思路 指导思想 奋斗目标 总的要求 工作要求 重点工作 主要任务
`);

/** What opens the announcement of so many parts: 以下九个方面, 抓好十项工作. */
export const announcingWords: readonly string[] = wordList(`
  以下 下列 下面 突出 抓好 做好 推进 抓住 实施
`);

/** What a plan is named with, in a heading. */
export const planWords: readonly string[] = wordList(
  '安排 任务 目标 要求 部署 打算 建议 思路 设想 构想 愿景',
);

/** What headings hold that look ahead from the year that they name: 2031年工作打算. */
export const datedPlanWords: readonly string[] = [...planWords, ...wordList('重点 取向 预期 计划')];

/** Times that a report has before it, as patterns: 下一步. */
export const comingTimes: readonly string[] = wordList(`
  今年 明年 新的?一年 下半年 下一?步 下一?阶段 今后 未来
`);

/** What headings hold of parts that tell what is to come: 展望2035年. */
export const comingWords: readonly string[] = [
  ...planWords,
  ...comingTimes,
  ...wordList('展望 规划 争取 (?<![于超])预期 蓝图'),
];

/** What headings hold of parts that tell what was done: 发展成就. */
export const reviewWords: readonly string[] = wordList(`
  过去 去年 成就 成绩 成效 完成情况 取得 历程 执行情况 进展 发展现状 发展基础 历史性 胜利 这五年
`);

/** What names the part of a plan or report that says what is wrong: 主要问题. */
export const problemWords: readonly string[] = wordList(`
  问题 困难 矛盾 挑战 短板 不足 差距 欠账 压力 薄弱环节 不利因素 制约因素
`);

/** What names the part of a plan or report that says what surrounds it: 发展环境, 机遇与挑战. */
export const surroundingWords: readonly string[] = wordList(`
  环境 形势 区位 概况 条件 机遇 优势 趋势
`);

/** What went so in a part whose title ends in 情况: 预算执行情况, 财政决算情况. */
export const wentSo: readonly string[] = wordList(`
  执行 工作 开展 落实 进展 完成 运行 发展 决算
`);

/** Headings that tell that all was done, none that wants it: 任务全面完成, not 确保任务全面完成. */
export const allDone: readonly string[] = [
  '^(?!.*(?:确保|力争|争取|推[动进]|保障|促进)).*(?:全面|圆满|超额|顺利|如期|全部)(?:完成|实现|落地|达标|收官)$',
];

/** What titles hold that tell how works that were promised went: 十件实事完成情况. */
export const howWorksWent: readonly string[] = wordList(`
  完成 进展 落实 达成 收官 办结 办成 兑现 超额 实现 见效 有力 圆满 答卷 回顾 总结
`);

/** What parts of a plan are called, whole: 第一节 发展基础. */
export const titlesInPlans: readonly string[] = wordList(`
  发展基础 现实基础 工作基础 发展现状 基本情况 面临形势 发展形势 发展环境 发展背景 规划背景 指导思想 基本原则 发展目标 总体目标 保障措施
`);

/** What names of the parts end in that look back on a year: 2031年工作回顾. */
export const lookingBack: readonly string[] = wordList('回顾 回眸 回望 总结 完成情况 执行情况');

/** What names of parts of a report end in: 2031年工作安排. */
export const partNames: readonly string[] = [
  ...lookingBack,
  ...wordList('总体要求 主要目标 工作安排 主要任务 重点工作'),
];

/** What headings of the parts of a plan behind its review end in: 指导思想, 主要指标. */
export const partsOfPlans: readonly string[] = wordList(`
  思想 目标 指标 范围 任务 思路 原则 布局 重点 要求 工程 措施 保障 期限
`);

/** How titles end that sum up what years brought: 发展综述. */
export const retrospects: readonly string[] = wordList('综述 回眸 回望 巨变 答卷 成绩单');

/** How headlines announce something: 清单公布. */
export const announcements: readonly string[] = wordList('公布 出炉 确定 发布 清单');

/** What a title says of what surrounds a plan, as patterns: 国际形势. */
export const epithetsOfSurroundings: readonly string[] = wordList(
  '面临的? 发展的? 当前 国际 国内 宏观 有利 看清 [省市县区]情',
);

/** Verbs of thinking of the work of a year to come, and what leads to it: 谋划, 关于. */
export const workAhead: readonly string[] = wordList('谋划 部署 安排 研究 关于 做好 抓好');

/** What a plan or its parts are called by: 总体要求, 重点任务. */
export const epithetsOfPlans: readonly string[] = wordList('总体 基本 指导 重点 主要');

/** What the aims of a year are called where they are given out. */
export const namesOfAims: readonly string[] = wordList(
  '预期目标 主要目标 主要预期 发展目标 奋斗目标 总体目标 目标(?:是|为) 主要指标',
);

/** What heads the part of a report that reviews. */
export const headsOfReviews: readonly string[] = wordList(
  '回顾 回眸 回望 过去 成就 成绩 完成情况 执行情况',
);

/** What heads the part of a report that promises. */
export const headsOfPromises: readonly string[] = wordList(
  '安排 任务 重点工作 目标 打算 建议 部署 展望',
);

/** What the part of a plan on how things stand is called. */
export const statesReached: readonly string[] = wordList('现状 基础 成就 成效');

/** Of what a plan says how it stands. */
export const fieldsOfStates: readonly string[] = wordList('发展 现实 工作 产业');

/** Which aims are meant: those expected, those to strive for. */
export const kindsOfAims: readonly string[] = wordList('预期 发展 奋斗 工作');

/** Verbs of a time that brought something good. */
export const bringingVerbs: readonly string[] = wordList('实现 取得 呈现 保持');

/** What good a time brought. */
export const goodCourses: readonly string[] = wordList('开局 成[效绩就] 态势 增长 发展');

/** What a term of office begins with, before 以来: 县人大一次会议以来的成就. */
export const beginningsOfTerms: readonly string[] = wordList('会议 换届 任期 开局 上任 就任 成立');
