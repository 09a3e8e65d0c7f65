import { wordList } from './word-list.ts';

/** Those that reports count and measure: 8个产业集群全产业链产值. */
export const counted: readonly string[] = wordList(`
  集群 产业链 作物 园区 开发区 高新区 企业 公司 产业 行业 县 市 区 乡 镇 村 街道 社区 国家 地区 项目 指标 品种 农产品 示范区
  保险 集团 合作社 基地 港口 断面 医院 学校 金属 城市 事项 污染物 街区 商业街 县（市）
`);

/** What such a measure is of or comes from: 工业总产值, 销售收入. */
export const branchesOfMeasures: readonly string[] = wordList(`
  GDP 工业 农业 经济 经营性 主营业务 营业 销售 综合 营 地区 生产 外贸 主导产业 特色产业
`);

/** What is measured of them, as patterns. */
export const measuresOfCounted: readonly string[] = wordList(`
  收入 总?产值 营收 总值 增加值 税收 利润 产量 销售额 进出口额? 增速 排放总?量 占比 用电量 比重 投资 水质 数量 规模
  (?:审批|办理|申报)(?:时[限间]|材料|环节|流程) 空气质量 效益 总?客流量 细颗粒物 主要污染物排放 [ⅠⅡⅢⅣⅤ]—?[ⅠⅡⅢⅣⅤ]?类(?:水质)?比例
  [\\u4e00-\\u9fff]{2,5}率
`);

/** What a list of branches or goods shares at its end, as patterns: 纺织、食品、建材产业增加值. */
export const sharedMeasures: readonly string[] = wordList(`
  消耗量? 贷款 存款 单产 总产 亩产 价格 工资 增加值 总产值 产值 总产量 产量 主营业务收入 营业收入 完成投资
  营收 营业额 贸易额 摄入量 消费 警情 案件(?:总?数)? 发案数? 投资 销售额 零售额 播面 播种面积 种植面积 面积 里程 进出口额? 贷款余额 存款余额 浓度值? 排放总?量 排放 吞吐量 授权量 拥有量 申请量
  装机(?:容量|规模)? 产能 用电量 发电量 保有量 销售量 客运量 货运量 参保人数 (?:运输)?(?:总)?周转量 饲养量 存栏量? 出栏量? 利润 (?:上缴|缴纳|入库)?税[金收] 创[汇收] 利税 出口 进口 (?:平均)?(?:审查|审理|办理|审批|审查审理|授权|注册|建设|流转)*周期 时间 时限 (?:交易|产业|市场)?规模 管[网线道]
`);

/** What stands before such a measure and is shared with it, as patterns: PM2.5浓度, 限上零售额. */
export const sharedQualifiers: readonly string[] = wordList(`
  (?:PM2\\.5|PM10|细颗粒物)(?:年?平均)? 先进 落后 限上 限额以上 综合
`);

/** Whose measures all of a list are, as patterns: 渔港园区亩均产出和税收. */
export const ownersOfMeasures: readonly string[] = wordList(`
  旅游 [\\u4e00-\\u9fff]{0,6}(?:产品|企业) (?:[\\u4e00-\\u9fff]{0,5}(?:园区|开发区))?[亩人户]均 [\\u4e00-\\u9fff]{3,14}的
`);

/** What accidents cost, told behind how many there were. */
export const lossesInAccidents: readonly string[] = wordList(
  '死亡人数 受伤人数 伤亡人数 死伤人数 亡人数 直接经济损失 经济损失',
);

/** Measures that say nothing of whose they are, behind the first of a list: 万元GDP能耗、水耗. */
export const ownedMeasures: readonly string[] = wordList(`
  出口额 进口额 税收 利润 利润总额 总花费 总收入 金额 水耗 电耗 能耗 用水量 二氧化碳排放 二氧化碳排放量
`);

/** What those who travel bring or spend, told behind how many they are. */
export const travelSums: readonly string[] = wordList('收入 总收入 消费 花费 总花费');

/** What projects are worth, told behind how many there are: 渔业签约项目数量与合同额. */
export const worthOfProjects: readonly string[] = wordList(
  '合同额 合同金额 签约额 签约金额 投资额 总投资额 总投资 金额',
);

/** Beginnings of rates that a list shares at its end: 参保率. */
export const sharedRates: readonly string[] = wordList(`
  参保 覆盖 普及 合格 达标 收集 处理 利用 办结 入学 巩固 机械化 化解 开工 竣工 投产
`);

/** Measure words of animals, of which a farm holds so many: 万头养殖场. */
export const herdUnits: readonly string[] = wordList('头 只 羽');

/** What those counted have in all, behind 总: 4座渔港总投资3亿元. */
export const totalsOfCounted: readonly string[] = wordList(`
  投资额? 长度? 里程 面积 人口 库容 装机容量 产能 产值 资产 吨位
`);

/** What is made or kept in plants and farms is counted in these. */
export const producedUnits: readonly string[] = wordList(`
  头 只 羽 尾 片 辆 台 套 件 支 瓶 枚 株 吨 盒 双 条 块 棵 箱 袋
`);

/** Plants, farms and projects, as the endings of their names. */
export const plants: readonly string[] = wordList(`
  项目 生产线 基地 厂 养殖场 鸡场 猪场 牛场 羊场 牧场 奶牛场 车间 产业园 孵化场 孵化园 园区
`);

/** What stands in the name of what is counted itself. */
export const notPlants: readonly string[] = wordList(
  `住房 安居 安置 公寓 廉租 公租 保障房 棚户 棚改 房改 住宅`,
);

/** What is called 重点 where so much is done: 重点流域. */
export const keyThings: readonly string[] = wordList('工程 行业 企业 流域 区域 领域');

/** Over what or of which of them a measure is taken: 全产业链产值. */
export const scopesOfMeasures: readonly string[] = wordList(
  '集体 全产业链 全年 年度 年 规上 规模以上 (?:19|20)\\d\\d年',
);

/** What tells such a rate apart, before its name, as patterns: 综合利用率. */
export const qualifiersOfRates: readonly string[] = wordList(
  '抽检 无害化 综合 综合处理 综合处置 资源化 无害化处理 保健 保健管理 系统管理 健康管理 [全毛净]',
);

/** What opens the name of a number that stands by itself. */
export const standingByItself: readonly string[] =
  wordList('已 年 注册 上云 各类 入[住驻] 从业 在');

/** Branches of the economy, without the 业 that ends them. */
export const stemsOfBranches: readonly string[] = wordList('工 农 服务 建筑 渔 旅游 制造');

/** What is done for those counted or comes of them, behind their name, as patterns. */
export const servingNouns: readonly string[] = wordList(`
  作用 力量 建设成[效果] (?<=体系|行动|工程)成效 (?:攻坚|建设|推进|支持)?力度
`);
