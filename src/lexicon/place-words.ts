import { wordList } from './word-list.ts';

/** Where people live: 20户以上自然村, 50户以上连片村寨. */
export const settlements: readonly string[] = wordList(`
  自然村寨 自然村 自然寨 自然屯 行政村 村寨 村庄 村屯 屯 居民点 安置点 安置区 小区 社区 村
`);

/** What stands at a place that is named by it: 外岙港口. */
export const facilities: readonly string[] = wordList(`
  机场 口岸 港口 车站 火车站 海关 地铁 综保区 综合保税区 高新区 经开区 开发区 片区 新区 园区
`);

/** What is as long as its number says: 9公里水泥路. */
export const ways: readonly string[] = wordList(`
  路 道 管网 渠 堤 河段 岸线 街 网 线
`);

/** Parts of a place, and places of a kind. */
export const partsOfPlaces: readonly string[] = wordList(`
  主城区 中心城区 城区 市区 县城 城镇 城市 农村 乡村 乡镇 镇区 集镇 山区 平原 坝区 牧区 县（市） 县（市、区） 县（区） 区（县） 县区 区县 各县 其他地区 偏远地区 建制镇 重点镇 其他城市 地级及以上城市 县级城市 东部地区 中部地区 西部地区
  省本级 市本级 县本级 区本级 高新区 经开区 开发区 经济开发区 新区 老区
`);

/** Levels and zones whose own part of a budget is told by their name alone, as patterns: 其中市本级3亿元. */
export const levelsAlone: readonly string[] = wordList(`
  [省市县区州盟旗]本?级 各?县（市、区） 各?县区 各?区县 各?县市区 (?:经济技术|高新技术产业|经济)?开发区 高新区 经开区
`);

/** How it is around places: 12个港区周边环境. */
export const surroundings: readonly string[] = wordList(`
  环境 面貌 秩序 景观 绿化 治安 水质 风貌 治理 整治
`);

/** Places and bodies that are counted before the things in them: 改造5个小区供热管网12公里. */
export const holdersOfThings: readonly string[] = wordList(`
  行政村 自然村 贫困村 脱贫村 薄弱村 渔村 村庄 村组 村 社区 老旧小区 小区 渔区 片区 乡镇 镇街 街镇 镇 街道 县市区 县区 区县 县市 市县 县
  城市 单位 部门 国有企业 民营企业 企业 学校 园区 街区 行业 领域
`);

/** What tells how a land is made, as patterns: 流域面积, 多年平均降水量. */
export const featuresOfLand: readonly string[] = wordList(`
  (?<![比较])(?:多年|常年)平均 流域面积 年径流量 河流[\\d一二三四五六七八九] 个水系 发源于 水能(?:资源)?(?:理论)?蕴藏 东经 北纬 平均海拔 年平?均(?:气温|降[雨水]量|日照) 年降[雨水]量 无霜期
`);

/** Where the water of a land comes from, goes to or lies: 地表水. */
export const originsOfWater: readonly string[] = wordList('自产 地表 地下 入境 出境 过境');

/** What tells where a place lies and how large it is, as patterns: 位于, 国土面积. */
export const factsOfPlaces: readonly string[] = wordList(`
  位于 地处 结合[^，。；]{2,40}实际，(?:制定|制订) [下所管]辖 (?:总|国土|辖区|行政区域|规划)面积 规划范围 包括[\\d一二三四五六七八九十]+个?[市县区] 总人口 (?:常住|户籍|少数民族)人口 建档立卡
`);

/** The nation and the world, as speakers name them: 我国. */
export const nationAndWorld: readonly string[] = wordList('我国 全国 中国 国家 世界 全球');

/** The smallest places that there are governments or committees of: 9个街道. */
export const communities: readonly string[] = wordList('乡镇 街道 社区 行政村 自然村');

/** Places of two kinds that are counted together: 9个国家和地区. */
export const placesOfTwoKinds: readonly string[] = wordList(`
  国家和地区 国家及地区 国家与地区 国家或地区 乡镇和街道 镇和街道 乡镇及街道 村和社区 村及社区
`);

/** The same and other places that are counted: 9个重点村. */
export const countedPlaces: readonly string[] = [
  ...communities,
  ...wordList('贫困村 重点村 村 国家 国家和地区 县市区'),
];

/** Where people live, in town or country: 城镇、农村. */
export const townAndCountry: readonly string[] = wordList('城镇 农村 城市 乡村 城区 农牧区');

/** Where things lie around others: 港区周边. */
export const sidesAround: readonly string[] = wordList('周边 沿线 两侧 周围 沿岸');

/** What makes one name with a deed to a place, as patterns: 村庄改造规划. */
export const endingsOfLocalDeeds: readonly string[] = wordList(`
  试点 规划 中心 基地 [点站率的] 面积 指标
`);

/** What says of works where they are or how much they matter: 农村道路, 重点工程. */
export const attributesOfWorks: readonly string[] = wordList('城区 农村 城乡 重点 重大 基础');

/** What is named by the deed that is done there: 养殖园区, 充电站点. */
export const placesOfDeeds: readonly string[] = wordList('园区 站点 场所 场地 厂房 厂区 业务');

/** What there is within so short a way: 500米见公园. */
export const placesNearby: readonly string[] = wordList('站点 公园 绿地 公交 车站 服务');

/** Sites where works stand or land lies. */
export const sitesOfWorks: readonly string[] = wordList(
  '[片园]区 地块 驿站 [二三四]环 沿线 两岸 城[东南西北]',
);

/** Ways, lines and nets that places are connected to. */
export const linesToPlaces: readonly string[] = wordList(
  '高 铁 公路 [油水电气网] 硬化 [客班]车 宽带 光纤',
);

/** What is crowded together, before 集中. */
export const thingsTogether: readonly string[] = wordList('人口 产业 相对 连片');

/** What is built for all. */
export const publicWorks: readonly string[] = wordList('道路 工程 项目 设施');
