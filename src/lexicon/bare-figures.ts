import { wordList } from './word-list.ts';

/** What indicators end in that have no unit. */
export const bareFigures: readonly string[] = wordList(
  '系数 指数 容积率 得分 总分 均分 收入之?比值? 倍差 性别比 死亡率 生育率 PUE值? [pP][hH](?:年均)?值 献血率',
);

/** What stands between such an indicator and where it stands. */
export const bareFigureVerbs: readonly string[] = wordList(`
  达到 达 为 提高到 提升到 提高至 提升至 降至 降到 降低到 下降到 下降至 缩小到 缩小至 缩小为
  收窄到 收窄至 收窄为 缩至 缩减至 减小到 减小至 优化为 优化至 回落到 回落至 保持在 稳定在 控制在 由 从
`);

/** When such an indicator stood where it came from: 收入比由上年的2.14. */
export const yearsOfOrigin: readonly string[] = wordList(
  '上年 去年 前年 年初 期初 三年前 五年前 十年前',
);

/** What stands before a figure without a unit. */
export const leadsOfFigures: readonly string[] = wordList(
  '预计 分别 平均 基本 已 仅 只 进一步 逐步 稳步 持续 继续',
);
