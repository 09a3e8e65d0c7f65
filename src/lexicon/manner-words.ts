import { wordList } from './word-list.ts';

/** How much something changes or differs. */
const degrees: readonly string[] = wordList('大幅 明显 显著 持续 继续');

/** How a measure changes: 逐年增加. */
export const mannersOfChange: readonly string[] = [
  ...degrees,
  ...wordList('逐年 稳步 不断 大幅度 进一步 较快 快速 有所'),
];

/** What stands between a measure and what it is compared with: 增速明显高于全省. */
export const mannersOfComparing: readonly string[] = [
  ...degrees,
  ...wordList('均 都 全部 逐年 确保 略 稍 远 仍 将 会 力争 要 也 应 首次 实现 保持'),
];

/** What opens the predicate of a noun that a deed describes: 22项退出指标全部达标. */
export const predicateOpenings: readonly string[] = wordList(`
  全部 均 已 都 基本 顺利 如期 按期 达 完成
`);
