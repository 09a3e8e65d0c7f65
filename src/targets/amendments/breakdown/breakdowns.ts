import type { Item } from '../../../clause/item.ts';
import type { Made } from '../../construction.ts';
import { isNamed } from '../../context/shared-verb.ts';
import { valueOf } from './breakdown.ts';
import type { Breakdown, Numbers } from './breakdown.ts';
import { goesOn, isOther, measuresAlike } from './part.ts';
import {
  allParts,
  asideEnd,
  divides,
  isAmong,
  isApart,
  namedWhole,
  opensBreakdown,
} from './signs.ts';
import { isWhole, totalNamed, totalOf } from './whole.ts';

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
