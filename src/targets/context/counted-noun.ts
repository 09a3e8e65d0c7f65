import { phrase } from '../../lexicon/phrase.ts';
import { countedPeople, paidPeople } from '../../lexicon/people-words.ts';
import { surroundings } from '../../lexicon/place-words.ts';
import { branchesOfMeasures, counted, measuresOfCounted } from '../../lexicon/counted.ts';
import { furtherDeeds, ofThings } from '../../lexicon/deed-nouns.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import type { Quantity } from '../../quantities/quantity.ts';

const people = phrase`^[\u4e00-\u9fff]{0,8}?${countedPeople}`;
const places = /^(?:乡镇|街道|行政村|自然村|社区)(?:（[^）]{1,6}）)?/;

/** What is paid to or by people is none of those counted: 免除3000名学生住宿费. */
const paid = phrase`^([\u4e00-\u9fff]*${paidPeople})(?:[\u4e00-\u9fff]{0,6}(?:费|费用|补助|补贴|工资|待遇|贷款))$`;

/** What is measured of those counted is none of them: 8个产业集群全产业链产值. */
const measured = new RegExp(
  String.raw`^([\u4e00-\u9fff（）、]{2,}?${oneOf(counted)})(?:集体|全产业链|全年|年度|年|规上|规模以上)*` +
    String.raw`${oneOf(branchesOfMeasures)}*${oneOf(measuresOfCounted)}$`,
);

/** Places whose 的 says what was done in them: 30个村的道路硬化. */
const owners = /^((?:行政|自然|贫困|重点)?村|乡镇|街道|社区|国家|国家和地区|县市区)的/;

const deeds = oneOf([...furtherDeeds, ...ofThings]);
/** What is done to those counted, or is wrong with them, is none of them: 25个渔区的保护和管理, 9万渔民的饮水问题. */
const cared = new RegExp(
  String.raw`^((?:(?!的)[\u4e00-\u9fff（）“”]){2,20}(?<!身边|提出))的` +
    String.raw`(?:(?!突出|各项|历史)[\u4e00-\u9fff]{0,8}(?:问题|工作|任务|困难)` +
    `|${deeds}(?:[和与、]${deeds})*)$`,
);
/** Measure words of parts of one thing, which are no things. */
const parts: ReadonlySet<string> = new Set(['阶段', '层次', '方面', '环节', '步骤']);

/** What lies around those counted is none of them: 12个港区周边环境. */
const aroundThem = phrase`^([\u4e00-\u9fff]{2,}?)(?:周边|沿线|两侧|周围|沿岸)[\u4e00-\u9fff]{0,6}${surroundings}[\u4e00-\u9fff]{0,4}$`;

/** The things that a phrase behind their number names, without what is done to them. */
export function thingsCounted(phrase: string): string {
  const middle = aroundThem.exec(phrase)?.[1];
  if (middle !== undefined) return middle;
  const things = phrase.includes('的') ? cared.exec(phrase)?.[1] : undefined;
  return things === undefined || parts.has(things) ? phrase : things;
}

/** The noun that a number counts, without 方面 of 9个方面工作; one without a measure word ends with the noun that lends it: 1400万农业转移人口. */
export function countedNoun(quantity: Quantity, phrase: string): string {
  if (phrase.startsWith('方面')) {
    const rest = phrase.slice(phrase.charAt(2) === '的' ? 3 : 2);
    if (/^[\u4e00-\u9fff]{2}/.test(rest)) return rest;
  }
  if (quantity.dimension === 'count' && quantity.unit !== '') {
    const owner = measured.exec(phrase)?.[1];
    if (owner) return owner;
  }
  if (quantity.unit === '名' || quantity.unit === '户') return paid.exec(phrase)?.[1] ?? phrase;
  if (quantity.span.to !== quantity.number.to)
    return quantity.dimension === 'count' && phrase.includes('的')
      ? (owners.exec(phrase)?.[1] ?? phrase)
      : phrase;
  const noun = quantity.unit === '人' ? people : quantity.unit === '个' ? places : null;
  return noun?.exec(phrase)?.[0] ?? phrase;
}
