import { wordList } from './word-list.ts';

/** What a ratio is of: 三次产业结构, 收入比. */
export const ratioNouns: readonly string[] = wordList('比 比例 比重 结构 构成 之比 配比 差距');

/** How it is told: 调整为, 控制在. */
export const ratioVerbs: readonly string[] = wordList(`
  已 为 是 达 达到 由 从 调整为 调整到 优化为 调整优化为 优化调整为 变化为 演变为 演化为 演进为 转变为 变为 突破 超过 控制在 保持在 稳定在
`);
