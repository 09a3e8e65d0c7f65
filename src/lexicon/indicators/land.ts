import type { Row } from './indicator.ts';

/** Land restored, used, reserved and requisitioned. */
export const land: readonly Row[] = [
  [
    'farmland.restored',
    '土地整治面积',
    'area:亩 公顷',
    '+',
    '土地整治 土地整理 农村土地整治 土地综合整治 全域土地综合整治',
  ],
  [
    'farmland.supplementary',
    '补充耕地面积',
    'area:亩 公顷',
    '+',
    '补充耕地 新增耕地 补充耕地任务 占补平衡耕地',
  ],
  ['farmland.low-yield', '中低产田改造面积', 'area:亩 公顷', '+', '中低产田改造 中低产田'],
  ['farmland.black-soil', '黑土地保护面积', 'area:亩 公顷', '+', '黑土地保护 黑土地保护工程'],
  [
    'farmland.saline',
    '盐碱地综合利用面积',
    'area:亩 公顷',
    '+',
    '盐碱地综合利用 盐碱地治理 盐碱地改良',
  ],
  [
    'farmland.deep-loosening',
    '农机深松整地面积',
    'area:亩 公顷',
    '+',
    '深松整地 农机深松整地 农机深松',
  ],
  ['land.idle', '盘活闲置土地面积', 'area:亩 公顷', '+', '闲置土地 盘活闲置土地 闲置低效土地'],
  [
    'land.inefficient',
    '盘活低效用地面积',
    'area:亩 公顷 平方公里',
    '+',
    '低效用地 盘活低效用地 低效土地 盘活低效土地 存量建设用地 低效工业用地',
  ],
  ['land.reserved', '土地收储面积', 'area:亩 公顷', '+', '土地收储 收储土地 用地收储 储备土地'],
  ['land.requisitioned', '土地征收面积', 'area:亩 公顷', '0', '征收土地 土地征收 征地'],
  [
    'land.construction',
    '新增建设用地面积',
    'area:亩 公顷 平方公里',
    '0',
    '建设用地 新增建设用地 建设用地指标',
  ],
  [
    'land.use.intensity',
    '单位地区生产总值建设用地面积',
    'area:平方米 亩',
    '-',
    '单位生产总值建设用地面积 万元生产总值建设用地 单位生产总值建设用地 单位生产总值建设用地使用面积 单位生产总值建设用地面积下降 单位生产总值建设用地使用面积下降 单位生产总值地耗',
  ],
];
