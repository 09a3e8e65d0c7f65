import { EndPattern } from '../core/end-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import type { Span } from '../core/span.ts';
import { phrase } from '../lexicon/phrase.ts';
import { kindsOfEconomy, measuredParts, schoolCounts } from '../lexicon/measured-nouns.ts';
import { townAndCountry } from '../lexicon/place-words.ts';
import { codeOf, namedCode } from './code-of.ts';
import type { IndicatorIndex } from './indicator-index.ts';
import { normalName, perSomeIn } from './normal-name.ts';
import type { Statement } from './statement.ts';

/** A name that its sentence told of, with the units of its numbers. */
interface Told {
  readonly name: string;
  readonly units: string[];
}

/** What a number was read as: its code, and the name that it is told by to what follows. */
interface Read {
  readonly code: string | null;
  readonly name: string;
}

/** What is stated, with the sentence that states it. */
type Placed = Statement & { readonly sentence: Span };

/** What the number before was read as. */
interface Last extends Pick<Placed, 'type' | 'sentence'> {
  readonly part: string;
  /** The same with its verb before it. */
  readonly whole: string;
  readonly code: string | null;
  /** Whether the number was one of land. */
  readonly isLand: boolean;
}

/** What a sentence says before a number, and whether it breaks something down. */
interface Said {
  readonly before: string;
  readonly isBroken: boolean;
}

/** Names longer than this are whole; but those of what something is broken down into: 电力、热力生产和供应业. */
const longestPart = 8;
const longestOfBroken = 18;
/** What opens a list of the parts of what was told of: 分行业看, 按经济类型分. */
const breakdown = /分[^，；：、]{1,8}看|按[^，；：、]{1,10}分/;
const firms = /^entities\b/;
/** How many of the names told of before are looked at, the nearest first. */
const reach = 3;

/** What is measured of something that was named before: 销售额, 死亡人数, 里程. */
const measure = new EndPattern(phrase`(?:[量额率数值产]|${measuredParts}|${schoolCounts})$`);
/** A side of what the sentence before may have told of: 城镇 behind 社会消费品零售总额. */
const side = new EndPattern(phrase`^${townAndCountry}(?:居民)?$`);
const sideReach = 6;
/** What the whole economy has and its investment too, or what every kind of school has: parts even where they are names. */
const branch = new EndPattern(
  phrase`(?<=.)产业$|^[一二三]产$|^农业(?:总?产值|增加值)$|^(?:发明专利|二氧化硫|二氧化氮|${schoolCounts})$`,
);

/** The places that a place lies in, before its own name: 澜州市云岭县. */
const above = /^.{2,}(?:[省市州盟]|自治区|地区)(?=[\u4e00-\u9fff]{2,}[市县区旗]$)/;
/** What kind of place a name ends in: 云岭县. */
const kindOfPlace = /(?:[省市县区旗州]|地区|自治[区州县])$/;

/**
 * Reads the codes of targets in the order of the text: a part of a name is completed by the names that its sentence
 * told of before. 销售额 behind 商品房销售面积 is 商品房销售额, 食品烟酒 behind 居民消费价格 is 食品烟酒价格.
 */
export class CodeReader {
  readonly #index: IndicatorIndex;
  /** The short name of the document's place; empty where it has none. */
  readonly #place: string;
  #sentence: Span | null = null;
  #told: Told[] = [];
  /** What the sentence before told of. */
  #toldBefore: Told[] = [];
  #last: Last | null = null;

  /** `region` is the place that the document is of, by whose short name indicators may be called: 云岭生产总值. */
  constructor(index: IndicatorIndex, region: string | null = null) {
    this.#index = index;
    this.#place = region?.replace(above, '').replace(kindOfPlace, '') ?? '';
  }

  /** `before` is what its sentence says before the number. */
  read(target: Placed, before: string): string | null {
    if (target.sentence.from !== this.#sentence?.from) {
      this.#toldBefore = this.#told;
      this.#told = [];
    }
    this.#sentence = target.sentence;
    const part = normalName(target.indicator);
    const { code: own, name } = this.#codeOf(part, withLastDeed(target), before);
    const amount = this.#amountBefore(part, target);
    // Land that grows by a rate is no output: 油料作物7万公顷，增长3%.
    const code = amount?.code ?? (amount?.isLand ? null : (own ?? this.#codeOfPlace(part, target)));
    this.#tell(name, target.quantity.unit);
    const whole = normalName((target.action ?? '') + target.indicator);
    const isLand = target.quantity.dimension === 'area';
    this.#last = { part, whole, code, isLand, sentence: target.sentence, type: target.type };
    return code;
  }

  /** The code of a measure that is called after the document's place; null where it is not. */
  #codeOfPlace(part: string, target: Placed): string | null {
    const at = this.#place.length > 1 ? part.indexOf(this.#place) : -1;
    if (at === -1) return null;
    const indicator = part.slice(0, at) + part.slice(at + this.#place.length);
    return codeOf({ ...target, indicator }, this.#index);
  }

  /**
   * The amount right before a rate of change that goes on from it: 招收研究生2万人，增长4%; the verb of what is brought in or out may
   * stand in the name of its change. Null where none does.
   */
  #amountBefore(part: string, { type, sentence }: Placed): Last | null {
    const last = this.#last;
    if (type !== 'growth' || (last?.part !== part && last?.whole !== part)) return null;
    // What is added grows otherwise than what it is added to.
    if (last.type === 'growth' || last.type === 'increment') return null;
    return last.sentence.from === sentence.from ? last : null;
  }

  #tell(name: string, unit: string): void {
    const [last] = this.#told;
    if (last?.name === name) last.units.push(unit);
    else this.#told.unshift({ name, units: [unit] });
  }

  #codeOf(part: string, target: Statement, before: string): Read {
    const per = perSomeOf(target.indicator, before);
    if (per !== null) {
      const code = codeOf({ ...target, indicator: per.whom + part }, this.#index);
      // So many of each thousand people are never all of them.
      if (code !== null || per.isOwn) return { code, name: part };
    }
    if (branchOfAll.test(part) && this.#isOfSomeEconomy(before)) return { code: null, name: part };
    const own = codeOf(target, this.#index, before);
    const isBroken = /[看按]/.test(before) && breakdown.test(before);
    const isWhole = own === 'gdp' || (!isBroken && !branch.test(part));
    if (own !== null && isWhole) return { code: own, name: part };
    const completed = this.#completed(part, target, { before, isBroken });
    if (completed) return completed;
    // What firms of a kind make grows, not their number: 分类型看，私营企业增长8%.
    const isOfFirms = isBroken && target.type === 'growth' && firms.test(own ?? '');
    const code = isOfFirms ? null : (own ?? this.#ofSome(part, target, before));
    return { code, name: part };
  }

  /** Whether the branches told of are those of a part of the economy: 民营经济增加值9亿元，其中第一产业3亿元. */
  #isOfSomeEconomy(before: string): boolean {
    const told = before.includes('其中') ? [...this.#told, ...this.#toldBefore] : [];
    return told.some(({ name }) => someEconomy.test(name));
  }

  /** The code of a thing of a list that so many people have: 每百户拥有汽车19辆，洗衣机97台. */
  #ofSome(part: string, target: Statement, before: string): string | null {
    const whom = perSomeIn(before);
    return whom && namedCode(normalName(whom + part), target, this.#index, before);
  }

  /** The code of the name that the part is of; what is broken down may have been told by the sentence before. */
  #completed(part: string, target: Statement, { before, isBroken }: Said): Read | null {
    if (part.length < 2 || part.length > (isBroken ? longestOfBroken : longestPart)) return null;
    if (ownKinds.test(part)) return null;
    const isSide = side.test(part);
    const told = isSide || isBroken ? [...this.#told, ...this.#toldBefore] : this.#told;
    const isTotal = !target.quantity.unit.includes('/') && target.quantity.dimension !== 'ratio';
    for (const each of told.slice(0, isSide ? sideReach : reach)) {
      if (isTotal && perOutput.test(each.name)) continue;
      const wholes = measure.test(part)
        ? openedBy(each.name, part)
        : closedBy(each, part, target.quantity.unit);
      for (const name of wholes) {
        const code = namedCode(name, target, this.#index, before);
        if (code !== null) return { code, name };
      }
    }
    return null;
  }
}

/** What is counted by itself, whatever was counted before: 9个项目，3个产业入选集群. */
const ownKinds = /^(?:产业|行业|企业)$/;

/** A branch of all that is made, and what part of it a sentence may break down into the same branches. */
const branchOfAll = /^第?[一二三]次?产业?(?:增加值)?$/;
const someEconomy = phrase`^${kindsOfEconomy}经济`;

/** What is used per unit of output, which no code of a total is of: 单位生产总值能耗. */
const perOutput = /^(?:单位|万元)/;

const joined = /^.*[和、与及](?=[\u4e00-\u9fff]{2})/;

/** What is stated by the last of its deeds alone, where several are told: 改建和新建渔港9座. */
function withLastDeed(target: Placed): Placed {
  const { action } = target;
  const last = action?.replace(joined, '') ?? null;
  return last === action ? target : { ...target, action: last };
}

const clauseEnds = new CharSet('，；：,;');

/**
 * Of how many people the clause before a number says that what is named is, and whether this item of its list says it:
 * 每千人口拥有医师3人、护士4人.
 */
function perSomeOf(indicator: string, before: string): { whom: string; isOwn: boolean } | null {
  if (!before.includes('每') || indicator.includes('每')) return null;
  let from = before.length;
  while (from > 0 && !clauseEnds.has(before.charCodeAt(from - 1))) from--;
  const clause = before.slice(from);
  const at = clause.lastIndexOf('每');
  const named = clause.lastIndexOf(indicator);
  const whom = named === -1 || named > at ? perSomeIn(clause.slice(at)) : null;
  return whom === null ? null : { whom, isOwn: !clause.includes('、', at) };
}

/** What is measured of what another name begins with, the most of it first. */
function* openedBy(whole: string, part: string): Generator<string> {
  for (let length = whole.length; length > 1; length--) yield whole.slice(0, length) + part;
}

/** A kind with the measure that another name of the same unit ends in, the most of it first. */
function* closedBy({ name, units }: Told, part: string, unit: string): Generator<string> {
  if (!units.includes(unit) || name.includes(part)) return;
  for (let length = name.length - 2; length > 1; length--) yield part + name.slice(-length);
}
