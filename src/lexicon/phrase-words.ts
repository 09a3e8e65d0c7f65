import { wordList } from './word-list.ts';

/** Adverbs that are nouns at a phrase’s end: 省重点2个. */
export const adverbsAsNouns: readonly string[] = wordList(`
  重点 计划 科学 部分 组织 合力 年度 实际 名义
`);

/** Adverbs that describe the noun that they stand before: 总体近视率, 基本药物. */
export const adverbsAsAttributes: readonly string[] = wordList(`
  直接 总体 基本 免费 上门 双向 有效 间接 历史性 高标准 高水平 高质量 高效
`);

/** Words that end in a character that phrases drop and are whole: 公共, 人均. */
export const wholeEndings: readonly string[] = wordList(`
  公共 方向 偏向 意向 导向 动向 走向 去向 志向 取向 趋向 倾向 单向 双向 定向 人均 户均 亩均 首都 成都 初等 中等 高等 平等 需要 主要 重要 总和 大将 标的 目的 自由 条约 公约 节约 合约 签约
  集约 大约 理由 原则 规则 法则 准则 细则 总则 许可 认可 返还 偿还 归还 冷却 存在 报到 周到 冬至 夏至 合并 兼并
  比较 饱和 缓和 共和 纲要 摘要 时尚 风尚 成就 附则 民约 药都 流向 航向
`);

/** What is left of a time or place and names nothing: 精简后, 各地. */
export const fragments: readonly string[] = wordList(`
  后 中 时 上 下 内 双 这里 间 里 者 新 共 到 至 这 那 其 该 是 它 才 转 转为 各地 全国 全省 全市 全县 全区 我省 我市
  我县 我区 我国 各级 各地区 各部门 提前 实现 基础上 基数上 由降转 由负转 由降转增 由降转正 由降转升 由负转增 由负转正
  由负转升 亿元 万元 亿 为国家 为农民 为企业 剩余 以下 下列 如下 依托 借助 凭借 一次性 里面 当中 之日起 上述 专项 大大 先 每周 每次 每天 合计 共计 不含 不包括
`);

/** Words that end or begin with a list sign and are whole. */
export const wholeWithSigns: readonly string[] = wordList(`
  惠及 涉及 普及 波及 危及 触及 参与 给与 总和 合并 归并 兼并 和美 和谐 和平
`);

/** Grades of what provinces, cities and counties name. */
export const grades: readonly string[] = wordList(`
  国家级 省级 市级 县级 区级 省定 市定 县定 区定 部级 乡级 镇级 村级 乡镇级 盟级 旗级 州级 厅级
`);

/** What those counted serve as: 以3个试点县为重点. */
export const roles: readonly string[] = wordList(`
  示范 核心 载体 重点 支撑 着力点 主体 抓手 龙头 引领 依托 基础 目标 主线 契机 突破口 导向 中心 纽带 牵引 骨干 补充 题材
  主题 内容 特色 标志 代表 主攻 骨架
`);

/** Names of a whole that open a phrase of their own in a list: …、总数达到16家. */
export const aggregates: readonly string[] = wordList(`
  总数 总量 总规模 增速 总里程 总面积 总投资 总额 累计 其中
`);

/** Those among whom something is told of some, before 中: 考核指标中. */
export const amongNamed: readonly string[] = wordList(`
  活动 行动 评选 考核 比赛 竞赛 测评 评价 评估 指标 项目 任务 工程 企业 人口 行业
`);

/** What is done together with others: 4所医院与省城医院合作. */
export const jointDeeds: readonly string[] = wordList(`
  合作 签约 签订 签署 结对 达成 对接 联合 共建 建立 融合 协同 组建 组成 结成
`);

/** Schools and firms that are named by where they are: 在湘高校. */
const schoolsAndFirms: readonly string[] = wordList('高校 院校 企业 央企 外资');

/** The same and what those do who are named so: 在湘就业人员. */
export const bodiesOfPlaces: readonly string[] = [
  ...schoolsAndFirms,
  ...wordList('执业 生产 投资 就业 台企 校生 游客'),
];

/** The same and bodies of any kind: 在湘单位. */
export const bodiesByPlace: readonly string[] = [...schoolsAndFirms, ...wordList('单位 机构')];

/** States that things are told to be in, so that what follows a list sign is told for itself: 渔获丰收、总产稳定. */
export const foundStates: readonly string[] = wordList(`
  丰收 突出 平稳 向好 良好 显著 亮眼 增强 畅通 贯通 见效 提速 顺利 全覆盖 建成投运 建成投用 建成通车 建成运营 投入运行 投入运营 投入使用 投运 投用 通车 落成 竣工
`);

/** What is brought about by deeds, behind their verb: 完成改造、用电成本降低. */
export const doneThings: readonly string[] = wordList(`
  全覆盖 改造 建设 统筹 改革 机制 治理 整治 清零 转型 提升 贯通 归集 普查 登记
`);

/** What is told behind a dash: 发展目标——渔业产值达到9亿元. */
export const leadingNouns: readonly string[] = wordList(`
  目标 任务 表述 要求 成绩 成效 举措 特点 亮点 变化
`);

/** States that 未 denies of those whom a noun behind them names: 未参保渔民, 未成年人. */
export const statesDenied: readonly string[] = wordList(`
  成年 参保 就业 脱贫 投产 达标 完工 开工 上市 登记 到期 升学 入学 利用 开发 复工 复产 办结 通车 通电 硬化 治理 分配 流转 婚
`);

/** What leads to what a colon is followed by: 其中渔业：. */
export const leadsToMore: readonly string[] = wordList('其中 如下 以下 包括 分别');

/** How what leads to a colon ends where it names nothing that is measured: 监测结果显示：. */
export const endsOfLeads: readonly string[] = wordList(
  '显示 表明 获悉 了解到 来看 情况 结果 要求 任务 目标 指标 为 是',
);

/** What an aside opens with that says something else than how many of those counted are so: 9人（去年8人）. */
export const asidesOfOthers: readonly string[] = wordList(`
  去年 上年 今年 原 目标 计划 任务 比 较 同比 增 减 约 即 其中 每 人均 平均 户均 全[国省市县区州] 累计 另 不含 不包括 未 达到 总 合计 共 规划 设计 含 包括
`);

/** What a total is called, whatever it is of. */
export const totalWords: readonly string[] = wordList('累计 总数 总计 共计 总量');

/** Adjectives that name nothing: 重要的渔港. */
export const plainAdjectives: readonly string[] = wordList('不同 相反 重要 主要 重大');

/** What words end in that describe rather than name: 不同类型. */
export const endsOfDescriptions: readonly string[] = wordList('身边 提出 性质 类型 特色 规模 意义');

/** By what something is done, as the endings of their names: 托管模式. */
export const waysOfDoing: readonly string[] = wordList('模式 方式 渠道 途径 形式 手段');

/** How a deed behind them is said to be done by, with or under something: 利用闲置校舍改建, 按渔港标准改造. */
export const meansOpenings: readonly string[] = wordList(`
  采取 采用 运用 利用 依托 借助 结合 按照? 参照 对照 通过
`);

/** With or under what a deed is done, as the endings of their names: 公益性岗位, 创建工作. */
export const endsOfMeans: readonly string[] = [
  ...waysOfDoing,
  ...wordList(`
    机制 岗位 标准 要求 规划 资金 资源 平台 契机 机遇 工作 活动 行动 校舍 场[地所] 土地 空地 技术 设施 房[屋产] 优势 政策 收入
    办法 措施 专项债券? 车间 工坊 [^医]院 大学 中心 企业 基地
  `),
];

/** What is done by such means to what is named behind it. */
export const deedsByMeans: readonly string[] = wordList(`
  建[设成造] 改[造建] 新[改扩]?建 扩建 整治 治理 安置 打造 培[育训] 种植 修[建缮复] 铺设 设置 安装 盘活 化解 招[引聘] 吸纳 帮扶 救助
`);

/** In what something is done, before 下: 在新形势下. */
export const circumstances: readonly string[] = wordList('前提 条件 情况 形势 背景');

/** What something happens under: 在高基数压力下. */
export const pressures: readonly string[] = wordList(
  '压力 带动 推动 拉动 影响 冲击 支撑 作用 引领',
);

/** Words that begin with what a verb may end in, as patterns: 设施 in 新增设施. */
export const wordsCrossing: readonly string[] = wordList(`
  水泥 设[施备置] 设立(?!体) 设计(?=院|所|师|中心|机构) 到[位期] 录取 成果(?![园树林蔬农]) 成[效绩为片] 成品(?=[油库]) 成套 成员 档案 成本(?![地省市县区级年])
  工业 工[厂坊会匠] 机[场关] 行业 行政(?=[区村执审机复]) 航[线班空] 课程 长效 加工(?=[厂企区型]) 林[场业] 开[发放展设工] 建[设筑档成] 上[线市架云] 通[村组乡](?=公|水|油|硬|路)
`);

/** Words that begin with what a noun may end in, as patterns: 提升村庄 improves villages, 提升村 is a kind of them. */
export const nounsCrossing: readonly string[] = wordList(`
  村[庄镇民落容] 县[城域委乡] 人[民口才员力] 书[院店屋画] 林[场果业地带] 商[品贸业务圈会事场] 图[书谱] 区[域块间] 会[议展客堂所] 班[列组] 房[屋子]
  权[益限] 链[条接] 口[袋岸] 赛[事道] 金[融属牌]
`);

/** What follows where a condition is met. */
export const dueOnConditions: readonly string[] = wordList('[另再]?奖 给予 予以 一次性 可 不得 按');

/** What something comes of. */
export const reasons: readonly string[] = wordList('原因 因素 影响 变化');

/** What one must meet. */
export const requirements: readonly string[] = wordList('条件 标准 规定 要求');

/** What something may be for a goal. */
export const groundsForGoals: readonly string[] = wordList('基础(?!上) 支撑 保障 动力 引擎');

/** What something is like that is well. */
export const goodStates: readonly string[] = wordList('良好 优良 稳定 水平 改善');

/** What is taken to reach an end. */
export const meansToEnds: readonly string[] = wordList('措施 举措 办法 手段');

/** What examples are to those that they stand for, behind 为: 以海带为主的渔场. */
export const rolesOfExamples: readonly string[] = wordList(
  '主 代表 核心 重点 支撑 龙头 主体 引领 特色 依托',
);
