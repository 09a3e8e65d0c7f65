import { yearsIn } from '../../numerals/years.ts';
import { planIn } from '../../time/plan-years.ts';
import type { PlanYears } from '../../time/plan-years.ts';
import type { YearEvidence } from './evidence.ts';
import { longestOpening, termOf, yearsWithin } from './plan-within.ts';
import type { Headed } from './plan-within.ts';
import { stretch, yearsNamed } from './years-named.ts';
import {
  contentsOfPlans,
  coursesOfPlans,
  directives,
  draftingVerbs,
  forwardPapers,
  givingOutPlans,
  passingOnPapers,
  plansInWriting,
  plansOfYears,
} from '../../lexicon/paper-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { keyTimes } from '../../lexicon/spoken-times.ts';
import { plannedDeeds } from '../../lexicon/promise-words.ts';
import { planKinds } from '../../lexicon/compound-deeds.ts';
import { oneOf } from '../../lexicon/word-list.ts';

/** The years that a title gives from first to last: （2031—2033年）; null where it gives none. */
export function yearsOfTitle(title: string | null): PlanYears | null {
  return title !== null && stretch.test(title) ? yearsNamed(title) : null;
}

/** 关于印发渔业发展“十四五”规划的通知: what issues a plan. */
const issuesPlan = phrase`${passingOnPapers}[^。]*${plansInWriting}(?:（[^（）]*）)?》?的通知$`;

/** 关于贯彻落实《“十六五”渔业发展规划》的实施意见, 关于落实第十六个五年规划纲要任务分工的通知: what carries a plan out. */
const carriesOut = new RegExp(
  '(?:贯彻|落实|实施)(?:《[^《》]{0,30}[“"]十[一二三四五六]?五[”"][^《》]{0,30}(?:规划|纲要)[^《》]{0,10}》|' +
    '《?[^《》]{0,30}第十[一二三四五六]?个五年(?:规划|计划)纲要》?[^《》]{0,16})的?(?:实施)?(?:意见|方案|通知)$',
);

/** The years of the plan that a notice issues, by its title, （2031—2033年）, “十六五”规划, or what it says within; null where none tells. */
export function yearsIssued(evidence: Pick<YearEvidence, 'title'> & Headed): PlanYears | null {
  const { title } = evidence;
  if (title === null) return null;
  const titled = yearsOfTitle(title);
  if (titled !== null) return titled;
  if (issuesPlan.test(title)) return planIn(title) ?? yearsWithin(evidence);
  return carriesOut.test(title) ? planIn(title) : null;
}

const planNamed = new RegExp(
  '《[^《》]{2,50}(?:行动|' +
    oneOf(plansInWriting) +
    ')（[^（）]{4,16}）(?:的通知)?》|' +
    '《(?:19|20)\\d\\d[-—一~～至到]{1,2}(?:19|20)\\d\\d年[^《》]{2,50}(?:方案|规划|计划)》',
);

/** 印发《云岭市“十六五”渔业发展规划》, 发布《渔业发展第十六个五年规划（2031—2035年）》 */
const planGivenOut = new RegExp(
  oneOf(givingOutPlans) +
    '[^。，；《]{0,24}《[^《》]{0,24}' +
    '(?:[“"]十[一二三四五六]?五[”"]|第[一二三四五六七八九十]{1,3}个五年)[^《》]{0,40}' +
    oneOf(plansInWriting) +
    '(?:（[^（）]*）)?》(?!以来|[^。，]{0,12}评估)',
);

/** 将《云岭市第十六个五年规划纲要》（以下简称《纲要》）提出的目标任务分解: what breaks the goals of a plan down. */
const planCited = new RegExp(
  '《[^《》]{0,30}(?:[“"]十[一二三四五六]?五[”"]|第[一二三四五六七八九十]{1,3}个五年)[^《》]{0,24}' +
    '(?:规划|计划|纲要)[^《》]{0,6}》（(?:以下)?简称《?[^（）]{2,10}）',
);
const dealsOut = /(?:目标|任务|指标)[^。；]{0,24}分解|分解[^。；]{0,24}(?:目标|任务|指标)/;

/** The years of the plan whose goals a paper breaks down, by its first lines; null where it breaks none down. */
function yearsBrokenDown(lines: readonly string[]): PlanYears | null {
  const cited = lines.some((line) => dealsOut.test(line)) ? firstNamed(lines, planCited) : null;
  return cited === null ? null : planIn(cited);
}

/** What the first of the lines that names it has in the shape; null where none does. */
const firstNamed = (lines: readonly string[], shape: RegExp): string | null =>
  lines.flatMap((line) => shape.exec(line)?.[0] ?? [])[0] ?? null;

/** A headline that tells what a plan sets out: 云岭市“十六五”渔业发展目标任务清单出炉. */
const setsOut = phrase`^[^，。；]{0,20}([“"]十[一二三四五六]?五[”"])[^，。；]{0,14}${contentsOfPlans}[^，。；]*$`;
/** What makes it one of what a plan brought. */
const brought = /成[就绩效]|收官|回顾|完成|全面(?:落地|达标|实现)/;

/** The years of the plan that a headline tells the goals of; null where it tells of none. */
export function planSetOut(headline: string): PlanYears | null {
  const name = brought.test(headline) ? undefined : setsOut.exec(headline)?.[1];
  return name === undefined ? null : planIn(name);
}

/** What a part of a plan opens with that lacks its head: “十六五”时期是渔业振兴的关键时期. */
const planIsKey = phrase`^[“"]十[一二三四五六]?五[”"]时期，?是[^。]{2,90}${keyTimes}[。，]`;

/** How a text opens that tells what is planned for some years: 2031年至2035年，云岭将. */
const planOpens = /^((?:19|20)\d\d)年?[-—一~～至到]{1,2}((?:19|20)\d\d)年，[^。，；]{2,20}将/;

/** Goals without a year of a longer plan are of no time that one could tell. */
const longestTold = 5;

/** The years of the plan that the first lines of news name: 印发《渔业振兴三年行动（2031—2033年）》; null where they name none. */
export function yearsToldOf(lines: readonly string[]): PlanYears | null {
  const [first = ''] = lines;
  const years =
    yearsOfTitle(firstNamed(lines, planNamed)) ??
    planIn(firstNamed(lines, planGivenOut) ?? '') ??
    yearsBrokenDown(lines) ??
    planSetOut(first) ??
    yearsOfPlanReported({ head: lines, opening: [] }) ??
    yearsNamed(firstNamed(lines, planOpens) ?? '') ??
    (planIsKey.test(first) ? planIn(first) : null);
  return years && years.last - years.first <= longestTold ? years : null;
}

const drawnFrom =
  /关于制定国民经济和社会发展([^》。，]{2,30})建议》，?[^。，；]{0,6}(?:编制|制定|制订)/;

/** What a five-year plan was drawn up from calls it: 根据《…关于制定…“十三五”规划的建议》编制; null in other texts. */
export function proposalOf(text: string): string | null {
  return drawnFrom.exec(text.slice(0, longestOpening))?.[1] ?? null;
}

/** A plan's own name where the text follows it in one line: 云岭市“十五五”渔业发展规划 为了…. */
const ownName = phrase`^[^，。；《》]{0,24}[“"]?十[一二三四五六]?五[”"]?[^，。；《》]{0,16}(?:规划|计划|纲要)(?!${coursesOfPlans})`;

/** What a plan says of itself, that it is drawn up: 制定《云岭市“十六五”渔业规划》. */
const drawnUp = phrase`${draftingVerbs}(?:了|本|以下|如下)?[^，。；]{0,30}${directives}[^，。；]{0,20}`;

/** The first year of the plan that a document is, by its title, a line beside it, or what it says of itself; null where none says. */
export function plannedYears({
  normalized,
  title,
  head,
  opening,
  outline,
}: Omit<YearEvidence, 'kind'>): PlanYears | null {
  const own = head.filter(
    (each) => each.length <= 60 && !/^(?:为|根据|按照)|^(?:19|20)\d\d年，?是/.test(each),
  );
  for (const line of [title ?? '', ...own]) {
    const years = termOf(line) ?? yearsNamed(line);
    if (years) return years;
  }
  const named = ownName.exec(opening[0] ?? '')?.[0];
  if (named !== undefined) {
    const years = planIn(named);
    if (years) return years;
  }
  for (const line of [...head, ...opening]) {
    const own =
      /^[^，。；《]{0,30}第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)[^，。；]{0,20}/.exec(
        line,
      )?.[0] ?? drawnUp.exec(line)?.[0];
    const years = own === undefined ? null : yearsNamed(own);
    if (years) return years;
  }
  return (
    yearsNamed(proposalOf(normalized.text) ?? '') ??
    yearsWithin({ normalized, outline }) ??
    yearsBrokenDown([...head, ...opening]) ??
    oneYear(title) ??
    yearDrawnUpFor([...head, ...opening]) ??
    yearPlannedFirst(normalized.text)
  );
}

/** What a paper says that it was drawn up as, and for which year: 特制定全县2031年渔业工作实施方案. */
const drawnUpFor =
  /(?:制定|制订|编制)(?:了|本|以下|如下)?([^，。；\d]{0,12}(?:19|20)\d\d年[^，。；\d]{2,24}(?:方案|计划|要点))/;

/** The one year that a plan was drawn up for by its first lines; null where none says so. */
function yearDrawnUpFor(lines: readonly string[]): PlanYears | null {
  const paper = lines.map((line) => drawnUpFor.exec(line)?.[1]).find(Boolean);
  return oneYear(paper ?? null);
}

/** How a plan opens its goals with the year that it is for: 2031年全县计划完成渔港9座. */
const plannedFirst = phrase`(?:^|[。：\n）]|目标)((?:19|20)\d\d)年，?(?:[全本我][省市县区镇])?(?:计划|拟)(?:${plannedDeeds}|新增|营造)`;
const longestBefore = 2000;

/** The one year that the first lines of a plan open its goals with; null where they name none. */
function yearPlannedFirst(text: string): PlanYears | null {
  const year = plannedFirst.exec(text.slice(0, longestBefore))?.[1];
  return year === undefined ? null : { first: Number(year), last: Number(year) };
}

/** What ends a title that says how many years its plan has: 渔业振兴三年行动方案; not 三年行动收官之年工作方案. */
const lengthInTitle = phrase`([两二三四五])年(?:${planKinds}|攻坚|整治)?(?:实施)?${plansOfYears}(?:(?:工作|实施)?(?:方案|计划|意见))?[》”]?(?:的通知)?(?:（[^（）]*）)?$`;
const lengths = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 } as const;
/** A year that goals are set for. */
const goal = /到((?:19|20)\d\d)年/g;

/** The years of a plan whose title says no more than how many they are, from that of its paper on, or the next where its last goal tells so; null for others. */
export function yearsCounted(title: string | null, year: number, text: string): PlanYears | null {
  const count = lengthInTitle.exec(title ?? '')?.[1] as keyof typeof lengths | undefined;
  if (title === null || count === undefined || yearsIn(title).length > 0) return null;
  const last = year + lengths[count] - 1;
  const goals = new Set([...text.matchAll(goal)].map((found) => Number(found[1])));
  const isLater = goals.has(last + 1) && !goals.has(last);
  return isLater ? { first: year + 1, last: last + 1 } : { first: year, last };
}

/** What makes a year of a title one to reach something by rather than that of the plan: 2030年前碳达峰行动方案. */
const goalBehind = /^(?:[底末初]?前|远景|目标|起|以来|[底末]|[^，。]{0,12}(?:会议|精神))/;

/** The only year that a plan for one year names in its title: 2031年渔业工作要点; null where it names none or several. */
export function oneYear(title: string | null): PlanYears | null {
  if (title !== null && stretch.test(title)) return null;
  const [found, other] = title === null ? [] : yearsIn(title);
  if (title === null || !found || other) return null;
  const isGoal =
    goalBehind.test(title.slice(found.end)) ||
    '到至向前'.includes(title.charAt(found.at - 1) || ' ');
  return isGoal ? null : { first: found.year, last: found.year };
}

/** A plan's name in the title of a report, and what makes that one on how the plan went: 纲要实施情况的报告. */
const planReported = new RegExp(
  '关于[^。；]{0,30}?((?:第[一二三四五六七八九十]{1,3}个五年|[“"]?十[一二三四五六]?五[”"]?)(?:计划|规划)(?:纲要)?)' +
    '(?![^。；，]{0,6}' +
    oneOf(coursesOfPlans) +
    ')[^。；，]{0,8}的(?:报告|议案)',
);

/** The years of the five-year plan that a report lays before an assembly: 关于第十个五年计划纲要的报告; null in other reports. */
export function yearsOfPlanReported({
  head,
  opening,
}: Pick<YearEvidence, 'head' | 'opening'>): PlanYears | null {
  for (const line of [...head, ...opening]) {
    const plan = planReported.exec(line)?.[1];
    if (plan !== undefined) return planIn(plan);
  }
  return null;
}

/** Behind the year that was carried out a title names the one that is planned: 2030年预算执行情况和2031年预算草案. */
const carriedOut = phrase`^年?[^，。；\d]{0,20}(?:执行情况|决算(?:草案)?|工作)[和与及暨](?=[^，。；]*(?:${forwardPapers}|任务|意见))`;

/** The year that a title plans behind the one that it names as carried out: 2030年计划执行情况与2031年计划; null where it names no two. */
export function yearBehind(title: string | null): number | null {
  const [first, second] = title === null ? [] : yearsIn(title);
  return title !== null && first && second && carriedOut.test(title.slice(first.end))
    ? second.year
    : null;
}

/** A year without 年 before what a title calls its text: 云岭市2031政府工作报告. */
const bareYear =
  /(?<![\d—-])((?:19|20)\d\d)(?=(?:政府)?工作报告|(?:国民经济|统计)[^，。；]{0,16}公报)/;

/** The same in brackets behind it: 云岭市政府工作报告（2031）. */
const bracketed = /[（(]((?:19|20)\d\d)年?[）)]$/;

/** What is reported to a standing committee in the year after: 2030年度预算执行情况的审计工作报告. */
const auditOf = /^年度?[^，。；\d]{0,30}审计(?:工作)?(?:情况|结果)?的?(?:工作)?报告$/;

/** The year that a title names, the one that it plans where it names that carried out before it; null where it names none. */
export function yearInTitle(title: string | null): number | null {
  if (title === null) return null;
  const [named] = yearsIn(title);
  const year = yearBehind(title) ?? named?.year;
  if (named && auditOf.test(title.slice(named.end - 1))) return named.year + 1;
  return year ?? (Number((bareYear.exec(title) ?? bracketed.exec(title))?.[1] ?? NaN) || null);
}
