import { chineseNumber } from '../../numerals/chinese-number.ts';
import { yearsIn } from '../../numerals/years.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { Outline } from '../../outline/section.ts';
import { planIn, planYears } from '../../time/plan-years.ts';
import { weights } from './evidence.ts';
import type { YearEvidence, YearVote } from './evidence.ts';
import { yearReviewed } from './review.ts';
import { beginningsCounted, rolesOfYears, yearsInPlans } from '../../lexicon/spoken-times.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { takingOffice } from '../../lexicon/actions.ts';
import { planWords } from '../../lexicon/heading-words.ts';

/** What stands beside a year where a report tells which one is this or the last. */
const reach = 20;
/** How far what a year is said to be may stand behind it: 2031年是我市渔业…的重要一年. */
const reachBehind = 70;

/** What comes before a year that a report looks ahead to or compares with. */
const otherYear = /[到至—\-比从由较自同]$/;

/** 是2030年的2.1倍: a year that is only compared with. */
const isBase = /^的[\d.一二三四五六七八九十]{1,5}多?倍/;

/** 2027年市二届人大一次会议以来: the year that a stretch started in. */
const startsStretch = /^[^，。；\d]{0,12}以来/;

/** 2045年远景目标: a year that plans look ahead to. */
const farGoal = /^年?的?(?:远景|愿景)/;

interface YearSign {
  /** What stands right before the year and right after it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What to add to it for the year that 今年 means. */
  readonly plus: 0 | 1;
  readonly weight: number;
}

const yearSigns: readonly YearSign[] = [
  { before: /今年（?$/, plus: 0, weight: 20 },
  { before: /(?:去年（?|过去的?|回顾)$/, plus: 1, weight: 10 },
  { before: /预计$/, after: /^，/, plus: 1, weight: 10 },
  { after: /^(?:国家|财政)?决算/, plus: 1, weight: 6 },
  {
    after: phrase`^(?:主要|重点)?(?:政府)?工作的?(?:${planWords}|重点|总体|基本)`,
    plus: 0,
    weight: 6,
  },
  {
    after:
      /^，?[^，。；\d至到]{0,6}?的?(?:国民)?经济(?:(?:和)?社会发展)?的?(?:主要)?(?:预期)?(?:目标|计划)/,
    plus: 0,
    weight: 6,
  },
  {
    after: /^的?(?:主要)?预期(?:发展)?目标(?:任务)?[是为：]/,
    plus: 0,
    weight: 6,
  },
  { after: /^，[^，。；\d]{2,12}[市县区省州旗]将/, plus: 0, weight: 6 },
  {
    after: /^，?[^，。；\d]{0,8}政府将(?![^，。；]{1,16}(?:列[为入]|作为|纳入))/,
    plus: 0,
    weight: 6,
  },
  { after: phrase`^是.{0,12}(?:之年|的一年|重要|${rolesOfYears})`, plus: 0, weight: 2 },
  {
    after: phrase`^是[^。；\n]{0,60}(?:${rolesOfYears}之年|(?:重要|关键)的?一年)`,
    plus: 0,
    weight: 2,
  },
];

/** A year that is only named is the one that the report looks back on, or this one. */
const namedBefore = 1;
const namedNow = 0.5;

/** What a sign weighs that alone tells the year. */
const telling = 6;

/** How many times the votes of the next year the first must have, where no sign tells it. */
const clearLead = 1.5;
const leaningLead = 1.15;

/** Mentions that make a year one that a text tells of. */
const leastTold = 5;

/** A report says within so many units what term it is of. */
const longestHead = 3000;

/** A shorter paragraph that ends no sentence is as often a link of the page around the text. */
const shortest = 30;

/** The running text of a document up to its notes, and its headings. */
function proseOf({ text, paragraphs }: Normalized, { end, sections }: Outline): string {
  const kept: string[] = sections.map(({ titleFrom, titleTo }) => text.slice(titleFrom, titleTo));
  for (const { from, to } of paragraphs)
    if (from < end && (to - from >= shortest || text.charAt(to - 1) === '。'))
      kept.push(text.slice(from, to));
  return kept.join('\n');
}

/** The year that a report's text speaks for most; null where it names none. */
export function likeliestYear(normalized: Normalized, outline: Outline): number | null {
  return weighYears(proseOf(normalized, outline))?.year ?? null;
}

/** The year from what a report says of years in its text, less where that leaves doubt. */
export function textVotes({ normalized, outline }: YearEvidence): YearVote[] {
  const text = proseOf(normalized, outline);
  const votes = [
    ...planVotes(text),
    ...draftVotes(text),
    ...eventVotes(text),
    ...termVotes(text),
    ...fiveYearVotes(normalized.text),
    ...comingVotes(text),
    ...reviewVotes(text),
  ];
  const likeliest = weighYears(text);
  if (!likeliest) return votes;
  const { year, lead, latest } = likeliest;
  if (lead >= clearLead) return [...votes, { year, basis: 'text', weight: weights.text }];
  const leaning = lead >= leaningLead ? year : latest !== null ? latest + 1 : null;
  if (leaning === null) return votes;
  return [...votes, { year: leaning, basis: 'text', weight: weights.text / 2 }];
}

/** The year that a text's mentions of years speak for. */
interface WeighedYear {
  readonly year: number;
  /** How many times the votes of the next one it has. */
  readonly lead: number;
  /** The last year that is told of again and again; null where none is. */
  readonly latest: number | null;
}

function weighYears(text: string): WeighedYear | null {
  const votes = new Map<number, number>();
  const mentions = new Map<number, number>();
  const told = new Set<number>();
  const vote = (year: number, weight: number): void => {
    votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const { year, at, end } of yearsIn(text)) {
    const before = text.slice(Math.max(0, at - reach), at);
    if (otherYear.test(before)) continue;
    const after = text.slice(end, end + reachBehind);
    if (startsStretch.test(after) || isBase.test(after) || farGoal.test(after)) continue;
    const sign = yearSigns.find(
      (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
    );
    if (sign) {
      vote(year + sign.plus, sign.weight);
      if (sign.weight >= telling) told.add(year + sign.plus);
    } else {
      mentions.set(year, (mentions.get(year) ?? 0) + 1);
      vote(year + 1, namedBefore);
      vote(year, namedNow);
    }
  }
  const [best, next] = [...votes].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const [year, weight] = best;
  const often = [...mentions].flatMap(([named, count]) => (count >= leastTold ? [named] : []));
  return {
    year,
    lead: told.has(year) || !next ? Infinity : weight / next[1],
    latest: often.length > 0 ? Math.max(...often) : null,
  };
}

const planAndYear = phrase`(?:今年是[^。；]{0,30}?|大会，是在[^。；]{0,60}?)[“"]?(十[一二三四五六]?|[六七八九])五[”"]?[^。；]{0,10}?(${yearsInPlans})`;
const yearOfPlan: Readonly<Record<string, number>> = {
  开局: 0,
  第一年: 0,
  起步: 0,
  中期: 2,
  收官: 4,
  最后一年: 4,
};

/** 今年是“十四五”规划的收官之年: the year by its place in a plan. */
function planVotes(text: string): YearVote[] {
  const found = planAndYear.exec(text);
  const years = found && planYears(found[1] as string);
  if (!years) return [];
  const year = years.first + (yearOfPlan[found[2] as string] ?? 0);
  return [{ year, basis: 'text', weight: weights.told }];
}

/** 《渔业第十六个五年规划纲要（草案）》: a plan that is laid before the assembly. */
const draftOfPlan = /第十[一二三四五六]个五年(?:规划|计划)[^。；]{0,20}纲要（草案）/;

/** The first year of the plan that a report lays before its assembly with it. */
function draftVotes(text: string): YearVote[] {
  const years = planIn(draftOfPlan.exec(text)?.[0] ?? '');
  return years === null ? [] : [{ year: years.first, basis: 'text', weight: weights.told }];
}

const congressThisYear = /今年[^。；]{0,40}党的(十[一二三四五六七八九]|二十)大(?:胜利)?召开之年/;
/** The first such congress here, and the years between two. */
const congresses = { first: 15, year: 1997, years: 5 } as const;
const jubilee = phrase`(?:今年|大会，是在)[^。；]{0,40}(${beginningsCounted})(\d{2,3}|[一二三四五六七八九]十|一百)周年`;
const begun: Readonly<Record<string, number>> = {
  新中国成立: 1949,
  中华人民共和国成立: 1949,
  建党: 1921,
  中国共产党成立: 1921,
  改革开放: 1978,
};

/** 今年是新中国成立70周年: the year by what the country marks in it. */
function eventVotes(text: string): YearVote[] {
  const number = chineseNumber(congressThisYear.exec(text)?.[1] ?? '');
  const { first, year, years } = congresses;
  const met = number !== null && number >= first ? year + years * (number - first) : null;
  const [, event = '', count = ''] = jubilee.exec(text) ?? [];
  const since = /\d/.test(count) ? Number(count) : chineseNumber(count);
  const marked = since && begun[event] !== undefined ? begun[event] + since : null;
  const told = met ?? marked;
  return told === null ? [] : [{ year: told, basis: 'text', weight: weights.told }];
}

/** 2031年是…的收官之年。一年来，…: the year after that. */
function reviewVotes(text: string): YearVote[] {
  const year = text.includes('明年') ? null : yearReviewed(text);
  return year === null ? [] : [{ year: year + 1, basis: 'text', weight: weights.told }];
}

const coming = /明年(?:的)?[^，。；\d]{0,8}(?:主要任务|计划|预算)/;
const planned = /^的?(?:发展)?[^，。；\d]{0,8}(?:主要任务|计划草案|预算)/;

/** 明年的主要任务 beside 2032年的主要任务: the year before that. */
function comingVotes(text: string): YearVote[] {
  if (!coming.test(text)) return [];
  const plan = yearsIn(text).find(({ end }) => planned.test(text.slice(end, end + reach)));
  return plan ? [{ year: plan.year - 1, basis: 'text', weight: weights.told }] : [];
}

const term = phrase`本届政府(?:从|自|是)?[^，。]{0,8}?((?:19|20)\d\d)年\d{1,2}月[^，。]{0,6}${takingOffice}`;

/** 本届政府1998年3月就职, in a report on its five years. */
function termVotes(text: string): YearVote[] {
  const started = term.exec(text.slice(0, longestHead))?.[1];
  return started === undefined
    ? []
    : [{ year: Number(started) + 5, basis: 'text', weight: weights.told }];
}

const fiveYears =
  /(?:过去|前|这)五年[^。\n]{0,10}回顾\n[“"]?(十[一二三四五六]?)五[”"]?(?:时期|期间)/;

/** How a report on five years opens: 2026年到2030年，是渔业发展的五年. */
const fiveTold =
  /(?:过去|前|这)五年[^。\n]{0,30}\n\s*((?:19|20)\d\d)年[到至—-]{1,2}((?:19|20)\d\d)年，是[^。]{0,80}五年[。，]/;

/** 前五年工作回顾 that opens with “十五五”时期, or with the first and last year of those: the year after them. */
function fiveYearVotes(text: string): YearVote[] {
  const opening = text.slice(0, longestHead);
  const [, first, told] = fiveTold.exec(opening) ?? [];
  const isFive = Number(told) - Number(first) === 4;
  const last = isFive ? Number(told) : planYears(fiveYears.exec(opening)?.[1] ?? '')?.last;
  return last === undefined ? [] : [{ year: last + 1, basis: 'text', weight: weights.told }];
}
