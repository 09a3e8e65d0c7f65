import { headingVotes } from './headings.ts';
import type { YearEvidence } from './evidence.ts';

/** A body's own summary of a year, as it gives one at its end. */
const summary =
  /工作总结|(?:第?[一二三四]季度|上半年|前三季度)[^，。；和及]{0,12}(?:报告|总结|汇报|(?<!运行)情况)$/;
const reviewed = /((?:19|20)\d\d)年?[^\d]{0,16}总结/;
const planned = /总结.{0,12}?((?:19|20)\d\d)年/;

/** Whether a title is that of a summary, which calls the year that it sums up 今年. */
export function isSummary(title: string | null): boolean {
  return title !== null && summary.test(title);
}

/** The year that a summary sums up: by its title, the plan behind it in the title, or its headings. */
export function summedYear(evidence: YearEvidence): number | null {
  const title = evidence.title ?? '';
  const own = reviewed.exec(title)?.[1];
  if (own !== undefined) return Number(own);
  const next = planned.exec(title)?.[1] ?? headingVotes(evidence)[0]?.year;
  return next === undefined ? null : Number(next) - 1;
}
