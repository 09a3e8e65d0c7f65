import { wordList } from './word-list.ts';

/** Nouns that make one noun of the verb before them: 出资比例, 减少幅度. */
export const compoundEndings: readonly string[] = wordList(`
  比例 比重 总额 金额 人数 面积 时间 时长 时限 幅度 总数 次数 意向 协议 活动 仪式 基地 中心 平台 载体 程度 设施 装置
  系统 能力 体系 技术 服务 机构 人员 经费 收入 支出
`);

/** Nouns that make one noun of a verb that is as often a noun: 改造工程. */
export const nominalEndings: readonly string[] = wordList(`
  事务 比例 比重 总额 金额 人数 面积 时长 时限 期限 幅度 总数 次数 标准 方案 工程 行动 项目 事项 企业 活动 机构 人员 专员 特使 顾问 讲师 队员 志愿者 能手 标兵
`);

/** Measures that verbs of completion make one noun with: 完成时间. */
export const timedMeasures: readonly string[] = wordList(`
  比例 比重 总额 金额 人数 面积 时间 时长 时限 期限 幅度 总数 次数 程度
`);

/** Endings that make a noun of the verb before them (完成率), each with what behind it makes another word of it: 率先. */
export const nounEndings: Readonly<Record<string, string>> = {
  率: '先',
  量: '化',
  额: '度',
  值: '班守',
  区: '级内间域公块',
  度: '假',
  力: '度量争求',
  者: '',
  性: '能价',
  型: '号材煤',
  业: '务态主',
  厂: '房区',
  场: '地所景馆',
  站: '点房台',
  园: '区林舍',
  面: '向对',
  费: '',
  权: '益属限',
  幅: '',
  点: '对位多',
  数: '据字十百千万码控',
  类: '似别',
  期: '间末望待货房刊盼内满初中',
};
