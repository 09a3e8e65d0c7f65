import { wordList } from './word-list.ts';

/** Nouns that make one with the verb before them: 养殖产量, 培训人数. */
export const deedNouns: readonly string[] = wordList(`
  产量 面积 收入 总额 人数 规模 总量 资金 工作 任务 项目 业务 企业 机构 补贴 投资 总数 时间 能力 水平 支出 费用
  成本 价格 标准 比例 比重 工程 用房 岗位 基地 中心 平台
`);
