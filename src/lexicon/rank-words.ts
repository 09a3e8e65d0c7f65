import { wordList } from './word-list.ts';

/** What says that a rank is stated, right before it. */
export const rankSigns: readonly string[] = wordList(`
  取得 获得 居 列 排 由 从 位 名 团体 个人 总分 女子 男子 国家 地区 省份 城市 行业 各县 各市 获 夺 成为 跃升 上升 保持
  稳居 进入 跻身 进 至 到 全国 全省 全市 全区 全县 世界 全球 国内 省内 同类 总量 增速 总数
`);
