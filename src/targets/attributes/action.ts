import { CharSet } from '../../core/char-set.ts';
import { isEmpty } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import {
  arrivalsOfThose,
  awardVerbs,
  furtheringVerbs,
  issuingVerbs,
  outputVerbs,
  placingVerbs,
  relatingVerbs,
  spreadingVerbs,
} from '../../lexicon/actions.ts';
import { arriving } from '../../lexicon/changes.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { bodiesByPlace } from '../../lexicon/phrase-words.ts';
import { passingVerbs } from '../../lexicon/bounds.ts';
import { wholes } from '../../lexicon/rank-words.ts';
import { mannersOfSupport } from '../../lexicon/manner-words.ts';
import { chainTo, isAiding, isDeed, purposes } from '../../clause/deed-verbs.ts';
import type { Frame } from '../../clause/frame.ts';
import type { Item } from '../../clause/item.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordAt } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';
import { isNamed } from '../context/shared-verb.ts';
import { bareVerb } from './bare-verb.ts';
import type { Deed } from './deed.ts';
import { composingVerb, settingVerb } from './set-verb.ts';
import { opensFortune, predicate, verbBehind } from './predicate.ts';

/** The verb that governs a number, without adverbs; null where none does. `deeds` are those of the numbers in order. */
export function actionOf(text: string, deeds: readonly Deed[], index: number): string | null {
  const deed = deeds[index] as Deed;
  const { draft, item } = deed;
  if (draft.action === '争取') return aimedDeed(text, deed) ?? wonDeed(text, deed) ?? draft.action;
  const own = ofCarried(text, deed);
  if (own !== null) return own;
  if (draft.action !== null) {
    const done = pivot.test(draft.action) ? whatTheyDo(text, deed) : null;
    if (done !== null || sources.has(draft.action)) return done;
    const told = toldOver(text, deed, draft.action);
    if (told !== null) return told;
    return joinedDeeds(text, deed, draft.action);
  }
  if (goesOnWithSum(deeds, index)) return actionOf(text, deeds, index - 1);
  if (draft.type === 'rank') return placing(text, deeds, index);
  if (isShareOf(text, deed)) {
    const verb = predicate(text, deed) ?? governing(text, deeds, index);
    const governs = verb !== null && verb !== draft.indicator && verb !== '争取' && verb !== '坚持';
    if (governs) return bareVerb(verb);
    if (text.startsWith('用于', deed.frame.after.to)) return '用于';
    return widenedTo(text, deed);
  }
  const behind = deedBehindShare(text, deed);
  if (behind !== null) return behind;
  if (draft.type === 'level') return ofOutputs(text, deeds, index);
  if (draft.type !== 'count' && draft.type !== 'scope') return null;
  if (pooled === text.slice(item.left.from, item.left.to)) return pooled;
  const verb = governing(text, deeds, index);
  const set = draft.type === 'scope' ? settingVerb(text, item.left, verb) : null;
  if (set !== null) return set;
  if (verb !== null) {
    if (verb === '争取') return aimedDeed(text, deed) ?? verb;
    const told = toldOver(text, deed, verb);
    if (told !== null) return told;
    return verb === draft.indicator ? null : bareVerb(verb);
  }
  const composed = draft.type === 'scope' ? composingVerb(text, deed) : null;
  if (composed !== null) return composed;
  if (draft.type === 'scope' && item.joined === 'list' && isEmpty(item.left)) {
    const before = deeds[index - 1];
    if (before?.draft.type === 'scope') return actionOf(text, deeds, index - 1);
  }
  const last = lastOfList(deeds, index);
  const told = last
    ? (predicate(text, deed) ?? predicate(text, last))
    : deedBeforeNext(text, deed, deeds[index + 1]);
  return (
    told ??
    describing(text, deed) ??
    openingDescriber(text, item) ??
    (draft.type === 'count' ? doneBehind(text, item) : null)
  );
}

/** A verb that is an adverb elsewhere, alone before its number: 统筹9万亩岸线用于渔港. */
const pooled = '统筹';

/** What is done to those whom a clause with 对 names, in a clause behind it: 对90家渔企，由市县给予重点[扶持]; 对9座渔港，[实行]监控. */
const done = phrase`^[^。；]{0,40}?，(?:[^，。；\d]{0,12}(?:给予|予以)${mannersOfSupport}?([\u4e00-\u9fff]{2})|(?:分别|全部|全面)?(实[行施]|开展|进行))`;
const longestDone = 70;

/** The deed behind those whom a clause that opens with 对 names; null where it opens with none or none follows. */
function doneBehind(text: string, { clause, quantity, sentence }: Item): string | null {
  if (text.charAt(clause.from) !== '对') return null;
  const { to } = quantity.bounded;
  const found = done.exec(text.slice(to, Math.min(sentence.to, to + longestDone)));
  return found?.[1] ?? found?.[2] ?? null;
}

/** What is told of those that a number counts of what was told before: 开工渔港30座，20座已[竣工]; null where nothing is. */
function ofCarried(text: string, deed: Deed): string | null {
  const { draft, frame, item } = deed;
  const isCarried = draft.by === 'level.carried' && draft.type === 'count' && isEmpty(frame.after);
  const told = isCarried ? predicate(text, deed) : null;
  const hasVerb = draft.action !== null || item.joined === 'list';
  return hasVerb && told === draft.indicator ? null : told;
}

const furthering: ReadonlySet<string> = new Set(furtheringVerbs);
const awards: ReadonlySet<string> = new Set(awardVerbs);

/**
 * What is told of those counted behind their noun, where the verb before them only describes them or stands in a name of a
 * list: 全部兑现 in 年初确定的9件实事全部兑现, 完工 in 渔校改扩建等4个项目完工; null where the verb before them governs them.
 */
function toldOver(text: string, deed: Deed, action: string): string | null {
  const { draft, item, frame } = deed;
  if (draft.type !== 'count' && draft.type !== 'scope') return null;
  const bare = bareVerb(action);
  if (isEmpty(frame.after) || furthering.has(bare) || isAiding(bare)) return null;
  const verb = frame.words.findLast(({ from, to }) => text.slice(from, to) === action);
  if (!verb) return null;
  const opens = trimStart(text, item.left).from >= verb.from;
  const describes = text.charAt(item.left.to - 1) === '的';
  const listed = !opens && listEnds.has(text.charCodeAt(verb.to));
  const named = !opens && verb.to === item.left.to && verb.verb !== 'gain' && verb.verb !== 'loss';
  // 渔业综合改革试点首批40项授权事项全部落地
  const ofName = !opens && verb.verb === 'nominal';
  if (!describes && !listed && !named && !ofName) return null;
  const told = predicate(text, deed);
  const over =
    told !== null && (verb.verb === 'nominal' || describes || listed || awards.has(told));
  return over ? told : null;
}

/** What follows a verb that ends a name of a list. */
const listEnds = new CharSet('、等');

/** What only says that there are some who do what is told of them: 又有9万渔民用上电. */
const pivot = /^(?:又|还|另|再|已|现|共|仍)?有$/;
const units: ReadonlySet<string> = new Set(['人', '户', '名', '家', '个', '']);

/** What people or firms do of whom a clause only says that there are so many; null where nothing is told of them. */
function whatTheyDo(text: string, deed: Deed): string | null {
  const { draft, item } = deed;
  if (draft.type !== 'count' || !units.has(item.quantity.unit)) return null;
  return predicate(text, deed);
}

/** What stands between the numbers of a list of outputs. */
const between = new CharSet('，、；');

/** The verb of a list of nouns, each with as many of the same unit: 生产鱼粉9万吨，鱼油3万吨; null where the number goes on with none. */
function ofOutputs(text: string, deeds: readonly Deed[], index: number): string | null {
  let isOfOneUnit = true;
  for (let at = index; at > 0; at--) {
    const [before, deed] = [deeds[at - 1] as Deed, deeds[at] as Deed];
    if (!isBare(deed) || !isNextOutput(text, before, deed)) return null;
    isOfOneUnit &&= before.item.quantity.unit === deed.item.quantity.unit;
    const { action, type } = before.draft;
    if (type !== 'level') return null;
    if (action === null) continue;
    const isRate = before.item.quantity.dimension === 'ratio';
    const holds = isOfOneUnit ? holdsOn(action) : !isRate && standsAt.test(action);
    return holds && !isEmpty(before.frame.before) ? joinedDeeds(text, before, action) : null;
  }
  return null;
}

const outputs: ReadonlySet<string> = new Set(outputVerbs);
const arrivesAt: ReadonlySet<string> = new Set(arriving);

/** Whether a verb says of all of a list how much of each there is or is made. */
function holdsOn(action: string): boolean {
  if (passes.test(action)) return false;
  if (outputs.has(action) || arrivesAt.has(action)) return true;
  return wordAt(action, 0, action.length, true)?.verb === 'reach';
}

/** A verb that says of its own number alone that it was passed: 捕鱼超9万吨，外销3万吨. */
const passes = phrase`^${passingVerbs}了?$`;

/** A verb that says of all of a list, whatever each is measured in, what it comes to: 养殖面积达到9万亩，海鸭存栏3万只. */
const standsAt = /^达到?$/;

/** Whether a number stands behind nothing but its noun, which it ends. */
function isBare({ item, frame, draft }: Deed): boolean {
  const verbs = frame.words.some(({ class: kind }) => kind === 'verb');
  return draft.by === 'level.noun' && draft.action === null && !verbs && isEmpty(item.right);
}

/** Whether a number goes on with the list of another one, right behind it. */
function isNextOutput(text: string, { item: before }: Deed, { item }: Deed): boolean {
  const { quantity, left, sentence } = item;
  const sign = before.quantity.bounded.to;
  return (
    before.sentence.from === sentence.from &&
    quantity.dimension !== 'ratio' &&
    between.has(text.charCodeAt(sign)) &&
    left.from === sign + 1
  );
}

/** The verb of a clause that describes what is counted, where nothing else is told of it: 外商建设的9个渔港. */
function describing(text: string, { frame: { verb }, draft }: Deed): string | null {
  if (draft.type !== 'count') return null;
  const describes = verb?.verb === 'act' || verb?.verb === 'nominal';
  return verb && describes && text.charAt(verb.to) === '的'
    ? bareVerb(text.slice(verb.from, verb.to))
    : null;
}

/** Verbs of what there is, which hold for all numbers of a list, whatever parts them: 现有2个渔区，5个渔场. */
const having = /^(?:现|拥|建|设|共)?有$/;

const joinsDeeds = new CharSet('和、与及或');

/** A verb with those that it is joined to, which all have one object: 续建和新建9个渔港. */
function joinedDeeds(text: string, { item, frame, draft }: Deed, action: string): string {
  const verb = frame.verb ?? frame.governor;
  const isWhole = verb !== null && text.slice(verb.from, verb.to) === action;
  const joins = isWhole && joinsDeeds.has(text.charCodeAt(verb.from - 1));
  if (!joins || draft.type === 'scope') return bareVerb(action);
  let { from, to } = verb;
  for (;;) {
    const sign = from - 1;
    const before = joinsDeeds.has(text.charCodeAt(sign))
      ? frame.words.find((word) => word.to === sign && isDeed(word))
      : undefined;
    if (!before || purposes.test(text.slice(before.from, sign))) break;
    ({ from, to } = before);
  }
  // 新、改建渔校
  if (text.startsWith('新、', from - 2)) from -= 2;
  const lead = frame.words.find((word) => word.to === from);
  const leads =
    lead?.class === 'verb' || (lead?.class !== 'noun' && lead && text.charAt(to) !== '、');
  if (!leads && from > trimStart(text, item.left).from) return bareVerb(action);
  return bareVerb(text.slice(from, verb.to));
}

/** What is aimed at of those counted behind 争取: 争取30家渔企落户渔区; null where they are what is got. */
function aimedDeed(text: string, deed: Deed): string | null {
  return deed.draft.type === 'count' ? predicate(text, deed) : null;
}

/** The deed that is worked for, right behind 争取: 争取【获批】渔港9座; null where none stands there. */
function wonDeed(text: string, { frame: { governor, core } }: Deed): string | null {
  const word = governor && wordAt(text, governor.to, core.to, true);
  const done = word?.verb === 'act' || word?.verb === 'gain';
  return word && done && word.from === governor.to ? text.slice(word.from, word.to) : null;
}

/** Whether a sum goes on with the one before in a list that one verb governs: 安排9亿元救灾款和3亿元补助资金. */
function goesOnWithSum(deeds: readonly Deed[], index: number): boolean {
  const { item, frame, draft } = deeds[index] as Deed;
  const before = deeds[index - 1];
  const isSum = draft.type === 'level' && item.quantity.dimension === 'money';
  if (!isSum || item.joined !== 'list' || isEmpty(frame.after) || !before) return false;
  return before.draft.type === 'level' && before.item.quantity.dimension === 'money';
}

/** Whether a share is of those named behind it, of whom something may be told: 30%的渔村建成码头. */
function isShareOf(text: string, { item: { quantity }, frame, draft }: Deed): boolean {
  if (draft.type !== 'level' || quantity.dimension !== 'ratio' || isEmpty(frame.after))
    return false;
  return text.charAt(frame.after.from - 1) === '的' && frame.after.from > quantity.span.to;
}

/** The verb before a share of places that what is done there comes to reach: 把试点【扩大到】全国40%的渔村; null where none is. */
function widenedTo(text: string, { item: { left } }: Deed): string | null {
  const said = text.slice(Math.max(left.from, left.to - longestWidened), left.to);
  return widened.exec(said)?.[1] ?? null;
}
const widened = phrase`(${spreadingVerbs}[到至])(?:全[国省市县])?$`;
const longestWidened = 8;

/** What is told of the part of a noun right behind its share: 渔港80%实现自发自用; null where nothing is. */
function deedBehindShare(text: string, { item, frame, draft }: Deed): string | null {
  const share = draft.type === 'level' && item.quantity.dimension === 'ratio';
  const { to } = item.quantity.bounded;
  if (!share || draft.indicator === '') return null;
  if (!isEmpty(frame.after) && !opensFortune(text, to)) return null;
  return text.startsWith('用于', to) ? '用于' : verbBehind(text, item, to);
}

const byLength = [...placingVerbs].sort((left, right) => right.length - left.length);
/** A verb of placing with the field that the place is in: 位居全国, 跃居全省城市. */
const placed = new RegExp(
  `(?!获奖|排行榜)(?:(?<![总得积])分[列居]|${byLength.join('|')})(?=(?:[^，、]|(?<=[（、][市县区旗州])、){0,18}$)`,
  'g',
);
const longestField = 24;

/** 居 in 港口货物吞吐量居全国首位; the places of a list share it. */
function placing(text: string, deeds: readonly Deed[], index: number): string | null {
  for (let at = index; at >= Math.max(0, index - mostPlaces); at--) {
    const { item } = deeds[at] as Deed;
    const left = text.slice(Math.max(item.left.from, item.left.to - longestField), item.left.to);
    const said = [...left.matchAll(placed)].at(-1)?.[0];
    if (said !== undefined) return said;
    const earlier = deeds[at - 1];
    if (earlier?.draft.type !== 'rank') return null;
    const goesOn =
      item.joined === 'list' ||
      wider.test(text.slice(earlier.item.quantity.bounded.to, item.left.to));
    if (!goesOn) return null;
  }
  return null;
}

/** No list of places of one thing is longer. */
const mostPlaces = 12;

/** What stands between two places of one thing: 位居全市第一，全省第五. */
const wider = phrase`^，(?:在)?(?:${wholes}|[省国]内)$`;

/** Verbs that say only what something rests on: 根据16个县的统计. */
const sources: ReadonlySet<string> = new Set(['根据', '按照', '依据']);

const relating: ReadonlySet<string> = new Set(relatingVerbs);

/** Whether a verb that opens a clause only relates what is done to something; 对接 as often is what is done. */
function relates(verb: string): boolean {
  return relating.has(verb) && verb !== '对接';
}

/** How many numbers back the verb of a list or of what is sized is looked for. */
const reach = 4;

/** The verb whose object the number counts: 实施 in 实施甲、乙等4个村改造. */
function governing(text: string, deeds: readonly Deed[], index: number): string | null {
  for (let at = index; at >= Math.max(0, index - reach); at--) {
    const { item, frame, draft } = deeds[at] as Deed;
    if (at < index && draft.action !== null)
      return shares(deeds, at, index) && !isNamed(draft) ? draft.action : null;
    const verb = lastVerb(text, item, frame, draft.type === 'scope');
    if (verb) return text.slice(verb.from, verb.to);
    if (openingDescriber(text, item) !== null) return null;
    if (item.joined === 'clause') return hadBefore(deeds, at);
  }
  return null;
}

/** The verb of what there is that the clauses before told of as many things: 现有2个渔区，5个渔场. */
function hadBefore(deeds: readonly Deed[], index: number): string | null {
  const { item, draft } = deeds[index] as Deed;
  const before = deeds[index - 1];
  const alike = before?.draft.type === 'count' && before.item.sentence.from === item.sentence.from;
  if (!alike || draft.type !== 'count' || !isEmpty(item.left)) return null;
  const { action } = before.draft;
  if (action !== null)
    return having.test(action) || listsOn(deeds, index) ? bareVerb(action) : null;
  return isEmpty(before.item.left) ? hadBefore(deeds, index - 1) : null;
}

/** Whether a clause is but one more thing counted, right behind the one before: 建成9个渔港，3个码头. */
function listsOn(deeds: readonly Deed[], index: number): boolean {
  return [index - 1, index].every((at) => {
    const { item, frame } = deeds[at] as Deed;
    return !isEmpty(frame.after) && frame.after.to === item.right.to;
  });
}

/** Whether the number at `index` goes on in the list of the one at `at`. */
function shares(deeds: readonly Deed[], at: number, index: number): boolean {
  return deeds.slice(at + 1, index + 1).every(({ item }) => item.joined !== 'clause');
}

/** Verbs of arrival that those counted do, not a measure of theirs. */
const arrivals: ReadonlySet<string> = new Set(arrivalsOfThose);

/**
 * Where those counted come to or what they win before the next number of their clause, or what is done to them before what
 * they cost or make: 9个学科进入前3%, 9个渔港落地、总投资3亿元; null where that is told of a measure of theirs.
 */
function deedBeforeNext(
  text: string,
  { item, frame: { after } }: Deed,
  next: Deed | undefined,
): string | null {
  const told = isEmpty(after) ? null : verbBehind(text, item, after.to);
  const isOfThem =
    next?.draft.relatesTo === item.quantity &&
    next.draft.type !== 'threshold' &&
    text.slice(after.to, next.item.left.from).includes('、');
  return told !== null && (isOfThem || arrivals.has(told) || awards.has(told)) ? told : null;
}

/** The last number of a list that one verb behind it tells of: 8件建议、9件提案全部办结; null where the clause goes on. */
function lastOfList(deeds: readonly Deed[], index: number): Deed | null {
  let last = deeds[index] as Deed;
  const { from } = last.item.clause;
  for (let at = index + 1; deeds[at]?.item.clause.from === from; at++) {
    const next = deeds[at] as Deed;
    const paired = next.item.joined === 'direct' && next.draft.indicator === last.draft.indicator;
    // 7个过亿元渔港投用: what things are counted by tells nothing of its own.
    const isOfThem = paired || next.draft.relatesTo === last.item.quantity;
    if (isOfThem && next.draft.type === 'threshold') continue;
    // 十类45件实事全部办结: what the kinds part shares what is told of them.
    const { type, relatesTo } = last.draft;
    const isParted = type === 'scope' && relatesTo === next.item.quantity;
    const goesOn = paired || next.item.joined === 'list';
    if (!isParted && !(goesOn && next.draft.type === type)) return null;
    last = next;
  }
  return last;
}

/** Deeds to measures that are named by what they are for: 出台促进就业15条措施. */
const issuing: ReadonlySet<string> = new Set(issuingVerbs);

/** Whether the verb that governs a number is the first of its clause and issues what is counted. */
function issues(text: string, governor: ClauseWord, words: readonly ClauseWord[]): boolean {
  if (!issuing.has(text.slice(governor.from, governor.to))) return false;
  const first = words.find(({ verb }) => verb === 'act');
  return first?.from === governor.from && text.charAt(governor.to) !== '的';
}

/** What opens words that say where, when or at what something is done. */
const circumstance = new CharSet('在从由当因随对');

/** Bodies by where they are, and a deed: 在川高校, 对接. */
const noCircumstance = new StartPattern(phraseAt`在[\u4e00-\u9fff]${bodiesByPlace}|对接`);

/** The verb of the words before a number whose object reaches up to it; the names of a set hold verbs of their own. */
function lastVerb(
  text: string,
  item: Item,
  { words, governor }: Frame,
  isSet: boolean,
): ClauseWord | null {
  if (governor && issues(text, governor, words))
    return { ...governor, to: chainTo(text, words, governor) };
  const opens = circumstance.has(text.charCodeAt(item.left.from));
  if (opens && !noCircumstance.startsAt(text, item.left.from)) return null;
  const first = openingVerb(text, item, words);
  const strong = words.filter(
    (word) =>
      word.class === 'verb' &&
      (word.verb === 'act' || word.verb === 'gain' || word.verb === 'loss') &&
      word.from >= item.left.from &&
      !relating.has(text.slice(word.from, word.to)),
  );
  for (let at = strong.length - 1; at >= 0; at--) {
    const verb = strong[at] as ClauseWord;
    const others = at > 0 || (first !== null && first.from < verb.from);
    const describes = others && text.slice(verb.to, item.left.to).includes('的');
    const named = isSet && text.charAt(verb.from - 1) === '、' ? (strong[0] ?? null) : null;
    const listed = others && inList(text, verb, first ?? named);
    if (describes || listed || text.charAt(verb.to) === '的' || quoted(text, item, verb)) continue;
    return first && first.from < verb.from && verb.to <= first.to ? first : verb;
  }
  return first;
}

/** Whether a verb belongs to what a list names: 实施港区扩容、渔船更新等5大工程. */
function inList(text: string, verb: ClauseWord, first: ClauseWord | null): boolean {
  if (first === null || first.to > verb.from) return false;
  if (text.charAt(verb.from - 1) === '、') return true;
  return (
    first.to === verb.from ||
    text.charAt(verb.to) === '、' ||
    text.slice(first.to, verb.from).includes('、')
  );
}

/** Whether a word stands in a quotation or a title: “长期稳定”三项原则, 《渔港任务分解》明确9项. */
function quoted(text: string, { left }: Item, { from }: ClauseWord): boolean {
  const before = text.slice(left.from, from);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}

/** The verb that opens a clause which only describes those counted: 确定 in 年初确定的9件实事; null where none does. */
function openingDescriber(text: string, { left }: Item): string | null {
  if (text.charAt(left.to - 1) !== '的') return null;
  const word = wordAt(text, trimStart(text, left).from, left.to, true);
  const describes = word?.class === 'verb' && text.charAt(word.to) === '的';
  return describes ? bareVerb(text.slice(word.from, word.to)) : null;
}

/** The verb that the words before a number open with, adverbs apart, with those that follow it at once. */
function openingVerb(text: string, item: Item, words: readonly ClauseWord[]): ClauseWord | null {
  const { from } = trimStart(text, item.left);
  const word = wordAt(text, from, item.left.to, true);
  if (word && text.charAt(word.to) === '的') return null;
  if (word?.class !== 'verb' || relates(text.slice(word.from, word.to))) return null;
  if (quoted(text, item, word)) return null;
  // 建立辐射全县的9个渔站: what describes those counted is no part of the verb.
  const described = text.charAt(item.left.to - 1) === '的';
  return described ? word : { ...word, to: chainTo(text, words, word) };
}
