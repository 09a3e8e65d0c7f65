import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { changesAndShares, ratesOfChange } from '../../lexicon/changes.ts';
import { waysOfGrowth } from '../../lexicon/manner-words.ts';
import { supports, supported } from '../../lexicon/people-words.ts';
import { kindsOfBonds, moneyOwed } from '../../lexicon/sums.ts';
import { CharSet } from '../../core/char-set.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import type { Amendment } from '../amendment.ts';
import { asideBetween } from '../context/aside-between.ts';
import { cropOf } from '../context/crop-of.ts';
import type { Context, Draft } from '../construction.ts';
import {
  sharer,
  subjectBeforeAside,
  subjectBetween,
  topicOf,
  topicText,
} from '../context/topic.ts';

/** Names that measure something only with what they measure: 总数 is that of what was counted before it. */
const bare = phrase`^(?:总[数量额]|所占(?:比[重例]|份额)|总规模|(?:年均)?${ratesOfChange}|(?:下降|递增)率|(?:总量|规模)[和及、与]增[速幅]|增[速幅][和及、与](?:总量|规模)|占比|比重|[人户]均|占(?!地(?![方区])|用)[^，。；]{2,20})$`;
const bareOpenings = new CharSet('总规增涨降下递占所比人户年');
/** Two measures in one, which 分别 deals out. */
const joint = /.[和及、与]./;
/** What a place is taken by, which says nothing of what. */
const rankedBy: ReadonlySet<string> = new Set(['规模', '数量', '总数']);
/** How much of it each has. */
const perHead = /^[人户]均$/;
/** What names that say little by themselves start with; all others stand as they are. */
const openings = new CharSet(
  '强标利总数增涨降下递占所比人户年产单亩规营原计其剩余自现部个局大多少',
);
/** What was planned of what was told before, or it at the prices of its year: 渔获量增长6%（原计划增长4%）, 渔业总值9亿元，现价总量增加1亿元; what some places have of it: 水温高于9度，部分海区低于3度. */
const planned = new EndPattern(
  /^(?:原来?计划|原定|计划(?:规定|要求)|现价总[量额值]|(?:[大多少]部?[分数]|部分|个别|局部)(?:地区|地方|年份|[海渔]区))$/,
);
/** What is left of those told of before: 9项完成，其余3项推进. */
const rest: ReadonlySet<string> = new Set(['其余', '其他', '剩余', '余下']);
/** What a branch told of before makes: 服务业增长6%，增加值达到90亿元. */
const products: ReadonlySet<string> = new Set([
  '增加值',
  '增加值总量',
  '总产值',
  '产值',
  '营业收入',
  '营收',
  '利润',
]);
/** What a rate of revenue is called that is reckoned from what was collected: 自然增幅. */
const asSuch = /^自然(?=增[幅速])/;
/** Which share of a whole that product is. */
const shareOfProduct = /^(?:增加值|总?产值)占[^，。；]{2,16}的?比[重例]$/;
/** How fast a branch grows, behind its name. */
const rateOfMaker = phrase`(?:年均)?${ratesOfChange}$`;
/** What a branch does to have a product: 规上渔业9家，完成增加值9亿元. */
const brought = /^(?:完成|实现|创造)/;
const branch = /[\u4e00-\u9fff](?:(?<!企)业|经济)$/;
/** What is brought in from the land that was told of before: 粮食播种面积…，总产量…. */
const yieldNames: ReadonlySet<string> = new Set(['产量', '总产量', '总产', '单产', '亩产']);

/** What places are told by where the measure was told before: 渔业增加值突破千亿元，全国排名居第14位. */
const standings = /^(?:全[国省市县区])?(?:排名|位次|名次)$/;
const standingOpenings = new CharSet('全排位名');

/** What more a total takes in than what was told before: 加上渔船贷款，总额达9亿元. */
const addedUp = new EndPattern(/(?:加上|连同)[^，。；]{2,40}，$/);

const longestOwner = 20;
/** What says that those are new of whom all are told next. */
const newOnes = phrase`^新(?:登记|设立?|注册|办|增(?!${kindsOfBonds}))(?=[\u4e00-\u9fff]{2})`;
/** What a total takes the place of. */
const totals = phrase`(?:总(?:[数量额]|规模)|${changesAndShares})$`;
/** What a rate takes the place of: 零售总额 has one of its own. */
const rates = phrase`(?:总数|${changesAndShares})$`;

/** A bare measure with the noun that it belongs to: 新增企业10家，总数突破78家 is about 企业总数. */
export const bareMeasure: Amendment = {
  id: 'bare-measure',
  example: '新增渔企10家，总数突破78家',
  settles: 'a measure alone belongs to the noun before it',
  examples: {
    amended: [
      ['新增渔企10家，总数突破78家。', '78家', { indicator: '渔企总数' }],
      [
        '渔业税收9亿元，增长5%，总量及增速均居全市第二位。',
        '第二位',
        { indicator: '渔业税收总量及增速' },
      ],
      ['新登记渔企增长8%，总数达90户。', '90户', { indicator: '渔企总数' }],
      ['渔民低保人数9万人，标准600元/月。', '600元/月', { indicator: '渔民低保标准' }],
      ['海带种植面积3万亩，总产量9万吨。', '9万吨', { indicator: '海带总产量' }],
      ['渔业收入增加9亿元，总额突破90亿元。', '90亿元', { indicator: '渔业收入总额' }],
      ['渔获量增长6%（原计划增长4%）。', '4%', { indicator: '渔获量' }],
      ['20个渔港项目完工17个，其余3个加快推进。', '3个', { indicator: '渔港项目' }],
      ['渔税3.5亿元，自然增幅2%。', '2%', { indicator: '渔税增幅', type: 'growth' }],
      ['捕捞量占全市52%，占全省7%。', '7%', { indicator: '捕捞量占全省' }],
      ['渔业产值突破千亿元，全国排名上升3位。', '3位', { indicator: '渔业产值' }],
      ['渔业增加值增长3%，其中10月份增加值增长7%。', '7%', { indicator: '渔业增加值' }],
      ['渔业占GDP比重6.9%，占农业比重13%。', '13%', { indicator: '渔业占农业比重' }],
      [
        '渔业占农业的比重为9%，所占比重提高1个百分点。',
        '1个百分点',
        { indicator: '渔业占农业的比重' },
      ],
      ['渔业贷款突破9亿元，余额达9.6亿元。', '9.6亿元', { indicator: '渔业贷款余额' }],
      ['渔业产值9亿元，现价总量增加1亿元。', '1亿元', { indicator: '渔业产值' }],
      ['养殖业发展步伐加快，面积达9亩，实现增加值3亿元。', '3亿元', { indicator: '养殖业增加值' }],
      ['规上渔业达到9家，完成增加值9亿元。', '9亿元', { indicator: '规上渔业增加值' }],
      [
        '渔业产值由9亿元增加到90亿元，规模扩大了9倍，年均增长9%。',
        '9倍',
        { indicator: '渔业产值' },
      ],
      ['新建渔港9座；培育渔业实验室，总数达到86家。', '86家', { indicator: '渔业实验室总数' }],
      ['渔业研发经费投入总量增长9%、强度达3%。', '3%', { indicator: '渔业研发经费投入强度' }],
    ],
    left: [
      ['渔企总数突破78家。', '78家'],
      ['海带总产量9万吨。', '9万吨'],
      ['渔业贷款达9亿元，加上渔港贷款，总额达90亿元。', '90亿元'],
    ],
  },
  types: [],
  apply: (draft, context) => sizeGrown(draft, context) ?? completed(draft, context),
};

/** What the clause before is about, where that is named as measures are. */
function measureBetween(context: Context): string {
  const subject = subjectBetween(context);
  return subject.length < shortestMeasure ? '' : subject;
}
const shortestMeasure = 4;

/** Whether the sentence told last of things that are counted: 新增渔企9家，数量居全省第一. */
function countsThings({ items, index, item }: Context): boolean {
  const before = items[index - 1];
  return before?.quantity.dimension === 'count' && before.sentence.from === item.sentence.from;
}

/** A branch of which the clause before tells how it went: 服务业较快增长，实现[增加值]9亿元. */
const branchTold = phrase`(?:^|[。；，])(?:((?:第[一二三]产业|[\u4e00-\u9fff]{1,6}(?<![企行产])业)(?=(?:生产)?${waysOfGrowth})|[\u4e00-\u9fff]{2,6}经济(?=发展(?:势头|态势|[比较]?[快好])|${waysOfGrowth})|[\u4e00-\u9fff、]{2,14}企业(?=(?:经济)?效益)))[^，。；\d]{0,20}，$`;
const longestBranch = 40;

/** The branch whose product a clause tells without its name; empty where none is told of right before. */
function branchBefore({ text, item: { clause, sentence } }: Context): string {
  const from = Math.max(sentence.from, clause.from - longestBranch);
  return branchTold.exec(text.slice(from, clause.from))?.[1] ?? '';
}

/** A branch that a sentence opens with how it went: 设施渔业发展步伐加快，…，实现增加值9亿元; what more is told in between is of it. */
const branchOpens = phrase`^([\u4e00-\u9fff]{2,6}(?<![企行产])业)(?:生产|发展)?(?:步伐|势头)?${waysOfGrowth}[^。；\d]{0,6}，`;

/** The branch that the sentence of a product opens with; empty where it opens with none. */
function branchOpening({ text, item: { clause, sentence } }: Context): string {
  const opening = text.slice(sentence.from, Math.min(clause.from, sentence.from + longestBranch));
  return branchOpens.exec(opening)?.[1] ?? '';
}

/** What a sentence says that it is about: 地区生产总值方面，. */
const side = /(?:^|[。；\n])([\u4e00-\u9fff]{4,14})方面，$/;
const longestSide = 20;

function sideTold({ text, item: { clause, sentence } }: Context): string {
  const from = Math.max(0, sentence.from - 1, clause.from - longestSide);
  return side.exec(text.slice(from, clause.from))?.[1] ?? '';
}

/** What is paid by a standard, without how many get it: 农村低保 of 农村低保人数. */
const paidOut = phrase`^(.*${supports})${supported}?$`;

/** A standard with what is paid by it, which was told of before: 农村低保9万人，标准600元/月. */
function withPayment(draft: Draft, context: Context): Draft {
  const paid = paidOut.exec(topicOf(context)?.indicator ?? '')?.[1];
  return paid === undefined ? draft : { ...draft, indicator: `${paid}标准` };
}

/** What is spent on research, whose share of the economy is its intensity: 渔业研发经费投入总量增长9%、强度达3%. */
const spending = /^(.*(?:研发|R&D|研究与试验发展).*(?:经费|投入|支出))(?:总[量额]|规模)?$/;

/** The intensity of what was told of before. */
function withSpending(draft: Draft, owner: string): Draft {
  const spent = spending.exec(owner)?.[1];
  return spent === undefined ? draft : { ...draft, indicator: `${spent}强度` };
}

/** Money that a balance is of: 渔业贷款突破9亿元，余额达9.6亿元. */
const owed = phrase`${moneyOwed}$`;

/** A balance with what was told of it before. */
function withOwner(draft: Draft, owner: string): Draft {
  return owed.test(owner) ? { ...draft, indicator: `${owner}余额` } : draft;
}

/** The size that grew, told right behind its two values, as what they are of: 渔业产值由9亿元增加到90亿元，[规模]扩大了9倍; null elsewhere. */
function sizeGrown(draft: Draft, { items, index, item, made }: Context): Draft | null {
  if (draft.indicator !== '规模' || draft.type !== 'growth') return null;
  const [base, level] = [made[index - 2], made[index - 1]];
  const isSame = items[index - 2]?.sentence.from === item.sentence.from;
  const told = isSame && base?.type === 'baseline' && level?.type === 'level';
  return told ? { ...draft, indicator: level.indicator } : null;
}

/** A measure that is of one kind of things alone, with what it is of; null for all others. */
function withItsOwner(draft: Draft, context: Context): Draft | null {
  switch (draft.indicator) {
    case '标准':
      return withPayment(draft, context);
    case '强度':
      return withSpending(draft, topicText(context));
    case '余额':
      return withOwner(draft, topicOf(context)?.indicator ?? '');
    default:
      return null;
  }
}

/** A product with the branch that makes it: the last told of, or the one that its sentence opens with. */
function productOf(topic: string, product: string, context: Context): string {
  // 工业增加值增长3%，其中10月份增加值增长7%
  if (topic.endsWith(product)) return topic;
  const maker = topic.replace(rateOfMaker, '');
  return (branch.test(maker) ? maker : branchOpening(context)) + product;
}

function completed(draft: Draft, context: Context): Draft {
  const { text, item, items, index, made } = context;
  const indicator = draft.indicator.replace(asSuch, '');
  const stands =
    standingOpenings.has(indicator.charCodeAt(0)) &&
    standings.test(indicator) &&
    !context.frame.respectively;
  if (!stands && !openings.has(indicator.charCodeAt(0))) return draft;
  const isRest = rest.has(indicator) && item.quantity.dimension === 'count';
  if (stands || planned.test(indicator) || isRest) {
    const told = topicText(context);
    return told === '' ? draft : { ...draft, indicator: told };
  }
  const own = withItsOwner(draft, context);
  if (own) return own;
  const placed = draft.type === 'rank' && rankedBy.has(indicator);
  const yields = yieldNames.has(indicator);
  const produced = products.has(indicator) || shareOfProduct.test(indicator);
  const isBare = bareOpenings.has(indicator.charCodeAt(0)) && bare.test(indicator);
  if (!placed && !isBare && !yields && !produced) return draft;
  if (context.frame.respectively && joint.test(indicator)) return draft;
  const { from } = trimStart(text, item.left);
  const branchNamed = produced ? branchBefore(context) : '';
  if (branchNamed !== '') return { ...draft, indicator: branchNamed + indicator };
  const opens = from + (produced ? (brought.exec(text.slice(from, from + 4))?.[0].length ?? 0) : 0);
  if (!text.startsWith(draft.indicator, opens) || addedUp.test(text, item.sentence.from, from))
    return draft;
  const counts = indicator === '总数' && item.quantity.dimension === 'count';
  const told =
    subjectBeforeAside(context) ||
    ((counts || indicator.startsWith('占')) && subjectBetween(context)) ||
    (topicOf(context)?.indicator ?? '') ||
    sideTold(context);
  if (placed && indicator !== '规模' && !countsThings(context)) return draft;
  const topic = told || (perHead.test(indicator) ? measureBetween(context) : '');
  if (yields) {
    if (asideBetween(text, items[index - 1], item)) return draft;
    const crop = cropOf(made[index - 1]?.indicator ?? '') || cropOf(topic);
    return crop ? { ...draft, indicator: crop + indicator } : draft;
  }
  if (produced) return { ...draft, indicator: productOf(topic, indicator, context) };
  const whole = indicator.startsWith('占') ? sharer(topic) : topic;
  // 养老金增加，去年人均提高10%: the measure is what was told of.
  if (perHead.test(indicator) && told === '')
    return topic === '' ? draft : { ...draft, indicator: topic };
  // 渔业增加值占农业的比重为9%，所占比重提高1个百分点
  if (indicator.startsWith('所占') && whole.endsWith(indicator.slice(2)))
    return { ...draft, indicator: whole };
  const isTotal = indicator.startsWith('总');
  const named = whole.replace(isTotal ? totals : rates, '');
  // 新登记渔企增长9%，总数达90家: all of them are no new ones.
  const owner = isTotal ? named.replace(newOnes, '') : named;
  if (owner === '' || owner.length > longestOwner) return draft;
  if (owner.endsWith(indicator)) return { ...draft, indicator: owner };
  return { ...draft, indicator: owner + indicator };
}
