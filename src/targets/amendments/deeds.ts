import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Context, Draft } from '../construction.ts';

/** What is done to or with those counted, told as a noun: 义务植树90万株, 刑事拘留20人. */
const deeds = new EndPattern(
  /(?:植树|育林|造林|营林|飞播|种草|改良|治沙|退耕|新封|封禁|再就业|实现就业|转移就业|拘留|逮捕|起诉|补偿|赔付|扩面|拆违|拆除|拆迁|搬迁|征收|收储|巡河|巡诊|义诊|接种|落户|(?<!未)脱贫|(?<!未)入驻|取缔|关停|关闭|硬化|亮化|绿化|净化|清淤|疏浚|衬砌|抚育|深松|帮扶|扶持|资助|慰问|走访|普查|抽检|演出|放映|宣讲|招聘|更新|升级|置换|换新|补贴|补助|报销|结算)$/,
);

/** An act that opens what reads as a noun: 公开招聘教师, 妥善安置职工, 建成区域性中心. */
const acts = new StartPattern(
  /(?:(?:公开|面向社会公开|妥善|依法|集中)?(?:招聘|安置|整治|包联|诊断|拆除|关停|淘汰|取缔|资助)|整拆整建|打造|建成(?=区域)|新晋)(?!(?:房|区|点|小区|对象|资金|工程|项目|任务|标准)$)[^，]{2}/y,
);

/** Deeds that are as often part of a noun: 服务残疾人就业, but 服务机构. */
const nominal = new StartPattern(
  /(?:免费|托养|省市县|升级|依法)?(?:培训|改造|建设|治理|修复|更新|救助|帮扶|奖励|检查|检测|排查|抽检|维修|加固|搬迁|服务|调整|收购|补贴)(?!(?:项目|工程|任务|面积|中心|基地|平台|企业|单位|人员|机构|车间|标准|能力|总量|用地|资金|岗位|事项|设施|体系|技术|网点|大厅|热线|站点)$)[^，]{2}/y,
);

/** Units of how often something is done: 核酸检测70万人次. */
const occasions: ReadonlySet<string> = new Set(['人次', '场次', '批次']);
/** What comes and goes of itself, counted by the same units: 旅客吞吐量. */
const flows = /[量数]$|游客|旅客|旅游|边境游|参保|受众|来自|总诊疗|超每/;

/** Sums that stand somewhere, whatever verb the words before them hold: 登记在册经营主体, 死亡人数. */
const stocks = new EndPattern(
  /^(?:(?:\d+多?[万亿])?人口)$|(?:死亡|参保|从业|高考|上线|就业|运动|总)人数$|(?<!投放|接待)(?:户数|数量|总数|总量|总人口|床位数|规模)$|(?:施工|竣工|新开工)(?:房屋)?面积$|(?:快递|业务|吞吐|货运|客运|发送|产|销|销售|交易|成交|授权|拥有|出栏|存栏)量$/,
);
const standing = new StartPattern(/(?:在册|在校|在岗|在编|在园|常住|户籍)/y);

/** Things that are made, founded or named one by one. */
const things: ReadonlySet<string> = new Set(
  '个 家 处 座 所 条 项 件 支 栋 台 套 部 张 盏 间 枚 宗 眼'.split(' '),
);
const counted: ReadonlySet<string> = new Set(['count', 'area', 'length']);

/** Words of what stands there by itself and goes on no list. */
const standsAlone = /总|累计|现有|[年月]末|^(?:已|年|注册|上云|各类|入[住驻]|从业|在)/;

/** Mass that an act covers; what is made or sold is an output, which stands at a level. */
const masses = new StartPattern(
  /(?:推广|清理|清运|清除|没收|查扣|查处|收缴|收集|发放|回收|淘汰|退出|压减|取缔|销毁|处置)/y,
);
const outputs = new EndPattern(/(?:量|原油|油气)$/);

/** Whether a level is rather a number of what is done, or a count rather one of what there is. */
export function ofDeeds(draft: Draft, by: string, context: Context): Draft {
  if (draft.type === 'count')
    return isStock(draft, by, context) ? { ...draft, type: 'level' } : draft;
  if (draft.type !== 'level') return draft;
  const { quantity } = context.item;
  if (by === 'count.object-before') return overMass(draft, context);
  if (by !== 'level.noun' || !counted.has(quantity.dimension)) return draft;
  if (draft.action !== null) return draft;
  const done =
    isDone(draft.indicator) || (occasions.has(quantity.unit) && !flows.test(draft.indicator));
  return done ? { ...draft, type: 'count' } : continued(draft, context);
}

function isDone(indicator: string): boolean {
  return deeds.test(indicator) || acts.startsAt(indicator, 0) || nominal.startsAt(indicator, 0);
}

function isStock({ indicator }: Draft, by: string, { frame }: Context): boolean {
  if (by === 'count.object-before' || by === 'level.noun')
    return stocks.test(indicator) || standing.startsAt(indicator, 0);
  const acts = frame.verb ?? frame.governor;
  return indicator === '人口' && (acts === null || acts.verb === 'reach');
}

/** 清理垃圾12万吨, 突破关键技术20项: what is done to things, though they are weighed or the verb can also reach. */
function overMass(draft: Draft, { item }: Context): Draft {
  if (draft.action === null || outputs.test(draft.indicator)) return draft;
  const { dimension } = item.quantity;
  const done =
    (dimension === 'mass' && masses.startsAt(draft.action, 0)) ||
    (dimension === 'count' && draft.action === '突破' && draft.indicator.endsWith('技术'));
  return done ? { ...draft, type: 'count' } : draft;
}

/** 培育智能工厂1家，数字车间3个: a list whose units differ goes on behind a comma. */
function continued(draft: Draft, { text, item, items, index, made }: Context): Draft {
  const before = items[index - 1];
  const earlier = made[index - 1];
  if (item.joined !== 'clause' || earlier?.type !== 'count' || earlier.action === null)
    return draft;
  const next =
    before !== undefined &&
    before.quantity.bounded.to + 1 === item.clause.from &&
    text.charAt(item.clause.from - 1) === '，';
  const alike =
    things.has(item.quantity.unit) && before !== undefined && things.has(before.quantity.unit);
  const bounded = item.quantity.bounded.from < item.quantity.span.from;
  if (!next || !alike || bounded || standsAlone.test(text.slice(item.left.from, item.left.to)))
    return draft;
  return { ...draft, type: 'count', action: earlier.action };
}
