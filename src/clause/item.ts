import { dispatch } from './dispatch.ts';
import { timeAt } from '../time/time.ts';
import { firstSign } from '../core/search.ts';
import { lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { isDigit, isHan } from '../core/characters.ts';
import { StartPattern } from '../core/start-pattern.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isListSign } from './list-signs.ts';
import { placesOfTwoKinds, townAndCountry } from '../lexicon/place-words.ts';
import { describedBySums, kindsOfReceipts, outputsAndSums } from '../lexicon/sums.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';

/** A quantity with the words of its clause that belong to it. */
export interface Item {
  readonly quantity: Quantity;
  /** Words before the number, back to the clause's start or the item before. */
  readonly left: Span;
  /** Words after the number, up to the clause's end or the item after. */
  readonly right: Span;
  /** How it follows the item before: in a new clause, in a list (、, 和), or right behind its noun. */
  readonly joined: 'clause' | 'list' | 'direct';
  readonly clause: Span;
  readonly sentence: Span;
  /** Where the brackets open that it stands in; -1 outside of any. */
  readonly aside: number;
}

/** An item whose words behind the number are not known before the next one is. */
type OpenItem = Omit<Item, 'right'> & { right: Span };

/**
 * Cuts the text around each quantity into what is said of it. `quantities` are in the order of the text, and so are `besideTitles`:
 * where sentences start that no sign parts from a title before them.
 */
export function itemsOf(
  text: string,
  quantities: readonly Quantity[],
  besideTitles: readonly Pick<Span, 'from'>[] = [],
): readonly Item[] {
  const items: OpenItem[] = [];
  let clause: Span = { from: 0, to: 0 };
  let sentence: Span = { from: 0, to: 0 };
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index] as Quantity;
    const { from, to } = quantity.bounded;
    const earlier = items.at(-1);
    if (from >= sentence.to) {
      const floor = besideTitles[lastStartingBy(besideTitles, from)]?.from ?? 0;
      sentence = around(text, from, to, sentences, Math.max(floor, sentence.to));
    }
    if (
      earlier &&
      (isRatioSign(text, earlier.quantity, from) || isDealtOn(text, earlier, quantity))
    ) {
      const empty = { from, to: from };
      clause = { from: clause.from, to: around(text, from, to, clauses, clause.to).to };
      earlier.right = empty;
      const { aside } = earlier;
      items.push({ quantity, left: empty, right: empty, joined: 'list', clause, sentence, aside });
      continue;
    }
    const sameClause = earlier !== undefined && from < clause.to;
    if (!sameClause) clause = around(text, from, to, clauses, Math.max(clause.to, sentence.from));
    const aside = opensBefore(text, from, sentence, earlier);
    const next = quantities[index + 1];
    const right: Span = { from: to, to: Math.min(clause.to, next?.bounded.from ?? Infinity) };
    if (!sameClause) {
      items.push({
        quantity,
        left: { from: afterMark(text, clause.from), to: from },
        right,
        joined: 'clause',
        clause,
        sentence,
        aside,
      });
      continue;
    }
    const { to: end } = quantity.bounded;
    const between =
      joinedThings(text, earlier.quantity.bounded.to, from, end) ??
      split(text, earlier.quantity.bounded.to, from);
    earlier.right = between.right;
    const { left, joined } = between;
    items.push({ quantity, left, right, joined, clause, sentence, aside });
  }
  items.forEach((item, index) => {
    item.right = lookThrough(text, item, items[index + 1]);
  });
  return items;
}

const commas = new CharSet('，,');
const clauseEnds = new CharSet('，。；,;\n');

/** Whether a bare number behind a comma goes on with a list that 分别 deals out: 渔产值、水产值分别增长5%，6%。 */
function isDealtOn(text: string, earlier: OpenItem, { bounded, unit }: Quantity): boolean {
  const { quantity, clause } = earlier;
  const touches =
    bounded.from === quantity.bounded.to + 1 && commas.has(text.charCodeAt(quantity.bounded.to));
  if (!touches || unit !== quantity.unit) return false;
  if (bounded.from - clause.from > clauses.longest) return false;
  const ends = bounded.to >= text.length || clauseEnds.has(text.charCodeAt(bounded.to));
  return ends && text.slice(clause.from, quantity.bounded.from).includes('分别');
}

/** Where the brackets open that a number stands in; -1 where it does in none. `earlier` is the item before. */
function opensBefore(text: string, from: number, sentence: Span, earlier?: OpenItem): number {
  const goesOn = earlier?.sentence.from === sentence.from;
  const floor = goesOn ? earlier.quantity.bounded.to : sentence.from;
  for (let at = from - 1; at >= floor; at--) {
    const sign = text.charAt(at);
    if (sign === '（' || sign === '）') return sign === '（' ? at : -1;
  }
  return goesOn ? earlier.aside : -1;
}

const marks = new CharSet('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿');

/** The number of a point that runs on in a line: 5.改造老旧小区1500个. */
const point = new StartPattern(/[1-9]\d?[.．、](?=[\u4e00-\u9fff“])/y);

/** What a paragraph is tagged with, who speaks in it or what it is about: [王局长]渔业产值, 【渔业】渔业产值, 第九条 渔业产值. */
const tag = new StartPattern(
  /(?:(?<![^\n])第[一二三四五六七八九十百\d]{1,5}条(?=[ \u3000\u4e00-\u9fff])|【[^【】\d]{1,16}】|\[[^[\]\d]{1,16}\])[ \u3000]?/y,
);

/** Behind the number that a clause of a list opens with, or the tag of its paragraph: ⑦城乡低保标准, 5.改造老旧小区, 【渔业】渔业产值. */
function afterMark(text: string, from: number): number {
  return marks.has(text.charCodeAt(from))
    ? from + 1
    : Math.max(from, point.endAt(text, from), tag.endAt(text, from), dispatch.endAt(text, from));
}

/** Whether only the sign between shares written as a ratio stands before a number: 7.6:44.8:47.6, but no list: 工程1项：5所渔校. */
function isRatioSign(text: string, { bounded, unit, dimension }: Quantity, to: number): boolean {
  const { to: from } = bounded;
  const counts = dimension === 'count' && unit !== '';
  return to - from === 1 && !counts && ':：∶'.includes(text.charAt(from));
}

/** The words behind a number, or behind the next one: 3个万亩以上示范片区 has a noun that a count shares with the criterion right behind it. */
function lookThrough(text: string, item: Item, next: Item | undefined): Span {
  if (next && sharesNoun(text, item, next)) return next.right;
  if (next && measureBetween(text, item, next) !== '')
    return { from: next.right.from + (links(text, next) ? 1 : 0), to: next.right.to };
  if (next?.joined === 'direct' && sharesAged(text, item, next)) return next.right;
  if (next && sharesYield(text, item, next)) return next.right;
  if (next?.joined !== 'direct' || next.left.to > next.left.from) return item.right;
  if (sharesCriterion(text, item, next) || sharesPeople(text, item, next)) return next.right;
  const { unit } = item.quantity;
  const kinds = classes.has(unit) && next.quantity.unit !== '人';
  const papers = unit === '份' && clausesOfPapers.has(next.quantity.unit);
  if (
    item.quantity.dimension !== 'count' ||
    (next.quantity.dimension === 'count' && !kinds && !papers)
  )
    return item.right;
  const level = text.charAt(next.right.from) === '级' ? 1 : 0;
  return { from: next.right.from + level, to: next.right.to };
}

const classes: ReadonlySet<string> = new Set(['类', '大类', '个', '批', '批次']);
/** What papers have so many of, which names both: 出台9份29条措施. */
const clausesOfPapers: ReadonlySet<string> = new Set(['条', '项', '款']);

/** What ends a stretch, and behind how many characters one without an end is cut. */
interface Stretch {
  readonly ends: CharSet;
  readonly longest: number;
}

/** Signs that open an item of a list. */
const bullets = '●■◆◇▲▶►▪★☆◎➢➤';
const clauses: Stretch = { ends: new CharSet(`，。；：！？\n\t（）,;!?${bullets}`), longest: 240 };
const sentences: Stretch = { ends: new CharSet(`。！？\n\t!?${bullets}`), longest: 1000 };
/** Where a stretch is cut rather than within a word. */
const pauses = new CharSet('，；、');

/** The stretch between two ends around a quantity. */
function around(
  text: string,
  from: number,
  to: number,
  { ends, longest }: Stretch,
  floor: number,
): Span {
  let start = from;
  while (start > floor) {
    const previous = text.charAt(start - 1);
    if (previous === '）' || previous === '”') {
      const quoted = previous === '”';
      const open = quoted ? quoteFrom(text, start - 1) : asideFrom(text, start - 1);
      // An aside that opens all is a number: （一）.
      if (open > floor || (quoted && open === floor)) {
        start = open;
        continue;
      }
    }
    if (ends.has(text.charCodeAt(start - 1)) && !groupsDigits(text, start - 1)) break;
    start--;
  }
  let end = to;
  let pause = to;
  const limit = Math.min(text.length, to + longest);
  while (end < limit) {
    if (text.charAt(end) === '（') {
      const close = asideTo(text, end);
      if (close > end) {
        end = close;
        continue;
      }
    }
    const isEnd = ends.has(text.charCodeAt(end)) && !groupsDigits(text, end);
    if (isEnd && !endsName(text, end)) return { from: start, to: end };
    if (pauses.has(text.charCodeAt(end))) pause = end;
    end++;
  }
  return { from: start, to: limit < text.length && pause > to ? pause : end };
}

/** Whether a sign ends a quoted name with which its clause goes on: “海味·渔歌！”品牌. */
function endsName(text: string, at: number): boolean {
  return (
    '！？'.includes(text.charAt(at)) &&
    text.charAt(at + 1) === '”' &&
    isHan(text.charCodeAt(at + 2))
  );
}

/** Whether a comma stands within a number, before a group of three digits: 15,000. */
function groupsDigits(text: string, at: number): boolean {
  if (text.charAt(at) !== ',' || !isDigit(text.charCodeAt(at - 1))) return false;
  return (
    [1, 2, 3].every((by) => isDigit(text.charCodeAt(at + by))) && !isDigit(text.charCodeAt(at + 4))
  );
}

/** What a list goes on with of which the last ones are named: 渔业银行总部[和]湾头网、外岙网等[62户]; no word that holds such a sign: 参与, 涉及, 和谐. */
const namedThings =
  /^([^、和及与]{2,16})(?:以及|(?<![参涉普以触惠危提顾饱温柔缓共中])[和及与](?![谐平睦解声时否会众]))(?=[^、]+、.*等$)/;
/** What is counted twice, somewhere and elsewhere: 港内违建点位[和]湾头路[18个]违建点位. */
const joinedPlaces = /^([^、和及与]{2,16})[和及与](?=[^、和及与]{2,16}$)/;
/** Fewest signs of a noun that stands behind both numbers. */
const shortestShared = 3;

/** Deals out the words between two quantities where each has its own things and a joint stands between them; null elsewhere. */
function joinedThings(
  text: string,
  from: number,
  to: number,
  end: number,
): Pick<Item, 'left' | 'right' | 'joined'> | null {
  const words = text.slice(from, to);
  const found = namedThings.exec(words) ?? joinedPlaces.exec(words);
  if (!found) return null;
  const [whole, things = ''] = found;
  if (!words.endsWith('等') && !endsAs(things, text, end)) return null;
  return {
    right: { from, to: from + things.length },
    left: { from: from + whole.length, to },
    joined: 'list',
  };
}

/** Whether a name ends in the words that stand at a place. */
function endsAs(name: string, text: string, at: number): boolean {
  for (let length = shortestShared; length <= name.length; length++)
    if (text.startsWith(name.slice(-length), at)) return true;
  return false;
}

/** Places of two kinds, which are one name before what stands there: 9个国家和地区的3个港口. */
const ofTwoKinds = phrase`^${placesOfTwoKinds}的$`;

/** Deals the words between two quantities of a clause out to them. */
function split(text: string, from: number, to: number): Pick<Item, 'left' | 'right' | 'joined'> {
  if (text.charAt(to - 1) === '的') {
    const sign = lastSign(text, from, to);
    if (sign > from && !ofTwoKinds.test(text.slice(from, to)))
      return { right: { from, to: sign }, left: { from: sign + 1, to }, joined: 'list' };
  }
  let end = to;
  while (end > from && isListSign(text, end - 1)) end--;
  if (end < to) {
    return { right: { from, to: end }, left: { from: to, to }, joined: 'list' };
  }
  if (text.startsWith('以及', from) && from + 2 < to)
    return { right: { from, to: from }, left: { from: from + 2, to }, joined: 'list' };
  if (from < to && isListSign(text, from)) {
    return { right: { from, to: from }, left: { from: from + 1, to }, joined: 'list' };
  }
  let sign = text.slice(from, to).lastIndexOf('、');
  while (sign >= 0 && inAside(text, from + sign, to))
    sign = sign > 0 ? text.slice(from, to).lastIndexOf('、', sign - 1) : -1;
  if (sign >= 0) {
    return {
      right: { from, to: from + sign },
      left: { from: from + sign + 1, to },
      joined: 'list',
    };
  }
  return { right: { from, to }, left: { from, to }, joined: 'direct' };
}

/** Whether a list sign stands in the aside of a noun: 县（市、区）. */
function inAside(text: string, sign: number, to: number): boolean {
  const close = firstSign(text, '）', { from: sign, to: Math.min(to, sign + longestAside + 1) });
  if (close < 0) return false;
  const open = asideFrom(text, close);
  return open >= 0 && open < sign;
}

const parts = new CharSet('、和及与');

function lastSign(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (parts.has(text.charCodeAt(at)) && !inAside(text, at, to)) return at;
  return -1;
}

/** Asides up to this long belong to the word before them: 县（市、区）, 生产总值（GDP）, 颗粒物（PM10）, 产值（预计数，下同）, 臭氧（日最大8小时平均）. */
const longestAside = 22;
const asides: readonly RegExp[] = [
  /^（(?![含包其][^）]*[一二三四五六七八九十两][个家座项处所])[^（）\d，。；：\n]{1,10}(?:，下同)?）/,
  /^（不?[含包](?![^）]*(?:百分之|[一二三四五六七八九十百千万亿两][个家座项处所一二三四五六七八九十百千万亿]))[^（）\d，。；：\n]{1,18}）/,
  /^（[A-Za-z][A-Za-z\d.]{1,9}）/,
  /^（(?:日最大)?\d{1,2}小时(?:滑动)?平均）/,
];

/** In which prices a name is told: 单位能耗（2025年可比价，下同）; behind a sum it is an aside of its own. */
const priced = /^（\d{4}年[不可现][变比行]价格?(?:，下同)?）/;
const sums = new CharSet('元%％');

/** What refers to a note: “海味工程”（3）, 渔企（4）9户; before more words behind a bare noun it numbers what is listed. */
const noteMark = /^（\d{1,2}）/;
const behindMark = /^（\d{1,2}）[\d，。；、：]/;

/** The aside of a word that opens at `open`, as long as it is; 0 where it is a clause of its own. */
function asideAt(text: string, open: number): number {
  const words = text.slice(open, open + longestAside);
  const marked = noteMark.exec(words)?.[0];
  if (marked !== undefined && (text.charAt(open - 1) === '”' || isHan(text.charCodeAt(open - 1))))
    return text.charAt(open - 1) === '”' || behindMark.test(words) ? marked.length : 0;
  for (const aside of asides) {
    const found = aside.exec(words);
    if (found) return found[0].length;
  }
  return sums.has(text.charCodeAt(open - 1)) ? 0 : (priced.exec(words)?.[0].length ?? 0);
}

/** Where the aside of a word that closes at `close` opens; -1 where it is a clause of its own. */
export function asideFrom(text: string, close: number): number {
  const near = Math.max(0, close - longestAside + 1);
  const open = text.slice(near, close).lastIndexOf('（');
  return open >= 0 && asideAt(text, near + open) === close + 1 - near - open ? near + open : -1;
}

/** The offset after the aside that opens at `open`; -1 where it is a clause of its own. */
function asideTo(text: string, open: number): number {
  const length = asideAt(text, open);
  return length > 0 ? open + length : -1;
}

/** 新建103个、修缮60个幸福院: verbs and numbers in turn, one noun for both. */
function sharesNoun(text: string, item: Item, next: Item): boolean {
  return (
    next.joined === 'list' &&
    item.right.to <= item.right.from &&
    item.quantity.unit === next.quantity.unit &&
    item.quantity.dimension === 'count' &&
    item.left.to - item.left.from <= 4 &&
    next.left.to - next.left.from >= 2 &&
    next.left.to - next.left.from <= 3 &&
    next.right.to - next.right.from >= 2 &&
    !'等和与及'.includes(text.charAt(next.right.from))
  );
}

/** How much a year those counted make, before what they are: 3条[年产]5万吨鱼粉生产线. */
const yearly = /^[年日]产(?:能|量)?(?:达到?)?$/;

/** Whether what is made in a time stands between a count and the noun behind it. */
function sharesYield(text: string, item: Item, next: Item): boolean {
  if (item.quantity.dimension !== 'count' || next.quantity.dimension === 'count') return false;
  if (next.joined !== 'direct' || next.right.to - next.right.from < 2) return false;
  if (text.charAt(next.right.from) === '的') return false;
  return yearly.test(text.slice(item.quantity.bounded.to, next.quantity.bounded.from));
}

/** Quotations up to this long belong to the clause that they stand in. */
const longestQuote = 48;

/** Where the quotation that closes at `close` opens; -1 where it opens too far away. */
function quoteFrom(text: string, close: number): number {
  const near = Math.max(0, close - longestQuote);
  const open = text.slice(near, close).lastIndexOf('“');
  return open >= 0 ? near + open : -1;
}

/** What of those counted is so much, before their name: 7个[亩效益]超3000元的示范园区; empty where nothing is. */
export function measureBetween(text: string, item: Item, next: Item): string {
  if (item.quantity.dimension !== 'count' || next.joined !== 'direct') return '';
  if (next.quantity.dimension === 'count') return '';
  if (!links(text, next) && !sizedBehind.startsAt(text, next.quantity.bounded.to)) return '';
  return measured.exec(text.slice(item.quantity.bounded.to, next.quantity.bounded.from))?.[1] ?? '';
}
const measured = phrase`^((?:${kindsOfReceipts})?[\u4e00-\u9fff]{0,4}${outputsAndSums})(?:达到?|在)?$`;

/** Whether 的 stands between a number and the thing that it describes. */
function links(text: string, { quantity: { bounded } }: Item): boolean {
  return text.charAt(bounded.to) === '的';
}

/** Things that a sum describes without 的: 3家产值超亿元【企业】. */
const sizedBehind = new StartPattern(phraseAt`${describedBySums}`);

/** 3万元以上30万元以下的罚款: two bounds of one thing. */
function sharesCriterion(text: string, item: Item, next: Item): boolean {
  const lower = item.quantity.comparator === 'ge' && next.quantity.comparator === 'le';
  return (
    lower && item.quantity.unit === next.quantity.unit && text.charAt(next.right.from) === '的'
  );
}

/** Where those of an age live, between their number and it: 80万[农村]35—64岁妇女. */
const livingAt = phrase`^${townAndCountry}$`;

/** Whether people are counted by their age, with where they live before it. */
function sharesAged(
  text: string,
  { quantity }: Item,
  { left, quantity: next, right }: Item,
): boolean {
  const people = quantity.dimension === 'count' && next.unit.endsWith('岁');
  return people && right.to > right.from && livingAt.test(text.slice(left.from, left.to));
}

/** 全县4879户10090名贫困群众: households and people of one noun, where no noun stands before. */
function sharesPeople(text: string, item: Item, next: Item): boolean {
  const { from, to } = item.left;
  return (
    item.quantity.unit === '户' &&
    next.quantity.dimension === 'count' &&
    (to - from <= 2 ||
      timeAt(text, from, to) === to ||
      /^[对为给](?:全[省市县区]|[我本][省市县区])$/.test(text.slice(from, to))) &&
    next.right.to - next.right.from >= 2
  );
}
