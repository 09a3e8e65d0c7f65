import type { Item } from '../../../clause/item.ts';
import { CharSet } from '../../../core/char-set.ts';
import { EndPattern } from '../../../core/end-pattern.ts';
import { StartPattern } from '../../../core/start-pattern.ts';
import { goings, distinctions } from '../../../lexicon/measured-nouns.ts';
import { phrase, phraseAt } from '../../../lexicon/phrase.ts';
import { asidesOfOthers } from '../../../lexicon/phrase-words.ts';
import { sumsAdded } from '../../../lexicon/sums.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import { valueOf } from './breakdown.ts';
import type { Breakdown } from './breakdown.ts';

/** Longest aside that holds parts. */
const longestAside = 80;

/** What stands between the sign that opens an aside and its parts: （其中：. */
const among = new EndPattern(/（(?:其中[，：])?$/);

/** Where the aside closes that opens right before `at`; the end of all text where none does. */
export function asideEnd(text: string, at: number): number {
  if (!among.test(text, Math.max(0, at - 4), at)) return Infinity;
  const close = text.slice(at, at + longestAside).indexOf('）');
  return close < 0 ? Infinity : at + close;
}

/** What says that parts follow: 按经营地分，城镇…; 分产业看，第一产业…; 从性别看，男性…. */
const divided = new EndPattern(
  phrase`(?:按[\u4e00-\u9fff]{2,8}划?分|分[\u4e00-\u9fff]{2,6}看|从${distinctions}(?:构成|结构)?来?看)[，：]$`,
);
const dividing = new CharSet('分看');

/** What may say so, where parts that add up to a whole follow: 按消费类型统计，; 从企业性质看，. */
const maybeDivided = new EndPattern(
  /(?:按|从|分)[\u4e00-\u9fff、（）]{1,14}(?:统计|划分|分|来看|看)[，：]$/,
);
const maybeDividing = new CharSet('分看计');
const longestDivided = 20;

/** Whether it may be said right before the item's words how something is divided. */
export function mayDivide(text: string, { left: { from }, clause }: Item): boolean {
  if (from !== clause.from || !maybeDividing.has(text.charCodeAt(from - 2))) return false;
  return maybeDivided.test(text, Math.max(0, from - longestDivided), from);
}

/** Whether it is said right before the item's words how something is divided. */
export function divides(text: string, { left: { from } }: Item): boolean {
  return (
    dividing.has(text.charCodeAt(from - 2)) && divided.test(text, Math.max(0, from - 12), from)
  );
}

/** What says both that parts follow and by what they are told apart: 其中：按级次划分，. */
const ofParts = new EndPattern(/其中[，：](?:按|从|分)[\u4e00-\u9fff、]{1,14}[分看][，：]$/);

/** Whether 其中 and how the whole is divided stand before an item's words. */
export function saysOf(text: string, { left: { from } }: Item): boolean {
  return (
    dividing.has(text.charCodeAt(from - 2)) &&
    ofParts.test(text, Math.max(0, from - longestDivided), from)
  );
}

/** A sum that a colon parts from what it is spent on or made up of: 总投资9亿元：渔港5亿元、渔船4亿元; 财力9亿元，主要包括：. */
const sumDealt = new EndPattern(/\d[万亿]*元(?:，(?:主要)?(?:包括|来源于|来自))?：$/);
const longestDealt = 14;

function isDealt(text: string, { left: { from } }: Item): boolean {
  return (
    text.charAt(from - 1) === '：' && sumDealt.test(text, Math.max(0, from - longestDealt), from)
  );
}

/** What opens a clause of parts: 渔船90艘，包括钢船50艘、木船40艘. */
const listing = new StartPattern(/(?:主要|其中)?包[括含]/y);
/** A number with its unit, right before such a clause. */
const numberBefore = new EndPattern(/\d[\u4e00-\u9fff]{1,4}，$/);

function listsParts(text: string, { left, clause: { from } }: Item): boolean {
  if (left.from !== from || !listing.startsAt(text, from)) return false;
  return numberBefore.test(text, Math.max(0, from - 8), from);
}

/** Whether 其中 stands before the item's words: 其中亿元以上项目48个; 其中：早稻…. */
export function opensBreakdown(text: string, item: Item): boolean {
  if (divides(text, item) || mayDivide(text, item) || isDealt(text, item)) return true;
  if (listsParts(text, item)) return true;
  if (text.startsWith('中，', item.left.from - 2) && isAmong(text, item)) return true;
  if (item.left.from === item.clause.from && namedWhole(text, item) !== '') return true;
  if (!text.slice(Math.max(0, item.left.from - 4), item.left.from + 3).includes('其中'))
    return false;
  const before = text.slice(Math.max(0, item.left.from - 4), item.left.from);
  return (
    /其中[，：（]?$/.test(before) ||
    /^[（，把将对]?其中/.test(text.slice(item.left.from, item.left.from + 3))
  );
}

/** In what sum the parts are that follow: 在总投资300亿元中，. */
const inAll = new EndPattern(/(?:^|[，；。\s])在[^，；。]{0,12}\d[\d.]*[万亿]*元中，$/);
const longestAll = 30;

/** Whether a sum is named right before the words of an item that those are a part of. */
export function isAmong(text: string, { left }: Item): boolean {
  return inAll.test(text, Math.max(0, left.from - longestAll), left.from);
}

/** What a sentence opens with that names the whole of its parts: 全县渔民中，; 渔港按等级分：. */
const wholeNamed =
  /^(?:在|其中，)?([\u4e00-\u9fff（）]{2,24}?)(?:中，|按[\u4e00-\u9fff]{2,8}划?分[，：])$/;
const longestWhole = 30;
/** Names of all the parts, behind the number of what they are parts of: 三次产业中，. */
export const allParts: ReadonlySet<string> = new Set(['三次产业', '三大产业']);
/** Words that name the same whole with or without them. */
export const everywhere: RegExp = /^全[国省市县区州盟旗乡镇]/;

/** What goes on is no set that something is among: 3项工程建设中. */
const going = phrase`${goings}$`;
const longestSet = 24;

/** Whether an item opens behind the things of a number of which its own are some: 在26个渔港中，能夜航的有9个. */
export function isAmongCounted(text: string, { quantity }: Item, set: Item, of: string): boolean {
  const { to } = set.quantity.bounded;
  const end = Math.min(quantity.span.from, to + longestSet);
  const things = text.slice(to, end).split('中，', 1)[0] ?? '';
  if (of === '' || to + things.length === end) return false;
  return things.endsWith(of) && !going.test(things) && !/[，。；：、]/.test(things);
}

const namesWhole = new CharSet('中分');

/** The whole that a sentence names before its parts; empty where it names none. */
export function namedWhole(text: string, { sentence, clause }: Item): string {
  if (clause.from - sentence.from > longestWhole) return '';
  if (!namesWhole.has(text.charCodeAt(clause.from - 2))) return '';
  const name = wholeNamed.exec(text.slice(sentence.from, clause.from))?.[1] ?? '';
  return name.replace(everywhere, '');
}

/** The share of a whole that 其中 gives to its part: 其中养殖投资占58%. */
const share = new EndPattern(/占比?$/);

/** Whether an item behind 其中 says which share of a whole it is. */
export function isShare(text: string, item: Item): boolean {
  const { from } = item.quantity.bounded;
  return (
    item.quantity.unit === '%' &&
    share.test(text, Math.max(item.left.from, from - 2), from) &&
    opensBreakdown(text, item)
  );
}

/** Whether a number is followed by what it consists of: 渔港3项：①湾头渔港. */
export function isHead(text: string, { quantity }: Item): boolean {
  return text.charAt(quantity.bounded.to) === '：';
}

/** Whether a sentence of the paragraph opens with one more part, where the part before it was told so, too: 。渔船2项：. */
export function headsPart(
  text: string,
  item: Item,
  { sentence, last, left, total }: Breakdown,
): boolean {
  const { from } = item.sentence;
  if (from === sentence || item.clause.from !== from || text.charAt(from - 1) === '\n')
    return false;
  return (
    isHead(text, item) &&
    text.charAt(last) === '：' &&
    item.quantity.unit === total.unit &&
    valueOf(item.quantity) <= left
  );
}

/** An aside of a sentence, whose semicolons part nothing outside of it. */
const asides = /（[^（）]*）/g;

/** Whether a semicolon stands between two numbers. */
export function parted(text: string, before: Quantity, after: Quantity): boolean {
  const between = text.slice(before.bounded.to, after.bounded.from);
  return between.includes('；') && between.replace(asides, '').includes('；');
}

/** Whether a semicolon parts two numbers of a sentence. */
export function isApart(text: string, before: Item | undefined, item: Item): boolean {
  const same = before?.sentence.from === item.sentence.from;
  return same && parted(text, before.quantity, item.quantity);
}

/** What opens a clause that adds something else to a whole: 收入9亿元，其中税收6亿元；加上级补助3亿元. */
const addition = new StartPattern(phraseAt`加(?=${sumsAdded})`);

/** Whether a clause behind a semicolon adds to a whole what is no part of it. */
export function adds(text: string, { clause: { from } }: Item): boolean {
  return text.charAt(from - 1) === '；' && addition.startsAt(text, from);
}

/** A name in an aside, before its number or behind, none of a time or of what it is compared with. */
const loneAside = phrase`^（(?!${asidesOfOthers})(?:\u0000[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff]{2,8}\u0000)）`;
const longestLone = 24;

/** Whether a number stands alone in an aside right behind another: 90人（女工40人）, 9所（4所民办）. */
export function isAloneAside(text: string, whole: Item, { quantity }: Item): boolean {
  const { to } = whole.quantity.bounded;
  const { from, to: end } = quantity.bounded;
  if (text.charAt(to) !== '（' || from - to > longestLone) return false;
  return loneAside.test(`${text.slice(to, from)}\u0000${text.slice(end, end + longestLone)}`);
}
