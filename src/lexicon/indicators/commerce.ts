import type { Row } from './indicator.ts';

/** Streets, shops and markets. */
export const commerce: readonly Row[] = [
  [
    'trade.streets',
    '特色商业街区数',
    'count:条 个',
    '+',
    '特色商业街 特色街区 步行街 旅游休闲街区 商业街区 夜间消费集聚区 夜经济街区 特色消费街区',
  ],
  [
    'trade.complexes',
    '商业综合体数',
    'count:个 家',
    '+',
    '商业综合体 大型商业综合体 城市商业综合体',
  ],
  ['trade.first-stores', '首店数', 'count:家 个', '+', '首店 品牌首店'],
  [
    'trade.convenience-stores',
    '品牌连锁便利店数',
    'count:家 个',
    '+',
    '品牌连锁便利店 连锁便利店 便利店',
  ],
  ['trade.township-centres', '乡镇商贸中心数', 'count:个 家', '+', '乡镇商贸中心'],
  [
    'trade.market',
    '农贸市场数',
    'count:个 家 座 所',
    '+',
    '农贸市场 菜市场 标准化菜市场 便民市场 标准化农贸市场 便民（批发）市场',
  ],
  [
    'trade.life-circles',
    '一刻钟便民生活圈数',
    'count:个',
    '+',
    '一刻钟便民生活圈 便民生活圈 15分钟便民生活圈',
  ],
  ['trade.taobao-villages', '淘宝村数', 'count:个', '+', '淘宝村'],
  ['trade.taobao-towns', '淘宝镇数', 'count:个', '+', '淘宝镇'],
  ['trade.live-bases', '直播电商基地数', 'count:个 家', '+', '直播电商基地 直播基地 电商直播基地'],
];
