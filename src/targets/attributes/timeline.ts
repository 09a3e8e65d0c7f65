import { phrase } from '../../lexicon/phrase.ts';
import { datedPlanWords } from '../../lexicon/heading-words.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { lastStartingBy, overlap } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Outline, Section } from '../../outline/section.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import { yearsIn } from '../../numerals/years.ts';
import { firstGoal, nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { Status } from '../kinds.ts';
import { clockOf, fitted, frameOf, isLong } from './frame.ts';
import type { Clock, Frame } from './frame.ts';
import {
  leadsToResults,
  openingTime,
  reckonedYear,
  sentenceEnd,
  yearCompared,
} from './opening-time.ts';
import { runningStretches } from './running-stretches.ts';
import { titledStretch } from './titled-stretch.ts';
import { namesPlan, yearsOfGoals } from './undated-plan.ts';

/** A time that opens a paragraph or sentence, and from where on it holds. */
interface Opened {
  readonly from: number;
  readonly time: NamedTime;
  /** Whether it holds for the next sentences, too, where it opens one in mid-paragraph. */
  readonly holds: boolean;
  /** Whether a later clause opens with it, so that it holds for what is promised alone. */
  readonly isWithin: boolean;
}

/** What stands around a sentence, for what is promised or for what is reported in it. */
export interface Around {
  readonly paragraph: number;
  /** How many sentences of the paragraph before it open with a time. */
  readonly count: number;
  readonly path: readonly Section[];
  readonly status: Status;
  /** The year that 年内 means: that of its part, else the one which opens a sentence before it. */
  readonly part: number | null;
  /** The frames that it can be about, the nearest first. */
  readonly frames: readonly Frame[];
}

/** The notes of a text that has none. */
const nowhere: Span = { from: 0, to: 0 };

/** How many sentences back the year that 年内 means is looked for. */
const mostOpened = 20;

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
  readonly #introduced = new Map<Section, NamedTime | null>();
  /** The years that the goals of a plan tell whose title says none. */
  readonly #goals: Pick<Frame, 'first' | 'last'> | null;
  /** Whether the text names years of a plan beyond its own, which undated goals may be of. */
  readonly #namesPlan: boolean;
  /** Where the notes after the end of a report start: what they explain is of no year that it has; those of a bulletin are. */
  readonly #notes: Span;
  /** The year that the one which ends at `end` is compared with: the first of a paragraph is asked after for many numbers. */
  #compared: { readonly end: number; readonly base: number | null } = { end: -1, base: null };
  /** The stretches that sections open with, by section. */
  readonly #stretches = new Map<Section, NamedTime | null>();
  /** The paragraph that was looked through, and the times that open its sentences. */
  #paragraph = -1;
  #opened: readonly Opened[] = [];
  /** What stands around the sentence that was asked for last: many numbers stand in one. */
  #around: Around | null = null;

  constructor(normalized: Normalized, outline: Outline, metadata: Metadata) {
    this.#text = normalized.text;
    this.#paragraphs = normalized.paragraphs;
    this.#metadata = metadata;
    this.clock = clockOf(metadata);
    const running = runningStretches(normalized, outline, metadata, this.clock.reported);
    this.#running = running.map((time) => time && ofHeadline(time, normalized, metadata));
    const isUndated = (metadata.kind === 'plan' || metadata.kind === 'notice') && !metadata.planned;
    this.#goals = isUndated ? yearsOfGoals(normalized.text, this.clock.year) : null;
    this.#namesPlan = metadata.isYearGiven === true && namesPlan(normalized.text, this.clock.year);
    this.#notes = metadata.kind === 'bulletin' ? nowhere : outline.notes;
  }

  /** Whether the document is a law, in which 上一年度 is the year before a case. */
  get isOfLaw(): boolean {
    return this.#metadata.kind === 'regulation';
  }

  /** What stands around a sentence of a paragraph, for one status. */
  around(paragraph: number, { from }: Span, path: readonly Section[], status: Status): Around {
    const all = this.#openedIn(paragraph);
    const count = lastStartingBy(all, from - 1) + 1;
    const last = this.#around;
    const isSame =
      last?.paragraph === paragraph &&
      last.count === count &&
      last.path === path &&
      last.status === status;
    if (isSame) return last;
    const near = all
      .slice(Math.max(0, count - mostOpened), count)
      .filter(({ isWithin }) => !isWithin || status === 'target');
    const part = this.#partAt(paragraph, path, status, near);
    const opened = {
      first: count > 0 && all[0]?.isWithin === false ? all[0] : undefined,
      last: near.at(-1),
    };
    const unfitted = this.#framesOf(paragraph, path, status, opened);
    const fit = unfitted.flatMap((frame) => fitted(frame, status, this.clock) ?? []);
    const frames = fit.length > 0 ? fit : this.#yearOfList(paragraph, unfitted);
    return (this.#around = { paragraph, count, path, status, part, frames });
  }

  /** The year that leads a list, whatever lies behind: 2031年：计划新建渔港3座，分别为：. */
  #yearOfList(paragraph: number, frames: readonly Frame[]): readonly Frame[] {
    const running = this.#running[paragraph];
    if (!running || running.anchor !== 'calendar' || isLong(running)) return [];
    return frames.filter(({ first, last }) => first === running.first && last === running.last);
  }

  #framesOf(
    paragraph: number,
    path: readonly Section[],
    status: Status,
    opened: { readonly first: Opened | undefined; readonly last: Opened | undefined },
  ): readonly Frame[] {
    const headed = this.#headedBy(path);
    const part = this.#partOf(headed, status);
    const times: NamedTime[] = [];
    const isStock = this.#isStock(paragraph, opened.first, headed, status);
    const first = isStock ? undefined : opened.first;
    const last = isStock && opened.last === opened.first ? undefined : opened.last;
    if (last && (last === first || last.holds)) times.push(summedUp(last.time, this.#metadata));
    if (first && last && this.#movesOn(first, last)) times.push(withoutMonths(last.time));
    else if (first && last !== first) times.push(summedUp(first.time, this.#metadata));
    times.push(...withRunning(headed, this.#running[paragraph] ?? null));
    const frames = times.map((time) => frameOf(this.#text, time, this.clock, part, status));
    if (overlap(this.#paragraphs[paragraph] as Span, this.#notes)) return frames;
    const own = this.#documentFrame(status);
    // How things are is of the year before a plan; what they are on average of those before.
    const before = status === 'fact' ? this.#documentFrame('achieved') : null;
    const known = [...frames, ...(own ? [own] : [])];
    // What was added up or averaged is of the years that a section opens with.
    const stretches = known.length > 0 ? this.#stretchesOf(path) : [];
    const long = stretches.map((time) => frameOf(this.#text, time, this.clock, part, status));
    return [...known, ...(before && isLong(before) ? [before] : []), ...long];
  }

  /**
   * Whether a paragraph only tells in passing where something stood when the stretch ended that its heading or the lines above
   * name: 2032年底，人均面积9平方米。 2032年渔业产值9亿元，年均增长5%。
   */
  #isStock(
    paragraph: number,
    opened: Opened | undefined,
    headed: readonly NamedTime[],
    status: Status,
  ): boolean {
    if (!opened || opened.time.anchor !== 'calendar') return false;
    const { first, last, end } = opened.time;
    const isAtEnd = atYearEnd.test(this.#text.slice(end - 1, end + 1));
    if (first !== last) return false;
    const part = this.#partOf(headed, status);
    const around = withRunning(headed, this.#running[paragraph] ?? null);
    const frames = around.map((time) => frameOf(this.#text, time, this.clock, part, status));
    const stretch = frames.find(isLong);
    if (stretch?.last !== last) return false;
    if (isAtEnd || this.#leadsToMean(paragraph, end)) return true;
    // A stretch that an earlier paragraph opened runs on; one of the heading is told of by its last year.
    const runs = this.#running[paragraph]?.at === around[frames.indexOf(stretch)]?.at;
    const base = runs ? this.#comparedAlone(paragraph, end) : null;
    return base !== null && stretch.first !== null && base === stretch.first - 1;
  }

  /** The year with which the sentence alone compares the one that ends at `end`: 2035年占比较2030年提高; null where others do, too. */
  #comparedAlone(paragraph: number, end: number): number | null {
    if (this.#compared.end === end) return this.#compared.base;
    const { to } = this.#paragraphs[paragraph] as Span;
    const over = sentenceEnd(this.#text, end, to);
    const first = yearCompared(this.#text, end, over);
    const base = first === null || yearCompared(this.#text, over, to) !== null ? null : first;
    this.#compared = { end, base };
    return base;
  }

  /** Whether the sentence goes on to the mean of years that is opened by the year that ends at `end`. */
  #leadsToMean(paragraph: number, end: number): boolean {
    const { to } = this.#paragraphs[paragraph] as Span;
    const told = this.#text.slice(end, sentenceEnd(this.#text, end, to));
    return !told.startsWith('，') && ofYears.test(told);
  }

  /** Whether a paragraph goes on from one year to a later one, of which a part was told last: 去年…。今年1—4月…。 */
  #movesOn(first: Opened, last: Opened): boolean {
    if (last === first || last.holds || isLong(first.time) || isLong(last.time)) return false;
    const [from, to] = [this.#yearOf(first.time), this.#yearOf(last.time)];
    const { year } = this.clock;
    return from !== null && to !== null && from < to && (year === null || to <= year);
  }

  /** The one year that a time names; null where it names none, or that is not known. */
  #yearOf({ anchor, first, last }: NamedTime): number | null {
    if (last === null || first !== last) return null;
    if (anchor === 'calendar') return last;
    const { year } = this.clock;
    return anchor === 'document' && year !== null ? year + last : null;
  }

  #partAt(
    paragraph: number,
    path: readonly Section[],
    status: Status,
    opened: readonly Opened[],
  ): number | null {
    const years = opened
      .map(({ time }) => time)
      .filter((time) => time.anchor === 'calendar' || isLastYear(time));
    const running = this.#running[paragraph];
    const ofAll = running && !isLong(running) && running.anchor === 'calendar' ? [running] : [];
    return this.#partOf([...this.#headedBy(path), ...years.reverse(), ...ofAll], status);
  }

  #partOf(headed: readonly NamedTime[], status: Status): number | null {
    const { year, reported } = this.clock;
    const isReport = this.#metadata.kind === 'work-report';
    const { told = null } = this.#metadata;
    const now = status === 'achieved' ? (told ?? year) : year;
    const own = isReport ? (status === 'target' ? this.#next : reported) : now;
    for (const time of headed) {
      const { first, last } = frameOf(this.#text, time, this.clock, own, status);
      const fits = status !== 'target' || year === null || (last ?? year) >= year;
      if (first !== null && first === last && fits) return first;
    }
    return own ?? this.#yearOfNews(status);
  }

  #headedBy(path: readonly Section[]): readonly NamedTime[] {
    if (path === this.#path) return this.#headed;
    this.#path = path;
    const found: NamedTime[] = [];
    for (const [depth, { titleFrom, titleTo }] of [...path.entries()].reverse()) {
      found.push(...timesOfTitle(this.#text, titleFrom, titleTo));
      const parent = path[depth - 1];
      const introduced = parent && this.#introducedIn(parent);
      if (introduced) found.push(introduced);
    }
    return (this.#headed = found);
  }

  /** The stretches of years that the sections around open with: 一、工作回顾 … 六年来，我们…. */
  #stretchesOf(path: readonly Section[]): readonly NamedTime[] {
    return path.toReversed().flatMap((section) => this.#stretchIn(section) ?? []);
  }

  /** The stretch of years that a sentence of the paragraph right before the sections inside one opens with; null where none does. */
  #stretchIn(section: Section): NamedTime | null {
    const known = this.#stretches.get(section);
    if (known !== undefined) return known;
    const first = section.children[0];
    const before = first && this.#paragraphs[lastStartingBy(this.#paragraphs, first.from - 1)];
    const isInside = before && before.from > section.titleFrom && before.to <= first.from;
    const stretch = isInside ? this.#stretchOpened(before) : null;
    this.#stretches.set(section, stretch);
    return stretch;
  }

  #stretchOpened({ from, to }: Span): NamedTime | null {
    for (let start = from; start < to;) {
      const time = openingTime(this.#text, start, to);
      if (time && isLong(time) && !time.months) return time;
      start = sentenceEnd(this.#text, start, to) + 1;
    }
    return null;
  }

  /** The time that the sections inside one are introduced with: 一年来，我们做了以下工作：; null where they are not. */
  #introducedIn(section: Section): NamedTime | null {
    const known = this.#introduced.get(section);
    if (known !== undefined) return known;
    const first = section.children[0] as Section;
    const before = this.#paragraphs[lastStartingBy(this.#paragraphs, first.from - 1)];
    const time = before && before.from > section.titleFrom ? this.#introduction(before) : null;
    this.#introduced.set(section, time);
    return time;
  }

  #introduction({ from, to }: Span): NamedTime | null {
    let last = from;
    for (let end = sentenceEnd(this.#text, from, to); end < to - 1;) {
      last = end + 1;
      end = sentenceEnd(this.#text, last, to);
    }
    if (!introduces.test(this.#text.slice(last, to))) return null;
    return openingTime(this.#text, last, to) ?? openingTime(this.#text, from, to);
  }

  /** The times that open the sentences of a paragraph, in order. */
  #openedIn(paragraph: number): readonly Opened[] {
    if (paragraph === this.#paragraph) return this.#opened;
    this.#paragraph = paragraph;
    const { from, to } = this.#paragraphs[paragraph] as Span;
    const opened: Opened[] = [];
    for (let start = from; start < to;) {
      const end = sentenceEnd(this.#text, start, to);
      const opening = openingTime(this.#text, start, to) ?? reckonedYear(this.#text, start, end);
      const time =
        (opening && this.#laterYear(opening, end)) ??
        this.#goalWithin(start, end) ??
        this.#focusOfYear(start, end);
      if (time && !isWinter(this.#text, time)) {
        const isStock = this.#text.charAt(time.at - 1) === '截';
        const holds = isStock || holdsOn(time) || leadsToResults(this.#text, time.end, end);
        opened.push({ from: start, time, holds, isWithin: opening === null });
      }
      start = end + 1;
    }
    return (this.#opened = opened);
  }

  /** The year that a sentence ends on, where it opens with one and a later clause with a later one: 2030年…，2031年…。 */
  #laterYear(opening: NamedTime, end: number): NamedTime {
    if (opening.anchor !== 'calendar' || isLong(opening) || opening.months) return opening;
    const rest = this.#text.slice(opening.end, Math.min(end, opening.end + longestTold));
    const year = Number([...rest.matchAll(yearOfClause)].at(-1)?.[1] ?? NaN);
    const ahead = year - (opening.last ?? NaN);
    const goesOn =
      ahead === 1 || (ahead > 1 && ahead <= mostAhead && year >= (this.clock.year ?? 0));
    return goesOn ? { ...opening, first: year, last: year } : opening;
  }

  /** This year where a sentence ends with what its work is about, which the next sentences tell: …是今年渔业工作的重点。; null elsewhere. */
  #focusOfYear(from: number, to: number): NamedTime | null {
    if (this.#metadata.kind !== 'other') return null;
    const near = Math.max(from, to - longestFocus);
    const at = focus.exec(this.#text.slice(near, to))?.index ?? -1;
    return at === -1 ? null : nextTime(this.#text, near + at, to);
  }

  /** The goal ahead that a later clause of a sentence opens with, which the next sentences go on with: 建成渔港，到2031年，…。; null where none does, or two. */
  #goalWithin(from: number, to: number): NamedTime | null {
    const text = this.#text;
    if (this.#metadata.kind === 'work-report' || !goalOpens.test(text, from, to)) return null;
    const goal = firstGoal(text, from, to);
    if (!goal || !'，；'.includes(text.charAt(goal.at - 1)) || text.charAt(goal.end) !== '，')
      return null;
    const isAhead = (goal.last as number) >= (this.clock.year ?? 0);
    return isAhead && firstGoal(text, goal.end, to) === null ? goal : null;
  }

  /** The year that a report plans for: the one that 今年 means, or the one after in a summary of that. */
  get #next(): number | null {
    const { year } = this.clock;
    return year !== null && this.#metadata.sumsUp ? year + 1 : year;
  }

  #documentFrame(status: Status): Frame | null {
    const { year, reported } = this.clock;
    const { kind, planned, months, term } = this.#metadata;
    const frame = (first: number | null, last = first): Frame | null =>
      last === null ? null : { first, last, text: null, basis: 'inferred' };
    if (kind === 'bulletin') return ofMonths(frame(year), months);
    if (term !== undefined && year !== null && status === 'target')
      return frame(year, year + term - 1);
    if (kind === 'work-report' && (!planned || status !== 'target'))
      return frame(status === 'target' ? this.#next : reported);
    const { toldOf } = this.#metadata;
    if (toldOf && status === 'target') return frame(toldOf.first, toldOf.last);
    const goals = status === 'target' ? this.#goals : null;
    if (!planned) {
      const own = this.#yearOfNews(status);
      if (own === null && goals) return frame(goals.first, goals.last);
      return status === 'target' ? frame(own) : ofMonths(frame(own), months);
    }
    const length = planned.last - planned.first + 1;
    if (status === 'target') return frame(planned.first, planned.last);
    const isReview = status === 'achieved' && length === 5;
    return frame(planned.first - (isReview ? length : 1), planned.first - 1);
  }

  /** The year that a text without a kind of its own is about: by its title, or that of a report that it tells of. */
  #yearOfNews(status: Status): number | null {
    const { kind, title, headline = null, told = null, isYearGiven } = this.#metadata;
    const { tellsReport = false, setsTasks } = this.#metadata;
    if (kind !== 'other' && kind !== 'notice' && kind !== 'plan') return null;
    const titled =
      yearTitled(title ?? headline) ?? (status === 'target' ? yearAimed(title ?? headline) : null);
    const isGiven = kind !== 'plan' && isYearGiven === true && !this.#namesPlan;
    const tasked = (setsTasks === true || isGiven) && status === 'target' ? this.clock.year : null;
    if (kind === 'plan') return status === 'target' ? (titled ?? tasked) : null;
    if (titled === null && tasked !== null) return tasked;
    if (titled !== null || status === 'fact') return titled;
    const { year, reported } = this.clock;
    if (tellsReport) return status === 'target' ? year : reported;
    return status === 'achieved' ? told : null;
  }
}

/** What a time ends with, or is followed by, that is the end of its year. */
const atYearEnd = /[底末]/;
/** A mean of several years. */
const ofYears = /年均(?:实际)?(?:增长|递增|增速)/;

function ofMonths(frame: Frame | null, months: Metadata['months']): Frame | null {
  return frame && months ? { ...frame, months } : frame;
}

/** 去年 */
function isLastYear({ anchor, first, last, months }: NamedTime): boolean {
  return anchor === 'document' && first === -1 && last === -1 && !months;
}

/** A year without 年 that opens a headline: 2031云岭民生实事. */
const bareYear = /^(20\d\d)(?=[\u4e00-\u9fff]{2})(?![年套个户家名万亿人座处条件项亩])/;

/** By how many years a sentence goes on to a goal behind another. */
const mostAhead = 5;

/** What the work of a year is about: 是今年渔业工作的重点. */
const focus = /今年[^，。；\d]{0,16}工作的?(?:重点|主要任务)$/;
const longestFocus = 30;

/** What a clause opens with that sets a goal. */
const goalOpens = new AnyPattern(/[，；][到至]/);

/** Years that a title goes on to: 渔业行动（2031—2033年）. */
const yearsTitled = /\d{4}年?[—–~～－至到-]{1,2}\d{4}年/;

/** The one year that a title names: 2031年为民办实事项目; null where it names none or two. */
function yearTitled(title: string | null): number | null {
  if (title === null || yearsTitled.test(title)) return null;
  const [year, other] = yearsIn(title);
  if (!year) return Number(bareYear.exec(title)?.[1] ?? NaN) || null;
  return other ? null : year.year;
}

/** The later year that a title names with its goals: 2030年秋播及2031年渔业目标的通知; null where it names none. */
function yearAimed(title: string | null): number | null {
  const year = title === null ? undefined : aimsOfYear.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

const aimsOfYear = phrase`[和与及暨]((?:19|20)\d\d)年[^，。；\d]{0,14}(?:${datedPlanWords}|要点)`;

/** The year that a headline opens with, of which a text tells only its months: 2031年1月渔港状况. */
function ofHeadline(
  time: NamedTime,
  { paragraphs }: Normalized,
  { kind, months }: Metadata,
): NamedTime {
  const isTold = kind === 'other' && months && !time.months && !isLong(time);
  return isTold && time.at < (paragraphs[0]?.to ?? 0) ? { ...time, months } : time;
}

/** All of the year of a time. */
function withoutMonths({ at, end, anchor, first, last }: NamedTime): NamedTime {
  return { at, end, anchor, first, last };
}

/** A time as it holds for later sentences: the first half of a year does, its second quarter does not but in a text of parts of years. */
function summedUp({ months, ...time }: NamedTime, { tellsParts = false }: Metadata): NamedTime {
  if (!months) return time;
  const isSum = months[0] === 1 && months[1] >= leastSummed;
  return isSum || tellsParts ? { ...time, months } : time;
}

/** What a clause opens with that tells of another year than the one before it. */
const yearOfClause = /[，；]((?:19|20)\d\d)年(?=[\u4e00-\u9fff]{2})(?!以来|[末底初])/g;
const longestTold = 300;

const leastSummed = 6;

/** What a sentence says that leads up to sections: 我们做了以下工作：. */
const introduces = /：$|(?:以下|下列|下述)[^，。]{0,16}[。：]$/;

/** Whether a time that opens a sentence in mid-paragraph holds for the next ones, too: 到2030年， or a stretch. */
function holdsOn(time: NamedTime): boolean {
  return time.first === null || isLong(time);
}

/** Whether a time is a season, which dates its own sentence alone: 去冬今春. */
function isWinter(text: string, { at, anchor }: NamedTime): boolean {
  return anchor === 'document' && text.charAt(at + 1) === '冬';
}

/** The times of headings, the nearest first, with a stretch that runs on from a paragraph where it stands among them. */
function withRunning(
  headed: readonly NamedTime[],
  running: NamedTime | null,
): readonly NamedTime[] {
  if (!running) return headed;
  const before = headed.findIndex(({ at }) => at < running.at);
  const place = before === -1 ? headed.length : before;
  return [...headed.slice(0, place), running, ...headed.slice(place)];
}

/** What stands before a year that is compared with. */
const comparing = new CharSet('比较');

/** The times that a heading names, years before stretches: “十四五”及2025年工作回顾 is first of the year. */
function timesOfTitle(text: string, from: number, to: number): NamedTime[] {
  const years: NamedTime[] = [];
  const stretches: NamedTime[] = [];
  for (let time = nextTime(text, from, to); time; time = nextTime(text, time.end, to)) {
    // 1、渔校9所，比去年增加2所: what is compared with is not what a part is about.
    if (comparing.has(text.charCodeAt(time.at - 1))) continue;
    (isLong(time) ? stretches : years).push(time);
  }
  if (years.length + stretches.length === 0) {
    const titled = titledStretch(text, from, to);
    if (titled) stretches.push(titled);
  }
  const last = years.at(-1);
  const isOfLast =
    last && !last.months && years.length > 1 && reviewed.test(text.slice(last.end, to));
  return [...(isOfLast ? [last] : []), ...years, ...stretches];
}

/** What makes the last year of a heading the one that its section is about: 2032年报告要点：2031年工作回顾. */
const reviewed = /^(?:政府|主要)?(?:工作)?(?:的)?(?:回[顾眸望]|总结)[）。]?$/;
