import type { Facts } from '../facts/facts.ts';
import { yearsIn } from '../numerals/years.ts';
import type { Section } from '../outline/section.ts';
import type { Period } from './target.ts';

/** A five-year plan by name: 十四五 in quotation marks, or with 时期 and the like behind. */
const plan =
  /[“"](十[一二三四五六]?|[六七八九])五[”"](?:规划|计划)?(末|期末)?|(十[一二三四五六]?|[六七八九])五(?:规划|计划)?(?:时期|期间|以来|(末|期末))/g;
const planNames = ['六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'];
const firstPlan = 1981;

const span = /(\d{4})年?[-—~至到](\d{4})年/;
const within = /年内|全年|年底前|今年底|今年年底|本年/;
const named = /今年|去年|上年(?!(?:增长|下降|同期))|明年/;

/** Finds the periods of one number after another. */
export class PeriodReader {
  readonly #text: string;
  readonly #year: Facts['year'];
  /** The path of sections that was last asked for, and what its headings say: many numbers stand under one. */
  #path: readonly Section[] = [];
  #headed: Period | null = null;

  constructor(text: string, facts: Pick<Facts, 'year'>) {
    this.#text = text;
    this.#year = facts.year;
  }

  /** The period that a sentence sets for what it says up to the number, or that the headings around it do. */
  of(sentence: string, path: readonly Section[]): Period | null {
    if (path !== this.#path) {
      this.#path = path;
      this.#headed = headed(path, this.#text);
    }
    return periodNamed(sentence, this.#year, this.#headed) ?? this.#headed;
  }
}

/** The period that words name, in a document of `year` under a heading of the period `heading`; null where they name none. */
export function periodNamed(
  words: string,
  year: Facts['year'],
  heading: Period | null = null,
): Period | null {
  return statedIn(words) ?? relativeIn(words, year, heading);
}

function stated(start: string | null, end: string | null, words: string): Period {
  return { start, end, text: words, basis: 'stated' };
}

function statedIn(sentence: string): Period | null {
  const years = yearsIn(sentence);
  const range = sentence.includes('年') ? span.exec(sentence) : null;
  if (range) return stated(range[1] as string, range[2] as string, range[0]);
  const five = sentence.includes('五')
    ? [...sentence.matchAll(plan)].findLast(
        ({ index }) => !'比是较'.includes(sentence.charAt(index - 1) || ' '),
      )
    : undefined;
  const last = years.at(-1);
  if (five && (!last || last.at < five.index)) return planPeriod(five);
  if (!last) return null;
  const words = sentence.slice(last.at, last.end);
  const end = String(last.year);
  const before = sentence.charAt(last.at - 1);
  if ('到至'.includes(before) && before !== '') return stated(null, end, before + words);
  const other = '比较同与'.includes(before) && before !== '' ? years.at(-2) : undefined;
  if (!other && before !== '比' && before !== '较')
    return stated(startOf(sentence, years) ?? end, end, words);
  return other ? stated(end, String(other.year), sentence.slice(other.at, other.end)) : null;
}

/** The year that the last one of the sentence is compared with: 2022年同2017年相比, 比2017年…. */
function startOf(sentence: string, years: ReturnType<typeof yearsIn>): string | null {
  const base = years.find(({ at }) => at > 0 && '比较同与'.includes(sentence.charAt(at - 1)));
  return base && base !== years.at(-1) ? String(base.year) : null;
}

function planPeriod(found: RegExpExecArray): Period | null {
  const order = planNames.indexOf(found[1] ?? found[3] ?? '');
  if (order < 0) return null;
  const start = firstPlan + 5 * order;
  const end = String(start + 4);
  return stated(found[2] || found[4] ? end : String(start), end, found[0]);
}

const numberedPlan = /第(十[一二三四五六]?|[六七八九])个五年/;

/** The first and the last year of the five-year plan that a title names: “十五五”规划, 第十五个五年规划. */
export function planIn(title: string): { readonly first: number; readonly last: number } | null {
  const name = numberedPlan.exec(title)?.[1] ?? /(十[一二三四五六]?)五(?!年)/.exec(title)?.[1];
  const order = planNames.indexOf(name ?? '');
  if (order < 0) return null;
  const first = firstPlan + 5 * order;
  return { first, last: first + 4 };
}

/** 今年, 去年, 年内: a year that the heading's or the document's own tells. */
function relativeIn(sentence: string, year: Facts['year'], heading: Period | null): Period | null {
  if (!sentence.includes('年')) return null;
  const word = named.exec(sentence)?.[0];
  const loose = word ? undefined : within.exec(sentence)?.[0];
  const own = loose ? (heading?.end ?? year) : year;
  if (own === null || (word ?? loose) === undefined) return null;
  const shift = word === '去年' || word === '上年' ? -1 : word === '明年' ? 1 : 0;
  const told = String(Number(own) + shift);
  return { start: told, end: told, text: word ?? loose ?? null, basis: 'document' };
}

/** The one year that the innermost heading with a year names: 2025年工作安排. */
function headed(path: readonly Section[], text: string): Period | null {
  for (const section of [...path].reverse()) {
    const years = yearsIn(text.slice(section.titleFrom, section.titleTo));
    if (years.length > 1) return null;
    const only = years[0];
    if (!only) continue;
    const year = String(only.year);
    return { start: year, end: year, text: null, basis: 'inferred' };
  }
  return null;
}
