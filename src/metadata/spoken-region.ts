import { phrase, phrases } from '../lexicon/phrase.ts';
import {
  kindsOfAreas,
  kindsOfLands,
  placeEpithets,
  placeVerbs,
  wordsOfPlaces,
} from '../lexicon/division-words.ts';
import { divisions } from '../regions/find-region.ts';
import { stemOf } from '../regions/division.ts';
import { placeNamedIn, provinceOfCities } from '../regions/mentioned.ts';
import type { Normalized } from '../normalized/normalized.ts';

/** What a report calls the place of its own government: 全县, 县委. */
const governments: readonly (readonly [ending: string, calls: RegExp])[] = [
  ['县', /县(?:政府|委)|[全我]县/g],
  ['区', /区(?:政府|委)|[全我]区/g],
  ['市', /市(?:政府|委)|[全我]市/g],
  ['省', /省(?:政府|委)|[全我]省/g],
];
/** How often it does at least. */
const leastCalls = 3;

/** Whom the speaker speaks for, where that is said without a name: 我代表县人民政府. */
const speaksFor = /代表([县区市省])(?:人民)?政府/;

/** The short name of a place where a report speaks of its own: 支持清渡发展, 和谐清渡. */
const inFrame = phrases`(?:${placeVerbs}|${placeEpithets})([\u4e00-\u9fff]{2,4}?)(?:[县区市](?!委))?(?=${wordsOfPlaces}|[，。！、；”])`;
/** Mentions that a place has at least to be the one that a text is about, and how many times as often as any other. */
const least = 2;
const lead = 2;

const ours = /我国/g;
const ofPlace = /(?:全|我)[省市县区州旗]/g;
/** Times that a report speaks of 我国 at least, and for each that it speaks of a place. */
const leastOurs = 10;

/** The place that a work report is about, as it speaks of it where no line of its head names it; null where it does not. */
export function spokenRegion({ text }: Normalized): string | null {
  const nation = count(text, ours);
  if (nation >= leastOurs && nation > leastOurs * count(text, ofPlace)) return '国务院';
  const own = speaksFor.exec(text)?.[1] ?? mostCalled(text);
  return own === null ? null : mostFramed(text, own);
}

/** The ending of the places whose government a report calls its own most often; null where it hardly does. */
function mostCalled(text: string): string | null {
  const [own] = governments
    .map(([ending, calls]) => ({ ending, calls: count(text, calls) }))
    .sort((a, b) => b.calls - a.calls);
  return own && own.calls >= leastCalls ? own.ending : null;
}

/** Mentions of the place of its title that make a text one about it. */
const leastOfTitle = 8;

/** The place that a title names, where the text speaks of it as its own (全县) or again and again; null where it does not. */
export function titledRegion(title: string, { text }: Normalized): string | null {
  const name = placeNamedIn(title);
  if (name === null) return null;
  const isOwn = text.includes(`全${name.slice(-1)}`);
  return isOwn || text.split(stemOf(name)).length > leastOfTitle ? name : null;
}

/** A district that a title opens with, and what areas are called that are none: 澜桥区清洁空气行动计划, not 开发区. */
const opensWithDistrict =
  /^(?:关于印发)?《?(?![在全我])([\u4e00-\u9fff]{2,4}?(?<!地)区)(?![域划位块间])/;
export const noDistrict: RegExp = phrase`${kindsOfAreas}区$|${kindsOfLands}地区$`;

/** The district that a title opens with, where the text speaks of its own (全区, 区政府); null where it does not. */
export function districtTitled(title: string, { text }: Normalized): string | null {
  const name = opensWithDistrict.exec(title)?.[1];
  if (name === undefined || noDistrict.test(name)) return null;
  return /[全我]区|区(?:政府|委)/.test(text) || divisions().named(name).length > 0 ? name : null;
}

/** The province whose cities a plan of a province (全省) names; null where it names others as well. */
export function provinceSpokenOf({ text }: Normalized): string | null {
  return count(text, /全省|我省/g) >= least ? provinceOfCities(text) : null;
}

/** The place of a kind that stands most often where a report speaks of its own. */
function mostFramed(text: string, ending: string): string | null {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(inFrame)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const found = [...counts].flatMap(([name, mentions]) => {
    const whole = wholeName(name, ending);
    return whole === null ? [] : [{ whole, mentions }];
  });
  const [first, second] = found.sort((a, b) => b.mentions - a.mentions);
  const leads =
    first && first.mentions >= least && first.mentions >= lead * (second?.mentions ?? 0);
  return leads ? first.whole : null;
}

/** The name of a place of a kind, said in short or whole: 清渡, 易县; null where no place has it. */
function wholeName(name: string, ending: string): string | null {
  const known = divisions();
  if (name.endsWith(ending)) return known.named(name).length > 0 ? name : null;
  const found = known.stemmed(name).find((division) => division.name.endsWith(ending));
  return found && stemOf(found.name) === name ? found.name : null;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
