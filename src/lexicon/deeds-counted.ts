import { wordList } from './word-list.ts';

/** What is done to or with those counted, told as a noun: 义务植树90万株, 刑事拘留20人. */
export const deedsAsNouns: readonly string[] = wordList(`
  植树 育林 造林 营林 飞播 种草 改良 治沙 退耕 新封 封禁 再就业 实现就业 转移就业 植树增绿 拘留 逮捕 起诉 补偿 赔付 扩面
  改厕 拆违 拆除 拆迁 搬迁 征收 收储 巡河 巡诊 义诊 接种 落户 取缔 关停 关闭 硬化 亮化 绿化 净化
  清淤 疏浚 衬砌 抚育 深松 帮扶 扶持 资助 慰问 走访 普查 招商 考察 调研 出访 抽检 体检 检查 演出 放映 宣讲 招聘 更新 升级 置换
  下乡 换新 补贴 补助 报销 结算 作业 退租 腾退
`);

/** Deeds to people, houses and firms that open an indicator: 公开招聘教师, 集中安置职工. */
export const settlingDeeds: readonly string[] = wordList(`
  招聘 安置 整治 包联 诊断 拆除 关停 淘汰 取缔 资助
`);

/** Deeds that open an indicator and as often make a noun: 服务残疾人就业, but 服务机构. */
export const servingDeeds: readonly string[] = wordList(`
  培训 改造 建设 治理 修复 更新 救助 帮扶 奖励 检查 检测 排查 抽检 维修 加固 搬迁 服务 调整 收购 补贴
`);

/** Deeds that are as often nouns, as patterns, of which a sum is told where a clause opens with them: 进口蟹苗900只. */
export const deedsSummed: readonly string[] = wordList(`
  进口 出口 投资(?![者额总率项]) 生产(?![总成资能性率力服企]) 收购 销售 采购 种植 培训 救助 帮扶 安置 搬迁
`);

/** What comes and goes of itself, counted by the units of deeds: 旅客吞吐量. */
export const comings: readonly string[] = wordList(`
  游客 旅客 旅游 边境游 参保 受众 来自 总诊疗 超每
`);

/** Deeds whose number may be a mass: 清运生活垃圾3万吨. */
export const massDeeds: readonly string[] = wordList(`
  推广 清理 清运 清除 没收 查扣 查处 收缴 收集 发放 回收 淘汰 退出 压减 取缔 销毁 处置
`);

/** Deeds that name what a level is of: 农房改造1200户. */
export const deedsOfLevels: readonly string[] = wordList(`
  改造 治理 建设 培训 搬迁 安置 修复 绿化 造林 管理 活动 行动 攻关 转移 演练 整治 养护 维修 体检 筛查 救助 退租 腾退
`);

/** What makes things that are so long or wide, no name of a deed. */
export const deedsOfBuilding: readonly string[] = wordList(`
  新建 新修 新改 新增 建成 修建 铺设 敷设 架设 硬化 改建 扩建 新改扩建
`);

/** What is done to people who broke a law or a rule. */
export const penalties: readonly string[] = wordList('查处 处分 问责 抓获 逮捕 刑拘 移送 起诉');

/** Deeds that do away with works or with what these can make. */
export const closingDeeds: readonly string[] = wordList('关停 淘汰 压减 拆除 关闭 退出 化解');

/** What works and farms do so much of in a year or a day: 年加工. */
export const yearlyDeeds: readonly string[] = wordList('产 处理 加工 出栏 存栏 屠宰 供');

/** The same, and what else is told of a year: 年接待游客9万人次. */
export const yearlyFlows: readonly string[] = [
  ...yearlyDeeds,
  ...wordList('接待 运送 发送 吞吐 培训 生产 销售'),
];

/** What is done with or for a sum of a currency: 每出口1美元. */
export const deedsToMoney: readonly string[] = wordList('出口 进口 消费 销售 投资 缴纳');

/** Deeds that are summed up inside a name: 渔房累计改造. */
export const deedsSummedUp: readonly string[] = wordList('改造 治理 整治 安置 发放');
