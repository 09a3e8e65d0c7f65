import { wordList } from './word-list.ts';

/** Adverbs that a verb of the lexicon may open with; the deed is told without them: 同比增长, 高质量完成. */
export const adverbsOfVerbs: readonly string[] = wordList(`
  坚持
  同比 环比 实际 整体 可比 分别 累计 深入 扎实 稳步 全力 强力 大力 高质量 高标准 突出 集中 成功 狠 持续 统筹 滚动 年均 清单化 聚力 奋力 倾力
  已 共 现 均 约 仅 只 再 年 实 另
`);

/** Verbs that open with what is elsewhere an adverb and are whole. */
export const wholeVerbs: readonly string[] = wordList(
  '共建 共享 再造 再生 实施 实现 实行 实体化 实质化 年审',
);

/** How a place in an order is told: 位居全国第一, 跃升至第3位. */
export const placingVerbs: readonly string[] = wordList(`
  荣登 跃上 登上 位居 位列 位于 名列 排名 排在 排到 排 居 列 稳居 跃居 跃升至 跃升到 跃升 跃至 上升至 上升到 升至 进位至
  升到 前移至 前移到 提升至 提升到 晋升至 晋位 进至 进到 分获 保持 保持在 稳定在 进入 跻身 荣获
  获得 获 夺得 取得 退至 雄踞 雄居 荣居 荣列 稳列 稳坐 高居 退到 降至 下降至 退出 为 占 达到 达 排位 排列 并列 蝉联 领跑(?!者)
`);

/** Verbs of what something is made up of or touches, which govern the number of its parts: 主要包括三个部分. */
export const composingVerbs: readonly string[] = wordList(`
  包括 包含 涵盖 涉及
`);

/** Verbs that only say by, for or from what something is done, so that another one is the deed. */
export const relatingVerbs: readonly string[] = [
  ...composingVerbs,
  ...wordList(`
    通过 围绕 按照 根据 依据 用于 利用 依托 结合 面向 投资 投入 总投资 针对 利用了 基于
    立足 瞄准 是 为 有 占 对接 服务
  `),
];

/** Where those counted come to, as a measure of theirs does not: 9个学科进入前3%. */
export const arrivalsOfThose: readonly string[] = wordList('进入 跻身 迈入 步入 跨入 晋升');

/** Who is brought to do a deed. */
export const doersBrought: readonly string[] = wordList(`
  地方 地 县 市县 县区 区县 县市 乡镇 园区 开发区 企业 高校 医院 院校 社会力量 社会资本 金融机构 科研院所
`);

/** Verbs that say how others are brought to do the deed that follows: 支持建设渔港. */
export const aidingVerbs: readonly string[] = wordList(`
  支持 鼓励 引导 推动 促进 帮助 指导 扶持 组织 督促
`);

/** Verbs that bring those counted behind them to do something as well: 带动9家渔企开拓市场. */
export const movingVerbs: readonly string[] = wordList('带动 吸引 引领 助力 带领 动员 助推');

/** Places and bodies that do a deed, as the ends of their names: 支持9个渔区发展养殖. */
export const doersCounted: readonly string[] = wordList(`
  企业 地区 园区 开发区 渔区 县区 市县 区县 乡镇 村 县 市 镇 载体 集群 团队 单位 部门 城市 集团 机构 高校 院校 合作社
  县（市、区）
`);

/** Deeds to measures and papers, which are named by what they are for: 出台促进就业15条措施. */
export const issuingVerbs: readonly string[] = wordList(`
  制定 出台 打出 推出 发布 印发 公布 颁布 制定出台 制定实施 研究制定 研究出台
`);

/** Verbs of what those that are told of are counted among, live on or work in: 列入赤字的债券. */
export const belongingVerbs: readonly string[] = wordList('列入 纳入 享受 从事 载运 适用');

/** Verbs of what conforms to a paper: 达到1988年颁布的标准. */
export const conformingVerbs: readonly string[] =
  wordList('达到 符合 按照 依据 根据 执行 参照 对照');

/** Deeds to bodies and people that a deed names: 聘请招商顾问. */
export const hiringVerbs: readonly string[] = wordList(`
  聘任 聘请 选聘 招募 新聘 评选 表彰
`);

/** Verbs whose object is a sum that somebody gets, who may stand between: 给予渔企9万元奖励. */
export const givingVerbs: readonly string[] = wordList(`
  给予 发放 拨付 兑现 下达
`);

/** What is given to those who do or need something, each a verb as well: 给予奖励9万元, 奖励渔企9万元. */
export const gifts: readonly string[] = wordList(`
  奖励 奖补 补助 补贴 资助 补偿 贴息 扶持 支持
`);

/** What is done to sums, so that it holds for all of a list of them, and whatever deeds they are for. */
export const payingVerbs: readonly string[] = wordList(`
  落实 争取 发放 拨付 下达 筹措 筹集 募集 投入 兑现 减免 安排 整合 统筹 列支
`);

/** Verbs that tell by how much revenue passes or lacks what was planned. */
export const overPlanVerbs: readonly string[] = ['超收', '短收'];

/** What is done with the sum or by those counted right before: 投资400万元实施河道清淤工程. */
export const carryingOut: readonly string[] = wordList(`
  实施 完成 启动 开展 推进 推动 落实 支持 采取 制定 出台
`);

/** Verbs of how much is made or spent, one noun after the other: 生产鱼粉9万吨，鱼油3万吨. */
export const outputVerbs: readonly string[] = wordList(`
  完成 实现 生产 出产 安排 建成投产 竣工投产 发电 投入
`);

/** What is passed by those counted: 9个项目通过省级验收. */
export const examinations: readonly string[] = wordList(`
  验收 贯标 国审 省审 评审 认证 评估 认定 审核 审查 考核 普查 核查 公示
`);

/** Verbs that say how what is told of those counted is brought about: 推进省委确定的9项任务落地. */
export const furtheringVerbs: readonly string[] = wordList(`
  推进 加快推进 全力推进 扎实推进 加快推动 加快 争取 力争 确保 促进 力促 保障 保持 让 使 聘任 聘请 选聘 邀请 选派 组织 抓好 抓紧 做好 加大 加强 完成
`);

/** What those counted got, whatever they are named by: 改革、督查落实2项工作获表彰. */
export const awardVerbs: readonly string[] = wordList(`
  获 获得 荣获 受到 得到 获评 获批 入选 入围 上榜 纳入 列入 走在
`);

/** What those counted do or how they fare, where the lexicon of verbs has no such word: 9名渔工冲锋在第一线. */
export const fortunes: readonly string[] = wordList(`
  受到 出庭应诉 安全利用 投向 冲锋 参保 销账 组网 开诊 开学 运转 接转 拿到 起势 收官 上新 摆脱 互认 停产 停产限产 限产 通办 跨省通办 跨市通办 跨域通办 全程网办 交房
  转型 达标 达标达效 落地见效 见效 投运 扎根 迎战 逆行出征 旅居 亮相 巡查 达效 投达产 组团 领跑 领先 突破 转产 转行 返岗 复学 复业 开业 营业
  开馆 开园 开市 试运行 并网 并网发电 合龙 通关 通邮 通电 通气 脱帽 清零 兜底 转正 转化 破产 脱困 转岗 上岗 返乡 回流 落成 结题 结项 转企升规 转企进限
  走在 开钻 市场化运营 实体化运营 常态化运行 拿地 扩优提质 提标 入统 入会 过会 过审 离校 升学 深造 摘牌 换牌 换届
`);

/** How something is done with a given set. */
export const settingManners: readonly string[] = wordList(`
  正确 合理 更好地 更好 紧紧 牢牢 必须 要 主要 我们 并 以 深入 加快 重点 继续 强力 全力 大力 扎实 持续 着力 聚力
  积极 稳步 有序 统筹 全面 进一步 坚决 坚定 不断 切实 认真 主动 健康 共同 今年 明年 今后 一年来 过去一年 五年来 过去五年
`);

/** What is done with a given set, whose names may stand between: 立足渔业、港航两大产业. */
export const settingVerbs: readonly string[] = wordList(`
  立足 瞄准 依托 利用 发挥 注重 借力 借助 涵盖 锚定 增强 把握 构筑 筑牢 厚植 守牢 守好 守住 严把 把好 把住 运用 抓住 抢抓 延伸 防范 壮大
  推进 发展 开展 提升 划分为 分为 做大做强 做优做强 突出 布局 放大 做实 做了 做到 办好 弘扬 打好 贯穿 明确 树立 强调 突出强调 勇担 拥有 包括 包含 紧扣 紧盯 盯住 处理好 正确处理 统筹 牢记 反映 织密 围绕
`);

/** What a campaign, a project or officials do to others, seldom part of a name: 守港行动服务渔民. */
export const deedsToOthers: readonly string[] = wordList(
  '识别 交付 修复 治理 培养 救助 帮扶 服务 转化',
);

/** Verbs that are part of what is measured behind them, where another verb tells of that: 批准用海面积增长. */
export const namingVerbs: readonly string[] = wordList(`
  批准 参加 享受 吸纳 调处 督查 缔结 拥有 接受 承保 参与 受理 符合
`);

/** What is done to a rate itself rather than to those whose rate it is: 落实问题办结率. */
export const deedsToRates: readonly string[] = wordList(`
  完成 实现 取得 获得 拉动 保持 确保 保障 落实 控制 稳定 巩固 加快 推进 推动 争取 力争 做到 增强 加大 改善 优化 狠抓 抓好 严控 维持 守住 提前完成 接待 培训 吸引 带动 支持 鼓励 引导 促进 帮助 提高 提升
`);

/** What is done to each so much that a rate is counted on: 每生产一万元产值. */
export const verbsOfEach: readonly string[] = wordList(
  '生产 创造 实现 消耗 装卸 运输 处理 加工 炼 产',
);

/** What there is one step more of, for which more is given, as patterns: 每新增9亿元奖励3万元. */
export const stepVerbs: readonly string[] = wordList('新增 增加 提高 完成 引进 超过?');

/** How a calamity is met with or withstood. */
export const withstanding: readonly string[] = wordList('遭遇 遭受 面对 战胜 抗击 抵御 应对 经历');

/** Verbs of what comes to reach further places or people, with an arrival behind: 推广到全省. */
export const spreadingVerbs: readonly string[] = wordList('扩大 推广 延伸 普及 扩展');

/** Verbs of what is paid for others or to them, as nouns too, as patterns: 中央安排. */
export const fundingVerbs: readonly string[] = wordList(
  '安排 下达 拨[款付]? 投入 投资 支持 支出 补助 补贴',
);

/** What rules have bodies do to those who break them: 责令改正. */
export const sanctions: readonly string[] = wordList('责令 处 给予 没收 吊销 警告');

/** What is done to lands and waters, as patterns: 治理河流9条. */
export const deedsToLand: readonly string[] = wordList('治理 建[成设] 完成 实施 整治 新增');

/** Verbs of those who say what is to be done, or set it down: 提出目标, 出台措施. */
export const layingDown: readonly string[] = wordList('出台 明确 梳理 列出 推出 部署 提出');

/** Verbs of what somebody holds or wants, as patterns: 有人主张提价. */
export const opiningVerbs: readonly string[] = wordList('认为 主张 想要? 赞成 妄想 鼓吹');

/** What is done so that there are works and firms of a kind: 新建渔场. */
export const makingOfKinds: readonly string[] = wordList('新建 建设 改造 扩建 创建 培育');

/** Verbs of holding an occasion. */
export const holdingVerbs: readonly string[] = wordList('举办 举行 组织 召开 开展 组织开展 承办');

/** Verbs of building and buying, as patterns. */
export const buildingOrBuying: readonly string[] = wordList(`
  改扩?建 扩建 建成 购置 购买 采购 修建 铺设 打造
`);

/** Verbs of taking something up from a side: 从三个方面着手. */
export const takingUpVerbs: readonly string[] = wordList('入手 着手 发力 用力 着力');

/** Verbs of what is paid or remitted for others: 代缴保费. */
export const payingForOthers: readonly string[] = wordList('报销 垫付 代缴 减免 资助 报免');

/** Verbs that 了 follows where what they tell was done or reached. */
export const achievingVerbs: readonly string[] = wordList('调整 完成 通过 实现 开展 取得 达到');

/** How it is told that something got ahead, as patterns: 迈出新步伐. */
export const headwayVerbs: readonly string[] = wordList(`
  取得 实现 迈出 走在 作出 有(?:所|了|新) 下功夫 做文章
`);

/** Those who or what does something to others, as patterns: 攻坚战, 干部. */
export const doersOfDeeds: readonly string[] = wordList(`
  机制 行动 攻坚战 [^建]工程 项目 基金 干部 媒体
`);

/** Verbs of bringing about what is told behind them, as patterns. */
export const accomplishingVerbs: readonly string[] = wordList('新?完成 实现 取得 获得 新增 拉动');

/** What those named do or how they fare that no verb of the lexicon tells, as patterns. */
export const furtherFortunes: readonly string[] = wordList(`
  (?<!或)好于 受到 出现(?!率) 不[仅能得服再会动惧] 得以 [搬留稳]得[出住下] 达标(?=退出|摘帽|出列) (?<=企业|产业|学校)达标(?=[，。；]) 扮靓 冲[锋在]在 奔赴 前往 叠加的 (?<=事项)“?(?:就近|一次|一窗|网上|马上|掌上|跨域|免证)办 (?<=项目)交付(?=$|[\\d，。；]) 有了 走在 出口(?=[\\u4e00-\\u9fff]{2,6}(?:地区|国家|市场)|海外|全球|东盟|欧洲)
`);

/** Verbs of a body’s consent to what others drew up. */
export const approvingVerbs: readonly string[] = wordList('批准 审议通过 审定 核定 同意');

/** Verbs of taking a sum out of another for something: 提取. */
export const settingAside: readonly string[] = wordList('安排 列支 拿出 划出 提取 统筹');

/** Verbs of a government that takes office. */
export const takingOffice: readonly string[] = wordList('就职 成立 组成 产生 任职');

/** Verbs of those who choose the works of a year by their votes: 人大票决的9项实事. */
export const votingVerbs: readonly string[] = wordList('票决 票选 投票选出 表决 确定 审定');

/** Verbs of those who set what others are to reach: 省下达的指标. */
export const settingGoals: readonly string[] = wordList(`
  确定 规定 提出 下达 明确 设定 部署 批准 核定 核准 要求 分解
`);

/** The same of those who write the goals themselves, too. */
export const handingDown: readonly string[] = [...settingGoals, ...wordList('布置 制定 制订')];

/** Verbs of what a year brought. */
export const resultVerbs: readonly string[] = wordList('实现 完成 达到 突破 增长');

/** What holds something as it is. */
export const steadyingVerbs: readonly string[] = wordList('保障 稳定 稳住 保持');

/** What keeps something from becoming less. */
export const guardingVerbs: readonly string[] = wordList('守住 守牢 严守 坚守');

/** Verbs of crossing a bound. */
export const crossingVerbs: readonly string[] = wordList('跨过 跨越 迈过 越过 跃过');

/** What works do that run. */
export const runningWorks: readonly string[] = wordList('观测 运营 运行 生产');

/** Verbs of those who build, run or look after works of others: 9家渔企承建的3个渔港. */
export const runningOfWorks: readonly string[] = wordList(
  '承建 承办 主办 运营 经营 管理 承担 投资 帮扶',
);

/** What is done with a paper or a plan to put it to work. */
export const puttingToWork: readonly string[] = wordList('实施 细化 落实 提出');

/** Verbs of carrying out what relieves people of what they owe. */
export const fulfillingRelief: readonly string[] = wordList('落实 兑现 完成 实现');

/** Verbs of reaching what was to be done. */
export const fulfillingVerbs: readonly string[] = wordList('完成 实现 达到 建成');

/** What places do together. */
export const jointWork: readonly string[] = wordList('通办 联动 联办 协同');

/** Verbs of bringing something on. */
export const drivingVerbs: readonly string[] = wordList('推动 促进 带动 拉动 助推 助力');

/** Verbs of heading for a mark: 向千亿元迈进. */
export const headingVerbs: readonly string[] = wordList('迈进 挺进 进军 奋进 冲刺');

/** Verbs before a measure that has to come somewhere: 推动养殖量突破300万只. */
export const pushingVerbs: readonly string[] = wordList('推动 促进 助推 助力 力促 支持 力争');

/** What is done with a deed that has a name. */
export const settingOnFoot: readonly string[] = wordList('实施 组织实施 开展 提出');

/** Verbs of holding something at a level. */
export const holdingLevels: readonly string[] = wordList('保持 稳定 控制 维持 限制');

/** What a part of a whole reached, or by what it is told. */
export const reachedByParts: readonly string[] = wordList('实现 完成 主营业务 营业收入');

/** What is done with ideas. */
export const deedsToIdeas: readonly string[] = wordList('创新 拓宽 理清 大胆');

/** How a title or a right is granted, behind its name: 获渔业龙头企业认定. */
export const waysOfGranting: readonly string[] = wordList('认定 批准 命名 授牌 评定 核准');

/** Verbs of those who bring something out or in. */
export const bringingVerbs: readonly string[] = wordList('推出 出台 发布 引进 引入 设立');

/** Verbs of giving the same sum in other money. */
export const conversions: readonly string[] = wordList('折合 约合 折算');
