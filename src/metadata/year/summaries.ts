import { yearsIn } from '../../numerals/years.ts';
import { headingVotes } from './headings.ts';
import type { YearEvidence } from './evidence.ts';
import { papersOfYears } from '../../lexicon/paper-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/**
 * A body's own summary of a year, as it gives one at its end, or of how it kept a duty over that year: 云岭市渔业局2031年政府信息公开工作年度报告.
 */
const summary = new RegExp(
  '工作总结|年[终度底]总结(?=$|[与和及暨（(])|(?:第?[一二三四]季度|上半年|前三季度)[^，。；和及]{0,12}(?:报告|总结|汇报|(?<!运行)情况)$|' +
    '(?:工作年度|信息公开[^，。；]{0,6}|法治政府建设[^，。；]{0,8})(?:报告|年报)$|' +
    '(?:19|20)\\d\\d年度?[^，。；和与]{0,12}(?:工作(?:开展)?情况的?(?:汇报|报告)|工作汇报|述[职责][^，。；]{0,4}报告)$|' +
    '(?:19|20)\\d\\d年度?[^，。；和与]{0,8}实事[^，。；和与]{0,10}情况的?(?:汇报|报告|通报)$',
);
const reviewed = phrase`((?:19|20)\d\d)年?[^\d]{0,16}${papersOfYears}`;
/** What a title names behind a summary: 工作总结暨2032年工作安排. */
const behindSummary = /总结(.*)/;

/** News of a meeting where a year is summed up: 召开年终总结暨2032年工作部署会. */
const meeting = /召开|举行|会议?$/;

/** Whether a title is that of a summary, which calls the year that it sums up 今年. */
export function isSummary(title: string | null): boolean {
  return title !== null && summary.test(title) && !meeting.test(title);
}

/** A part of a year, from its first month on, as the source of a pattern: 上半年, 1~6月. */
export const partOfYear: string =
  '(?:上半年|[1一][-—~～至到](?:\\d|1[01])月份?|前三季度|[一二三]季度)';
/** 现把2031年1~6月工作总结如下 */
const partSummed = new RegExp(`((?:19|20)\\d\\d)年${partOfYear}[^。，；]{0,10}(?:总结|汇报|报告)`);

/** The year that the first lines say a part of is summed up; undefined where they do not. */
export function partTold({ head, opening }: YearEvidence): string | undefined {
  return partSummed.exec([...head, ...opening].join('\n'))?.[1];
}

/** The year that a summary sums up: by its title, the plan behind it in the title, or its headings. */
export function summedYear(evidence: YearEvidence): number | null {
  const title = evidence.title ?? '';
  const own = reviewed.exec(title)?.[1] ?? partTold(evidence);
  if (own !== undefined) return Number(own);
  const next =
    yearsIn(behindSummary.exec(title)?.[1] ?? '')[0]?.year ?? headingVotes(evidence)[0]?.year;
  return next === undefined ? null : next - 1;
}
