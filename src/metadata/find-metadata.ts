import { phrase } from '../lexicon/phrase.ts';
import { simplified } from '../lexicon/simplified.ts';
import { outcomesOfYears } from '../lexicon/status-cues.ts';
import { aimingVerbs } from '../lexicon/promise-words.ts';
import { papersOnWork } from '../lexicon/paper-words.ts';
import { oneOf } from '../lexicon/word-list.ts';
import type { Outline } from '../outline/section.ts';
import { planIn } from '../time/plan-years.ts';
import type { PlanYears } from '../time/plan-years.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Outside } from '../repair/repaired.ts';
import { kindFrom } from './kind.ts';
import type { DocumentKind, FoundMetadata, Metadata, TitleBasis } from './metadata.ts';
import { regionOf, signedBy } from './region.ts';
import type { FoundRegion } from './region.ts';
import { districtTitled, provinceSpokenOf, spokenRegion, titledRegion } from './spoken-region.ts';
import {
  adoptedTitleAt,
  headlineAbove,
  kindOf,
  linesOfHead,
  titleInLine,
  titleOf,
} from './title.ts';
import type { Title } from './title.ts';
import type { Months } from '../time/part-of-year.ts';
import type { FoundYear, YearEvidence } from './year/evidence.ts';
import { yearAfterBulletin } from './year/bulletins.ts';
import { yearOfLateSession } from './year/dates.ts';
import {
  yearOfGoals,
  yearOfMeeting,
  yearOfReport,
  yearSoFar,
  yearSpokenOf,
  yearSummedUp,
} from './year/news.ts';
import { isLate, isOfSecondHalf } from './year/page-day.ts';
import type { PageDay } from './year/page-day.ts';
import { planResultsTold, tellsPlanEnding } from './year/plan-news.ts';
import { yearOfPlenum } from './year/plenums.ts';
import {
  oneYear,
  plannedYears,
  yearsCounted,
  yearsIssued,
  yearsOfPlanReported,
  yearsToldOf,
} from './year/plans.ts';
import { reviewedYear } from './year/headings.ts';
import { monthsOf, monthsToldOf, tellsParts } from './year/months.ts';
import { isSummary, partOfYear } from './year/summaries.ts';
import { likeliestYear } from './year/text.ts';
import { yearsBegun, yearsByEnd, yearsHeaded } from './year/plan-within.ts';
import { announcesWorks, setsTasks, yearOfTasks } from './year/tasks.ts';
import { isSpeechOfYear, tellsKept, tellsReport } from './year/tells-report.ts';
import { tellsLastYear, tellsOwnYear, tellsPartOfOwn, yearOfResults } from './year/told.ts';
import { annex, beforeGoal, yearOf, yearPutUp, yearShown, yearToldFirst } from './year/year.ts';

export interface FactsOptions {
  /** The year that 今年 means, where the user knows it. */
  readonly year?: number | undefined;
  /** What a web page says outside its text: the title above it, the year of publication. */
  readonly outside?: Outside | null;
}

/** What a document says of itself, and where: kind, title, region and the year that 今年 means in it. */
export function findMetadata(
  normalized: Normalized,
  outline: Outline,
  options: FactsOptions = {},
): FoundMetadata {
  const start = adoptedTitleAt(normalized);
  const bodyFrom = bodyStart(normalized, outline, start);
  const own = linesOfHead(normalized, { from: start, to: bodyFrom });
  const above = options.outside?.title ?? null;
  const head = above === null ? own : [simplified(above), ...own];
  const opening = openingLines(normalized, bodyFrom);
  const titled = titleFrom(above, titleOf(own) ?? titleAlong(own[0], opening[0]));
  const { kind, basis } = kindFrom(normalized, outline, {
    head,
    opening,
    titled: titled?.kind ?? null,
  });
  const title = titled?.text ?? null;
  const headline =
    title === null && withoutTitle.has(kind) ? headlineAbove(own, opening[0] ?? '') : null;
  const region =
    regionOf([
      ...(title === null ? [] : [{ text: title, basis: 'title' } as const]),
      ...head.map((text) => ({ text, basis: 'head' }) as const),
      ...opening.map((text) => ({ text, basis: 'text' }) as const),
    ]) ?? regionInText(normalized, kind, title ?? headline);
  const evidence = { normalized, outline, kind, title, head, opening };
  const told = kind === 'other' ? yearsToldOf(linesOf(evidence)) : null;
  const year = beforePlan(yearFrom(evidence, options), told);
  const months = monthsOf(evidence, headlineOf(head));
  return {
    title: title ?? headline,
    kind,
    headline: null,
    region: region?.name ?? null,
    year: year?.year ?? null,
    likelyYear: year?.year ?? (kind === 'work-report' ? likeliestYear(normalized, outline) : null),
    sumsUp: kind === 'work-report' && sumsUp(evidence, year),
    isWithinYear: kind === 'work-report' && isWithinYear(evidence),
    planned: plannedOf(evidence) ?? countedOf(evidence, year),
    ...(ofCongress.test(title ?? '') ? { term: yearsOfTerm } : {}),
    months,
    tellsParts: tellsParts(evidence, months),
    told: null,
    ...(kind === 'other' ? factsOfNews(evidence, options, { year, months }) : {}),
    announcesWorks: kind === 'other' && announcesWorks(evidence),
    setsTasks: kindsOfTasks.has(kind) && setsTasks(linesOf(evidence)),
    isYearGiven: year?.basis === 'option',
    toldOf: told ?? yearsSet(evidence, year),
    basis: {
      title: titled?.basis ?? (headline === null ? null : 'text'),
      kind: basis,
      region: region?.basis ?? null,
      year: year?.basis ?? null,
    },
  };
}

/** Kinds of texts that may have a headline in place of a title. */
const withoutTitle: ReadonlySet<DocumentKind> = new Set(['other', 'bulletin', 'notice']);

/** The years of the plan whose goals a text without head or kind of its own tells in its headings or sets goals for the end of, none that lie behind it. */
function yearsSet(evidence: YearEvidence, year: FoundYear | null): PlanYears | null {
  if (evidence.kind !== 'other' || evidence.title !== null) return null;
  const years = yearsHeaded(evidence) ?? yearsByEnd(evidence.normalized.text);
  return years && year && year.year > years.last ? null : years;
}

/** What is known of news and other texts without a kind of their own. */
function factsOfNews(
  evidence: YearEvidence,
  { outside = null }: FactsOptions,
  { year, months }: { readonly year: FoundYear | null; readonly months: Months | null },
): Pick<Metadata, 'headline' | 'isWithinYear' | 'closesPlan' | 'told' | 'tellsReport'> {
  const { head, opening, title } = evidence;
  const lines = linesOf(evidence);
  const day = { head, outside };
  const closesPlan = year !== null && tellsClosing(year.year, opening, day);
  return {
    headline: headlineOf(head) ?? planResultsTold(lines),
    isWithinYear: year !== null && (isLate(day, year.year) || closesPlan),
    closesPlan,
    told: yearTold(evidence, year, months),
    tellsReport: tellsReport(lines) || tellsKept(opening, day) || isSpeechOfYear(title, head),
  };
}

/** What tells tasks of a year without being a report of it. */
const kindsOfTasks: ReadonlySet<DocumentKind> = new Set(['other', 'notice', 'plan']);

/** The title of a report to a congress of the party, which sets the goals of the years up to the next one. */
const ofCongress = /中国共产党[^，。；]{2,16}次代表大会上的报告(?:（[^（）]{1,6}）)?$/;
const yearsOfTerm = 5;

/** Whether news tell late in their year what a plan has brought that ends with it. */
function tellsClosing(year: number, opening: readonly string[], day: PageDay): boolean {
  return isOfSecondHalf(day) && tellsPlanEnding([...day.head, ...opening], year);
}

/** The lines before the text and its first ones. */
function linesOf({ head, opening }: YearEvidence): readonly string[] {
  return [...head, ...opening];
}

/** The year whose results a text tells: as its sentences name it, or its own where it is about months of that. */
function yearTold(
  evidence: YearEvidence,
  year: FoundYear | null,
  months: Months | null,
): number | null {
  const own = year?.year ?? null;
  const named = yearOfResults(evidence);
  if (named !== null || own === null) return named;
  if (yearSummedUp(evidence) === own) return own;
  if (tellsLastYear(evidence) || tellsBehind(evidence, own)) return own - 1;
  const plan = planIn(planResultsTold(linesOf(evidence)) ?? '');
  const isOfOwn =
    tellsOwnYear(evidence) || tellsPartOfOwn(evidence) || (plan !== null && plan.last >= own);
  return months || isOfOwn ? own : null;
}

/** Whether a headline tells how the year before went: 2030年9件民生实事全面落实. */
function tellsBehind({ title, head }: YearEvidence, own: number): boolean {
  const headline = title ?? headlineOf(head) ?? '';
  return oneYear(headline)?.first === own - 1 && howItWent.test(headline);
}

/** What tells that it is done. */
const howItWent = phrase`^(?!.*(?:如何|怎[样么]|推动|${aimingVerbs})).*${outcomesOfYears}[^，。；]{0,4}$`;

/** The place whose government signs a text, or that it speaks of as its own. */
function regionInText(
  normalized: Normalized,
  kind: DocumentKind,
  title: string | null,
): FoundRegion | null {
  const name = signedBy(normalized) ?? spokenIn(normalized, kind, title);
  return name === null ? null : { name, basis: 'text' };
}

function spokenIn(normalized: Normalized, kind: DocumentKind, title: string | null): string | null {
  const titled = title === null ? null : districtTitled(title, normalized);
  switch (kind) {
    case 'work-report':
      return spokenRegion(normalized) ?? titled;
    case 'plan':
      return titled ?? provinceSpokenOf(normalized);
    case 'other':
      return title === null ? null : titledRegion(title, normalized);
    default:
      return titled;
  }
}

const longestHeadline = 60;

function headlineOf(head: readonly string[]): string | null {
  const first = head.find((line) => !annex.test(line)) ?? '';
  return first !== '' && first.length <= longestHeadline && !/。|：$/.test(first) ? first : null;
}

/** A title of a part of a year, and what a report says that it tells of: 报告今年上半年计划执行情况. */
const titledPart = new RegExp(`${partOfYear}[^，。；]{0,30}${oneOf(papersOnWork)}`);
const partTold = new RegExp(
  `(?:报告|汇报|(?:现|就|将|把)[^，。；]{0,8})[^，。；]{0,12}${partOfYear}[^，。；]{0,30}(?:(?:执行|运行|工作)情况|工作总结)(?!测算|看)`,
);

/** Whether a report is of a part of the year that it is given in. */
function isWithinYear({ title, head, opening }: YearEvidence): boolean {
  if (titledPart.test(title ?? '')) return true;
  return [...head, ...opening].some((line) => partTold.test(line));
}

/** Whether a report is given at the end of the year that it looks back on. */
function sumsUp(evidence: YearEvidence, year: FoundYear | null): boolean {
  if (isSummary(evidence.title)) return !isWithinYear(evidence);
  if (year === null || year.basis === 'option') return false;
  const told = reviewedYear(evidence) ?? yearOfLateSession(evidence) ?? yearToldFirst(evidence);
  return told === year.year || (told === null && tellsLate(evidence.normalized.text));
}

/** What tells how most of the year went that a text speaks in: 今年1至10月, 今年前十个月. */
const mostOfYear =
  /今年(?:[1一][-—~至到](?:9|1[01]|九|十|十一)|前(?:九|十|十一)个)月|今年(?:1[01]|十一?)月份/;
const coming = /明年/g;
const leastComing = 3;

/** Whether a text speaks late in its year: it tells how most of that went, and what 明年 shall bring. */
function tellsLate(text: string): boolean {
  return mostOfYear.test(text) && (text.match(coming)?.length ?? 0) >= leastComing;
}

/** The years of a plan, of the one that a report is about, or that a notice issues by its title: 关于印发…“十六五”规划的通知. */
function plannedOf(evidence: YearEvidence): PlanYears | null {
  switch (evidence.kind) {
    case 'plan':
      return plannedYears(evidence);
    case 'work-report':
      return yearsOfPlanReported(evidence);
    case 'notice':
      return yearsIssued(evidence);
    default:
      return null;
  }
}

/** The years of a plan or a notice, where its title says how many they are, or the text from which on and how many. */
function countedOf(
  { kind, title, normalized: { text } }: YearEvidence,
  year: FoundYear | null,
): PlanYears | null {
  if (kind !== 'plan' && kind !== 'notice') return null;
  const counted = year === null ? null : yearsCounted(title, year.year, text);
  const begun = counted ?? yearsBegun(text);
  return year !== null && begun !== null && year.year > begun.last ? null : begun;
}

/** The year that the user gives, else the text's own, else that of the web page's publication. */
function yearFrom(evidence: YearEvidence, { year, outside }: FactsOptions): FoundYear | null {
  if (year !== undefined) return { year, basis: 'option' };
  const found = yearOf(evidence);
  if (found !== null || (evidence.kind === 'bulletin' && !monthsToldOf(evidence))) return found;
  const published = beforeGoal(outside?.year ?? null, evidence);
  if (published !== null) return unlessSpoken({ year: published, basis: 'page' }, evidence);
  switch (evidence.kind) {
    case 'bulletin':
    case 'work-report':
      return yearSpoken(evidence);
    case 'other':
      return (
        yearSpoken(evidence) ??
        yearOfReport(evidence) ??
        yearOfMeeting(evidence) ??
        yearShown(evidence) ??
        yearAfterBulletin(evidence) ??
        yearOfGoals(evidence) ??
        yearOfTasks(evidence) ??
        yearSoFar(evidence) ??
        yearSpokenOf(evidence)
      );
    case 'plan':
      return yearOfTasks(evidence);
    case 'notice':
      return yearPutUp(evidence);
    default:
      return null;
  }
}

/** The year of the day that a text was put up on, or of the report that was put up years later. */
function yearSpoken(evidence: YearEvidence): FoundYear | null {
  const shown = yearPutUp(evidence);
  return shown ? unlessSpoken(shown, evidence) : yearOfPlenum(evidence);
}

/** The year of a page, but for a report that was put up there years later. */
function unlessSpoken(shown: FoundYear, evidence: YearEvidence): FoundYear {
  const spoken = yearOfPlenum(evidence);
  return spoken && shown.year > spoken.year + 1 ? spoken : shown;
}

/** A year, but for one that lies behind the years that its text tells a plan's results of: the first of those then. */
function beforePlan(found: FoundYear | null, told: PlanYears | null): FoundYear | null {
  if (!found || !told || found.basis === 'option' || found.year <= told.last) return found;
  return { year: told.first, basis: 'text' };
}

interface FoundTitle {
  readonly text: string;
  /** The kind of document that it names; null where it names none. */
  readonly kind: DocumentKind | null;
  readonly basis: TitleBasis;
}

/** The title that the text follows in the first of its lines, or in the first below the head. */
function titleAlong(first = '', opening = ''): Title | null {
  return titleInLine(first) ?? titleInLine(opening);
}

/** The title that a page gives above its text where that names a kind of document, or the text has none. */
function titleFrom(above: string | null, inText: Title | null): FoundTitle | null {
  const kind = above === null ? null : kindOf(simplified(above));
  if (kind === null && inText !== null) {
    return { text: inText.text, kind: inText.kind, basis: 'text' };
  }
  return above === null ? null : { text: above.replace(/\s/g, ''), kind, basis: 'page' };
}

const salutation = /^(?:各位(?:代表|委员)|同[志学]们)/;

/** Where the text starts behind `start`: at the salutation, the first section or the first long paragraph. */
function bodyStart({ text, paragraphs }: Normalized, outline: Outline, start: number): number {
  const section = outline.sections.find(({ from }) => from > start)?.from ?? text.length;
  for (const { from, to } of paragraphs) {
    if (from < start) continue;
    if (from >= section) break;
    if (salutation.test(text.slice(from, Math.min(to, from + 8)))) return from;
    if (to - from > 100 && !text.slice(from, from + 80).includes('人民代表大会')) return from;
  }
  return section;
}

/** The first lines of the text, which name who speaks for whom. */
function openingLines({ text, paragraphs }: Normalized, bodyFrom: number): string[] {
  const lines: string[] = [];
  for (const { from, to } of paragraphs) {
    if (from < bodyFrom) continue;
    lines.push(text.slice(from, Math.min(to, from + 200)));
    if (lines.length === 5) break;
  }
  return lines;
}
