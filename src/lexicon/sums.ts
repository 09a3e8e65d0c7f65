import { wordList } from './word-list.ts';

/** By which sums things are told of: 超亿元【投资】的项目. */
export const sumsOfThings: readonly string[] = wordList('总投资 投资 产值 注册资本 销售收入');

/** What stands before a sum or size of things that are counted: 计划总投资. */
export const sumOpenings: readonly string[] = wordList(`
  计划 年度 年 累计 完成 涉及 争取 总 估算 概算 协议 合同 注册 到位 引进 利用 使用 整合 扶贫 专项 补助
`);

/** Sums that tell how large a firm or a project is: 营业收入超十亿元的企业. */
export const sizesInMoney: readonly string[] = wordList(`
  收入 产值 投资 投资额 销售 税收 税金 纳税额? 利税 资产 规模 营收 销售额 市值 估值 利润 经济总量 经济体量 生产总值 进出口 出口
`);

/** Sums and sizes that qualify things counted beside them, as patterns. */
export const sums: readonly string[] = wordList(`
  投资 投资规模 资金 投资额 投入 资金额 合同额 规模 资本 占地面积 建筑面积 总面积 总?里程 总长度? (?:建成|拆除|涉及|经营|流转|改造|整治)?面积
  投资总额 引资额 价值 货值 案值 成交额 成交价款? 交易额 罚没?款
  库容 总库容 [\\u4e00-\\u9fff]{0,4}金额 注册资本 总资产 资产 资产总计 资产总额
`);

/** Sums that reports tell without a unit. */
const plainSums: readonly string[] = wordList(`
  收入 产值 营收 总额 投资 支出 规模 税收 贷款 余额 销售额 GDP
`);

/** What is spoken of right before a sum of money that needs no unit. */
export const sumsSpokenOf: readonly string[] = [
  ...plainSums,
  ...wordList('投入 资金 补贴 补助 奖励? 额度 退税 成交额 交易额 生产总值 增加值'),
];

/** What is spoken of some words before a round sum of money: 存款余额首次突破千亿. */
export const roundSums: readonly string[] = [...plainSums, ...wordList('固投 总量 存款')];

/** What round numbers size by money. */
const sized: readonly string[] = wordList('产值 规模 产业 集群 国债 台阶 大关');

/** What a round sum of money is of, behind it: 千亿市场. */
export const sizedByMoney: readonly string[] = [
  ...sized,
  ...wordList('经济总量 投资 市场 收入 资金 关口 级'),
];

/** Things that 百亿 and 千亿 size by their output: 千亿品牌, 百亿企业. */
export const sizedByOutput: readonly string[] = [
  ...sized,
  ...wordList(`
    品牌 企业 园区 强县 强镇 县区 县市 乡镇 街区 楼宇 商圈 龙头 链主 工程 项目 俱乐部
  `),
];

/** What leads from a sum or a number of people to where it stands: 首次突破. */
export const sumLeads: readonly string[] = wordList(`
  已 再 连 首次 达到 达 为 约 近 超过 超 突破 破 迈上 跨过 跨越 跨上
`);

/** What is spent or lent, and the money for it. */
const spent: readonly string[] = wordList('投入 投资 支出 外资 资金 贷款');

/** The same and what a budget sets aside. */
export const outlays: readonly string[] = [...spent, ...wordList('拨款 经费')];

/** What is spent or taken in over a stretch: 投入达3200亿元. */
export const sumsOfStretch: readonly string[] = [
  ...outlays,
  ...wordList('补助 补贴 消费基金 积累基金 学位 税收 减税 降费 班列 补水 输水 调水'),
];

/** What a criterion of things is told in: 集体收入5万元以下的村. */
export const criteriaInNumbers: readonly string[] = [
  ...sizesInMoney,
  ...wordList('收益 额 能耗 产能 人口 存栏 储量 精度 面积'),
];

/** What a bound before it limits itself: 总规模不少于100亿元的基金. */
export const boundedSums: readonly string[] = wordList(`
  基金 资金 专项资金 贷款 罚款 债券 目标 任务 阶段
`);

/** Names of a sum or size that belongs to the thing after it: 总投资4亿元的建设项目. */
export const sizesOfThings: readonly string[] = wordList(`
  总投资 投资额 投资 总规模 规模 总金额 金额 签约总额 签约金额 签约总金额 涉及资金 总价值 价值 注册资本 占地 面积 全长 总长度 总长 库容 容量 总装机 能力 年产值 产能
`);

/** What makes or holds as much as the number before it says: 日产26吨的制冰厂. */
export const makersBySize: readonly string[] = wordList(`
  厂 矿 煤矿 井 电站 机组 生产线 装置 设备 高炉 转炉 锅炉 储罐 油罐 仓 冷库 水库 货轮 油轮 渔船 轮船 卡车 敞车 吊车 压机
`);

/** Where as many people work, learn or live as the number before it says: 超过9人的渔企. */
export const employersBySize: readonly string[] = wordList(`
  企业 公司 单位 机构 学校 工厂 车间 城市 城镇 村 社区 渔企 小区 医院
`);

/** Who or what has so much or so many of something. */
export const holdersBySize: readonly string[] = wordList(`
  养殖场 种猪场 猪场 牛场 羊场 鸡场 渔场 农场 牧场 厂 合作社 协会 企业 大户 农户 渔户 牧户 养殖户 公司 拖拉机 锅炉 机组 机构
`);

/** What is told of things of a size, or done about them: 110千伏变电站投入运行. */
export const toldOfSized: readonly string[] = wordList(`
  投入运行 投入运营 投入使用 并网发电 首台机组并网发电 并网 加紧 项目运作 运作 地方协调工作 协调工作 前期工作 管护水平 政策机遇 前期手续 开工 落地 竣工 实现[\\u4e00-\\u9fff]{2,4} 通江达海 (?:建设)?按下[\\u4e00-\\u9fff]{2,3}键
`);

/** What is sized by its money or output, whatever is told of it. */
export const thingsSized: readonly string[] = wordList('项目 企业 渔企 家庭 产业集群 产业(?=发展)');

/** Works by how much they make or hold, as their names end: 20亿立方米/年煤制气项目. */
export const worksBySize: readonly string[] = wordList('项目 工程 扩产 扩能 基地 电站 生产线 装置');

/** What a length before it measures of works: 4.5米水深渔道. */
export const namesOfDepth: readonly string[] = wordList('水深 口径 跨度 直径 落差 层高 净空 轨距');

/** What makes one noun with such a thing, as patterns. */
export const compoundsOfSized: readonly string[] = wordList(`
  库 群 清单 集[群团] 家 主 名录 总部 团队 培育库 梯队 方阵 矩阵 [化型级类性] 、 和 及 与 或 （ 园 农场 用地 法人 俱乐部 联盟 用户 中 以
  建设 改造 工程
`);

/** What is looked into, paid for or done away with from some size on: 对9万元以上的项目进行评审. */
export const treatedBySize: readonly string[] = wordList(`
  项目 工程 建筑 合同 采购 企业 单位 锅炉 支出 事项
`);

/** The accounts of a budget, each with what it takes in and spends. */
export const budgetAccounts: readonly string[] = wordList(`
  一般公共预算 公共财政预算 政府性基金预算 国有资本经营预算 社会保险基金预算
`);

/** The same without 预算, before what is taken in or spent: 国有资本经营收入. */
export const accountsInShort: readonly string[] = wordList(`
  一般公共 政府性基金 国有资本经营 社会保险基金
`);

/** What round sums come to: 迈上千亿【台阶】. */
export const classesReached: readonly string[] = wordList('规模 水平 台阶 行列 大关 关口');

/** Sums that are raised or spent. */
export const spentSums: readonly string[] = wordList('投资 资金 投入 债券 补助');

/** Sums that a government takes in, spends or owes: 县本级支出. */
export const governmentSums: readonly string[] = wordList('收入 支出 债务 经费 接待费');

/** Sizes that are told in other units than money, as patterns: 装机18万千瓦. */
export const sizesInUnits: readonly string[] = wordList(
  '吞吐量 客流量 装机(?:容量|规模)? (?<!建筑|占地)面积 库容 产能 厚度 高度 能耗 续航',
);

/** What money is called that is given or raised for something, as patterns: 专款. */
export const kindsOfFunds: readonly string[] = wordList(`
  资金 专款 补[助贴] 奖[金补] 经费 债券 贷款
`);

/** Things that a sum describes without 的, as patterns: 产值超亿元企业. */
export const describedBySums: readonly string[] = wordList(
  '企业 项目 园区 集群 乡镇 [村镇] 县市区? 县区 区县',
);

/** What receipts, outputs and sums are of, before their names. */
export const kindsOfReceipts: readonly string[] = wordList(
  '一般公共预算 公共财政预算 地方财政 固定资产 规上工业 规模以上工业 村集体经济',
);

/** Marks that a round number is passed as, as patterns: 突破千亿大关. */
export const roundMarks: readonly string[] = wordList(`
  大关 零的?突破 [新大]?台阶 关口 门槛 台阶 整数 俱乐部 方阵 阵营
`);

/** Sums that people get or cost: 人均工资. */
export const sumsOfPeople: readonly string[] = wordList('支出 收入 经费 工资 补助');

/** What is spent, or which share of it: 用于民生的支出. */
export const spendingAndShares: readonly string[] = wordList('比例 比重 支出 资金 投资 份额 投入');

/** What a budget takes in beside its own revenue, as patterns: 返还性收入. */
export const furtherReceipts: readonly string[] = wordList(`
  上[级年解] 返还 [一专]般?[性项] 调入 债券 地方 补助
`);

/** What leads to a round number that measures, as patterns: 惠及百万群众. */
export const roundSumLeads: readonly string[] = wordList(`
  惠及 达到? [迈跨登跃站]上 产能 年产 年销 出栏 存栏 上市
`);

/** What is made, taken in or put in, as patterns: 产值. */
export const outputsAndSums: readonly string[] = [
  ...sizesInMoney,
  ...wordList('效益 产量 总值 增加值 支出 投入 [产销]量'),
];

/** Money that balances are of, as the endings of its names, as patterns: 渔业贷款余额. */
export const moneyOwed: readonly string[] = wordList('[存贷]款 信贷 债务 债券 基金 理财');

/** How money is paid. */
export const mannersOfPayment: readonly string[] = wordList('统一 一次性 据实 足额 及时 分别 逐年');

/** What taxes are called as a sum. */
export const namesOfTaxes: readonly string[] = wordList('纳税 税收 利税 税金');

/** What narrows the sum that a firm takes. */
export const kindsOfTurnover: readonly string[] = wordList('年 销售 总 营业 经营 主营业务');

/** What draws the line between sizes. */
export const limitsOfSize: readonly string[] = wordList('标准 规模 限额 区间');

/** What is done with money for those to whom it is given. */
export const waysOfGiving: readonly string[] = wordList(
  '计奖 奖励 补[助贴] 资助 贴息 支持(?=[，。；])',
);

/** Prices that something is reckoned in. */
export const kindsOfPrices: readonly string[] = wordList('不变 可比 现行 固定 当年');

/** Which budget is meant. */
export const kindsOfBudgets: readonly string[] = wordList('年度 年初 调整 全年');

/** Sums that projects and firms are granted. */
export const sumsGranted: readonly string[] = wordList('资金 授信 贷款 补助');

/** What bonds are called by, of which 新增 is a kind: 新增专项债券. */
export const kindsOfBonds: readonly string[] = wordList('政府 地方 专项 一般');

/** Where those stand who are of a size: 进入万亿元渔市行列. */
export const ranksOfSized: readonly string[] = wordList('行列 方阵 阵营 俱乐部 梯队');

/** What is added to an income that is no part of it: 收入9亿元；加上级补助3亿元. */
export const sumsAdded: readonly string[] = wordList(
  '上级 上年 债务 转移 调入 动用 中央 下级 省 市 县',
);

/** What the treasuries of all levels take in, spend and owe. */
export const sumsOfTreasuries: readonly string[] = wordList('收入 支出 税收 债务 债券');

/** What works do or make so much of in a day or a year: 日处理污水6万吨. */
export const deedsByDay: readonly string[] = wordList('产 处理 加工 供水 供气');

/** Who hands money down or brings it in, as patterns: 省财政厅, 各级财政. */
export const treasuries: readonly string[] = wordList(`
  财政部 中央财政 (?:各级|[省市县区])?财政(?:[厅局]|部门)? 中央 省 上级
`);

/** What they do with it: 省转贷我市债券. */
export const handingOfSums: readonly string[] = wordList('转贷 下达 拨付 投入 筹措 统筹 整合 核定');

/** The money itself. */
export const fundsHanded: readonly string[] = wordList('资金 债券 经费 补助 限额');
