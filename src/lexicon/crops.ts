import { wordList } from './word-list.ts';

/** What a harvest or a herd is of, as reports open their sentence on it: 夏粮喜获丰收，总产达到5亿斤. */
export const crops: readonly string[] = wordList(`
  夏粮 秋粮 早稻 粮食 稻谷 小麦 玉米 大豆 马铃薯 棉花 油料 花生 油菜籽 糖料 甘蔗 烤烟 蔬菜 水果 果品 瓜果
  茶叶 食用菌 中药材 肉类 猪肉 牛奶 禽蛋 水产品 粮食作物 经济作物
`);

/** What one sign is short for where several stand together: 粮肉奶产量. */
export const cropSigns: Readonly<Record<string, string>> = {
  粮: '粮食',
  棉: '棉花',
  油: '油料',
  糖: '糖料',
  菜: '蔬菜',
  果: '水果',
  茶: '茶叶',
  肉: '肉类',
  蛋: '禽蛋',
  奶: '奶类',
  鱼: '水产品',
};

/** Animals of one sign in a list that shares a measure: 牛、羊饲养量. */
export const animalSigns: readonly string[] = wordList(`
  猪 牛 羊 马 驴 骡 兔 鸡 鸭 鹅 蜂
`);

/** What is done with crops and herds: 种植面积. */
export const deedsToCrops: readonly string[] = wordList('播种 种植 收获 生产 养殖');

/** What is yielded, of a field or in all: 亩产. */
export const yieldsOfCrops: readonly string[] = wordList('单产 亩产 产量 总产量 总产');

/** What is done for more of a harvest. */
export const growthOfHarvests: readonly string[] = wordList('建设 提升 增产 扩增');

/** Deeds to land, before the area that they are done to: 计划播种面积. */
export const deedsToLand: readonly string[] = wordList('播种 种植 养殖 放养 造林');
