import { lastIn } from '../../core/search.ts';
import type { Span } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { sharedMeasures, sharedRates } from '../../lexicon/counted.ts';
import { cropSigns } from '../../lexicon/crops.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { frameOf, isEmpty } from '../../clause/frame.ts';
import type { Frame } from '../../clause/frame.ts';
import type { Item } from '../../clause/item.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context, Draft, Made } from '../construction.ts';
import { boundingVerb } from './bounding-verb.ts';
import { subjectBetween } from './topic.ts';
import { wordAt } from '../../clause/words.ts';
import { changeOf } from './change-of.ts';

/** What a number of a list is read as. */
type Dealt = Draft<'growth' | 'increment' | 'level'>;

/** No list of the genre deals out more numbers. */
const longestList = 40;

/** Index of the item that opens the list of numbers; the item itself where it does. */
function opening(items: readonly Item[], index: number): number {
  let at = index;
  while (
    at > 0 &&
    index - at < longestList &&
    items[at]?.joined === 'list' &&
    blank(items[at] as Item)
  )
    at--;
  return at;
}

const blank = (item: Item): boolean => item.left.to <= item.left.from;

/** How many numbers the list that opens at `index` has. */
function membersFrom(items: readonly Item[], index: number): number {
  let count = 1;
  while (
    count < longestList &&
    items[index + count]?.joined === 'list' &&
    blank(items[index + count] as Item)
  )
    count++;
  return count;
}

/** The list of numbers that the item at `index` stands in: its first, and how many they are. */
export function listAround(
  items: readonly Item[],
  index: number,
): { readonly head: number; readonly count: number } {
  const head = opening(items, index);
  return { head, count: membersFrom(items, head) };
}

/** 花生种植、收获机械化率: two deeds that share what stands before and what stands behind. */
function crossed(subject: string): readonly string[] | null {
  const sign = subject.indexOf('、');
  if (sign < 4 || subject.indexOf('、', sign + 1) >= 0) return null;
  const first = wordAt(subject, sign - 2, sign);
  const second = wordAt(subject, sign + 1, subject.length);
  if (first?.verb !== 'nominal' || second?.class === 'adverb' || !second) return null;
  if (subject.endsWith(subject.slice(sign - 2, sign))) return null;
  const deed = subject.slice(sign + 1, sign + 3);
  const rest = subject.slice(sign + 3);
  return rest === ''
    ? null
    : [subject.slice(0, sign) + rest, subject.slice(0, sign - 2) + deed + rest];
}

/** What a list of branches or goods shares at its end: 纺织、食品、建材产业增加值. */
const measures = new RegExp(
  `(?:产业|行业|业务|领域)?(?:(?:抽检|无害化|综合|全)?${oneOf(sharedRates)}率|${oneOf(sharedMeasures)})` +
    '(?:占[^、和与及]{2,16}(?:比重|比例))?$',
);

/** 战略性新兴产业 and 产业增加值 share 产业. */
function joinedTo(part: string, tail: string): string {
  return part + (part.endsWith('业') ? tail.replace(/^(?:产业|行业)/, '') : tail);
}

/** Whether a part of a list measures something by itself and takes nothing from the end of the list. */
function isMeasure(part: string): boolean {
  return (
    measures.test(part) || /(?:(?<!需氧)量|[率额数值比])$|收入$|支出$|人口$|[进出]口$/.test(part)
  );
}

const listed = /[、和与及]/;

/** What names two things that have a number each: 城乡居民收入, 城、乡居民收入, 存贷款余额. */
const pairs: readonly { readonly joint: RegExp; readonly parts: readonly string[] }[] = [
  { joint: /(?<=^(?:全[省市区县州])?)城[、和]?乡(?=低保|最低)/, parts: ['城市', '农村'] },
  { joint: /(?<=^(?:全[省市区县州])?)城[、和]?乡(?![镇村]|融合|一体)/, parts: ['城镇', '农村'] },
  { joint: /存[、和]?贷款/, parts: ['存款', '贷款'] },
  { joint: /进[、和]?出口(?=总?[额值]$)/, parts: ['进口', '出口'] },
];

/** Products that a sign each stands for: 粮肉奶产量. */
const signsOfCrops = new RegExp(`^[${Object.keys(cropSigns).join('')}]+(?=(?:总产量|产量|总产)$)`);

/** What may part a list: of all signs, or without those that stand inside its parts. */
const separators = [/[、和与及]|以及/, /[、和]|以及/, /、/];

/** The place that a list opens with. */
const everywhere =
  /^全[国省市区县州](?=[\u4e00-\u9fff]{2})(?!社会|面|员|部|场|域|委|级|[和与及、])/;

/** 等 between the last branch and what all of them are: 食品、建材等产业增加值. */
const ofBranches = /(?<![高中初平])等(?=产业|行业|领域)/;

/** Where people live, which names of one measure begin with: 城镇、农村人均住房面积. */
const area = /^(?:城镇|农村|城市|乡村|城区|农牧区)/;

/** What parts that are areas alone share with the last one; null where one is more. */
function inAreas(parts: readonly string[]): string | null {
  const last = parts.at(-1) ?? '';
  const found = area.exec(last)?.[0] ?? '';
  const alone = parts.slice(0, -1).every((part) => area.exec(part)?.[0] === part);
  return found !== '' && alone && last.length > found.length ? last.slice(found.length) : null;
}

/** What is said of a part alone: 渔业产值（预计数）. */
const aside = /（[^（）市区县旗镇乡]*）$/;

/** The parts of a list that has as many as are asked for; null where no signs part it so. */
function partsOf(subject: string, count: number): readonly string[] | null {
  for (const separator of separators) {
    const parts = subject
      .split(separator)
      .map((part) => part.replace(/，下同）$/, '）').replace(aside, ''))
      .filter((part) => part !== '');
    if (parts.length === count) return parts;
  }
  return null;
}

/** 城镇、农村居民收入 → 城镇居民收入, 农村居民收入: modifiers of one length that share what follows them. */
export function dealOut(named: string, count: number): readonly string[] | null {
  const place = everywhere.exec(named)?.[0] ?? '';
  const subject = named.slice(place.length).replace(ofBranches, '');
  return partsFor(subject, count)?.map((part) => place + part) ?? null;
}

/** The same without the place that all are of. */
function partsFor(subject: string, count: number): readonly string[] | null {
  const pair =
    count === 2
      ? pairs.find(({ joint }) => joint.test(subject) && !listed.test(subject.replace(joint, '')))
      : undefined;
  if (pair) return pair.parts.map((part) => subject.replace(pair.joint, part));
  const signs = signsOfCrops.exec(subject)?.[0] ?? '';
  if (signs.length > 1 && signs.length === count) {
    return Array.from(signs).map((sign) => (cropSigns[sign] ?? sign) + subject.slice(signs.length));
  }
  const compound = crossed(subject);
  if (compound && count === 2) return compound;
  const parts = count < 2 ? null : partsOf(subject, count);
  if (parts === null) return null;
  const last = parts.at(-1) as string;
  const rest = inAreas(parts);
  if (rest !== null) return parts.map((part, at) => (at < parts.length - 1 ? part + rest : part));
  const rate = /(?:增速|增幅|涨幅|降幅|占比)$/.exec(last)?.[0] ?? '';
  if (rate !== '' && rate !== last && parts.slice(0, -1).every((part) => !/[率比速幅]$/.test(part)))
    return parts.map((part, index) => (index < parts.length - 1 ? part + rate : part));
  const tail = measures.exec(last)?.[0] ?? '';
  const stem = (parts[0] as string).replace(measures, '');
  if (tail === last && stem !== '' && stem !== parts[0])
    return parts.map((part, index) =>
      index > 0 && measures.exec(part)?.[0] === part ? stem + part : part,
    );
  if (tail !== '' && parts.slice(0, -1).every((part) => !isMeasure(part) && part.length > 1)) {
    return parts.map((part, index) => (index < parts.length - 1 ? joinedTo(part, tail) : part));
  }
  const short = parts.slice(0, -1);
  const first = short[0] as string;
  const shares =
    !last.startsWith(first) &&
    short.every((part) => part.length === first.length && !isMeasure(part)) &&
    (first.length <= 2 || (first.length <= 4 && goesOn(first, last))) &&
    last.length >= first.length + 3;
  return shares ? [...short.map((part) => part + last.slice(first.length)), last] : parts;
}

/** What names of one measure go on with behind their modifiers: 城镇居民、农村居民人均收入. */
const sharedOpening = /^(?:年?人均|日均|平均|最低|住院|总)/;

/** Whether a name goes on behind a modifier as long as `first`, which ends alike: 集中供养和分散供养老人补助标准. */
function goesOn(first: string, last: string): boolean {
  const { length } = first;
  return first.at(-1) === last.charAt(length - 1) || sharedOpening.test(last.slice(length));
}

/** The indicators of the last `count` items before `index` that name different things. */
function earlierTopics(
  { items, made }: Context,
  index: number,
  count: number,
): readonly string[] | null {
  const names: string[] = [];
  for (let at = index - 1; at >= 0 && names.length < count; at--) {
    const name = made[at]?.indicator ?? '';
    if (items[at]?.sentence.from !== items[index]?.sentence.from) break;
    if (name !== '' && names[0] !== name) names.unshift(name);
  }
  return names.length === count ? names : null;
}

/** What the numbers of a list are dealt out to by 分别, or by a list of as many before; null where nothing is. */
export function dealtOut(context: Context): Dealt | null {
  const { text, items, index } = context;
  const head = opening(items, index);
  const first = items[head] as Item;
  const count = membersFrom(items, head);
  if (count < 2) return null;
  const frame = head === index ? context.frame : frameOf(text, first);
  if (!frame.respectively)
    return (
      dealtAgain(context, frame, { head, count }) ?? dealtPair(context, frame, { head, count })
    );
  const at = lastIn(text, '分别', { from: first.left.from, to: first.left.to + 2 });
  if (at === -1) return null;
  const subject = wholeSubject(context, head, count, {
    from: first.left.from,
    to: at,
  });
  const verb = frame.verb ?? frame.governor;
  const object = frame.verb || !frame.governor ? '' : phraseText(text, frame.before);
  const name = phraseText(text, subject);
  const before = isEmpty(subject) ? subjectBetween({ ...context, index: head, item: first }) : '';
  const names = isEmpty(subject)
    ? (before && dealOut(before, count)) ||
      (earlierTopics(context, head, count) ??
        dealOut(earlierTopics(context, head, 1)?.[0] ?? '', count))
    : dealOut(name, count);
  const named =
    names?.[index - head] ??
    (isEmpty(subject) ? (earlierTopics(context, head, 1)?.[0] ?? '') : name);
  const indicator = frame.verb === null && !named.endsWith(object) ? named + object : named;
  const change = changeOf(frame.kind, context.item.quantity);
  const last = items[head + count - 1] as Item;
  return {
    indicator,
    action: verb
      ? text.slice(verb.from, verb.to)
      : holds.startsAt(text, at + 2)
        ? text.charAt(at + 2)
        : boundingVerb(text, first.quantity),
    ...change,
    ...sharedBound(context.item, first, last),
  };
}

/** What stands right behind 分别 and holds what stands between it and the numbers: 分别占工业的60%、70%. */
const holds = new StartPattern(/[占是为](?![地比用有])/y);

/** The names before 分别, from a set that opens them: 六大优势产业、高技术制造业、绿色产业增加值分别. */
function wholeSubject(
  { text, items, made }: Context,
  head: number,
  count: number,
  span: Span,
): Span {
  const set = made[head - 1];
  const opens = items[head - 1];
  if (set?.type === 'scope' && opens?.clause.from === items[head]?.clause.from && opens) {
    const names = { from: opens.quantity.span.from, to: span.to };
    const parts = text.slice(names.from, names.to).split(/[、和与及]|以及/).length;
    if (parts === count && opens.left.to - opens.left.from <= 2) return names;
  }
  return nounBefore(text, span);
}

/** As many numbers as a name holds things: 城乡居民收入增长5%和3%, 原煤、原油产量达到6万吨、7万吨. */
function dealtPair(
  context: Context,
  frame: Frame,
  { head, count }: { readonly head: number; readonly count: number },
): Dealt | null {
  const { text, items, index, item } = context;
  const { verb } = frame;
  const [first, second] = [items[head], items[head + 1]];
  const name = phraseText(text, frame.before);
  const alike = first?.quantity.unit === second?.quantity.unit;
  const joint = alike && pairs.some((pair) => pair.joint.test(name));
  const listed = frame.kind === 'reach' && /[、和与及]/.test(name);
  if (verb === null || !(joint || listed)) return null;
  const indicator = dealOut(name, count)?.[index - head] ?? (joint ? name : null);
  if (indicator === null) return null;
  return {
    indicator,
    action: text.slice(verb.from, verb.to),
    ...changeOf(frame.kind, item.quantity),
  };
}

/** A second list of as many numbers, with a verb alone before it: …分别为2万元、1万元，增长5%、7%. */
function dealtAgain(
  { text, items, index, item, made }: Context,
  { verb, kind, before }: Frame,
  { head, count }: { readonly head: number; readonly count: number },
): Dealt | null {
  const dealt = made.slice(Math.max(0, head - count), head);
  const sentence = items[head - count]?.sentence.from;
  const follows =
    verb !== null &&
    isEmpty(before) &&
    sentence === item.sentence.from &&
    (dealt.every(({ by }) => by === 'growth.respectively') ||
      isDealtFrom(dealt) ||
      apart(items, made, { head, count }, kind));
  if (!follows) return null;
  return {
    indicator: dealt[index - head]?.indicator ?? '',
    action: text.slice(verb.from, verb.to),
    ...changeOf(kind, item.quantity),
  };
}

/** Whether each of the from-values before a list is of something else: 分别由3元和4元提高到7元和9元. */
function isDealtFrom(dealt: readonly Made[]): boolean {
  const names = new Set(dealt.map(({ indicator }) => indicator));
  return names.size === dealt.length && dealt.every(({ by }) => by === 'baseline.from');
}

/**
 * Whether the numbers before a list say where as many indicators stand, and the list how they change: 渔业产值3亿元，工业产值4亿元，
 * 增长5%和6%, or 增加4000万元和1亿元.
 */
function apart(
  items: readonly Item[],
  made: readonly Made[],
  { head, count }: { readonly head: number; readonly count: number },
  kind: Frame['kind'],
): boolean {
  const names = new Set<string>();
  for (let at = head - count; at < head; at++) {
    const draft = made[at];
    if (draft?.type !== 'level' || items[at]?.quantity.unit !== items[head - 1]?.quantity.unit)
      return false;
    names.add(draft.indicator);
  }
  const stood = items[head - 1]?.quantity.unit;
  const changes = items[head]?.quantity.unit;
  const moves = (kind === 'rise' || kind === 'fall') && stood === changes;
  return names.size === count && stood !== '%' && (changes === '%' || moves);
}

/** A bound before the first number or after the last one holds for all: 分别突破2亿元、3亿元. */
function sharedBound(item: Item, first: Item, last: Item): Pick<Draft, 'comparator'> {
  if (item.quantity.comparator !== 'eq') return {};
  if (bounds(last.quantity) && last.quantity.bounded.to > last.quantity.span.to)
    return { comparator: last.quantity.comparator };
  if (bounds(first.quantity) && first.quantity.bounded.from < first.quantity.span.from)
    return { comparator: first.quantity.comparator };
  return {};
}

/** A range bounds itself alone. */
function bounds({ comparator }: Quantity): boolean {
  return comparator !== 'range';
}
