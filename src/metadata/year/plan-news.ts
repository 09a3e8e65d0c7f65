import { planYears } from '../../time/plan-years.ts';
import { endsOfPlanYears } from '../../lexicon/spoken-times.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** What news tell the results of that a plan has brought: “十四五”期间的成绩单. */
const results =
  /[“"‘]十[一二三四五六]?五[”"’](?:(?:时期|期间)[^。，；]{0,12}(?:成[绩就效]|答卷)|规划[”"]?系列[^。，；]{0,4}(?:新闻)?发布会)/;

/** What news without a headline tell the results of; null in other texts. */
export function planResultsTold(lines: readonly string[]): string | null {
  return lines.flatMap((line) => results.exec(line)?.[0] ?? [])[0] ?? null;
}

/** The plan that news speak of when it is about to end: “十六五”以来, “十六五”成就. */
const planAtEnd = phrase`[“"‘](十[一二三四五六]?)五[”"’](?:规划[”"]?)?(?:${endsOfPlanYears}|[^。，；]{0,8}(?:发布会|综述))`;

/** Whether news tell what a plan has brought that ends with a year. */
export function tellsPlanEnding(lines: readonly string[], year: number): boolean {
  const plan = lines.map((line) => planAtEnd.exec(line)?.[1]).find(Boolean);
  return plan !== undefined && planYears(plan)?.last === year;
}
