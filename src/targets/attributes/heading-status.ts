import { phrase, phrases } from '../../lexicon/phrase.ts';
import {
  allDone,
  bringingVerbs,
  comingTimes,
  comingWords,
  datedPlanWords,
  epithetsOfSurroundings,
  fieldsOfStates,
  goodCourses,
  planWords,
  problemWords,
  reviewWords,
  statesReached,
  surroundingWords,
  wentSo,
} from '../../lexicon/heading-words.ts';
import { mannersOfCompletion } from '../../lexicon/manner-words.ts';
import { withYearsInDigits, yearsIn } from '../../numerals/years.ts';
import { planIn } from '../../time/plan-years.ts';
import type { Section } from '../../outline/section.ts';
import type { Status } from '../kinds.ts';

const reviews = phrase`${reviewWords}|${mannersOfCompletion}(?:实现|完成)(?=，|$)`;
const plans = phrase`${comingWords}`;
/** What titles of it name that is still to come. */
const ofComing = phrase`${comingTimes}`;

/** Titles of the part of a plan that says where things stand. */
const state = phrase`(?:完成情况|执行情况|现状(?:分析|评估|评价)?|现实基础|主要成[就绩])$|^${fieldsOfStates}?${statesReached}(?:与|和|$)`;

/** Titles of the part of a plan that says what the one before it brought: “十五五”发展成就. */
const broughtBefore =
  /^[“"]?十?[一二三四五六七八九]五[”"]?[^，、和]{0,16}(?:成[就绩效]|进展|回顾|评估)$/;

/** Titles of the part of a plan that says what the place is like, and what was done there, each sentence by its own words. */
const basics =
  /^(?:[\u4e00-\u9fff]{2,4})?基本(?:情况|概况)$|^(?:自然|区域|[省市县区镇乡村])(?:概况|情)$/;

/** Titles that look back over some years: 过去三年的发展, 五年来的变化, 前两年帮扶情况. */
const overYears =
  /^(?:过去的?|最?近|上一?个|前(?=[^，、和]{1,14}情况$))[\d一二两三四五六七八九十]{1,3}年|^[\d一二两三四五六七八九十]{1,3}年(?:来|间)/;

/** What makes them titles of what is to come: 近三年重点. */
const ahead = phrase`${datedPlanWords}`;

/** Titles of what a plan opens with. */
const preface = /^(?:序言|前言|引言|(?:规划|编制|发展)背景)$/;

/** Titles of the part that says how a part of the year went: 上半年渔业发展实现良好开局. */
const ofPart = phrase`^(?:今年|(?:19|20)\d\d年)?(?:上半年|前三季度|[一二三]季度)(?!.*要).*(?:情况|回顾|总结|${bringingVerbs}[^，]{0,8}${goodCourses})`;

/** Titles of the part that says why something matters, and how far it has come. */
const importance = /认识.{0,30}(?:[重必]要|紧迫|意义)/;

/** Titles of the part of a plan that says what surrounds it. */
const surroundings = phrase`^${epithetsOfSurroundings}?${surroundingWords}(?:(?:变化|面临)?[与和及、](?:主要)?(?:${surroundingWords}|${problemWords}))*(?:分析|研判|判断)?$`;

/** Titles of the part that says what is wrong. */
const problems = phrase`^(?:当前|目前)?(?:存在|面临)?的?(?:主要|突出)?(?:${problemWords}|毛病)(?:$|[和与及、]|在哪)`;
/** The same as a sentence: 渔港是突出短板. */
const namesProblem = /^[^，]{2,10}是[^，]{0,16}(?:短板|瓶颈)$/;

/** Titles of the part about the world, each sentence of which tells for itself: 国际形势和外交工作. */
const world =
  /^(?:关于)?(?:国际形势|外交工作|(?:我国的?)?对外(?:政策|关系))(?:$|[和与、](?:我国的?)?(?:外交|对外)(?:工作|政策|关系)$)/;

/** Whether a title is of the part about the world, which tells how things are and seldom when. */
export function isOfWorld(title: string): boolean {
  return world.test(title);
}

/** A figure of speech, no part of a plan: 坚持渔业的“总要求”. */
const figure = phrases`[“"][^“”"十]{0,6}${planWords}[”"]`;

/** What is called after a plan without being one: 规划区, 规划范围. */
const planned = /规划(?=区|范围|面积|用地)/g;

/** What a heading says of the numbers under it; a firm one outweighs the headings around it. */
export interface HeadingStatus {
  /** Null where each sentence under it tells for itself. */
  readonly status: Status | null;
  readonly firm: boolean;
  /** Whether it names the plan behind the review: 发展成就和主要目标. */
  readonly turns?: boolean;
}

/** Titles of the part that says how things stand, and goes on with what shall be done: 当前国内形势和基本任务. */
const stateAndTasks =
  /^(?:当前|目前)的?(?:国内|[全我][国省市县区]|经济|国内经济)?形势[和与](?:基本|主要|中心)?任务$/;

const turn = /(?:成[就绩效]|回顾|总结|情况|年来的[^，、和与]{1,6})[和与及、暨](.+)/;

/** Titles of the part that tells how things went, and what was thought of it: 2030年预算执行情况及总体评价. */
const told = phrase`回顾|总结|${wentSo}情况(?:$|[和与及、暨](?:总体|主要|基本)?(?:评价|特点|成效))|^(?:(?!加强|深化|推进).)*决算$|${allDone}`;

/** Titles of what a year's work came to: 2031年主要工作成效. */
const cameTo =
  /^(?:19|20)\d\d年度?的?(?:主要|重点|各项)?(?:工作)?(?:主要)?(?:取得的?)?(?:成[效绩就]|业绩|亮点)$/;

/** What opens with a five-year plan and names what it tells of it in a few words: “十五五”简况. */
const opensWithPlan =
  /^(?:[全我][省市县区州旗])?(?:[“"]?十?[一二三四五六七八九]五[”"]?|第.{1,3}个五年)[^，；。由比]{0,14}$/;

/** Whether a title is about a five-year plan that ended before a year and none behind it: “十五五”简况 in the plan after that. */
function namesPlanBefore(title: string, year: number | null): boolean {
  if (year === null || !opensWithPlan.test(title)) return false;
  const years = planIn(title);
  if (years === null || years.last >= year) return false;
  const next = planIn(title.slice(title.indexOf('五') + 1));
  return next === null || next.last < year;
}

/** What a title says: 2024年工作回顾, 下一步打算; null where it does not say. `start` is the first year of a plan. */
export function statusOfHeading(
  heading: string,
  year: number | null,
  start: number | null = null,
): HeadingStatus | null {
  const title = withYearsInDigits(heading.replace(figure, '').replace(planned, ''));
  const behind = turn.exec(title)?.[1];
  if (behind !== undefined && plans.test(behind))
    return { status: 'achieved', firm: true, turns: true };
  if (stateAndTasks.test(title)) return { status: 'achieved', firm: true, turns: true };
  if (world.test(title)) return { status: null, firm: true };
  if (told.test(title)) return { status: 'achieved', firm: true };
  const named = /(\d{4})年/.exec(title);
  const isPlanned = start !== null && Number(named?.[1]) >= start;
  if ((cameTo.test(title) && !isPlanned) || (ofPart.test(title) && !plans.test(title)))
    return { status: 'achieved', firm: true };
  if (year !== null && named) {
    if (Number(named[1]) >= year) return { status: 'target', firm: true };
    if (!plans.test(title) || /工作$|情况$/.test(title)) return { status: 'achieved', firm: true };
  }
  if (start !== null && basics.test(title)) return { status: null, firm: true };
  // 渔业发展概况: where nothing is planned, it is the report itself.
  const isOverview = start === null && title.endsWith('概况');
  if (surroundings.test(title) && !isOverview) return { status: 'fact', firm: true };
  if (
    (problems.test(title) || namesProblem.test(title)) &&
    !plans.test(title) &&
    !/[和与及、][^，]*(?:工作|措施|重点)/.test(title)
  )
    return { status: 'fact', firm: true };
  if (state.test(title) || preface.test(title) || broughtBefore.test(title))
    return { status: 'achieved', firm: true };
  if (
    namesPlanBefore(title, start) ||
    (start !== null && overYears.test(title) && !ahead.test(title))
  )
    return { status: 'achieved', firm: true };
  if (reviews.test(title) || importance.test(title)) return { status: 'achieved', firm: false };
  return plans.test(title)
    ? {
        status: 'target',
        firm: ofComing.test(title),
      }
    : null;
}

/** The latest year in the headings, or the document's own. */
export function planYear(
  text: string,
  sections: readonly Section[],
  own: number | null,
): number | null {
  let latest = own;
  for (const section of sections) {
    const title = text.slice(section.titleFrom, section.titleTo);
    if (!title.includes('年')) continue;
    for (const { year } of yearsIn(title)) latest = Math.max(latest ?? 0, year);
  }
  return latest;
}
