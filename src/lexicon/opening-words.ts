import { wordList } from './word-list.ts';

/** What opens a sentence that leaves a list of goals: 同时，. */
export const turns: readonly string[] = wordList(`
  同时 其他 其它 为 要 实际 在 我们 通过 坚持 今年 上述 以上 这 实现 完成 工作 围绕 确定 做好 重点 着力 着重
`);

/** What opens a clause that says no more than why: 根据上述要求，. */
export const reasonOpenings: readonly string[] = wordList(`
  根据 按照 依照 依据 综合 综观 通观 考虑 为了 为 面对 随着 总之 显然 这样 因此 现在 同时 这里
`);

/** Verbs of a clause that says no more than who says so: 计划规定，. */
export const statingVerbs: readonly string[] = wordList(`
  规定 提出 指出 表明 要求 明确 确定 表示 介绍 强调 提到 透露
`);

/** What may stand before the time that a sentence opens with: 回顾刚刚过去的2031年. */
export const timeLeads: readonly string[] = wordList(`
  力争 争取 确保 刚刚 刚刚过去的 刚刚过去 回顾 回首 总结 展望 站在 特别是 尤其是 在 到 至 截 截至 截止 自 从 就 经过 通过
  综观 纵观 已经过去的 已经过去 这 全县 全市 全省 全区 我们
`);

/** What opens a clause that says under what condition, not of what: 扣除价格因素. */
export const conditionOpenings: readonly string[] = wordList(`
  扣除 考虑 剔除 按 如果 由于 通过 根据 随着 为了 在 以 当 尽管 虽然 特别是 同时 其中 一是 二是 三是
`);

/** What was done to things before a year that tells since when they are there: 2008年前登记的渔船. */
export const deedsDated: readonly string[] = wordList(`
  建成 注册登记 注册 开工 登记 出生 投产 立项 入库 欠发
`);

/** What says on what ground or by what something is done, before a noun. */
export const groundWords: readonly string[] = wordList('根据 依据 按照 鉴于 经过 通过');

/** What a phrase holds that names no subject: an address, a year, a judgement, as patterns. */
export const noSubjects: readonly string[] = wordList(`
  各位代表 同志们 今年 去年 一年 (?<!求)是 强调 指出
`);

/** What the text under a heading opens with: 刚刚. */
export const textsOpenWith: readonly string[] = wordList('过去 今年 去年 本届 刚刚 全年 各位');

/** What the text of a part of a plan opens with: 高举. */
export const plansOpenWith: readonly string[] = wordList('高举 坚持以 根据 按照 紧紧围绕');

/** What a text opens with right behind its title. */
export const textsOpenBehindTitles: readonly string[] = wordList('根据 按照 前言 导言');

/** How those are addressed to whom a text is spoken, and what parts questions from answers, as patterns. */
export const addresses: readonly string[] = wordList(
  '各位代表[！，：、] 同志们[！，：] [答问][：:]',
);
