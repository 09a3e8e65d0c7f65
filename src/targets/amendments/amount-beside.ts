import { AnyPattern } from '../../core/any-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { sumOpenings, sums, spentSums } from '../../lexicon/sums.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { wordsWith } from '../../lexicon/measure-words.ts';
import { staffNames } from '../../lexicon/people-words.ts';
import { gifts } from '../../lexicon/actions.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { kindsOfFirms } from '../../lexicon/bodies.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { listAround } from '../context/number-list.ts';
import type { Item } from '../../clause/item.ts';
import { wordAt } from '../../clause/words.ts';
import type { Made } from '../construction.ts';
import type { Link } from '../link.ts';
import type { NumberType } from '../kinds.ts';
import { counting, reach } from './breakdown/breakdown.ts';

/** Sums and sizes that qualify the things counted beside them. */
const qualifying = new RegExp(`^${oneOf(sumOpenings)}*(?:总)?${oneOf(sums)}$`);
/** Who works in the institutions counted before. */
const staff = new EndPattern(phrase`^${staffNames}$`);
/** What firms counted before earn. */
const earnings = new EndPattern(
  /^(?:(?:主营业务|营业|销售)收入|年?营收|(?:工业)?总?产值|利税|利润总额)$/,
);
const firms = phrase`${kindsOfFirms}$`;
/** What those helped are paid. */
const grants = new EndPattern(/^发放(?:[救补资]助|补偿)(?:资金|[款金])$/);
const institutions: ReadonlySet<string> = new Set([...wordsWith('institution'), '']);
/** Sums that are raised or spent in the clause before the things they pay for. */
const spending = new EndPattern(phrase`${spentSums}$`);

/** Whether a verb says where a sum stands, which is then told of for itself: 渔业投资保持在9亿元，新建渔港2座. */
function stands(action: string | null): boolean {
  return action !== null && wordAt(action, 0, action.length, true)?.verb === 'reach';
}

/** What says that a sum was spent, on whatever it was meant for: 完成渔业投资9亿元，建成渔港2座. */
const isSpent = /^累?计?完成/;

/** Deeds to a sum that open a clause of what it is spent on: 建设2座渔港，投入资金3亿元，新建渔村4个. */
const raises = /^(?:投入|筹[措集]|募集)$/;

/** What a sum is for in its own clause is more than this: 投入2亿元实施取暖工程，新建校舍…. */
const longestPurpose = 5;

type Links = readonly (Quantity | undefined)[];

/** A sum or size of something is its amount; what is counted or added stays so. */
function typeBeside({ type, indicator }: Made): NumberType {
  if (indicator.endsWith('成交额')) return type;
  const size = type === 'level' || (type === 'count' && qualifying.test(indicator));
  return size ? 'amount' : type;
}

/** What sums are spent on: things counted, roads, land. */
const works = new Set(['count', 'length', 'area', 'volume']);

/** What tells how much or how long the things are that were counted right before. */
const sizes = new Set(['money', 'length', 'area']);

/** What adds up how long or how much those counted right before are: 9个渔道项目共90公里. */
const inAll = new EndPattern(/^[\u4e00-\u9fff]{1,8}(?:共|共计|总计|合计)$/);

/** The things that a sum or size in the same or the next clause belongs to. */
function countedBeside(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  links: Links,
  index: number,
): Quantity | undefined {
  const item = items[index] as Item;
  const draft = made[index] as Made;
  if (draft.by === 'amount.of-thing') return describedCount(text, items, index, draft);
  if (draft.type === 'growth' || draft.type === 'threshold' || draft.type === 'baseline')
    return undefined;
  const { dimension } = item.quantity;
  if (dimension === 'ratio' || dimension === 'rank') return undefined;
  // 新增里程9公里，总里程达90公里: a whole that was added to is told for itself.
  const added = made[index - 1]?.type === 'increment' ? items[index - 1]?.quantity : undefined;
  if (added?.dimension === dimension && draft.indicator.startsWith('总')) return undefined;
  const earlier =
    countDealt(text, items, made, index) ??
    earlierCount(text, items, made, links, index) ??
    beneficiary(text, items, made, index);
  if (earlier) return earlier;
  const next = items[index + 1];
  // 安排3亿元，比上年增加9000万元，惠及90户: a change is of the sum, and pays for nothing.
  const changes = draft.by === 'growth.verb' && draft.type === 'increment';
  if (changes && compared.test(text, item.left.from, item.left.to)) return undefined;
  if (dimension === 'money' && next && paysFor(text, item, next, made[index + 1] as Made))
    return isPaidFor(items, index + 1) ? undefined : next.quantity;
  if (dimension !== 'money' || !next || !spending.test(draft.indicator)) return undefined;
  const elsewhere = next.clause.from !== item.clause.from && stands(draft.action);
  if (elsewhere || isSpent.test(draft.action ?? '')) return undefined;
  const opensClause = item.left.to - item.left.from <= draft.indicator.length + 6;
  const sameClause = next.clause.from === item.clause.from;
  const spent = !sameClause && item.right.to - item.right.from > longestPurpose;
  const beside =
    next.sentence.from === item.sentence.from && next.clause.from - item.clause.to <= 1 && !spent;
  const counted =
    (made[index + 1]?.type === 'count' ||
      (made[index + 1]?.by === 'amount.of-thing' && next.joined !== 'list') ||
      links[index + 1] !== undefined) &&
    works.has(next.quantity.dimension) &&
    !/^(?:资金|投资|债券)/.test(text.slice(next.quantity.bounded.to, next.quantity.bounded.to + 2));
  const others = apart.test(text, item.quantity.bounded.to, next.quantity.span.from);
  const thing = links[index + 1] ?? next.quantity;
  return opensClause && beside && counted && !others ? thing : undefined;
}

/** The count that a sum is dealt out to where as many were counted right before as there are sums: 9个市级、3个县级渔港分别完成投资6亿元、3亿元. */
function countDealt(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  index: number,
): Quantity | undefined {
  const draft = made[index];
  if (draft?.by !== 'growth.respectively' || draft.type === 'increment') return undefined;
  const { head, count } = listAround(text, items, index);
  const isCounted = (at: number): boolean =>
    items[at]?.quantity.dimension === 'count' &&
    made[at]?.type === 'count' &&
    items[at].sentence.from === items[index]?.sentence.from;
  const before = Array.from({ length: count }, (_, by) => head - count + by);
  // 9条渔道、3个渔港通航，渔业、船业投资分别达到6亿元、3亿元: names of their own are of no others.
  const isOfThem = before.every((at) => made[at + count]?.indicator === draft.indicator);
  return count > 1 && isOfThem && before.every(isCounted)
    ? items[index - count]?.quantity
    : undefined;
}

/** What says that a sum is compared with an earlier one. */
const compared = new AnyPattern(/[比较]|同比/);

/** What parts a sum from what is counted behind it: another matter, or another time. */
const apart = new AnyPattern(/；|，\d{4}年[底末]?(?:前|，)|，(?:目前|现已)/);

/** The count right before a sum that describes its things: 6个左右规模达到80亿元以上的船配集群. */
function describedCount(
  text: string,
  items: readonly Item[],
  index: number,
  { indicator }: Made,
): Quantity | undefined {
  const before = items[index - 1]?.quantity;
  if (before?.dimension !== 'count') return undefined;
  const at = before.bounded.to + (text.charAt(before.bounded.to) === '、' ? 1 : 0);
  return text.startsWith(indicator, at) ? before : undefined;
}

/** Whom or what a sum is for, right behind it: 安排2亿元支持116户企业, 拿出5亿元，用于3万人次培训. */
const purpose = phrase`^(?:资金)?，?(?:[\u4e00-\u9fff]{0,4}?)(?:用于|救助|惠及|${gifts})[\u4e00-\u9fff]{0,6}$`;

function paysFor(text: string, item: Item, next: Item, about: Made): boolean {
  const near = next.sentence.from === item.sentence.from && next.quantity.dimension === 'count';
  const between = text.slice(item.quantity.bounded.to, next.quantity.bounded.from);
  return near && about.type !== 'threshold' && purpose.test(between);
}

/** Whether a sum of its own stands behind what is counted: 用于90名渔民培训的支出9万元. */
function isPaidFor(items: readonly Item[], index: number): boolean {
  const [counted, sum] = [items[index], items[index + 1]];
  return sum?.quantity.dimension === 'money' && sum.clause.from === counted?.clause.from;
}

/** What stands before those who get or bring a sum: 全市共有, 为. */
const getting = /^(?:(?:[全我本][国省市县区]|园区)(?:共有?|的)?)?(?:.{0,4}[为对给向有])?$/;

/** Who gets or brings a sum, before its verb: 为3万人次报销5000万元, 1.4万家企业享受优惠4亿元. */
function beneficiary(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  index: number,
): Quantity | undefined {
  const { clause, quantity } = items[index] as Item;
  const before = items[index - 1];
  if (quantity.dimension !== 'money' || made[index]?.type !== 'level') return undefined;
  if (before?.clause.from !== clause.from || before.quantity.dimension !== 'count')
    return undefined;
  const opens = text.slice(clause.from, before.quantity.bounded.from);
  const type = made[index - 1]?.type;
  return (type === 'count' || type === 'scope') && getting.test(opens)
    ? before.quantity
    : undefined;
}

/** Whether the number before counts firms or tells what they earn. */
function isOfFirms({ indicator }: Made, link: Quantity | undefined): boolean {
  return firms.test(indicator) || (link !== undefined && earnings.test(indicator));
}

const semicolon = new CharSet('；');

/** Whether one more part of a whole is counted at `at` or before it, no semicolon between. */
function isPartBefore(
  text: string,
  items: readonly Item[],
  links: Links,
  { at, whole }: { readonly at: number; readonly whole: Quantity },
): boolean {
  for (let index = at; index >= Math.max(0, at - reach); index--) {
    const quantity = items[index]?.quantity;
    const to = items[index + 1]?.quantity.span.from ?? 0;
    if (quantity === whole || semicolon.firstIn(text, quantity?.span.to ?? 0, to) !== -1)
      return false;
    if (links[index] === whole && quantity?.unit === whole.unit) return true;
  }
  return false;
}

/** What those counted are given: 一等奖1名，奖励9万元. */
const prizes = new EndPattern(/奖$/);

const people: ReadonlySet<string> = new Set(['人', '名', '人次']);

const homes: ReadonlySet<string> = new Set(['户', '套']);

/** Whether people are told right behind the homes that they live in: 搬迁90户320人. */
function isPeopleOf(text: string, { quantity: home }: Item, { quantity }: Item): boolean {
  const touches = home.bounded.to === quantity.bounded.from || isOne(text, home, quantity);
  return quantity.unit === '人' && homes.has(home.unit) && touches;
}

/** Whether only a list sign stands between two numbers: 90户、320人. */
function isOne(text: string, { bounded: { to } }: Quantity, { bounded }: Quantity): boolean {
  return bounded.from === to + 1 && text.charAt(to) === '、';
}

/** Whether each of those that there are has reached a bound: 有26个鱼摊日收入超过7000元. */
function eachReaches(about: Made | undefined, { quantity, joined }: Item): boolean {
  return joined === 'direct' && about?.action === '有' && quantity.comparator !== 'eq';
}

/** Whether a clause tells a sum of what is counted before it: its own, or that of the clause right before, and no deed that another is paid with. */
function isSumOf(
  text: string,
  before: Item,
  { left, clause }: Item,
  { indicator, action }: Made,
): boolean {
  const near = clause.from - before.clause.to <= 1;
  const own = near || text.slice(left.from, left.to).includes(indicator);
  return own && !raises.test(action ?? '');
}

function earlierCount(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  links: Links,
  index: number,
): Quantity | undefined {
  const item = items[index] as Item;
  const { indicator, by } = made[index] as Made;
  const before = items[index - 1];
  if (before?.sentence.from !== item.sentence.from) return undefined;
  if (text.slice(before.quantity.bounded.to, item.quantity.span.from).includes('；'))
    return undefined;
  const sameClause = before.clause.from === item.clause.from;
  const about = made[index - 1] as Made;
  const extends_ =
    about.indicator !== '' &&
    indicator.startsWith(about.indicator) &&
    /^(?:总?面积|总?投资|总规模|人数)$/.test(indicator.slice(about.indicator.length));
  const second =
    by === 'level.carried' &&
    (item.joined === 'list' || (item.joined === 'direct' && sizes.has(item.quantity.dimension))) &&
    before.quantity.dimension === 'count';
  const yields =
    sameClause && (made[index] as Made).type === 'increment' && /产[值能]|[税营]收/.test(indicator);
  // 建成泊位90个，增加吞吐能力3000万吨: a capacity is of what was built for it.
  const adds =
    (made[index] as Made).type === 'increment' &&
    indicator.endsWith('能力') &&
    item.clause.from - before.clause.to <= 1;
  const qualifies =
    second ||
    (sameClause &&
      sizes.has(item.quantity.dimension) &&
      inAll.test(text, item.left.from, item.left.to)) ||
    isPeopleOf(text, before, item) ||
    (by === 'level.granted' && prizes.test(about.indicator)) ||
    yields ||
    adds ||
    (qualifying.test(indicator) &&
      (sameClause || isSumOf(text, before, item, made[index] as Made))) ||
    grants.test(text, item.left.from, item.left.to) ||
    (earnings.test(indicator) && isOfFirms(about, links[index - 1])) ||
    (staff.test(indicator) && institutions.has((links[index - 1] ?? before.quantity).unit)) ||
    (sameClause && indicator.endsWith('投资')) ||
    extends_;
  if (!qualifies) return undefined;
  const isCount =
    before.quantity.dimension === 'count' &&
    before.quantity.unit !== item.quantity.unit &&
    counting.has(about.type);
  const whole = links[index - 1];
  const { unit } = before.quantity;
  const alike = whole?.unit === unit || (whole?.dimension === 'count' && !people.has(unit));
  const isOnlyPart = alike && !isPartBefore(text, items, links, { at: index - 2, whole });
  return isCount && (sameClause || !whole || isOnlyPart) ? before.quantity : whole;
}

/** 实施项目58个，总投资32亿元; 安排2亿元支持116户企业 */
export const amountBeside: Link = {
  id: 'amount-beside',
  example: '实施渔港项目58个，总投资32亿元',
  settles: 'a sum belongs to the things that are counted beside it',
  examples: {
    linked: [
      ['实施渔港项目58个，总投资32亿元。', '32亿元', '58个'],
      ['安排2亿元支持116户渔企。', '2亿元', '116户'],
      ['设一等奖1名，奖励9万元；二等奖2名，各奖励5万元。', '5万元', '2名'],
      ['建成泊位90个，增加吞吐能力3000万吨。', '3000万吨', '90个'],
      ['在建渔道项目9个共90公里，拟建3个项目共20公里。', '20公里', '3个'],
      ['修建渔道9条，总里程不低于90公里。', '90公里', '9条'],
      ['搬迁渔民90户320人。', '320人', '90户'],
      ['对9个、涉及资金3亿元的渔港项目开展评价。', '3亿元', '9个'],
      ['投入9000万元，新建校舍14万平方米。', '9000万元', '14万平方米'],
      ['减免泊位费90万元，其中免收30万元，60户船东享受优惠20万元。', '20万元', '60户'],
      ['售出渔具9万件，价值3亿元。', '3亿元', '9万件'],
      ['扣下违规渔网26张，罚款7万元。', '7万元', '26张'],
      ['搜救落水船员26人次，发放补偿款7万元。', '7万元', '26人次'],
      ['拍卖旧渔船26艘，成交额7万元。', '7万元', '26艘'],
      ['码头边有26个鱼摊日收入超过7000元。', '7000元', '26个'],
      ['渔港项目58个，完成投资32亿元，其中市级项目9个，完成投资5亿元。', '5亿元', '9个'],
      ['渔港项目58个，其中市级9个，投资5亿元；县级49个，投资3亿元。', '3亿元', '49个'],
    ],
    left: [
      ['实施渔港项目58个；总投资32亿元。', '32亿元'],
      ['用于渔港的支出9亿元，用于90名渔民培训的支出3亿元。', '9亿元'],
      ['出口鱼干9万吨，价值3亿元，由此产生的顺差创下新高，达到2亿元。', '2亿元'],
      ['投入9000万元实施渔港取暖工程，新建校舍14万平方米。', '9000万元'],
      ['安排渔业资金3亿元，比上年增加9000万元，惠及90户。', '9000万元'],
      ['渔业产值32亿元。', '32亿元'],
      ['建成渔道9条、渔港3座，渔业、船业投资分别达到6亿元、3亿元。', '3亿元'],
      ['新建渔港9处，搬迁渔民320人。', '320人'],
    ],
  },
  types: [
    ['level', 'amount'],
    ['count', 'amount'],
    ['level', 'threshold'],
    ['count', 'threshold'],
  ],
  apply: ({ text, items, made, links, index }) => {
    const thing = countedBeside(text, items, made, links, index);
    const draft = made[index] as Made;
    if (!thing) return null;
    const [before, item] = [items[index - 1], items[index] as Item];
    const isCount = before?.quantity === thing && isPeopleOf(text, before, item);
    const isEach = before?.quantity === thing && eachReaches(made[index - 1], item);
    const type = isEach ? 'threshold' : isCount ? draft.type : typeBeside(draft);
    return { ...draft, type, relatesTo: thing };
  },
};
