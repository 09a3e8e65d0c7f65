import type { Quantity } from '../quantities/quantity.ts';
import {
  type Breakdown,
  counting,
  isPart,
  opensBreakdown,
  selectedFrom,
  totalOf,
  valueOf,
} from './breakdown.ts';
import type { Item } from './item.ts';
import type { Made } from './rule.ts';
import type { TargetType } from './target.ts';

/** Sums and sizes that qualify the things counted beside them. */
const qualifying =
  /^(?:计划|年度|年|累计|完成|涉及|争取|总|估算|概算|协议|合同|注册|到位|引进|扶贫|专项|补助)*(?:总)?(?:投资|资金|投资额|投入|资金额|合同额|规模|资本|占地面积|建筑面积|从业人员|从业人数|雇工人数|职工人数|卫生技术人员|教职工|总面积|面积|营业收入|资产|资产总计|资产总额)$/;
/** Sums that are raised or spent in the clause before the things they pay for. */
const spending = /(?:投资|资金|投入|债券|补助)$/;

type Links = readonly (Quantity | undefined)[];

/** Links amounts to the things counted beside them, and parts to the total that 其中 takes them from. */
export function linked(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
): readonly Made[] {
  const result = [...made];
  const links: (Quantity | undefined)[] = made.map((draft) => draft.relatesTo);
  let breakdown: Breakdown | null = null;
  let opens = false;
  for (const [index, item] of items.entries()) {
    const draft = made[index] as Made;
    if (breakdown && item.sentence.from !== breakdown.sentence) breakdown = null;
    opens = opens || opensBreakdown(text, item);
    if (draft.relatesTo) continue;
    if (opens) {
      const total = totalOf(text, items, made, index);
      breakdown = total && { total, sentence: item.sentence.from, left: valueOf(total) };
      opens = false;
    }
    const part = breakdown && isPart(item, draft, breakdown) ? breakdown.total : undefined;
    if (part && breakdown) breakdown.left -= valueOf(item.quantity);
    const whole = part ?? selectedFrom(text, items, made, index);
    const thing = whole ? undefined : countedBeside(text, items, made, links, index);
    links[index] = whole ?? thing;
    if (whole) result[index] = { ...draft, relatesTo: whole };
    else if (thing) result[index] = { ...draft, type: typeBeside(draft), relatesTo: thing };
  }
  return result;
}

/** A sum or size of something is its amount; what is counted or added stays so. */
function typeBeside({ type }: Made): TargetType {
  return type === 'level' ? 'amount' : type;
}

/** What sums are spent on: things counted, roads, land. */
const works = new Set(['count', 'length', 'area', 'volume']);

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
  if (draft.type === 'growth' || draft.type === 'threshold' || draft.type === 'baseline')
    return undefined;
  const { dimension } = item.quantity;
  if (dimension === 'ratio' || dimension === 'rank') return undefined;
  if (draft.rule === 'amount.of-thing') return describedCount(text, items, index, draft);
  const earlier =
    earlierCount(text, items, made, links, index) ?? beneficiary(text, items, made, index);
  if (earlier) return earlier;
  const next = items[index + 1];
  if (dimension === 'money' && next && paysFor(text, item, next, made[index + 1] as Made))
    return next.quantity;
  if (dimension !== 'money' || !next || !spending.test(draft.indicator)) return undefined;
  const opensClause = item.left.to - item.left.from <= draft.indicator.length + 6;
  const beside =
    next.sentence.from === item.sentence.from && next.clause.from - item.clause.to <= 1;
  const counted =
    (made[index + 1]?.type === 'count' || links[index + 1] !== undefined) &&
    works.has(next.quantity.dimension);
  const others = text.slice(item.quantity.bounded.to, next.quantity.span.from).includes('；');
  const thing = links[index + 1] ?? next.quantity;
  return opensClause && beside && counted && !others ? thing : undefined;
}

/** The count right before a sum that describes its things: 6个左右规模达到80亿元以上的船配集群. */
function describedCount(
  text: string,
  items: readonly Item[],
  index: number,
  { indicator }: Made,
): Quantity | undefined {
  const before = items[index - 1]?.quantity;
  const counted = before?.dimension === 'count' && text.startsWith(indicator, before.bounded.to);
  return counted ? before : undefined;
}

/** Whom or what a sum is for, right behind it: 安排2亿元支持116户企业, 拿出5亿元，用于3万人次培训. */
const purpose =
  /^(?:资金)?，?(?:[\u4e00-\u9fff]{0,4}?)(?:用于|支持|资助|救助|惠及|补助|扶持)[\u4e00-\u9fff]{0,6}$/;

function paysFor(text: string, item: Item, next: Item, about: Made): boolean {
  const near = next.sentence.from === item.sentence.from && next.quantity.dimension === 'count';
  const between = text.slice(item.quantity.bounded.to, next.quantity.bounded.from);
  return near && about.type !== 'threshold' && purpose.test(between);
}

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
  return made[index - 1]?.type === 'count' && /^(?:.{0,4}[为对给向有])?$/.test(opens)
    ? before.quantity
    : undefined;
}

function earlierCount(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  links: Links,
  index: number,
): Quantity | undefined {
  const item = items[index] as Item;
  const { indicator, rule } = made[index] as Made;
  const before = items[index - 1];
  if (before?.sentence.from !== item.sentence.from) return undefined;
  if (text.slice(before.quantity.bounded.to, item.quantity.span.from).includes('；'))
    return undefined;
  const sameClause = before.clause.from === item.clause.from;
  const about = made[index - 1] as Made;
  const extends_ =
    about.indicator !== '' &&
    indicator.startsWith(about.indicator) &&
    /^(?:总?面积|总?投资|人数)$/.test(indicator.slice(about.indicator.length));
  const second =
    rule === 'carried.topic' && item.joined === 'list' && before.quantity.dimension === 'count';
  const yields =
    sameClause &&
    (made[index] as Made).type === 'increment' &&
    /产值|产能|税收|营收/.test(indicator);
  const qualifies =
    second ||
    yields ||
    qualifying.test(indicator) ||
    (sameClause && /投资$/.test(indicator)) ||
    extends_;
  if (!qualifies) return undefined;
  const isCount =
    before.quantity.dimension === 'count' &&
    before.quantity.unit !== item.quantity.unit &&
    counting.has(about.type);
  if (isCount && sameClause) return before.quantity;
  return links[index - 1] ?? (isCount ? before.quantity : undefined);
}
