import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Section } from '../../outline/section.ts';
import { nextTime } from '../../time/named-time.ts';
import type { Anchor, NamedTime } from '../../time/named-time.ts';
import type { Status, TargetType } from '../kinds.ts';
import type { Period } from '../target.ts';
import { opensStretch, roleOf } from './time-role.ts';
import type { TimeRole } from './time-role.ts';

/** What the period of a number is asked with. */
export interface Dated {
  /** Where the number starts. */
  readonly at: number;
  readonly sentence: Span;
  readonly clause: Span;
  readonly type: TargetType;
  readonly status: Status;
  readonly path: readonly Section[];
}

/** Longest stretch over which a time holds. */
const reach = 300;

/** The years that times are counted from; null where they are not known. */
type Anchors = Readonly<Record<Anchor, number | null>>;

/** Finds the periods of one number after another: what was looked through for one is not for the next. */
export class PeriodReader {
  readonly #text: string;
  readonly #metadata: Pick<Metadata, 'year' | 'kind'>;
  /** The path of sections that was last asked for, and what its headings say: many numbers stand under one. */
  #path: readonly Section[] = [];
  #headed: Period | null = null;
  /** The sentence that was looked through, how far, and the times in it by what they do. */
  #sentence = -1;
  #to = 0;
  #lastEnd = -1;
  #role: TimeRole = 'when';
  #when: NamedTime | null = null;
  #earlier: NamedTime | null = null;
  #own: NamedTime | null = null;
  #base: NamedTime | null = null;
  #baseRole: TimeRole = 'base';

  constructor(text: string, metadata: Pick<Metadata, 'year' | 'kind'>) {
    this.#text = text;
    this.#metadata = metadata;
  }

  /** The period that a sentence sets for what it says up to a number, or that the headings around it do. */
  of(number: Dated): Period | null {
    if (number.path !== this.#path) {
      this.#path = number.path;
      this.#headed = null;
      this.#headed = headed(number.path, this.#text, this.#anchors('target'));
    }
    this.#read(number);
    const anchors = this.#anchors(number.status);
    const base = this.#baseOf(number);
    if (base && this.#isOf(base, number)) return periodOf(this.#text, base, anchors);
    const time = this.#timeOf(number);
    const named = time && periodOf(this.#text, behindOrAhead(time, number.status), anchors);
    const own = named && isKnown(named) ? standsAt(number, named) : (this.#headed ?? named);
    const changes = number.type === 'growth' || number.type === 'increment';
    return base && changes ? since(base, own) : own;
  }

  #anchors(status: Status): Anchors {
    const { year, kind } = this.#metadata;
    const heading = this.#headed?.end;
    const reported = year === null || kind === 'bulletin' ? year : year - 1;
    const own = kind === 'work-report' && status === 'achieved' ? reported : year;
    return { calendar: 0, document: year, part: heading ? Number(heading) : own, reported };
  }

  /** Looks for times up to the number. */
  #read({ at, sentence }: Dated): void {
    if (sentence.from !== this.#sentence) {
      this.#sentence = this.#to = sentence.from;
      this.#lastEnd = -1;
      this.#when = this.#earlier = this.#own = this.#base = null;
    }
    for (let time = this.#next(at); time; time = this.#next(at)) {
      const role = this.#roleOf(time, sentence.from);
      this.#put(time, role);
      this.#role = role;
      this.#to = this.#lastEnd = time.end;
    }
    this.#to = Math.max(this.#to, at);
    if (this.#when && isOnlyBase(this.#text, this.#when, at)) this.#when = this.#earlier;
  }

  #next(to: number): NamedTime | null {
    return nextTime(this.#text, this.#to, to);
  }

  #roleOf(time: NamedTime, floor: number): TimeRole {
    const gap = time.at - this.#lastEnd;
    // 2020年和2021年 do the same.
    if (gap === 1 && '、和及'.includes(this.#text.charAt(time.at - 1))) return this.#role;
    // 1979年到1982年的四年内 says its time once.
    if (gap <= 2 && isStretch(time)) return 'name';
    return roleOf(this.#text, time, floor, this.#lastEnd);
  }

  #put(time: NamedTime, role: TimeRole): void {
    switch (role) {
      case 'when':
        // 年内 after 2024年 is of that year.
        if (time.anchor === 'part' && this.#when?.first != null) return;
        this.#earlier = this.#when;
        this.#when = time;
        return;
      case 'own':
        this.#own = time;
        return;
      case 'name':
        return;
      default:
        this.#base = time;
        this.#baseRole = role;
    }
  }

  /** The time that says when the number holds. */
  #timeOf({ at, clause }: Dated): NamedTime | null {
    const [when, own] = [this.#when, this.#own];
    if (own && own.at >= clause.from && (!when || own.at > when.at)) return own;
    return when && at - when.at <= reach ? when : null;
  }

  /** Whether a number is a value of the time that another is compared with: 由1997年的【19.3】：48.9, 比去年的【12%】低. */
  #isOf(base: NamedTime, { at, type }: Dated): boolean {
    if (type === 'baseline') return true;
    return this.#baseRole === 'origin' && !/[到至为成]/.test(this.#text.slice(base.end, at));
  }

  /** The time that a change is counted from, or that a value to start from is of. */
  #baseOf({ at, clause, type }: Dated): NamedTime | null {
    const base = this.#base;
    if (!base || at - base.at > reach) return null;
    if (base.at >= clause.from || this.#baseRole === 'topic') return base;
    if (type === 'baseline') return this.#baseRole === 'origin' ? base : null;
    if (type !== 'growth') return null;
    const between = this.#text.slice(base.end, at);
    if (between.includes('同比')) return null;
    // 到2030年，产量比2025年增长20%；出口增长10%
    return between.includes('；') && this.#when?.first !== null ? null : base;
  }
}

/** Whether a time is a number of years. */
function isStretch({ anchor, first, last }: NamedTime): boolean {
  return anchor !== 'calendar' && first !== last;
}

/** Whether a time is only that of what the number builds upon: 在上年增长8%的基础上. */
function isOnlyBase(text: string, { at, end }: NamedTime, to: number): boolean {
  return text.charAt(at - 1) === '在' && text.slice(end, to).slice(0, 60).includes('基础上');
}

/** 到2020年底 says when a value was reached that is reported, and by when one is to be reached. */
function standsAt({ type, status }: Dated, period: Period): Period {
  const reached = period.start === null && type === 'level' && status === 'achieved';
  return reached ? { ...period, start: period.end } : period;
}

/** The period of a change that is counted from another year than the one before. */
function since({ anchor, last }: NamedTime, own: Period | null): Period | null {
  if (anchor !== 'calendar' || last === null || own?.end == null) return own;
  if (own.start !== null && own.start !== own.end) return own;
  return Number(own.end) - last > 1 ? { ...own, start: String(last) } : own;
}

/** 五年内: the years up to the last one reported on where results are told, and those from this one on elsewhere. */
function behindOrAhead(time: NamedTime, status: Status): NamedTime {
  const { anchor, first, last } = time;
  if (status !== 'achieved' || anchor !== 'document' || first !== 0 || !last) return time;
  return { ...time, anchor: 'reported', first: -last, last: 0 };
}

function isKnown({ start, end }: Period): boolean {
  return start !== null || end !== null;
}

/** The period that a time names; no more than its words where the year is not known from which it counts. */
function periodOf(text: string, time: NamedTime, anchors: Anchors): Period {
  const from = anchors[time.anchor];
  const { first, last } = opensStretch(text, time) ? { ...time, last: null } : time;
  return {
    start: from === null || first === null ? null : String(from + first),
    end: from === null || last === null ? null : String(from + last),
    text: text.slice(time.at, time.end),
    basis: time.anchor === 'calendar' ? 'stated' : 'document',
  };
}

/** The period that the last time of some words names, in a document of `year`; null where they name none. */
export function periodNamed(words: string, year: Metadata['year']): Period | null {
  let named: NamedTime | null = null;
  for (let time = nextTime(words, 0, words.length); time;) {
    named = time;
    time = nextTime(words, time.end, words.length);
  }
  return (
    named && periodOf(words, named, { calendar: 0, document: year, part: year, reported: null })
  );
}

/** The one year that the innermost heading with a year names, be it beside a plan: “十四五”及2025年工作回顾. */
function headed(path: readonly Section[], text: string, anchors: Anchors): Period | null {
  for (const { titleFrom, titleTo } of [...path].reverse()) {
    const years: Period[] = [];
    for (let time = nextTime(text, titleFrom, titleTo); time;) {
      const { anchor, first, last, end } = time;
      // 过去一年和五年的工作 are more than the year.
      const isMore = anchor === 'reported' && /[三四五]年/.test(text.slice(end, titleTo));
      if (first === last && isMore) return null;
      const isRange = anchor === 'calendar' && text.charAt(end - 1) === '年';
      if (first === last || isRange) years.push(periodOf(text, time, anchors));
      time = nextTime(text, end, titleTo);
    }
    const [only] = years;
    if (!only) continue;
    const { start, end } = only;
    const isOne = start !== null && start === end && years.every((year) => year.end === end);
    return isOne ? { start, end, text: null, basis: 'inferred' } : null;
  }
  return null;
}
