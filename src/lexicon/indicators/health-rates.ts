import type { Row } from './indicator.ts';

/** Rates of health services and of fitness. */
export const healthRates: readonly Row[] = [
  ['health.pharmacists-per-1000', '每千人口药师数', 'count:人 名', '+', '每千人口药师'],
  [
    'health.grassroots-visits.share',
    '基层医疗卫生机构诊疗量占比',
    'ratio:%',
    '+',
    '基层诊疗量占总诊疗量 基层医疗卫生机构诊疗量占总诊疗量 基层医疗卫生机构诊疗人次占比 基层诊疗量占比 基层医疗卫生机构诊疗人次占总诊疗人次',
  ],
  [
    'health.cervical-screening',
    '适龄妇女宫颈癌筛查率',
    'ratio:%',
    '+',
    '适龄妇女宫颈癌人群筛查率 宫颈癌筛查率 适龄妇女宫颈癌筛查覆盖率',
  ],
  [
    'health.mental-disorders',
    '严重精神障碍患者规范管理率',
    'ratio:%',
    '+',
    '严重精神障碍患者健康管理率 严重精神障碍患者规范健康管理率 在册严重精神障碍患者规范管理率',
  ],
  ['health.bed-use', '病床使用率', 'ratio:%', '0', '医院病床使用率 床位使用率'],
  ['health.stay', '平均住院日', 'time:天 日', '-', '医院平均住院日 出院患者平均住院日'],
  [
    'health.drug-pass-rate',
    '药品抽检合格率',
    'ratio:%',
    '+',
    '药品质量抽检合格率 基本药物抽检合格率 药品评价性抽检合格率 药品评价抽检合格率',
  ],
  [
    'sport.constitution',
    '国民体质合格率',
    'ratio:%',
    '+',
    '国民体质测定标准合格率 城乡居民达到国民体质测定标准合格以上人数比例 国民体质测定标准合格以上人数比例 国民体质测定合格率 城乡居民国民体质合格率 城乡居民体质合格率',
  ],
  [
    'sport.students-fitness',
    '学生体质健康优良率',
    'ratio:%',
    '+',
    '国家学生体质健康标准优良率 学生体质健康标准达标优良率 国家学生体质健康标准达标优良率 学生体质健康测试优良率 中小学生体质健康优良率 学生体质健康达标优良率 学生体质健康标准优良率',
  ],
  [
    'sport.students-fitness.pass',
    '学生体质健康合格率',
    'ratio:%',
    '+',
    '学生体质健康标准合格率 国家学生体质健康标准合格率 中小学生体质健康合格率 国家学生体质健康标准达标率 学生体质健康达标率',
  ],
  ['sport.area-per-10k', '每万人体育场地面积', 'area:平方米', '+', '每万人口体育场地面积'],
  [
    'sport.value-added.share',
    '体育产业增加值占国内生产总值比重',
    'ratio:%',
    '+',
    '体育产业增加值占生产总值 体育产业占生产总值',
  ],
];
