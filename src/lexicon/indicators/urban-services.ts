import type { Row } from './indicator.ts';

/** What towns provide: roads, pipes, shelters, green travel. */
export const urbanServices: readonly Row[] = [
  [
    'urban.road-area',
    '城市道路面积',
    'area:平方米',
    '+',
    '城区道路面积 建成区道路面积 实有道路面积',
  ],
  [
    'urban.shelters-per-capita',
    '人均避难场所面积',
    'area:平方米',
    '+',
    '人均应急避难场所面积 人均应急避难面积',
  ],
  [
    'urban.utility-tunnels',
    '地下综合管廊长度',
    'length:公里 米',
    '+',
    '管廊长度 综合管廊长度 地下综合管廊 综合管廊 城市地下综合管廊 城市地下综合管廊长度',
  ],
  ['urban.smart-management', '城市管理智慧化率', 'ratio:%', '+'],
  [
    'waste.incineration.share',
    '生活垃圾焚烧处理能力占比',
    'ratio:%',
    '+',
    '城市生活垃圾焚烧处理能力占比 城镇生活垃圾焚烧处理能力占无害化处理能力 城市生活垃圾焚烧处理率 生活垃圾焚烧处理率 生活垃圾焚烧处理占比 城乡生活垃圾焚烧处理率 生活垃圾焚烧率',
  ],
  ['urban.expansion', '城镇开发边界扩展倍数', 'ratio:倍', '-', '城镇开发边界扩展系数'],
  ['urban.facilities-rate.county', '县城市政设施完好率', 'ratio:%', '+', '市政道路完好率'],
  ['rural.planning.rate', '村庄规划覆盖率', 'ratio:%', '+', '村庄规划编制覆盖率'],
];
