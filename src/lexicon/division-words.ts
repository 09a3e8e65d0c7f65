import { wordList } from './word-list.ts';

/** Kinds of divisions that names end in. */
const divisions: readonly string[] = wordList('省 自治区 特别行政区 市 州 盟 县 旗 区');

/** What names of areas end in that have a government or the like: 清渡自治县. */
export const areaEndings: readonly string[] = [
  ...divisions,
  ...wordList('自治州 自治县 自治旗 兵团 镇 乡 街道'),
];

/** What the names of divisions lose where they are said in short. */
export const droppedEndings: readonly string[] = [...divisions, ...wordList('地区 林区 特区')];

/** What a report does for the place that it is of: 支持清渡发展. */
export const placeVerbs: readonly string[] = wordList(`
  关心和支持 关心支持 关心 支持 热爱 来到 来 落户 推动 推进 开创 发展 挖掘
`);

/** What it calls the place, or says right before its name: 和谐清渡, 中共清渡县委. */
export const placeEpithets: readonly string[] = wordList(`
  和谐 现代化 美丽 平安 法治 生态 宜居 智慧 活力 幸福 中共 的新 的
`);

/** What it says behind the name of the place: 清渡人民. */
export const wordsOfPlaces: readonly string[] = wordList(`
  高质量发展 发展 经济 人民 儿女 大地 精神 文化 历史 体育 教育 建设新 县委 区委 市委
`);

/** Kinds of areas that are no district, as they stand before 区: 老旧小区, 棚户区. */
export const kindsOfAreas: readonly string[] = wordList(`
  园 新 山 社 小 景 林 牧 矿 灾 库 老 校 城 片 发 市 户 护 税 岸海 历史街 文化街 商业街
  示范 高新 试验 合作 功能
`);

/** Kinds of areas that no government is called by, as they stand before 地区: 沿海地区. */
export const kindsOfLands: readonly string[] = wordList(`
  沿海 沿江 沿边 贫困 特困 民族 边境 边远 偏远 山区 农村 城市 城镇 落后 欠发达 周边 重点 试点
`);

/** What opens words before the ending of a place that are no name of one: 贯彻落实市. */
export const opensNoPlace: readonly string[] = wordList(
  '中共 关于 贯彻 落实 根据 按照 依据 国家 中国 农村',
);

/** What such words hold. */
export const inNoPlace: readonly string[] = wordList(`
  召开的 举行的 关于 人民政府 印发 下达 转发 会议 大会 届
`);

/** Kinds of divisions that are named in pairs: 各市州. */
export const pairsOfDivisions: readonly string[] = wordList('市州 州市 县区 区县 市县 县市');

/** What goes on behind a place's name in a title. */
export const behindPlaces: readonly string[] = wordList('人民政府 行政公署 政府工作 国民经济');

/** Levels of government as they are counted, longer names first: 县、乡、村三级. */
export const levelsOfGovernment: readonly string[] = wordList(`
  国家 中央 地方 自治区 乡镇 街道 社区 部 省 市 州 盟 地 县 区 旗 乡 镇 村
`);

/** What several levels of government have together. */
export const systemsOfLevels: readonly string[] = wordList(
  '体系 网络 网格 机制 平台 系统 制度 机构 框架 规划 队伍 产业园 园区 人大代表 河湖?长 渠道',
);
