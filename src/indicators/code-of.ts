import { EndPattern } from '../core/end-pattern.ts';
import { measureEndings } from '../lexicon/indicators/affixes.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { likeUnits } from '../lexicon/indicators/like-units.ts';
import { points } from '../lexicon/units.ts';
import { plannedNouns } from '../lexicon/promise-words.ts';
import { phrase } from '../lexicon/phrase.ts';
import { townAndCountry } from '../lexicon/place-words.ts';
import type { Dimension } from '../lexicon/units.ts';
import { isActedOn, isActor, isCut, isDoneToOthers, isMention, isOfThings } from './deeds.ts';
import type { IndicatorIndex } from './indicator-index.ts';
import { coverOf, namesJoined } from './joint-name.ts';
import {
  additionIn,
  isCapacity,
  isOfPart,
  isRural,
  listSubjectIn,
  subjectIn,
  surroundingsOf,
} from './narrowing.ts';
import type { Surroundings } from './narrowing.ts';
import { normalName } from './normal-name.ts';
import type { Statement } from './statement.ts';
import { namesWithTopic } from './topic.ts';

/**
 * Code of the standard indicator that a target states; null where its wording means none, or where the number
 * cannot be one of the indicator. `before` is what its sentence says before the number.
 */
export function codeOf(target: Statement, index: IndicatorIndex, before = ''): string | null {
  if (isOfThings(target) || grandTotal.test(before) || withoutPart.test(before.slice(-longestPart)))
    return null;
  const act = actOf(target, index);
  if (act !== null) return act.code;
  const around = surroundingsOf(target.indicator, before);
  const added = additionIn(around, target);
  const found =
    added === null ? meantIn(target, index, before, around) : addedOf(added, target, index);
  if (found === null || isActedOn(target, found) || isActor(target, found, before)) return null;
  if (isOfPrices(target, found, before) || isOfSome(target, found, before)) return null;
  return isShare(found) && completed.test(before) ? null : found.code;
}

/** Whether a share is of things that are named behind it: 9%的村卫生室达标 tells of no coverage. */
function isOfSome(
  { indicator, quantity }: Statement,
  { code }: Indicator,
  before: string,
): boolean {
  const isRate = indicator.endsWith('率') || before.includes(indicator);
  return quantity.unit === '%' && code.endsWith('.coverage') && !isRate;
}

/** What tells of prices, where a branch is named for what it sells: 渔具制造业上涨9%. */
const rises = /^(?:上涨|涨|环比上涨|同比上涨)$/;

/** What tells how much is made or earned rather than for how much it is sold. */
const made = /(?:增加值|总?产值|利润(?:总额)?|收入|投资)$/;
const valueAdded = /增加值|产值/;

/** Whether a number tells how the prices of a branch rose, not what it makes. */
function isOfPrices(
  { indicator, action, type }: Statement,
  { code }: Indicator,
  before: string,
): boolean {
  if (type !== 'growth' || !code.startsWith('industry.') || !rises.test(action ?? '')) return false;
  return !made.test(indicator) && !valueAdded.test(before);
}

/** What comes in with what is handed down, borrowed and left over, which is more than the budget's own: 预算收入总计9亿元. */
const grandTotal = new EndPattern(/(?:收入|支出)总计(?:为|达)?$/);

/** What is told of a whole without a part of it: 渔业投资下降3%，扣除船厂投资增长9%. */
const withoutPart = /(?:扣除|剔除)(?![^，。；]{0,18}因素)[^，。；]{2,20}$/;
const longestPart = 24;

/** How much of what was planned is done, which is no share of a whole: 完成年初预算的102%. */
const completed = new EndPattern(
  phrase`(?:完成|[为占])了?[^，。；]{0,14}(?:${plannedNouns}|预期)数?[\d.]{0,8}(?:[万亿]?元)?的$`,
);

/** The indicator that is meant by a name in its sentence. */
function meantIn(
  target: Statement,
  index: IndicatorIndex,
  before: string,
  around: Surroundings,
): Indicator | null {
  const { indicator } = target;
  const subject = subjectIn(around);
  const whole = subject === null ? null : statedBy(normalName(subject + indicator), target, index);
  const own = meantBy(indicator, target, index);
  const found =
    sitedOf(target, index, before) ??
    whole ??
    listedOf(target, index, before) ??
    topicOf(target, index, before, own) ??
    own ??
    jointOf(target, index);
  if (found === null || isCapacity(found, indicator, before)) return null;
  if (found !== whole && isOfPart(found, around, subject)) return null;
  return ruralOf(found, target, index, before) ?? residentsOf(target, index, before) ?? found;
}

/** What each of them has or spends, without their name. */
const perHead = /^人均(?:生活)?(?:消费性?支出|可支配收入)$/;
/** Whose it is by what the sentence told of before, nothing else between: 城镇居民人均收入3万元，人均消费支出2万元. */
const residents = phrase`(城镇|农村)(?:常住)?居民(?![^；。\n]*(?:全体|城乡|${townAndCountry})居民)(人均[^，；。\n]{0,8}(?:收入|支出)[^；。\n]*)$`;

/** The indicator of those residents whom the sentence told of before; null where it told of none. */
function residentsOf(target: Statement, index: IndicatorIndex, before: string): Indicator | null {
  const { indicator } = target;
  if (!perHead.test(indicator)) return null;
  const [, whose, told] = residents.exec(before) ?? [];
  const isAgain = indicator.endsWith('可支配收入') && told?.includes('可支配收入');
  return whose === undefined || isAgain ? null : meantBy(`${whose}居民${indicator}`, target, index);
}

/** The indicator of a name with those who reach all of its list: 主营业务收入 of 规模以上工业企业. */
function listedOf(target: Statement, index: IndicatorIndex, before: string): Indicator | null {
  const subject = listSubjectIn(target.indicator, before);
  if (subject === null) return null;
  const own = normalName(target.indicator);
  for (const { name, indicators } of index.named(subject + target.indicator)) {
    if (name.length <= own.length) return null;
    const found = indicators.find((each) => fits(each, target, false));
    if (found && name.endsWith(own)) return found;
  }
  return null;
}

/** The indicator of what is added to things, by a name that the verb that says so opens. */
function addedOf(
  { verb, name: added }: NonNullable<ReturnType<typeof additionIn>>,
  target: Statement,
  index: IndicatorIndex,
): Indicator | null {
  for (const { name, indicators } of index.named(added)) {
    const found = indicators.find((each) => name.startsWith(verb) && fits(each, target, false));
    if (found) return found;
  }
  return null;
}

/** The indicator of the countryside in place of that of towns, where a bare noun is of the former: 公厕 behind 户厕. */
function ruralOf(
  { code }: Indicator,
  target: Statement,
  index: IndicatorIndex,
  before: string,
): Indicator | null {
  const { indicator } = target;
  if (!code.includes('urban') || /[城镇]/.test(indicator) || !isRural(indicator, before))
    return null;
  return meantBy(`农村${indicator}`, target, index);
}

/** Code of the indicator of this very name, where the number states it. */
export function namedCode(
  name: string,
  statement: Statement,
  index: IndicatorIndex,
  before: string,
): string | null {
  const indicators = index.ofName(name);
  if (indicators.length === 0 || isOfThings(statement)) return null;
  const found = indicators.find((indicator) => fits(indicator, statement, false));
  if (!found || isActedOn(statement, found)) return null;
  const around = surroundingsOf(statement.indicator, before);
  if (isOfPart(found, around, subjectIn(around))) return null;
  return isShare(found) && statement.type === 'growth' ? null : found.code;
}

/** Whether it is a part of a whole, which grows by points. */
function isShare({ code }: Indicator): boolean {
  return code.endsWith('.share');
}

/** Shorter names of things are verbs as well: 就业. */
const shortestThing = 3;

/** The indicator of a name that the number states, or of what its unit says of things: 自来水 in % is 自来水普及率. */
function meantBy(name: string, statement: Statement, index: IndicatorIndex): Indicator | null {
  const plain = normalName(name);
  const stated = statedBy(plain, statement, index);
  if (stated !== null || plain.length < shortestThing || statement.type === 'growth') return stated;
  for (const ending of measureEndings[statement.quantity.unit] ?? []) {
    const indicators = index.ofName(plain + ending);
    const measure = indicators.find((each) => fits(each, statement, false));
    if (measure) return measure;
  }
  return null;
}

/** The indicator of a name in its normal form that the number states, the longest part of the name first. */
function statedBy(name: string, statement: Statement, index: IndicatorIndex): Indicator | null {
  for (const { indicators, isRate } of index.namedPlain(name)) {
    const fitting = indicators.find((indicator) => fits(indicator, statement, isRate));
    if (fitting) return fitting;
  }
  return null;
}

/** The indicator that what is done to something is named by: 培训 and 农村劳动力, 病险水库 and 除险加固. */
function actOf(statement: Statement, index: IndicatorIndex): Indicator | null {
  const { action, indicator, type } = statement;
  if (action === null) return null;
  const isDeed = type === 'count' || type === 'increment';
  if (!isDeed && !(type === 'level' && isDoneToOthers(action))) return null;
  const bare = isDoneToOthers(action)
    ? index.named(indicator).map(({ name }) => action + name)
    : [];
  for (const name of [action + indicator, indicator + action, ...bare]) {
    for (const { name: found, indicators } of index.named(name)) {
      const hasAct = name.startsWith(action) ? found.startsWith(action) : found.endsWith(action);
      // What is done is named, so it is no mention of what stands.
      const done = { ...statement, type: 'level' } as const;
      const fitting = indicators.find((each) => hasAct && fits(each, done, false));
      if (fitting) return fitting;
    }
  }
  return null;
}

/** Where it is so: 城镇实现新增就业 is 城镇新增就业. */
const site = new EndPattern(/(?:^|[，；：])(城镇|农村)(?:预计)?(?:实现|完成)$/);
const longestSite = 8;

/** The indicator of a name that opens with the place where its clause says it is reached; null where none is named so. */
function sitedOf(statement: Statement, index: IndicatorIndex, before: string): Indicator | null {
  const { indicator } = statement;
  if (!before.endsWith(indicator)) return null;
  const end = before.length - indicator.length;
  const place = site.exec(before, Math.max(0, end - longestSite), end)?.[1];
  const found = place === undefined ? [] : index.ofName(place + indicator);
  return found.find((each) => fits(each, statement, false)) ?? null;
}

/** The indicator of a head whose topic an earlier clause names, which is not its `own`: 粮食 and 总产, the nearest first. */
function topicOf(
  statement: Statement,
  index: IndicatorIndex,
  before: string,
  own: Indicator | null,
): Indicator | null {
  for (const name of namesWithTopic(statement.indicator, before)) {
    const found = meantBy(name, statement, index);
    if (found && found !== own) return found;
  }
  return null;
}

/** The indicator that stands above those of a list which change by one rate. */
function jointOf(statement: Statement, index: IndicatorIndex): Indicator | null {
  if (statement.quantity.dimension !== 'ratio' || !isChange(statement)) return null;
  const found = namesJoined(statement.indicator)?.map((name) => meantBy(name, statement, index));
  return found?.every((each) => each !== null) ? coverOf(found) : null;
}

const perSome = /per-/;

/** Whether a count that is no whole number is one of each thousand people: 3.69 places, not all places. */
function isPerSome({ code }: Indicator, { quantity }: Statement): boolean {
  const { amount, dimension } = quantity;
  if (dimension !== 'count' || !('value' in amount) || Number.isInteger(amount.value)) return false;
  return !perSome.test(code);
}

/** Dimensions whose units convert into one another. */
const measured: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
]);

/** What a total is of another: 是2010年的1.5倍. */
const multiple = '倍';

/** Whether a number of this unit states the indicator's level, its change, or its rank. */
function fits(indicator: Indicator, statement: Statement, isRate: boolean): boolean {
  if (isMention(indicator, statement) || isPerSome(indicator, statement)) return false;
  if (isCut(indicator, statement)) return false;
  const { unit, dimension } = statement.quantity;
  if (dimension === 'rank') return true;
  if (dimension === 'ratio') {
    if (indicator.dimension === 'ratio') return points.has(unit) || takes(indicator, unit);
    // A total changes by no points: how far its growth is from another's is told.
    if (points.has(unit)) return true;
    // 生产总值年均增速翻一番: what doubles is its growth.
    if (unit === multiple) return !isRate;
    return isRate || takes(indicator, unit) || isChange(statement);
  }
  // 居民消费价格指数103.5: an index is told without a unit.
  if (unit === '' && statement.type === 'level' && /指数$/.test(statement.indicator)) return true;
  // How far it came up or went down among others: 比去年提高4个位次.
  if (unit === '位' && statement.type === 'increment') return true;
  if (isRate) return false;
  if (takes(indicator, unit)) return true;
  if (measured.has(dimension)) return dimension === indicator.dimension;
  return unit === '' && dimension === indicator.dimension;
}

/** Whether levels of it are told in this unit or one that says the same. */
function takes({ units }: Indicator, unit: string): boolean {
  return (
    units.includes(unit) || (likeUnits.get(unit)?.some((like) => units.includes(like)) ?? false)
  );
}

function isChange({ type, direction }: Statement): boolean {
  return type === 'growth' || type === 'baseline' || direction !== 'none';
}
