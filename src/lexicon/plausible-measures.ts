import { anyOf, wordList } from './word-list.ts';

/** Words by what they say of a number, each list for a pattern. */

/** Verbs of change, to be followed by 到, 至 or 为. */
export const rises: readonly string[] = wordList(
  '提高 上升 增加 增长 提升 扩大 上涨 上调 调高 延长 扩展 拓展 攀升 跃升 升 增 涨',
);
export const falls: readonly string[] = wordList(
  '下降 降低 减少 缩短 压缩 压减 下调 精简 缩减 回落 降 减',
);

/** Adverbs before such a verb. */
export const manners: readonly string[] = wordList('的 逐步 稳步 快速 大幅 持续 进一步 继续 又 已');

const adverbs = wordList('预计 分别 累计 年均 均 完成 实现 稳定 已');
const holds = wordList('达到 达 为 在 保持在 稳定在 控制在 突破 超过 高于 不低于');
const arrives = [...rises, ...falls].flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}为`]);

/** What may stand between an indicator and its number: adverbs, and a verb that says where it stands. */
export const standing: string = `${anyOf(adverbs)}*${anyOf([...holds, ...arrives])}?了?$`;

/** Beginnings of rates that are shares of a whole: 覆盖率. */
export const shares: readonly string[] = wordList(
  '覆盖 普及 合格 达标 处理 绿化 利用 入学 入园 升学 就业 失业 参保 参合 办结 满意 优良 知晓 执行 签约 接种 自给 入户 通达 机械化 城镇化 硬化 净化 受益 发病 死亡 发生',
);

/** Rates of such a name that can pass the whole. */
export const passing: readonly string[] = wordList(
  '毛入学 毛入园 拨备 利息 产能 设备 容量 流动性 资本 水资源 备案 电话 电视 机动车',
);

/** Endings of indicators that say in what they are measured. */
export const counted: readonly string[] = wordList('人数 总人口 户数 家数');
export const paid: readonly string[] = wordList(
  '生产总值 增加值 可支配收入 财政收入 预算收入 预算支出 零售总额 进出口总额 存款余额 贷款余额 销售收入 营业收入',
);
export const areas: readonly string[] = wordList('播种面积 建筑面积 绿化面积 造林面积');
export const lengths: readonly string[] = wordList('通车里程 运营里程 管网长度');

/** What shows a sentence to promise: verbs, nouns and bounds. */
export const promises: readonly string[] = wordList(
  '目标 预期 计划 安排 要 确保 力争 争取 以上 左右 以内 不低于 力求',
);

/** What spreads a change over years, or measures it from another time than the last year, as patterns: 年均. */
export const spansOfChange: readonly string[] = wordList(`
  年均 平均 递增 累计 [一二两三四五六七八九十\\d]年[内来间里]? 期间 时期 翻 比(?!上年|去年|重|例) 较(?!上年|去年) 同期 季度 月
`);

/** What says that a target is a further one or leaves something out: 力争, 剔除. */
export const otherAims: readonly string[] = wordList('力争 争取 冲刺 奋斗 可比 扣除 剔除');
