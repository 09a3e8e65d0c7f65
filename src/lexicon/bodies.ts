import { wordList } from './word-list.ts';

/** What stands before 区 in the name of a zone. */
export const zones: readonly string[] = wordList(`
  开发 示范 保税 保税港 高新 经开 合作 试验 度假 管理 产业园 工业园 商务 融合 文化 经济
`);

/** What the name of a body ends in. */
export const bodyEndings: readonly string[] = wordList(`
  园 园区 新城 旅游岛 国有企业 国企 央企 局 厅 委 办 部 院 署 社 会 中心 集团 公司 银行 政府 机关 部门 组织 协会
  法院 检察院 军区
`);

/** Words that open a sentence and are the start of no body. */
export const noBodyOpenings: readonly string[] = wordList(`
  全 各 每 我 本 这 抓 搞 要 夯实 促进 确定 大力 加快 推进 支持 鼓励 推动 建设 打造 实施 做好 抓好 强化 深化
  坚持 围绕 聚焦 一是 二是 三是 到 在 以 对 把
`);

/** Offices whose holder is named after them, with a space between. */
export const officeTitles: readonly string[] = wordList(`
  总理 省长 市长 区长 县长 州长 旗长 主席 主任 书记
`);
