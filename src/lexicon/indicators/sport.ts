import type { Row } from './indicator.ts';

/** Sport. */
export const sport: readonly Row[] = [
  [
    'sport.pitches',
    '足球场数',
    'count:个 块 片 座',
    '+',
    '足球场 社会足球场 校园足球场 足球场地 社会足球场地',
  ],
  [
    'sport.pitches-per-10k',
    '每万人拥有足球场地数',
    'count:块',
    '+',
    '每万人口足球场地数 每万人口足球场地数量',
  ],
  [
    'sport.events',
    '体育赛事活动场次',
    'count:场 场次 项 次',
    '+',
    '体育赛事活动 群众体育赛事活动 全民健身赛事活动 群众赛事活动 体育赛事 全民健身活动 群众性体育赛事活动 群众体育活动',
  ],
  [
    'sport.lottery',
    '体育彩票销售额',
    'money:CNY',
    '0',
    '体彩销售额 体育彩票 销售体育彩票 体育彩票销售 体育彩票销量 体彩销量 销售中国体育彩票 中国体育彩票 体育彩票销售量',
  ],
  [
    'sport.industry',
    '体育产业规模',
    'money:CNY',
    '+',
    '体育产业总规模 体育产业总产出 体育产业增加值',
  ],
  ['sport.medals.gold', '金牌数', 'count:枚 块 个', '+', '金牌'],
  ['sport.medals.silver', '银牌数', 'count:枚 块 个', '+', '银牌'],
  ['sport.medals.bronze', '铜牌数', 'count:枚 块 个', '+', '铜牌'],
  ['sport.medals', '奖牌数', 'count:枚 块 个', '+', '奖牌'],
  ['sport.trails', '健身步道长度', 'length:公里 千米', '+', '健身步道'],
  [
    'sport.instructors-per-1000',
    '每千人口社会体育指导员数',
    'count:人 名',
    '+',
    '每千人口社会体育指导员',
  ],
  ['sport.instructors', '社会体育指导员数', 'count:人 名', '+', '社会体育指导员'],
];
