import { wordList } from './word-list.ts';

/** What a measure word counts. */
export interface SelectedNouns {
  /** The measure words. */
  readonly measures: readonly string[];
  /** Nouns that they count wherever these stand; what is told of them may follow: 家企业上云. */
  readonly heads: readonly string[];
  /** Further endings of what they count. */
  readonly endings: readonly string[];
  /** Endings of all that may be told of them behind, where only such is: 个乡镇财政收入. */
  readonly said?: readonly string[];
}

/** Deeds and works that are counted by the things that they are done to: 20家企业改制. */
export const countedDeeds: readonly string[] = wordList(`
  工程 任务 项目 改造 建设 改制 试点 活动 行动 工作 问题 拆迁 搬迁 安置 硬化 加固 就业 培养
`);

/** How things come on, before 发展: 渔业小镇竞相发展. */
export const waysOfGrowing: readonly string[] = wordList(`
  加快 高质量 高水平 快速 健康 集群化 融合集群 差异 差异化 协调 协同 融合 创新 率先 联动 竞相
`);

/** What those counted do or how they fare, told right behind their name: 8个示范区提档升级. */
export const predicates: readonly string[] = wordList(`
  平稳运营 平稳运行 安全运行 正常运行 稳定运行 高效运行 提档升级 提质升级 提质扩面 提质增效 扩面增效 优化升级 补链延链、优化升级
  补链延链 延链补链 强链补链 串珠成线 串珠成链 连点成线 示范引领 示范带动 辐射带动 和睦相处 同时并存 竞相迸发 见行见效 落地见效 上网公示
  干净整洁 序时推进 共襄盛会 全覆盖服务 隐性债务清零 债务清零 动态清零 治理达标 结果互认 上台阶 成势见效 起势成势 全容量并网 全容量并网发电 开馆 开园 开街 开港 下线
  跨境通办 免证可办 一证通办 一网通办 一窗通办 一次办结 最多跑一次 节节发力 高速运转 星罗棋布 件件有着落 应改尽改 应享尽享 应保尽保 应办尽办
  集中签约 扩容建设 远程异地评标 基层就业 顺畅切换 齐步走 上新 提质扩容 提质增容 开诊 全省互认 一窗受理 一窗受理服务 专班式推进 一站式办理 一键触达 逆行出征
  绽放光彩 蓬勃发展 竞相绽放 精彩绽放 高效运转 有序运转 全线运转 平稳运转
`);

/** The nouns that measure words of few kinds of things select. */
export const selectedNouns: readonly SelectedNouns[] = [
  {
    measures: ['家'],
    heads: wordList(`
      企业 公司 单位 机构 医院 银行 媒体 合作社 养殖场 博物馆 图书馆 场馆 央企 国企 民企 名企 商会 协会 酒店 饭店
      超市 门店 煤矿 矿山 工厂 集团 实验室 研究院 研究所
    `),
    endings: wordList(`
      厂 店 馆 社 站 院 场 园 所 室 部 会 行 矿 企 体 户 中心 平台 基地 总部 园区 新区 孵化器 食堂 餐厅 驿站 车间 主体
      摊点 点 部门 部委 板块 品牌 天地 之一
    `),
  },
  {
    measures: ['所'],
    heads: wordList('学校 小学 中学 高中 初中 幼儿园 高校 院校 医院 卫生院 卫生室 敬老院'),
    endings: wordList('校 园 院 室 所 堂 站 学 高中 中心 校区 机构 教学楼 市场 之一'),
  },
  {
    measures: ['条'],
    heads: wordList('道路 公路 高速 铁路 高铁 街巷 小巷 河流 河道 水体 产业链 线路 航线 生产线'),
    endings: wordList(`
      路 街 巷 线 带 链 河 渠 沟 道 廊 轴 体 段 桥 洞 网 措施 举措 政策 意见 建议 经验 方针 标准 优势 路面 街区 斗争
      班列
    `),
  },
  {
    measures: ['户'],
    heads: wordList(
      '企业 央企 国企 居民 农户 家庭 群众 村民 牧民 贫困户 脱贫户 农牧户 工商户 商户 业主',
    ),
    endings: wordList('户 民 房 主 院 厕 所 员 象 口 集团 主体 困难'),
  },
  {
    measures: ['名', '位'],
    heads: wordList(`
      干部 教师 学生 医生 医师 护士 民警 队员 职工 党员 群众 劳动力 残疾人 士兵 军人 老人 儿童 人员 毕业生 农民工 农民 居民
      村民 专家 经理人 特派员 指导员 辅导员 网格员 志愿者
    `),
    endings: wordList(`
      者 员 师 生 人 民 工 兵 手 家 长 户 才 部 口 士 友 童 代表 队伍 对象 骨干 顾问 妈妈 子女 助理 青年 妇女 督学
      学子 同志 标兵 天使 群体 人群 亲属 模范 个人
    `),
  },
  {
    measures: ['座'],
    heads: wordList('水库 电站 水电站 变电站 图书馆 桥梁 加油站'),
    endings: wordList('场 站 厂 库 窑 桥 所 院 馆 塔 楼 炉 厕 房 园 中心 平台 基地 系统'),
  },
  { measures: ['颗'], heads: ['卫星'], endings: ['星'] },
  { measures: ['艘'], heads: ['渔船'], endings: wordList('船 轮 舰 艇') },
  {
    measures: ['个'],
    heads: wordList(`
      市县 县市 县市区 市县区 区县 县区 县（市、区） 旗县 乡镇 镇街 街镇 省份 省区市 盟市 州市 地市 园区 开发区 行业 企业 集群 项目 村
      城市 断面 水功能区 站点
    `),
    endings: [],
    said: wordList(`
      收入 支出 投资 增速 增幅 涨幅 产值 增加值 总量 总额 税收 销售额 零售额 营收 利润 余额 贷款 存款 进出口 生产总值 GDP
      浓度 优良率 达标率 比例 占比 综合指数
    `),
  },
];
