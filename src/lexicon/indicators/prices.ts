import type { Row } from './indicator.ts';

/** Price indices; a level is an index of 100 for the base, a change is in per cent. */
export const prices: readonly Row[] = [
  [
    'price.consumer',
    '居民消费价格指数',
    'ratio:% ',
    '0',
    '居民消费价格 居民消费价格总水平 居民消费价格总指数 居民消费价格水平 CPI 居民消费品价格 居民消费价格总体水平 城市居民消费价格 价格总水平 物价总水平',
  ],
  ['price.consumer.core', '核心居民消费价格指数', 'ratio:% ', '0', '核心CPI 核心居民消费价格'],
  ['price.consumer.food', '食品价格', 'ratio:%', '0', '食品烟酒价格 食品烟酒类价格'],
  ['price.consumer.housing', '居住价格', 'ratio:%', '0', '居住类价格'],
  ['price.consumer.clothing', '衣着价格', 'ratio:%', '0', '衣着类价格'],
  ['price.consumer.transport', '交通通信价格', 'ratio:%', '0', '交通和通信价格'],
  ['price.consumer.education', '教育文化娱乐价格', 'ratio:%', '0', '教育文化和娱乐价格'],
  ['price.consumer.health', '医疗保健价格', 'ratio:%', '0'],
  ['price.consumer.household', '生活用品及服务价格', 'ratio:%', '0'],
  ['price.consumer.other', '其他用品及服务价格', 'ratio:%', '0', '其他用品和服务价格'],
  [
    'price.retail',
    '商品零售价格指数',
    'ratio:% ',
    '0',
    '商品零售价格 社会商品零售价格 零售物价指数 零售物价总水平 全国零售物价总水平 零售商品价格',
  ],
  [
    'price.producer',
    '工业生产者出厂价格指数',
    'ratio:% ',
    '0',
    '工业生产者出厂价格 工业品出厂价格 PPI',
  ],
  [
    'price.producer.purchase',
    '工业生产者购进价格指数',
    'ratio:% ',
    '0',
    '工业生产者购进价格 原材料购进价格 原材料、燃料、动力购进价格',
  ],
  ['price.farm-products', '农产品生产者价格', 'ratio:%', '0', '农产品生产价格 农副产品收购价格'],
  ['price.farm-inputs', '农业生产资料价格', 'ratio:%', '0'],
  ['price.new-homes', '新建商品住宅销售价格', 'ratio:%', '0', '新建住宅销售价格 房屋销售价格'],
  ['price.investment', '固定资产投资价格', 'ratio:%', '0'],
  ['price.second-hand-homes', '二手住宅销售价格', 'ratio:%', '0'],
  ['price.fuel', '燃料动力类价格', 'ratio:%', '0'],
];
