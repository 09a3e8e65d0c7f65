import type { Row } from './indicator.ts';

/** Shares and rates of clean air, water, soil and resources. */
export const environmentRates: readonly Row[] = [
  [
    'water.black-odorous.rate',
    '城市黑臭水体消除比例',
    'ratio:%',
    '+',
    '黑臭水体消除比例 县级城市建成区黑臭水体消除比例 城市建成区黑臭水体消除比例 黑臭水体消除率 城市黑臭水体消除率 县级城市黑臭水体消除率 城市建成区黑臭水体消除率 农村黑臭水体消除比例 农村黑臭水体治理率 城市黑臭水体治理率',
  ],
  [
    'water.groundwater-v',
    '地下水质量Ⅴ类水比例',
    'ratio:%',
    '-',
    '地下水国控点位Ⅴ类水比例 地下水质量国控点位Ⅴ类水比例 地下水国考点位Ⅴ类水比例 地下水Ⅴ类水比例',
  ],
  [
    'water.unconventional',
    '非常规水源利用量',
    'volume:立方米',
    '+',
    '非常规水利用量 非常规水源利用 再生水利用量',
  ],
  ['water.resource-use', '水资源开发利用率', 'ratio:%', '-'],
  [
    'water.dikes.rate',
    '江河堤防达标率',
    'ratio:%',
    '+',
    '堤防达标率 5级及以上堤防达标率 防洪标准达标率',
  ],
  [
    'agriculture.chemicals-use',
    '主要农作物化肥农药利用率',
    'ratio:%',
    '+',
    '化肥农药利用率 主要农作物化肥利用率 化肥利用率 主要农作物农药利用率 农药利用率',
  ],
  [
    'waste.hazardous-landfill',
    '危险废物填埋处置量占比',
    'ratio:%',
    '-',
    '危险废物填埋处置量占总量',
  ],
  ['ecology.quality-index', '生态质量指数', 'other:', '+', '生态环境状况指数 生态质量指数EQI'],
  ['resources.productivity', '主要资源产出率', 'ratio:%', '+', '资源产出率'],
  [
    'nature.shoreline',
    '自然岸线保有率',
    'ratio:%',
    '+',
    '大陆自然岸线保有率 海岸线自然岸线保有率 海洋自然岸线保有率',
  ],
  [
    'nature.species-protected',
    '国家重点保护野生动植物保护率',
    'ratio:%',
    '+',
    '国家重点保护野生植物保护率 国家重点保护野生动植物物种数保护率 国家重点保护陆生野生动植物保护率 国家重点保护野生动植物物种保护率 重点生物物种种数保护率',
  ],
  ['forest.fires', '森林火灾受害率', 'ratio:‰', '-', '森林火灾受害 草原火灾受害率'],
  [
    'forest.pests',
    '林业有害生物成灾率',
    'ratio:‰',
    '-',
    '主要林业有害生物成灾率 林草有害生物成灾率',
  ],
  ['emissions.carbon-sink', '森林植被碳储量', 'mass:吨', '+', '森林碳储量'],
];
