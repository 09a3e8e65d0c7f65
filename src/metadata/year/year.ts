import { chineseNumber } from '../../numerals/chinese-number.ts';
import { yearsIn } from '../../numerals/years.ts';
import { yearOfCensus as yearOfNationalCensus } from '../../time/censuses.ts';
import type { YearBasis } from '../metadata.ts';
import { dateLineYear, dateVotes } from './dates.ts';
import { weights } from './evidence.ts';
import type { YearEvidence, YearVote } from './evidence.ts';
import { headingVotes } from './headings.ts';
import { oneYear, plannedYears, yearBehind, yearInTitle } from './plans.ts';
import { sessionVotes } from './sessions.ts';
import { isSummary, summedYear } from './summaries.ts';
import { textVotes } from './text.ts';

/** A year with what it was read from. */
export interface FoundYear {
  readonly year: number;
  readonly basis: YearBasis;
}

/** The year that 今年 means; null where the text does not tell it. */
export function yearOf(evidence: YearEvidence): FoundYear | null {
  switch (evidence.kind) {
    case 'work-report':
      return (
        (isSummary(evidence.title) ? yearSummed(evidence) : null) ??
        mostVoted(votesOfReport(evidence))
      );
    case 'bulletin':
      return (
        found(yearInTitle(evidence.title) ?? yearInHeadline(evidence), 'title') ??
        found(yearOfBulletinTold(evidence) ?? yearOfCensus(evidence), 'text') ??
        found(openingYear(evidence) ?? onlyYear(evidence), 'text') ??
        found(dateLineYear(evidence), 'date') ??
        found(latestTold(evidence), 'text')
      );
    case 'plan':
      return (
        found(beforeGoal(dateLineYear(evidence), evidence), 'date') ??
        found(plannedYears(evidence)?.first ?? null, evidence.title === null ? 'text' : 'title')
      );
    default:
      return (
        found(dateLineYear(evidence), 'date') ??
        found(
          yearOfTasks(evidence) ??
            yearBehind(evidence.title) ??
            oneYear(evidence.title)?.first ??
            null,
          'title',
        )
      );
  }
}

/** 2031年工作任务：开新局, 一、2031年工作总体安排 */
const tasksOf =
  /^[^\d，。；]{0,12}((?:19|20)\d\d)年[度的]?(?:政府|全[省市县区]|民生实事)?(?:重点|主要|预期|目标|工作|总体){0,3}(?:目标|任务|安排|打算|部署)/;
/** 2031年，市政府要为民办这十件实事 */
const worksOf = /^[^\d，。；]{0,12}((?:19|20)\d\d)年，?[^，。；\d]{0,14}办[^，。；]{0,10}实事/;
/** What tells how they went. */
const howTheyWent =
  /完成|进展|落实|达成|收官|办[结成]|兑现|超额|实现|见效|有力|圆满|答卷|回顾|总结/;

/** The year whose tasks the first line of a text names; null where it names none. */
function yearOfTasks({ head, opening }: YearEvidence): number | null {
  const first = [...head, ...opening].find((line) => !annex.test(line)) ?? '';
  const year = (tasksOf.exec(first) ?? worksOf.exec(first))?.[1];
  return year === undefined || howTheyWent.test(first.slice(0, longestLine)) ? null : Number(year);
}

/** 附件1 */
export const annex: RegExp = /^附件[\d一二三四五六七八九十]{0,2}[：:]?$/;

/** 2030年远景目标, 2030年远景规划 */
const farGoal = /((?:19|20)\d\d)年?远景/;

/** A year, but for that of a page which lies behind the goal that the title of a text names; null then. */
export function beforeGoal(year: number | null, { title }: YearEvidence): number | null {
  const goal = farGoal.exec(title ?? '')?.[1];
  return year !== null && goal !== undefined && year > Number(goal) ? null : year;
}

/** The year of the bulletin that the first lines of news tell of: 发布2031年《渔业公报》; null where they tell of none. */
export function yearOfBulletinTold({
  head,
  opening,
}: Pick<YearEvidence, 'head' | 'opening'>): number | null {
  const [, before, inside] = bulletinTold.exec([...head, ...opening].join('\n')) ?? [];
  return before === undefined && inside === undefined ? null : Number(before ?? inside);
}

/** The year that a census counts, by what it opens with: 普查的标准时点为2031年12月31日; null where it tells none. */
export function yearOfCensus({
  head,
  opening,
}: Pick<YearEvidence, 'head' | 'opening'>): number | null {
  const lines = [...head, ...opening].join('\n');
  const year = census.exec(lines)?.[1];
  if (year !== undefined) return Number(year);
  const [, number, kind] = censusNamed.exec(lines) ?? [];
  return (number && kind && yearOfNationalCensus(kind, chineseNumber(number) ?? 0)) || null;
}

/** What the title of a census bulletin names, or what a text opens with that makes the results of one known. */
const censusNamed = new RegExp(
  '(?:^|\\n)[^，。；\\n]{0,20}(?<!开展|根据|按照)第([一二三四五六七八九])次全国([人经农])[口济业]普查' +
    '(?:[^。；，\\n]{0,12}公报(?=[ （[【〔\\n]|$)|对[^。\\n]{0,60}。?现将[^。]{0,20}公布如下)',
);
const census = /普查的?标准(?:时点|时间)[是为]((?:19|20)\d\d)年/;

const bulletinTold =
  /(?:发布|公布|印发)了?[^，。；\n]{0,12}?(?:((?:19|20)\d\d)年度?《[^》\n]{2,30}公报》|《[^》\d\n]{0,20}((?:19|20)\d\d)年[^》\n]{2,30}公报》)/;

const dayOf = /(?:19|20)\d\d[年./-]\d{1,2}[月./-]/;

/** The year in the first line of a text whose kind no title names: 2031年澜河区发展情况. */
function yearInHeadline({ title, head: [first = ''] }: YearEvidence): number | null {
  return title === null && first.length < shortestSentence && !dayOf.test(first)
    ? yearInTitle(first)
    : null;
}

/** The year that a summary sums up, by its title and headings, or the year that it opens with. */
function yearSummed(evidence: YearEvidence): FoundYear | null {
  return found(summedYear(evidence), 'title') ?? found(openingYear(evidence), 'text');
}

function votesOfReport(evidence: YearEvidence): YearVote[] {
  const text = textVotes(evidence);
  const spoken = text.find(({ weight }) => weight >= weights.text)?.year;
  const shown = yearPutUp(evidence);
  // A text tells of no year after the one that it was put up in.
  const early: YearVote[] =
    shown && spoken !== undefined && spoken > shown.year + 1
      ? [{ ...shown, weight: weights.told }]
      : [];
  return [
    ...early,
    ...sessionVotes(evidence),
    ...dateVotes(evidence).filter((vote) => !isOfPage(vote, spoken)),
    ...headingVotes(evidence),
    ...aloneVotes(evidence),
    ...demandVotes(evidence),
    ...titleVotes(evidence),
    ...taskVotes(evidence),
    ...text,
  ];
}

const putUp = /(?<!\d)((?:19|20)\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}/;
/** 31-12-19 10:47 来源：渔网: a day with a year of two digits. */
const putUpShort = /^([0-4]\d)-(?:0[1-9]|1[0-2])-[0-3]\d \d{1,2}:\d\d/;
const century = 2000;
const longestLine = 60;

/** The year of the day that a line above a text says it was put up on; null where none does. */
export function yearPutUp({ head }: YearEvidence): FoundYear | null {
  const lines = head.filter((line) => line.length <= longestLine);
  const day = lines.map((line) => putUp.exec(line)?.[1]).find((year) => year !== undefined);
  if (day !== undefined) return found(Number(day), 'page');
  const short = lines.map((line) => putUpShort.exec(line)?.[1]).find((year) => year !== undefined);
  return found(short === undefined ? null : century + Number(short), 'page');
}

/** What news of a report say it plans for, and what it looks back on. */
const plansFor =
  /((?:19|20)\d\d)年(?:[^。，；\d]{0,18}(?:预期目标|(?:计划|预算)草案)|，[^，。；\d]{2,12}[市县区省州旗镇乡]将(?!基本|建成|建设成|成为|实现|达到|跻身|进入))/;
/** 听取2030年财政预算执行情况和2031年财政预算的报告: what was carried out, and what is planned. */
const planBehind =
  /(?:19|20)\d\d年[^，。；\d]{0,24}执行情况[^，。；\d]{0,6}((?:19|20)\d\d)年[^，。；\d]{0,20}(?:预算|计划)/;
const looksBackOn = /初步(?:核算|统计|预计|测算)，((?:19|20)\d\d)年/;

/** 2031年政府工作总体要求：, a line of its own */
const demandsOf = new RegExp(
  '(?:^|\\n)((?:19|20)\\d\\d)年(?:政府工作的?(?:总体|基本)(?:要求|思路)|' +
    '[\\d一二三四五六七八九十]{1,2}[大项个](?:工作)?重点)(?:：|\\n|$)',
);

/** 2031年1月9日的云岭县政府工作报告 */
const givenOn = /((?:19|20)\d\d)年\d{1,2}月\d{1,2}日(?:召开)?的[^，。；]{2,12}政府工作报告/;

/** 记者从县第九届人民代表大会第一次会议获悉：2031年，… */
const learnedAt =
  /人民代表大会第[一二三四五六七八]次会议上?(?:获悉|了解到)[：，](?:[^。；，\d]{0,10}，)?((?:19|20)\d\d)年，(?![^。；]{0,16}(?:将|计划|拟|要))/;

/** What news of a report, a plan or a budget speak of. */
const ofReport =
  /政府工作报告|人民代表大会|人大[一二三四五六七八]次会议|政府工作总体要求|年[^。，；\d]{0,18}预算草案/;

/** What a report is quoted with first: 报告指出，2030年，…: the year before. */
const quoted =
  /报告[时中]?(?:说|指出|介绍)，((?:19|20)\d\d)年，?(?![^。；]{0,20}(?:将|计划|拟|要|目标))(?=是[^。]{0,60}一年|[^。；，]{2,30}(?:实现|完成|达到|突破|增长)\d)/;

/** The year in which a report was given that news tell of; null where they tell of none, or not of which year. */
export function yearOfReport({ normalized: { text } }: YearEvidence): FoundYear | null {
  if (!ofReport.test(text)) return null;
  const planned = (planBehind.exec(text) ?? plansFor.exec(text))?.[1];
  if (planned !== undefined) return { year: Number(planned), basis: 'text' };
  const given = (givenOn.exec(text) ?? demandsOf.exec(text))?.[1];
  if (given !== undefined) return { year: Number(given), basis: 'text' };
  const told = (looksBackOn.exec(text) ?? learnedAt.exec(text) ?? quoted.exec(text))?.[1];
  return told === undefined ? null : { year: Number(told) + 1, basis: 'text' };
}

/** 明确了2031年工作目标：; 定下2031年目标任务, */
const goalsTold =
  /(?<![到至—-]|(?:完成|实现|超额)[^，。；]{0,6})((?:19|20)\d\d)年(?:度|的)?[^，。；\d]{0,6}(?:工作目标|目标任务|预期目标)[：，]/;

/** The year whose goals the first lines of news tell; null where they tell none. */
export function yearOfGoals({ head, opening }: YearEvidence): FoundYear | null {
  const year = goalsTold.exec([...head, ...opening].join('\n'))?.[1];
  return found(year === undefined ? null : Number(year), 'text');
}

const thisYear = /今年/g;

/** The year that a text of any kind shows without doubt by those that it names, where it speaks of 今年; null else. */
export function yearShown(evidence: YearEvidence): FoundYear | null {
  if ((evidence.normalized.text.match(thisYear)?.length ?? 0) < 2) return null;
  return mostVoted(textVotes(evidence).filter(({ weight }) => weight >= weights.text));
}

/** Whether a date alone is years later than the speech below it: that of the page. */
function isOfPage({ weight, year }: YearVote, spoken: number | undefined): boolean {
  return spoken !== undefined && weight < weights.session && year - spoken > 1;
}

function found(year: number | null, basis: YearBasis): FoundYear | null {
  return year === null ? null : { year, basis };
}

/** The year with the most weight, read from what says it most surely. */
function mostVoted(votes: readonly YearVote[]): FoundYear | null {
  const sums = new Map<number, number>();
  for (const { year, weight } of votes) sums.set(year, (sums.get(year) ?? 0) + weight);
  const best = [...sums].sort(([, a], [, b]) => b - a)[0];
  if (!best) return null;
  const [year] = best;
  const surest = votes
    .filter((vote) => vote.year === year)
    .reduce((sure, vote) => (vote.weight > sure.weight ? vote : sure));
  return { year, basis: surest.basis };
}

/** The first line of a report whose head was left out: 2031年工作任务：开新局. */
function taskVotes(evidence: YearEvidence): YearVote[] {
  const year = evidence.title === null ? yearOfTasks(evidence) : null;
  return year === null ? [] : [{ year, basis: 'headings', weight: weights.headings }];
}

function titleVotes({ title }: YearEvidence): YearVote[] {
  const year = yearInTitle(title);
  return year === null ? [] : [{ year, basis: 'title', weight: weights.title }];
}

/** A shorter line at the head of a text is no sentence. */
const shortestSentence = 30;

/** The one year that the words that a text opens with name: 对2031年重点工作进行了督办; null where they name none or two. */
function onlyYear({ head, opening }: YearEvidence): number | null {
  const words = [...head, ...opening].find(({ length }) => length >= shortestSentence) ?? '';
  const years = new Set(yearsTold(words));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** What makes a year the one before that which is told of: 比2030年全年提高, 高于2030年同期. */
const comparedWith = /[比较于与]$/;
const wholeYear = /^(?:全年|同期)/;

/** The years that words tell of, the year after those that it is compared with, none that something is the best since. */
function yearsTold(words: string): number[] {
  const told = yearsIn(words).filter(({ end }) => !words.startsWith('以来', end));
  return told.map(({ year, at, end }) => {
    const isBefore =
      comparedWith.test(words.slice(at - 1, at)) && wholeYear.test(words.slice(end, end + 2));
    return isBefore ? year + 1 : year;
  });
}

/** 到2035年 and 力争2035年 look ahead. */
const goalYear = /(?:[到至]|(?:力争|争取|确保|力求|计划|目标)[^，。；\n]{0,8}?)(?:19|20)\d\d年/g;

/** The latest year that a text without a date tells of; null where it names none. */
function latestTold({ normalized: { text } }: YearEvidence): number | null {
  const told = yearsTold(text.replace(goalYear, ''));
  return told.length === 0 ? null : told.reduce((latest, year) => Math.max(latest, year));
}

/** 2031年政府工作总体要求：, on a line of its own. */
function demandVotes({ normalized: { text } }: YearEvidence): YearVote[] {
  const year = demandsOf.exec(text)?.[1];
  return year === undefined
    ? []
    : [{ year: Number(year), basis: 'headings', weight: weights.headings }];
}

const alone = /^(?:19|20)\d\d年?$/;

/** A year that stands alone at the head of a report. */
function aloneVotes({ head }: YearEvidence): YearVote[] {
  const line = head.find((each) => alone.test(each));
  return line === undefined
    ? []
    : [{ year: Number(line.slice(0, 4)), basis: 'date', weight: weights.told }];
}

/** What the entries of a yearbook are headed with. */
export const entryHead: RegExp = /^【[^】]{2,20}】\s?/;

/** 2022年，全县上下…: the year that a bulletin opens with, or the entry of a yearbook. */
function openingYear({ normalized: { text, paragraphs } }: YearEvidence): number | null {
  for (const { from, to } of paragraphs.slice(0, 20)) {
    const opening = text.slice(from, Math.min(to, from + 40)).replace(entryHead, '');
    const named = yearsIn(opening.slice(0, 12))[0];
    if (named?.at === 0 && '，是'.includes(opening.charAt(named.end) || ' ')) return named.year;
  }
  return null;
}
