import { wordList } from './word-list.ts';

/** What says that a rank is stated, right before it. */
export const rankSigns: readonly string[] = wordList(`
  取得 获得 强 居 列 排 由 从 位 名 团体 个人 总分 女子 男子 国家 地区 省份 城市 地级市 行业 各县 各市 获 夺 成为 跃升 上升 保持
  城区 各区县 各县区 全盟 全旗 全州 稳居 进入 跻身 进 至 到 全国 全省 全市 全区 全县 世界 全球 国内 省内 同类
  苏南 苏中 苏北 皖南 皖北 皖江 川南 湘南 湘西 赣南 粤东 粤西 粤北 鲁南 豫南 豫西 陕北 陕南 桂北 桂西 黔北 滇中 中西部 中部 西部 东部 东北 西北 西南 华东 华南 华中 华北 长三角 珠三角
  总量 增速 总数 考核 考评 测评 评比 百强 百强县 百强区 百强市 新城区 中心城区 主城区 县区 区县 四区 五区 六区 七区 八区 九区
`);

/** Verbs and adverbs before the field that a place is taken in. */
export const placingWords: readonly string[] = wordList(`
  位 进(?=[至到]) 挺进 冲进 入围 晋级 荣登 雄踞 [雄高](?=居) 荣(?=[居列]) 稳坐 跃上 登上 排名 排 名 名列 蝉联 前移 进位 提升 晋升 跃 跃升 上升 升 退 后退 后移 下降 下滑 滑落 保持 连续 持续 均 已 总量 进入 跻身 荣获 获 夺得 取得 获得
`);

/** Fields that a place is taken in. */
export const rankFields: readonly string[] = wordList(`
  苏南 苏中 苏北 皖南 皖北 皖江 川南 湘南 湘西 赣南 粤东 粤西 粤北 鲁南 豫南 豫西 陕北 陕南 桂北 桂西 黔北 滇中
  中部 西部 东部 东北 西北 西南 华东 华南 华中 华北 长三角 珠三角 全国 全省 全市 全区 全县 全盟 全旗 全州 世界 全球 国内 省内 同类 沿海省市 沿海省份 各省区市 各省、?区 各省
  省区市 省会城市 副省级城市 副省级以上城市 地级市 县级市 百强[县区市镇] 山区县 发展中国家 全国同类 中西部 [一二三四五六七八九十]{1,2}城区 [四五六七八九]区 [二两三四五六七八九][区县市][一二两三四五六七八九][区县市] 各区县 各县区
`);

/** What the name of a field ends in. */
export const rankFieldEndings: readonly string[] = wordList(`
  同行业 同类城市 县市区 设区市 中部 西部 东部 各县 各市
`);

/** Wholes that a place is taken in. */
export const wholes: readonly string[] = wordList(`
  全国 全省 全市 全区 全县 全盟 全旗 全州 世界 全球
`);

/** What tells of a rank that stands some words behind: 稳居沿海港口前十. */
export const placedFarBy: readonly string[] = wordList(`
  蝉联 居 雄踞 列 冲刺 进入 跻身 跃升 跃上 登上 升至 位次 荣获 获得 取得 获评
`);

/** What brings somebody among those that are ranked: 跻身全国百强渔区前三位. */
export const comingAmong: readonly string[] = wordList('进入 跻身 入围 获评');

/** What says that a place among those is taken or aimed at, before they are named. */
export const enteringWords: readonly string[] = wordList('进入 跻身 入围 冲刺 挺进');

/** How many years, seasons or times in a row a place was held for, sign by sign, and their units: 连续六年. */
export const streakCounts: readonly string[] = wordList(
  String.raw`\d 一 二 两 三 四 五 六 七 八 九 十 多`,
);
export const streakUnits: readonly string[] = wordList(
  String.raw`年 届 次 个?月 个?季度 个[\u4e00-\u9fff]季`,
);

/** What stands right before the field that a place is taken in: 居全国. */
export const placingSigns: readonly string[] = wordList('居 列 第 至 到 为 获 得 在');

/** Verbs of a place that becomes a higher one, with an arrival behind: 由第9位上升到第5位. */
export const placesRising: readonly string[] = wordList(`
  上升 提升 跃升 提高 前移 前进 晋升 进位 进 升 跃
`);

/** What a rank is won in: 全省营商环境评价. */
export const contests: readonly string[] = wordList(`
  评比 评价 考核 竞赛 大赛 比赛 测评 考评 评估
`);

/** Verbs of taking a place, before the field that it is taken in. */
export const placeTakers: readonly string[] = wordList(
  '[稳荣雄高]居 雄踞 位居 [位名稳荣]列 跻身 荣登 跃居 跃升[至到] 重返',
);

/** What is won or reached at a place in an order, as patterns: 第三名的好成绩. */
export const prizes: readonly string[] = wordList(
  '成绩 佳绩 业绩 目标 称号 荣誉 任务 奖 [地名]位$ [位名]次 水平 优势',
);

/** The widest fields that the tens are of which things are called: 全国十大. */
export const widestFields: readonly string[] = wordList('世界 全球 全国 亚洲 国内 全省');

/** Areas whose places are ranked. */
export const fieldsOfPlaces: readonly string[] = wordList(
  '地区 片区 省份 城市 城区 开发区 高新区 园区',
);

/** How a place is told that is taken among others, behind 中. */
export const placedAmong: readonly string[] = wordList(
  '(?:继续|连续|综合|稳|仍|总体|位次)?(?:排|位列|位居|名列|居|列) 退出 进展 率先 夺得',
);

/** Verbs of places that are counted from the last: 退出后20名. */
export const leavingLast: readonly string[] = wordList('退出 跌入 落入 掉入');

/** What tells the place that something has in a ranking. */
export const rankedAs: readonly string[] = wordList('排名 排在 名次 位列 位居 名列 分列');

/** Verbs of winning a place or a prize. */
export const winningVerbs: readonly string[] = wordList('荣获 获得 夺得 取得');

/** What stands beside a place in a ranking and is no field. */
export const besideRanks: readonly string[] = wordList('重返 完成 实现 总体');

/** Others with whom something is compared. */
export const othersCompared: readonly string[] = wordList(
  '全[国省市区县州盟] 平均 其他 周边 同类 规模以上工业 规上工业 全部工业 全部投资 固定资产投资 整体 总体',
);
