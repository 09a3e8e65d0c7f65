import type { Item } from '../../../clause/item.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import type { Made } from '../../construction.ts';
import { isNamed } from '../../context/shared-verb.ts';
import { addends } from './addends.ts';
import type { Place } from './addends.ts';
import { addsUp, rounding, sumBefore, sumsFrom } from './adding-up.ts';
import { valueOf } from './breakdown.ts';
import type { Breakdown, Numbers } from './breakdown.ts';
import { goesOn, isNext, isOther, measuresAlike } from './part.ts';
import {
  adds,
  allParts,
  asideEnd,
  divides,
  headsPart,
  isAloneAside,
  isAmong,
  isAmongCounted,
  isApart,
  isHead,
  mayDivide,
  namedWhole,
  opensBreakdown,
  saysOf,
} from './signs.ts';
import { isWhole, totalNamed, totalOf } from './whole.ts';

function isOver({ sentence, until }: Breakdown, item: Item): boolean {
  return item.sentence.from !== sentence || item.quantity.span.from > until;
}

/** What the verb before a whole says of its parts, too: 新增, 建成; null where it adds or does nothing. */
function additionOf(whole: Made | undefined): Breakdown['added'] {
  if (!whole || whole.action === null) return null;
  const changes = whole.by === 'count.object-before' || whole.by === 'growth.verb';
  const done = whole.type === 'count' || (whole.type === 'increment' && changes);
  // A verb of the name says what the parts are, and is done to none of them: 城镇新增就业.
  const action = isNamed(whole) ? null : whole.action;
  return done ? { type: whole.type, direction: whole.direction, action } : null;
}

/** Index of the whole near an item that opens its parts; of what is divided, the one that the parts add up to, or no part itself. */
function nearTotal(numbers: Numbers, index: number): number {
  const { text, items, links } = numbers;
  const item = items[index] as Item;
  const isDivided = divides(text, item);
  if (saysOf(text, item) || (!isDivided && !mayDivide(text, item))) return totalOf(numbers, index);
  const sums = sumsFrom(numbers, index);
  const sum = sumBefore(numbers, index, sums);
  if (sum !== -1 || !isDivided) return sum;
  const at = totalOf(numbers, index, links);
  const total = items[at]?.quantity;
  // Parts that pass a whole are not of it.
  const most = total?.comparator === 'eq' ? valueOf(total) * (1 + rounding) : Infinity;
  return (sums.at(-1) ?? 0) > most ? -1 : at;
}

/** What 其中 at an item takes parts from. */
function breakdownAt(numbers: Numbers, { index, outer }: Place): Breakdown | null {
  const { text, items } = numbers;
  const part = items[index] as Item;
  const name = isAmong(text, part) ? '' : namedWhole(text, part);
  const named = name === '' || allParts.has(name) ? -1 : totalNamed(numbers, index, name);
  // What is divided need not be named as it was before; what others are 中 of is.
  const isNear = named === -1 && (name === '' || allParts.has(name) || divides(text, part));
  const at = isNear ? nearTotal(numbers, index) : named;
  return wholeAt(numbers, index, { at, named: named !== -1, outer });
}

/** The breakdown of the number at `at` whose first part is at `index`; null where there is none. */
function wholeAt(
  numbers: Numbers,
  index: number,
  { at, named, outer }: Pick<Breakdown, 'at' | 'named' | 'outer'>,
): Breakdown | null {
  const { text, items, made } = numbers;
  const part = items[index] as Item;
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
    named,
    addsUp: addsUpTo(total, numbers, index),
    heads: false,
    left: valueOf(total),
    last: 0,
  };
}

/** By how much classes may pass their whole that some belong to two of. */
const overlap = 0.01;

/** How many numbers are looked through for parts that add up, and the fewest of them. */
const farthest = 40;
const fewestParts = 3;

/** Whether what opens the clauses of a list from `index` on, one behind each semicolon, adds up to `total`. */
function addsUpTo(total: Quantity, { text, items, made }: Numbers, index: number): boolean {
  const first = items[index] as Item;
  let sum = 0;
  let parts = 0;
  for (let at = index; at < index + farthest; at++) {
    const item = items[at];
    if (item?.sentence.from !== first.sentence.from) break;
    if (at > index && !isApart(text, items[at - 1], item)) continue;
    if (item.quantity.unit !== total.unit || made[at]?.type === 'growth') return false;
    sum += valueOf(item.quantity);
    parts++;
  }
  return parts >= fewestParts && addsUp(sum, total);
}

/** Follows what parts are taken from, from one number of a text to the next. */
export class Breakdowns {
  readonly #numbers: Numbers;
  #current: Breakdown | null = null;
  /** Whether 其中 was seen and no part yet. */
  #opens = false;
  /** Index of the number whose parts were told last; -1 where none were. */
  #divided = -1;
  /** Whether a semicolon was seen since the last part. */
  #apart = false;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** What the number at `index` may be a part of; each index is asked for once, in order. */
  at(index: number): Breakdown | null {
    const { text, items, made } = this.#numbers;
    const item = items[index] as Item;
    const draft = made[index] as Made;
    if (this.#current && headsPart(text, item, this.#current))
      this.#current = { ...this.#current, sentence: item.sentence.from, heads: true };
    while (this.#current && isOver(this.#current, item)) this.#current = this.#current.outer;
    if (this.#current?.until === Infinity && adds(text, item)) this.#current = null;
    this.#opens ||= opensBreakdown(text, item);
    this.#apart ||= this.#current !== null && isApart(text, items[index - 1], item);
    if (!this.#opens && this.#current && isOther(item, draft, this.#current)) this.#current = null;
    if (!this.#opens && this.#current && isNext(item, draft, this.#current)) this.#current = null;
    if (this.#current?.heads && !isHead(text, item) && !this.#opens) return null;
    this.#current = this.#setBefore(index) ?? this.#countBefore(index) ?? this.#current;
    if (draft.relatesTo) return this.#current;
    const place = { index, outer: this.#current };
    if (this.#opens) {
      // 分行业看，六大行业产值9亿元: the set is none of the parts.
      if (draft.type === 'scope' && divides(text, item)) return this.#current;
      this.#current =
        breakdownAt(this.#numbers, place) ?? this.#dividedAnew(index) ?? this.#current;
      this.#opens = false;
      this.#divided = this.#current?.at ?? this.#divided;
    } else {
      this.#current = addends(this.#numbers, this.#kept(item, draft, place)) ?? this.#current;
    }
    this.#apart = false;
    return this.#current && this.#measuredAlike(this.#current, index);
  }

  /** The whole that was divided last, where another way to divide it is told in the same paragraph: 分经济类型看，. */
  #dividedAnew(index: number): Breakdown | null {
    const { text, items } = this.#numbers;
    const [whole, part] = [items[this.#divided], items[index] as Item];
    if (!whole || !divides(text, part) || whole.quantity.unit !== part.quantity.unit) return null;
    const isNear = !text.slice(whole.quantity.span.to, part.quantity.span.from).includes('\n');
    const sum = sumsFrom(this.#numbers, index).at(-1) ?? 0;
    return isNear && sum <= valueOf(whole.quantity) * (1 + overlap)
      ? wholeAt(this.#numbers, index, { at: this.#divided, named: false, outer: null })
      : null;
  }

  /** The set of things that the number before counts, where the one at `index` opens what is told of some of them. */
  #setBefore(index: number): Breakdown | null {
    const { text, items, made } = this.#numbers;
    const [set, item] = [items[index - 1], items[index] as Item];
    const isSet =
      set?.sentence.from === item.sentence.from &&
      set.quantity.dimension === 'count' &&
      isAmongCounted(text, item, set, made[index - 1]?.indicator ?? '');
    return isSet
      ? wholeAt(this.#numbers, index, { at: index - 1, named: true, outer: null })
      : null;
  }

  /** The count right before an aside that says how many of those counted are so: 渔工90人（女工40人）. */
  #countBefore(index: number): Breakdown | null {
    const { text, items } = this.#numbers;
    const [whole, item] = [items[index - 1], items[index] as Item];
    const isOfThem =
      whole?.quantity.dimension === 'count' &&
      whole.quantity.unit === item.quantity.unit &&
      valueOf(item.quantity) <= valueOf(whole.quantity) &&
      isAloneAside(text, whole, item);
    return isOfThem
      ? wholeAt(this.#numbers, index, { at: index - 1, named: false, outer: this.#current })
      : null;
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

  /** Whether two numbers make up all of a whole whose parts were told of already: 其中城镇5人，乡村4人；【男性6人】，女性3人. */
  #isToldAnew({ total, left }: Breakdown, index: number): boolean {
    if (left > valueOf(total) * rounding) return false;
    const [one, other] = [this.#numbers.items[index], this.#numbers.items[index + 1]];
    if (one?.quantity.unit !== total.unit || other?.quantity.unit !== total.unit) return false;
    return addsUp(valueOf(one.quantity) + valueOf(other.quantity), total);
  }

  /** Lets go of a whole where a semicolon stands and what follows does not go on with its parts. */
  #kept(item: Item, draft: Made, place: Place): Place {
    const whole = this.#current;
    const plain = draft.type !== 'growth' && draft.type !== 'threshold';
    const isOpen = this.#apart && plain && whole?.until === Infinity && !whole.addsUp;
    if (!isOpen) return place;
    if (goesOn(item, draft, whole)) {
      if (this.#isToldAnew(whole, place.index)) whole.left = valueOf(whole.total);
      return place;
    }
    this.#current = null;
    return { ...place, outer: null };
  }
}
