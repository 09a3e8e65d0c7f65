import { wordList } from './word-list.ts';

/** Words and idioms that hold a numeral and count nothing. */
export const idioms: readonly string[] = wordList(`
  亿度 十一大 十二大 十三大 十四大 十五大 三位一体 四位一体 六位一体 多位一体 两只手 两手抓 两条腿 十六大 十七大 十八大 十九大 二十大
  二十一大 千家万户 千方百计 千军万马 千山万水 千言万语 千头万绪 千千万万 成千上万 成百上千
  万众一心 万无一失 三四轮 二次污染 二次供水 二次创业 二次装修 三次分配 一次能源 二次能源 万里长征 万里
  一一列举 一一对应 一一落实 一一核实 一一解决 一一说明 五大洲 七大洲 四大洋
  万象更新 万家灯火 万紫千红 万马奔腾 万事 万物 万企 万岁 万一 万能 万向 万科 万达 百花齐放
  百家争鸣 百年大计 百年未有 百年变局 百年奋斗 百舸争流 百尺竿头 百折不挠 百业 百姓 百货 百强
  百优 百科 百日攻坚 百里 百亩台 百分百 百分之百 千里 千年 千秋 千载 千古 千斤顶 千斤重担 千万不 千万要 千兆 亿万
  十全十美 十分 十足 十字 十月怀胎 一心一意 一点一滴 一以贯之 一如既往 一丝不苟 一马当先
  一脉相承 一体化 一体 一定 一致 一直 一般 一切 一样 一起 一道 一旦 一律 一同 一流 一线 一级
  一类 一等 一贯 一再 一并 一方面 一系列 一揽子 一站式 一条龙 一带一路 一把手 一盘棋 一张网 一窗
  一门 一次性 一次办 一次都 一下 一度 两度 一些 一大批 一批 一部分 一段时间 一段时期 一个时期 一定程度
  三令五申 三农 三产 三资 三公 三废 三军 三中全会 三峡 三江 三北 三亚 三明 三门峡 四中全会
  五中全会 六中全会 二中全会 一中全会 七中全会 四面八方 四通八达 四川 四平 四会 四季 四海 四化
  四处 五谷 五金 五湖四海 五彩 五星 五台 五常 六合 六安 六盘水 七里 八一 八达 八方 九三 九江
  九龙 九州 九寨沟 九龙坡 两手 两会 两院 两地 两岸 两极 两翼 两用 两侧 两旁 两边 两头 两难 两全
  两性 两河 两广 两湖 两江 两委 两弹一星 两国 两厅 两党 二维 二胎 二孩 二级 二线 二手 二氧化
  八所港 三台县 七台河 九台区 五道口 五大道 三棵树 七匹狼 三只松鼠 六个核桃 四大班子 三大球
  二甲 三甲 三维 三通 三级跳 三角 三伏 三轮车 四轮 十堰 十里 十渡 百色 百度 百米 百果 百川 万州
  万载 万年 万宁 万荣 万全 万盛 万安 亿达 亿利 千岛 千山 千阳 千亩方 百亩方 万亩方 四分五裂
  七嘴八舌 五光十色 三番五次 三心二意 五花八门 七零八落 七上八下 九牛一毛 九霄云外 九死一生
  十拿九稳 十年树木 百年树人 百炼成钢 百战百胜 百发百中 百感交集 千变万化 千差万别 千锤百炼
  千钧一发 千载难逢 千真万确 千辛万苦 千疮百孔 千呼万唤 千秋万代 千丝万缕 千奇百怪 千篇一律
  万水千山 三公里充分就业 接二连三 万古长青 一穷二白 一分为二 一清二楚 一干二净 一举两得 一刀两断 三长两短 三三两两
  四平八稳 四面楚歌 四海为家 五体投地 五彩缤纷 五谷丰登 六神无主 七拼八凑 八仙过海 十万火急
  百孔千疮 百废待兴 百废俱兴 一落千丈 一日千里 一泻千里 一本万利 一诺千金 一掷千金 一呼百应
  三足鼎立 二轮 三项经费 三项费用 十种有色金属 三个世界 两项补贴
`);

/** Political set phrases that name a given set: 四个意识, 三个代表. */
export const givenSets: readonly string[] = wordList(`
  四个意识 四个自信 四个全面 四个伟大 四个服务 四个统筹 四个革命 四个最严 四个着力 三个代表
  三个务必 三个有利于 三个面向 三个一批 三个区分 两个维护 两个确立 两个一百年 两个毫不动摇
  两个结合 两个健康 两个文明 两个务必 两个先行 两个大局 两个转变 两个根本 两个责任 两个积极性
  五个一 五个统筹 五个必由 六个必须 六个坚持 七个坚持 八个坚持 九个坚持 十个明确 八项规定
  五大发展理念 五位一体 一国两制 四个现代化 四个不摘 四项基本原则 五项原则 六个百分之百 六个百分百
  五个“必须统筹 两个孩子 三个孩子 三个子女 两个子女 一对夫妇 一对夫妻
`);

/** What a number in words before it only names as a given set: 三个增长极, 五篇文章, 两种资源. */
export const setNouns: readonly string[] = wordList(`
  方面 重点 重点工作 重点任务 重点工程 重点领域 重点行业 重点产业 重点产业链 重点环节 原则 基本原则 关系 重要关系 转变 层面 维度 环节
  关键环节 阶段 时期 层次 层级 问题 突出问题 特点 目标 重要目标 积极性 关键 关键词 关键小事 关键领域
  全覆盖 突出 增长极 闸门 底线 红线 主线 硬仗 大事 文章 大文章 驱动 意识 站位 抓手 重要抓手 着力点
  一体化 主攻方向 门槛 防线 赛道 新赛道 振兴 支撑 基本国策 基本准则 基本点 主张 战略 必须 不摘 自信
  维护 确立 注重 坚持 必须统筹 必须统筹好 主体功能区 功能区 定位 发展定位 高地 引擎 优势 环境 能力
  水平 市场 资源 创新资源 手段 形式 方式 途径 要素 类型 任务 工作 举措 改革 现代化 管理 公报 联合公报 方针
  阶级 部类 体制 矛盾 障碍 政治标准 正义要求 工业部 工业部门 超级大国 指标 机遇 战略机遇 重大战略机遇 保障 重要保障 字
`);

/** Those of them that name things, the longer first, of which whatever goes on behind them is told: 两个超级大国的争夺, 两大部类之间. */
export const wholeSets: readonly string[] = wordList(`
  公报 联合公报 超级大国 阶级 部类 障碍 政治标准 正义要求 工业部门 工业部 环节 关键环节
`);

/** What places and fields are called, which are there and not made: 湾头、外岙两个行政区. */
export const givenKinds: readonly string[] = wordList(`
  行政区 地区 自治区 国家 部门 行业 产业 方向 领域 城市 省市 阶级 司令部 战场 战线 阶段 环节 条件 字
`);

/** What work is divided into. */
export const kindsOfWork: readonly string[] = wordList(`
  领域 方面 层面 环节 类别 部分 板块 层级 维度 专业
`);

/** Of what given sets are, whatever is told of them behind: 三大都市圈能级, 五大领域风险. */
export const setHeads: readonly string[] = wordList(`
  产业 产业链 作物 都市圈 领域 园区 水系 流域 盆地 开发区 经济圈 中心城市 港口 广场 攻坚战 运营商 社会保险 都市区 示范片区 高地 国家战略
`);

/** What the things of a 大 are called, whatever is said of them or named beside them: 两大园区的规划. */
export const greatThings: readonly string[] = wordList(`
  流域 园区 片区 行业 产业 战略 研究院 集群 平台 枢纽 工程 都市区 高地 系统 新发现 设施 基地 体系 行动 领域 区域 中心 专班 项目 景区 集团
`);

/** What goes on behind them and is no part of their name, as patterns. */
export const besideGreatThings: readonly string[] = wordList(`
  的 和 及 、 具体 中(?=[增最]) 面积 年度 拆迁 建设成效 发展服务 成体系 热度 能级 等主体 接待量
  (?:总|销售|营业)*(?:营收|收入|产值|[总金销][额量]|增加值|占比)$ 作用$ 力量$ 优势$
`);

/** What is told in money or as a share of all kinds of a set, as patterns. */
export const sumsOfKinds: readonly string[] = wordList(`
  (?:总|销售|营业)*(?:营收|收入|产值|[总金销]额|增加值|占比|比重)
`);

/** What makes one noun of a given set with its name: 产业集群. */
export const compoundsOfSets: readonly string[] = wordList(`
  聚集区 集聚区 集群 链 园 带 基地 体系 工程 行动 项目 任务 板块 布局 化 性 型 级 平台 中心 群 圈 区 片区 方向 类 部门 单位 工人 政策 支撑 廊道 走廊 品牌 示范
  改革 试点 建设 技术 重点(?!项目) 企业 的 和 及 与 专班
`);

/** Members of given sets that a whole clause is about, as patterns, whatever goes on behind: 五项原则发表70周年. */
export const setsInClauses: readonly string[] = wordList(
  '(?:重要|主要|关键|重点)的?方面 方面 原则 关系 时期 关键词',
);

/** Sides of one matter, each told by itself: 9个方面. */
export const sidesOfMatters: readonly string[] = wordList('方面 层次 含义 特点 原因');

/** Works, meetings and fields that something is done on the scene of, as patterns: 在战线上. */
export const scenesOfWork: readonly string[] = wordList(`
  工程 项目 方面 领域 工作 会议? [行活]动 战线
`);

/** What things are sorted into, of each of which something is told: 分行业看. */
export const classesOfThings: readonly string[] = wordList('门类 行业 产业 类别 板块');

/** What the name of works for the people goes on with: 实事项目, 实事候选项目. */
export const partsOfWorks: readonly string[] = wordList('项目 工程 好事 候选');
