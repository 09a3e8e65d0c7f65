import { wordList } from './word-list.ts';

/** Nouns that make one with the verb before them: 养殖产量, 培训人数. */
export const deedNouns: readonly string[] = wordList(`
  产量 面积 收入 总额 人数 规模 总量 资金 工作 任务 项目 业务 企业 机构 补贴 投资 总数 时间 能力 水平 支出 费用
  成本 价格 标准 比例 比重 工程 用房 岗位 基地 中心 平台 事务 事务支出
`);

/** What is done to things to make them better. */
const repairs: readonly string[] = wordList('改造 治理 整治 修复 修缮 维修 更新');

/** What is done to things beside or by what is done to them before: 新建、改造乡村公路. */
export const furtherDeeds: readonly string[] = [
  ...repairs,
  ...wordList(`
    维护 养护 加固 硬化 绿化 亮化 清理 清淤 搬迁 孵化 培训 规范 疏通 疏浚 提升
    调整 利用 使用 废止 交付 转化 配置 立项 培养 招聘 恢复 重建 运营 申请 取缔 深松 提标
  `),
];

/** What is done to a place as well as in it: 建设园区, 清扫厂区. */
export const upkeep: readonly string[] = [
  ...repairs,
  ...wordList(`
    建设 新建设 发展 开发 规范 清扫 清洗 维护 管理 规划 设置 布设 开启 提标 检查 核查 抽查
  `),
];

/** What is done to the same things that the deed before was done to: 新建公厕5座、改造7座. */
export const deedsOnTheSame: readonly string[] = [
  ...repairs,
  ...wordList('在建 续建 待建 拟建 升级改造 修改 废止 升级 供应 供应分配 分配'),
];

/** How far works are that are listed by it: 竣工项目9个. */
export const stagesOfWorks: readonly string[] = wordList(`
  洽谈 在谈 签约 开工 复工 竣工 完工 投产
`);

/** How works come to an end by a time: 力争六月底通车. */
export const endsOfWorks: readonly string[] = wordList(`
  通车 建成 投用 封顶 交付 启用 运营 运行 达产 完成
`);

/** Deeds that do not say to what where they stand alone: 春季发展5万亩. */
export const deedsAlone: readonly string[] = [
  ...deedsOnTheSame,
  ...wordList('发展 建设 完成 管理 种植 养殖'),
];

/** What is done to or for things, or told of them, as the head of a phrase behind their name: 项目的建设, 企业的关系. */
export const ofThose: readonly string[] = [
  ...furtherDeeds,
  ...wordList(`
    建设 保护 管理 服务 指导 监管 监测 保障 升级 改造升级 改扩建 改制 破产改制 征迁 土地征迁 普查 评估 验收 领导 监督 统计 检查 调查
    营业 辩论 斗争 争夺 对立 生产 供应 开发 研究 研制 攻关 整顿 试点 试制 公开 硬化挖补 并轨
    关系 区别 差别 差距 水平 能力 原则 理论 论断 教导 思想 方针 要求 规定 标准 规划 计划 政策 制度 机制 体制 体系
    机会 机遇 优势 潜力 历史 过程 条件 基础 作用 影响 性质 特点 内容 情况 状况 负责人 胜利 成果 成就
  `),
];

/** What is made sure of by 保 alone: 保投产3项. */
export const deedsEnsured: readonly string[] = wordList(
  '开工 投产 竣工 完工 建成 入库 落地 交付 通车',
);

/** How something new is made and spread. */
export const spreadingDeeds: readonly string[] = wordList('研发 研制 开发 推广 示范 应用 产业化');

/** What a sum is for, as patterns, before what that is done to: 用于改善渔港. */
export const deedsPaidFor: readonly string[] = wordList(
  '提高 发展 资助 补[助贴] 解决 改善 [开实][展施]',
);

/** What says what a sum is for, as patterns, before the deed or the things: 安排2亿元，【支持】渔港建设. */
export const purposeVerbs: readonly string[] = wordList(
  '用于(?:支持|保障)? 支持 保障(?!性|房|了|措施|能力)',
);

/** How requests and complaints end, in the name of a rate: 满意率, 办结率. */
export const outcomesOfRequests: readonly string[] = wordList('满意 办结 办复 答复 见面 调处 化解');

/** What is done of a work from its approval on. */
export const stepsOfWorks: readonly string[] = wordList('建设 施工 开工 立项');

/** What is done with what is new, behind 新. */
export const waysOfAdding: readonly string[] = wordList('增加? 登记注册 登记 设立? 注册 开工');
