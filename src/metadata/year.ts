import { sliceOf } from '../core/span.ts';
import { titleOf } from '../outline/section.ts';
import type { Outline, Section } from '../outline/section.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { DocumentKind, YearBasis } from './metadata.ts';
import { yearsIn } from '../numerals/years.ts';
import type { NamedYear } from '../numerals/years.ts';

/** What the year of a document is read from. */
export interface YearEvidence {
  readonly normalized: Normalized;
  readonly outline: Outline;
  readonly kind: DocumentKind;
  readonly title: string | null;
  /** The lines before the text starts. */
  readonly head: readonly string[];
}

type YearReader = readonly [YearBasis, (evidence: YearEvidence) => number | null];

/** Where reports name their year, the surest place first. */
const ofWorkReports: readonly YearReader[] = [
  ['date', ({ head }) => sessionYear(head)],
  ['headings', headingsYear],
  ['title', titleYear],
  ['text', ({ normalized }) => reportYear(normalized.text)],
];

const ofBulletins: readonly YearReader[] = [
  ['title', titleYear],
  ['text', openingYear],
  ['date', dateLineYear],
];

const ofOthers: readonly YearReader[] = [['date', dateLineYear]];

/** A year with what it was read from. */
export interface FoundYear {
  readonly year: number;
  readonly basis: YearBasis;
}

/** The year that 今年 means; null where the text does not tell it. */
export function yearOf(evidence: YearEvidence): FoundYear | null {
  for (const [basis, read] of readersOf(evidence.kind)) {
    const year = read(evidence);
    if (year !== null) return { year, basis };
  }
  return null;
}

function readersOf(kind: DocumentKind): readonly YearReader[] {
  if (kind === 'work-report') return ofWorkReports;
  return kind === 'bulletin' ? ofBulletins : ofOthers;
}

/** The date of the session at which a report was given: 2025年1月15日在…大会, （2025年1月15日）. */
function sessionYear(head: readonly string[]): number | null {
  const dated = head.filter(
    (line) => line.length <= 80 && !/^(?:发文|发布)?时间|来源|作者/.test(line),
  );
  const withAssembly = dated.find(
    (line) => /人民代表大会|会议/.test(line) && dates(line).length > 0,
  );
  const lines = withAssembly === undefined ? dated.filter(isDateLine).reverse() : [withAssembly];
  for (const line of lines) {
    const date = dates(line)[0];
    if (date) return date.year;
  }
  return null;
}

/** The years with a month after them, but for the day on which a rule comes into force. */
function dates(line: string): NamedYear[] {
  return yearsIn(line).filter(({ end }) => {
    const after = line.slice(end, end + 12);
    return /^[\d〇一二三四五六七八九十]{1,3}月/.test(after) && !/日起/.test(after);
  });
}

/** A line that gives a date and hardly more. */
function isDateLine(line: string): boolean {
  return (
    line.length <= 30 && /^[（—-]*(?:19|20|一九|二〇|二零|二○)/.test(line) && dates(line).length > 0
  );
}

const reviewWords = /回顾|总结|完成情况|取得/;
const planWords = /安排|任务|目标|要求|重点|部署|打算|建议|思路|取向|预期|计划/;

/** 2024年工作回顾 speaks of the year before, 2025年工作安排 of this one, 报告2024年的工作 of the year before. */
function headingsYear({ normalized, outline }: YearEvidence): number | null {
  let review: number | null = null;
  let named: number | null = null;
  for (const section of flat(outline.sections)) {
    const title = sliceOf(normalized.text, titleOf(section));
    const years = yearsIn(title).filter(({ at }) => !/[到至—-]$/.test(title.slice(0, at)));
    const last = years[years.length - 1];
    if (!last) continue;
    const said = title.slice(last.end);
    if (reviewWords.test(said)) review = Math.max(review ?? 0, last.year + 1);
    else if (planWords.test(said)) return last.year;
    else if (said.endsWith('工作')) {
      const reported = title.slice(0, last.at).endsWith('报告');
      named ??= reported ? last.year + 1 : last.year;
    }
  }
  return review ?? named;
}

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...section.children]);
}

function titleYear({ title }: YearEvidence): number | null {
  return title === null ? null : (yearsIn(title)[0]?.year ?? null);
}

/** 2022年，全县上下…: the year that a bulletin opens with. */
function openingYear({ normalized: { text, paragraphs } }: YearEvidence): number | null {
  for (const { from, to } of paragraphs.slice(0, 20)) {
    const named = yearsIn(text.slice(from, Math.min(to, from + 12)))[0];
    if (named?.at === 0 && text.charAt(from + named.end) === '，') return named.year;
  }
  return null;
}

/** 云泽市人民政府办公室2031年3月15日印发 */
const printedOn = /((?:19|20)\d\d)年\d{1,2}月\d{1,2}日印发$/;

/** The latest date among the lines that give one alone, at the head or as a signature; 〔2018〕 else. */
function dateLineYear({ normalized: { text, paragraphs }, head }: YearEvidence): number | null {
  const years: number[] = [];
  for (const line of head) {
    if (line.length <= 60) years.push(...dates(line).map(({ year }) => year));
  }
  for (const { from, to } of paragraphs) {
    if (to - from > 40) continue;
    const line = text.slice(from, to);
    const printed = printedOn.exec(line)?.[1];
    if (printed !== undefined) years.push(Number(printed));
    if (to - from > 20) continue;
    if (isDateLine(line) && dates(line)[0]?.at === 0)
      years.push(...dates(line).map(({ year }) => year));
  }
  const number = head.map((line) => /〔((?:19|20)\d\d)〕\d/.exec(line)?.[1]).find(Boolean);
  if (number !== undefined) years.push(Number(number));
  return years.reduce<number | null>((last, year) => Math.max(last ?? year, year), null);
}

/** What stands beside a year where a report tells which one is this or the last. */
const reach = 14;

/** What comes before a year that a report looks ahead to or compares with. */
const otherYear = /[到至—\-比从由较自同]$/;

interface YearSign {
  /** What stands right before the year, or right after it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What to add to it for the year that 今年 means. */
  readonly plus: 0 | 1;
  readonly weight: number;
}

const yearSigns: readonly YearSign[] = [
  { before: /今年（?$/, plus: 0, weight: 20 },
  { before: /(?:去年（?|过去的?|回顾)$/, plus: 1, weight: 10 },
  { after: /^(?:国家|财政)?决算/, plus: 1, weight: 6 },
  { after: /^(?:政府)?工作的?(?:安排|重点|任务|建议|部署|总体|基本)/, plus: 0, weight: 6 },
  {
    after: /^的?(?:国民)?经济(?:(?:和)?社会发展)?的?(?:主要)?(?:预期)?(?:目标|计划)/,
    plus: 0,
    weight: 6,
  },
  { after: /^是.{0,12}(?:之年|的一年|关键|重要)/, plus: 0, weight: 2 },
];

/** A year that is only named is the one that the report looks back on, or this one. */
const namedBefore = 1;
const namedNow = 0.6;

/** What a sign weighs that alone tells the year. */
const telling = 6;

/** How many times the votes of the next year the first must have, where no sign tells it. */
const clearLead = 1.5;

/** The year from what a report says of years in its text; null where that leaves doubt. */
function reportYear(text: string): number | null {
  const likeliest = weighYears(text);
  return likeliest?.isClear ? likeliest.year : null;
}

/** The year that a report's text speaks for most, be it in doubt; null where it names none. */
export function likeliestYear(text: string): number | null {
  return weighYears(text)?.year ?? null;
}

function weighYears(text: string): { readonly year: number; readonly isClear: boolean } | null {
  const votes = new Map<number, number>();
  const told = new Set<number>();
  const vote = (year: number, weight: number): void => {
    votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const { year, at, end } of yearsIn(text)) {
    const before = text.slice(Math.max(0, at - reach), at);
    if (otherYear.test(before)) continue;
    const after = text.slice(end, end + reach);
    const sign = yearSigns.find((one) => one.before?.test(before) ?? one.after?.test(after));
    if (sign) {
      vote(year + sign.plus, sign.weight);
      if (sign.weight >= telling) told.add(year + sign.plus);
    } else {
      vote(year + 1, namedBefore);
      vote(year, namedNow);
    }
  }
  const [best, next] = [...votes].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const [year, weight] = best;
  return { year, isClear: told.has(year) || !next || weight >= clearLead * next[1] };
}
