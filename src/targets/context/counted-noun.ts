import { adverbsAsNouns, endsOfDescriptions, plainAdjectives } from '../../lexicon/phrase-words.ts';
import { isStrong } from '../../clause/deed-verbs.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { wordAt, wordsOf } from '../../clause/words.ts';
import { partsOfWorks } from '../../lexicon/set-phrases.ts';
import { phrase } from '../../lexicon/phrase.ts';
import {
  countedPeople,
  mattersOfPeople,
  paidPeople,
  paymentsOfPeople,
} from '../../lexicon/people-words.ts';
import {
  communities,
  countedPlaces,
  sidesAround,
  surroundings,
} from '../../lexicon/place-words.ts';
import {
  branchesOfMeasures,
  counted,
  measuresOfCounted,
  scopesOfMeasures,
  servingNouns,
} from '../../lexicon/counted.ts';
import { ofThose } from '../../lexicon/deed-nouns.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { pairsOfDivisions } from '../../lexicon/division-words.ts';
import { governmentSums } from '../../lexicon/sums.ts';
import { composingVerbs, jointWork } from '../../lexicon/actions.ts';
import type { Context } from '../construction.ts';
import type { Quantity } from '../../quantities/quantity.ts';

const people = phrase`^[\u4e00-\u9fff]{0,8}?(?:${countedPeople})+`;
const dwellings = phrase`^${communities}(?:（[^）]{1,6}）)?`;

/** What is paid to or by people is none of those counted: 免除3000名学生住宿费. */
const paid = phrase`^([\u4e00-\u9fff]*${paidPeople})(?:[\u4e00-\u9fff]{0,6}${paymentsOfPeople})$`;

/** What is measured of those counted is none of them: 8个产业集群全产业链产值. */
const measured = new RegExp(
  String.raw`^([\u4e00-\u9fff（）、]{2,}?${oneOf(counted)})${oneOf(scopesOfMeasures)}*` +
    String.raw`${oneOf(branchesOfMeasures)}*${oneOf(measuresOfCounted)}(?:[前后][一二三四五六七八九十]{1,2}位)?$`,
);

/** Works for the people, whatever is told of them: 9件实事办到位, 7件实事分工表. */
const worksCounted = phrase`^[\u4e00-\u9fff]{0,6}?实事(?:项目|工程)?(?=(?!${partsOfWorks})[\u4e00-\u9fff])`;
const unitsOfWorks: ReadonlySet<string> = new Set(['件', '项', '大']);

/** Places whose 的 says what was done in them: 30个村的道路硬化. */
const owners = phrase`^(${countedPlaces})的`;

/** What is told of those counted, who are named before it, and no other thing: 25个渔区的关系, 9万渔民的饮水问题. */
const toldOfThem = phrase`^(?!突出|各项|历史)[\u4e00-\u9fff、]{0,8}(?:${mattersOfPeople}|${ofThose})$`;

const asNouns: ReadonlySet<string> = new Set(adverbsAsNouns);

/** How what stands behind 的 is described, where no thing is named before it. */
const describing = phrase`^(?:[最较更很]|${plainAdjectives}$|全(?![国省市县区])|有(?![色机线])|[无具未尚在])|(?:${endsOfDescriptions}|[性型化类大]|(?<!层)级)$`;

/** What says of what kind the things named behind it are: 新建渔港, 在建渔港, 拟上市渔企. */
const ofKind = /^(?:[新续改扩复拟]|在[建编产])[\u4e00-\u9fff]{3}/;
/** Who has what is told, by one character. */
const places: ReadonlySet<string> = new Set(['省', '市', '县', '区', '乡', '镇', '村', '国']);

/** Whether what stands before 的 names things rather than describing what stands behind it; `alone` where no deed may be part of the name. */
function namesThings(owner: string, alone: boolean): boolean {
  if (owner.length < 2) return places.has(owner);
  if (ofKind.test(owner)) return true;
  if (describing.test(owner)) return false;
  const words = wordsOf(owner, 0, owner.length);
  const [first, last] = [words[0], words.at(-1)];
  if (first?.from === 0 && first !== last && last?.verb === 'nominal' && last.to === owner.length)
    return false;
  return !words.some((word) => {
    const named =
      word.class === 'adverb' ? asNouns.has(owner.slice(word.from, word.to)) : !isStrong(word);
    return !named || (alone && word.class === 'verb');
  });
}

/** Whether words tell of things named before them, and name none. */
function tellsOfThem(told: string): boolean {
  const last = wordsOf(told, 0, told.length).at(-1);
  return toldOfThem.test(told) || (last?.verb === 'nominal' && last.to === told.length);
}

/** Those counted, named before what is told of them: 渔区 in 渔区的保护和管理; null where a phrase names nothing told of them. */
function ownersOf(phrase: string, apart: boolean): string | null {
  let from = 0;
  for (let at = phrase.indexOf('的'); at > 0; at = phrase.indexOf('的', from)) {
    if (namesThings(phrase.slice(from, at), apart))
      return apart || tellsOfThem(phrase.slice(at + 1))
        ? phrase.slice(0, at).replace(/之间$/, '')
        : null;
    from = at + 1;
  }
  return null;
}

/** Places counted without a measure word, whatever is told of them: 9县渔港联网. */
const barePlace = phrase`^(?:${pairsOfDivisions}|市(?![场民值内中政容郊售直辖])|县(?![级城域委直道政医])|镇(?![街区长])|乡(?![镇村亲]))(?=[\u4e00-\u9fff]{3}|${jointWork})`;

/** Who governs those counted or what they spend is none of them: 9个县本级渔政支出. */
const governed = phrase`^([^的、和]*(?:行政区|省份|[省市县区州盟旗]|乡镇))(?:行政长官|(?:本级|党委|政府)(?=$|和行政长官|[^的]{0,8}${governmentSums}$))`;

/** Measure words of parts of one thing, which are no things. */
const parts: ReadonlySet<string> = new Set(['阶段', '层次', '方面', '环节', '步骤']);

/** What lies around those counted is none of them: 12个港区周边环境. */
const aroundThem = phrase`^([\u4e00-\u9fff]{2,}?)${sidesAround}[\u4e00-\u9fff]{0,6}${surroundings}[\u4e00-\u9fff]{0,4}$`;

/** What holds or reaches those counted, in a clause that describes what stands behind them: 涵盖渔港和渔场两个层级的体系. */
const holding = phrase`(?:${composingVerbs}|覆盖|横跨|贯穿)[\u4e00-\u9fff、]{0,20}$`;
const longestHolding = 24;

/** What has a share, of which those counted only tell what was done: 完成四种计划的渔场只占30%. */
const sharing = new StartPattern(/[只仅约]?占(?!地(?!方)|用)/y);

/** Whether those counted stand in a clause that describes what the phrase goes on with. */
function describesOther({ text, item, frame }: Context): boolean {
  const { from, to } = item.left;
  if (holding.test(text.slice(Math.max(from, to - longestHolding), to))) return true;
  return frame.verb?.verb === 'act' && sharing.startsAt(text, frame.after.to);
}

/** The things that a phrase behind their number names, without what is done to them; `apart` where the number is of what stands first alone. */
export function thingsCounted(context: Context, phrase: string, apart = false): string {
  const middle = aroundThem.exec(phrase)?.[1];
  if (middle !== undefined) return middle;
  const things = phrase.includes('的') ? ownersOf(phrase, apart || describesOther(context)) : null;
  return things === null || parts.has(things) ? phrase : things;
}

/** What is done for those counted or comes of them is none of them: 9个渔港建设力度, 3个中心的作用. */
const servedBy = phrase`^((?!各项|有关)(?:(?!的)[\u4e00-\u9fff、]){2,}?)(?:的[\u4e00-\u9fff]{0,5})?${servingNouns}$`;

/** The noun that a number counts, without 方面 of 9个方面工作; one without a measure word ends with the noun that lends it: 1400万农业转移人口. */
export function countedNoun(quantity: Quantity, phrase: string): string {
  if (phrase.startsWith('方面')) {
    const rest = phrase.slice(phrase.charAt(2) === '的' ? 3 : 2);
    if (/^[对从](?![外内])/.test(rest)) return '方面';
    if (rest === phrase.slice(2) && wordAt(rest, 0, rest.length)?.verb === 'act') return '方面';
    if (/^[\u4e00-\u9fff]{2}/.test(rest)) return rest;
  }
  if (quantity.dimension === 'money' && phrase.endsWith('作用'))
    return servedBy.exec(phrase)?.[1] ?? phrase;
  if (quantity.dimension === 'count' && quantity.unit !== '') {
    const owner = (measured.exec(phrase) ?? servedBy.exec(phrase))?.[1];
    if (owner) return owner;
  }
  if (unitsOfWorks.has(quantity.unit)) {
    const works = worksCounted.exec(phrase)?.[0];
    if (works !== undefined) return works;
  }
  if (quantity.unit === '' || quantity.span.to === quantity.number.to) {
    const bare = barePlace.exec(phrase)?.[0];
    if (bare !== undefined && quantity.dimension === 'count') return bare;
  }
  const place = quantity.unit === '个' ? governed.exec(phrase)?.[1] : undefined;
  if (place !== undefined) return place;
  if (quantity.unit === '名' || quantity.unit === '户') return paid.exec(phrase)?.[1] ?? phrase;
  if (quantity.span.to !== quantity.number.to)
    return quantity.dimension === 'count' && phrase.includes('的')
      ? (owners.exec(phrase)?.[1] ?? phrase)
      : phrase;
  const noun = quantity.unit === '人' ? people : quantity.unit === '个' ? dwellings : null;
  return noun?.exec(phrase)?.[0] ?? phrase;
}
