import type { Row } from './indicator.ts';

/** Platforms of research and of its use. */
export const platforms: readonly Row[] = [
  ['platform.proof-centres', '概念验证中心数', 'count:个 家', '+', '概念验证中心'],
  [
    'platform.pilot-bases',
    '中试基地数',
    'count:个 家',
    '+',
    '中试基地 中试平台 制造业中试平台 中试熟化基地',
  ],
  [
    'platform.proof-pilot',
    '概念验证中心和中试基地数',
    'count:个 家',
    '+',
    '中试基地和概念验证中心 概念验证中心、中试基地',
  ],
  ['platform.consortia', '创新联合体数', 'count:个 家', '+', '创新联合体 产业创新联合体'],
  [
    'platform.university-parks',
    '大学科技园数',
    'count:个 家',
    '+',
    '大学科技园 国家大学科技园 国家级大学科技园',
  ],
  ['platform.star-spaces', '星创天地数', 'count:个 家', '+', '星创天地'],
  [
    'platform.manufacturing-centres',
    '制造业创新中心数',
    'count:个 家',
    '+',
    '制造业创新中心 国家制造业创新中心 省级制造业创新中心',
  ],
  [
    'platform.engineering',
    '工程研究中心数',
    'count:个 家',
    '+',
    '工程研究中心 国家工程研究中心 国家级工程研究中心',
  ],
  [
    'platform.industry-institutes',
    '产业技术研究院数',
    'count:个 家',
    '+',
    '产业技术研究院 产业研究院 高校产业研究院',
  ],
  [
    'platform.industrial-colleges',
    '现代产业学院数',
    'count:个 所 家',
    '+',
    '现代产业学院 产业学院',
  ],
  [
    'platform.quality-centres',
    '国家质量检验检测中心数',
    'count:个 家',
    '+',
    '质量检验中心 质检中心 国家质检中心 国家质量检验检测中心',
  ],
  [
    'platform.public-services',
    '公共服务平台数',
    'count:个 家',
    '+',
    '公共服务平台 中小企业公共服务平台 中小企业公共服务示范平台',
  ],
];
