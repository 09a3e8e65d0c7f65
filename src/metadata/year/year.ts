import { foreignDay } from '../../core/foreign-day.ts';
import { phrase, phrases } from '../../lexicon/phrase.ts';
import { aimingVerbs } from '../../lexicon/promise-words.ts';
import { epithetsOfPlans, howWorksWent, planWords } from '../../lexicon/heading-words.ts';
import { yearsIn } from '../../numerals/years.ts';
import type { YearBasis } from '../metadata.ts';
import { yearOfBulletinTold, yearOfCensus } from './bulletins.ts';
import { dateLineYear, dateVotes, yearSigned } from './dates.ts';
import { weights } from './evidence.ts';
import type { FoundYear, YearEvidence, YearVote } from './evidence.ts';
import { headingVotes } from './headings.ts';
import { demandsOf } from './news.ts';
import { oneYear, plannedYears, yearBehind, yearInTitle, yearsOfTitle } from './plans.ts';
import { sessionVotes } from './sessions.ts';
import { isSummary, partTold, summedYear } from './summaries.ts';
import { yearOfTasks } from './tasks.ts';
import { textVotes } from './text.ts';

/** The year that 今年 means; null where the text does not tell it. */
export function yearOf(evidence: YearEvidence): FoundYear | null {
  switch (evidence.kind) {
    case 'work-report':
      return (
        (isSummary(evidence.title) ? yearSummed(evidence) : null) ??
        yearOfPart(evidence) ??
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
        found(yearOfPlan(evidence), evidence.title === null ? 'text' : 'title')
      );
    default:
      return (
        found(yearBehindLast(evidence), 'title') ??
        found(yearLongBefore(evidence), 'text') ??
        found(dateLineYear(evidence), 'date') ??
        found(
          yearOfTaskLine(evidence) ??
            yearBehind(evidence.title) ??
            (oneYear(evidence.title) ?? yearsOfTitle(evidence.title))?.first ??
            null,
          'title',
        ) ??
        found(evidence.kind === 'notice' ? yearOfWork(evidence) : null, 'text') ??
        found(
          evidence.kind === 'other' ? (headingVotes(evidence)[0]?.year ?? null) : null,
          'headings',
        )
      );
  }
}

/** What a headline tells of the last year, none that this one is compared with. */
const ofLast = /(?<![比较与同])去年(?!同期)/;

/** The year after the one that a title tells the work of, where another headline calls that 去年: 去年渔案下降, 2030年度渔政报告; null elsewhere. */
function yearBehindLast({ title, head }: YearEvidence): number | null {
  const told = /年度/.test(title ?? '') ? oneYear(title) : null;
  const isLast = head.some((line) => line.length <= longestLine && ofLast.test(line));
  return told && isLast ? told.first + 1 : null;
}

/** The year of the works that a text announces, where the day above it is years later: that of the page; null elsewhere. */
function yearLongBefore(evidence: YearEvidence): number | null {
  const told = yearOfTasks(evidence)?.year ?? null;
  const day = dateLineYear(evidence);
  return told !== null && day !== null && day - told > 1 ? told : null;
}

/** The year of which a report says that it tells a part: 我就2031年上半年渔业工作作简要汇报; null where it says so of none. */
function yearOfPart(evidence: YearEvidence): FoundYear | null {
  const year = partTold(evidence);
  return year === undefined ? null : { year: Number(year), basis: 'text' };
}

/** What a plan is called that is not yet given out: 渔业发展思路, 渔业规划（讨论稿）. */
const isDraft = /思路|设想|（[^（）]*稿）/;
/** What it says of the year that it is drawn up in. */
const drawnUpIn = /预计今年|今年预计|到今年年?[底末]|今年上半年/;

/** The first year of a plan, or the one before for a draft that tells how that one will end; null where it does not say. */
function yearOfPlan(evidence: YearEvidence): number | null {
  const planned = plannedYears(evidence);
  if (planned === null) return null;
  const { first, last } = planned;
  const isBefore =
    last > first && isDraft.test(evidence.title ?? '') && drawnUpIn.test(evidence.normalized.text);
  return isBefore ? first - 1 : first;
}

/** 2031年工作任务：开新局, 一、2031年工作总体安排 */
const tasksOf = phrase`^[^\d，。；]{0,12}((?:19|20)\d\d)年[度的]?(?:政府|全[省市县区]|民生实事)?(?:预期|目标|工作|${epithetsOfPlans}){0,3}${planWords}`;
/** 2031年，市政府要为民办这十件实事 */
const worksOf = /^[^\d，。；]{0,12}((?:19|20)\d\d)年，?[^，。；\d]{0,14}办[^，。；]{0,10}实事/;
/** What tells how they went. */
const howTheyWent = phrase`${howWorksWent}`;

/** The year whose tasks the first line of a text names; null where it names none. */
function yearOfTaskLine({ head, opening }: YearEvidence): number | null {
  const first = [...head, ...opening].find((line) => !annex.test(line)) ?? '';
  const year = (tasksOf.exec(first) ?? worksOf.exec(first))?.[1];
  return year === undefined || howTheyWent.test(first.slice(0, longestLine)) ? null : Number(year);
}

/** 为切实抓好2031年全县渔业工作，提出如下意见 */
const workOf =
  /^为[^。]{0,60}?(?:做好|抓好|推进)((?:19|20)\d\d)年度?[^，。；\d]{0,16}工作[^。]{0,60}(?:意见|通知|方案)/;

/** The year whose work a notice opens with; null where it opens with none. */
function yearOfWork({ head, opening }: YearEvidence): number | null {
  const year = [...head, ...opening].map((line) => workOf.exec(line)?.[1]).find(Boolean);
  return year === undefined ? null : Number(year);
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

const dayOf = /(?:19|20)\d\d[年./-]\d{1,2}[月./-]/;

/** The year in the first line of a text whose kind no title names: 2031年澜河区发展情况. */
function yearInHeadline({ title, head: [first = ''] }: YearEvidence): number | null {
  return title === null && first.length < shortestSentence && !dayOf.test(first)
    ? yearInTitle(first)
    : null;
}

/** The year that a summary sums up, by its title and headings, or the year that it opens with. */
function yearSummed(evidence: YearEvidence): FoundYear | null {
  return (
    found(summedYear(evidence), 'title') ??
    found(openingYear(evidence), 'text') ??
    found(yearSigned(evidence), 'date')
  );
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
    ...expectedVotes(evidence),
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
  const day = lines
    .map((line) => putUp.exec(line)?.[1] ?? foreignDay(line)?.year)
    .find((year) => year !== undefined);
  if (day !== undefined) return found(Number(day), 'page');
  const short = lines.map((line) => putUpShort.exec(line)?.[1]).find((year) => year !== undefined);
  return found(short === undefined ? null : century + Number(short), 'page');
}

/** 2031年渔业工作…，各项工作取得了新进展。 */
const tellsYear =
  /^((?:19|20)\d\d)年(?!\d{1,2}月)(?:(?!之年|(?<![重主需])要|将|力争|务必)[^。；])*取得了?[^。，；]{0,10}(?:成[绩效就]|进展)/;

/** The year whose results the first lines of a report tell; null where they tell none. */
export function yearToldFirst({ head, opening }: YearEvidence): number | null {
  const told = [...head, ...opening].map((line) => tellsYear.exec(line)?.[1]).find(Boolean);
  return told === undefined ? null : Number(told);
}

const thisYear = /今年/g;
/** How a text opens that is about the year: 2031年是我市渔业跨越发展的关键一年。 */
const opensWithYear = /^(?:19|20)\d\d年是[^。；]{0,90}年[，。]/;

/** The year that a text of any kind shows without doubt by those that it names, where it speaks of 今年; null else. */
export function yearShown(evidence: YearEvidence): FoundYear | null {
  const { text } = evidence.normalized;
  const least = opensWithYear.test(text) ? 1 : 2;
  if ((text.match(thisYear)?.length ?? 0) < least) return null;
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
  const year = evidence.title === null ? yearOfTaskLine(evidence) : null;
  return year === null ? [] : [{ year, basis: 'headings', weight: weights.headings }];
}

function titleVotes({ title }: YearEvidence): YearVote[] {
  const year = yearInTitle(title);
  return year === null ? [] : [{ year, basis: 'title', weight: weights.title }];
}

/** What a report written as its year ends says of that year: 预计2031年渔业产值达到9亿元，比2026年翻一番. */
const expectedResult =
  /预计((?:19|20)\d\d)年[^，。；\d]{0,12}(?:达到?|完成|实现|突破)[\d.]+[^，。；\d]{1,6}，(?:同比|[比较]|是)/;

/** The year after the one in a title where the text tells that one's results: it is the year that is looked back on. */
function expectedVotes({ title, normalized: { text } }: YearEvidence): YearVote[] {
  const year = yearInTitle(title);
  const told = expectedResult.exec(text)?.[1];
  return year === null || Number(told) !== year
    ? []
    : [{ year: year + 1, basis: 'text', weight: weights.date }];
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
const goalYear = phrases`(?:[到至]|(?:${aimingVerbs}|计划|目标)[^，。；\n]{0,8}?)(?:19|20)\d\d年`;

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
