import type { Row } from './indicator.ts';

/** Performances, heritage, print and archives. */
export const culture: readonly Row[] = [
  [
    'culture.performances',
    '文化惠民演出场次',
    'count:场 场次',
    '+',
    '文化惠民演出 惠民演出 文艺演出 送戏下乡 惠民文艺演出 文化进基层惠民演出 免费送戏下乡 公益演出 戏曲进乡村 下乡演出',
  ],
  [
    'culture.activities',
    '群众文化活动场次',
    'count:场 场次 次',
    '+',
    '群众文化活动 群众性文化活动 文化活动 文艺下乡活动 群众文体活动 群众文艺活动 文体活动 文化惠民活动 群众性文体活动 文化下乡活动',
  ],
  [
    'culture.films',
    '农村公益电影放映场次',
    'count:场 场次',
    '+',
    '农村公益电影 公益电影 农村电影 农村公益电影放映 农村电影放映',
  ],
  [
    'culture.reading-events',
    '全民阅读活动场次',
    'count:场 场次 次',
    '+',
    '全民阅读活动 阅读活动 阅读推广活动',
  ],
  [
    'culture.heritage',
    '非物质文化遗产代表性项目数',
    'count:项 个',
    '+',
    '非遗项目 非物质文化遗产 非物质文化遗产项目 非遗 国家级非物质文化遗产代表性项目 非物质文化遗产代表性项目 省级非物质文化遗产代表性项目',
  ],
  [
    'culture.protected-sites',
    '重点文物保护单位数',
    'count:处 个',
    '+',
    '文物保护单位 重点文物保护单位 全国重点文物保护单位 省级文物保护单位 国保单位 国家级重点文物保护单位',
  ],
  [
    'culture.vouchers',
    '文化惠民券（卡）数',
    'count:张',
    '+',
    '文化惠民券 文化惠民卡 农村文化惠民券 文化惠民券数',
  ],
  ['culture.troupes', '艺术表演团体数', 'count:个', '+', '艺术表演团体 专业艺术表演团体'],
  ['culture.archives', '档案馆数', 'count:个 座', '+', '档案馆 国家综合档案馆 综合档案馆'],
  ['culture.squares', '文化广场数', 'count:个 处', '+', '村民文化广场 乡村大舞台 文化大院'],
  ['culture.books', '图书出版量', 'count:册 种', '+', '出版图书'],
  ['culture.newspapers', '报纸出版量', 'count:份', '+', '出版报纸 各类报纸'],
  ['culture.magazines', '期刊出版量', 'count:册', '+', '出版期刊 各类期刊'],
];
