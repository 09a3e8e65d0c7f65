import type { Row } from './indicator.ts';

/** Works in towns. */
export const towns: readonly Row[] = [
  [
    'urban.dilapidated',
    '城市危旧房改造数',
    'count:套 户 间 平方米 平米',
    '+',
    '城市危旧房 城市危旧房改造 危旧房改造 城镇危旧房改造 国有土地上危旧房 危旧房屋改造',
  ],
  [
    'urban.flood-points',
    '易涝积水点整治数',
    'count:处 个',
    '+',
    '易涝积水点 易涝点 积水点 城市易涝积水点 城市易涝点 积水点改造 易积水点位 积水点治理 内涝点',
  ],
  ['urban.street-lamps', '路灯数', 'count:盏 个', '+', '路灯 城市路灯 道路路灯'],
  [
    'urban.trunk-roads',
    '城区主次干路条数',
    'count:条',
    '+',
    '城区主次干路 主次干道 主干道 主干道路 城市主干道 城区主次干道 市政路 城区市政道路',
  ],
  ['urban.area-planned', '城区规划面积', 'area:平方公里', '+', '城市规划面积'],
  ['urban.resettlement', '安置房套数', 'count:套 户', '+', '安置房 回迁安置房 交付安置房 回迁房'],
  ['urban.resettled-villages', '回迁安置区数', 'count:个', '+', '安置区 回迁安置区'],
  [
    'urban.rent-subsidy',
    '住房租赁补贴户数',
    'count:户 人',
    '+',
    '住房租赁补贴 租赁补贴 公租房租赁补贴 公共租赁住房租赁补贴',
  ],
  [
    'urban.illegal-buildings',
    '拆除违法建设面积',
    'area:平方米 平米',
    '+',
    '违法建设 违法建筑 拆除违法建筑 违章建筑 拆除违章建筑 拆违 拆除违建 违建',
  ],
  [
    'urban.smart-communities',
    '智慧安防小区数',
    'count:个',
    '+',
    '智慧安防小区 智慧平安小区 智慧小区',
  ],
  ['urban.green-communities', '绿色社区数', 'count:个', '+', '绿色社区'],
  ['urban.complete-communities', '完整社区数', 'count:个', '+', '完整社区 完整社区建设试点'],
  ['urban.lots-garden', '游园数', 'count:个 处 座', '+', '游园 街头游园 小游园 公园绿地'],
  ['urban.residential-units', '住宅小区数', 'count:个', '0', '住宅小区'],
  ['urban.litter-bins', '垃圾箱（桶）数', 'count:个', '+', '垃圾箱 果皮箱 垃圾桶 垃圾箱数'],
  ['urban.facilities-rate', '市政设施完好率', 'ratio:%', '+'],
  ['urban.drainage-rate', '建成区排水管网密度', 'length:公里 公里/平方公里', '+'],
  ['urban.shelters', '应急避难场所数', 'count:处 个', '+', '应急避难场所 避难场所 固定避难场所'],
];
