import { wordList } from './word-list.ts';

/** What a verb of change takes before the number where it arrives: 增加到, 缩短至, 优化为. */
export const arrivals = ['到', '至', '为', '成'] as const;

/** Verbs of change whose number is how much, or with an arrival behind them where it arrives. */
export const changing: readonly string[] = wordList(`
  提高 上升 增加 增长 提升 扩大 下降 降 降低 减少 缩短 压缩 压减 升 增 减 调整 调高 下调 上调 扩展 延长 发展 精简 并 简化
  变 缩减 涨 回落 攀升 跃升 拓展 猛增 激增 剧增 骤增 飙升 抬升 拉升 锐减 骤减 骤降 猛降 滑落 萎缩 收缩 调低 调升 调降 减缓 削减 递减 递增 增多 净增 累增
`);

/** Verbs that tell of a change of number only with an arrival behind them. */
export const turning: readonly string[] = wordList(`
  优化 改善 转变 演变 整合 压降 提速 扩容 合并 扩充 恢复 更新 简并 扩面 调 提标 提档 升级 晋升 更名 转型 升格 改制 延伸 重组 调减 演进 演化 优化调整 调整优化 优化重组 整合优化 优化整合 整合重组 重组整合
  壮大 扩张 拓宽 拉长 晋级 前进 前移 进位 加密 反弹 提前 推迟 做大 培育 集聚 增设 增配 扩编 扩招 加开 增开 变化
  缩小 收窄 拉大 扩 放宽 收紧 调整增加 调整减少 调整提高
`);

/** Verbs of change with their arrivals, which the number behind them stands at. */
export const arriving: readonly string[] = [
  ...[...changing.filter((stem) => stem.length > 1), ...turning].flatMap((stem) =>
    ['到', '至', '为'].map((arrival) => stem + arrival),
  ),
  ...wordList('合并成 整合成 归并成 简并成'),
];

/** How many become fewer, with an arrival behind: 9个渔区整合为3个. */
export const mergers: readonly string[] = wordList(`
  整合 合并 归并 撤并 重组 重组整合 优化整合 整合优化 整合重组 优化重组 精简 压缩
`);

/** Verbs of a rate or an index that rises or falls. */
export const levelChanges: readonly string[] = wordList('提高 上升 下降 降低');

/** Verbs of what becomes more or less. */
const numberChanges: readonly string[] = [...levelChanges, ...wordList('增加 减少')];

/** How one figure becomes the next, with an arrival behind: 由5.8下降到5.2. */
export const figureChanges: readonly string[] = [
  ...levelChanges,
  ...wordList('提升 缩小 收窄 缩减 扩大 优化 调整 转变 变化'),
];

/** How a number goes on, with an arrival behind, that has been told: 由三百万增加到四百万. */
export const goingOn: readonly string[] = [...numberChanges, ...wordList('增长 扩大')];

/** How the numbers of a row of changes are told: 下降0.1个，提高0.2个百分点. */
export const rowChanges: readonly string[] = [...numberChanges, ...wordList('增长 回落 下滑')];

/** How a sentence ends that only says of what the next one tells: 渔民收入逐年增加。 */
export const changesTold: readonly string[] = [...goingOn, '提升'];

/** How a measure changes, as any sentence tells it. */
export const changesOfMeasures: readonly string[] = [
  ...numberChanges,
  ...wordList('增长 提升 上涨 压减 递增 递减 回落'),
];

/** Of these the ones that say that it becomes less. */
export const fallsOfMeasures: readonly string[] = wordList('下降 降低 减少 压减 回落 下滑');

/** What the rate is called at which something grows. */
export const ratesOfGrowth: readonly string[] = wordList('增长速度 增长率 增速 增幅 涨幅');

/** What the rate is called at which something changes. */
export const ratesOfChange: readonly string[] = [...ratesOfGrowth, ...wordList('降幅 减幅')];

/** How a share becomes what it is, with an arrival behind: 提高到9%的. */
export const shareChanges: readonly string[] = [...numberChanges, ...wordList('扩大 提升 升 降')];

/** How what was planned goes: 原计划增长4%. */
export const plannedChanges: readonly string[] = [
  ...numberChanges,
  ...wordList('增长 达到 完成 新建 建成'),
];

/** How a tax, a rate or a time is set anew, with an arrival behind: 将16%的税率降至13%. */
export const settingAnew: readonly string[] = wordList(`
  降 提高 增加 减 升 调整 下调 上调 压缩 缩短
`);

/** How something goes at a speed: 以9%的速度递增. */
export const goingAtSpeed: readonly string[] = wordList(`
  递增 增长 上升 提高 扩大 发展 递减 下降 减少
`);

/** How something is changed at a speed or by a share: 以9%的幅度下调收费. */
export const changedAtSpeed: readonly string[] = wordList(`
  压减 压缩 削减 核减 缩减 调减 下调 上调 调增 增加
`);

/** What a rate that something goes on at is called. */
export const namesOfSpeed: readonly string[] = wordList('速度 幅度 增速 比例 速率');

/** How fast something changes, before the change. */
export const pacesOfChange: readonly string[] = wordList(
  '两位数 中高速 高速 高(?=增) 快速 较快 稳定 持续 [正负](?=增)',
);

/** What measures do that become more. */
export const risesOfMeasures: readonly string[] = wordList('增长 增加 提高 上升 上涨');

/** Changes that are counted for themselves. */
export const changesCounted: readonly string[] = wordList(
  '新增 净增 新(?:设|登记|建|认定|入库) 增量 减排 减税',
);

/** What tells how much something changed, or what share it has. */
export const changesAndShares: readonly string[] = wordList('[增涨降]幅 增速 占比 比重');
