import { wordList } from './word-list.ts';

/** Verbs that say little more than that the deed after them is done: 完成改造. */
export const lightVerbs: readonly string[] = wordList(`
  完成 共完成 实现 开展 进行 实施 推进 启动 抓好 做好 实行
`);

/** Verbs of what those counted became: 9人入选渔业人才. */
export const becoming: readonly string[] = wordList('入选 获评 荣获 当选 获批');

/** Verbs that say only that those counted got or did what is named behind them: 200人享受补贴. */
export const gettingVerbs: readonly string[] = [
  ...wordList('实现 得到 获得 享受 接受 领取 参加 完成 提供 开展 实施'),
  ...becoming,
];

/** Verbs of what is given to so many people: 为9万人发放补贴. */
export const givingVerbs: readonly string[] = wordList('发放 拨付 补发 兑现 办理');

/** Verbs of what is done for so many people: 惠及9万群众. */
export const helpingVerbs: readonly string[] = wordList(`
  惠及 带动 帮助 帮扶 解决 救助 安置 服务 让 使 保障 改善
`);

/** Verbs of what is said, as patterns: 3次对渔港建设【作出】批示. */
export const sayingVerbs: readonly string[] = wordList('[作做]出 提出 发出 给予');
