import { havingVerbs, standingVerbs, timeTakingVerbs } from '../../lexicon/standing-verbs.ts';
import type { Span } from '../../core/span.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { isDigit } from '../../core/characters.ts';
import { deedsSummed, yearlyFlows } from '../../lexicon/deeds-counted.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { outlays, sumsOfStretch } from '../../lexicon/sums.ts';
import { placesRising } from '../../lexicon/rank-words.ts';
import { chineseNumber } from '../../numerals/chinese-number.ts';
import { wordAt, wordsOf } from '../../clause/words.ts';
import { arriving } from '../../lexicon/changes.ts';
import { meansOfYears, standingThings, stocks } from '../../lexicon/measured-nouns.ts';
import { schemes } from '../../lexicon/people-words.ts';
import { outcomesOfRequests, stepsOfWorks } from '../../lexicon/deed-nouns.ts';
import { composingVerbs, drivingVerbs, holdingLevels } from '../../lexicon/actions.ts';
import type { TargetType } from '../kinds.ts';
import { now } from './sentence-cues.ts';

/** How a number relates to the stretch of time that it is about. */
export type Aspect =
  /** It is said of all years together, or of the average one. */
  | 'spread'
  /** It is added up over all years: 累计. */
  | 'sum'
  /** It is where a measure stands, and so of the stretch's end. */
  | 'point'
  /** It is counted over the stretch, or to be by its end. */
  | 'flow'
  /** It is held at a value: in every year of a stretch, and at the end of one that has no start. */
  | 'held'
  /** It was so in each of so many years: 连续九年. */
  | 'streak'
  /** It is where a change started, before the stretch. */
  | 'origin';

const onAverage = new AnyPattern(
  phrase`年均(?!${meansOfYears})|(?<![上去])年平均(?=增|递|下降|降低|提高)|平均每年|每年平均|年递增`,
);
/** 年增长5%, not 2024年增长5%. */
const yearly = new AnyPattern(/(?<![上去今全往两十几多\d〇一二三四五六七八九零])年增长(?!率)/);
/** The clause before it that tells of one year: 2031年达到9亿元，年增长5%. */
const yearBefore =
  /(?:^|[，；。])(?:19|20)\d\d年(?!均)[^，。；\d]{0,12}(?:达到?|完成|实现|突破|为)\d[^，。；年]{0,12}，$/;
const longestYearBefore = 40;

function isOfYearBefore(text: string, { clause, sentence }: Measured): boolean {
  const from = Math.max(sentence.from, clause.from - longestYearBefore);
  return yearBefore.test(text.slice(from, clause.from));
}
const streak = new AnyPattern(/连续(\d{1,2}|[一二两三四五六七八九十]{1,3})年[^、]*$/);
/** The same where it is all of the clause before: 连续三年，蟹苗价格增长5%. */
const streakBefore = new EndPattern(
  /(?:^|[，。；])(?:已|全县|全市|全省)?连续(\d{1,2}|[一二两三四五六七八九十]{1,3})年，$/,
);
const longestStreak = 12;
const ofOneYear = new AnyPattern(/(?:比|较)(?:上年|去年|上一年)|同比|上年同期/);
/** What is added up over years, no balance: 累计治理9万亩, not 累计结存. */
const addedUp = new AnyPattern(/累计(?!结[存余])/);
/** How many there are behind what was added up in the same clause: 累计净增9万户、总量达90万户. */
const totalNow = new EndPattern(
  /[、，](?:总[量数]|总?规模)(?:已|将)?(?:达到?|增至|增加到|突破|超过?)?$/,
);
const longestTotal = 8;
/** 五年共培养584万人, not 共有. */
const inAll = new AnyPattern(/累计(?!结[存余])|总共|共计|合计|(?<!公)共(?![有同和产青建享])/);
/** A level that is the mean of several years: 五年平均降到30%. */
const mean = new AnyPattern(/(?<!人)年平均(?!气温|降|浓度|工资)/);
/** What is spent or taken in over a stretch, although a text tells it like a state: 投入达3200亿元. */
const spent = new EndPattern(phrase`${sumsOfStretch}(?:总?额|总[数量]|总?规模)?(?:计划)?$`);
/** A change over a stretch that is told like a state: 下降幅度为9%. */
const ofChange = new EndPattern(/(?:幅度|增幅|降幅)$/);
/** What is counted anew each year. */
const annual = new AnyPattern(/人均|居民[^，]*收入|[年亩单]产/);
/** What tells behind a number that it is one year's: it is compared with an earlier one. */
const ofLastYear =
  /^[^，。；]{1,12}[，、（](?:比|是|为|较)(?:(?:19|20|一九|二〇)[\d一二三四五六七八九〇]{2}年|[“"]?[十一二三四五六七八九]{1,2}五[”"]?末)/;
/** What stands before how many times that of an earlier year something is: 是2030年的【3倍】. */
const timesThat = new EndPattern(
  /(?:是|为|相当于)(?:(?:19|20)\d\d年|[“"]?[十一二三四五六七八九]{1,2}五[”"]?末)[底末]?的$/,
);
/** The same where no sum over years goes before: 完成产值9亿元，同比增长5%. */
const yearOn = /^[^，。；]{1,12}[，、（](?:同比|[比较](?:上|去|上一)年)/;
/** What tells behind a number that it is one year's, which years of growth lead to: 完成产值9亿元，年均增长8%. */
const grownTo = /^[^，。；]{1,12}，年均(?:增[长幅速]|递增)/;
/** What tells behind a sum that it is of several years: 事业费90亿元，平均每年18亿元. */
const perYear =
  /^[\d.,一二三四五六七八九十百千万亿]+[\u4e00-\u9fff]{1,3}，(?:平均每年|年均)[\d一二三四五六七八九]/;
/** What is to be done in all by the end of a stretch, or goes on over it: 造林任务为9万亩, 建设总规模为9万千瓦. */
const task = new EndPattern(phrase`任务$|${stepsOfWorks}总?规模$|竣工面积$|^总规模$`);
const ofShare = /^[\d.]+%/;
/** What passes one mark after the other does so over the stretch. */
const oneByOne = /^(?:连续|接连|相继)?(?:连[跨破上]|跨越)/;
/** What is held at a value holds in every year of a stretch. */
const held = phrase`^${holdingLevels}在?$`;
/** The same of a place. */
const keptPlace = new AnyPattern(/(?:保持|稳居|蝉联)[^，。；\d]*$/);
const longestPlace = 14;
/** What holds of each year of a stretch: 2031—2035年，年度用海量不低于9%. */
const eachYear = new AnyPattern(/年度(?![考目计任预规])|当年/);
/** What is done again in each year of a stretch: 从2031年开始，每年列支9万元. */
const everyYear = new AnyPattern(/(?<![人户亩斤生均])每年/);
const current = new AnyPattern(/现有(?!的)|现已|(?<!实)现在/);
/** What is in force: 由现行的3000元. */
const inForce = new AnyPattern(/现[行有]/);
const standing: ReadonlySet<string> = new Set(standingVerbs);
const having: ReadonlySet<string> = new Set(havingVerbs);
/** A place from which something rises: 由全省第9位【上升到】第5位. */
const rises = phrase`^第?[\d一二三四五六七八九十]{1,3}[位名]?，?${placesRising}[到至为]`;
const risesFrom = /[由从][^，。；]{0,12}$/;

function isLeft(text: string, { at, clause }: Measured): boolean {
  return rises.test(text.slice(at, at + 10)) && risesFrom.test(text.slice(clause.from, at));
}

/** How many steps were taken over a stretch: 连跨两个千亿元台阶. */
const steps = new StartPattern(
  /[\d一二两三四五六七八九十]{1,3}个[^，。；]{0,8}(?:台阶|大关|关口)/y,
);
/** What is reached in a year that a list names for it: 年均增长6%、2030年达到9亿元. */
const ofOwnYear = new EndPattern(/[、，]到?(?:19|20)\d\d年底?(?:将|力争)?(?:达到?|突破|超过)$/);
const longestOwn = 16;
/** A number that ends its clause or its part of a list. */
const atEnd = /^[\d.,〇一二三四五六七八九十百千万亿多余]+[\u4e00-\u9fff]{1,2}[，。；、]/;

/** What counts those that a stretch's deeds were done to: 开工的就有9家. */
const ofThose = /的[\u4e00-\u9fff]{0,2}有/;

/** 三年植树26万株: what a clause opens with that tells what years brought. */
const inYears = new StartPattern(/(?:[两二三四五十]|[34510]{1,2})年内?(?![来前后末底度间内])/y);
/** The same behind the noun: 鱼货吞吐量五年超过9万吨. */
const inYearsOver = new EndPattern(
  /[\u4e00-\u9fff](?:[两三四五十]|[3456])年(?:将)?(?:超过?|突破|达到?|超)$/,
);

/** What goes on year by year, counted in one of them: 到2031年，年接待【游客】9万人次. */
const inOneYear = new AnyPattern(phrase`(?<![\u4e00-\u9fff\d])年${yearlyFlows}[^，。；\d]{0,12}$`);
/** Those whom a scheme reaches by now: 渔业保险覆盖9万人. */
const covers = new EndPattern(phrase`${schemes}(?:已|基本)?覆盖$`);
/** What share of all is reached by now: 渔业保险试点覆盖24%的县. */
const reachesShare = new EndPattern(/覆盖(?:到|至|了)?$/);
/** Those whom an insurance reaches by now, behind how many more they are: 参保人数增加3万人、覆盖9万人. */
function isInsured({ action, indicator }: Measured): boolean {
  return action?.startsWith('覆盖') === true && /保险|参保|医保/.test(indicator);
}
/** Those of a set to whom a deed was done: 获得奖章的有9人. */
const doneTo = new EndPattern(
  /(?:获得?|被评为|[受通]过|颁布|评[为上])[^，。；]{0,20}的[^，。；]{0,2}有$/,
);

/** What brings about where something stands: 拉动鱼市成交超9万吨. */
const causes = phrase`^${drivingVerbs}$`;
const reached = new EndPattern(/(?:超过?|突破|达到?|超越)$/);

/** Whether a number is where something stands that a deed brought about. */
function isReached(text: string, { at, clause, action }: Measured): boolean {
  return action !== null && causes.test(action) && reached.test(text, clause.from, at);
}

/** Whether something is said to be there: 拥有渔企9家, 全区有渔港9座; not 有9项作品获奖, which they did over the years. */
function isThere(text: string, action: string, at: number, clause: Span): boolean {
  if (!having.has(action)) return false;
  if (!/^[共已]?有$/.test(action)) return true;
  const before = text.slice(clause.from, at);
  return before.includes('有') && !ofThose.test(before) && atEnd.test(text.slice(at, at + 20));
}

/** Whether a number tells how things are now, as its clause says, or one before it in its item: 目前，渔港发展到9座，涉及3个县. */
function isCurrent(text: string, { at, clause, sentence, action }: Measured): boolean {
  if (now.test(text, clause.from, at) || current.test(text, clause.from, at)) return true;
  const from = Math.max(0, sentence.from - 1, at - longestItem);
  if (!soFar.test(text.slice(from, at))) return false;
  if (text.startsWith('目前，', clause.from - 3)) return true;
  if (ofYears.test(text.slice(clause.from, at))) return false;
  if (action === null || !isDone(action) || reaches.test(action)) return true;
  return ofNoun.test(text.charAt(text.lastIndexOf(action, at) + action.length));
}
/** Verbs that say how far what there is now reaches: 目前，渔港发展到9座，涉及3个县. */
const reaches = phrase`^(?:覆盖|分布|${composingVerbs})`;
/** What makes a verb part of a noun: 投产及在建项目. */
const ofNoun = /[及和、的]/;
/** What a clause says of years although one before it says how things are now: 目前，…，五年累计改造9座. */
const ofYears = /累计|(?<!公)共(?![有同和产青建享])|[\d一二两三四五六七八九十]年|年均/;
const soFar = /[，。；\n]目前(?![^；]*(?:基础上|；))/;
const longestItem = 80;

/** Verbs of the time that something took, once in a stretch: 仅用90天. */
const takesTime = phrase`^(?:${timeTakingVerbs}|用)$`;
/** Verbs of a change with where it arrives: 支出由3亿元增加到9亿元. */
const arrivesAt: ReadonlySet<string> = new Set(arriving);

/** What the aspect of a number is read from. */
export interface Measured {
  /** Where the number starts. */
  readonly at: number;
  readonly sentence: Span;
  readonly clause: Span;
  readonly type: TargetType;
  readonly action: string | null;
  readonly indicator: string;
}

/** How a number relates to the stretch of time that it is about, as its clause words it. */
export function aspectOf(text: string, number: Measured): Aspect {
  const { at, clause, type, action, indicator } = number;
  const { from } = clause;
  if (type === 'baseline') return inForce.test(text, from, at) ? 'point' : 'origin';
  if (streakOf(text, number)) {
    if (builtOn.test(text.slice(at, at + longestBase))) return 'origin';
    return type === 'rank' ? 'point' : 'streak';
  }
  if (type === 'level' && ofOwnYear.test(text, Math.max(from, at - longestOwn), at)) return 'point';
  if (onAverage.test(text, from, at)) return 'spread';
  if (yearly.test(text, from, at) && !isOfYearBefore(text, number)) return 'spread';
  if (isCurrent(text, number) || ofOneYear.test(text, from, at)) return 'point';
  if (goesOn(text, number)) return 'spread';
  if (totalNow.test(text, Math.max(from, at - longestTotal), at)) return 'point';
  if (addedUp.test(text, from, at) || isTimesSum(text, number)) return 'sum';
  if (multiple.startsAt(text, at) && timesThat.test(text, from, at)) return 'point';
  if (type === 'count' && action !== null && isThere(text, action, at, clause)) return 'point';
  if (type === 'count' && (covers.test(text, from, at) || isInsured(number))) return 'point';
  if (type === 'count' && inOneYear.test(text, from, at)) return 'held';
  if (type === 'rank') {
    if (isLeft(text, number)) return 'origin';
    return keptPlace.test(text, Math.max(from, at - longestPlace), at) ? 'held' : 'point';
  }
  if (type !== 'level' || ofChange.test(indicator) || steps.startsAt(text, at)) return 'flow';
  if (eachYear.test(text, from, at)) return 'held';
  if (everyYear.test(text, from, at)) return 'flow';
  if (isShareOfDone(text, number) || isOfSettled(text, number)) return 'flow';
  if (annual.test(indicator) || ofLastYear.test(text.slice(at, at + 40))) {
    return action !== null && held.test(action) ? 'held' : 'point';
  }
  if (inAll.test(text, from, at) || mean.test(text, from, at)) return 'flow';
  const behind = text.slice(at, at + 40);
  if (yearOn.test(behind)) return 'point';
  if (perYear.test(behind)) return 'flow';
  if (task.test(indicator) && !ofShare.test(behind)) return 'flow';
  if (/^达到?$/.test(action ?? '') && grownTo.test(behind)) return 'point';
  if (spent.test(indicator) && !arrivesAt.has(action ?? '') && !isMark(text, number)) return 'flow';
  if (isBesideSum(text, number) || isPartOfSpent(text, number)) return 'flow';
  if (isOfSum(text, number) || inYearsOver.test(text, from, at)) return 'flow';
  if (grownTo.test(behind)) return 'point';
  if (action === null && (inYears.startsAt(text, from) || isWorkOf(text, number))) return 'flow';
  if (doneTo.test(text, from, at)) return 'flow';
  if (reachesShare.test(text, from, at)) return 'point';
  if (opensDeed(text, number)) return 'flow';
  if (action === null) return tellsDeed(text, from, at) ? 'flow' : 'point';
  if (takesTime.test(action)) return 'flow';
  if (isReached(text, number)) return 'point';
  if (held.test(action)) return 'held';
  if (oneByOne.test(action)) return 'flow';
  return isDone(action) ? 'flow' : 'point';
}

/** What is taken in over a year, and verbs that say which mark it passes: 税收突破9亿元. */
const takenIn = new EndPattern(/(?:税收|收入)$/);
const passes = /^(?:突破|超过?|超越|越过)$/;
/** What is taken in and spent in one year, dealt out together: 财政收入、支出分别突破3亿元和9亿元. */
const bothSides = new AnyPattern(/收入[、和与]支出分别/);

/** Whether a number is the mark that what a year brings in passes. */
function isMark(text: string, { at, clause, indicator, action }: Measured): boolean {
  if (action === null || !passes.test(action)) return false;
  return takenIn.test(indicator) || bothSides.test(text, clause.from, at);
}

/** Longest list before a number that is looked through. */
const longestList = 60;
const sumWithPart = /累计[^；。]*，其中[\u4e00-\u9fff]{1,12}$/;
/** Parts of what works amount to: 建设总规模为9万千瓦，其中水电3万千瓦. */
const scaleWithPart = /建设总?规模(?:[^，。；]*，其中[，：]?|[为是]?：)[^；。]*$/;
const spentBeside = phrase`${outlays}[\d.点一二三四五六七八九零十百千万亿]{1,16}(元|美元)[，、](?:[\u4e00-\u9fff]{2,8})$`;
const money = /[\d.点一二三四五六七八九零十百千万亿]{1,16}(元|美元)/y;

/** Whether a bare number goes on from a sum: 五年累计进出口264亿美元，其中出口185亿美元; 利用外资43亿美元，进出口209亿美元. */
function isBesideSum(text: string, { at, sentence, action }: Measured): boolean {
  if (action !== null) return false;
  const before = text.slice(Math.max(sentence.from, at - longestList), at);
  if (sumWithPart.test(before) || scaleWithPart.test(before) || isAlongSum(text, at, sentence))
    return true;
  money.lastIndex = at;
  const unit = spentBeside.exec(before)?.[1];
  return unit !== undefined && money.exec(text)?.[1] === unit;
}

/** A sum that is spent, of which parts are told behind it: 渔业投资9亿元，其中，渔港3亿元. */
const spentOfWhich = phrase`${outlays}(?:总额|共|为|达|约)*[\d.]+[万亿]*元[^；。]*其中`;

/** Whether money without a verb is a part of what is spent over a stretch: 五年渔业投资9亿元，其中，渔港3亿元. */
function isPartOfSpent(text: string, { at, sentence, action }: Measured): boolean {
  if (action !== null) return false;
  money.lastIndex = at;
  if (!money.test(text)) return false;
  return spentOfWhich.test(text.slice(Math.max(sentence.from, at - longestSums), at));
}

/** How much of what is answered or settled one by one is: 满意率, 办结率. */
const settled = new EndPattern(phrase`${outcomesOfRequests}率$`);

/** Whether a rate is told right behind the sum of what is settled: 累计办理建议90件，满意率100%. */
function isOfSettled(text: string, { clause, sentence, indicator }: Measured): boolean {
  if (!settled.test(indicator)) return false;
  const from = Math.max(sentence.from, clause.from - longestList);
  return addedUp.test(text, from, clause.from) && isDigit(text.charCodeAt(clause.from - 3));
}

/** What share of things some are: ，其中渔港占9%. */
const shareOfThose = /，其中，?[^，。；\d]{2,16}占(?:比)?(?:达到?|约|超过?)?$/;

/** Whether a number is the share of a part in what a deed makes over a stretch: 建设住房900套，其中租赁住房占60%. */
function isShareOfDone(text: string, { at, sentence }: Measured): boolean {
  const before = text.slice(Math.max(sentence.from, at - longestList), at);
  const share = shareOfThose.exec(before);
  if (!share) return false;
  const whole = at - share[0].length;
  const from = Math.max(sentence.from, at - longestList, text.lastIndexOf('，', whole - 1) + 1);
  if (!/\d[^%，。；]*$/.test(text.slice(from, whole))) return false;
  const [deed] = wordsOf(text, from, whole);
  return (deed?.from === from && deed.verb === 'nominal') || tellsDeed(text, from, whole);
}

/** Works, which go on over a stretch of time. */
const works = new EndPattern(/(?:项目|工程|建设总?规模)$/);
const during = /^[^，。；]{0,8}(?:期间|年内)，/;
const longestOpening = 12;

/** Whether works without a verb are those of the stretch that their sentence opens with: “十五五”期间，施工的渔港项目90个. */
function isWorkOf(text: string, { sentence, indicator }: Measured): boolean {
  const { from } = sentence;
  return works.test(indicator) && during.test(text.slice(from, from + longestOpening));
}

/** What opens a list of sums. */
const summed = /累计|(?<!公)共(?![有同和产青建享])/;
const notAlong = /[达占居比]|增长|提高|下降/;
/** What ends a name of something that is there rather than done. */
const stock = phrase`${stocks}$`;
/** People and beds, which are there. */
const areThere = /^[\d.]+[万亿]?[多余]?(?:人(?!次)|名|张)/;
const longestSums = 90;

/** Whether a number without a verb of its own goes on with a list of sums: 累计治理海滩9万亩，疏浚航道3公里，码头面积3万亩. */
function isAlongSum(text: string, at: number, { from }: Span): boolean {
  const said = text.slice(Math.max(from, at - longestSums), at);
  const list = summed.exec(said);
  if (!list) return false;
  const items = said.slice(list.index).split('，');
  const own = items.pop() as string;
  const areSums =
    items.length > 0 && items.every((item) => /\d/.test(item) && !notAlong.test(item));
  return (
    areSums && !/[\d；]/.test(own) && !stock.test(own) && !areThere.test(text.slice(at, at + 12))
  );
}

const multiple = new StartPattern(/[\d.]+倍/y);
const timesSum = new AnyPattern(
  /累计[^，；。]*，[^，；。]*是[^，；。\d]*(?:19|20)?[\d—-]*[^，；。\d]*$/,
);

/** Whether a number says how many times that of another stretch a sum before is: 累计投资9亿元，是“十四五”时期的3倍. */
function isTimesSum(text: string, { at, sentence }: Measured): boolean {
  const from = Math.max(sentence.from, at - longestList);
  return timesSum.test(text, from, at) && multiple.startsAt(text, at);
}

/** What opens a clause that says which part of something the sum before it was: ，占全省的9%. */
const partOf = new StartPattern(/(?:约?占|是|为|相当于)/y);

/** Which part something is of all: 占全市的9%; no part that it rose to. */
const shareOf = new StartPattern(/约?占[^，。；由从]{1,20}的?[\d一二三四五六七八九]/y);

/** Whether a clause says which part a sum or a deed over years was of something: 五年累计节水9万吨，占全省的9%; 获得奖项9项，占全市的9%. */
function isOfSum(text: string, { clause, sentence }: Measured): boolean {
  if (!partOf.startsAt(text, clause.from)) return false;
  const from = Math.max(sentence.from, clause.from - longestClause);
  const before = text.slice(from, Math.max(from, clause.from - 1));
  const last = lastBreak(before) + 1;
  if (inAll.test(before.slice(last))) return true;
  const [deed] = wordsOf(text, from + last, clause.from - 1);
  if (deed?.class !== 'verb' || deed.from !== from + last) return false;
  const told = text.slice(deed.from, deed.to);
  return isDone(told) && !/^(?:完成|实现)/.test(told) && shareOf.startsAt(text, clause.from);
}

/** What was so before what is told: 在连续三季少捕9%的基础上. */
const builtOn = /^[^，。；]{2,10}的基础上/;
const longestBase = 16;

/** What says that a number was so for some years in a row; null where nothing does. */
function streakOf(text: string, { at, clause: { from } }: Measured): RegExpExecArray | null {
  return (
    streak.exec(text, from, at) ?? streakBefore.exec(text, Math.max(0, from - longestStreak), from)
  );
}

/** For how many years in a row a number in a clause was so: 9 for 连续九年. */
export function yearsInRow(text: string, number: Measured): number {
  const years = streakOf(text, number)?.[1] ?? '';
  return isDigit(years.charCodeAt(0)) ? Number(years) : (chineseNumber(years) ?? 1);
}

/** Whether a verb in the clause says what was done: 创收8亿元, 向河道补水3万立方米. */
function tellsDeed(text: string, from: number, to: number): boolean {
  return wordsOf(text, from, to).some(
    (word) => word.class === 'verb' && (word.verb === 'act' || word.verb === 'gain'),
  );
}

/** Deeds that are as often nouns, of which a sum is told where a clause opens with them: 进口蟹苗900只. */
const summedDeeds = new StartPattern(phraseAt`${deedsSummed}(?=[\d\u4e00-\u9fff])`);
/** What they are the first part of, which stands by itself. */
const ofStanding = phrase`${standingThings}$`;

/** Whether a clause opens with a deed of which its number is the sum. */
function opensDeed(text: string, { at, clause: { from }, indicator }: Measured): boolean {
  return (
    summedDeeds.startsAt(text, from) &&
    !ofStanding.test(indicator) &&
    !/^[\d.]+%/.test(text.slice(at, at + 8))
  );
}

/** How far a rate is from another: 高于全县0.5个百分点. */
const inPoints = /^[^，。；]{1,8}百分点/;

/** What stands before how far the average of the clause before is from others: 年均增长6%，增速高于目标0.5个百分点; 分别高于. */
const speed = new StartPattern(/增[速幅](?:分别|均)?|分别|均|也|平均/y);

/** Longest clause before that a number's own goes on from. */
const longestClause = 40;

/** Whether a clause without a subject goes on with the average of the one before: 平均每年增加42亿元，增长4.9%; 年均增长6%，高于全县0.5个百分点. */
function goesOn(text: string, { at, clause, sentence, type, action }: Measured): boolean {
  const changes = type === 'growth' || (type === 'level' && inPoints.test(text.slice(at, at + 14)));
  if (!changes || action === null) return false;
  if (!text.startsWith(action, Math.max(clause.from, speed.endAt(text, clause.from)))) return false;
  const from = Math.max(sentence.from, clause.from - longestClause);
  const before = text.slice(from, Math.max(from, clause.from - 1)).replace(/（[^（）]*）/g, '');
  return onAverage.test(before.slice(lastBreak(before) + 1));
}

/** Where the last clause of some words was opened. */
function lastBreak(words: string): number {
  return Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'));
}

/** Whether a verb says what was done, so that its money is spent over the stretch: 投入, 完成; not 达到. */
function isDone(action: string): boolean {
  if (standing.has(action)) return false;
  const kind = wordAt(action, 0, action.length, true)?.verb;
  return kind === 'act' || kind === 'nominal' || kind === 'gain' || kind === 'loss';
}
