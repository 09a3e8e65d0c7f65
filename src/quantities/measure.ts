import { isDigit, isHan, isLatin } from '../core/characters.ts';
import { onceFor } from '../core/once-for.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { WordIndex } from '../core/word-index.ts';
import { units, wordsBehindUnits } from '../lexicon/units.ts';
import { townAndCountry } from '../lexicon/place-words.ts';
import { phrase } from '../lexicon/phrase.ts';
import type { Dimension, Unit } from '../lexicon/units.ts';

/** A unit found in a text; `to` equals the offset it was asked for where the unit is only implied. */
export interface Measure {
  readonly to: number;
  /** Base unit of a record. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly entry: Unit | null;
  /** Power of ten that leads to the base unit: -1 for 角; 0 where it is left out. */
  readonly exponent?: number;
}

/** Units by their words. */
export type UnitIndex = WordIndex<Unit>;

const standardUnits = indexOf(units);
const ownUnits = onceFor((own: readonly Unit[]) => indexOf([...own, ...units]));

function indexOf(entries: readonly Unit[]): UnitIndex {
  return new WordIndex(entries.map((unit) => [unit.word, unit] as const));
}

/** The built-in units with a user's own, which win over them; made once for a list. */
export function unitIndex(own: readonly Unit[]): UnitIndex {
  if (own.length === 0) return standardUnits;
  return ownUnits(own);
}

/** What 次 makes the second of: 三个次中心 are no times. */
const order = new CharSet('产中级区高');
const behindUnits = new WordIndex(wordsBehindUnits.map((word) => [word, word] as const));

/** What a unit is counted on and nothing is counted in. */
const days = new CharSet('日月');
const largeBase = new CharSet('百千万');

/** Where a unit with what it is counted on ends: 元/吨, 张/千人, 元/人/年; `to` where it is counted on nothing. */
function perEnd(text: string, to: number, index: UnitIndex): number {
  let end = to;
  while (text.charAt(end) === '/' || (end > to && text.charAt(end) === '·')) {
    const own = index.at(text, end + 1);
    const at = !own && largeBase.has(text.charCodeAt(end + 1)) ? end + 2 : end + 1;
    const base = own ?? index.at(text, at);
    if (base?.entry.dimension === 'ratio') break;
    if (!base && !days.has(text.charCodeAt(at))) break;
    end = base?.to ?? at + 1;
  }
  return end;
}

const blank = 0x20;
const middleDot = 0xb7;

/** 300 km keeps its space, as two words do. */
function isApart(text: string, at: number): boolean {
  return text.charCodeAt(at) === blank && isLatin(text.charCodeAt(at + 1));
}

/** Whether a unit in letters goes on as another word: 5 m of 5 mm2, 3 t of 3 team. */
function isCutShort(text: string, { to }: { readonly to: number }): boolean {
  if (!isLatin(text.charCodeAt(to - 1))) return false;
  const next = text.charCodeAt(to);
  const isLone = !isLatin(text.charCodeAt(to - 2)) && (next === blank || next === middleDot);
  return isLatin(next) || isDigit(next) || (isLone && !isHan(text.charCodeAt(to + 1)));
}

const yuan = '元';
/** Behind what 元 is money whatever word it could start: 9亿元化解债务, 300元代金券; 三元化合物 is none. */
const figures = new CharSet('0123456789万亿');

/** Whether a unit only starts another word: 个 of 个性, but not before 人民. */
function startsOther(
  text: string,
  { to, entry }: { readonly to: number; readonly entry: Unit },
): boolean {
  const joined = to < text.length && entry.notBefore?.includes(text.charAt(to)) === true;
  if (!joined || behindUnits.at(text, to)) return false;
  return entry.word !== yuan || !figures.has(text.charCodeAt(to - yuan.length - 1));
}

/** The longest unit at `at` that is a word of its own there: 个人 of 三个人, 个 of 二十个人民渔场; null where none is. */
function unitAt(text: string, at: number, index: UnitIndex): ReturnType<UnitIndex['at']> {
  const found = index.at(text, at);
  if (!found || !startsOther(text, found)) return found;
  const shorter = index.at(text, at, found.to - 1);
  return shorter && behindUnits.at(text, shorter.to) ? shorter : null;
}

/** The unit written at `at`; null where none is. A unit that only starts another word is none. */
export function measureAt(
  text: string,
  at: number,
  index: UnitIndex = standardUnits,
): Measure | null {
  const found = unitAt(text, isApart(text, at) ? at + 1 : at, index);
  if (!found || isCutShort(text, found)) return null;
  const { entry, to } = found;
  if (
    text.charAt(to) === '次' &&
    entry.traits?.includes('timed') &&
    !order.has(text.charCodeAt(to + 1))
  ) {
    return { to: to + 1, unit: `${entry.word}次`, dimension: 'count', entry };
  }
  const end = perEnd(text, to, index);
  if (end > to) {
    return { to: end, unit: entry.word + text.slice(to, end), dimension: 'other', entry };
  }
  const { exponent } = entry;
  const scale = exponent === undefined ? {} : { exponent };
  return { to, unit: entry.unit ?? entry.word, dimension: entry.dimension, entry, ...scale };
}

/** Nouns that a bare number counts, with the unit that goes without saying. */
const impliedUnits: readonly (readonly [noun: string, unit: string])[] = [
  ['人口', '人'],
  ['人民', '人'],
  ['群众', '人'],
  ['百姓', '人'],
  ['农民', '人'],
  ['农民工', '人'],
  ['居民', '人'],
  ['市民', '人'],
  ['村民', '人'],
  ['职工', '人'],
  ['学生', '人'],
  ['大学生', '人'],
  ['毕业生', '人'],
  ['纳税人', '人'],
  ['劳动力', '人'],
  ['人才', '人'],
  ['党员', '人'],
  ['干部', '人'],
  ['消费者', '人'],
  ['老年人', '人'],
  ['老人', '人'],
  ['儿童', '人'],
  ['残疾人', '人'],
  ['中国人', '人'],
  ['军民', '人'],
  ['儿女', '人'],
  ['各族', '人'],
  ['农业转移人口', '人'],
  ['农村', '人'],
  ['贫困', '人'],
  ['城镇', '人'],
  ['市场主体', '户'],
  ['经营主体', '户'],
  ['师生', '人'],
  ['人员', '人'],
  ['游客', '人'],
  ['侨民', '人'],
  ['青年', '人'],
  ['妇女', '人'],
  ['教师', '人'],
  ['网民', '人'],
  ['农牧民', '人'],
  ['手工业者', '人'],
  ['劳动者', '人'],
  ['志愿者', '人'],
  ['农户', '户'],
  ['农牧户', '户'],
  ['贫困户', '户'],
  ['个体工商户', '户'],
  ['家庭', '户'],
  ['用户', '户'],
  ['乡镇', '个'],
  ['街道', '个'],
  ['行政村', '个'],
  ['自然村', '个'],
  ['社区', '个'],
  ['县（', '个'],
  ['县市', '个'],
];

/** Medals: 8金9银6铜. */
const medal = new StartPattern(/[金银铜](?:[\d，。、；的好奖]|$)/y);

/** 县, 镇 and the like, where no other word begins: 由8镇9乡调整为10镇7乡, not 3国道. */
const places = new StartPattern(
  /县(?![道级域城])|州(?![级域])|国(?![道家际内有产企务防籍集])|省(?![道级份外内际直])|市(?![场民值级域政])|镇(?![级域])|乡(?![村道])|村(?![级庄委口民])|区(?![间块位划号域民])/y,
);

const impliedIndex = new WordIndex(impliedUnits);
const peopleIndex = new WordIndex(
  impliedUnits.filter(
    ([noun, unit]) => unit === '人' && !phrase`^(?:贫困|各族|${townAndCountry})$`.test(noun),
  ),
);

/** The unit of places that the number before `at` counts without a measure word: 3县. */
export function placeMeasureAt(text: string, at: number): Measure | null {
  return places.startsAt(text, at) ? { to: at, unit: '个', dimension: 'count', entry: null } : null;
}

/** The unit that the noun at `at` lends to a number without one: 1400万农业转移人口. */
export function impliedMeasureAt(text: string, at: number): Measure | null {
  let found = impliedIndex.at(text, at);
  for (let later = at + 1; !found && later < at + 8 && isHan(text.charCodeAt(later)); later++) {
    found = peopleIndex.at(text, later);
  }
  if (medal.startsAt(text, at)) return { to: at, unit: '枚', dimension: 'count', entry: null };
  return found ? { to: at, unit: found.entry, dimension: 'count', entry: null } : null;
}
