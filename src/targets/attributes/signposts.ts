import { AnyPattern } from '../../core/any-pattern.ts';
import { phrase, phrases } from '../../lexicon/phrase.ts';
import {
  aimingVerbs,
  deedsToAims,
  isToBe,
  lookingAhead,
  opensPromise,
  promisesInSentence,
  scopesOfAims,
  strivingVerbs,
  tasksListed,
} from '../../lexicon/promise-words.ts';
import { planSetOut } from '../../metadata/year/plans.ts';
import { tellsKeptWorks } from '../../metadata/year/kept-works.ts';
import { tellsMeeting } from '../../metadata/year/tasks.ts';
import { yearReviewed } from '../../metadata/year/review.ts';
import { planYears } from '../../time/plan-years.ts';
import { tellsDone, yearsOf } from './sentence-cues.ts';
import {
  kindsOfAims,
  partsOfPlans,
  planHeads,
  planWords,
  retrospects,
} from '../../lexicon/heading-words.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { mannersOfCompletion, mannersOfFocus } from '../../lexicon/manner-words.ts';
import {
  directives,
  newsOfPeriods,
  plansAndMeasures,
  tellingPublicly,
} from '../../lexicon/paper-words.ts';
import { handingDown, issuingVerbs, settingGoals } from '../../lexicon/actions.ts';
import { stretchesPassed, timesAhead } from '../../lexicon/spoken-times.ts';
import { achievements, outcomesOfWorks } from '../../lexicon/status-cues.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { Status } from '../kinds.ts';

/** A stretch of time that is planned for. */
const planTime =
  '(?:[今明]年|20\\d\\d年|[今未][后来]五年|[“"]?十[一二三四五六]?五[”"]?(?:时期|期间))';
/** Sentences of running text that open the plan after a review, where no heading does. */
const planOpens: readonly Pick<AnyPattern, 'test'>[] = [
  new RegExp(`${planTime}[^。，；]{0,20}${oneOf(planHeads)}`),
  new AnyPattern(phrase`(?:划定|定下|${settingGoals})了?[^，。；]{0,10}(?:预期|奋斗)目标[，：]`),
  new AnyPattern(/经济社会发展的?(?:主要)?(?:预期)?目标(?:是|为|：)/),
  new AnyPattern(
    phrase`${handingDown}了?“?十[一二三四五六]?五”?(?:时期|期间)?[^，。；\d]{0,10}目标。$`,
  ),
  new AnyPattern(
    phrase`到(?:19|20)\d\d年[末底]?，?(?:要|将|基本|全面|${aimingVerbs})?实现(?:以下|下列|如下)[\u4e00-\u9fff]{0,8}目标：`,
  ),
  new AnyPattern(
    phrase`${mannersOfFocus}要?(?:做好|抓好|抓)(?:以下)?[一二三四五六七八九十两]{1,3}[个大]?(?:方面|项|件)`,
  ),
];
/** 今年，力争渔业产值增长9%; 新的一年，我们要办好…: what a paragraph opens with that is a promise. */
const promisesFirst = phrase`^(?:(?:今年|新的?一年)，?[^，。；\d]{0,12})?(?:${opensPromise}|(?<=^[今新][^。；\d]{1,18})${isToBe})`;
/** What a title names that goes on with the plan behind the review: 2030年工作总结和2031年工作思路. */
const reviewAndPlan = new RegExp(
  `(?:19|20)\\d\\d年[^。，；\\d]{0,12}(?:总结|回顾)(?:以?及|[和与暨、])${planTime}[^。，；]{0,20}${oneOf(planHeads)}`,
);
/** Sentences that open with a promise; a paragraph with several of them is of the plan. */
const promising = phrases`(?:^|[。；])${opensPromise}`;
const leastPromising = 2;

function opensPlan(paragraph: string): boolean {
  if (promisesFirst.test(paragraph)) return true;
  return [...paragraph.matchAll(promising)].length >= leastPromising;
}

/** 2031年，我县计划新建: what news of a report go on with where they turn to the plan. */
const yearPlanned = /^((?:19|20)\d\d)年，[^，。；\d]{0,12}(?:计划|将|拟)(?!完成情况)/;

/** Whether words open with what is planned for a year that does not lie behind. */
function plansYear(opening: string, year: number | null): boolean {
  const named = yearPlanned.exec(opening)?.[1];
  return named !== undefined && year !== null && Number(named) >= year && !tellsDone(opening);
}

/** 今年，全县将办好民生实事 */
const promisesWorks = new AnyPattern(/(?:今年|将|要)[^。；\d]{0,16}办好(?!了)[^。；]{0,30}实事/);
/** 2031年，市政府要为民办这十件实事！; 市长在报告时提出，2031年将倾心为群众办好9件实事。 */
const worksAhead = new RegExp(
  [
    '(?:今年|将|(?<![需主重])要)(?:[^。；]{0,40}办(?!好?了|[成结]|实事落)[^。；\\d]{0,10}|为民办(?!好?了))',
    '[^。；]{0,8}[件项个][^。；]{0,8}实事[^，；完落进]{0,6}(?:[。！!]|$)',
  ].join(''),
);

/** What was done last year, beside what this one shall bring: 去年办了9件实事，今年要办10件. */
const ofLastYear = /去年[^，。；]{0,30}[，。；]/g;

function tellsWorks(paragraph: string): boolean {
  return (
    paragraph.includes('实事') &&
    worksAhead.test(paragraph) &&
    !/一年来|年初/.test(paragraph) &&
    !tellsDone(paragraph.replace(ofLastYear, ''))
  );
}

const reviewOpens = phrase`^(?:${stretchesPassed}|20\d\d年(?:是|，))`;

/** What tells of a plan's goals: 《规划》提出，到2031年，…; 方案明确了主要指标. */
const announces = phrase`${directives}[》”]?[^。，；]{0,6}${settingGoals}了?(?:[，：](?:力争|争取|确保)?到20\d\d年|[^。，；]{0,24}主要(?:指标|目标))`;

/** What says which plan is told of: 市政府印发《渔业振兴实施方案》. */
const issues = phrase`${issuingVerbs}了?《[^《》]{4,60}${plansAndMeasures}(?:（[^（）]{2,20}）)?》(?!以来|[^。]{0,40}(?:完成情况|进展))`;
/** The same of measures that a notice sets: 印发关于推动渔业发展若干举措（2031年版）的通知. */
const issuesMeasures = phrase`${issuingVerbs}了?关于(?!废止|修订|修改)[^。《》]{4,60}${plansAndMeasures}(?:（[^（）]{2,20}）)?的通知`;

/** What tells of what a plan brought: 成效显著, 三年来. */
const brought = new AnyPattern(/成[效绩]|[一二三四五]年来/);

/** Who is to do what stands before it, as lists of tasks have it: （渔业局、港务局负责）, 责任单位：渔业局. */
const charged = /（[\u4e00-\u9fff、]{2,60}(?:负责|牵头)）|(?:责任|牵头|配合)(?:单位|部门)[：:]/;

/** What tells of results: 通报了…完成情况, 就…成就举行新闻发布会; 截至目前. */
const tellsResults = phrase`(?:发布会|${tellingPublicly})[^。]{0,40}(?:成就|${newsOfPeriods})|(?:成就|情况)[^。，]{0,6}(?:发布会|通报会)|截至(?:目前|20\d\d年)`;

/** What tells of a plan's results: 晒出“十四五”期间的成绩单. */
const tellsOfPlan =
  /五[”"’]?(?:(?:时期|期间)[^。，]{0,12}“?成绩单|规划[”"]?系列[^。，]{0,4}(?:新闻)?发布会)/;

/** What tells that a report sets out the work of a year: 对2031年的工作作了部署. */
const deploys =
  /对(?:[\u4e00-\u9fff]{2,4})?(?:(?:19|20)\d\d年|今年|下一步|今后)[^，。；]{0,10}工作(?:进行|作出|作|做)了?[^，。；]{0,8}(?:安排|部署)/;

/** What a paragraph opens with that tells what the year has brought: 今年以来, no promise in its sentence; 一年来，…取得显著成绩。 */
const yearBrought = phrase`^今年以来，(?![^。]*(?:将|力争|确保|${isToBe}))|^(?:一年来|过去的?一年)，[^；]*取得了?[^。，；]{0,10}成[绩效就]`;
/** The same in one sentence: 2031年，…，各项任务圆满完成。 */
const yearDone = phrase`^(?:19|20)\d\d年，(?![^。]*${promisesInSentence})[^；。]*(?:任务|目标)${mannersOfCompletion}完成`;
const longestBrought = 240;

/** What news of a budget tell: 提出的2031年预算草案. */
const draft = /(?:19|20)\d\d年[^。，；\d]{0,12}预算草案/;
const carriedOut = /执行情况/;

/** A text that opens with a year that it compares with the one before: 2031年，…，比上年增长5%。 */
const comparesYear =
  /^(?:[^，。；]{2,10}讯)?(?:19|20)\d\d年，(?!.{0,10}将)[^；]*(?:同比|[比较]上年)/;
const longestCompared = 140;

/** What tells of the year that lies behind: 刚刚过去的2031年, 交出高质量发展的答卷. */
const looksBack =
  /(?:(?:刚刚)?(?:过去|走过|逝去)的|回[顾首]了?)(?:这?一年|20\d\d年)|(?<!奋力|努力|力争)[交晒亮]出[^。，]{0,24}(?:答卷|成绩单)/;
/** How speeches turn to what is to come: 新的一年，. */
const newYear =
  /^(?:会议[^，。；]{1,6}，)?(?:(?:展望|面对|迈[进向入]|在)[^，。；]{0,6})?新的?一年[，里我]/;
/** What tells that the new year has begun, and how: 新的一年，我市工业喜迎开门红，一季度增长9%。 */
const yearBegun =
  /(?<![争保要夺创][^，。；]{0,8})(?:开门红|[首一]季度[^，。；]{0,12}[增完达]|同比)/;

/** Whether words turn to a year to come. */
function turnsToNewYear(opening: string): boolean {
  return newYear.test(opening) && !yearBegun.test(opening);
}
/** What names news that sum up what years brought: “十五五”渔业发展综述. */
const sumsUpYears = phrase`^(?![^。；]*${strivingVerbs}[^。；]*答卷)[^。；]{4,50}${retrospects}(?:（[^（）]{1,6}）|之[一二三四五六七八九十])?$`;

/** What a report is said to tell of a year: 政府工作报告指出，2031年，. */
const quoted =
  /(?:工作报告(?:指出|显示)，(?:过去一年|20\d\d年)|报告(?:指出|显示|认为)，[\u4e00-\u9fff]{2,6}20\d\d年[^。；]{0,20}了)(?![^。]{0,40}(?:要|将|力争|目标))/;

function reports(paragraph: string): boolean {
  return (
    [tellsResults, tellsOfPlan, looksBack, quoted, sumsUpYears].some((words) =>
      words.test(paragraph),
    ) ||
    yearReviewed(paragraph) !== null ||
    tellsKeptWorks(paragraph)
  );
}

/** News say among their first paragraphs what plan they are about. */
const leadParagraphs = 6;

/** A place from which on running text promises or reports. */
export interface Signpost {
  readonly from: number;
  /** Null where nothing tells. */
  readonly status: Status | null;
}

const longestOpening = 80;

/** What leads up to a list of what will be done, one to a line: 今年将办好6件实事，具体包括： */
const leadsToPlan = phrase`(?:[今明]年|将|下一步)[^；]{0,60}(?:包括|如下|${tasksListed})[^。；]{0,6}：$`;
/** The same by how many there are of them this year: 今年的十件，先看前四件： */
const leadsToThings =
  /今年的?[一二三四五六七八九十\d]{1,2}[件项](?!.{0,20}(?:完成|办结))[^。；]{0,24}：$/;

/** The same by the year: 确定2031年民生实事项目如下： */
const leadsToWorks = phrase`20\d\d年(?![^；]{0,40}${outcomesOfWorks})[^；]{0,30}(?:实事|民生事项)[^。；]{0,24}[：—]$`;

/** The same by its goals: 全省“十六五”发展的主要目标是： */
const leadsToGoals = phrase`(?<!${deedsToAims}[^，。；]{0,20})目标(?:任务)?(?:是|为|如下|包括|有)?：$`;

const lastAside = /（[^（）]{0,60}）(?=：$)/;

/** Whether a paragraph ends with what leads up to a list of what will be done, an aside before its colon or not. */
function leadsToTasks(paragraph: string): boolean {
  const end = paragraph
    .slice(-2 * longestOpening)
    .replace(lastAside, '')
    .slice(-longestOpening);
  return [leadsToPlan, leadsToThings, leadsToWorks, leadsToGoals].some((words) => words.test(end));
}

/** What an item of such a list may open with: then it may be long. */
const itemOpens =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、）])/;

function isItem(paragraph: string): boolean {
  return paragraph.length <= longestOpening || itemOpens.test(paragraph.slice(0, 6));
}

/** Whether a paragraph, however long, may go on with goals: it has numbers and tells nothing done. */
function setsGoals(paragraph: string): boolean {
  return (
    !/了|居.{0,8}(?:前列|第)|不断/.test(paragraph) && /\d/.test(paragraph) && !tellsDone(paragraph)
  );
}

/** The last signpost at or before the end of each paragraph. */
export function signpostsOf(
  { text, paragraphs }: Normalized,
  facts: Pick<Metadata, 'kind' | 'planned'> & Partial<Metadata>,
): readonly Signpost[] {
  const { kind, planned } = facts;
  let last: Signpost = { from: -1, status: planned ? 'target' : startingStatus(kind) };
  if (kind === 'plan')
    return withReview(
      paragraphs.map(({ from, to }) => ({ from, words: text.slice(from, to) })),
      last,
      facts.year ?? null,
    );
  if (kind !== 'work-report' && kind !== 'other') return paragraphs.map(() => last);
  let listed = false;
  let ofGoals = false;
  const signposts = paragraphs.map(({ from, to }, index) => {
    const paragraph = text.slice(from, to);
    const leads =
      '：—'.includes(paragraph.charAt(paragraph.length - 1) || ' ') && leadsToTasks(paragraph);
    const status = statusOpened(paragraph, { index, isFirst: last.from < 0, leads }, facts);
    if (status) last = { from, status };
    listed &&= isItem(paragraph) || (ofGoals && setsGoals(paragraph));
    const isTask = listed || (kind === 'other' && charged.test(paragraph));
    const here: Signpost = isTask && last.status === null ? { from, status: 'target' } : last;
    const below = leads
      ? null
      : statusOfHead(yearAtEnd.exec(paragraph.slice(-longestHead))?.[0] ?? '', facts.year ?? null);
    if (below) last = { from: to, status: below };
    listed ||= leads;
    if (leads) ofGoals = leadsToGoals.test(paragraph);
    return here;
  });
  if (kind !== 'other') return signposts;
  return withHeadline(
    signposts,
    paragraphs.slice(0, leadParagraphs + 1).map(({ from, to }) => text.slice(from, to)),
  );
}

/** What paragraphs of a plan open with that tell of the plan before it: “十五”以来, “十五”期间. */
const reviewsPlan = /^[“"]?(十[一二三四五六]?|[六七八九])五[”"]?(?:规划|计划)?(?:时期|期间|以来)/;
/** Where the next part begins, or what lies ahead is told of. */
const endsReview = phrase`^(?:第[一二三四五六七八九十]{1,3}[章篇节部]|[一二三四五六七八九十]{1,3}、)|${timesAhead}|(?:^|[，。；])(?:我们)?(?:要|必须|力争|确保(?!了))`;
/** A line of its own that names another part of a plan. */
const otherPart = phrase`^(?:\d{1,2}[.．、])?[^，。；：]{0,12}${partsOfPlans}$`;
/** What tells in the paragraph that opens a review that it is one. */
const brings = phrase`${achievements}`;

/** The signposts of a plan: its paragraphs tell results from one on that opens with the plan before it, as long as they look back. */
function withReview(
  paragraphs: readonly { readonly from: number; readonly words: string }[],
  first: Signpost,
  year: number | null,
): readonly Signpost[] {
  const isBefore = (words: string): boolean => {
    const name = brings.test(words) ? reviewsPlan.exec(words)?.[1] : undefined;
    const years = name === undefined ? null : planYears(name);
    return years !== null && year !== null && years.last < year;
  };
  let last = first;
  return paragraphs.map(({ from, words }) => {
    const goesOn = last.status === 'achieved' && !endsReview.test(words) && !otherPart.test(words);
    if (isBefore(words)) last = { from, status: 'achieved' };
    else if (!goesOn || yearsOf(words).some((named) => named >= (year ?? 0))) last = first;
    return last;
  });
}

/** A headline ends no sentence and is no longer. */
const longestHeadline = 60;

const headlinePromises = phrase`将|${lookingAhead}|到?20\d\d年|年底前`;
const figures = /\d[\d.]*|[一二三四五六七八九十百千万亿]{2,}/g;

/**
 * The same with a headline that promises: news sum up in it the plan that they go on to tell first. It says so, or its figures
 * come back in the plan.
 */
function withHeadline(
  signposts: readonly Signpost[],
  [headline = '', ...lead]: readonly string[],
): readonly Signpost[] {
  const [first, ...rest] = signposts;
  if (first?.status !== null || headline.length > longestHeadline || headline.includes('。'))
    return signposts;
  const index = rest.slice(0, lead.length).findIndex(({ status }) => status !== null);
  if (rest[index]?.status !== 'target') return signposts;
  const told = lead[index] as string;
  const promises =
    headlinePromises.test(headline) ||
    (headline.match(figures) ?? []).some((figure) => told.includes(figure));
  return promises ? [{ ...first, status: 'target' }, ...rest] : signposts;
}

/** Where a paragraph stands. */
interface Standing {
  readonly index: number;
  /** Whether no paragraph before it told anything. */
  readonly isFirst: boolean;
  /** Whether it leads up to a list of what will be done, and so tells of no more than that. */
  readonly leads: boolean;
}

/** How news name the parts of a report, which they go on to tell from the first: 报告分四个部分：. */
const partsOfReport = /报告[^。；]{0,6}分[为成]?[一二三四五六七八九]个?(?:大)?部分/;

/** What a paragraph opens with that names what the year's work is about: …是今年全市渔业工作的重点。 */
const focusOfYear = /^[^。；]*今年[^，。；\d]{0,16}工作的?(?:重点|主要任务)。/;
/** What a table of tasks is headed with: 2031年渔港任务分解表. */
const tableOfTasks = /^[^，。；]{4,36}(?:任务|目标)(?:分解)?表$/;

/** How news lead up to the goals of a new year: 今年怎么做？, 今年政府工作报告的“目标清单”. */
const asksGoals =
  /(?:今年|新的?一年)[^。？]{0,30}(?:怎么[做干]|(?:目标|任务)清单|路线图|有哪些新目标)/;

function asksForGoals(paragraph: string): boolean {
  const at = asksGoals.exec(paragraph)?.index ?? -1;
  return at !== -1 && !/去年|过去一年/.test(paragraph.slice(at));
}

/** What a paragraph tells of itself and those behind it; null where it tells nothing. */
function statusOpened(
  paragraph: string,
  { index, isFirst, leads }: Standing,
  { kind, year = null }: Pick<Metadata, 'kind'> & Partial<Metadata>,
): Status | null {
  const opening = paragraph.slice(0, longestOpening);
  const head = datedPart(opening, year) ?? statusOfHead(opening, year);
  if (head) return head;
  const isLead = kind === 'other' && index < leadParagraphs;
  const isOfPlan =
    isLead &&
    (announces.test(paragraph) ||
      issues.test(paragraph) ||
      issuesMeasures.test(paragraph) ||
      planSetOut(opening) !== null);
  if (isOfPlan && !brought.test(paragraph)) return 'target';
  const opensPlanned =
    !partsOfReport.test(opening) &&
    !reviewAndPlan.test(opening) &&
    planOpens.some((words) => words.test(opening));
  if (opensPlanned && !looksBack.test(opening)) return 'target';
  if (kind === 'work-report' && opensPlan(paragraph)) return 'target';
  if (kind === 'other' && (plansYear(opening, year) || turnsToNewYear(opening))) return 'target';
  if (isLead && (tellsMeeting(paragraph) || asksForGoals(paragraph))) return 'target';
  if (tableOfTasks.test(paragraph) || (kind === 'other' && focusOfYear.test(paragraph)))
    return 'target';
  if (isLead && draft.test(paragraph) && !carriedOut.test(paragraph)) return 'target';
  if (index < leadParagraphs && deploys.test(paragraph) && !looksBack.test(paragraph))
    return 'target';
  if (isLead && !leads && tellsWorks(paragraph)) return 'target';
  if (!leads && promisesWorks.test(opening) && !tellsDone(opening)) return 'target';
  if (isLead && isFirst && reports(paragraph)) return 'achieved';
  const lead = paragraph.slice(0, longestBrought);
  if (kind === 'other' && (yearBrought.test(lead) || yearDone.test(lead))) return 'achieved';
  if (isLead && isFirst && comparesYear.test(paragraph.slice(0, longestCompared)))
    return 'achieved';
  return isFirst && kind === 'work-report' && reviewOpens.test(opening) ? 'achieved' : null;
}

/** The year of what stands below that a paragraph ends with: 渔业有新亮点。2031年： */
const yearAtEnd = /(?<=。)(?:19|20)\d\d年：$/;

/** A line that is nothing but the year of those below it is no longer. */
const longestHead = 10;

/** What a line says by itself of those below it: 2031年; 2031年云岭; 回头看; null where it says nothing. */
function statusOfHead(line: string, year: number | null): Status | null {
  if (line.length > longestHead) return null;
  if (/^(?:展望|前瞻)(?:19|20)\d\d年?$/.test(line)) return 'target';
  if (/^(?:回[顾望眸]|盘点)(?:19|20)\d\d年?$/.test(line)) return 'achieved';
  if (/^(?:回头看|回顾|回望|(?:过去|近)[五三一]年(?:的?发展)?成[绩就])$/.test(line))
    return 'achieved';
  if (aimsHead.test(line)) return 'target';
  const named = /^((?:19|20)\d\d)(?:年[\u4e00-\u9fff]{0,4})?：?$/.exec(line)?.[1];
  if (named === undefined || year === null) return null;
  return Number(named) < year ? 'achieved' : 'target';
}

/** What names the goals below it: 主要预期目标：. */
const aimsHead = phrase`^(?:${scopesOfAims}|20\d\d年)?${kindsOfAims}?目标(?:任务|值)?[：|]?$`;

const partOfYear = phrase`^(20\d\d)年[^，。；：、和\d]{0,8}?(?:工作|任务|民生事项|实事(?:项目|清单)?)(?:${planWords}|回顾|总结|完成情况)?$`;

/** The same before the text of its paragraph, where it names what is to be done: 2031年工作安排，. */
const workAhead = phrase`^((?:19|20)\d\d)年[^，。；：、和\d]{0,8}?工作${planWords}[，：]`;

/** What a line of its own says that names a part by its year: 2023年全市重点工作; null where the year tells nothing. */
function datedPart(line: string, year: number | null): Status | null {
  const ahead = workAhead.exec(line)?.[1];
  if (ahead !== undefined && Number(ahead) >= (year ?? 0)) return 'target';
  const named = line.length <= longestPart ? partOfYear.exec(line)?.[1] : undefined;
  if (named === undefined || year === null) return null;
  return Number(named) < year || toldPart.test(line) ? 'achieved' : 'target';
}

/** What names a part that tells of results, of whatever year. */
const toldPart = /(?:回顾|总结|完成情况)$/;
const longestPart = 20;

/** What a document says before its first heading or signpost; null where its kind does not tell. */
function startingStatus(kind: Metadata['kind']): Status | null {
  switch (kind) {
    case 'work-report':
    case 'bulletin':
      return 'achieved';
    case 'other':
      return null;
    case 'regulation':
      return 'fact';
    default:
      return 'target';
  }
}
