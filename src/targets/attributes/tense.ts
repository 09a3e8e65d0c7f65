import { AnyPattern } from '../../core/any-pattern.ts';
import type { Span } from '../../core/span.ts';
import { phrase, phrases } from '../../lexicon/phrase.ts';
import { tasking, tellings } from '../../lexicon/status-cues.ts';
import { isToBe } from '../../lexicon/promise-words.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { planYears } from '../../time/plan-years.ts';
import { timeOfResults } from './opening-time.ts';
import { rulesOf } from './bare-status.ts';
import { tellsAhead, tellsDone, turnsToNow, undone, yearsOf } from './sentence-cues.ts';

/** How far behind a sentence about a plan that lies behind those stand that go on from it. */
const longestPast = 300;
const longestReview = 1200;

/** What makes a promise of a clause: 力争完成. */
export const meant: AnyPattern = new AnyPattern(
  phrase`(?<!大)力争|确保|争取|${isToBe}|可[返申享给按领]`,
);

/** What earlier clauses tell of what is there to be worked on: 完善已建成的60座灯塔，加高7座. */
const thereAlready = phrases`(?<=^|[，。；])(?:对|在|${tasking})已[^，。；]*，`;

/** Who shows or says what a paragraph tells of: 纲要显示，“十五”期间…; 据渔报报道，; 他说，. */
const shownBy = phrase`^[^，。；\d]{1,16}${tellings}[，：]`;
const longestOpening = 40;

/** Tells of words and times whether they lie behind a document or ahead of it. */
export class Tense {
  readonly #text: string;
  /** The document's year, told or likely. */
  readonly #year: number | null;
  /** The first year of the plan that the document is; null where it is no plan or no year is known. */
  readonly #planStart: number | null;

  constructor(text: string, year: number | null, planStart: number | null) {
    this.#text = text;
    this.#year = year;
    this.#planStart = planStart;
  }

  /** Whether a time is a year in which a plan was still drawn up: 预计今年 in a draft. */
  isBeforePlan({ anchor, last }: NamedTime): boolean {
    if (anchor !== 'document' || last !== 0 || this.#year === null) return false;
    return this.#planStart !== null && this.#year < this.#planStart;
  }

  /** The first year that can lie ahead: the document's own, or that of its plan where this starts later. */
  get #firstAhead(): number | null {
    return this.#year === null ? null : Math.max(this.#year, this.#planStart ?? this.#year);
  }

  /** Whether a time is of the document's year or starts later. */
  isAhead({ anchor, first, last }: NamedTime): boolean {
    if (anchor === 'document') return first !== null && first >= 0;
    if (anchor !== 'calendar' || this.#year === null) return anchor === 'century';
    return (first ?? last ?? 0) >= this.#year;
  }

  /** Whether a sentence that promises nothing tells of what lies behind, by itself or by what its paragraph (told, up to it) opens with. */
  isPast(told: Span, sentence: string, clause: string): boolean {
    if (meant.test(clause)) return false;
    if (this.isUndone(sentence)) return false;
    const said = sentence.includes('已') ? sentence.replace(thereAlready, '') : sentence;
    if (this.#namesPast(said) && !turnsToNow(said)) return true;
    if (/要|今年|将(?!近)/.test(sentence) || this.#namesAhead(sentence)) return false;
    return (
      this.opensPast(this.#openingOf(told)) || this.#followsPast(told) || this.#reviewsYear(told)
    );
  }

  /** What a paragraph opens with behind who shows or says it. */
  #openingOf({ from }: Span): string {
    return this.#text.slice(from, from + longestOpening).replace(shownBy, '');
  }

  /** Whether a paragraph opens with a year before that of the document or its plan and names none since that is not: 2030年，…。全年渔业产值9亿元. */
  #reviewsYear(paragraph: Span): boolean {
    const { from, to } = paragraph;
    const year = Number(opensYear.exec(this.#openingOf(paragraph))?.[1] ?? NaN);
    const start = this.#planStart ?? this.#year;
    if (start === null || !(year < start)) return false;
    const told = this.#text.slice(from, Math.min(to, from + longestReview));
    return (
      to - from <= longestReview &&
      !this.#namesAhead(told) &&
      !/(?<![主重需])要|将(?!近)|目标是/.test(told)
    );
  }

  /** Whether a sentence is one in mid-paragraph that opens with a plan that lies behind, or goes on from it. */
  #followsPast({ from, to }: Span): boolean {
    if (this.opensPast(this.#text.slice(to, to + 30))) return true;
    const told = this.#text.slice(Math.max(from, to - longestPast), to);
    const at = Math.max(told.lastIndexOf('。“'), told.lastIndexOf('。"'));
    const since = told.slice(at + 1);
    return at !== -1 && this.opensPast(since.slice(0, 30)) && !this.#namesAhead(since);
  }

  /** Whether words name the document's year or a later one. */
  #namesAhead(words: string): boolean {
    const own = this.#year;
    return own !== null && yearsOf(words).some((year) => year >= own);
  }

  /** Whether the sentence before leads up to results: 过去一年，各项工作取得很大成绩。 */
  isLedTo(paragraph: Span, from: number, sentence: string): boolean {
    const time = timeOfResults(this.#text, paragraph.from, from);
    return (
      time !== null && !this.isAhead(time) && !this.isUndone(sentence) && !/要|今年/.test(sentence)
    );
  }

  /** Whether a sentence speaks of a time before the document's year. */
  #namesPast(sentence: string): boolean {
    const years = yearsOf(sentence);
    const own = this.#firstAhead;
    const past = own !== null && years.length > 0 && years.every((year) => year < own);
    return tellsDone(sentence) || past;
  }

  /** Whether words open with a stretch of years that lies behind: “十五”期间, 过去五年. */
  opensPast(opening: string): boolean {
    if (/^(?:这|过去|刚刚过去的?)?[一二三四五\d]+年(?:来|间|里)|^(?:过去|去年)/.test(opening))
      return true;
    const plan = /^[“"]?(十[一二三四五六]?|[六七八九])五[”"]?(?:时期|期间|期?末|以来)/.exec(
      opening,
    )?.[1];
    const years = plan === undefined ? null : planYears(plan);
    return years !== null && this.#firstAhead !== null && years.last < this.#firstAhead;
  }

  /** Whether a time lies wholly ahead of the document's year. */
  liesAhead(time: NamedTime | null): boolean {
    if (!time) return false;
    if (time.anchor === 'century') return true;
    if (time.anchor === 'document')
      return /^(?:今后|未来)/.test(this.#text.slice(time.at, time.end));
    if (time.anchor !== 'calendar' || this.#year === null) return false;
    return (time.first ?? time.last ?? 0) > this.#year;
  }

  /** Whether a sentence sets a goal for a year that is not over, or speaks of what will be. */
  isFuture(sentence: string): boolean {
    const goal = goalOf(sentence);
    if (goal !== null && goal >= (this.#year ?? rulesOf)) return true;
    return tellsAhead(sentence);
  }

  /** Whether a sentence promises, whatever else it tells of. */
  isUndone(sentence: string): boolean {
    const goal = goalOf(sentence);
    return undone.test(sentence) || (goal !== null && goal >= (this.#year ?? 0));
  }
}

/** How a paragraph opens that tells of a year: 2030年，. */
const opensYear = /^(20\d\d)年，/;

/** The first year that a sentence sets a goal for: 到2031年; null where it sets none. */
function goalOf(sentence: string): number | null {
  const goal = sentence.includes('到20') ? /到(20\d\d)年/.exec(sentence)?.[1] : undefined;
  return goal === undefined ? null : Number(goal);
}
