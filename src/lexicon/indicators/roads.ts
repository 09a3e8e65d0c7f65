import type { Row } from './indicator.ts';

/** Roads by grade, their upkeep, and railways. */
export const roads: readonly Row[] = [
  ['road.grade-one', '一级公路里程', 'length:公里', '+', '一级公路'],
  [
    'road.grade-two',
    '二级及以上公路里程',
    'length:公里',
    '+',
    '二级公路 二级以上公路 二级及以上公路',
  ],
  [
    'road.safety',
    '农村公路安全生命防护工程里程',
    'length:公里',
    '+',
    '农村公路安全生命防护工程 安全生命防护工程 公路安全生命防护工程 农村公路安防工程 农村公路安全防护 农村公路安全护栏',
  ],
  [
    'road.maintenance',
    '公路养护里程',
    'length:公里',
    '+',
    '公路养护 公路大修养护 养护公路 国省干线公路养护 农村公路养护',
  ],
  [
    'road.bridges-repaired',
    '农村公路桥梁改造数',
    'count:座',
    '+',
    '农村桥梁 农村公路桥梁 农村桥梁修复 水毁桥梁',
  ],
  ['road.flood-damaged', '水毁农村公路修复里程', 'length:公里', '+', '水毁农村公路 水毁公路'],
  ['road.tourism', '旅游公路里程', 'length:公里', '+', '旅游公路 一号旅游公路'],
  ['road.service-areas', '高速公路服务区数', 'count:个 对 处', '+', '高速公路服务区'],
  ['road.bridges', '桥梁数', 'count:座', '+', '公路桥梁'],
  ['road.county-expressway', '县县通高速比例', 'ratio:%', '+'],
  ['railway.electrified', '铁路电气化率', 'ratio:%', '+'],
  ['railway.dual', '铁路复线率', 'ratio:%', '+'],
];
