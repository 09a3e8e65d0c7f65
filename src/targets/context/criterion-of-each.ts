import { phrase } from '../../lexicon/phrase.ts';
import { kindsOfTurnover, sizesInMoney } from '../../lexicon/sums.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context, Draft } from '../construction.ts';
import { countedBefore } from './counted-before.ts';
import { sizeInMoney } from './described-sum.ts';

/** A sum of money by its last words, where either of two is enough: 备案投资总额超9亿元或1亿美元渔港. */
const totalInMoney = /(?:总额|投资额|金额)$/;

const either = /^或者?$/;

/** One of two sums in other money of which either is enough: 总投资超9亿元或1亿美元的渔港2座. */
export function ofEither({
  text,
  items,
  index,
  item,
  frame,
  made,
}: Context): Draft<'threshold'> | null {
  const [before, next, third] = [items[index - 1], items[index + 1], items[index + 2]];
  const { quantity } = item;
  if (quantity.dimension !== 'money') return null;
  const [earlier, plain] = [made[index - 1], { type: 'threshold', action: null } as const];
  const isOther = (place: Item | undefined, from: number, to: number): boolean =>
    place?.quantity.dimension === 'money' && either.test(text.slice(from, to));
  if (before && isOther(before, before.quantity.bounded.to, quantity.bounded.from)) {
    if (earlier?.type !== 'threshold') return null;
    const comparator = earlier.comparator ?? before.quantity.comparator;
    const { indicator, relatesTo } = earlier;
    return { ...plain, indicator, direction: 'none', comparator, relatesTo };
  }
  if (!next || !isOther(next, quantity.bounded.to, next.quantity.bounded.from)) return null;
  const bound = quantity.comparator === 'eq' ? next.quantity.comparator : quantity.comparator;
  if (bound === 'eq') return null;
  const relatesTo = third?.quantity.dimension === 'count' ? third.quantity : undefined;
  const subject = phraseText(text, frame.before);
  const indicator =
    sizeInMoney.test(subject) || totalInMoney.test(subject)
      ? subject
      : thingBetween(text, next.quantity, relatesTo);
  return indicator === ''
    ? null
    : { ...plain, indicator, direction: 'none', comparator: bound, relatesTo };
}

/** What stands between a sum and how many there are of it: 渔港 of 超9亿元或1亿美元渔港2座; none where it is told of. */
function thingBetween(text: string, sum: Quantity, count: Quantity | undefined): string {
  const between = count ? text.slice(sum.bounded.to, count.bounded.from) : '';
  return /^的?([\u4e00-\u9fff]{2,12})$/.exec(between)?.[1] ?? '';
}

/** 100亩以上基地5个, 50头以下养殖场8家: things of such a size or more, and how many of them. */
export function ofEach(context: Context): Draft<'threshold'> | null {
  const { text, items, index, item, frame } = context;
  const { quantity } = item;
  const next = items[index + 1];
  const bounds = quantity.comparator === 'ge' || quantity.comparator === 'le';
  const limits = (bounds && quantity.bounded.to > quantity.span.to) || isNextClass(context);
  const measures = quantity.dimension === 'count' || quantity.dimension === 'area';
  if (!limits || !measures || next?.joined !== 'direct' || next.quantity.dimension !== 'count')
    return null;
  const { unit } = next.quantity;
  if (unit === quantity.unit || events.has(unit) || frame.after.to !== item.right.to) return null;
  const indicator = phraseText(text, frame.after);
  return indicator === '' || text.charAt(quantity.bounded.to) === '的'
    ? null
    : { type: 'threshold', indicator, action: null, direction: 'none', relatesTo: next.quantity };
}

/** 20艘以下渔港9个，20—49艘渔港5个: a range that is the next class of size. */
function isNextClass({ items, index, item: { quantity, joined }, made }: Context): boolean {
  if (quantity.comparator !== 'range' || joined === 'direct') return false;
  const earlier = made[index - 2];
  const isClass = earlier?.by === 'threshold.criterion' && earlier.relatesTo !== undefined;
  return isClass && items[index - 2]?.quantity.unit === quantity.unit;
}

/** What those counted may have so much of: 渔企9家，其中销售收入5亿元以上2家. */
const measureInMoney = phrase`^${kindsOfTurnover}?${sizesInMoney}$`;

/** 引进项目9个，其中5亿元以上2个: a bound right before how many of those counted before it are so large. */
export function ofPart(context: Context): Draft<'threshold'> | null {
  const { items, index, item, frame } = context;
  const { quantity } = item;
  const next = items[index + 1];
  const limits = quantity.comparator === 'ge' && quantity.bounded.to > quantity.span.to;
  const counts = next?.joined === 'direct' && next.quantity.dimension === 'count';
  if (!limits || !counts || quantity.dimension !== 'money') return null;
  const measure = phraseText(context.text, frame.before);
  if ((measure !== '' && !measureInMoney.test(measure)) || item.right.to > item.right.from)
    return null;
  const whole = countedBefore(context, next.quantity.unit);
  return (
    whole && {
      type: 'threshold',
      indicator: measure || whole.indicator,
      action: null,
      direction: 'none',
      relatesTo: next.quantity,
    }
  );
}

/** What counts deeds, not things. */
const events: ReadonlySet<string> = new Set([
  '次',
  '场',
  '人次',
  '户次',
  '家次',
  '批次',
  '名',
  '人',
]);
