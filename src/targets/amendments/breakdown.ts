import { overPlanVerbs } from '../../lexicon/actions.ts';
import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { measuresApart } from '../../lexicon/measured-nouns.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import type { Made } from '../construction.ts';
import { isNamed } from '../context/shared-verb.ts';

/** How many items back a total is looked for. */
export const reach = 8;

/** Types of a number of things. */
export const counting: ReadonlySet<string> = new Set(['count', 'increment', 'level', 'scope']);

export function valueOf({ amount }: Quantity): number {
  return 'value' in amount ? amount.value : amount.max;
}

/** The numbers of a text in order, with what was made of each. */
interface Numbers {
  readonly text: string;
  readonly items: readonly Item[];
  readonly made: readonly Made[];
}

/** The whole that 其中 takes parts from, with what is left of it. */
export interface Breakdown {
  readonly total: Quantity;
  /** Index of the whole. */
  readonly at: number;
  /** What the whole is a number of. */
  readonly indicator: string;
  /** What is done to the whole and its parts; null where nothing is. */
  readonly added: Pick<Made, 'type' | 'direction' | 'action'> | null;
  readonly sentence: number;
  /** Where the aside closes that holds the parts; none where they stand outside of one. */
  readonly until: number;
  /** What parts were taken from before the aside. */
  readonly outer: Breakdown | null;
  /** What the first part is a number of. */
  readonly first: string;
  /** Whether the sentence names the whole of all its parts: 全县渔民中，. */
  readonly named: boolean;
  left: number;
}

/** Longest aside that holds parts. */
const longestAside = 80;

/** What stands between the sign that opens an aside and its parts: （其中：. */
const among = new EndPattern(/（(?:其中[，：])?$/);

/** Where the aside closes that opens right before `at`; the end of all text where none does. */
function asideEnd(text: string, at: number): number {
  if (!among.test(text, Math.max(0, at - 4), at)) return Infinity;
  const close = text.slice(at, at + longestAside).indexOf('）');
  return close < 0 ? Infinity : at + close;
}

/** What says that parts follow: 按经营地分，城镇…; 分产业看，第一产业…; 从性别看，男性…. */
const divided = new EndPattern(
  /(?:按[\u4e00-\u9fff]{2,8}划?分|分[\u4e00-\u9fff]{2,6}看|从(?:性别|年龄|城乡|产业|地域)(?:构成|结构)?来?看)[，：]$/,
);
const dividing = new CharSet('分看');

/** Whether it is said right before the item's words how something is divided. */
function divides(text: string, { left: { from } }: Item): boolean {
  return (
    dividing.has(text.charCodeAt(from - 2)) && divided.test(text, Math.max(0, from - 12), from)
  );
}

/** Whether 其中 stands before the item's words: 其中亿元以上项目48个; 其中：早稻…. */
function opensBreakdown(text: string, item: Item): boolean {
  if (divides(text, item)) return true;
  if (text.startsWith('中，', item.left.from - 2) && isAmong(text, item)) return true;
  if (item.left.from === item.clause.from && namedWhole(text, item) !== '') return true;
  if (!text.slice(Math.max(0, item.left.from - 4), item.left.from + 3).includes('其中'))
    return false;
  const before = text.slice(Math.max(0, item.left.from - 4), item.left.from);
  return (
    /其中[，：（]?$/.test(before) ||
    /^[（，]?其中/.test(text.slice(item.left.from, item.left.from + 3))
  );
}

/** In what sum the parts are that follow: 在总投资300亿元中，. */
const inAll = new EndPattern(/(?:^|[，；。\s])在[^，；。]{0,12}\d[\d.]*[万亿]*元中，$/);
const longestAll = 30;

/** Whether a sum is named right before the words of an item that those are a part of. */
function isAmong(text: string, { left }: Item): boolean {
  return inAll.test(text, Math.max(0, left.from - longestAll), left.from);
}

/** What a sentence opens with that names the whole of its parts: 全县渔民中，; 渔港按等级分：. */
const wholeNamed =
  /^(?:在|其中，)?([\u4e00-\u9fff（）]{2,24}?)(?:中，|按[\u4e00-\u9fff]{2,8}划?分[，：])$/;
const longestWhole = 30;
/** Names of all the parts, behind the number of what they are parts of: 三次产业中，. */
const allParts: ReadonlySet<string> = new Set(['三次产业', '三大产业']);
/** Words that name the same whole with or without them. */
const everywhere = /^全[国省市县区州盟旗乡镇]/;

const namesWhole = new CharSet('中分');

/** The whole that a sentence names before its parts; empty where it names none. */
function namedWhole(text: string, { sentence, clause }: Item): string {
  if (clause.from - sentence.from > longestWhole) return '';
  if (!namesWhole.has(text.charCodeAt(clause.from - 2))) return '';
  const name = wholeNamed.exec(text.slice(sentence.from, clause.from))?.[1] ?? '';
  return name.replace(everywhere, '');
}

/** How many numbers back a whole is looked for that is named. */
const farthest = 30;

/** Index of the last number of the whole that a sentence names `name` before its part at `index`; -1 where none is near. */
function totalNamed({ text, items, made }: Numbers, index: number, name: string): number {
  const part = items[index] as Item;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const { quantity } = items[at] as Item;
    const { indicator } = made[at] as Made;
    const isNamedSo = indicator.replace(everywhere, '') === name;
    if (
      isNamedSo &&
      quantity.unit === part.quantity.unit &&
      isWhole(text, quantity, made[at] as Made)
    )
      return valueOf(part.quantity) <= valueOf(quantity) ? at : -1;
  }
  return -1;
}

/** Names of measures that are no parts of one another: 专利授权量 and 专利拥有量. */
const measure = phrase`${measuresApart}$`;

function measuresAlike(one: string, other: string): boolean {
  const [first, second] = [measure.exec(one)?.[0], measure.exec(other)?.[0]];
  return first === undefined || second === undefined || first === second;
}

/** The share of a whole that 其中 gives to its part: 其中养殖投资占58%. */
const share = new EndPattern(/占比?$/);

/** Whether an item behind 其中 says which share of a whole it is. */
function isShare(text: string, item: Item): boolean {
  const { from } = item.quantity.bounded;
  return (
    item.quantity.unit === '%' &&
    share.test(text, Math.max(item.left.from, from - 2), from) &&
    opensBreakdown(text, item)
  );
}

/** Constructions whose increments are changes rather than parts that were added. */
const changing: ReadonlySet<string> = new Set(['growth.verb', 'growth.respectively']);

const overPlan: ReadonlySet<string> = new Set(overPlanVerbs);

/** Whether an increment is a sum whose parts are told like it: 收入超收9亿元，其中市本级超收5亿元. */
function isOverPlan({ action }: Made): boolean {
  return action !== null && overPlan.has(action);
}

/** How far parts may pass the whole, for all of them are rounded. */
const rounding = 0.002;

/** What each has is no part of what all have. */
const eachHas = '人均';

/** What was planned is no part of what was done. */
const planned = new EndPattern(/(?:预算|计划|任务|目标)数$/);

export function isPart(text: string, item: Item, draft: Made, breakdown: Breakdown): boolean {
  const { quantity } = item;
  const { total, left, indicator } = breakdown;
  if (isShare(text, item)) return total.dimension !== 'ratio';
  if (draft.indicator.includes(eachHas) || planned.test(draft.indicator)) return false;
  if (!measuresAlike(indicator, draft.indicator)) return false;
  if (quantity.dimension === 'ratio' && text.charAt(quantity.bounded.from - 1) !== '占')
    return false;
  const alike =
    quantity.unit === total.unit || (quantity.dimension === 'count' && total.dimension === 'count');
  if (!alike || draft.type === 'growth' || draft.type === 'threshold') return false;
  if (draft.type === 'increment' && changing.has(draft.by) && !isOverPlan(draft)) return false;
  const most = isToldAgain(text, item, draft, breakdown) ? valueOf(total) : left;
  return valueOf(quantity) <= most + valueOf(total) * rounding;
}

/** Whether a part is told once more as it is reckoned otherwise: 其中市本级同口径完成5亿元；市本级自然口径完成4亿元. */
export function isToldAgain(
  text: string,
  { clause, left }: Item,
  { indicator }: Made,
  { first }: Breakdown,
): boolean {
  return indicator === first && reckoned.test(text.slice(clause.from, left.to));
}

const reckoned = /(?:自然|可比|同|原)口径/;

/** Shortest ending that parts of one whole share: 收入, 项目. */
const shortestHead = 2;

/** The names of parts that are told without what is measured: 铁路, 公路. */
const longestPlain = 2;

/** Areas that are no parts of one another. */
const floorSpace = /(?:施工|新开工|竣工|销售|待售)面积$/;

/** Whether what stands behind a semicolon goes on with the parts before it: 其中出口总额70亿元；进口总额20亿元. */
function goesOn({ quantity }: Item, { indicator, action }: Made, breakdown: Breakdown): boolean {
  const { total, first, left, named } = breakdown;
  // What something was done to is no part of what there is.
  if (named && quantity.unit === total.unit) return action === null || /^[为是占有达]/.test(action);
  if (quantity.unit !== total.unit || indicator.includes('人均') !== first.includes('人均'))
    return false;
  if (Math.abs(valueOf(quantity) - left) <= valueOf(total) * 1e-6) return true;
  if (floorSpace.exec(indicator)?.[0] !== floorSpace.exec(first)?.[0]) return false;
  if (indicator.length === first.length && indicator.length <= longestPlain) return true;
  let shared = 0;
  while (
    shared < Math.min(indicator.length, first.length) &&
    indicator.at(-1 - shared) === first.at(-1 - shared)
  )
    shared++;
  return shared >= shortestHead;
}

/** Whether a clause tells of a deed of its own to something else: …企业60家，其中大企业9家，打造场景20个. */
function isOther(item: Item, draft: Made, breakdown: Breakdown): boolean {
  const { by, type, action } = draft;
  const counts =
    by.startsWith('count.object') && type === 'count' && item.quantity.dimension === 'count';
  return (
    counts &&
    !/^[为是有]/.test(action ?? '为') &&
    item.joined === 'clause' &&
    breakdown.until === Infinity &&
    !goesOn(item, draft, breakdown)
  );
}

/** Index of the quantity that 其中 at `index` takes its parts from: the last one that is not smaller, in its sentence if there is one; -1 where none is. */
function totalOf({ text, items, made }: Numbers, index: number): number {
  const part = items[index] as Item;
  const value = valueOf(part.quantity);
  const shares = isShare(text, part);
  let fallback = -1;
  let inside = 0;
  for (let at = index - 1; at >= Math.max(0, index - reach - inside); at--) {
    const item = items[at] as Item;
    const { quantity } = item;
    const { from } = item.sentence;
    const isFound = fallback >= 0 && items[fallback]?.sentence.from !== from;
    if (from !== part.sentence.from && (shares || isFound)) break;
    if (item.aside !== -1 && item.aside !== part.aside) {
      inside++;
      continue;
    }
    if (!isWhole(text, quantity, made[at] as Made)) continue;
    if (shares && quantity.dimension !== 'ratio') return at;
    const alike = quantity.unit === part.quantity.unit || quantity.unit === '';
    if (alike && value <= valueOf(quantity))
      return fallback >= 0 && parted(text, quantity, part.quantity) ? fallback : at;
    const counts = quantity.dimension === 'count' && part.quantity.dimension === 'count';
    if (fallback < 0 && (alike || (counts && value <= valueOf(quantity)))) fallback = at;
  }
  return fallback;
}

/** An aside of a sentence, whose semicolons part nothing outside of it. */
const asides = /（[^（）]*）/g;

/** Whether a semicolon stands between two numbers. */
function parted(text: string, before: Quantity, after: Quantity): boolean {
  const between = text.slice(before.bounded.to, after.bounded.from);
  return between.includes('；') && between.replace(asides, '').includes('；');
}

function isWhole(text: string, quantity: Quantity, made: Made): boolean {
  const { type, by } = made;
  if (type === 'growth' || type === 'threshold' || type === 'baseline') return false;
  if (isOverPlan(made)) return true;
  return by !== 'growth.verb' && !text.startsWith('大关', quantity.bounded.to);
}

/** Whether a semicolon parts two numbers of a sentence. */
function isApart(text: string, before: Item | undefined, item: Item): boolean {
  const same = before?.sentence.from === item.sentence.from;
  return same && parted(text, before.quantity, item.quantity);
}

function isOver({ sentence, until }: Breakdown, item: Item): boolean {
  return item.sentence.from !== sentence || item.quantity.span.from > until;
}

/** What the verb before a whole says of its parts, too: 新增, 建成; null where it adds or does nothing. */
function additionOf(whole: Made | undefined): Breakdown['added'] {
  if (!whole || whole.action === null) return null;
  const done =
    whole.type === 'count' || (whole.type === 'increment' && whole.by === 'count.object-before');
  // A verb of the name says what the parts are, and is done to none of them: 城镇新增就业.
  const action = isNamed(whole) ? null : whole.action;
  return done ? { type: whole.type, direction: whole.direction, action } : null;
}

/** A number that may be a part, and what parts are taken from before it. */
interface Place {
  readonly index: number;
  readonly outer: Breakdown | null;
}

/** What 其中 at an item takes parts from. */
function breakdownAt(numbers: Numbers, { index, outer }: Place): Breakdown | null {
  const { text, items, made } = numbers;
  const part = items[index] as Item;
  const name = isAmong(text, part) ? '' : namedWhole(text, part);
  const named = name === '' || allParts.has(name) ? -1 : totalNamed(numbers, index, name);
  // What is divided need not be named as it was before; what others are 中 of is.
  const isNear = named === -1 && (name === '' || allParts.has(name) || divides(text, part));
  const at = isNear ? totalOf(numbers, index) : named;
  const total = items[at]?.quantity;
  if (!total) return null;
  const until = asideEnd(text, part.clause.from);
  return {
    total,
    at,
    indicator: made[at]?.indicator ?? '',
    added: additionOf(made[at]),
    sentence: part.sentence.from,
    until,
    outer: until === Infinity ? null : outer,
    first: made[index]?.indicator ?? '',
    named: named !== -1,
    left: valueOf(total),
  };
}

/** What an aside behind a number takes parts from that add up to it: 12个（城区5个、镇区7个）, 530人（新增46人）. */
function addends({ text, items, made }: Numbers, { index, outer }: Place): Breakdown | null {
  const { clause, sentence, quantity, left } = items[index] as Item;
  const whole = items[index - 1];
  const until = asideEnd(text, clause.from);
  if (!whole || until === Infinity || whole.sentence.from !== sentence.from) return null;
  const total = whole.quantity;
  const between = text.slice(total.bounded.to, clause.from - 1);
  const added = /^(?:新增|净增|含|包括)/.test(text.slice(left.from, left.to));
  const counts = total.dimension === 'count' && quantity.dimension === 'count';
  if (total.unit !== quantity.unit && !(added && counts)) return null;
  if (!/^[\u4e00-\u9fff]{0,12}$/.test(between)) return null;
  let sum = 0;
  for (let at = index; (items[at]?.quantity.span.from ?? Infinity) < until; at++)
    sum += valueOf((items[at] as Item).quantity);
  const adds = Math.abs(sum - valueOf(total)) <= valueOf(total) * 1e-6;
  if (!adds && !(added && sum < valueOf(total))) return null;
  const { indicator } = made[index - 1] as Made;
  return {
    total,
    at: index - 1,
    indicator,
    added: null,
    sentence: sentence.from,
    until,
    outer,
    first: made[index]?.indicator ?? '',
    named: false,
    left: valueOf(total),
  };
}

/** Follows what parts are taken from, from one number of a text to the next. */
export class Breakdowns {
  readonly #numbers: Numbers;
  #current: Breakdown | null = null;
  /** Whether 其中 was seen and no part yet. */
  #opens = false;
  /** Whether a semicolon was seen since the last part. */
  #apart = false;

  constructor(text: string, items: readonly Item[], made: readonly Made[]) {
    this.#numbers = { text, items, made };
  }

  /** What the number at `index` may be a part of; each index is asked for once, in order. */
  at(index: number): Breakdown | null {
    const { text, items, made } = this.#numbers;
    const item = items[index] as Item;
    const draft = made[index] as Made;
    while (this.#current && isOver(this.#current, item)) this.#current = this.#current.outer;
    this.#opens ||= opensBreakdown(text, item);
    this.#apart ||= this.#current !== null && isApart(text, items[index - 1], item);
    if (!this.#opens && this.#current && isOther(item, draft, this.#current)) this.#current = null;
    if (draft.relatesTo) return this.#current;
    const place = { index, outer: this.#current };
    if (this.#opens) {
      this.#current = breakdownAt(this.#numbers, place) ?? this.#current;
      this.#opens = false;
    } else {
      this.#current = addends(this.#numbers, this.#kept(item, draft, place)) ?? this.#current;
    }
    this.#apart = false;
    return this.#current && this.#measuredAlike(this.#current, index);
  }

  /** The whole, or the one told of behind it that measures what a part does: 产值30亿元，增加值10亿元。其中捕捞产值9亿元，增加值3亿元. */
  #measuredAlike(whole: Breakdown, index: number): Breakdown {
    const { text, items, made } = this.#numbers;
    const { indicator } = made[index] as Made;
    if (measuresAlike(whole.indicator, indicator)) return whole;
    const { quantity } = items[index] as Item;
    const { sentence } = items[whole.at] as Item;
    for (let at = whole.at + 1; items[at]?.sentence.from === sentence.from; at++) {
      const total = (items[at] as Item).quantity;
      const named = (made[at] as Made).indicator;
      const isAlike = at < index && total.unit === quantity.unit && measuresAlike(named, indicator);
      if (isAlike && isWhole(text, total, made[at] as Made))
        return { ...whole, total, at, indicator: named, left: valueOf(total) };
    }
    return whole;
  }

  /** Lets go of a whole where a semicolon stands and what follows does not go on with its parts. */
  #kept(item: Item, draft: Made, place: Place): Place {
    const whole = this.#current;
    const plain = draft.type !== 'growth' && draft.type !== 'threshold';
    const ends = this.#apart && plain && whole?.until === Infinity && !goesOn(item, draft, whole);
    if (!ends) return place;
    this.#current = null;
    return { ...place, outer: null };
  }
}
