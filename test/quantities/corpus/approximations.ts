import type { Entry } from './entry.ts';

/** Numbers that are some more, about, at least, at most: the words stand inside, before and behind. */
export const approximations: readonly Entry[] = [
  {
    value: 620e4,
    unit: '人',
    comparator: 'gt',
    spellings:
      '620多万人|六百二十多万人|620余万人|620万多人|超620万人|超过620万人|620万余人|突破620万人|6200000多人|6 200 000多人',
  },
  {
    value: 3e12,
    unit: 'CNY',
    comparator: 'gt',
    spellings:
      '3万多亿元|三万多亿元|3万余亿元|超3万亿元|3万亿元多|突破3万亿元|逾3万亿元|高于3万亿元|30000多亿元',
  },
  {
    value: 10,
    unit: '个',
    comparator: 'approx',
    spellings:
      '十来个|10来个|约10个|10个左右|近10个|大约十个|10个上下|将近十个|大概10个|差不多10个|接近10个',
  },
  {
    value: 20e4,
    unit: '户',
    comparator: 'approx',
    spellings: '二十来万户|20来万户|约20万户|近20万户|20万户左右|近二十万户|约200,000户',
  },
  {
    value: 100,
    unit: '家',
    comparator: 'ge',
    spellings:
      '上百家|不少于100家|至少100家|100家以上|百家以上|不低于100家|起码100家|最起码一百家|100家及以上|100家或以上|100家或者以上|不下百家|大于等于100家|≥100家|100家或更多|100家（含）以上|100家以上（含）|少说100家|≧100家|>=100家',
  },
  {
    value: 3,
    unit: '天',
    comparator: 'le',
    spellings:
      '3天以内|不超过3天|至多3天|最多三天|3天之内|三天以下|3天及以下|3天或以下|不高于3天|≤3天|小于等于3天|控制在3天以内|不多于3天|3天（含）以内|3天为限|<=3天',
  },
  {
    value: 5,
    unit: '%',
    comparator: 'lt',
    spellings: '低于5%|不到5%|不足5%|小于5%|不满百分之五|未满5%|不及5%|<5%|未达5%',
  },
  {
    value: 5,
    unit: '%',
    comparator: 'gt',
    spellings: '高于5%|超过5%|大于5%|>5%|不止5%|超百分之五|＞5%|5%有余',
  },
  {
    value: 50,
    unit: '岁',
    comparator: 'gt',
    spellings: '50岁开外|超过50岁|五十多岁|五十余岁|50岁出头|五十岁开外',
  },
  {
    value: 30,
    unit: '%',
    comparator: 'gt',
    spellings: '三成多|百分之三十多|超三成|30%多|30%有余|超过三成|逾三成',
  },
  {
    value: 1e4,
    unit: '名',
    comparator: 'gt',
    spellings: '万余名|一万多名|1万多名|10000余名|超万名|逾万名|过万名|10,000多名',
  },
  {
    value: 5000,
    unit: 'CNY',
    comparator: 'approx',
    spellings: '近五千元|约5000元|5000元左右|5千元上下|大体5000元|≈5000元|近￥5000',
  },
  { value: 3, unit: '公里', comparator: 'gt', spellings: '3公里多|三公里余|超过3公里|3多公里' },
  {
    value: 5e4,
    unit: '亩',
    comparator: 'ge',
    spellings: '5万亩以上|不少于5万亩|5万亩及以上|五万亩或以上|最少5万亩|不低于五万亩|至少50000亩',
  },
  {
    value: 1e8,
    unit: 'CNY',
    comparator: 'ge',
    spellings: '亿元以上|1亿元以上|一亿元及以上|上亿元|不低于1亿元|不少于亿元|亿元或以上',
  },
];
