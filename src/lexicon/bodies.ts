import { wordList } from './word-list.ts';

/** What stands before 区 in the name of a zone. */
export const zones: readonly string[] = wordList(`
  开发 示范 保税 保税港 高新 经开 合作 试验 度假 管理 产业园 工业园 商务 融合 文化 经济
`);

/** What the name of a body ends in. */
export const bodyEndings: readonly string[] = wordList(`
  园 园区 新城 旅游岛 国有企业 国企 央企 局 厅 委 办 部 院 署 社 会 中心 集团 公司 银行 政府 机关 部门 组织 协会
  法院 检察院 军区
`);

/** Words that open a sentence and are the start of no body. */
export const noBodyOpenings: readonly string[] = wordList(`
  经(?![济开信发合贸管]) 按 全 各 每 我 本 这 抓 搞 要 夯实 促进 确定 大力 加快 推进 支持 鼓励 推动 建设 打造 实施 做好 抓好 强化 深化
  坚持 围绕 聚焦 依托 利用 通过 会同 结合 采[取用] 借助 运用 一是 二是 三是 到 在 以 对 把 从
`);

/** Offices whose holder is named after them, with a space between. */
export const officeTitles: readonly string[] = wordList(`
  总理 省长 市长 区长 县长 州长 旗长 主席 主任 书记
`);

/** What ministries are named after: 交通运输部. */
export const ministries: readonly string[] = wordList(`
  交通运输 交通 铁道 农业农村 农业 水利 财政 商务 商业 教育 科学技术 科技 文化和旅游 文化 卫生 公安 民政 司法
  自然资源 国土资源 生态环境 环境保护 住房城乡建设 住房和城乡建设 建设 人力资源社会保障 劳动和社会保障 劳动 工业和信息化
  应急管理 化学工业 石油工业 重工业 轻工业 纺织工业 机械工业 冶金工业 煤炭工业 电力工业 建筑材料工业 森林工业
  食品工业 地质 林业 粮食 对外贸易 邮电 水利电力
`);

/** Bodies of the state that are no ministries. */
export const stateBodies: readonly string[] = wordList(`
  国家发展改革委 国家发展和改革委员会 国家计划委员会 国家经济委员会 国家建设委员会 国家税务总局 中国人民银行 人民银行
`);

/** What departments of any level are named by: 公安部门, 税务机关. */
export const fieldsOfDepartments: readonly string[] = wordList(`
  公安 检察 审判 司法 税务 海关 环保 工商 质检 审计 财政 民政 监察 政法 卫生 教育 农业 水利 交通 金融 市场监管 生态环境 应急管理
`);

/** Whose treasuries and governments there are, as patterns. */
export const treasuryLevels: readonly string[] = wordList(`
  中央 各?省级? 各?市级? 各?县级? 各?区级? 州级 各级 地方 国家 自治区 中国
`);

/** The kinds of places each of which does something: 每个县, 各市县. */
export const placesEach: readonly string[] = wordList(`
  开发区 县市区 市县 市州 县区 乡镇 地区 街道 行政村 社区 省 市 州 县 区 镇 乡 村
`);

/** What says between each of them and what they do that it is for every one. */
export const mannersOfEach: readonly string[] = wordList(
  `至少 重点 原则上 分别 都 均 要 应 须 必须 可`,
);

/** What a ministry is said to do with so many things. */
export const ministryDeeds: readonly string[] = wordList(`
  有 共有 完成 安排 制定 组织 印发 发布 批准 拨付 下达 建成 管理 分配
`);

/** Kinds of schools, which have pupils and teachers: the number of pupils, 高中. */
export const schoolKinds: readonly string[] = wordList(`
  高等学校 高校 中等专业学校 普通中学 中学 小学 高中 初中 幼儿园 职业学校 技工学校 大学 中专 技校
`);

/** Ways of transport, which goods and passengers go by: the turnover of 公路. */
export const waysOfTransport: readonly string[] =
  wordList('公路 铁路 水路 水运 航空 民航 管道 海运');

/** Levels of government, before 级: 省级渔企. */
export const levelsOfGovernment: readonly string[] = wordList(`
  国家 国际 省部 自治区 地市 乡镇 省 市 县 区 州 盟 旗 部 镇 乡 村
`);

/** Who runs schools, hospitals or homes, before their name: 公办幼儿园. */
export const whoRuns: readonly string[] = wordList('公办 民办 公立 私立 公建民营 普惠性 普惠');

/** Firms and branches of which a measure is told that is none of the whole place, as the endings of their names. */
export const owners: readonly string[] = wordList(`
  企业 公司 集团 工业 行业 产业 商户 工商户 合作社 建筑业 服务业 制造业 批发业 零售业 住宿业 餐饮业
`);

/** How a government does its own work, behind its name: 省政府自觉接受监督. */
export const mannersOfGovernment: readonly string[] = wordList(`
  自觉 始终 认真 主动 坚持 依法 严格 全面 深入 巩固 切实 带头 坚决 大力 着力
`);

/** Firms and bodies of the state that bring in revenue or make a part of an output, as patterns. */
export const revenueBodies: readonly string[] = wordList(
  '部门 企业 公司 集团 [县市区]本级 税务局 财政局',
);

/** How the bodies are called that a task is given to: 责任单位：渔业局. */
export const bodiesInCharge: readonly string[] = wordList(
  '牵头单位 责任单位 牵头部门 责任部门 配合单位 负责单位 主办单位',
);

/** What bodies are called that see to it that rules are kept: 主管部门. */
export const authorities: readonly string[] = wordList('部门 机关 机构 政府 委员会 局');

/** Branches and firms that bring something in, as the endings of their names: 渔业. */
export const earners: readonly string[] = wordList('业 产业 园区 开发区 集群 公司 集团 经济');

/** What zones and parks are for, before the ending of their name: 工业园. */
export const fieldsOfParks: readonly string[] = wordList('产业 工业 物流 科技 创新');

/** What meetings are held for, before 会: 洽谈会. */
export const purposesOfMeetings: readonly string[] =
  wordList('博览 运动 展览 交易 推介 发布 洽谈 座谈');

/** Who speaks for the whole country, and what it is called. */
export const countryNames: readonly string[] = wordList('国务院 全国 中国 中华人民共和国 国家');

/** Those whose name narrows a measure that they reach, as the endings of their names, as patterns: 船舶企业产值. */
export const narrowedBy: readonly string[] = wordList(`
  企业 社会 经济 人员 产业 工业 [区园] 行业 公司 集[群团] 基地
`);

/** What stands in no name of a body. */
export const inNoBody: readonly string[] = wordList('社会 服务业 主要 统筹');

/** Those who earn what is sold. */
export const kindsOfFirms: readonly string[] = wordList('企业 公司 厂 商户 合作社');

/** Who or what sets an aim, as patterns. */
export const settersOfAims: readonly string[] = wordList(
  '年初 年度 [省市县区乡镇](?:委|政府|里) 上级 会议 [市县区]人代会',
);

/** Governments below the one that speaks. */
export const lowerLevels: readonly string[] = wordList('地方 下级? 市县 区县 乡镇');

/** What the names of those end with who sign a paper. */
export const endingsOfIssuers: readonly string[] = wordList('局 部 厅 政府 委员会 信息网 调查队');

/** What the names of institutions and firms end in that act by themselves. */
export const actingBodies: readonly string[] = wordList(`
  学院 大学 职院 高校 院所 研究院 先研院 医院 法院 检察院 公司 集团 银行 联社 局 厅 部门 国企 央企 商会 预算单位 自贸区 综保区 新区 交易中心 博物馆 图书馆 企事业单位
`);

/** What may stand before such a name, and is none of it. */
export const notOpeningBodies: readonly string[] = wordList(`
  [与将被为使由据比占再向及和] 紧扣 配合 引导 联合 根据 按照 其 该 等
`);

/** How a county or zone is told to have won a title, right behind its name. */
export const titlesWon: readonly string[] = wordList('获评 入选 荣获 获批 跻身 入围 创成');

/** What an area is called by what it is for, before 区: no district by its name. */
export const purposesOfAreas: readonly string[] = wordList(`
  示范 开发 产业 保税 实验 试验 功能 保护 度假 中心 合作 先行 风景
`);
