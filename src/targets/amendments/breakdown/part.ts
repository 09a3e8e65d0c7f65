import type { Item } from '../../../clause/item.ts';
import { EndPattern } from '../../../core/end-pattern.ts';
import { extents, floorSpaces, measuresApart } from '../../../lexicon/measured-nouns.ts';
import { phrase } from '../../../lexicon/phrase.ts';
import { plannedNouns } from '../../../lexicon/promise-words.ts';
import { yearsOfOrigin } from '../../../lexicon/bare-figures.ts';
import { namesOfTaxes } from '../../../lexicon/sums.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import type { Made } from '../../construction.ts';
import { countAlike, rounding } from './adding-up.ts';
import { valueOf } from './breakdown.ts';
import type { Breakdown } from './breakdown.ts';
import { isShare } from './signs.ts';
import { isOverPlan } from './whole.ts';

/** Names of measures that are no parts of one another: 专利授权量 and 专利拥有量. */
const measure = phrase`${measuresApart}$`;

export function measuresAlike(one: string, other: string): boolean {
  const [first, second] = [measure.exec(one)?.[0], measure.exec(other)?.[0]];
  return first === undefined || second === undefined || first === second;
}

/** Constructions whose increments are changes rather than parts that were added. */
const changing: ReadonlySet<string> = new Set(['growth.verb', 'growth.respectively']);

/** With when a change is compared: 比上年同期减收9亿元. */
const compared = phrase`[比较](?:上一年|${yearsOfOrigin})[^，。；\d]{0,12}$`;
const longestCompared = 20;

function isCompared(text: string, { left, quantity }: Item): boolean {
  const { from } = quantity.bounded;
  return compared.test(text.slice(Math.max(left.from, from - longestCompared), from));
}

/** What each has is no part of what all have. */
const eachHas = /人均|^每[十百千万]/;
/** What is paid of a product or an income, and no part of it. */
const taxes = phrase`^${namesOfTaxes}$`;

/** What is no part of a whole: a bound, a change of it, and what there was before. */
const notParts: ReadonlySet<string> = new Set(['growth', 'threshold', 'baseline']);

/** What was planned is no part of what was done. */
const planned = new EndPattern(phrase`${plannedNouns}数$`);

/** How much there is in all is no part of what was added. */
const inAll = new EndPattern(phrase`总(?:[数量额]|${extents})$`);

/** Whether a number is a part of what parts are taken from. */
export function isPart(text: string, item: Item, draft: Made, breakdown: Breakdown): boolean {
  const { quantity } = item;
  const { total, left, indicator, named, added } = breakdown;
  if (isShare(text, item)) return total.dimension !== 'ratio';
  if (eachHas.test(draft.indicator) || planned.test(draft.indicator)) return false;
  if (added?.type === 'increment' && inAll.test(draft.indicator)) return false;
  if (!measuresAlike(indicator, draft.indicator)) return false;
  if (taxes.test(draft.indicator) && !/税|收入/.test(indicator)) return false;
  if (quantity.dimension === 'ratio' && text.charAt(quantity.bounded.from - 1) !== '占')
    return false;
  if (named && !isSame(quantity, draft, breakdown)) return false;
  if (!countAlike(quantity, total) || notParts.has(draft.type)) return false;
  const isChange = changing.has(draft.by) || isCompared(text, item);
  const changes = draft.type === 'increment' && isChange && !isOverPlan(draft);
  if (changes && added?.type !== 'increment') return false;
  // Parts of about so many may pass what is left.
  const isWhole = total.comparator !== 'eq' || isToldAgain(text, item, draft, breakdown);
  const most = isWhole ? valueOf(total) : left;
  return valueOf(quantity) <= most + valueOf(total) * rounding;
}

/** Whether a number is of the unit of the whole, or counts its things in another: 26个渔港中，能夜航的有9处. */
function isSame({ unit }: Quantity, draft: Made, { total, indicator }: Breakdown): boolean {
  return unit === total.unit || (indicator !== '' && draft.indicator.endsWith(indicator));
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

/** Short names share one sign: 工商税, 农业税. */
const longestShort = 4;

/** The names of parts that are told without what is measured: 铁路, 公路. */
const longestPlain = 2;

/** Areas that are no parts of one another. */
const floorSpace = phrase`${floorSpaces}面积$`;

/** What ends the names of measures, not those of things or crops that are measured: 渔业增加值, but 海带. */
const measured = /[量额值率数入出资积款度力]$/;

/** What crops and catches are told in. */
const areas: ReadonlySet<string> = new Set(['area', 'mass']);

/** Whether a number stands behind a name alone: 海带1.9千公顷. */
function isBare({ by, type, action }: Made): boolean {
  return by === 'level.noun' && type === 'level' && action === null;
}

/** What people have or earn is no part of what a government or trade does. */
const ofPeople = /人均|(?:居民(?!服务)|[农渔牧]民|职工)[^税]{0,8}(?:收入|工资)$/;

/** Whether what stands behind a semicolon goes on with the parts before it: 其中出口总额70亿元；进口总额20亿元. */
export function goesOn({ quantity }: Item, draft: Made, breakdown: Breakdown): boolean {
  const { indicator, action } = draft;
  const { total, first, left, named, added } = breakdown;
  // What something was done to is no part of what there is.
  if (named && isSame(quantity, draft, breakdown))
    return action === null || /^[为是占有达]/.test(action);
  if (quantity.unit !== total.unit || ofPeople.test(indicator) !== ofPeople.test(first))
    return false;
  if (Math.abs(valueOf(quantity) - left) <= valueOf(total) * 1e-6) return true;
  if (doesSomething(draft) && added !== null && added.action !== action) return false;
  // 新增渔港9座，其中大渔港3座；新增渔船9艘: what adds again adds something else.
  if (added !== null && draft.by.endsWith('.object-before') && action === added.action)
    return false;
  if (floorSpace.exec(indicator)?.[0] !== floorSpace.exec(first)?.[0]) return false;
  if (indicator.length === first.length && indicator.length <= longestPlain) return true;
  if (
    isBare(draft) &&
    areas.has(quantity.dimension) &&
    !measured.test(indicator) &&
    !measured.test(first)
  )
    return true;
  let shared = 0;
  while (
    shared < Math.min(indicator.length, first.length) &&
    indicator.at(-1 - shared) === first.at(-1 - shared)
  )
    shared++;
  const isTax = indicator.endsWith('税') && first.endsWith('税');
  const short = isTax || Math.max(indicator.length, first.length) <= longestShort;
  return shared >= (short ? 1 : shortestHead);
}

/** Whether a number counts what its own verb does something to. */
function doesSomething({ by, type, action }: Made): boolean {
  return by.startsWith('count.object') && type === 'count' && !/^[为是有]/.test(action ?? '为');
}

/** Whether a clause tells of a deed of its own to something else: …企业60家，其中大企业9家，打造场景20个. */
export function isOther(item: Item, draft: Made, breakdown: Breakdown): boolean {
  return (
    doesSomething(draft) &&
    item.quantity.dimension === 'count' &&
    item.joined === 'clause' &&
    breakdown.until === Infinity &&
    !goesOn(item, draft, breakdown)
  );
}

/** Whether a clause tells of another whole, more than is left of this one: 鲜鱼库存90吨，其中带鱼库存60吨，干货库存达50吨. */
export function isNext(
  { quantity, joined }: Item,
  { by, type, indicator }: Made,
  { total, left, until, indicator: whole }: Breakdown,
): boolean {
  // Parts may overlap: 渔民90人，其中男性50人，党员达60人.
  if (indicator.endsWith(whole) || !measure.test(indicator)) return false;
  if (joined !== 'clause' || until !== Infinity || by !== 'level.verb' || type !== 'level')
    return false;
  return quantity.unit === total.unit && valueOf(quantity) > left + valueOf(total) * rounding;
}
