import { deedsEnsured } from '../lexicon/deed-nouns.ts';
import * as phrases from '../lexicon/phrase-words.ts';
import {
  bodiesOfPlaces,
  circumstances,
  pressures,
  reasons,
  requirements,
  deedsByMeans,
  endsOfMeans,
  meansOpenings,
  waysOfDoing,
} from '../lexicon/phrase-words.ts';
import { directives, requiring } from '../lexicon/paper-words.ts';
import type { Span } from '../core/span.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { blankSigns } from '../lexicon/blank-signs.ts';
import { edgeWords } from '../lexicon/function-words.ts';
import { furtherReceipts, kindsOfBudgets, outputsAndSums, sumsOfThings } from '../lexicon/sums.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { partsOfYears } from '../lexicon/spoken-times.ts';
import { reachingVerbs } from '../lexicon/standing-verbs.ts';
import {
  extentsOfChange,
  extentsOfTruth,
  mannersOfCompletion,
  mannersOfEffort,
  mannersOfJoining,
  strengthsOfGifts,
} from '../lexicon/manner-words.ts';
import { approvingVerbs, waysOfGranting, settingAside, settingGoals } from '../lexicon/actions.ts';
import { termsOfPlans, waysOfBuilding } from '../lexicon/compound-deeds.ts';
import { epithetsOfPlans } from '../lexicon/heading-words.ts';
import { plansInWriting } from '../lexicon/paper-words.ts';
import { lowerLevels, settersOfAims } from '../lexicon/bodies.ts';
import { timeAt } from '../time/time.ts';
import { someAmong } from './phrase-breaks.ts';
import { endOfName } from './quoted-name.ts';
import { wordAt } from './words.ts';
import type { ClauseWord } from './words.ts';

/** Longest stretch that is looked through for a noun phrase; none of the genre is longer. */
export const longestPhrase = 80;

const edges = new CharSet(edgeWords);
/** What is dropped from a phrase's end: 等, 共, signs. */
const trailing = new CharSet(
  '的等共约各均仅即、“”‘’：和与及并且了已再又还也都将要在按拟可由从却就仍只则以到至每于向较',
);
/** Adverbs that are nouns at a phrase's end: 省重点2个. */
const asNouns: ReadonlySet<string> = new Set(phrases.adverbsAsNouns);
/** Adverbs that describe the noun that they stand before: 总体近视率, 基本药物. */
export const attributes: ReadonlySet<string> = new Set(phrases.adverbsAsAttributes);
/** Adverbs that are dropped where anything stands before them. */
const droppedInside = new Set(['平均', '实际']);
/** Words that end in a trailing character and are whole: 公共, 人均. */
const wholeEndings: ReadonlySet<string> = new Set(phrases.wholeEndings);

const arrives = new CharSet('到至');
const blanks = new CharSet(blankSigns);

/** 到 or 至 before a time, or what is done for what shall be by then: 到今年上半年, 为到2035年. */
function opensTime(text: string, at: number, to: number): boolean {
  if (text.charAt(at) === '为' && arrives.has(text.charCodeAt(at + 1)))
    return opensTime(text, at + 1, to);
  return arrives.has(text.charCodeAt(at)) && timeAt(text, at + 1, to) > at + 1;
}

/** What shall be opens with it: 今年要求粮食总产量增加. */
const demanded = new StartPattern(/要求(?=[\u4e00-\u9fff]{2})/y);

/** Whether a word in quotation marks begins here, all of which is the name: “以船代车”. */
function opensQuote(text: string, at: number): boolean {
  return text.charAt(at - 1) === '“';
}

/** Whether a name in quotation marks opens right before `at` that a noun goes on behind: “高效办成一件事”改革. */
function opensName(text: string, at: number, to: number): boolean {
  if (!opensQuote(text, at)) return false;
  const close = endOfName(text, at, to);
  return close !== -1 && close + 1 < to;
}

/** What is left of the bound of the number before: 400艘（含渔政船30艘）左右、救生筏90只. */
const lateBound = new StartPattern(/(?:左右|以[上下内])(?=[、，和及])/y);

/** What is left of the size of a class: 新增万吨级泊位, 打造万亿规模产业, 引进超亿元投资的项目. */
const ofSize = new StartPattern(
  phraseAt`(?:级|规模(?![以化经效扩])|${sumsOfThings}的)(?=[\u4e00-\u9fff]{2})`,
);
const sizes = new CharSet('百千万亿吨元瓦伏');

/** 含 that takes a part of what stands before: （含救生员4人）, but not 含氧量. */
const includes = new StartPattern(/含(?![税氧量金水油碳盐糖硫煤磷氮脂])/y);

/** Bodies and people by where they are: 在湘高校. */
const bodyOf = new StartPattern(
  phraseAt`在[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽粤青藏川宁琼]${bodiesOfPlaces}`,
);

function opensPart(text: string, at: number): boolean {
  return includes.startsAt(text, at) && '（，、中'.includes(text.charAt(at - 1) || ' ');
}

/** 年 or 上年 that belongs to a noun: 年末常住人口, 上年结余, but not 年内新建. */
const keptYear = new StartPattern(/年(?!内|底)|上年(?=[\u4e00-\u9fff]{0,6}?结[余转])/y);

/** The most of any day, which is a measure of its own: 最高日客流量. */
const peak = new StartPattern(/最[高大](?=[日月])/y);

/** What is left of a list whose items were read away: 渔港维护等渔业设施, but not 等级公路. */
const ofList = new StartPattern(
  /等(?![级值额次差距地腰宽压])(?=[\u4e00-\u9fff]{3})(?<=[\u4e00-\u9fff]等)/y,
);

/** What is not there, before so little of it: 没有渔业所得或者渔业所得不足9万元的. */
const noneOr = new StartPattern(/没有([\u4e00-\u9fff]{2,8})或者?(?=\1)/y);

/** For how long in a row something is told: 连续10个月增速. */
const streak = new StartPattern(
  /连续(?:[\d一二三四五六七八九十]+)(?:个?月|个季度|年)(?=[\u4e00-\u9fff]{2})/y,
);

/** The number of a heading that a paragraph opens with: 四、渔船补助标准提高5%. */
const label = new StartPattern(
  /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[-—]{1,2}|\d{1,2}(?![年月日天个小分米公]))(?=[\u4e00-\u9fff]|(?<=[-—])[A-Z])/y,
);
/** The same with its point: 7.渔业收入与渔获量同步增长. */
const dotted = new StartPattern(/\d{1,2}[.．](?=[\u4e00-\u9fff])/y);
/** The number of a point that a paragraph opens with: 第一、渔港9座, but not 第一、二产业. */
const point = new StartPattern(
  /第[一二三四五六七八九十]{1,3}(?:、(?!第?[一二三])|是(?!否))(?=[\u4e00-\u9fff])/y,
);

/** Which point of a sentence something is told in: 第二是渔业产值的比重, 其三，渔船数. */
const pointInside = new StartPattern(
  /(?:第|其)[一二三四五六七八九十]{1,2}(?:是(?!否)|，)(?=[\u4e00-\u9fff]{4})/y,
);

/** What is made sure of by its deed: 保投产3项. */
const ensured = new StartPattern(phraseAt`保(?=${deedsEnsured})`);

/** Why something is told of what is not named with it: 由于主客观原因有9项没有完成. */
const because = new StartPattern(phraseAt`(?:由于|因为?|根据)[\u4e00-\u9fff]{2,12}?${reasons}`);

/** By which figures the goals are summed up that follow: “3个900”即在建项目900亿元. */
const summedUp = new StartPattern(/[“\d][^“”，。；、\n]{1,10}”即(?=[\u4e00-\u9fff]{2})/y);

/** The number of the next point behind the bracket that the one before ends with: （渔业局负责）（二）渔获量. */
const nextPoint = new StartPattern(/(?<=）)（[一二三四五六七八九十]{1,3}）(?=[\u4e00-\u9fff]{2})/y);

/** A heading that ran into what it heads, before its time and place: 渔港2031年全县渔港水面, 一、渔业年末全县渔民. */
const heading =
  /([一二三四五六七八九十]{1,3}、)?[\u4e00-\u9fff]{2,8}?(?:(?:19|20)\d\d年末?|(?<=、.{2,8})(?:年末|全年))(?=全[国省市县区])/y;

/** Where the heading ends that a paragraph or a sentence opens with; -1 where none does. */
function headingEnd(text: string, at: number): number {
  if (!opensParagraph(text, at) && text.charAt(at - 1) !== '。') return -1;
  heading.lastIndex = at;
  return heading.test(text) ? heading.lastIndex : -1;
}

/** Where the number ends that a paragraph opens with; -1 where none does. */
export function numberEnd(text: string, at: number): number {
  return Math.max(label.endAt(text, at), dotted.endAt(text, at), point.endAt(text, at));
}

export function opensParagraph(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** Of which place a time opens the phrase: 我市全年生产总值. */
const placeAndTime = new StartPattern(
  phraseAt`(?:[全我本][国省市县区旗州镇乡])(?:${partsOfYears}|计划(?!生育|免疫|单列))(?=[\u4e00-\u9fff]{2})`,
);

/** Which of those told of something is: 成为全市第8个生产总值突破千亿的区县. */
const nth = new StartPattern(
  phraseAt`(?:全[国省市县区球]|[我本][国省市县区])?第[\d一二三四五六七八九十]{1,3}个(?!五年|${reachingVerbs})(?=[\u4e00-\u9fff]{2})`,
);

/** Which of its kind something is the first of: 全省首个产值超百亿元的渔区. */
const first = new StartPattern(
  phraseAt`(?:全[国省市县区球]|[我本][国省市县区]|国内|[东西中]部)?首[个座款家](?!${reachingVerbs})(?=[\u4e00-\u9fff]{2})`,
);

/** What the goals are: 发展目标为生产总值年均增长8%, 明确目标任务为渔港9座. */
const goals = new StartPattern(
  phraseAt`(?:的?(?:预期|发展|奋斗|${epithetsOfPlans})(?:预期|发展|奋斗)?目标|(?:明确)?目标任务)[是为：](?=[\u4e00-\u9fff\d]{2})`,
);

/** Until when it is a goal: 目标到2030年渔业能耗下降9%. */
const goalUntil = new StartPattern(/目标：?到(?:19|20)\d\d年[底末]?，?(?=[\u4e00-\u9fff]{2})/y);

/** What says that a plan sets what follows: 年度计划规定码头长度, 五年规划要求鱼苗数. */
const setsOut = new StartPattern(
  phraseAt`(?:国家|本?年度?|我国)?(?:第[一二三四五六七八九十]个)?(?:五年)?(?:预算|${plansInWriting})(?:规定|要求)(?!的)(?=[\u4e00-\u9fff]{2})`,
);

/** What those are fit for, before their name: 符合渔村救助对象. */
const fitFor = new StartPattern(
  phraseAt`符合(?!政策|率|[^，。；]{2,8}${requirements})(?=[\u4e00-\u9fff]{4})`,
);

/** The plan whose years a measure is told of: “九五”渔业总产值增长8%; but “九五”规划. */
const ofPlanYears = new StartPattern(
  phraseAt`“(?:[七八九]|十[一二三四五六]?)五”(?![期时末初以前后中规计的])(?=[\u4e00-\u9fff]{0,10}${outputsAndSums})`,
);

/** Which goal it was that was met: 提前完成规划确定的渔港能耗, 超额完成年初确定的渔业产值. */
const metGoals = new StartPattern(
  phraseAt`${mannersOfCompletion}{0,2}完成了?[“”《》\u4e00-\u9fff]{1,12}?${settingGoals}的(?=[\u4e00-\u9fffA-Z]{3})`,
);

/** Who set what is told of: 县委确定的渔港项目, 年初确定的渔业产值. */
const setBy = new StartPattern(
  phraseAt`${settersOfAims}所?${settingGoals}的(?=[\u4e00-\u9fffA-Z]{3})`,
);

/** A year without 年 before those whose it is: 2031全区政府性基金收入. */
const bareYear = new StartPattern(/(?:19|20)\d\d(?=全[省市区县州]|我[省市区县]|地方|财政)/y);

/** What only leads up to what is told: 主要是渔船减少, 加上上年结转, 按常住人口计算人均产值. */
const leadsUp = new StartPattern(
  phraseAt`(?:主要(?:是|原因是)|[为对]此|连同|按(?:户籍|常住)人口计算，?的?|这些(?!方面|年)|这(?:当|其)中|上述|为(?=${kindsOfBudgets}?预算))(?=[\u4e00-\u9fff]{2})`,
);

/** What calls for notice before what is told: 值得关注的是渔业投资增长9%. */
const pointedOut = new StartPattern(
  /(?:特别|尤其|更)?(?:值得[\u4e00-\u9fff]{2,3}|令人[\u4e00-\u9fff]{2}|可喜|难能可贵|需要(?:说明|指出))的是(?=[\u4e00-\u9fff]{2})/y,
);

/** To whom a transfer goes, before its name: 对下级转移支付. */
const transferTo = new StartPattern(
  phraseAt`对(?=${lowerLevels}的?(?:税收返还[和、])?(?:一般性|专项)?转移支付)`,
);

/** How a sentence points at what was told before it: 这是在产值超过9亿元的基数上取得的. */
const pointsBack = new StartPattern(/这是[在由]?(?![否非])(?=[\u4e00-\u9fff]{2})/y);

/** What all that was told before is added to: 以上收入加上上级补助9亿元. */
const addedTo = new StartPattern(/以上(?:各项)?(?:收入|支出)加上(?=[上地调转])/y);

/** What is added to a sum or taken from it, before what that is: 加返还性收入9亿元, 减去当年支出9亿元. */
const reckoned = new StartPattern(
  phraseAt`(?:减去|扣除(?=当年|上解)|加上(?!级|解|年|缴)|加(?=${furtherReceipts}))(?=[\u4e00-\u9fff]{2})`,
);

/** Who speaks, and how they work for what is named: 我们推动渔工子女就读的比例. */
const we = new StartPattern(phraseAt`我们${mannersOfEffort}?(?=[\u4e00-\u9fff]{2})`);

/** 批准 before what was approved: 批准一般公共预算收入. */
const approved = new StartPattern(/(?:审查)?批准(?:调整)?的?(?=[\u4e00-\u9fff]{4})/y);

/** Who agreed to what is told: 经市人大常委会批准调整为9亿元. */
const agreedBy = new StartPattern(
  phraseAt`经(?![济营过验费贸常纪])[^，。；、\d]{2,14}?${approvingVerbs}后?(?![的\u4e00-\u9fff]{0,6}的)`,
);

/** By what means or under what a deed is done: 通过托管模式种植海带, 按渔港标准改造码头. */
export const means: StartPattern = new StartPattern(
  phraseAt`通过[^，。；的]{2,16}?${waysOfDoing}(?=[\u4e00-\u9fff]{3})|${meansOpenings}[^，。；、的\d]{1,10}${endsOfMeans}(?=${deedsByMeans}[\u4e00-\u9fff]{2})`,
);

/** What a change is told without: 扣除物价上升因素增长9%. */
const without = new StartPattern(/(?:扣除|剔除|考虑)[^，。；、\d]{2,14}?因素(?:的?影响)?后?，?/y);

/** Who decided on what is told: 国务院决定今年各项开支比去年节约9%. */
const decides = new StartPattern(
  /(?:国务院|中央|[省市县区州]委?、?[省市县区州]?政府|我们)决定，?(?:从?(?:今年|明年)起?，?)?(?=[\u4e00-\u9fff]{3})/y,
);

/** Which paper or meeting asks for what is told: 《规划》要求到2031年渔业指数提高到95. */
const asks = new StartPattern(
  phraseAt`(?:《[^》]{2,30}》|(?:会议|${directives}|通知))${requiring}(?!的)了?，?(?=[\u4e00-\u9fff\d]{3})|提出了?(?=[^，。；\d]{3,24}(?:达到?|增长|下降|提高到?|突破|超过?)\d)`,
);

/** What something belongs to that is named by that alone, and what somebody strives to bring about: 属于渔港投资的是9亿元, 做到渔业收入增长, 应退尽退渔税. */
const belongs = new StartPattern(
  /应([\u4e00-\u9fff])尽\1(?=[\u4e00-\u9fff]{2})|(?:其中)?属于(?=[\u4e00-\u9fff]{3})|(?:努力)?做到(?=[\u4e00-\u9fff]{3})/y,
);

/** What is left of years that nobody counts: 今后几年的投资. */
const someYears = new StartPattern(
  /(?<=今后|未来|近|最近)[几数]年(?:间|内|来)?的?(?=[\u4e00-\u9fff]{2})/y,
);

/** What is left of how long it takes: 用3年左右时间让渔民收入翻番. */
const inTime = new StartPattern(/左右的?时间[让使内]?(?=[\u4e00-\u9fff]{2})/y);

/** By what kinds something is told: 按项目类别分高速公路投资. */
const byKinds = new StartPattern(/按[\u4e00-\u9fff]{2,6}分(?=[\u4e00-\u9fff]{4})/y);

/** Out of what a sum is given: 在新增财力中安排资金. */
const outOf = new StartPattern(phraseAt`在[^，。；中]{2,14}中(?=${settingAside})`);

/** What follows a deed that something is reckoned for once it is done: 达产后预计年产值. */
const onceDone = new StartPattern(/后(?:预计|可|将|每?年)(?=[\u4e00-\u9fff]{2})/y);

/** What heads a list of products: 新增的主要生产能力有鱼粉. */
const capacities = new StartPattern(/(?:主要)?生产能力有(?=[\u4e00-\u9fff])/y);

/** What a deed takes in, between it and what it is done to: 更新（含部件更新）渔船. */
const partsAside = new StartPattern(/（(?:含|包括|不含)[^（）\d]{2,16}）(?=[\u4e00-\u9fff]{2})/y);

/** What holds of all that follows: 预计（下同）渔业产值. */
const likewise = new StartPattern(/（(?:预计数?，?)?下同）/y);

/** Shortest measure that a plan is told of rather than named by: 计划投资. */
const shortestPlanned = 4;
/** What goes on with the name of a plan. */
const ofPlan = new StartPattern(/的|规定|要求/y);

/** After how long something is so again: 【时隔三年】渔业产值再次增长. */
const afterYears = new StartPattern(/时隔[\d一二两三四五六七八九十]{1,3}(?:年|个月)(?:后|之后)?/y);
/** The share of what was told of before: 【使其】占比重. */
const ofThat = new StartPattern(/使?其(?=占)/y);
/** What else was done, behind the verb: 新开工【（改造）】渔民住房. */
const otherWorks = new StartPattern(
  phraseAt`（(?:改造|提升|${waysOfBuilding})(?:[、和及](?:改造|提升|${waysOfBuilding})){0,3}）(?=[\u4e00-\u9fff]{2})`,
);

/** That something was got, before what was granted: 【获】渔业龙头企业认定. */
const granted = new StartPattern(phraseAt`获(?=[^，。；、\d获]{4,16}${waysOfGranting})`);

/** What may stand before a phrase and is no part of it. */
const leading: readonly StartPattern[] = [
  streak,
  nth,
  first,
  partsAside,
  ofList,
  noneOr,
  goals,
  leadsUp,
  goalUntil,
  pointsBack,
  pointedOut,
  transferTo,
  addedTo,
  reckoned,
  we,
  approved,
  agreedBy,
  metGoals,
  setBy,
  bareYear,
  ofPlanYears,
  means,
  byKinds,
  outOf,
  onceDone,
  nextPoint,
  summedUp,
  pointInside,
  ensured,
  because,
  afterYears,
  ofThat,
  otherWorks,
  granted,
];

/** The furthest end of what stands at a place before a phrase; -1 where nothing does. */
function furthestEnd(text: string, at: number): number {
  let end = -1;
  for (const each of leading) end = Math.max(end, each.endAt(text, at));
  return end;
}

/** Where the words end that say that some are told of among others, from either of them on: 中有渔村对象; -1 where none stand. */
function endOfAmong(text: string, at: number): number {
  if (text.charAt(at - 1) === '中' && someAmong.startsAt(text, at - 1)) return at + 1;
  return someAmong.startsAt(text, at) ? at + 2 : -1;
}

/** What a verb right before it is told with in an aside: 加装【（更新）】渔梯. */
const ofVerb = new StartPattern(
  /(?<=[\u4e00-\u9fff]{2})（(?![乡街社市县区村镇])[\u4e00-\u9fff]{2}）(?=[\u4e00-\u9fff]{2})/y,
);

/** `span` without the adverbs, times and signs that it opens with. */
export function trimStart(text: string, span: Span): Span {
  let from = Math.max(
    span.from,
    opensParagraph(text, span.from) ? numberEnd(text, span.from) : -1,
    headingEnd(text, span.from),
    furthestEnd(text, span.from),
  );
  if (lateBound.startsAt(text, from)) from += 2;
  from = Math.max(from, ofVerb.endAt(text, from));
  if (sizes.has(text.charCodeAt(from - 1))) from = Math.max(from, ofSize.endAt(text, from));
  while (from < span.to && !opensName(text, from, span.to)) {
    const placed = Math.max(
      placeAndTime.endAt(text, from),
      likewise.endAt(text, from),
      capacities.endAt(text, from),
      setsOut.endAt(text, from),
      fitFor.endAt(text, from),
      endOfAmong(text, from),
      inTime.endAt(text, from),
      someYears.endAt(text, from),
      without.endAt(text, from),
      decides.endAt(text, from),
      asks.endAt(text, from),
      belongs.endAt(text, from),
    );
    if (placed !== -1 && placed < span.to) from = placed;
    // 上年度: a time ends behind 年.
    if (from > span.from && text.charAt(from) === '度' && text.charAt(from - 1) === '年') from += 1;
    const word = wordAt(text, from, span.to);
    if (word?.class === 'adverb' || word?.class === 'time') {
      const said = text.slice(from, word.to);
      // 今年计划渔业总产值增长9%: what is planned is named behind it.
      const plans =
        said === '计划' &&
        from > span.from &&
        span.to - word.to >= shortestPlanned &&
        !ofPlan.startsAt(text, word.to);
      const bare =
        keptYear.startsAt(text, from) ||
        peak.startsAt(text, from) ||
        (asNouns.has(said) && !plans) ||
        attributes.has(said);
      const next = wordAt(text, word.to, span.to);
      const goesOn = next?.class === 'adverb' && !asNouns.has(text.slice(next.from, next.to));
      if (bare && word.to < span.to && next?.class !== 'verb' && !goesOn) break;
      if (word.to >= span.to && word.class === 'adverb') return { from: word.to, to: span.to };
      from = word.to;
    } else if (
      word === null &&
      ((edges.has(text.charCodeAt(from)) &&
        !opensQuote(text, from) &&
        !bodyOf.startsAt(text, from)) ||
        opensTime(text, from, span.to) ||
        opensPart(text, from))
    )
      from += demanded.startsAt(text, from) ? 2 : 1;
    else break;
  }
  return { from, to: span.to };
}

/** An aside that belongs to a place's kind: 县（市、区）. */
const places = /（(?:[市区县旗州盟镇乡村街道级、]{1,6}|[省市县区新旧大小全]口径)）$/;

const closingBracket = '）'.charCodeAt(0);

/** Longest number with its unit whose digits were taken out. */
const longestBlank = 8;
const blanked = new RegExp(
  `^[${blankSigns}.．]+[百千万亿]*(?:美?元|[个人户亩家斤吨处座条项名]|公里|公顷|%)?$`,
);

/** Where a phrase ends before a number whose digits were taken out: 产值XX亿元. */
export function withoutBlank(text: string, { from, to }: Span): number {
  const at = blanks.firstIn(text, Math.max(from, to - longestBlank), to);
  return at > from && blanked.test(text.slice(at, to)) ? at : to;
}

/** 全 before a deed that is done to all of it: 生活污水全[收集]. */
const allOfIt = new EndPattern(/(?<=[\u4e00-\u9fff]{2})(?<![安健齐完周保成双])全$/);

/** That what is named shall be something: 上线率应, 登记的渔船须, 所占比重要. */
const shall = new EndPattern(/(?<=[率量额值数积辆员户])(?:应当?|须)$|(?<=比重|开支|支出)要$/);
/** For how long a deed is that the next name of a list opens with, or how what is named turned: 污水厂和[日处理], 增速由负转正. */
const leftOver = new EndPattern(
  /[、和与及][日年月]$|(?<=.{2})(?:[第头]一次|再度|相应|[只仅]能)$|(?<=[\u4e00-\u9fff]{2})(?:一般|(?:到期|期满)后)$|由[负正降升跌涨减增亏]转[正负降升跌涨减增盈]?$/,
);
/** What is changed into another currency: 汇率为1美元兑. */
const exchanged = new EndPattern(/(?:为|是|：)?\d{1,3}[\u4e00-\u9fff]{1,4}(?:兑换?|对人民币)$/);
/** For how long something is what its predicate says: 产量常年保持在…. */
const lasting = new EndPattern(/(?<=[准额量值率重度比])(?:常年|长期|多年来?)$/);
/** 总 that lost what it is the sum of: 9条干渠总[90公里]. */
const inAll = new EndPattern(/(?<=[\u4e00-\u9fff]{2})(?<![老汇副])总$/);
/** What a predicate opens with, or is, behind its noun: 标准统一由…, 总量双超…, 5个渔村全覆盖. */
const predicated = new EndPattern(
  /(?<=[准额量值])统一$|(?<=[量额])双$|(?<=..)(?:只需要?|不放松|不动摇|之[一列]|为此)$|(?<=业)方面$|(?<=工程|项目)正$|(?<=[\u4e00-\u9fff）])全覆盖$/,
);
/** How it changed, of which the noun is left behind: 消费水平有较大[提高]. */
const changedMuch = new EndPattern(phrase`(?<=[\u4e00-\u9fff]{2})有${extentsOfChange}$`);
/** Where it is so, or for how much each: 排名在全省, 浓度每立方米. */
const besideMeasure = new EndPattern(
  /(?<=(?:全球|世界|全[国省市县区]|排名))前$|(?<=[\u4e00-\u9fff]{2})在全[国省市县区]$|(?<=率)人均$|(?<=[度量])每(?:立方米|[千万]人)$/,
);
/** By what it is done: 渔场建设按任务, 开发任务按计划. */
const byPlan = new EndPattern(phrase`(?<=[\u4e00-\u9fff]{2})按${termsOfPlans}$`);

/** How little it is, or where people go: 产量才, 劳动力向非农. */
const beforeVerb = new EndPattern(
  /(?<![人天英奇育将引聚])才$|(?<=..)(?<![面投导方走流去意取志倾转])向(?:非农(?:产业)?|城镇|外地|[市县省]外)$/,
);
/** In what circumstances something is done, or what 给 … 以 gives: 坚持六项标准的前提下, 给9家渔企以有力[支持]. */
const inCircumstances = new EndPattern(
  phrase`(?<=[\u4e00-\u9fff]{2})(?:(?:并存|存在)?的${circumstances}下|在[^，。在]{2,7}(?:${circumstances}|${pressures})下|以${strengthsOfGifts})$`,
);
/** How far what is told holds: 渔民大体上, 终端主要. */
const roughly = new EndPattern(phrase`(?<=[\u4e00-\u9fff]{2})${extentsOfTruth}$`);
/** When or why it is told: 产值在九月中间, 渔船由于风浪原因. */
const whenOrWhy = new EndPattern(
  /(?<=[\u4e00-\u9fff]{2})(?:在[\u4e00-\u9fff]{2,8}(?:中间|期间)|(?:由于|因)[\u4e00-\u9fff]{2,8}(?:原因|因素|影响))$/,
);
/** How many works at once are begun: 重大渔港项目集中[开工]. */
const atOnce = new EndPattern(/(?<=项目|工程|企业)集中$/);
/** How much each has more of what is named: 渔工养老金又人均. */
const perHead = new EndPattern(/(?<=[\u4e00-\u9fff]{2})[又再还也][人户]均$/);
const longestLeft = 12;
/** What is done to those named before: 把两件事很好地结合起来. */
const together = new EndPattern(phrase`(?<=..)${mannersOfJoining}?(?:..|抓)起来$`);
const longestDeed = 18;

/** `span` without the adverbs and signs that it closes with; `words` are those of the span. */
export function trimEnd(text: string, span: Span, words: readonly ClauseWord[]): Span {
  let to = withoutBlank(text, span);
  const near = Math.max(span.from, to - longestLeft);
  const left =
    together.exec(text, Math.max(span.from, to - longestDeed), to) ??
    leftOver.exec(text, near, to) ??
    exchanged.exec(text, near, to) ??
    lasting.exec(text, near, to) ??
    inAll.exec(text, near, to) ??
    predicated.exec(text, near, to) ??
    changedMuch.exec(text, near, to) ??
    besideMeasure.exec(text, near, to) ??
    atOnce.exec(text, near, to) ??
    perHead.exec(text, near, to) ??
    inCircumstances.exec(text, near, to) ??
    roughly.exec(text, near, to) ??
    whenOrWhy.exec(text, near, to) ??
    byPlan.exec(text, near, to) ??
    beforeVerb.exec(text, near, to) ??
    shall.exec(text, near, to);
  to -= left?.[0].length ?? 0;
  let last = words.length - 1;
  for (;;) {
    while (last >= 0 && (words[last] as ClauseWord).from >= to) last--;
    const word = words[last];
    const drops =
      word &&
      word.to === to &&
      word.from >= span.from &&
      (word.class === 'time' ||
        (word.from > span.from && droppedInside.has(text.slice(word.from, word.to))) ||
        (word.class === 'adverb' && !asNouns.has(text.slice(word.from, word.to))));
    if (drops) {
      // 支出继去年突破3亿元后: what something comes after.
      to = word.from - (word.class === 'time' && text.charAt(word.from - 1) === '继' ? 1 : 0);
      continue;
    }
    if (
      text.charCodeAt(to - 1) === closingBracket &&
      !places.test(text.slice(Math.max(span.from, to - 8), to))
    ) {
      const open = text.slice(span.from, to).lastIndexOf('（');
      if (open > 0) {
        to = span.from + open;
        continue;
      }
    }
    if (allOfIt.test(text, span.from, to)) {
      to--;
      continue;
    }
    if (to <= span.from || !trailing.has(text.charCodeAt(to - 1))) return { from: span.from, to };
    if (word && word.to === to && word.class !== 'adverb') return { from: span.from, to };
    if (wholeEndings.has(text.slice(to - 2, to))) return { from: span.from, to };
    to--;
  }
}
