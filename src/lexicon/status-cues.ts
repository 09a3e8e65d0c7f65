import { labelsOfGoals } from './promise-words.ts';
import { wordList } from './word-list.ts';

/** Words that promise: what a sentence says with one of them is still to be done. */
export const promising: readonly string[] = wordList(`
  明年 今后 未来 接下来 打算 冲刺 有望 年底前 下一步 计划新 计划建 计划完 计划投
  计划安 计划用 计划实 计划引 计划培 计划到 计划在 计划年 计划增 计划总 计划改 计划开 计划招 计划将 目标是 目标为 目标定 目标： 目标设 目标确 任务是 任务为 任务分别 目标分别 要求到 要达 要新 要完 要建 要实
  要把 要使 要在 要提 要增 要降 要下 要控 要突 要超 要减 要压 要翻 要改 要培 要引 要确 要力 要保持 要保证 要稳定在 将达 将过万 将过百 将过千 将增 将新 将完 将建 将实 将提 将下 将超 将突 将投 将培 将引 将改 将开 将于 将在 将力 将有 将全 将再 将要 将翻 将基本 将形成 将打造 将带动 将覆盖 将普及 将解决 将推 将支持 将深入
  定为 设定为 拟申请 拟争取 拟新 拟建 拟投 拟安 拟引 拟于 拟在 拟实 拟用 拟招 拟开 拟改 拟完 拟培 拟将 拟到 拟增 拟出 拟发 拟对 拟向 规划新 规划建 规划到 规划引 规划投 规划改 安排新
  预计到 预计今 预计明 期望 届时 将包括 将通过 将大力 将着力 将陆续 将进一步 将继续 将重点 将逐步 将加快 将联合 将累计 将先后 将组织 将安排 将发放
  ${labelsOfGoals.map((label) => `${label}目标`).join(' ')}
`);

/** Words that report: what a sentence says with one of them is done. */
export const reporting: readonly string[] = wordList(`
  已达 已经 已有 已建 已完 已成 已实 已累 已开 已超 已突 已纳 已形 已引 已投 已培 已新 已于 已在 已连 已全 现已 去年 上年 上一年 截至 截止 目前 以来 年来 过去 同比 前三季度
  比年初 较年初 上半年 一季度 前两个月 一至 前11个月 前10个月 前九个月 前十个月 期间完成了 新增了 增长了 翻了 增加了 提高了 下降了 减少了 降低了 达到了 完成了 建成了
  实现了 引进了 培育了 新建了 超过了 突破了 占到了 创造了 获得了 取得了 全面完成了 成效显著 成效明显 成绩显著 成果丰硕
`);

/** Words that tell of results where nothing promises: 年底前建成投用 is still to be done. */
export const finishing: readonly string[] = wordList(`
  累计 荣获 获批 获评 授予 跃居 首次突破 圆满完成 超额完成 顺利完成 胜利完成 建成投用 竣工投产 创历史新高 创新高 再创新高
  共完成 共投入 共建成 共争取 共发放 共培训 共接待
`);

/** How works came to their end, before what that is: 三座渔港【全部】完工. */
export const mannersOfEnd: readonly string[] = wordList('全部 均 基本 全线 相继 先后 如期 顺利');

/** What is done to a part of those counted before: 15座渔港已【完成】8座. */
export const donePartly: readonly string[] = wordList(
  '完成 建成 开工 竣工 启动 办结 拨付 投用 完工',
);

/** The end that works come to: 三座渔港全部【完工】. */
export const endsOfWorks: readonly string[] = wordList(
  '完工 竣工 建成 通车 通航 投用 投产 开工 投入使用 投入运营 实现通车 完成验收 通过验收',
);

/** Words that clauses open with which set tasks, one after the other: 加快建设渔港，抓好渔船更新. */
export const tasking: readonly string[] = wordList(`
  加快 推进 推动 抓好 抓实 抓紧 做好 办好 用好 管好 探索 谋划 研究 深入 深化 大力 着力 致力 全力 积极 持续 继续 切实 坚决 坚持 进一步 力争 确保 争取 努力 力促
  加强 加大 繁荣 搞好 大办 完善 健全 强化 优化 巩固 提升 统筹 支持 鼓励 引导 严格 严守 落实 开展 发展 制定 培育 打造 启动
`);

/** How works for the people came out, before 情况: 完成情况. */
export const outcomesOfWorks: readonly string[] = wordList('完成 办理 落实 兑现 进展');

/** What the title of news says of what came of deeds that were announced: 民生实事完成情况. */
export const outcomesTold: readonly string[] = wordList(`
  完成 进展 落实 盘点 回顾 兑现 成效 落地 收官 情况 综述
`);

/** How the headline of news ends that tells how a year went: 2030年渔税增长9%. */
export const outcomesOfYears: readonly string[] = wordList(`
  落实 完成 办结 兑现 收官 实现 突破 增长 提升 上升 下降 创新高
`);

/** How something went, before what it did: 渔港整治【稳步】推进. */
export const mannersOfCourse: readonly string[] = wordList(`
  稳步 扎实 有力 有序 顺利 持续 不断 加快 进一步 深入 全面 明显 显著 大幅 快速 较快 蓬勃
`);

/** What it did then: 渔港整治稳步【推进】. */
export const coursesTaken: readonly string[] = wordList(`
  推进 开展 实施 加强 提[高升] 增强 完善 [深强优]化 改善 发展 增长 好转 加快 扩大 壮大 进步 变化 成效
`);

/** What says the same of a whole field at once: 招商引资成果丰硕. */
export const coursesTold: readonly string[] = wordList(`
  成效(?:明显|显著) 成绩(?:显著|斐然) 成果丰硕 硕果累累 亮点纷呈 稳中[有向][进好升] 再(?:上|创)新(?:台阶|高|水平) [迈登]上新台阶 喜获丰收
  (?:有了?|取得)了?新的?(?:进步|进展|突破|成效|成绩|提升|气象|面貌|变化|跨越|改善)
`);

/** What those do who show or say what a paragraph tells of, before a comma: 他说，; 据渔报报道，. */
export const tellings: readonly string[] = wordList('显示 指出 介绍 报道 透露 了解 获悉 说 表示');

/** What opens a clause on what works bring once they are built, as patterns: 可停船9艘, 年产蟹苗9万只. */
export const fruitsOfWorks: readonly string[] = wordList(
  '实现 可 预计 带动 利税 税收 年[产销创利]',
);

/** What a paragraph says that was brought about, as patterns: 取得成就. */
export const achievements: readonly string[] = wordList(
  '取得 成[就效绩] 增强 提[高升] 改善 完成 实现 达到 发展',
);

/** What tells how it came out that was planned: 实际完成. */
export const resultsTold: readonly string[] = wordList('完成 实现 执行 实际 决算 达');

/** Verbs of what one comes to know by a source. */
export const showingVerbs: readonly string[] = wordList('显示 表明 获悉 了解到');

/** How first figures are reckoned. */
export const reckonings: readonly string[] = wordList('统计 核算 预计 测算');

/** How figures are gathered. */
export const inquiries: readonly string[] = wordList('统计 调查 普查 监测');

/** What comes once something is built. */
export const startsOfUse: readonly string[] = wordList('投产 达效 投用 使用');
