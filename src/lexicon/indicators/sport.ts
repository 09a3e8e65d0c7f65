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
  ['sport.pitches-per-10k', '每万人拥有足球场地数', 'count:块', '+', '每万人足球场地数量'],
  [
    'sport.events',
    '体育赛事活动场次',
    'count:场 场次 项 次',
    '+',
    '体育赛事活动 群众体育赛事活动 全民健身赛事活动 群众赛事活动 体育赛事 全民健身活动 群众性体育赛事活动 群众体育活动',
  ],
  ['sport.lottery', '体育彩票销售额', 'money:CNY', '0', '体彩销售额'],
  [
    'sport.industry',
    '体育产业规模',
    'money:CNY',
    '+',
    '体育产业总规模 体育产业总产出 体育产业增加值',
  ],
];
