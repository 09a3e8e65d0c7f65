import type { Area } from './indicator.ts';

/** Words in front of an indicator's name that say where, when or how it is stated, and not what it is. */
export const scopePrefixes: readonly string[] = [
  // Where.
  '京津冀 京津冀区域 京津冀地区 长三角 长三角区域 长三角地区 珠三角 珠三角区域 珠三角地区 汾渭平原 粤港澳大湾区 中国 全国 全疆 地区 全地区 全省 全市 全县 全区 全旗 全州 全盟 全镇 全乡 我国 我省 我市 我县 我区 我州 我镇 本省 本市 本县 本区 省内 市内 县内 区内 省 市 全自治区 县域 市域 城区 县城 主城区 中心城区 市区 市中心城区 地方 辖区 境内 设区市 地级及以上城市 地级以上城市',
  // When.
  '今年 去年 明年 上年 当年 年初 年末 年底 年内 年底前 全年 年度 年 期末 月末 五年 五年来 五年间 期间 同期 一季度 上半年 下半年 前三季度 第一季度',
  // Who gives the title.
  '市本级 省本级 县本级 区本级 州本级 旗本级 国家级 国家 国际 世界级 省级 市级 县级 国家级和省级 国家和省级 省级以上 市级以上 县级以上 省级及以上 市级及以上 国家级、省级 省市 省、市 省部级 省市级 省、市级 自治区级 部级 区级 州级 校级 国家级、省级 国家、省级 国家级省级 国省',
  // Who spends.
  '中央财政用于 国家财政用于 各级财政用于 财政用于 用于',
  // How it is stated.
  '主要污染物 四项主要污染物 累计 预计 预期 力争 争取 确保 其中 其中： 各类 各项 各级 主要 全部 平均 年均 总体 实现 完成 达到 使 对 按 有 共 约 共有 现有 拥有 实有 有效期内 登记 在册 登记在册 入库 注册 安排 计划 原定 规定 预计全年 全年预计 实际 合计 总计 、 和 及 与 以及 将 把 让 可比价 现价 不变价 按可比价 按可比价格 按可比口径 按不变价 按不变价格 按现价 按现行价格',
  // How good or large the things counted are.
  '高标准 高品位 高品质 高水平 标准化 规范化 示范性 示范 星级 智慧 智能 优质 区域性 精品 补贴性 政府补贴性 政府补贴 嵌入式',
  // What was done to it: the number still counts it.
  '新增 新增加 新创 净增 新建 新改建 新建改造 新改扩建 改扩建 建成 建设 改造 实施 启动 开工 新开工 打造 创建 培育 认定 新认定 新培育 新建成 推进 开展 发展 新发展 提升 改造提升 完成新建 再建 治理 修复 申请 获批 新获批 建立 设立 新设 新设立 提高 增加 稳定',
].flatMap((line) => line.split(' '));

/** Words behind an indicator's name that say no more than that it is a number. */
export const countSuffixes: readonly string[] =
  '代编预算 代编预算数 总量 总数 总额 总规模 总数量 数量 个数 户数 家数 人数 数 规模 目标 预期目标 调控目标 控制目标 预期 任务 计划 平均 均值 平均值 完成额 实际 累计 合计 水平 建设 改造 情况 达标 工程 工作 项目 治理 整治 提升 提质 创建 认定'.split(
    ' ',
  );

/** Words behind an indicator's name that say that the number is its rate of change. */
export const rateSuffixes: readonly string[] =
  '增速 增长速度 增幅 增长率 涨幅 降幅 下降率 增长幅度 下降幅度 上涨幅度 年均增速 平均增速 年均增长率 年增长率 年增速 年均增长速度 年均增幅 年平均增长率 年平均增长 年均实际增长 年均增长目标 年均增速目标 名义增速 同比增速 实际增长 同比增长 增长 同比 增长目标 增速目标 增长预期目标 年均增长 降低 减少 下降'.split(
    ' ',
  );

/** What makes of the name of things that of what a number in the unit measures of them. */
export const measureEndings: Readonly<Record<string, readonly string[]>> = {
  '%': ['占比', '普及率', '覆盖率', '比重', '率'],
  人: ['人数', '人员数', '参保人数', '覆盖人数'],
  名: ['人数', '人员数'],
  户: ['户数'],
  CNY: ['标准'],
};

/** What the name of a place or an area ends in. */
export const placeEndings = '省市县区州盟旗港';

/** Words that end like a place and are none, or are an indicator of their own: 贫困地区农村居民收入. */
export const noPlaces: readonly string[] =
  '红旗 城市 都市 小区 社区 园区 景区 校区 厂区 山区 林区 牧区 灾区 地区 东盟 欧盟 贫困县 脱贫县 保护区 功能区 库区 老区 超市 棚户区 开发区 高新区 经开区 住区 采暖区 安置区 建成区 集聚区'.split(
    ' ',
  );

/** Provinces as they are called without their ending. */
export const provinceNames: readonly string[] =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'.split(
    ' ',
  );

/** Verbs that act on some of the things named and leave their number as it is. */
export const otherActs: readonly string[] =
  '收购 进口 出口 供应 销售 储备 调运 支持 帮扶 服务 服务了 走访 奖励 引导 组织 培训 慰问 检查 督查 查处 排查 抽检 检测 巡查 指导 推荐 表彰 救助 救助了 资助 资助了 援助 惠及 覆盖 带动 拉动 涉及 辐射 补贴 免除 招聘 招收 选派 选聘 选拔 评选 派驻 派出 聘请 聘用 发放 拨付 对接 受益 关闭 取缔 关停 减免 节约 打击 举办 处置 清退 清理 入驻 进驻 吸引 输出 运送 维修 追回 挽回 应对 化解 督办 帮办'.split(
    ' ',
  );

/** Areas whose indicators count a standing stock: a count is of them only where a verb adds to the stock. */
export const stockAreas: readonly Area[] = [
  'enterprises',
  'science',
  'education',
  'health',
  'population',
  'tourism-culture',
];

/** What the codes of work begin with that stands in such an area and is no stock. */
export const workCodes: readonly string[] = [
  'science.',
  'technology.',
  'culture.performances',
  'culture.activities',
  'culture.films',
  'culture.reading-events',
  'sport.events',
];

/** Verbs that do away with what was made or can be. */
export const cutActs: readonly string[] = '淘汰 压减 化解 退出 压减退出 关停 削减 压缩'.split(' ');

/** Verbs that add to a stock; so does every verb with 新 before it. */
export const stockActs: readonly string[] =
  '建成 建设 建 建立 建立了 建好 扩建 修建 筹建 完成 竣工 投运 投入使用 打造 创建 争创 创成 培育 孵化 培养 发展 认定 评定 获批 获评 获 取得 入选 入围 入库 备案 注册 登记 挂牌 组建 成立 设立 引进 转化 接待 达到 达 突破 超过 拥有 有 共有 已有 增设 实施 组织实施 开展 组织开展 承担 布局 布局建设 批复建设 获批建设 共建 谋划建设 实现'.split(
    ' ',
  );

/** Verbs of what things do or reach, behind them, and of what is reached, before it. */
export const featActs: readonly string[] = '实现 完成 达到 达 获 获得 开展'.split(' ');

/** Verbs of things that are chosen for something, behind them, which adds to no stock of such things. */
export const chosenActs: readonly string[] = '入选 入围 参赛'.split(' ');

/** Heads that mean an indicator only, or another one, with what they are of, which an earlier clause may say: 晚稻收割已毕，总产9万吨. */
export const openHeads: readonly string[] =
  '总产 总产量 产量 年产量 年总产量 涨幅 投入强度 参保率 通车里程 通车总里程'.split(' ');

/** Ends of what is said in praise between an indicator's name and its number: 粮食产量屡创新高，达到…. */
export const praiseEndings: readonly string[] = '新高 台阶 纪录 新水平'.split(' ');
