import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { herdUnits } from '../../lexicon/counted.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { criteriaInNumbers, holdersBySize, treatedBySize } from '../../lexicon/sums.ts';
import { makingOfKinds } from '../../lexicon/actions.ts';
import { frameOf } from '../../clause/frame.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context, Draft } from '../construction.ts';
import { counted } from './criterion-counted.ts';
import { listAround } from './number-list.ts';

/** Units of animals, of which a farm has so many. */
export const herds: ReadonlySet<string> = new Set(herdUnits);

/** Who or what has so much or so many, by a bound behind the number: 存栏90头以上的养殖场. */
const holders = new EndPattern(phrase`${holdersBySize}$`);
/** The same where they are meant by what is given to them: 对9亩以上的基地予以补贴. */
const grounds = new EndPattern(/(?:基地|园区?)$/);
const givesTo = /[对凡][^，。；]*$/;
/** The particle before them, an aside and a bound behind that allowed: 90头以上（市区除外）的, 90头（池面9亩）以上的. */
const ofWhom = new StartPattern(/(?:（[^（）。；]{1,30}）(?:以[上下])?)?的/y);
const longestHolder = 16;
/** What they have so many of. */
const had = phrase`(?:${criteriaInNumbers}|规模|数|价值|[日年]?(?:出栏|存栏|产)[\u4e00-\u9fff]{0,4})$`;
/** What is done so that there are some who have it. */
const making = phrase`^${makingOfKinds}(?=[年日连]|[\u4e00-\u9fff]{4})`;

/** What those are measured by who have so much of it: 存栏90头以上的养殖场; null where nobody is. */
export function ofHolder(context: Context): Draft<'threshold'> | null {
  const { text, items, index } = context;
  const { head, count } = listAround(text, items, index);
  const [first, item] = [items[head], items[head + count - 1]];
  if (!first || !item) return null;
  const { quantity } = item;
  const edge = quantity.comparator === 'ge' || quantity.comparator === 'le';
  const at = ofWhom.endAt(text, quantity.bounded.to);
  if (!edge || quantity.bounded.from < quantity.span.from || at === -1) return null;
  const isAsideBetween = at > quantity.bounded.to + 1;
  if (quantity.dimension === 'ratio') return null;
  if (!isAsideBetween && counted({ ...context, item, index: head + count - 1 })) return null;
  const ends = isAsideBetween ? text.slice(at, at + longestHolder).search(/[，。；、]|$/) : -1;
  const noun = nounAfter(text, { from: at, to: ends === -1 ? item.right.to : at + ends });
  const isHeld =
    holders.test(text, noun.from, noun.to) ||
    (grounds.test(text, noun.from, noun.to) &&
      givesTo.test(text.slice(item.clause.from, quantity.bounded.from)));
  if (!isHeld) return null;
  const frame = head === index ? context.frame : frameOf(text, first);
  const whole = phraseText(text, frame.before);
  if (quantity.dimension === 'money' && !whole.includes('且')) return null;
  const subject = whole.split(/且|、/).at(-1) ?? '';
  const measure = had.test(subject) ? subject.replace(making, '') : '';
  const counts = quantity.dimension === 'count' && !herds.has(quantity.unit);
  if (measure === '' && (counts || quantity.dimension === 'time')) return null;
  const indicator = measure || phraseText(text, noun);
  const { comparator } = quantity;
  return { type: 'threshold', indicator, action: null, direction: 'none', comparator };
}

/** What is looked into, paid for or done away with from some size on. */
const treated = new EndPattern(phrase`${treatedBySize}$`);

/** Units that count those themselves to whom something is done: 对9家以上的渔企开展培训. */
const themselves: ReadonlySet<string> = new Set(['个', '家', '项', '户', '所']);

/** What something is done to from some size on, right behind 对: 对9万元以上的渔港项目进行评审; null where nothing is. */
export function ofTreated({ text, item }: Context): Draft<'threshold'> | null {
  const { bounded, span, dimension, comparator, unit } = item.quantity;
  if (dimension === 'ratio' || dimension === 'time' || bounded.to === span.to) return null;
  if (comparator === 'approx' || themselves.has(unit)) return null;
  if (bounded.from !== span.from || text.charAt(bounded.from - 1) !== '对') return null;
  if (text.charAt(bounded.to) !== '的') return null;
  const noun = nounAfter(text, { from: bounded.to + 1, to: item.right.to });
  if (!treated.test(text, noun.from, noun.to)) return null;
  const indicator = phraseText(text, noun);
  return { type: 'threshold', indicator, action: null, direction: 'none' };
}

/** Those of whom a rate is told by a bound: 入港率在90%以上的渔村. */
const ratedPlaces = new EndPattern(/(?:[县市区旗乡镇村户校]|地区|单位)$/);
const ratedBefore = new EndPattern(/[率重]在?$/);
const longestBetween = 10;

/** The rate of those who are told of by its bound: 入港率在90%以上的渔县和80%以上的渔村; null where nobody is. */
export function ofRate(context: Context): Draft<'threshold'> | null {
  const { text, items, index, item, frame, made } = context;
  const { bounded, span, dimension, unit } = item.quantity;
  if (dimension !== 'ratio' || bounded.to === span.to || text.charAt(bounded.to) !== '的')
    return null;
  const noun = nounAfter(text, { from: bounded.to + 1, to: item.right.to });
  const isHeld =
    holders.test(text, noun.from, noun.to) || ratedPlaces.test(text, noun.from, noun.to);
  if (!isHeld) return null;
  const plain = { type: 'threshold', action: null, direction: 'none' } as const;
  if (frame.verb === null && ratedBefore.test(text, item.left.from, bounded.from))
    return { ...plain, indicator: phraseText(text, frame.before).replace(/^[对把将]|在$/g, '') };
  const [place, earlier] = [items[index - 1], made[index - 1]];
  const isNext =
    place?.quantity.unit === unit &&
    place.clause.from === item.clause.from &&
    bounded.from - place.quantity.bounded.to <= longestBetween;
  return isNext && earlier?.type === 'threshold' && earlier.by === 'threshold.criterion'
    ? { ...plain, indicator: earlier.indicator }
    : null;
}

/** What share of all farms are so large: 年出栏50头以上规模养殖比例. */
const ofFarms = /^[\u4e00-\u9fff]{0,6}规模化?养殖的?(?:比[例重]|占比)/;
const longestFarms = 14;

export function ofFarmSize({
  text,
  items,
  index,
  item,
  frame,
}: Context): Draft<'threshold'> | null {
  const { bounded, span, dimension } = item.quantity;
  if (bounded.to === span.to || dimension !== 'count') return null;
  if (!ofFarms.test(text.slice(bounded.to, bounded.to + longestFarms))) return null;
  const subject = phraseText(text, frame.before);
  const next = items[index + 1];
  const relatesTo = next?.quantity.dimension === 'ratio' ? next.quantity : undefined;
  const indicator = subject || phraseText(text, frame.after);
  return { type: 'threshold', indicator, action: null, direction: 'none', relatesTo };
}
