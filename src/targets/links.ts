import type { Quantity } from '../quantities/quantity.ts';
import type { Item } from './item.ts';
import type { Made } from './rule.ts';
import type { TargetType } from './target.ts';

/** Sums and sizes that qualify the things counted beside them. */
const qualifying =
  /^(?:计划|年度|年|累计|完成|涉及|争取|总|估算|概算|协议|合同|注册|到位|引进|扶贫|专项|补助)*(?:总)?(?:投资|资金|投资额|投入|资金额|合同额|规模|资本|占地面积|建筑面积|从业人员|从业人数|雇工人数|职工人数|卫生技术人员|教职工|总面积|面积|营业收入|资产|资产总计|资产总额)$/;
/** Sums that are raised or spent in the clause before the things they pay for. */
const spending = /(?:投资|资金|投入|债券|补助)$/;
/** How many items back a total or a count is looked for. */
const reach = 8;

type Links = readonly (Quantity | undefined)[];

function valueOf({ amount }: Quantity): number {
  return 'value' in amount ? amount.value : amount.max;
}

/** The whole that 其中 takes parts from, with what is left of it. */
interface Breakdown {
  readonly total: Quantity;
  readonly sentence: number;
  left: number;
}

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
    const whole = breakdown && isPart(item, draft, breakdown) ? breakdown.total : undefined;
    if (whole && breakdown) breakdown.left -= valueOf(item.quantity);
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

/** Whether 其中 stands before the item's words: 其中亿元以上项目48个; 其中：早稻…. */
function opensBreakdown(text: string, item: Item): boolean {
  if (!text.slice(Math.max(0, item.left.from - 4), item.left.from + 3).includes('其中'))
    return false;
  const before = text.slice(Math.max(0, item.left.from - 4), item.left.from);
  return (
    /其中[，：（]?$/.test(before) ||
    /^[（，]?其中/.test(text.slice(item.left.from, item.left.from + 3))
  );
}

function isPart(item: Item, draft: Made, { total, left }: Breakdown): boolean {
  const { quantity } = item;
  const alike =
    quantity.unit === total.unit || (quantity.dimension === 'count' && total.dimension === 'count');
  if (!alike || draft.type === 'growth' || draft.type === 'threshold') return false;
  if (draft.type === 'increment' && draft.rule === 'growth.verb') return false;
  return valueOf(quantity) <= left + valueOf(total) * 0.001;
}

/** The quantity that 其中 at `index` takes its parts from: the last one that is not smaller, in its sentence if there is one. */
function totalOf(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  index: number,
): Quantity | null {
  const part = items[index] as Item;
  const value = valueOf(part.quantity);
  let fallback: Quantity | null = null;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const item = items[at] as Item;
    const { quantity } = item;
    if (item.sentence.from !== part.sentence.from && fallback) break;
    if (!isWhole(text, quantity, made[at] as Made)) continue;
    const alike = quantity.unit === part.quantity.unit || quantity.unit === '';
    if (alike && value <= valueOf(quantity)) return quantity;
    const counts = quantity.dimension === 'count' && part.quantity.dimension === 'count';
    if (alike || (counts && value <= valueOf(quantity))) fallback ??= quantity;
  }
  return fallback;
}

function isWhole(text: string, quantity: Quantity, { type, rule }: Made): boolean {
  if (type === 'growth' || type === 'threshold' || type === 'baseline') return false;
  return rule !== 'growth.verb' && !text.startsWith('大关', quantity.bounded.to);
}

/** What sums are spent on: things counted, roads, land. */
const works = new Set(['count', 'length', 'area', 'volume']);

const counts = new Set(['count', 'increment', 'level', 'scope']);

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

/** Whom or what a sum is for, right behind it: 安排2亿元支持116户企业, 拿出5亿元，用于3万人次培训. */
const purpose = /^(?:资金)?，?(?:[\u4e00-\u9fff]{0,4}?)(?:用于|支持|资助|救助|惠及|补助|扶持)[\u4e00-\u9fff]{0,6}$/;

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
  if (before?.clause.from !== clause.from || before.quantity.dimension !== 'count') return undefined;
  const opens = text.slice(clause.from, before.quantity.bounded.from);
  return made[index - 1]?.type === 'count' && /^(?:.{0,4}[为对给向])?$/.test(opens)
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
  const qualifies =
    second || qualifying.test(indicator) || (sameClause && /投资$/.test(indicator)) || extends_;
  if (!qualifies) return undefined;
  const isCount =
    before.quantity.dimension === 'count' &&
    before.quantity.unit !== item.quantity.unit &&
    counts.has(about.type);
  if (isCount && sameClause) return before.quantity;
  return links[index - 1] ?? (isCount ? before.quantity : undefined);
}
