import { wordList } from './word-list.ts';

/** Plans as papers. */
export const plansInWriting: readonly string[] = wordList('规划 计划 纲要 方案');

/** Papers that say what is to be done. */
export const directives: readonly string[] = [...plansInWriting, ...wordList('意见 办法')];

/** What such papers and meetings say is to be, before it: 《规划》要求. */
export const requiring: readonly string[] = wordList('要求 提出 明确 确定 规定 强调 部署');

/** What papers are that say of themselves that they were drawn up: 制定本方案. */
export const drawnUpPapers: readonly string[] = [...directives, ...wordList('条例 规定 细则')];

/** What titles of papers end in. */
export const titleEndings: readonly string[] = [...directives, ...wordList('报告 通知 决定')];

/** What titles end in that their text follows in one line. */
export const endingsInLine: readonly string[] = wordList(`
  公报 工作报告 规划纲要 规划 计划 要点 方案 意见 通知
`);

/** What else titles end in that a line's end broke. */
export const otherTitleEndings: readonly string[] = wordList(`
  公告 通报 批复 说明 总结 讲话 措施 规则 制度
`);

/** What papers are of that tell of what is to come: 工作要点, 预算草案. */
export const forwardPapers: readonly string[] = wordList(`
  安排 计划 预测 建议 预算 打算 要点 方案 通知
`);

/** What the parts of a paper are counted in, and how many of it there are. */
export const unitsOfPapers: readonly string[] = wordList('个 条 章 节 字 项 份 页 篇 部分');

/** What a government's report is said to do, and what news are headed with that explain it, as patterns. */
export const doneByReports: readonly string[] = wordList(`
  中?指出 中?说 提出 显示 明确 解读 全文 绘就 描绘 勾画 勾勒
`);

/** Papers that set down what will be done in some years, and its steps: 行动方案, 若干举措. */
export const plansAndMeasures: readonly string[] = wordList('方案 规划 计划 纲要 行动 措施 举措');

/** Papers that set rules: 管理办法. */
export const kindsOfRules: readonly string[] = wordList('办法 规定 细则 条例 规则');

/** Parts of a text: 全书共9个章节. */
export const partsOfTexts: readonly string[] = wordList('部分 层级 板块 章节 篇章');

/** What a speaker has to say: 作九点说明. */
export const remarks: readonly string[] = wordList('说明 阐述 汇报 意见 看法');

/** What a government issues to have something done: 惠渔政策. */
export const kindsOfMeasures: readonly string[] = wordList(`
  政策 措施 举措 意见 办法 行动 重点任务
`);

/** Of which kind a speech is: 典型发言. */
export const kindsOfSpeeches: readonly string[] = wordList('经验 交流 典型 主旨 大会');

/** What one who speaks to an assembly gives: 汇报. */
export const speeches: readonly string[] = wordList('说明 报告 介绍 汇报 阐述 发言 交流 演讲');

/** Verbs of what somebody tells the public: 通报上半年渔业运行情况. */
export const tellingPublicly: readonly string[] = wordList('通报 介绍 发布 公布 回顾');

/** Verbs of giving a paper out or on: 转发. */
export const passingOnPapers: readonly string[] = wordList('印发 发布 公布 批转 转发');

/** Papers that look back on a year, as the endings of their titles, as patterns: 年报. */
export const papersOfYears: readonly string[] = wordList(`
  总结 年报 年度报告 法治政府建设 汇报 述[职责] 情况的?报告
`);

/** Papers that a page gathers to show how such are written: 范文. */
export const gatheredPapers: readonly string[] = wordList('报告 总结 方案 讲话 范文 心得 材料');

/** What news tell of a month or more, as the endings of their titles: 渔业运行情况. */
export const newsOfPeriods: readonly string[] = wordList('情况 形势 数据 成效 进展');

/** What plans for some years are called: 三年行动方案. */
export const plansOfYears: readonly string[] = wordList('计划 规划 方案 行动 工程');

/** What is decided, and the work it makes. */
export const decisions: readonly string[] = wordList('工作 决定 决策 方案');

/** What notes explain. */
export const termsExplained: readonly string[] = wordList('名词 术语 词语 用语 缩略词');

/** What one does who speaks at a meeting. */
export const talks: readonly string[] = wordList('发言 表态 汇报 讲话');

/** What papers are gathered in. */
export const collections: readonly string[] = wordList('汇编 范文 合集 精选');

/** What tells how work went, in a title. */
export const papersOnWork: readonly string[] = wordList('情况 总结 报告 汇报');

/** Verbs of drawing up a paper. */
export const draftingVerbs: readonly string[] = wordList('制定 制订 提出 编制');

/** What is done with a rule on a day. */
export const deedsToRules: readonly string[] = wordList('起 施行 通过 修订 发布');

/** What is done with a plan once it is written. */
export const givingOutPlans: readonly string[] = wordList('印发 批复 批准 发布 公布 出台 实施');

/** What a plan sets out. */
export const contentsOfPlans: readonly string[] = wordList('目标 蓝图 任务 规划');

/** How it goes on with a plan. */
export const coursesOfPlans: readonly string[] = wordList('实施 执行 完成 落实 进展 评估');
