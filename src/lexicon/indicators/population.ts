import type { Row } from './indicator.ts';

/** Population and where it lives. */
export const population: readonly Row[] = [
  ['population', '常住人口', 'count:人', '0', '年末常住人口 常住总人口 常住人口总数'],
  ['population.total', '总人口', 'count:人', '0', '年末总人口 人口总数 总人口数 人口总量'],
  ['population.registered', '户籍人口', 'count:人', '0', '户籍总人口 年末户籍人口 户籍人口总数'],
  ['population.urban', '城镇人口', 'count:人', '+', '城镇常住人口 城市人口'],
  ['population.rural', '乡村人口', 'count:人', '0', '农村人口 乡村常住人口 农业人口'],
  ['population.households', '总户数', 'count:户', '0', '户籍户数 年末总户数'],
  ['population.births', '出生人口', 'count:人', '+', '新出生人口 年出生人口 全年出生人口'],
  ['population.deaths', '死亡人口', 'count:人', '0', '全年死亡人口'],
  ['population.birth-rate', '人口出生率', 'ratio:‰', '0', '出生率'],
  ['population.death-rate', '人口死亡率', 'ratio:‰', '0', '死亡率'],
  [
    'population.natural-growth',
    '人口自然增长率',
    'ratio:‰',
    '0',
    '自然增长率 平均人口自然增长率 人口自增率',
  ],
  ['population.sex-ratio', '出生人口性别比', 'ratio: %', '-', '性别比'],
  [
    'population.aged-60',
    '60岁及以上人口',
    'count:人',
    '0',
    '60岁以上人口 60岁以上老年人口 60岁及以上老年人口',
  ],
  ['population.aged-65', '65岁及以上人口', 'count:人', '0', '65岁以上人口 65岁及以上老年人口'],
  [
    'population.aged-60.share',
    '60岁及以上人口占比',
    'ratio:%',
    '0',
    '60岁及以上人口占总人口 60岁以上人口占总人口',
  ],
  [
    'population.registrations',
    '农业转移人口落户人数',
    'count:人',
    '+',
    '农业转移人口 农业转移人口落户 农业转移人口市民化 农村转移人口',
  ],
  [
    'urbanisation',
    '常住人口城镇化率',
    'ratio:%',
    '+',
    '城镇化率 城市化率 城镇化水平 人口城镇化率 常住人口城镇化水平 城市化水平',
  ],
  ['urbanisation.registered', '户籍人口城镇化率', 'ratio:%', '+'],
];
