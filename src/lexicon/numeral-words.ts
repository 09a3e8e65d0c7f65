import { wordList } from './word-list.ts';

/** Units that half of one is told of: 半年, 半个百分点. */
export const halvedUnits: readonly string[] = wordList(`
  年 个月 个小时 个工作日 个百分点 天 小时 公斤 公里 里路 亩 吨
`);

/** What makes a word with 多, which counts nothing: 多元化, 多样. */
export const compoundsOfMany: readonly string[] = wordList(`
  元化 式联 功能 媒体 民族 边 样 孩 党 晶 肽 糖
`);

/** What stands behind a sum as it is spoken: 9个亿的资金, 从9个亿增加到. */
export const behindSpokenSums: readonly string[] = wordList(`
  的 资金 用于 投入 投向 增 提高 提升 上升 扩大 跃升 跨越 攀升 减少 减至 降至 到 至
`);

/** Verbs of what there is one more of: 新建一所, 引进一家. */
export const foundingVerbs: readonly string[] = wordList(`
  建 设 立 引进 引育 培育 对接 落户 改造 改建 扩建 提升 创建 打造 增
`);

/** What one of a unit is told behind as an amount: 减少一吨煤, 补助一元钱. */
export const amountVerbs: readonly string[] = wordList(`
  减少 增加 提高 降低 下降 上升 多出 多 少 补助 补贴 奖励 达到 达 超过 近 约 不足 仅 只有 需要 需 节约 节省 降为
`);
