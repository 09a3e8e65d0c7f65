import { AnyPattern } from '../../core/any-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { firstSign } from '../../core/search.ts';
import { lastStartingBy } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { firstGoal } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Status } from '../kinds.ts';
import { bareStatus } from './bare-status.ts';
import { openingTime, reckonedYear, sentenceEnd } from './opening-time.ts';
import { plansYear } from './sentence-cues.ts';

/** A sentence that says by itself whether its numbers are promised or reported. */
interface Told {
  readonly from: number;
  readonly status: Status;
  /** Whether it adds up what is to be done by the goal of the sentences before. */
  readonly adds: boolean;
}

/** How many paragraphs back a sentence goes on with what one said. */
const reach = 10;

/** What results are told in. */
const results: ReadonlySet<string> = new Set(['ratio', 'money', 'mass', 'energy', 'volume']);

/** 渔业产值将达到9亿元（去年为8亿元）。 */
const lastAside = /（(?:去年|上年)[^（）]*$/;

const addsUp = new AnyPattern(/累计/);
const tellsDone = new AnyPattern(/[了已]|同比|[比较](?:上年|去年)|截[至止]/);

/** Signs that set a limit, which a goal of a list is told with: 达标率≥90%. */
const limits = new CharSet('≥≤≧≦⩾⩽');

const digits = new CharSet('0123456789');

/** Says of places in a text that no heading orders what the last sentence before them said that told by its own words. */
export class ToldBefore {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #year: number | null;
  /** By paragraph, the sentences in it that tell. */
  readonly #told: (readonly Told[] | undefined)[];

  constructor(text: string, paragraphs: readonly Span[], year: number | null) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#year = year;
    this.#told = new Array<undefined>(paragraphs.length);
  }

  /** The status that the last such sentence gives what stands at `from`; null where none near does. */
  statusAt(paragraph: number, from: number): Status | null {
    const own = this.ownAt(paragraph, from);
    if (own) return own;
    for (let at = paragraph - 1; at >= Math.max(0, paragraph - reach); at--) {
      const last = this.#toldIn(at).at(-1);
      if (last) return last.status;
    }
    return null;
  }

  /** The same within a paragraph. */
  ownAt(paragraph: number, from: number): Status | null {
    const told = this.#toldIn(paragraph);
    return told[lastStartingBy(told, from - 1)]?.status ?? null;
  }

  /** Whether the sentence that starts at `from` adds up what is to be done by a goal that stands before it: 累计新建3座. */
  addsOn(paragraph: number, from: number): boolean {
    const told = this.#toldIn(paragraph);
    const last = told[lastStartingBy(told, from)];
    return last?.from === from && last.adds;
  }

  /** Whether a number that no deed governs is one of the results that its paragraph tells: a share or a sum, no length or number of things. */
  tellsOn(paragraph: number, from: number, { dimension }: Quantity): boolean {
    return this.ownAt(paragraph, from) === 'achieved' && results.has(dimension);
  }

  /** Whether a number with a bound behind it goes on with the goals that its paragraph sets: 渔企9家以上. */
  aimsOn(paragraph: number, from: number, { bounded, span }: Quantity): boolean {
    if (limits.has(this.#text.charCodeAt(bounded.from)))
      return this.statusAt(paragraph, from) === 'target';
    return bounded.to > span.to && this.ownAt(paragraph, from) === 'target';
  }

  #toldIn(paragraph: number): readonly Told[] {
    return (this.#told[paragraph] ??= this.#read(this.#paragraphs[paragraph] as Span));
  }

  #read({ from, to }: Span): readonly Told[] {
    const told: Told[] = [];
    let goal: NamedTime | null = null;
    for (let start = from; start < to;) {
      const end = sentenceEnd(this.#text, start, to);
      const said = { from: start, to: this.#beforeAside(start, end) };
      start = end + 1;
      if (!speaksOfNumber(this.#text, said)) continue;
      const time =
        openingTime(this.#text, said.from, said.to) ??
        firstGoal(this.#text, said.from, said.to) ??
        reckonedYear(this.#text, said.from, said.to);
      // 到2031年，渔港达9座。全县累计新建3座。: what is to be done by a year goes on in the next sentences.
      const own = this.#statusOf(said, time ?? goal);
      const adds: boolean = own !== null && goal !== null && time === null && this.#addsUp(said);
      const status: Status | null = adds ? 'target' : own;
      if (time) goal = time.first === null && status === 'target' ? time : null;
      if (status !== null) told.push({ from: said.from, status, adds });
    }
    return told;
  }

  /** Whether a sentence adds up what is done, and nothing says that it was: 全县累计新建3座，改造5座。 */
  #addsUp({ from, to }: Span): boolean {
    return addsUp.test(this.#text, from, to) && !tellsDone.test(this.#text, from, to);
  }

  /** Where the aside starts that a sentence ends with and that tells of the year before; its end where it has none. */
  #beforeAside(from: number, to: number): number {
    if (this.#text.charAt(to - 1) !== '）') return to;
    const at = this.#text.slice(from, to - 1).search(lastAside);
    return at === -1 ? to : from + at;
  }

  #statusOf(said: Span, time: NamedTime | null): Status | null {
    const text = this.#text;
    if (plansYear.test(text, said.from, said.to)) return 'target';
    const rest = { from: said.to, to: said.to };
    return bareStatus({ text, said, rest, time, comparator: 'eq', year: this.#year });
  }
}

/** A sum without digits: 一百二十亿, 达到渔业万亿目标. */
const spelled = new AnyPattern(
  /[一二三四五六七八九十百千][多余]?[亿万](?!众|物|家)|[十百千万]亿目标/,
);

function speaksOfNumber(text: string, { from, to }: Span): boolean {
  if (digits.firstIn(text, from, to) !== -1) return true;
  return firstSign(text, '百分之', { from, to }) !== -1 || spelled.test(text, from, to);
}
