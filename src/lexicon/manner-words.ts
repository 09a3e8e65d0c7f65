import { wordList } from './word-list.ts';

/** How much something changes or differs. */
const degrees: readonly string[] = wordList('大幅 明显 显著 持续 继续');

/** How a measure changes: 逐年增加. */
export const mannersOfChange: readonly string[] = [
  ...degrees,
  ...wordList('逐年 逐季 逐月 稳步 不断 大幅度 进一步 较快 快速 有所'),
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

/** How what is told of those counted is done, where the words have no use as adverbs elsewhere: 9家渔企专业化整合. */
export const manners: readonly string[] = wordList(`
  整体 平稳 平稳有序 对外 一次 早 专业化 规范化 常态化 实体化 市场化 政策性 战略性 系统性 实质性 阶段性 一次性 滚动 联动 联合
`);

/** What describes the deed in the name of what is counted: 9项自主谋划任务, 3家川渝共建实验室. */
export const attributesOfDeeds: readonly string[] = wordList(`
  自主 自行 计划 拟 经常 共同 省属 市属 县属 区属 国属 央属 校属 川渝 京津 京津冀 沪苏 粤港澳 省市 省市（州） 省部 部省 央地 校企 政企 校地 院地 市县
`);

/** How fast something comes on: 蓬勃发展. */
export const quickly: readonly string[] = wordList('快速 迅速 蓬勃 加快 稳步');

/** How a clause says that those it names became more and better, which the next one counts, as patterns: 渔户增量提质. */
export const waysOfThriving: readonly string[] = wordList(`
  增量提质 提质增量 量质(?:齐|双|同)升 扩量提质 提质扩量 提质增效 活力(?:不断|持续|加速|充分)?(?:迸发|增强|激发|释放) (?:不断|持续|加快|稳步|日益)(?:壮大|扩大|增多)
`);

/** How things turn to the better: 总体向好. */
export const waysToBetter: readonly string[] = wordList('总体 持续 稳中 回升');

/** How a branch is told to have gone, right behind its name: 服务业较快增长. */
export const waysOfGrowth: readonly string[] = [
  ...quickly,
  ...wordList('实现 较快 稳定 持续 不断 平稳 保持 健康 全面 提质 逆势 强势'),
];

/** What opens a predicate that says that something is, can or shall be so, as patterns: 可全部通电. */
export const assertingWords: readonly string[] = wordList(`
  大部分 大多数 提前 得以 予以 早(?!日) 将 已(?!经) [均都][能可会]? 可(?=[\\u4e00-\\u9fff]{3})(?![能以见持行]) 正(?![式在])
`);

/** How one measure keeps pace with another: 与经济增长【基本】同步. */
export const mannersOfPace: readonly string[] = wordList('保持 实现 总体 大体 大致 基本');

/** How those go about it who set themselves tasks: 着力抓好九个方面. */
export const mannersOfFocus: readonly string[] = wordList('重点 着力 突出 集中 切实 认真');

/** How far or still what is judged is so, as patterns: 总体偏小. */
export const mannersOfJudging: readonly string[] = wordList('仍然? 依然 还 相对 总体 整体 明显');

/** How or how far a deed is done, right before its name: 重点培育. */
export const mannersOfDeeds: readonly string[] = wordList('重点 全面 集中 统一 系统');

/** How much of a quality something has: 非常快. */
export const degreesOfQualities: readonly string[] = wordList('很 较为 非常 十分 极不 极其');

/** How a goal was met: 超额完成. */
export const mannersOfCompletion: readonly string[] = wordList('提前 超额 圆满 全面 顺利 如期 已');

/** How large a change is, as patterns: 有较大提高. */
export const extentsOfChange: readonly string[] = wordList('较大 很大 显著 明显 一定 长足 新的?');

/** How much there is in what somebody is given: 给予有力支持. */
export const strengthsOfGifts: readonly string[] = wordList(`
  沉重 有力 巨大 极大 大力 积极 必要 充分
`);

/** How far what is told holds, as patterns: 大体上. */
export const extentsOfTruth: readonly string[] = wordList(`
  不过 大体上? 大部分 大多数 主要 必须 基本上
`);

/** What opens how some of a whole are used or served. */
export const mannersOfPrecedence: readonly string[] = wordList('投向 提前 优先 专项');

/** What tells that nobody did so before. */
export const firstAndOnly: readonly string[] = wordList('率先 唯一 首先 首次');

/** How people are served or engaged. */
export const mannersOfServices: readonly string[] = wordList(
  '公开 面向社会公开 依法 集中 免费 托养 省市县 升级',
);

/** Adverbs behind those who do something, as patterns. */
export const adverbsOfDoers: readonly string[] = wordList(
  '累计 总共 (?<!公)共(?![同享建有和产青用]) 成功(?!率) 依法主动 主动',
);

/** How much of a support goes where. */
export const mannersOfSupport: readonly string[] = wordList('重点 主要 专项 全部 大力 全面 优先');

/** How something comes to grow more than another. */
export const mannersOfOutgrowing: readonly string[] = wordList(
  '首次 连续[^，。；]{1,4}[年月次] 继续 明显 大幅',
);

/** How a deed is carried out, before its verb. */
export const mannersOfCarryingOut: readonly string[] = wordList('深入 组织 全面 加快 继续 启动');

/** How one works for something. */
export const mannersOfEffort: readonly string[] = wordList('推动 努力 着力 积极');

/** How things are brought together, as patterns. */
export const mannersOfJoining: readonly string[] = wordList(
  '以.{2,6}的速度 一齐 紧密 密切 有机 ..地',
);

/** How firm a ground is. */
export const strengthsOfGrounds: readonly string[] = wordList('坚实 有力 重要 强大');

/** How something stands, before what it is like. */
export const mannersOfStanding: readonly string[] = wordList('总体 整体 保持 持续 基本 良好 稳定');

/** Qualities told of things, as what a list of them ends each of its items in: 特色突出、服务优良的渔镇. */
export const qualitiesOfThings: readonly string[] = wordList(`
  鲜明 完善 齐全 突出 完备 健全 合理 优美 优良 便利 便捷 先进 明显 明确 领先 显著 舒适 宜居 集聚 集中 高效 有序 协调 良好 精良 雄厚 丰富 过硬
  活跃 紧密 完整 规范 成熟 稳定 可靠 独特 浓郁 厚重 广泛 强 大 广 高 优 好 多 足 新
`);
