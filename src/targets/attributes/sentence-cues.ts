import { AnyPattern } from '../../core/any-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Span } from '../../core/span.ts';
import { deedsToLand } from '../../lexicon/crops.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { changesOfMeasures, plannedChanges } from '../../lexicon/changes.ts';
import {
  attainingVerbs,
  aimEpithets,
  aimLeads,
  aimingVerbs,
  aimsInNumbers,
  changesAimedAt,
  deedsToWorks,
  isToBe,
  lookingAhead,
  mannersAhead,
  plannedDeeds,
} from '../../lexicon/promise-words.ts';
import { carryingOut, fulfillingVerbs, layingDown, settingGoals } from '../../lexicon/actions.ts';
import { endsOfWorks, fruitsOfWorks, startsOfUse } from '../../lexicon/status-cues.ts';
import { timesToCome } from '../../lexicon/spoken-times.ts';
import { wordAt, wordsOf } from '../../clause/words.ts';
import { yearsIn } from '../../numerals/years.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { isOfPaper, isOfPrices } from './time-role.ts';

/** What tells how things are now, and no 目前的9% from which a change starts. */
export const now: AnyPattern = new AnyPattern(
  /(?<![项对])目前(?!的[近约]?(?:百分之)?[\d一二三四五六七八九十百千])|(?:^|[，。；：电讯 ])截[至止]到?\d{1,2}月(?:\d{1,2}日|底|末)/,
);

/** Words of a sentence that tell of results in a part that promises. */
const done: readonly AnyPattern[] = [
  new AnyPattern(
    phrase`(?<![比较与同以])(?:去[年冬]|上年(?!${changesOfMeasures}|同期|末|结转))(?![^，。；]{0,16}基[础数]上)`,
  ),
  new AnyPattern(/已[达有经建成完实累开纳超突形吸]|(?<![对把将好实进快续持])已[设提降由增减扩]/),
  now,
  new AnyPattern(/(?<!实)现已|(?<![实体发呈表展])现在|截[至止]/),
  new AnyPattern(
    /(?<![用托合活挥对将把在好动造升固展持励建于以的实体发呈大强化级护])现有(?!的)(?=[\u4e00-\u9fff]{0,12}[\d一二三四五六七八九十])/,
  ),
  new AnyPattern(phrase`${layingDown}了(?=[\u4e00-\u9fff]{0,4}\d)`),
  new AnyPattern(/完成了|完成情况：|(?:月份?|目前|现在)[底末]?为止/),
  new AnyPattern(/以来|[一两三四五六七八九十几多]年来|过去|[这近]几年|共[收接]到/),
];

/** Whether a sentence tells of results. */
export function tellsDone(sentence: string): boolean {
  return done.some((words) => words.test(sentence));
}

/** Words that promise all the same. */
export const undone: AnyPattern = new AnyPattern(
  phrase`${aimingVerbs}|(?<![低高好优快]于|超过?)预期(?!寿命)|年内(?![^，。；]{0,6}了)|将(?![军来近士领])|拟|计划[新完建实投总安用搬培脱]|${timesToCome}`,
);

/** How a year's deeds are announced, whatever is done in their course: 今年将加快渔港建设，其中完成9座. */
export const plansYear: AnyPattern = new AnyPattern(phrase`今年将${mannersAhead}`);

/** What opens a plan in a part that reports. */
const ahead: readonly AnyPattern[] = [
  new AnyPattern(
    /力争|计划安排(?:为|[一二三四五六七八九十\d])|(?:今年|明年).{0,6}(?:预期|目标|计划)|[今未][后来][三五]年|明年[^，。；]{0,4}将/,
  ),
  new AnyPattern(phrase`(?<!(?:超额|${fulfillingVerbs})[^。]{0,12})今年[^，。；\d]{0,14}目标：`),
  new AnyPattern(
    phrase`(?:全年|年度|今年，?)[^，。；]{0,24}(?<![按照])计划(?:${deedsToWorks}|增长|实现|完成(?!\d[\d.]*%)|新增)`,
  ),
  new AnyPattern(phrase`(?<!估计)今年[^，。；\d]{0,8}${isToBe}(?![^，。；]{0,20}了)`),
  // 今年全社会投资规模要比上年压缩9亿元, 今年的集团购买力，要在上年基础上压缩9%
  new AnyPattern(
    phrase`(?<!估计)今年[^，。；\d]{0,24}(?:，|(?<![主重需只必]))要${changesAimedAt}(?![^，。；]{0,24}了)`,
  ),
  // 努力实现新增渔企9家的目标, 确保全年增收1亿元; 今年预算安排9亿元, 《政府工作报告》提出，全年减税9亿元
  new AnyPattern(
    /(?<=^|[，；])(?:我们)?(?:要)?努力(?:实现|完成|达到)(?![^，。；]*了)|确保(?:全年|今年)|今年[^，。；\d]{0,20}预算安排|政府工作报告》?(?:明确)?提出，(?:今年|全年)/,
  ),
  // 2031年预期渔业产值增长9%
  new AnyPattern(
    phrase`(?:^|[，年])预期(?!寿命|目标)[\u4e00-\u9fff]{2,20}(?:${changesOfMeasures}|达到)`,
  ),
  new AnyPattern(/(?<!即)将达(?=[近约超]?[\d一二三四五六七八九十])/),
  new AnyPattern(phrase`(?<=[家府们年，、])准备(?:[在用把将再]|重点|扶持|${plannedDeeds})`),
  new AnyPattern(phrase`(?<!即)将(?:超过|新增|${fulfillingVerbs}|${changesOfMeasures})`),
  plansYear,
  // 渔港即将建成，全年新增渔企9家: what is about to be done is told of its own clause.
  new AnyPattern(phrase`即将(?:超过|新增|${fulfillingVerbs})[^，；]*$`),
];

/** What was planned of what is told of: 产量增长6%（原计划增长4%）, 超过计划规定的增长4%的要求. */
const planned: readonly AnyPattern[] = [
  new AnyPattern(phrase`(?<![比较超])(?:原计划|原定)(?:比上年)?${plannedChanges}[^，。；]{0,14}$`),
  new AnyPattern(
    phrase`(?<![比较按照超])计划(?:规定|要求)的?(?:比上年)?(?:达到|${changesOfMeasures})[^，。；]{0,14}$`,
  ),
  new AnyPattern(
    phrase`(?<=[\u4e00-\u9fff]{2})(?<![比较按照超原年度])计划${changesOfMeasures}(?!了)[^，。；]{0,10}$`,
  ),
  new AnyPattern(
    phrase`年初(?:定下|预定|${settingGoals})的?[^，。；]{2,14}${changesOfMeasures}[^，。；]{0,8}$`,
  ),
  new AnyPattern(
    phrase`(?<![比较按照超原])计划${deedsToLand}[\u4e00-\u9fff]{0,4}面积[^，。；\d]{0,4}$`,
  ),
  new AnyPattern(/（(?:年初|全年|年度)?(?:预期|计划|规划)?目标值?[为是：]?[^，。；（）]{0,10}$/),
  new AnyPattern(/(?:年度?|全年)(?:目标)?任务（[\d.]+[^，。；（）]{0,4}$/),
  new AnyPattern(
    phrase`(?<!${aimLeads}[^，。；]{0,20}|完成)${aimsInNumbers}[数值]?[为是]?\d[\d.]*[^\d，。；项件条个批起次户家人]{1,5}$`,
  ),
];

/** Longest words before a number that say that it was planned. */
const longestPlan = 30;

/** A plan whose number stands before how much of it was done: 完成年计划【9亿元】的89%. */
const planDone = new EndPattern(/完成了?(?:全?年度?|年初)?(?:计划|目标|任务)(?:任务|目标)?数?$/);
const shareOfPlan = new StartPattern(/的\d[\d.]*%/y);

/** What was passed or missed: 未完成增长8%的计划目标, 好于下降3%的年度任务. */
const missedOrPassed =
  /(?:未能?|没有?|超额)(?:完成|实现|达到)[^，。；]{0,16}$|[好优高低多少]于[^，。；]{0,16}$|超过[^，。；]{0,16}$/;
const asAim = new StartPattern(
  phraseAt`(?:以[上内下]|左右)?的${aimEpithets}{0,2}(?:目标|任务|计划)(?=[，。；、）])`,
);

/** What was not reached, and that it was a goal, told of each number of a list: 未能完成放流鱼苗7吨、拆解旧船60艘的计划. */
const denied = /(?:未能?|没有?)(?:完成|实现|达到)[^，。；]{2,36}$/;
const ofAims = phrase`^(?:左右|以[上内下])?(?:、[^，。；]{2,30})?的${aimEpithets}{0,2}(?:目标|任务|计划)(?=[，。；、）])`;
const longestAims = 44;

/** Whether the words around a number say that it was planned for what its sentence tells. */
export function tellsPlanned(text: string, { from }: Span, { span, bounded }: Quantity): boolean {
  const near = Math.max(from, span.from - longestPlan);
  if (planned.some((words) => words.test(text, near, span.to))) return true;
  if (shareOfPlan.startsAt(text, span.to) && planDone.test(text, near, bounded.from)) return true;
  const before = text.slice(near, bounded.from);
  if (asAim.startsAt(text, span.to) && missedOrPassed.test(before)) return true;
  const far = text.slice(Math.max(from, span.from - longestAims), bounded.from);
  return (
    /[未没]/.test(far) &&
    denied.test(far) &&
    ofAims.test(text.slice(span.to, span.to + longestAims))
  );
}

/** What was planned, before its number, and what tells behind it how much is done by now: 计划新建渔场【80个】，现已完成93个. */
const plannedHere = phrase`(?:^|[，。；：]|今年|年内)计划${plannedDeeds}[^，。；\d]{0,20}$`;
const longestBeside = 16;
const doneBeside = /^[^，。；\d]{0,12}，(?:现|目前)已/;

/** Whether a number is the plan beside what is done of it by now, in papers of any kind. */
export function tellsPlanBeside(
  text: string,
  { from }: Span,
  { span, bounded }: Quantity,
): boolean {
  if (!doneBeside.test(text.slice(span.to, span.to + longestBeside))) return false;
  return plannedHere.test(text.slice(Math.max(from, span.from - longestPlan), bounded.from));
}

/** What was done of what was planned before: 今年计划造林3万亩，全年共完成4万亩. */
const doneSince = new AnyPattern(/，(?:全年|实际)[^，。；]{0,3}完成/);

/** What a body above set, up to where it says what was done: 2031年省下达我市造林计划为9万亩，育苗3万亩. */
const setAbove =
  /(?<!(?:完成|[比较超按])[^，。；]{0,8})下达(?:(?!完成|实际|[已超多的])[^，。；])*(?:目标|任务|计划)(?:(?!完成|实际|[已超多的])[^。；])*$/;
/** The same of how much less there shall be: 2031年省下达我市能耗下降3%. */
const lessAbove =
  /(?<!(?:完成|[比较超按])[^，。；]{0,8})下达(?:(?!完成|实际|[已超多的资])[^，。；])*(?:下降|削减|减少)[^，。；]*$/;

/** Whether a sentence tells up to its end what a body above set as a goal. */
export function isSetAbove(sentence: string): boolean {
  return sentence.includes('下达') && (setAbove.test(sentence) || lessAbove.test(sentence));
}

/** What a sentence opens with that demands: 我们要, 各地必须. */
const demand = phrase`^(?:我们|各级?[地部]门?|政府|今年|同时，|因此，|所以，)?[^，。；\d按据提纲不]{0,4}?(?:${isToBe}|必须|应当|应该)(?![是说看知忘]|[^，。；\d]{1,3}的)`;
const longestDemand = 16;

/** What something will bring once it is built: 建成后，年产值可达9亿元. */
const onceBuilt = phrase`(?:${endsOfWorks}|达产)${startsOfUse}?后，?[^，。；]{0,12}(?:将|可|预计|能够)([^。；]{0,40})$`;
const longestOnce = 80;
/** The clause that says so, or one with a number that goes on with more of its kind: 可停船9艘，带动就业90人. */
const ofClause = phrase`^[^，]{0,20}$|^[^，\d]{0,12}\d[^，]{0,8}(?:，${fruitsOfWorks}[^，]{0,16}){1,2}$`;
/** What tells of results all the same: 可停渔船，已完成投资. */
const isKnown = /已|目前|[全今去]年|\d{4}年/;

/** Whether words end in what something will bring once it is built. */
export function tellsOnceBuilt(said: string): boolean {
  if (!said.includes('后')) return false;
  const near = said.slice(-longestOnce);
  const rest = onceBuilt.exec(near)?.[1];
  if (rest === undefined || !ofClause.test(rest) || isKnown.test(rest)) return false;
  const at = near.length - rest.length;
  return near.charAt(at - 1) !== '将' || opensDeed(near, at);
}

/** Words behind 将 that make it 'will': 将于明年, not 将在建项目. */
const willBe = new StartPattern(
  /于|要(?!素|点)|再(?!生)|在(?![建岗校])|[由被]|为(?!民)|用于|产生|投入[使运]/y,
);
const longestDeed = 10;

/** Whether a deed opens at a place behind 将, so that it is no 把: 将全面开工, not 将数据接入平台. */
function opensDeed(text: string, at: number): boolean {
  if (willBe.startsAt(text, at)) return true;
  const to = Math.min(text.length, at + longestDeed);
  let word = wordAt(text, at, to, true);
  while (word?.class === 'adverb' || word?.class === 'time') word = wordAt(text, word.to, to, true);
  if (word?.class !== 'verb' || text.startsWith('的', word.to)) return false;
  // 将继续改造, but 将改造项目列入计划.
  return word.verb !== 'nominal' || word.from > at;
}

/** What is still to come of those that a number counts: 9项渔业工程将启动建设. */
const stillToCome =
  /^[\u4e00-\u9fff“”·、]{1,16}?(?<![或不必即再名])(?:即将|将)(?![军来近士领大])(?=[^，。；\d]{2})/;
const longestName = 22;
const longestBefore = 12;
const inPast = /[去全]年/;

/** What a share of some ought to come to: 新渔师9%以上【要达到】标准. */
const oughtTo = new StartPattern(phraseAt`(?:均|都|必须)?要${attainingVerbs}`);

/** What was done with those counted, behind their number: 9个渔县组织开展了试点. */
const doneWith = phrase`^[^，。；]{0,24}(?:${carryingOut})了`;
const longestDone = 30;

/** Whether the clause of a number goes on with what was done with those that it counts. */
export function tellsDoneBehind(text: string, { dimension, bounded }: Quantity): boolean {
  return dimension === 'count' && doneWith.test(text.slice(bounded.to, bounded.to + longestDone));
}

/** Whether those that a number counts, or what it is spent on, will do something only: not 9项工程投产，…. */
export function isStillToCome(text: string, { dimension, bounded }: Quantity): boolean {
  if (dimension === 'ratio' && oughtTo.startsAt(text, bounded.to)) return true;
  const isSpent = dimension === 'money' && text.charAt(bounded.to) === '的';
  if (dimension !== 'count' && !isSpent) return false;
  const found = stillToCome.exec(text.slice(bounded.to, bounded.to + longestName))?.[0];
  if (found === undefined) return false;
  const from = Math.max(0, bounded.from - longestBefore);
  if (inPast.test(text.slice(from, bounded.from))) return false;
  // 建成9个便民站将…: what was done to them governs the number.
  const words = wordsOf(text, from, bounded.from);
  const last = words.at(-1);
  // 投资9亿元的渔港 tells how much it costs, 完成投资9亿元 what was done.
  const isCost = isSpent && words.at(-2)?.class !== 'verb';
  if (last?.class === 'verb' && last.to === bounded.from && !isCost) return false;
  return found.endsWith('即将') || (!isSpent && opensDeed(text, bounded.to + found.length));
}

/** What is hoped for, in the clause of its number: 吞吐量有望突破9万吨. */
const hoped = new AnyPattern(/(?<!希)有望[^，。；]*$/);

/** Whether news hope for a number, whatever else their sentence tells. */
export function isHopedFor(text: string, { from }: Span, { bounded }: Quantity): boolean {
  return hoped.test(text, Math.max(from, bounded.from - longestPlan), bounded.from);
}

/** Whether a sentence opens with a demand, and tells of nothing done. */
function demands(sentence: string): boolean {
  return demand.test(sentence.slice(0, longestDemand)) && !sentence.includes('了');
}

/** Whether a sentence says what is to come. */
export function tellsAhead(sentence: string): boolean {
  if (demands(sentence)) return true;
  return ahead.some((words) => {
    const found = words.exec(sentence);
    return found !== null && !doneSince.test(sentence, found.index);
  });
}

/** An aside that tells what the year before brought: 渔业产值9亿元（去年为8亿元）. */
const inAside = new AnyPattern(phrase`（(?:去年|上年)(?:(?!今年|预期|${lookingAhead})[^（）])*$`);

/** Whether such an aside starts at a place. */
export function opensAside(text: string, at: number): boolean {
  return text.startsWith('（去年', at) || text.startsWith('（上年', at);
}

/** Whether a stretch ends within such an aside. */
export function endsInAside(said: string): boolean {
  return inAside.test(said);
}

/** Whether a sentence goes on from what was done to this year: 去年新建9所，今年新建. */
export function turnsToNow(sentence: string): boolean {
  const now = sentence.lastIndexOf('今年');
  return now > 0 && !tellsDone(sentence.slice(now));
}

/** How far behind a year the word stands that makes it one of prices. */
const longestPrices = 16;
/** A year that is no more than built on: 在2031年的基础上. */
const builtOn = /^\d{4}年[^，。；]{0,14}基础上/;

/** The calendar years that a sentence speaks of but for those it compares with, starts from or counts prices in: 比2019年, 由2019年的, 2019年可比价. */
export function yearsOf(sentence: string): readonly number[] {
  const years = yearsIn(sentence);
  if (years.length === 0) return [];
  return years
    .filter(({ at }) => !'比较与同由从'.includes(sentence.charAt(at - 1) || ' '))
    .filter(({ end }) => !isOfPrices(sentence.slice(end, end + longestPrices)))
    .filter(({ at, end }) => !isOfPaper(sentence, at, end))
    .filter(({ at }) => sentence.charAt(at - 1) !== '在' || !builtOn.test(sentence.slice(at)))
    .map(({ year }) => year);
}
