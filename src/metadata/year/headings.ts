import { sliceOf } from '../../core/span.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { changesOfMeasures } from '../../lexicon/changes.ts';
import { allDone, datedPlanWords, lookingBack } from '../../lexicon/heading-words.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import { yearsIn } from '../../numerals/years.ts';
import { partOfYearEnd } from '../../time/part-of-year.ts';
import { titleOf } from '../../outline/section.ts';
import type { Section } from '../../outline/section.ts';
import { yearInTitle } from './plans.ts';
import { weights } from './evidence.ts';
import type { YearEvidence, YearVote } from './evidence.ts';

const reviewWords = phrase`${lookingBack}|^[度的]?(?:主要|重点)?工作(?:开展)?情况|取得|成[就绩效]|${allDone}`;
/** “十五”时期回顾和2031年的工作: what stands before a year that is looked back on, too. */
const reviewBefore = /(?:回顾|总结)[和与及暨、]$/;
const onlyWork = /^的?(?:政府)?工作$/;
/** The name of a plan in a heading says nothing of whether it looks ahead: “十六五”计划开局喜人. */
const planName = /[“"]十[一二三四五六]?五[”"](?:规划|计划)/;
const planWords = phrase`${datedPlanWords}`;

/**
 * 2024年工作回顾 speaks of the year before, 2025年工作安排 of this one, 报告2024年的工作 of the year before, and so does
 * 2024年主要工作 in a report whose title has 2025.
 */
export function headingVotes({ normalized, outline, title: ofReport }: YearEvidence): YearVote[] {
  let review: number | null = null;
  let named: number | null = null;
  let planned: number | null = null;
  for (const section of flat(outline.sections)) {
    const title = sliceOf(normalized.text, titleOf(section));
    const years = yearsIn(title).filter(({ at }) => !/[到至—-]$/.test(title.slice(0, at)));
    const last = years[years.length - 1];
    if (!last && review === null && lastYear.test(title)) review = yearToldOf(normalized, section);
    if (!last) continue;
    const said = title.slice(last.end).replace(planName, '');
    const isReviewed = onlyWork.test(said) && reviewBefore.test(title.slice(0, last.at));
    if (isReviewed || reviewWords.test(said)) review = Math.max(review ?? 0, last.year + 1);
    else if (planWords.test(said)) {
      // 完成2030年各项任务 is told of the year before that of 实现2031年目标.
      if (planned === null || last.year === planned + 1) planned = last.year;
    } else if (said.endsWith('工作')) {
      const isTold =
        title.slice(0, last.at).endsWith('报告') ||
        yearInTitle(ofReport) === last.year + 1 ||
        (last.at === 0 && tellsResults(normalized, section));
      named ??= isTold ? last.year + 1 : last.year;
    }
  }
  if (planned !== null) return vote(planned - (looksAhead(normalized) ? 1 : 0));
  return vote(review ?? named ?? lastOfLines(normalized));
}

/** How the text of a section tells what a year brought: 初步统计，…比上年增长. */
const results = phrase`初步(?:统计|[核测]算)|比上年${changesOfMeasures}`;
const longestResults = 800;

/** Whether a section tells of results rather than of what is to be done. */
function tellsResults({ text }: Normalized, { titleTo, to }: Section): boolean {
  return results.test(text.slice(titleTo, Math.min(to, titleTo + longestResults)));
}

/** A line that is a year and hardly more, which those below it are of: 2031年云岭. */
const yearLine = /^((?:19|20)\d\d)年(?!目标|规划|远景)[\u4e00-\u9fff]{0,4}$/;
const longestYearLine = 9;

/** The later of two years in a row that lines of their own name; null where none do. */
function lastOfLines({ text, paragraphs }: Normalized): number | null {
  const years = new Set<number>();
  for (const { from, to } of paragraphs) {
    const year = to - from > longestYearLine ? undefined : yearLine.exec(text.slice(from, to))?.[1];
    if (year !== undefined) years.add(Number(year));
  }
  const last = Math.max(...years);
  return years.has(last - 1) ? last : null;
}

const lastYear = /过去的?一年|去年/;

/** The year after the one that a section on 过去一年 opens with: 2031年，是…的一年; null where it opens with none. */
function yearToldOf({ text }: Normalized, { titleTo, to }: Section): number | null {
  const opening = text.slice(titleTo, Math.min(to, titleTo + 30)).trimStart();
  const year = yearsIn(opening.slice(0, 12))[0];
  return year?.at === 0 && /^，?是/.test(opening.slice(year.end)) ? year.year + 1 : null;
}

/** The one year that a heading says is looked back on, not a part of one; null where none does. */
export function reviewedYear({ normalized, outline }: YearEvidence): number | null {
  for (const section of flat(outline.sections)) {
    const title = sliceOf(normalized.text, titleOf(section));
    const [year, other] = yearsIn(title);
    if (!year || other || partOfYearEnd(title, year.end) > year.end) continue;
    if (/^(?:政府|主要)?(?:工作)?(?:回顾|总结)/.test(title.slice(year.end).replace(/^年的?/, '')))
      return year.year;
  }
  return null;
}

const nextYear = /明年/g;
/** A report that speaks of the coming year so often plans that one, not its own. */
const leastAhead = 4;

function looksAhead({ text }: Normalized): boolean {
  return (text.match(nextYear)?.length ?? 0) >= leastAhead;
}

function vote(year: number | null): YearVote[] {
  return year === null ? [] : [{ year, basis: 'headings', weight: weights.headings }];
}

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...section.children]);
}
