import {
  belongingVerbs,
  carryingOut,
  holdingLevels,
  holdingVerbs,
  issuingVerbs,
  payingVerbs,
  puttingToWork,
  settingGoals,
} from '../lexicon/actions.ts';
import { waysOfBuilding } from '../lexicon/compound-deeds.ts';
import { deedsEnsured } from '../lexicon/deed-nouns.ts';
import { membership, thoseTakingPart } from '../lexicon/measured-nouns.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { kindsOfFunds } from '../lexicon/sums.ts';
import { campaigns, occasions } from '../lexicon/numbered-things.ts';
import { kindsOfMeasures } from '../lexicon/paper-words.ts';
import { possessingVerbs } from '../lexicon/standing-verbs.ts';
import { kindsOfGoals, plannedNouns } from '../lexicon/promise-words.ts';
import { mannersOfCarryingOut } from '../lexicon/manner-words.ts';
import { firstSign, lastSign } from '../core/search.ts';
import { isEmpty } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { behindSet } from './behind-set.ts';
import { thoseBrought } from './brought-deed.ts';
import { aidedDeed, isJoinedNoun, isLight, isStrong, purposes, tellsDone } from './deed-verbs.ts';
import { nounAfter } from './noun-after.ts';
import { contributes, nounBefore } from './noun-before.ts';
import { objectOf, withFurther, withJoined } from './object.ts';
import { openingVerb, winning } from './opening-verb.ts';
import { describesRate, namesDeed, orBetter, sharesOut } from './part-of-noun.ts';
import { trimEnd, trimStart, means } from './phrase-edges.ts';
import { selectedNoun } from './selected-noun.ts';
import { subjectBefore } from './subject.ts';
import { wordAt, wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';
import type { Item } from './item.ts';
import type { VerbKind } from '../lexicon/verbs.ts';

/** What stands around a number: subject, verb, object. Spans may be empty. */
export interface Frame {
  /** The words before the number without the adverbs next to it. */
  readonly core: Span;
  readonly words: readonly ClauseWord[];
  /** The verb right before the number; null where a noun stands there. */
  readonly verb: ClauseWord | null;
  readonly kind: VerbKind | null;
  /** The last verb before the noun that stands right before the number; null where there is none. */
  readonly governor: ClauseWord | null;
  /** What the verb or the number is said of: the noun phrase before the adjacent verb, or the phrase before the number. */
  readonly before: Span;
  /** The noun phrase right after the number. */
  readonly after: Span;
  /** Where the words end that tell of what is counted without a verb: behind 粪污设施 in 9家企业粪污设施竣工. */
  readonly told: number;
  /** Whether the words before the number end in a list sign: 完成港池疏浚和260米堤岸加固. */
  readonly listed: boolean;
  /** Whether 分别 or 各 deals the numbers out. */
  readonly respectively: boolean;
  /** The bound that stands before the verb: 至少 in 至少建成, 约 in 约有. */
  readonly bound: 'ge' | 'approx' | null;
}

const listSigns = new CharSet('、和与及');
const atLeast: ReadonlySet<string> = new Set(['至少', '最少']);

/** Words before a verb, or its first sign, that say that its number is about right: 约占, 大约增加. */
const about = new EndPattern(
  /(?<![节集合契条公制大预签简缔隐婉违履邀失相协立赴续毁爽誓])约(?:需要?)?$|大[约概]$|(?<!即)将近$/,
);
/** The same as part of the verb. */
const aboutSo = new StartPattern(/约[占为有]/y);
const longestAbout = 4;

/** The bound that stands before the verb of a number. */
function boundBefore(
  text: string,
  verb: ClauseWord | null,
  words: readonly ClauseWord[],
): Frame['bound'] {
  const least = words.some(
    (word) => word.class === 'adverb' && atLeast.has(text.slice(word.from, word.to)),
  );
  if (least) return 'ge';
  if (!verb) return null;
  const opens = aboutSo.startsAt(text, verb.from) ? 1 : 0;
  const at = verb.from + opens;
  return about.test(text, Math.max(0, at - longestAbout), at) ? 'approx' : null;
}

/** Of how many each a number behind a verb is: 标准为户均9元, 价格降至每立方米9元. */
const each = new EndPattern(
  /(?<=[为到达至在于])(?:[户人亩]均|[户人][年月]|每[\u4e00-\u9fff]{0,3}[时米里吨亩次天斤克])$/,
);

/** By whom what a number is kept within or reaches was set: 控制在省下达的9‰以内, 控制在年初确定的9%之内. */
const setBy = new EndPattern(
  phrase`(?<=${holdingLevels}在|达到了?)[\u4e00-\u9fff]{0,10}${settingGoals}的(?:(?:控制|预期)?(?:限额|${plannedNouns}))?$`,
);

/** What a number is by which something is kept, right before it: 控制在【预期目标】4%以内. */
const limitItself = new EndPattern(
  phrase`(?<=${holdingLevels}在)${kindsOfGoals}{1,2}${plannedNouns}(?:值)?$`,
);

/** How many shares a slogan counts, before what each of them is: 入港率和参保率实现【两个】100%. */
const howMany = new EndPattern(/[两二三四五六七八九十]个$/);

/** Whose those are that are counted behind a verb: 保护全省9亿亩农田. */
const ofPlace = new EndPattern(/(?<=[\u4e00-\u9fff]{2})全[国省市县区]$/);

/** Of what whole a share is told, behind its verb: 产量稳定在全国1/4. */
const shareOfWhole = new EndPattern(
  /(?<=(?:[稳保维]\S|达|升|高)[在到])(?:全[国省市县区球]|世界)的?$/,
);

/** How long what stands between a verb and its number is that says of how many each, or whose what is counted is. */
function besides(text: string, { left, quantity }: Item, after: Span): number {
  const between =
    each.exec(text, left.from, left.to) ??
    setBy.exec(text, left.from, left.to) ??
    limitItself.exec(text, left.from, left.to) ??
    (quantity.unit === '%'
      ? (howMany.exec(text, left.from, left.to) ?? shareOfWhole.exec(text, left.from, left.to))
      : null);
  if (between) return between[0].length;
  if (isEmpty(after) || quantity.dimension === 'ratio' || quantity.dimension === 'rank') return 0;
  return ofPlace.exec(text, left.from, left.to)?.[0].length ?? 0;
}

/** Longest stretch before a number that is looked through. */
const longestLeft = 120;

/** Reads the words around an item's number. */
export function frameOf(text: string, item: Item): Frame {
  const after = nounAfter(text, item.right);
  const end = item.left.to - besides(text, item, after);
  const from = item.joined === 'direct' ? behindSet(text, item.left.from, end) : item.left.from;
  const left = { from: Math.max(from, end - longestLeft), to: end };
  const words = wordsOf(text, left.from, left.to);
  const core = trimEnd(text, left, words);
  const known = upTo(words, core.to);
  const joinedTo = (deed: ClauseWord | null): ClauseWord | null =>
    deed && withJoined(text, known, deed, left.from);
  const touches = touching(text, known, core);
  const adding = touches ? addedRelief(text, known, touches) : null;
  const issues = issuer(text, item, known, core, after);
  const isOther =
    text.charAt(core.to) === '等' ||
    adding !== null ||
    (issues !== null && issues !== touches) ||
    (touches !== null && isForOthers(text, item, touches, known, after));
  const adjacent = isOther ? null : touches;
  const deed = adjacent !== null && isEmpty(after) && isDeedAt(text, item, known, adjacent);
  const ruler = deed ? objectRuler(text, core, known, adjacent) : null;
  const isNoun = deed && adjacent.verb === 'nominal' && !isPredicate(text, core, known);
  const verb = deed && (isNoun || ruler) ? null : joinedTo(adjacent);
  const paid = verb ? null : payment(text, item, core, known);
  let governor: ClauseWord | null = null;
  if (!verb) {
    governor = paid?.verb ?? (deed ? ruler : (adding ?? issues ?? governing(text, core, known)));
    governor ??= opening(text, item, core, known);
    governor &&= aidedDeed(text, governor, known, core.to) ?? governor;
  }
  const whole = governor?.verb === 'gain' && governor === addingList(text, known);
  const issued = issues !== null && governor === issues && isEmpty(after);
  const named = (governor && wholeObject(text, governor, core.to, issued)) ?? paid?.sum;
  const governed =
    named ?? (governor && !deed && !adding && !whole ? objectOf(text, governor, core.to) : null);
  const before = verb
    ? subjectBefore(text, verb, left.from, known)
    : governor
      ? (governed ?? trimStart(text, { from: governor.to, to: core.to }))
      : nounBefore(text, core, known);
  if (governor && governed) governor = withFurther(text, governor, governed);
  governor = joinedTo(governor);
  const head = item.quantity.dimension === 'count' ? headOfExamples(text, before) : before.from;
  return {
    core,
    words: known,
    verb,
    kind: verb?.verb ?? null,
    governor,
    before: { from: head, to: before.to },
    after: counted(text, item, verb ?? governor, after),
    told: after.to,
    listed: left.to > left.from && listSigns.has(text.charCodeAt(left.to - 1)),
    respectively: words.some((word) => deals(text, word)),
    bound: boundBefore(text, verb ?? governor, words),
  };
}

/** The deed that a clause opens with, or what somebody won of whom the number before told. */
function opening(
  text: string,
  { quantity, joined }: Item,
  core: Span,
  words: readonly ClauseWord[],
): ClauseWord | null {
  if (joined === 'direct') return winning(text, core, words);
  return openingDeed(text, core, words, text.charAt(quantity.bounded.to) === '的');
}

const longestExamples = 60;
const shortestHead = 2;
const longestHead = 12;
/** 中等 and 等级 end no list. */
const noList =
  /[中高平相同初甲乙丙一二三特优]等$|等[级额次量式的县市区村乡镇候待离]|等地(?!方)|等人(?![大才员工])|等(?:方面|一批)/;

/** Where the name starts that examples stand for: 重点项目 of 东港船厂、西港船厂等重点项目; the phrase's own start where there are none. */
function headOfExamples(text: string, { from, to }: Span): number {
  const floor = Math.max(from, to - longestExamples);
  const at = lastSign(text, '等', { from: floor, to });
  const length = to - at - 1;
  if (at === -1 || length < shortestHead || length > longestHead) return from;
  if (firstSign(text, '、', { from: floor, to: at }) === -1) return from;
  return noList.test(text.slice(at - 1, at + 1)) || noList.test(text.slice(at, at + 3))
    ? from
    : at + 1;
}

function deals(text: string, { class: kind, from }: ClauseWord): boolean {
  return (kind === 'adverb' || kind === 'verb') && text.startsWith('分别', from);
}

/** Whether a verb says which deed is done. */
function isHeavy(text: string, verb: ClauseWord): boolean {
  return (verb.verb === 'nominal' || verb.verb === 'act') && !isLight(text, verb);
}

/** Whether a verb right before a number says which deed is done. */
function isDeedAt(
  text: string,
  item: Item,
  words: readonly ClauseWord[],
  verb: ClauseWord,
): boolean {
  return isHeavy(text, verb) || isRaisingDone(text, item, words, verb);
}

/** Whether a raising is itself what is done to so many: 完成渔林优化提升9万亩. */
function isRaisingDone(
  text: string,
  { quantity: { dimension } }: Item,
  words: readonly ClauseWord[],
  { from }: ClauseWord,
): boolean {
  if (dimension !== 'area' && dimension !== 'count') return false;
  return (
    /^(?:提升|改善|优化)/.test(text.slice(from, from + 2)) &&
    words.some((word) => isLight(text, word))
  );
}

/** Whether the verb at the end says what the things behind the number are for: 实施促进就业十项行动. */
function isPurpose(
  text: string,
  words: readonly ClauseWord[],
  verb: ClauseWord,
  after: Span,
): boolean {
  return (
    !isEmpty(after) &&
    purposes.test(text.slice(verb.from, verb.to)) &&
    words.some((word) => isStrong(word) && word.to <= verb.from)
  );
}

/** The last verb of a deed or change, but for one that only says what a rate is of: 新建渔港达标率. */
function governing(text: string, core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  const last = heldBefore(text, core, words) ?? addingList(text, words) ?? lastStrong(text, words);
  if (last === null || describesRate(text, last, core.to)) return null;
  if (sharesOut(text, last, core.from, core.to)) return null;
  const { from } = trimStart(text, core);
  return namesDeed(text, last, from, core.to) && words.find(isStrong) === last ? null : last;
}

/** What something is used for, before the noun that is so used: 用于渔业的支出. */
const usedFor = new StartPattern(/用于[\u4e00-\u9fff“”、]{2,14}的(?=[\u4e00-\u9fff]{2})/y);
/** What those take part in who are counted: 参加渔业保险的人口, 参加渔考人数. */
const members = new StartPattern(
  phraseAt`${membership}[\u4e00-\u9fff“”]{2,16}?(?:的${thoseTakingPart}|的?人数)(?=[^\u4e00-\u9fff]|$)`,
);

/** The verb that opens the words before a number, but for one that says what those take part in who are counted. */
function openingDeed(
  text: string,
  core: Span,
  words: readonly ClauseWord[],
  describes: boolean,
): ClauseWord | null {
  const verb = openingVerb(text, core, words, describes);
  const describesNoun =
    verb && (members.startsAt(text, verb.from) || meets.startsAt(text, verb.from));
  return describesNoun ? null : verb;
}

/** What describes the noun behind it by what it meets or has: 达到绿色标准的渔场. */
const meets = new StartPattern(/(?:达到|具备|符合)[\u4e00-\u9fff]{2,12}的(?=[\u4e00-\u9fff]{2})/y);
/** The same by what it is counted among or enjoys: 不列入赤字的债券, 享受低保的渔户. */
const belongs = new StartPattern(
  phraseAt`${belongingVerbs}[\u4e00-\u9fff“”]{2,16}?的(?=[\u4e00-\u9fff]{2})`,
);
/** The same of a number that is told with a bound: 实现超低排放的渔船超过105艘. */
const bounds = /^[\u4e00-\u9fff]{2,12}的[\u4e00-\u9fff]{2,12}(?:[已也]?超过|已?突破|不[少低]于)/;
const longestDescription = 30;

/** Whether a word only says what the noun at the end is used for, or takes part in. */
function describesUse(
  text: string,
  { from, to }: ClauseWord,
  words: readonly ClauseWord[],
): boolean {
  const isFirst = words[0]?.from === from;
  if (members.startsAt(text, from) || belongs.startsAt(text, from)) return true;
  if (isFirst && meets.startsAt(text, from)) return true;
  const bounded = bounds.exec(text.slice(to, to + longestDescription));
  if (bounded && isFirst) return true;
  const end = usedFor.endAt(text, from);
  return end !== -1 && !words.some((word) => word.from >= end && isStrong(word));
}

/** What those that are added have or have got: 新增首次获批渔药. */
const has = new StartPattern(phraseAt`(?:获批|入选|${possessingVerbs})(?=[\u4e00-\u9fff]{2})`);

/** What they have got or come through, right behind the verb: 新增取得证书的渔工. */
const got = new StartPattern(/(?:取得|获得|通过)(?=[\u4e00-\u9fff]{2,12}的[\u4e00-\u9fff]{2})/y);

/** Whether a verb behind the one that adds or makes something only says what that has. */
function describesAdded(text: string, word: ClauseWord, words: readonly ClauseWord[]): boolean {
  const first = words.find(isStrong);
  const isGot = first?.to === word.from && got.startsAt(text, word.from);
  if (!isGot && !has.startsAt(text, word.from)) return false;
  if (!first || first.from >= word.from || (first.verb !== 'gain' && first.verb !== 'act'))
    return false;
  return firstSign(text, '、', { from: first.to, to: word.from }) === -1;
}

/** Whether the last of the deeds names examples, or only describes what is done to: 削减部门设立的收费项目. */
function onlyNames(text: string, verbs: readonly ClauseWord[]): boolean {
  const [before, last] = [verbs.at(-2) as ClauseWord, verbs.at(-1) as ClauseWord];
  if (text.charAt(last.to) === '等') return true;
  const apart = last.from - before.to >= 2 && !/[和及、]/.test(text.charAt(last.from - 1));
  return text.charAt(last.to) === '的' && apart;
}

/** Kinds of projects by what is built, behind the verb that governs them: 实施【渔港新建、改建项目】. */
const kindsOfProjects = phrase`^[\u4e00-\u9fff]{0,8}?${waysOfBuilding}(?:[、和]${waysOfBuilding}){1,3}(?:类|工业)?(?:项目|工程)`;

/** All that stands behind a verb that is `issued` or governs projects of several kinds; null elsewhere. */
function wholeObject(text: string, verb: ClauseWord, to: number, issued: boolean): Span | null {
  return issued || governsKinds(text, verb) ? trimStart(text, { from: verb.to, to }) : null;
}

const longestKinds = 40;

/** Whether a verb governs projects of several kinds. */
function governsKinds(text: string, { to }: ClauseWord): boolean {
  return kindsOfProjects.test(text.slice(to, to + longestKinds));
}

/** Whether a verb alone in brackets only says what the deed before it takes in: 筹集（新开工）渔房. */
function isAside(text: string, { from, to }: ClauseWord): boolean {
  return text.charAt(from - 1) === '（' && text.charAt(to) === '）';
}

/** The last verb that is no noun which the one before governs with another. */
function lastStrong(text: string, words: readonly ClauseWord[]): ClauseWord | null {
  const verbs = words.filter(
    (word) =>
      isStrong(word) &&
      text.charAt(word.to) !== '后' &&
      !orBetter.startsAt(text, word.to) &&
      !(word.from > 0 && orBetter.startsAt(text, word.from - 1)) &&
      !means.startsAt(text, word.from) &&
      !contributes.startsAt(text, word.to) &&
      !describesUse(text, word, words) &&
      !describesAdded(text, word, words) &&
      !isAside(text, word),
  );
  while (verbs.length > 1 && onlyNames(text, verbs)) verbs.pop();
  const first = verbs[0];
  if (first && verbs.length > 1 && governsKinds(text, first)) return first;
  const last = verbs.at(-1) ?? null;
  const before = verbs.at(-2);
  return last && before && isJoinedNoun(text, last, before.to, words) ? before : last;
}

const pays: ReadonlySet<string> = new Set(payingVerbs);
const sums = new EndPattern(phrase`${kindsOfFunds}$`);
const examples = new EndPattern(/等(?:各[类项]|多项)?$/);
const longestSum = 12;
/** Less behind 等 names nothing by itself: 低保、救灾等资金. */
const leastSum = 4;

/** A sum that deeds say the purpose of, and the verb before them all: 争取 and 奖补资金 in 争取淘汰旧渔船、改造渔港等奖补资金. */
function payment(
  text: string,
  { quantity }: Item,
  core: Span,
  words: readonly ClauseWord[],
): { readonly verb: ClauseWord; readonly sum: Span } | null {
  if (quantity.dimension !== 'money' || !sums.test(text, core.from, core.to)) return null;
  const [verb, ...others] = words.filter(({ class: kind }) => kind === 'verb');
  if (!verb || !pays.has(text.slice(verb.from, verb.to)) || others.length === 0) return null;
  if (text.charAt(core.to) === '等')
    return { verb, sum: trimStart(text, { from: verb.to, to: core.to }) };
  for (let at = core.to - leastSum; at > Math.max(verb.to, core.to - longestSum); at--)
    if (examples.test(text, verb.to, at)) return { verb, sum: { from: at, to: core.to } };
  return null;
}

/** What else stands between 新增 and a deed that is part of a name in its list: 新增渔业机构、船厂开放试验中心. */
const named = /[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]{2,}$/;

/** What is given up by a verb of relief. */
const relieved = new StartPattern(/(?:企业)?税费?|费/y);
const relieves = /[退缓]/;

/** 新增 that opens the clause, where the deed behind it stands inside the last name of its list. */
function addingList(text: string, words: readonly ClauseWord[]): ClauseWord | null {
  if (words.find(isStrong)?.verb !== 'gain') return null;
  const [first, second, third] = words.filter(isStrong);
  if (!first || !second || third) return null;
  // 新增退减缓税费: what was given up is told whole.
  if (second.from === first.to && relieves.test(text.slice(second.from, second.to)))
    return relieved.startsAt(text, second.to) ? first : null;
  if (second.verb !== 'act') return null;
  return named.test(text.slice(first.to, second.from)) ? first : null;
}

const ceremonies = new EndPattern(phrase`${occasions}$`);
const holding = phrase`^${holdingVerbs}了?$`;

/** The verb that holds an event which is named by deeds: 举办集中签约开工仪式. */
function heldBefore(text: string, core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  if (!ceremonies.test(text, core.from, core.to)) return null;
  return (
    words.find((word) => word.class === 'verb' && holding.test(text.slice(word.from, word.to))) ??
    null
  );
}

/** The deed to what is named by what it is for, or by a list of deeds: 出台促进就业15条措施, 开展护港、清淤、改造3项行动; null where there is none. */
function issuer(
  text: string,
  { quantity: { dimension, unit } }: Item,
  words: readonly ClauseWord[],
  core: Span,
  after: Span,
): ClauseWord | null {
  const first = dimension === 'count' ? words.find(isStrong) : undefined;
  if (!first) return null;
  const deed = text.slice(first.from, first.to);
  if (issuing.test(deed)) {
    if (!isEmpty(after)) return papers.test(text, after.from, after.to) ? first : null;
    return unit === '条' || papers.test(text, first.to, core.to) ? first : null;
  }
  const sets = setting.test(deed) && setOfDeeds.test(text, after.from, after.to);
  return sets && firstSign(text, '、', { from: first.to, to: core.to }) !== -1 ? first : null;
}

const issuing = new RegExp(`^(?:${oneOf(issuingVerbs)}|${oneOf(puttingToWork)}){1,2}了?$`);
const papers = new EndPattern(phrase`${kindsOfMeasures}$`);
/** What is done with a set that a list of deeds names. */
const setting = phrase`^${mannersOfCarryingOut}?(?:${carryingOut}|[打抓做]好|打赢)了?$`;
const setOfDeeds = new EndPattern(phrase`${campaigns}$`);

/** The verb that the words before a number end with; null where they end with none. */
function touching(text: string, words: readonly ClauseWord[], { to }: Span): ClauseWord | null {
  const last = words.at(-1);
  return last?.class === 'verb' && last.to === to ? overExisting(text, words, last) : null;
}

/** The deed to those that there are already: 改建 in 改建现有20座渔仓; the verb itself elsewhere. */
function overExisting(text: string, words: readonly ClauseWord[], verb: ClauseWord): ClauseWord {
  const before = words.at(-2);
  const isDone = before?.verb === 'act' && /现有(?!的)/y.test(text.slice(before.to, verb.to + 1));
  return isDone && verb.to === before.to + 2 ? before : verb;
}

/** What says between a subject and its deed that it is, will or must be done: 县财政将投入. */
const willDo = new EndPattern(/(?<![即大自业不早而])[将拟已须](?:经|要)?$/);
const longestWill = 3;

/** Whether an adverb between a subject and the deed at the end makes a predicate of it. */
function isPredicate(text: string, core: Span, words: readonly ClauseWord[]): boolean {
  const deed = words.at(-1) as ClauseWord;
  const will = willDo.exec(text, Math.max(core.from, deed.from - longestWill), deed.from);
  if (will && !isEmpty(trimStart(text, { from: core.from, to: deed.from - will[0].length })))
    return true;
  const adverb = words.at(-2);
  return (
    adverb?.class === 'adverb' &&
    adverb.to === deed.from &&
    tellsDone.has(text.slice(adverb.from, adverb.to)) &&
    !isEmpty(trimStart(text, { from: core.from, to: adverb.from }))
  );
}

/** Other relief before the last of a list: 新增留抵退税、减税降费. */
const listed = /^[\u4e00-\u9fff、]{2,14}、$/;

/** The verb that adds what a verb of relief names: 新增 in 新增减税降费6000万元. */
function addedRelief(
  text: string,
  words: readonly ClauseWord[],
  relief: ClauseWord,
): ClauseWord | null {
  if (relief.verb === 'fall' && text.charAt(relief.from - 1) === '、') {
    const gain = words.findLast(({ verb }) => verb === 'gain');
    return gain && listed.test(text.slice(gain.to, relief.from)) ? gain : null;
  }
  const before = words.at(-2);
  const touches = before?.verb === 'gain' && before.to === relief.from;
  return touches && relief.verb === 'fall' ? before : null;
}

/** The words that start before `to`. */
function upTo(words: readonly ClauseWord[], to: number): readonly ClauseWord[] {
  const last = words.at(-1);
  return !last || last.from < to ? words : words.filter((word) => word.from < to);
}

/** Those counted behind the number: without what the verb before it brings them to do, with what it says is done to them. */
function counted(text: string, item: Item, verb: ClauseWord | null, after: Span): Span {
  const { unit } = item.quantity;
  const brought = thoseBrought(text, verb, unit, after);
  if (brought) return brought;
  return takesDeeds(text, verb)
    ? withDeeds(text, verb, { from: after.from, to: item.right.to }, after)
    : selectedNoun(text, unit, after);
}

/** Whether a verb is said of a deed whole: 完成9家企业搬迁改制, 新增2家企业上市. */
function takesDeeds(text: string, verb: ClauseWord | null): boolean {
  return verb?.verb === 'gain' || isLight(text, verb);
}

/** The things with the deeds to them that end the clause, as a light verb takes them: 完成9处渔港清理整治. */
function withDeeds(text: string, verb: ClauseWord | null, { to }: Span, things: Span): Span {
  if (!isLight(text, verb)) return things;
  let at = things.to;
  while (at < to) {
    const word = wordAt(text, at, to);
    if (word?.verb !== 'act' && word?.verb !== 'nominal') return things;
    at = word.to;
  }
  return at - things.to > 2 ? { from: things.from, to: at } : things;
}

/** The verb that governs a deed at the end of a clause: 完成 in 完成河道清理整治27公里. */
function verbBeforeChain(text: string, words: readonly ClauseWord[]): ClauseWord | null {
  let at = words.length - 1;
  while (at > 0 && words[at - 1]?.class === 'verb' && words[at - 1]?.to === words[at]?.from) at--;
  const first = words[at];
  const opens = first && at < words.length - 1 && isStrong(first) ? first : null;
  if (opens?.verb === 'gain' || opens?.verb === 'loss') return opens;
  if (isLight(text, opens)) return opens;
  // 渔港建设完成投资9亿元: the deed that is done stands before the verb.
  const before = at < words.length - 2 ? words[words.length - 2] : undefined;
  if (first && !isStrong(first) && before && isStrong(before) && isLight(text, before))
    return before;
  return words.slice(0, at).findLast(isStrong) ?? opens;
}

/** Whether words between two verbs end what the first one governs: 用于渔业的投入[安排], 提高养老金、[惠及]. */
function closes(between: string): boolean {
  return between.includes('的') || /[\u4e00-\u9fff]{2}、$/.test(between);
}

/** How works come to an end, whatever was built before: 新建铁路投入运营. */
const completes = new EndPattern(/^(?:投入(?:运营|使用)|投用)$/);

/** The governing verb of a deed at the end; null where the deed is the predicate itself: 用于三农的投入安排1.2万亿元. */
function objectRuler(
  text: string,
  core: Span,
  words: readonly ClauseWord[],
  deed: ClauseWord,
): ClauseWord | null {
  const ruler = verbBeforeChain(text, words);
  if (ruler && namesDeed(text, ruler, core.from, core.to)) return null;
  if (ruler && (describesUse(text, ruler, words) || completes.test(text, deed.from, deed.to)))
    return null;
  if (ruler && isOfWorks(text, core, ruler, deed)) return null;
  const predicate =
    ruler !== null && deed.verb === 'act' && closes(text.slice(ruler.to, deed.from));
  return predicate ? null : ruler;
}

/** What is built, as the end of its name. */
const works = new EndPattern(/(?:工程|项目)$/);
const built = phrase`^(?:${deedsEnsured})$`;
const shortestWorks = 4;

/** Whether works are told to be built whose name a verb is part of: 渔道改善提升工程建成9公里. */
function isOfWorks(text: string, core: Span, ruler: ClauseWord, deed: ClauseWord): boolean {
  const { from } = trimStart(text, core);
  const named = ruler.from - from >= 2 && deed.from - ruler.from >= shortestWorks;
  return (
    named && works.test(text, ruler.to, deed.from) && built.test(text.slice(deed.from, deed.to))
  );
}

/** Whether the verb at the end is of what stands behind the number: what it is for, or for whom. */
function isForOthers(
  text: string,
  item: Item,
  verb: ClauseWord,
  words: readonly ClauseWord[],
  after: Span,
): boolean {
  return isPurpose(text, words, verb, after) || isPreposition(text, item, verb);
}

/** 投资775万元为170所学校, 为35个村配备医生: 为 that opens the words before a number says for whom. */
function isPreposition(text: string, item: Item, word: ClauseWord): boolean {
  const { left, right, joined, quantity } = item;
  if (word.to - word.from > 1 || !text.startsWith('为', word.from)) return false;
  // 渔民（十五岁以上的人）为9人: what they are is told before the aside.
  if (text.charAt(word.from - 1) === '）' && isEmpty(right)) return false;
  return joined === 'direct'
    ? word.from === left.from
    : quantity.dimension === 'count' &&
        trimStart(text, { from: left.from, to: word.from }).from >= word.from;
}
