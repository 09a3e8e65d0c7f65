import { datedPlanWords, howWorksWent, reviewWords } from '../../lexicon/heading-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { plansInWriting } from '../../lexicon/paper-words.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { planYears } from '../../time/plan-years.ts';
import type { PlanYears } from '../../time/plan-years.ts';
import type { YearEvidence } from './evidence.ts';
import { stretchShape, yearsNamed } from './years-named.ts';

/** What tells the years of a plan within its text. */
export type Headed = Pick<YearEvidence, 'normalized' | 'outline'>;

/** A plan says within so many units what it is for, and what it was drawn up from. */
export const longestOpening = 6000;
/** How many years a five-year plan has. */
const length = 5;

/** How a plan says what years it is for: 规划期限为2031—2035年; its years near and far: 规划期限：近期2031—2033年，远期2034—2038年. */
const yearsFor = new RegExp(
  `(?:行动|${oneOf(plansInWriting)})的?(?:实施|执行)?(?:期限?|时限|年限)[为是：]?[^，。；\\d]{0,6}(${stretchShape})年` +
    `(?:，?远期[^，。；\\d]{0,4}(${stretchShape})年)?`,
);
/** The years that a plan says it is for; null in other texts. */
export function termOf(text: string): PlanYears | null {
  const [, near = '', , , far] = yearsFor.exec(text.slice(0, longestOpening)) ?? [];
  const first = yearsNamed(near);
  const behind = far === undefined ? null : yearsNamed(far);
  return first && behind ? { first: first.first, last: behind.last } : first;
}

/** 规划基准年为2030年，规划水平年为2035年: the year from which a plan counts, and the next that it plans for. */
const levelYears =
  /基准年[为是：]?[^。\d]{0,6}((?:19|20)\d\d)年[^。\d]{0,16}(?:水平年|目标年)[为是：]?[^。\d]{0,6}((?:19|20)\d\d)年/;

function yearsOfLevels(text: string): PlanYears | null {
  const [, base, level] = levelYears.exec(text.slice(0, longestOpening)) ?? [];
  const first = Number(base) + 1;
  return base !== undefined && Number(level) > first ? { first, last: Number(level) } : null;
}

/** From which year on, and for how many, a text sets its goals: 2031年起五年内, 从2031年开始，用3年时间. */
const begun =
  /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:起|开始)，?(?:的|用|在|利用)?(?:未来|今后)?([二两三四五3-5])年(?:内|时间|左右)/;
const counts = '零一二三四五';

/** The years that a paper sets its goals for, by the one that it says they begin with and their number; null where it says none. */
export function yearsBegun(text: string): PlanYears | null {
  const [, year, count = ''] = begun.exec(text.slice(0, longestOpening)) ?? [];
  if (year === undefined) return null;
  const length = count === '两' ? 2 : Math.max(counts.indexOf(count), Number(count) || 0);
  return { first: Number(year), last: Number(year) + length - 1 };
}

/** Headings of what a five-year plan brought: “十五五”回顾; of what one sets: “十六五”发展目标. */
const ofPlan =
  /^(?:[全我][省市县区州旗])?[“"](十[一二三四五六]?)五[”"](?:时期|期间)?[^，；。]{0,14}$/;
const broughtIt = phrase`${reviewWords}|${howWorksWent}|情况|简况`;
const setsIt = phrase`${datedPlanWords}`;

/** The years of the plan whose goals a heading tells; null where none does. */
export function yearsHeaded(evidence: Headed): PlanYears | null {
  return plansOfHeadings(evidence).set;
}

/** The years of the plan whose goals a heading tells, or of the one after the last whose results one tells; null where none does. */
function yearsOfHeadings(evidence: Headed): PlanYears | null {
  const { set, brought } = plansOfHeadings(evidence);
  return set ?? (brought === 0 ? null : { first: brought + 1, last: brought + length });
}

/** The first plan whose goals a heading tells, and the last year of those whose results one tells before it; 0 where none does. */
function plansOfHeadings({ outline, normalized: { text } }: Headed): {
  readonly set: PlanYears | null;
  readonly brought: number;
} {
  let brought = 0;
  for (const { titleFrom, titleTo } of outline.sections.flatMap((each) => [
    each,
    ...each.children,
  ])) {
    const title = text.slice(titleFrom, titleTo);
    const years = planYears(ofPlan.exec(title)?.[1] ?? '');
    if (years === null) continue;
    if (broughtIt.test(title)) brought = Math.max(brought, years.last);
    else if (setsIt.test(title)) return { set: years, brought };
  }
  return { set: null, brought };
}

/** The years of a plan by what its text says: its term, the years that it counts from and for, its headings; null where it says nothing. */
export function yearsWithin(evidence: Headed): PlanYears | null {
  const { text } = evidence.normalized;
  return termOf(text) ?? yearsOfLevels(text) ?? yearsOfHeadings(evidence);
}

/** The end of a five-year plan, by which goals are to be reached, and a first line that says that goals follow. */
const planEnd = /到[“"](十[一二三四五六]?)五[”"](?:时期|期)?末/g;
const opensWithGoals = /^[^\n。]{0,16}目标[^\n。]{0,6}\n/;
const fewestEnds = 2;

/** The years of the only plan for whose end goals are set again and again, or in a text that opens with its goals; null elsewhere. */
export function yearsByEnd(text: string): PlanYears | null {
  const ends = [...text.matchAll(planEnd)].map(([, name = '']) => planYears(name));
  const [first = null] = ends;
  const isGoal = ends.length >= fewestEnds || opensWithGoals.test(text);
  return isGoal && ends.every((each) => each?.last === first?.last) ? first : null;
}
