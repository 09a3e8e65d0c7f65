import {
  achievingVerbs,
  awardVerbs,
  buildingOrBuying,
  carryingOut,
  gifts,
  headwayVerbs,
  issuingVerbs,
  payingForOthers,
  runningOfWorks,
  runningWorks,
  takingUpVerbs,
  votingVerbs,
} from '../lexicon/actions.ts';
import { isDigit } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { firstSign, lastSign } from '../core/search.ts';
import type { Span } from '../core/span.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { roundMarks, sumsOfPeople, sumsOfThings } from '../lexicon/sums.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { deedHeads, nounsOfBuilding, taskEndings, tasksSet } from '../lexicon/compound-deeds.ts';
import {
  attributesOfDeeds,
  degreesOfQualities,
  manners,
  mannersOfCarryingOut,
  mannersOfDeeds,
  predicateOpenings,
  waysToBetter,
} from '../lexicon/manner-words.ts';
import { sharedMeasures, totalsOfCounted } from '../lexicon/counted.ts';
import {
  endsOfMeasures,
  mannersOfImprovement,
  measuresOfPlaces,
  sidesImproved,
  tellMeasures,
  thoseAmong,
  thoseImproved,
  thoseMeasured,
} from '../lexicon/measured-nouns.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { classesOfThings, scenesOfWork } from '../lexicon/set-phrases.ts';
import {
  attributesOfWorks,
  endingsOfLocalDeeds,
  publicWorks,
  thingsTogether,
} from '../lexicon/place-words.ts';
import { circumstances, meansToEnds } from '../lexicon/phrase-words.ts';
import { adversities, kindsOfAims, scopesOfTasks, standardsMet } from '../lexicon/promise-words.ts';
import { deedsOfVisitors, peopleTold } from '../lexicon/people-words.ts';
import { stagesOfWorks } from '../lexicon/deed-nouns.ts';
import { isListSign } from './list-signs.ts';
import { endOfName } from './quoted-name.ts';
import { wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';
import { attributes, longestPhrase, trimEnd } from './phrase-edges.ts';
import { isLight, isStrong } from './deed-verbs.ts';
import { behindClause, behindQualities } from './describing-clause.ts';
import { breaksPhrase, someAmong } from './phrase-breaks.ts';

/** Adverbs that describe things as often as deeds. */
const kinds: ReadonlySet<string> = new Set(['高效', '集约']);

/** Verbs that cut the noun phrase after a number: 人才效能提升平台 goes on behind 提升, 项目加快落地 does not. */
function cutsAfter(
  text: string,
  word: ClauseWord,
  next: ClauseWord | undefined,
  limit: number,
): boolean {
  if (!isStrong(word)) {
    // 90个项目当年签约、当年开工
    if (word.class === 'time' && next?.from === word.to && next.verb === 'nominal')
      return next.to === limit || isListSign(text, next.to);
    if (word.class !== 'adverb' || !word.predicate) return false;
    // 绿色优质高效渔场: what says how a deed is done says of what kind a thing is, too.
    return next?.from === word.to || !kinds.has(text.slice(word.from, word.to));
  }
  // 9项许可削减了3项
  if (word.to < limit && text.charAt(word.to) === '了') return true;
  const ends = next?.class === 'verb' && next.to >= limit;
  const hastens = next?.from === word.to && (isStrong(next) || next.class === 'time' || ends);
  return (word.verb !== 'rise' && word.verb !== 'fall') || hastens || word.to >= limit;
}

/** Verbs that tell what a sum before them does: 投资400万元实施河道清淤工程. */
const carriesOut = phrase`^${mannersOfCarryingOut}?${carryingOut}了?$`;

/** Verbs that tell what is built or bought with the sum before them: 投资1.5亿元新建供水管网. */
const builds = new StartPattern(
  phraseAt`新?${buildingOrBuying}|新[建修上]|升级改造|改造(?=[校农道路渔危老])|建设(?!${nounsOfBuilding})`,
);

/** What is done with the money named before it: 安排9亿元财政资金保障渔港建设. */
const funds = new StartPattern(phraseAt`(?<=资金)(?:保障|${gifts})(?=[\u4e00-\u9fff]{3})`);

/** A second unit in brackets: 90863件（条）. */
const unitAside = new StartPattern(/（[\u4e00-\u9fff]{1,2}）/y);

/** A bound behind the second unit: 300台（件）以上. */
const asideBound = new StartPattern(/(?:以[上下内]|左右)/y);

/** What says that a number is a size before the noun: 10亿元规模的平台. */
const scaled = new StartPattern(/(?:规模|体量|级别)的(?=[\u4e00-\u9fff]{2})/y);

/** Whether a bracket that holds no second unit opens. */
function opensAside(text: string, at: number): boolean {
  return text.charAt(at) === '（' && !unitAside.startsAt(text, at);
}

/** What opens the words that say for whom, what or where a sum is: 投入100万元对全县…. */
const aimed = new StartPattern(
  /于(?=\d{4}年)|对(?!口|接|外|虾)|为(?!民)|[应使]?用于|用来|用作|向(?!日)|给|把|由|在(?![建校园册线岗读职编营产外内押谈孵研售库逃任用统租地手途贷培施役])/y,
);

/** A clause that tells of what things are counted, up to their noun: 3个对海岛经济带动作用强、优势突出的渔港. */
const told = new StartPattern(
  /(?:对|在(?![建押营职岗校读编])|站在|能够|引领|以(?=[^，。；]{2,14}为))[\u4e00-\u9fff、]{4,40}的(?=[\u4e00-\u9fff、]{2,24}(?:[，。；]|$))/y,
);

/** What those counted won or were taken into: 9个渔港入选省级试点. */
const awards: ReadonlySet<string> = new Set(awardVerbs);

/** Nouns that a deed before them describes: 1万亩补充耕地任务. */
const heads = new EndPattern(phrase`${deedHeads}$`);

/** A noun that a deed right before it describes, whatever is told of it: 22项退出指标全部达标. */
const describedHead = new StartPattern(phraseAt`${tasksSet}(?=[，。；]|${predicateOpenings})`);

/** Verbs that describe the noun after them: 157个新建工业项目, 5个现有渔港. */
const attributive = /^(?:(?:新|续|改|扩|复)[\u4e00-\u9fff]{1,4}|[现原]有)[^，。、；]/;

/** What follows a round number that is passed and is nothing counted: 突破两亿元大关. */
const marks = new StartPattern(
  phraseAt`[丨｜|]|${roundMarks}|的?(?:较低|较高|合理)(?:水平|区间)|的?${circumstances}下|中(?=，)|的?较?高(?:基数|起点)上`,
);

/** What those counted won: 4人获“海岛好人”称号. */
const won = new StartPattern(/获(?![得奖益批评救])/y);

/** What those counted do, or which they are: 42家前来投资, 有60%过着好生活, 40斤以下的主要是新田. */
const comes = new StartPattern(
  phraseAt`前[来往](?=[\u4e00-\u9fff]{2})|来[\u4e00-\u9fff]{1,2}${deedsOfVisitors}|过着|(?:居住|生活)在|包[括含](?=[\u4e00-\u9fff]{2})|主要[是为]|不变(?=[，。；、]|$)`,
);

/** The place that what is told takes: 高于上半年3个百分点居全市第5位. */
const ranked = new StartPattern(/[居列排](?:全[国省市区县州盟]|第)/y);

/** What a number of things is the base or the source of, or hastened in: 在5个县基础上, 据8个部门的统计, 加快6个项目进度. */
const source = new EndPattern(
  phrase`的(?:通知|意见|[公通]告)(?:文号)?$|(?<=[\u4e00-\u9fff]{2})的${kindsOfAims}目标$|的?(?:基[础数]上|(?:不完全)?统计|以外|在内|(?:建设)?(?:步伐|进度)|(?<=${scenesOfWork})上)$`,
);

/** Where or how what is told of those counted is done: 26项案例全省推广, 26个项目集中开工, 9家渔企专业化整合. */
const howDone = new EndPattern(
  phrase`(?<=[\u4e00-\u9fff]{2})(?:方面|在?全[国省市县区]|(?<!${thingsTogether})集中|的?${manners}|[\d一二三四五六七八九]{1,3}(?:个月|天|年))$`,
);

/** What describes the deed in a name rather than what is counted: 9项自主谋划任务, 3家川渝共建实验室. */
const joinsDeed = new EndPattern(phrase`^${attributesOfDeeds}$|经常$|产业化$`);

/** 中 that is no part of a noun: 12个县中. */
const middle = new EndPattern(/[^初高国其集]中$/);
/** The same before what each or some of them have, or what is between them: 9份文件中各3条, 4条航线中的两条, 两条路之间的路口. */
const eachOf = /中各(?=$|[\d一二两三四五六七八九十])|(?<!^.|[初高国其集家])中的|之间的/;

/** The same before which of them there are so many: 11个项目【中新兴产业项目】有6个. */
const amongNamed = /(?<!^.|[初高国其集家])中(?=[^的中]{2,16}$)/;

/** Places, which do what the verb behind them says: 9个渔业大县扩大养殖面积. */
const places = new EndPattern(/[县村镇乡区]$|县（市、?区?）$/);
/** The same named by their kind alone, of which nothing is built or done: 9个村种植海带. */
const bare = /^(?:行政|自然|贫困)?村$|^县$|^乡镇$|^县（市、?区?）$/;
/** What a deed to a place is named by, no verb of the place's own: 9个村改造项目. */
const ofPlaces = phrase`(?:${taskEndings}|${endingsOfLocalDeeds})$`;

/** Whether a word is the verb of the places that the phrase before it names. */
function isDoneBy(text: string, from: number, word: ClauseWord, limit: number): boolean {
  const { verb, to } = word;
  if (limit - to < 2 || text.charAt(to) === '的' || !places.test(text, from, word.from))
    return false;
  if (verb === 'reach') return true;
  if (verb === 'rise' || verb === 'fall') return !ofPlaces.test(text.slice(to, limit));
  const acts = verb === 'nominal' && bare.test(text.slice(from, word.from));
  return acts && !ofPlaces.test(text.slice(to, limit));
}

/** A place whose measure is told of: 14个市空气质量达到二级. */
const placeMeasured = new StartPattern(
  phraseAt`(?:[县市区]|(?:行政)?村|乡镇(?:（街道）)?|县（?市(?:、?区)?）?|省份)(?=${measuresOfPlaces})`,
);

/** Areas of several kinds in one name: 9个县（市）、区. */
const divisions = new StartPattern(
  /(?:县（市、?区?）|市（[州地]、?盟?）|[县市区旗])(?:、[县市区旗州盟](?![\u4e00-\u9fff]?[域委政直级])){1,3}(?![（污水河湖道内])/y,
);
/** The same of the first level: 13个省、市、自治区, 25个省（自治区、直辖市）. */
const provinces = new StartPattern(
  /省(?:（[区市、自治直辖]{1,8}）|(?:（区）)?、(?:直辖)?市、自治区)(?![委政直级的])/y,
);

/** Teams of areas of several kinds, which are what is counted: 9个县、区渔政工作组. */
const teams = /^[\u4e00-\u9fff、]{4,12}[组队团](?=[，。；、]|$)/;
const longestTeam = 14;

/** Whether a word tells what those named before it do, or what measures are taken for. */
function isOwnDeed(text: string, from: number, word: ClauseWord, limit: number): boolean {
  return takenBy(text, from, word) || isDoneBy(text, from, word, limit);
}

/** Where a phrase goes on behind the quoted name that opens it, verbs in that or not: “高效办成一件事”; `from` where there is none. */
function behindName(text: string, from: number, limit: number): number {
  return text.charAt(from) === '“' ? Math.max(from, endOfName(text, from, limit) + 1) : from;
}

/** Those among whom something is told: 9个县区中排名第5, 9个断面中水质优良的比例. */
const amongThose = phrase`^[\u4e00-\u9fff]{0,8}?${thoseAmong}(?=中(?![心国央型小等高层共介药医外学青老]))`;
/** A number of those among whom something is told, by 在 or 从 before it; any noun is theirs: 在9个同类渔港【中】进展最快. */
const amongCounted = /[在从][\d一二两三四五六七八九十百千万余多]{1,6}[个家座项所条]$/;
const longestCounted = 9;
const amongAny = /^[\u4e00-\u9fff]{2,12}?(?<![集其])(?=中(?![心国央型小等高层共介药医外学青老]))/;
/** Those of whom something became better: 9个渔村面貌明显改善. */
const improved = phrase`^[\u4e00-\u9fff]{0,8}?${thoseImproved}(?=${sidesImproved}${mannersOfImprovement})`;
/** Those of whom a measure is told: 33个断面水质优良比例为9%, 三大行业用能量下降5%. */
const measured = phrase`^[\u4e00-\u9fff]{0,8}${thoseMeasured}(?=[\u4e00-\u9fffⅠ-Ⅴ—-]{0,14}?${endsOfMeasures}${tellMeasures})`;
const thingOpenings = new CharSet(thoseMeasured.map((thing) => thing.charAt(0)).join(''));
const farthestThing = 10;
const longestThose = 30;

/** Those among whom something is told by `near`, the words from a place on; null where none are. */
function among(text: string, from: number, near: string): RegExpExecArray | null {
  const counted = text.slice(Math.max(0, from - longestCounted), from);
  return amongThose.exec(near) ?? (amongCounted.test(counted) ? amongAny.exec(near) : null);
}

/** Where those end who are told of by what they are among, or by what of them became better; `from` where none are. */
function endOfThose(text: string, from: number): number {
  const near = text.slice(from, from + longestThose);
  const found = (near.includes('中') ? among(text, from, near) : null) ?? improved.exec(near);
  if (found) return from + found[0].length;
  if (thingOpenings.firstIn(text, from, from + farthestThing) === -1) return from;
  return from + (measured.exec(near)?.[0].length ?? 0);
}

/** From which sides something is done: 从三个层面完善, 从两个方面来抓. */
const sides = new StartPattern(
  phraseAt`(?:层面|维度|角度)(?![的级上下])|方面(?=[来去要均都]|${takingUpVerbs})|${classesOfThings}(?=来?看[，：:,])`,
);

/** Where those stand among whom something is told, and no thing: 这六艘当中. */
export const amongThem: StartPattern = new StartPattern(/里面|当中|之[中内外间]/y);

/** A medal by its metal alone: 赛船夺得7金6银. */
const medals = new StartPattern(/[金银铜](?=[\d一二三四五六七八九十、，。；的和及好优]|$)/y);

/** Whether what stands behind a number says for what it is, what was won or which place it takes. */
/** Where it arrives, behind how far it moved: 提升3位[至全省第5位]. */
const arrivesAt = new StartPattern(/[至到](?:全[国省市县区州盟旗]|第\d)/y);

function isNoNoun(text: string, at: number): boolean {
  if (amongThem.startsAt(text, at) || someAmong.startsAt(text, at)) return true;
  if (aimed.startsAt(text, at) || won.startsAt(text, at) || comes.startsAt(text, at)) return true;
  if (arrivesAt.startsAt(text, at)) return true;
  return text.charAt(at - 1) === '点' && ranked.startsAt(text, at);
}

/** Where a phrase breaks off first; its end where it does not. */
function firstBreak(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (breaksPhrase(text, at)) return at;
  return to;
}

/** Whether a word is part of the noun phrase that starts at `from`: what describes its noun, or the deed in its name. */
function isOfNoun(text: string, from: number, word: ClauseWord, limit: number): boolean {
  if (opensClause(text, word, limit)) return true;
  if (word.from > from) {
    const isDone = word.class === 'verb' && !text.startsWith('开展', word.from);
    return isDone && joinsDeed.test(text, from, word.from);
  }
  return (
    attributive.test(text.slice(from, word.to + 1)) ||
    describedHead.startsAt(text, word.to) ||
    attributes.has(text.slice(from, word.to))
  );
}

/** Where the places end that a phrase opens with, which a measure is told of, or those among whom something is told. */
function placeEnd(text: string, from: number): number {
  const isTeam = teams.test(text.slice(from, from + longestTeam));
  return Math.max(
    placeMeasured.endAt(text, from),
    provinces.endAt(text, from),
    isTeam ? -1 : divisions.endAt(text, from),
    endOfThose(text, from),
  );
}

/** What the money was by which things are told: 超亿元投资的项目. */
const measureOfThem = new StartPattern(phraseAt`${sumsOfThings}的(?=[\u4e00-\u9fff]{2})`);

/** The noun phrase that starts the stretch after a number: up to a verb, an adverb or the stretch's end. */
export function nounAfter(text: string, span: Span): Span {
  const limit = farthest(text, span);
  let { from } = span;
  if (text.charAt(from) === '的' || text.charAt(from) === '”') from++;
  if (from < limit && (isListSign(text, from) || opensAside(text, from))) return { from, to: from };
  const counted = from;
  from = Math.max(from, unitAside.endAt(text, from), scaled.endAt(text, from));
  if (from > counted) from = Math.max(from, asideBound.endAt(text, from));
  if (from >= limit && from > counted) return { from, to: from };
  from = behindQualities(text, Math.max(from, told.endAt(text, from)), limit);
  if (text.charAt(from - 1) === '元') from = Math.max(from, measureOfThem.endAt(text, from));
  if (isNoNoun(text, from)) return { from, to: from };
  const side = sides.endAt(text, from);
  if (side !== -1) return { from, to: side };
  if (medals.startsAt(text, from)) return { from, to: from + 1 };
  const place = placeEnd(text, from);
  if (place > from && place < limit) return { from, to: place };
  if (text.charAt(from) === '等' || marks.startsAt(text, from)) return { from, to: from };
  const named = behindName(text, from, limit);
  const words = wordsOf(text, named, limit, false);
  const paid = text.charAt(from - 1) === '元';
  let to = limit;
  const reaches = words.find((word) => word.verb === 'reach' && word.from > from)?.from ?? limit;
  const head = reaches - from <= 20 ? heads.exec(text, from, reaches) : null;
  const headFrom = head ? from + head.index : -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ClauseWord;
    const done = text.slice(word.from, word.to);
    if (word.from === from && (carriesOut.test(done) || (paid && builds.startsAt(text, from)))) {
      to = from;
      break;
    }
    const apart = issues.test(done) || tellsMore(text, word, span.to, paid);
    if (word.from > from && (apart || isOwnDeed(text, from, word, limit))) {
      to = word.from;
      break;
    }
    const describes =
      word.from === from ||
      (word.to >= headFrom - 2 &&
        word.verb !== 'reach' &&
        !carriesOut.test(done) &&
        !isLight(text, word));
    if (head && word.class === 'verb' && describes && !awards.has(done)) continue;
    if (
      !cutsAfter(text, word, words[at + 1], limit) ||
      word.from < from ||
      text.charAt(word.to) === '的'
    )
      continue;
    if (isOfNoun(text, from, word, limit)) continue;
    to = word.from;
    break;
  }
  const end = firstBreak(text, Math.max(named, from + 1), to);
  return settled(text, namedAlone(text, { from, to: end }, span.to), limit, words);
}

/** A noun phrase without what is told of those counted, and without others who are named with them; `next` is where the next number stands. */
function namedAlone(text: string, span: Span, next: number): Span {
  const { from } = span;
  let to = beforeExamples(text, span, next);
  if (to === next) to = beforeOthers(text, { from, to });
  to = beforeSome(text, { from, to: beforeEach(text, from, to) });
  return { from, to: beforePredicate(text, { from, to }) };
}

/** A noun phrase without what at its end says where, how or on what basis, or leaves a deed open. */
function settled(
  text: string,
  { from, to }: Span,
  limit: number,
  words: readonly ClauseWord[],
): Span {
  const among = text.charAt(to) === '，' && middle.test(text, from, to);
  const basis =
    source.exec(text, Math.max(from, to - 8), to)?.[0].length ??
    (to < limit ? (howDone.exec(text, from, to)?.[0].length ?? 0) : 0);
  const noun = trimEnd(
    text,
    { from: behindClause(text, from, to), to: to - basis - (among ? 1 : 0) },
    words,
  );
  const left = to < limit ? (ofDeed.exec(text, noun.from, noun.to)?.[0].length ?? 0) : 0;
  const end = noun.to - left;
  const isOpen = end - noun.from > 1 && text.charAt(end - 1) === '的';
  return { from: noun.from, to: isOpen ? end - 1 : end };
}

/** What is left of a deed named behind those whom it is done to: 对9家渔企的重点[培育]. */
const ofDeed = new EndPattern(phrase`(?<=[\u4e00-\u9fff]{2})的${mannersOfDeeds}?$`);

const given: ReadonlySet<string> = new Set(gifts);

/** Where the words behind a sum end before the verb that gives the next one: 每新增9亿元产值奖励3万元. */
function beforeGift(text: string, { from, to }: Span): number {
  const gives = isDigit(text.charCodeAt(to)) && text.charAt(from - 1) === '元' && to - from > 1;
  return gives && given.has(text.slice(to - 2, to)) ? to - 2 : to;
}

/** How far the words behind a number can be of its noun. */
function farthest(text: string, span: Span): number {
  const to = Math.min(beforeGift(text, span), beforeTotal(text, span), span.from + longestPhrase);
  const words = text.slice(span.from, to);
  const quoted = besideQuoted.exec(words)?.index ?? -1;
  if (quoted !== -1) return span.from + quoted + 1;
  const ranked = measureBeside.exec(words)?.index ?? -1;
  return ranked === -1 ? to : span.from + ranked;
}

/** What is measured of all of it, of which the next clause of a list tells: 外销24个渔县【、规模】居全国前列. */
const measureBeside = /、(?:规模|总[量额]|数量|增[速幅]|占比)(?=[稳位均]?居|[均位]?列|占|达)/;

/** A noun before a quoted one that is not of those counted: 3个“一号渔港”【和“十项渔业工程”】, 5项行动【、“智慧渔港”建设】. */
const besideQuoted =
  /[^“”、和与及，。；](?:、|”[和与及、](?=“[一二两三四五六七八九十\d]+[个项大条])|[和与及](?=“[^“”]{2,12}”(?:[，。；]|$)))“/;

/** What the next number says of all those counted together: 4座渔港总投资3亿元, 渔港4座总投资3亿元. */
const total = new EndPattern(phrase`总(?:建筑|占地|种植)?${totalsOfCounted}$`);
/** The same of what people get or cost in a year: 698名渔民年供养支出177万元. */
const yearly = new EndPattern(
  phrase`(?<=[\u4e00-\u9fff]{2})(?:年|月|人均|户均)[\u4e00-\u9fff]{0,3}${sumsOfPeople}$`,
);
/** The same of what is paid for them: 为9万人报销费用3亿元. */
const paidFor = new EndPattern(
  phrase`(?<=[\u4e00-\u9fff]{2})${payingForOthers}[\u4e00-\u9fff]{0,3}(?:费用?|资金|贷款|利息)$`,
);
/** What joins those that the next sum is for: 9个渔村改造和投资3亿元的渔港. */
const nextSum = new EndPattern(/(?<=[\u4e00-\u9fff]{2})[和与及](?:总|计划)?投资$/);
/** What ends a number of people or households. */
const people = new CharSet('名人户万');
const longestTotal = 9;
/** Which of a kind are counted, by what they have in all: 4座总投资3亿元以上的渔港. */
const ofThose = new StartPattern(/\d+(?:\.\d+)?[^，。；\d]{1,6}的/y);

/** Where the words behind a count end before what its next number is of. */
function beforeTotal(text: string, { from, to }: Span): number {
  if (!isDigit(text.charCodeAt(to)) || text.charAt(from - 1) === '元') return to;
  if (ofThose.startsAt(text, to)) return to;
  const near = Math.max(from, to - longestTotal);
  const found =
    nextSum.exec(text, near, to) ??
    total.exec(text, near, to) ??
    (people.has(text.charCodeAt(from - 1))
      ? (yearly.exec(text, near, to) ?? paidFor.exec(text, near, to))
      : null);
  return to - (found?.[0].length ?? 0);
}

/** Where the noun ends whose 和 joins the examples of the next number: 16个渔区和云泽县等8个渔场. */
function beforeExamples(text: string, { from, to }: Span, limit: number): number {
  if (limit - to > 1 || text.charAt(limit - 1) !== '等' || !isDigit(text.charCodeAt(limit)))
    return to;
  const joins = lastSign(text, '和', { from, to });
  return joins > from + 1 ? joins : to;
}

/** What joins what somebody else chose to those counted: 20项工程【和县人大票决】9项实事. */
const chosenByOthers = new EndPattern(
  phrase`(?<=[\u4e00-\u9fff]{2})[和与及][^，。；和与及]{2,12}(?:${votingVerbs})$`,
);

/** Where the noun ends before what somebody else chose of the next ones. */
function beforeOthers(text: string, { from, to }: Span): number {
  const others = nextCount.startsAt(text, to) ? chosenByOthers.exec(text, from, to) : null;
  return others ? from + others.index : to;
}

/** What says that those named are some of many, or tasks among others: 年产9万辆渔车[等一批]项目, 新建9座渔港[等重点任务]. */
const some = phrase`等(?:一(?:大)?批|${scopesOfTasks}(?:任务|工作)$|${adversities}+$)`;

/** The same behind one name, of what all of them are: 海堤一期等[农村道路建设]. */
const someSuch = phrase`(?<=^[^、和与及]{2,10})等(?=${attributesOfWorks}[\u4e00-\u9fff]{0,6}${publicWorks}(?:建设|改造)?$)`;

/** Where a noun ends before what else is named with it as one of many. */
function beforeSome(text: string, { from, to }: Span): number {
  if (text.charAt(to - 1) === '等') return to;
  const words = text.slice(from, to);
  const at = (some.exec(words) ?? someSuch.exec(words))?.index ?? -1;
  if (at <= 1) return to;
  // 9个渔市和湾头、外岙等一批渔区: those are named by examples, not the ones before them.
  const joins = lastSign(text, '和', { from, to: from + at });
  const lists = joins > from + 1 && firstSign(text, '、', { from: joins, to: from + at }) !== -1;
  return lists ? joins : from + at;
}

/** Where a noun ends before what each of those counted has. */
function beforeEach(text: string, from: number, to: number): number {
  const named = text.slice(from, to);
  const at = named.search(eachOf);
  if (at > 0) return from + at;
  const has = text.charAt(to) === '有' && isDigit(text.charCodeAt(to + 1));
  const some = has ? named.search(amongNamed) : -1;
  return some > 0 ? from + some : to;
}

/** What those counted are told to be, to do or to have done: 9项指标滞后于进度, 9户渔企升为大企业, 9项指标调整了口径. */
const predicates: readonly RegExp[] = [
  phrase`为(?=[\u4e00-\u9fff]{0,4}(?:${peopleTold})[\u4e00-\u9fff]{2})`,
  /(?:内[\u4e00-\u9fff]{2})?共同(?=[\u4e00-\u9fff]{2}|$)(?!富裕|体|缔造|利益|[价标目的])/,
  /叫好|整[县市区乡镇](?=建设|开展)|滞后于|呈现(?!出?的)|[升列转改划]为|(?<![作成行认以人化])为(?=主|重点|“|首批|全[国省市]|国家|[省市]级)/,
  phrase`${achievingVerbs}了|方面(?=${headwayVerbs})|都较?[好快]地|初具(?:成效|规模)|不通$|稳中有|${waysToBetter}向[好优]|自(?=下达|即日|签订)|${stagesOfWorks}[后前]|(?<=[项条]目|产业|工作)有新?$`,
  phrase`大规模(?=${carryingOut})`,
  /(?<=国家|地区|单位|[方国省市])参[加与]的/,
  /(?:建设)?(?:稳[健步]|顺利|良好)起步$|[承满搭装][载怀][着了]/,
  phrase`投入${runningWorks}$|[\u4e00-\u9fff]{2}化运行$`,
  /创(?:有|下|全|历史|近)[^，。；]{0,14}(?:纪录|新高|最[优好高])/,
];
const predicate = new RegExp(predicates.map(({ source }) => source).join('|'));
/** How what those counted are told of goes: 六大工程建设进度很快. */
const judged = phrase`(?:建设|实施|推进)?(?:进度|进展)?${degreesOfQualities}(?:[\u4e00-\u9fff]|$)`;

/** Where a noun ends before what is told of those counted. */
function beforePredicate(text: string, { from, to }: Span): number {
  const said = text.slice(from, to);
  const at = (predicate.exec(said) ?? judged.exec(said))?.index ?? -1;
  return at > 0 ? from + at : to;
}

const means = new EndPattern(phrase`${meansToEnds}$`);

/** Whether a deed tells what measures are taken for: 六项措施整治渔港. */
function takenBy(text: string, from: number, { class: kind, from: at, to }: ClauseWord): boolean {
  return (
    kind === 'verb' && means.test(text, from, at) && /^[\u4e00-\u9fff]{2}/.test(text.slice(to))
  );
}

const gained = new RegExp(`^(?:${oneOf(sharedMeasures)})$`);

/** Whether a verb tells what else came of those counted or of the money named before it. */
function tellsMore(text: string, word: ClauseWord, limit: number, paid: boolean): boolean {
  return (
    gains(text, word, limit) ||
    doneToNext(text, word, limit) ||
    runsNext(text, word, limit) ||
    (paid && funds.startsAt(text, word.from))
  );
}

/** How many others something is done to. */
const nextCount = new StartPattern(/\d+(?:\.\d+)?[万亿]?[多余]?[个名位家所人户支只座条项]/y);
/** What those counted do to so many others. */
const deedsToNext: ReadonlySet<string> = new Set(['培养', '投资', '帮扶', '服务', '培训', '包联']);

/** Whether a verb before the next number tells to how many others those counted do something: 1个名师团队培养5名渔工. */
function doneToNext(text: string, { from, to }: ClauseWord, limit: number): boolean {
  return to === limit && deedsToNext.has(text.slice(from, to)) && nextCount.startsAt(text, limit);
}

const running: ReadonlySet<string> = new Set(runningOfWorks);

/** Whether a verb with 的 before the next number tells which are counted there: 9家渔企承建的3个渔港. */
function runsNext(text: string, { from, to }: ClauseWord, limit: number): boolean {
  const describes = to + 1 === limit && text.charAt(to) === '的';
  return describes && nextCount.startsAt(text, limit) && running.has(text.slice(from, to));
}

/** Whether a verb of change tells what those counted brought about, a number behind it: 9个项目增加产值5亿元. */
function gains(text: string, { verb, to }: ClauseWord, limit: number): boolean {
  return (
    (verb === 'rise' || verb === 'fall') &&
    isDigit(text.charCodeAt(limit)) &&
    gained.test(text.slice(to, limit))
  );
}

/** What those counted did before is no part of their name: 由12个部门印发的规划. */
const issues = new RegExp(`^(?:联合)?${oneOf(issuingVerbs)}$`);

/** What those counted conform to, which describes none of them: 渔企达到市里颁布的标准. */
const conforms = new StartPattern(
  phraseAt`(?:达到|符合)[^，。；]{2,24}的${standardsMet}(?=[，。；]|$)`,
);

/** A verb whose clause describes a noun behind it: 20个国家支持的项目. */
function opensClause(text: string, word: ClauseWord, limit: number): boolean {
  if (word.class !== 'verb') return false;
  const rest = text.slice(word.to, limit);
  // 渔船提供了大量的水样: what was done describes no noun behind it.
  if (rest.startsWith('了') || conforms.startsAt(text, word.from)) return false;
  const at = rest.search(/的[一-龥]{2}/);
  return at >= 0 && !/[，、]|一批|一系列/.test(rest.slice(0, at));
}
