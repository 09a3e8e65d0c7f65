import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { boundingVerbs } from '../../lexicon/bounds.ts';
import type { Amendment } from '../amendment.ts';
import { numbers } from './counted-dimensions.ts';

/** What is done to or with those counted, told as a noun: 义务植树90万株, 刑事拘留20人. */
const deeds = [
  new EndPattern(
    /(?:植树|育林|造林|营林|飞播|种草|改良|治沙|退耕|新封|封禁|再就业|实现就业|转移就业|拘留|逮捕|起诉|补偿|赔付|扩面)$/,
  ),
  new EndPattern(
    /(?:拆违|拆除|拆迁|搬迁|征收|收储|巡河|巡诊|义诊|接种|落户|(?<!未)脱贫|(?<!未)入驻|取缔|关停|关闭|硬化|亮化|绿化|净化)$/,
  ),
  new EndPattern(
    /(?:清淤|疏浚|衬砌|抚育|深松|帮扶|扶持|资助|慰问|走访|普查|招商|考察|调研|出访|抽检|演出|放映|宣讲|招聘|更新|升级|置换|换新|补贴|补助|报销|结算|作业)$/,
  ),
];

/** A deed that opens what reads as a noun, and what makes a noun of it by standing behind it alone. */
interface Opening {
  readonly deed: StartPattern;
  readonly nouns: RegExp;
}

const openings: readonly Opening[] = [
  // 公开招聘教师, 妥善安置职工, 建成区域性中心
  {
    deed: new StartPattern(
      /(?:(?:公开|面向社会公开|妥善|依法|集中)?(?:招聘|安置|整治|包联|诊断|拆除|关停|淘汰|取缔|资助)|整拆整建|打造|建成(?=区域)|新晋)/y,
    ),
    nouns: /^(?:房|区|点|小区|对象|资金|工程|项目|任务|标准)$/,
  },
  // As often part of a noun: 服务残疾人就业, but 服务机构.
  {
    deed: new StartPattern(
      /(?:免费|托养|省市县|升级|依法)?(?:培训|改造|建设|治理|修复|更新|救助|帮扶|奖励|检查|检测|排查|抽检|维修|加固|搬迁|服务|调整|收购|补贴)/y,
    ),
    nouns:
      /^(?:项目|工程|任务|面积|中心|基地|平台|企业|单位|人员|机构|车间|标准|能力|总量|用地|资金|岗位|事项|设施|体系|技术|网点|大厅|热线|站点)$/,
  },
];

/** Whether an indicator opens with a deed that something is done to. */
function opensWithDeed(indicator: string): boolean {
  return openings.some(({ deed, nouns }) => {
    const end = deed.endAt(indicator, 0);
    const rest = end < 0 ? '' : indicator.slice(end);
    return /^[^，]{2}/.test(rest) && !nouns.test(rest);
  });
}

/** Units of how often something is done: 核酸检测70万人次. */
const occasions: ReadonlySet<string> = new Set(['人次', '场次', '批次']);
/** Verbs that say only how many: 渔船以旧换新超40艘. */
const bounding: ReadonlySet<string> = new Set(boundingVerbs);

/** What comes and goes of itself, counted by the same units: 旅客吞吐量. */
const flows = /[量数]$|游客|旅客|旅游|边境游|参保|受众|来自|总诊疗|超每/;

/** A level is rather a number of what is done: 义务植树90万株, 核酸检测70万人次. */
export const deedCounted: Amendment = {
  id: 'deed-counted',
  example: '妥善安置船工260多人',
  settles: 'a level of what is done is a count of it',
  examples: {
    amended: [
      ['全年渔港造林9万亩，种草改良4万亩。', '4万亩', { type: 'count' }],
      ['船队领导外出招商12次。', '12次', { type: 'count' }],
      ['妥善安置船工260多人。', '260多人', { type: 'count' }],
      ['渔港大数据排查1.2万人次。', '1.2万人次', { type: 'count' }],
    ],
    left: [
      ['渔港旅客吞吐量30万人次。', '30万人次'],
      ['培训机构12家。', '12家'],
      ['剩余未脱贫渔户77户。', '77户'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, { item: { quantity } }, by) => {
    const told = draft.action === null || bounding.has(draft.action);
    const bare = draft.type === 'level' && told && by === 'level.noun';
    if (!bare || !numbers.has(quantity.dimension)) return draft;
    const { indicator } = draft;
    const done =
      deeds.some((deed) => deed.test(indicator)) ||
      opensWithDeed(indicator) ||
      (occasions.has(quantity.unit) && !flows.test(indicator));
    return done ? { ...draft, type: 'count', action: null } : draft;
  },
};
