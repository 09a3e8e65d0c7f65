import { wordList } from './word-list.ts';

/** Verbs whose object is where a measure stands rather than what was done. */
export const standingVerbs: readonly string[] = wordList(`
  实现 实现了 普及 普及了 覆盖 覆盖了 形成 形成了 保有
`);

/** Verbs whose object is what is counted: 全县有11个乡镇. */
export const havingVerbs: readonly string[] = wordList(`
  有 共有 已有 现有 只有 设有 拥有 建有 配有 办有 另有
`);

/** Further verbs that only say how things are. */
export const stateVerbs: readonly string[] = wordList(`
  占 占据 是 为 位列 位居 居 采用 布置 布设 涉及 覆盖
`);

/** Verbs that say where the first of a list stands, not what is done to all of it: 突破2亿元. */
export const openingLevels: readonly string[] = wordList(`
  突破 超过 超 达到 达 近 占 为 是 有 高于 低于 保持 稳定
`);

/** What follows 有 in a word of its own, so that nothing is there: 有关, 有轨. */
export const wordsWithHaving: readonly string[] = wordList(
  '机(?![动场械]) 效 关 色 限 偿 线 序 轨 害 毒',
);

/** What is done by a number that nothing else calls a standard: 泊位费按60%【收取】. */
export const aloneVerbs: readonly string[] = wordList(`
  补足 补齐 收取 征收 缴纳 计提 收费 配建 缴存
`);

/** What is done by a standard: 按每亩900元的标准【给予】补助. */
export const standardVerbs: readonly string[] = [
  ...aloneVerbs,
  ...wordList(`
    提取 报销 支付 结算 发放 拨付 配备 配置 配套 核定 计发 安排 列支 给予 予以 落实 筹集 缴费 征缴 补助 补贴 资助
  `),
];

/** How something stands to a level, as patterns: 好于上年水平. */
export const comparingVerbs: readonly string[] = wordList(
  '超过 超出 高于 低于 好于 优于 恢复[到至] 回到 接近 达到',
);

/** Verbs of reaching a value or passing it. */
export const reachingVerbs: readonly string[] = wordList('突破 超过 达到 实现');

/** Verbs of what things have in them or are fit for: 具备条件. */
export const possessingVerbs: readonly string[] = wordList('具有 具备 拥有 符合');

/** What one of two that are compared does. */
export const outdoingVerbs: readonly string[] = wordList(
  '远超 (?<!不)[高低]于 高出 快于 慢于 (?<!或)优于 (?<!或)好于 超过 领先 落后于?',
);

/** Verbs of coming up to something. */
export const equallingVerbs: readonly string[] = wordList('接近 达到 等于 赶上');

/** Verbs of a clause that describes the noun behind it. */
export const describingVerbs: readonly string[] = wordList('涉及 带动 达到 能够');

/** What a place will be or come to. */
export const becomingSuch: readonly string[] = wordList(
  '基本 建成 建设成 成为 实现 达到 跻身 进入',
);

/** Verbs of the time that something takes: 渔港建设历时90天. */
export const timeTakingVerbs: readonly string[] = wordList(`
  历时 用时 仅用时 耗时 仅用 仅用了 只用了
`);

/** How an index stands at a mark: 保持在50%的临界值以上. */
export const standingAt: readonly string[] = wordList(
  '位于 处于 保持在 维持在 运行在 稳定在 回到 在',
);
