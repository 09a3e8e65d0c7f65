import { CharSet } from '../../core/char-set.ts';
import { lastStartingBy } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Outline, Section } from '../../outline/section.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import { nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { Status } from '../kinds.ts';
import { clockOf, frameOf } from './frame.ts';
import type { Clock, Frame } from './frame.ts';
import { isOnlyBase, roleOf } from './time-role.ts';

/** A time that opens a paragraph or sentence, and from where on it holds. */
interface Opened {
  readonly from: number;
  readonly time: NamedTime;
}

/** Says of each place of a document which stretches of time its headings, paragraphs and sentences before are about. */
export class Timeline {
  readonly clock: Clock;
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #metadata: Metadata;
  /** The stretch of years that was opened last before each paragraph and still holds in it. */
  readonly #running: readonly (NamedTime | null)[];
  /** What the headings on a path name: many numbers stand under one. */
  #path: readonly Section[] | null = null;
  #headed: readonly NamedTime[] = [];
  /** The paragraph that was looked through, and the times that open its sentences. */
  #paragraph = -1;
  #opened: readonly Opened[] = [];

  constructor(normalized: Normalized, outline: Outline, metadata: Metadata) {
    this.#text = normalized.text;
    this.#paragraphs = normalized.paragraphs;
    this.#metadata = metadata;
    this.clock = clockOf(metadata);
    this.#running = this.#runs(outline);
  }

  /** The frames around a sentence, the nearest first, for what is promised or for what is reported. */
  framesOf(
    paragraph: number,
    sentence: Span,
    path: readonly Section[],
    status: Status,
  ): readonly Frame[] {
    const headed = this.#headedBy(path);
    const part = this.#partOf(headed, status);
    const times: NamedTime[] = [];
    const opened = this.#openedIn(paragraph).filter(({ from }) => from < sentence.from);
    const first = opened[0];
    const last = opened.at(-1);
    if (last && (last === first || holdsOn(last.time))) times.push(last.time);
    if (first && last !== first) times.push(first.time);
    const running = this.#running[paragraph];
    if (running) times.push(running);
    times.push(...headed);
    const frames = times.map((time) => frameOf(this.#text, time, this.clock, part, status));
    const whole = this.#documentFrame(status);
    return whole ? [...frames, whole] : frames;
  }

  /** The year that 年内 means in a part of the document. */
  partAt(path: readonly Section[], status: Status): number | null {
    return this.#partOf(this.#headedBy(path), status);
  }

  #partOf(headed: readonly NamedTime[], status: Status): number | null {
    const { year, reported } = this.clock;
    const own = this.#metadata.kind === 'work-report' && status === 'achieved' ? reported : year;
    for (const time of headed) {
      const { first, last } = frameOf(this.#text, time, this.clock, own, status);
      const fits = status !== 'target' || year === null || (last ?? year) >= year;
      if (first !== null && first === last && fits) return first;
    }
    return own;
  }

  #headedBy(path: readonly Section[]): readonly NamedTime[] {
    if (path === this.#path) return this.#headed;
    this.#path = path;
    const found: NamedTime[] = [];
    for (const { titleFrom, titleTo } of [...path].reverse())
      found.push(...timesOfTitle(this.#text, titleFrom, titleTo));
    return (this.#headed = found);
  }

  /** The times that open the sentences of a paragraph, in order. */
  #openedIn(paragraph: number): readonly Opened[] {
    if (paragraph === this.#paragraph) return this.#opened;
    this.#paragraph = paragraph;
    const { from, to } = this.#paragraphs[paragraph] as Span;
    const opened: Opened[] = [];
    for (let start = from; start < to; start = sentenceEnd(this.#text, start, to) + 1) {
      const time = openingTime(this.#text, start, to);
      if (time) opened.push({ from: start, time });
    }
    return (this.#opened = opened);
  }

  /** A stretch that a paragraph opens with holds in the next ones, until one opens with another time or a part begins. */
  #runs({ sections, end }: Outline): (NamedTime | null)[] {
    const text = this.#text;
    let running: NamedTime | null = null;
    let part = -1;
    return this.#paragraphs.map(({ from, to }) => {
      const here = lastStartingBy(sections, from);
      if (here !== part || from >= end) running = null;
      part = here;
      const before = running;
      const time = openingTime(text, from, to);
      if (time) running = isStretch(time) ? time : null;
      if (running) running = this.#stillRuns(running, from, to);
      return before;
    });
  }

  /** A stretch unless a later sentence of the paragraph turns to a year: 今后五年，…。2032年重点做好以下工作：. */
  #stillRuns(running: NamedTime, from: number, to: number): NamedTime | null {
    for (let start = sentenceEnd(this.#text, from, to) + 1; start < to;) {
      const time = openingTime(this.#text, start, to);
      if (time && !isStretch(time) && time.first !== null) return null;
      start = sentenceEnd(this.#text, start, to) + 1;
    }
    return running;
  }

  #documentFrame(status: Status): Frame | null {
    const { year, reported } = this.clock;
    const { kind, planned } = this.#metadata;
    const frame = (first: number | null, last = first): Frame | null =>
      first === null ? null : { first, last, text: null, basis: 'inferred' };
    if (kind === 'bulletin') return frame(year);
    if (kind === 'work-report' && (!planned || status !== 'target'))
      return frame(status === 'target' ? year : reported);
    if (!planned) return null;
    const length = planned.last - planned.first + 1;
    if (status === 'target') return frame(planned.first, planned.last);
    return length === 5 ? frame(planned.first - length, planned.first - 1) : null;
  }
}

const opensText =
  /^(?:各位代表[！，：、]|同志们[！，：]|——|[-—]+|[一二三四五六七八九十]+是|（[^）]{1,4}）|\d{1,2}[.．、]|[①-⑳])*/;
/** A clause that may stand before it: 这里要特别指出，刚刚过去的一年. */
const aside = /^[^，。；\d]{2,12}，/;
/** What may stand before the time that a sentence opens with. */
const leadsIn =
  /^(?:刚刚过去的?|回顾|回首|总结|展望|站在|在|到|至|截至|截止|自|从|就|经过|通过|综观|纵观|已经过去的?|这|全县|全市|全省|全区|我们|“|"|，)*$/;
const longestOpening = 26;

/** The time that a sentence opens with; null where it opens with none. */
function openingTime(text: string, from: number, to: number): NamedTime | null {
  const opening = text.slice(from, Math.min(to, from + longestOpening));
  let start = from + (opensText.exec(opening)?.[0].length ?? 0);
  const end = Math.min(to, from + longestOpening);
  let time = nextTime(text, start, end);
  if (time && isOnlyBase(text, time, end)) {
    start = text.indexOf('，', time.end) + 1;
    time = start > 0 ? nextTime(text, start, end) : null;
  }
  if (!time) return null;
  const skipped = aside.exec(text.slice(start, time.at))?.[0].length ?? 0;
  const leads = text.slice(start + skipped, Math.max(start, time.at));
  if (!leadsIn.test(leads)) return null;
  return roleOf(text, time, from, -1) === 'when' ? sinceCompared(text, time) : null;
}

/** 1992年同1987年相比 opens what is told of the years between. */
function sinceCompared(text: string, time: NamedTime): NamedTime {
  const base = nextTime(text, time.end, time.end + 8);
  const compares = base?.anchor === 'calendar' && '同与和比'.includes(text.charAt(base.at - 1));
  if (!compares || base.last === null || time.last === null || time.first !== time.last)
    return time;
  return time.last - base.last > 1 ? { ...time, first: base.last + 1 } : time;
}

const sentenceEnds = new CharSet('。！？');

/** Where the sentence that starts at `from` ends. */
function sentenceEnd(text: string, from: number, to: number): number {
  const end = sentenceEnds.firstIn(text, from, to);
  return end === -1 ? to : end;
}

/** Whether a time spans several years that are all known by its words. */
function isStretch({ first, last }: NamedTime): boolean {
  return first !== null && last !== null && last > first;
}

/** Whether a time that opens a sentence in mid-paragraph holds for the next ones, too: 到2030年， or a stretch. */
function holdsOn(time: NamedTime): boolean {
  return time.first === null || isStretch(time);
}

/** 取得伟大成就的五年 */
const yearsOfTitle = /(?:的|这|过去|极不平凡|不平凡)([三四五十])年/;
const countOf: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 十: 10 };

/** The times that a heading names, years before stretches: “十四五”及2025年工作回顾 is first of the year. */
function timesOfTitle(text: string, from: number, to: number): NamedTime[] {
  const years: NamedTime[] = [];
  const stretches: NamedTime[] = [];
  for (let time = nextTime(text, from, to); time; time = nextTime(text, time.end, to))
    (isStretch(time) ? stretches : years).push(time);
  if (years.length + stretches.length === 0) {
    const found = yearsOfTitle.exec(text.slice(from, to));
    const length = found && countOf[found[1] as string];
    if (found && length)
      stretches.push({
        at: from + found.index,
        end: from + found.index + found[0].length,
        anchor: 'reported',
        first: 1 - length,
        last: 0,
      });
  }
  return [...years, ...stretches];
}
