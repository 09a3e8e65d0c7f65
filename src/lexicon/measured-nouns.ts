import { wordList } from './word-list.ts';

/** What is measured of something that was named before: 里程 behind 高速公路. */
export const measuredParts: readonly string[] = wordList(`
  收入 支出 里程 面积 装机 床位 补差 标准 系数
`);

/** Those among whom something is told, before 中, as patterns: 9个断面中. */
export const thoseAmong: readonly string[] = wordList(`
  断面 部门 单位 乡镇 社区 县区 区县 县市区? 县（市(?:、区)?） 县（区） [省市县区](?=中(?:，|有|排|位|居|列)) 省市 省份 地区 城市 [省市区]县 企业 点位 样本
`);

/** Those of whom something becomes better. */
export const thoseImproved: readonly string[] = wordList(`
  村 小区 区域 学校 医院 卫生院 乡镇 城市 企业 公司 渔企 园区 开发区 产业 渔户 农户
`);

/** What becomes better of them: 面貌 of 9个渔村面貌明显改善. */
export const sidesImproved: readonly string[] = wordList(`
  面貌 环境面貌 村容村貌 人居环境 办学条件 生产生活条件 基础设施 环境 条件
  (?:(?:总体|整体|综合|核心)?(?:竞争力|实力|素质|水平|能力|效益|活力|带动作用|辐射力)[和、]?){1,3}
`);

/** How it does. */
export const mannersOfImprovement: readonly string[] = wordList(`
  明显 显著 全面 得到 持续 大幅 焕然 极大 进一步
`);

/** Those whom every kind of school counts: 招生. */
export const schoolCounts: readonly string[] = wordList(`
  在校生 招生 毕业生 教职工 专任教师
`);

/** What formal names of indicators hold: 地区生产总值, which is 经济总量 in other words. */
export const formalMeasures: readonly string[] = wordList(`
  生产总值 GDP 增加值 收入 投资 零售总额 进出口 失业率 就业 产量 总产 价格 强度 经费 能耗
`);

/** What fields, herds and purses yield. */
const yields: readonly string[] = wordList('产量 面积 收入 支出 存栏 出栏');

/** Measures that are no parts of one another: 专利授权量 and 专利拥有量. */
export const measuresApart: readonly string[] = [
  ...yields,
  ...wordList('授权量 拥有量 申请量 余额 产值 增加值 里程'),
];

/** What is measured of things whose name stands before it: 玉米播种面积. */
export const measuresOfThings: readonly string[] = [
  ...yields,
  ...wordList('播面 播种面积 种植面积 收获面积 总产 单产 进口 出口 存款余额 贷款余额'),
];

/** Measures too wide to stand alone: 重点项目完成投资 is 重点项目投资. */
export const wideMeasures: readonly string[] = wordList(`
  投资 资金 收入 产值 营收 销售额 商品销售额 销售收入 利税 利润 税收 产量 面积 数量 增加值 营业额 营业收入 主营业务收入
  利润总额 消费品零售额 零售额 增速 增幅 总产值 工业总产值 装机 装机容量 里程
`);

/** What quantities are of that stand at a level, whatever verb the words hold: 快递业务量. */
export const quantityKinds: readonly string[] = wordList(`
  快递 业务 吞吐 货运 客运 发送 产 销 销售 交易 成交 授权 拥有 出栏 存栏
`);

/** What is better where it is less: 能耗下降. */
export const burdens: readonly string[] = wordList(`
  浓度 质量综合指数 水质综合指数 能耗 消耗 排放 强度 费用 成本 时间 时限 发生率 死亡率 失业率 负债 氧化 颗粒物 PM 臭氧 氨氮 污染
`);

/** What an aside opens with that tells a measure with or without a part: （不含湾头增长9%）. */
export const scopesOfMeasures: readonly string[] = wordList(`
  不含 不包括 不包含 不计 未含 剔除 扣除 包括 包含 含
`);

/** What a clause that only names its subject ends in: 渔业用品. */
export const subjectEndings: readonly string[] = wordList(`
  利润 资产 面积 规模 国家 人口 企业 产品 用品 项目 收入 支出 投资 贷款 存款 水平
`);

/** Verbs by which those told of are described before their noun: 参加学习的学员. */
export const membership: readonly string[] = wordList(`
  参加 从事 享受 接受 领取 用于 属于 拥有 进入
`);

/** Those who are counted by what they take part in, as patterns: 享受补贴的渔民. */
export const thoseTakingPart: readonly string[] = wordList(`
  人口 [农渔居村牧]民 职工 [船渔员矿]工 学生 学员 群众 老年人 老人 人员 儿童 妇女 残疾人 家庭 对象 患者 退休人员
`);

/** Those counted of whom a measure is told behind them, as patterns: 33个断面水质. */
export const thoseMeasured: readonly string[] = wordList(`
  断面 城市(?![群化圈带]) 行业(?!类) 产业(?![链园集带类片基]) 企业 项目 园区 开发区 水源地 车辆 地区 省份 监测点 点位 港口 口岸 制造业 领域 集群
`);

/** What tells of a measure behind it, as patterns: 比例【占】. */
export const tellMeasures: readonly string[] = wordList(`
  [比较均在占达为\\d] [超过](?=[\\d.百千万亿]*[万亿]) 突破(?=[\\d.百千万亿]*[万亿]) 同比 [增下上降提] 实现 完成 分别
`);

/** What measures end in, as patterns: 水质优良比例. */
export const endsOfMeasures: readonly string[] = wordList(`
  [量率值额度重] (?:人|天|户|件)数 指数 占比 比例 面积 收入 标准 价格? 成本 时间 水平 范围 能耗 投资 税收 规模
`);

/** What a measure is told by where it stands behind 高于: places, averages, measures, earlier years. */
export const comparedWith: readonly string[] = wordList(`
  平均水平 平均 水平 均值 平均数 增速 增长速度 增长 增幅 涨幅 收入 上年 去年 上年同期 面上 GDP
  全国 全省 全市 全区 全州 全自治区 全县 城镇 城镇居民 全社会
`);

/** Whose or of when an aim is: 年度计划, 省定任务. */
export const aimOpenings: readonly string[] = wordList(`
  年 汇总 全年 年度 本年 年初 调整 变动 省考核 市考核 国家考核 考核 国家 国家下达 上级 上级下达 上级达 省定 市定 县定 省下达 市下达 县下达 省达 市达 县达 时序 原定 既定 人大通过 人代会通过 人大批准 发展 规划 工程
`);

/** What goes on, in which nothing is one of so many: 3项工程建设中. */
export const goings: readonly string[] = wordList(`
  建设 实施 发展 改造 推进 工作 斗争 过程 进程 活动 行动 计划 规划 高 初
`);

/** What a rate tells of a time or a distance that stands in its name: 抢修2小时到达率. */
export const reachesTold: readonly string[] = wordList(`
  覆盖 到达 通达 可达 响应 办结 抵达 到场 送达 复通 达标
`);

/** What is used or given off for an output. */
export const usesPerOutput: readonly string[] = wordList(`
  能耗 能源消耗 综合能耗 水耗 用水量 电耗 二氧化碳排放量? 碳排放量? 建设用地使用面积
`);

/** Branches of industry that two words name together. */
export const branchesOfTwo: readonly string[] = wordList(`
  电子信息 装备制造 生物医药 石油化工 纺织服装 食品加工 节能环保 数字经济 文化旅游 轨道交通 航空航天 医药健康 冶金建材 信息技术
`);

/** Sums that a place, a branch or a firm takes in, spends or makes: 渔业产值. */
export const measuresInMoney: readonly string[] = wordList(
  '收入 支出 预算 税收 税金 利润 投资 产值 总值 增加值 零售额 总额',
);

/** What is measured of a harvest, as patterns. */
export const harvestMeasures: readonly string[] = wordList(
  '总产量? 单产 产量 平均单产 播面 播种面积 种植面积 面积',
);

/** What works hold or give, which is built up rather than counted. */
export const capacitiesBuilt: readonly string[] = wordList('能力 容量 库容 装机 产能');

/** The same, and how large works or stores are. */
export const capacityNouns: readonly string[] = [...capacitiesBuilt, ...wordList('容积 规模 储量')];

/** What says how many or how much there is of something, as patterns: 渔户户数. */
export const amountsThere: readonly string[] = wordList(
  '户数 数量 总数 总量 总人口 [床托]位数 规模',
);

/** How far the houses are whose floor space is told: 竣工面积. */
export const floorSpaces: readonly string[] = wordList('施工 新开工 竣工 销售 待售');

/** What tests find, in the name of a rate: 超标率. */
export const findingsOfTests: readonly string[] = wordList('达标 超标 检出 合格 优良');

/** By what people or an output are told apart: 从性别看. */
export const distinctions: readonly string[] = wordList('性别 年龄 城乡 产业 地域');

/** Branches and kinds of demand, as patterns, each of which gives its part to growth. */
export const partsOfGrowth: readonly string[] = wordList(
  '产业 [工农务渔筑游造]业 经济 消费 投资 出口',
);

/** What grows in step with what: an economy, a product, an income. */
export const measuresInStep: readonly string[] = wordList(
  '经济 生产总值 GDP 收入 财政 工资 价格 物价 产值 效益 生产率',
);

/** What is told as a mean of years, as patterns: 年均气温. */
export const meansOfYears: readonly string[] = wordList('浓度 气温 降[水雨] 值 收入 工资 人口');

/** What names of amounts that are there at a time end in, as patterns. */
const amounts: readonly string[] = wordList('余额 人口 率 比[重例]');

/** What names end in of what is there rather than done, as patterns: 渔船保有量. */
export const stocks: readonly string[] = [
  ...amounts,
  ...wordList('里程 总量 存量 [保拥]有量 水平 收入 床位 党员 规上企业 主体'),
];

/** What names end in that a deed is the first part of, as patterns: 进口企业. */
export const standingThings: readonly string[] = [
  ...amounts,
  ...wordList('面积 规模 [能产]力 [总数存]量 企业 单位 基地 额'),
];

/** What is measured of the weather: 气温. */
export const measuresOfWeather: readonly string[] = wordList(
  '气温 降水量 降雨量 日照时数 降水日数 无霜期',
);

/** What names end in of what is measured, whatever stands beside it in a list, as patterns: 税收. */
export const measuresAlone: readonly string[] = wordList(`
  (?:增值|所得|消费|营业)税 游客 (?<=托)位
  (?<!需氧)量 [率额数值比] [能水]耗 强度 GDP 生产总值 [收投]入 支出 (?<=利用)[内外]资 引资 人口 就业 [进出]口 比[例重] 税收 人次 覆盖面 浓度 面积 产能 幅度 标准
`);

/** What names end in of what verbs are told to raise, build or carry out, as patterns: 缴费比例. */
export const objectsMeasured: readonly string[] = wordList(`
  [率量额数重值入例准费价积] 投资 支出 水平 工程 项目 行动 住房 改造 [一-龥]{4}(?:建设|任务)
`);

/** What a deed is measured by: 服务时长. */
export const measuresOfDeeds: readonly string[] = wordList('时长 周期 人次 费用 时间 次数 人数');

/** What of a year something may be compared with, as patterns: 2030年决算. */
export const figuresOfYears: readonly string[] = wordList(`
  预算 决算 水平 同期 实[际绩] 计划 平均 指标
`);

/** Kinds of the economy, each a part of the whole, as patterns: 民营经济. */
export const kindsOfEconomy: readonly string[] = wordList(`
  民营 私营 个体私营 非公有制? 海洋 数字 临空 临港 开放型
`);

/** What is used or put in for so much of it, as patterns: 每万元生产总值. */
export const basesOfRates: readonly string[] = wordList(`
  GDP 地区 国内 规模以上 规上 单位 生产总值 工业(?!企业|项目|园) 产值 增加值 营业收入 投资强度 投资GDP 投资产[出值]
`);

/** What herds and harvests are told by. */
export const herdsAndHarvests: readonly string[] = wordList('存栏 出栏 单产 总产');

/** How far things reach. */
export const extents: readonly string[] = wordList('面积 里程 规模 长度');

/** Which capacity is meant: that of a year, that by design. */
export const kindsOfCapacity: readonly string[] = wordList('年产 生产 设计 加工');

/** What is measured of a place as a whole. */
export const measuresOfPlaces: readonly string[] = wordList(
  '义务教育优质均衡 学前教育普及普惠 空气质量 PM 细颗粒物 优良天数 水质 [\\u4e00-\\u9fff]{0,4}浓度 (?:一般)?公共预算 财政收入 (?:地区|国内)?生产总值 GDP 进出口 外贸 实际(?:利用|使用)?外资 [\\u4e00-\\u9fff]{0,4}(?:产值|增加值|经济总量)',
);

/** Measures of harm or of what is used up, as patterns, of which less is better. */
export const measuresOfHarm: readonly string[] = wordList(`
  浓度 均值 能耗 水耗 电耗 用水量 综合指数 失业率 死亡率 发病率 发生率 负债率 杠杆率 不良率 不良贷款率 违约率 排放量 排放强度
`);

/** In what regard a measure is told of: 在产值增长方面. */
export const aspectsOfMeasures: readonly string[] = wordList('增长 增速 完成 提升');

/** What goods bring, as patterns. */
export const outputOfGoods: readonly string[] = wordList('总?产值 产量 销售额 销售收入 销量 营收');

/** What is broken through or solved one by one: 渔业技术难题. */
export const hardMatters: readonly string[] = wordList('难题 瓶颈 难点 堵点 问题 技术 痛点');

/** Of which size firms are that statistics count whole. */
export const classesOfFirms: readonly string[] = wordList('规上 限上 规模以上 限额以上');

/** What firms make or take in, as patterns. */
export const measuresOfFirms: readonly string[] = wordList(`
  增加值 总?产值 营业收入 营收 利润总?额? 税收
`);

/** What is traded with others. */
export const tradeWithOthers: readonly string[] = wordList('进出口 出口 进口 贸易');

/** What ratios are of, before 比: 存贷比. */
export const ratiosByName: readonly string[] = wordList(
  '存贷 性别 师生 生师 医护 床护 投入产出 费效',
);

/** What says which value a change starts from, as patterns: 由[原来的]9亿元增加到. */
export const leadsOfFromValues: readonly string[] = wordList(`
  [年月]标准 原定 原来的? [原现]有的? 现行的? 目前的? 过去的? 五年前的? 上年的? 年初的? 第[一二三四五六七八]次全国(?:人口|经济|农业)普查的 不足
`);

/** Indicators of pieces, before 量, in which nothing is money: 渔船销量突破百万大关. */
export const quantitiesOfPieces: readonly string[] = wordList(
  '产 销 产销 保有 拥有 业务 吞吐 运输 客流',
);

/** What is measured of residents, behind 人均. */
export const measuresOfResidents: readonly string[] = wordList('收入 支出 消费 水平 消费额');
