import { isDigit } from '../../core/characters.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Section } from '../../outline/section.ts';
import { nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { planIn } from '../../time/plan-years.ts';
import type { Status, TargetType } from '../kinds.ts';
import type { Period } from '../target.ts';
import { aspectOf, yearsInRow } from './aspect.ts';
import type { Aspect, Measured } from './aspect.ts';
import { fitted, frameOf, isKnown, isLong } from './frame.ts';
import type { Frame } from './frame.ts';
import { breaksDown } from './breaks-down.ts';
import { now } from './sentence-cues.ts';
import { SentenceTimes } from './sentence-times.ts';
import type { Placed } from './sentence-times.ts';
import type { Around, Timeline } from './timeline.ts';
import { isOfWorld } from './heading-status.ts';
import { hasNoTime, tellsPowers } from './told-fact.ts';
import { spansOfPlans } from '../../lexicon/spoken-times.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** What the period of a number is asked with. */
export interface Dated extends Measured {
  readonly status: Status;
  readonly path: readonly Section[];
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
}

/** What else is known of the frames of a number. */
interface Sides {
  /** Whether the nearest is of a time that the sentence names. */
  readonly isOwn: boolean;
  /** Whether that time is of another number. */
  readonly isOfOther: boolean;
  /** Whether the number is a change since a time that the sentence names. */
  readonly changesSince: boolean;
}

/** What tells that something was carried out. */
const carriedOut = new AnyPattern(/圆满|[已均]|全部|完成/);
/** Up to what month of this year nothing can have come about when a report is given. */
const midYear = 6;

/** Finds the periods of one number after another. */
export class PeriodReader {
  readonly #text: string;
  readonly #times: SentenceTimes;
  readonly #timeline: Timeline;
  /** The sentence that was read last, the time of its last number, and that of the sentence whose sum it breaks down. */
  #sentence: Span | null = null;
  #last: NamedTime | null = null;
  #ofWhole: NamedTime | null = null;

  constructor(text: string, timeline: Timeline) {
    this.#text = text;
    this.#times = new SentenceTimes(text);
    this.#timeline = timeline;
  }

  /** The time that governs a number in its own sentence; null where none does. */
  timeOf(number: Placed): NamedTime | null {
    this.#times.read(number);
    return this.#timeIn(number);
  }

  /** The same with 其中 at the opening of a sentence, which goes on with the time of the sentence before: 2031年产值9亿元。其中，…. */
  #timeIn(number: Placed): NamedTime | null {
    const { sentence } = number;
    const isFirst = sentence.from !== this.#sentence?.from;
    if (isFirst) {
      const isPart = breaksDown(this.#text, sentence, this.#sentence);
      // 全年 holds for the next sentence as it is.
      this.#ofWhole = isPart && !isWholeYear(this.#last) ? this.#last : null;
      this.#sentence = sentence;
    }
    const own = this.#times.timeOf(number);
    // What a part grew by may be since another year than the one before, as of the whole.
    const isOpen =
      isChange(number.type) && !this.#ofWhole?.months && this.#times.baseOf(number) === null;
    const goesOn = !isOpen && number.type !== 'baseline';
    const time = own ?? this.#ofWhole;
    if (!isEarlier(time, this.#last) || isFirst) this.#last = time;
    return goesOn ? time : own;
  }

  /** The stretch of time that a number is about: by its sentence, the sentences before, the headings or the document. */
  of(number: Dated): Period | null {
    const { status, type, path } = number;
    const { clock } = this.#timeline;
    this.#times.read(number);
    const around = this.#timeline.around(number.paragraph, number.sentence, path, status);
    const { part } = around;
    const base = this.#times.baseOf(number);
    const time = this.#timeIn(number);
    const own = this.#ownFrame(time, number, around);
    // 上年 is the one before that of its sentence.
    const spokenOf = own && !isLong(own) ? (own.last ?? part) : part;
    const origin = base && frameOf(this.#text, base, clock, spokenOf, status);
    if (base && origin && this.#times.isOfBase(base, number)) {
      const months = this.#text.startsWith('同期', base.end)
        ? (own ?? around.frames[0])?.months
        : undefined;
      return written(months ? { ...origin, months } : origin);
    }
    if (own && !isKnown(own) && own.text !== null) return written(own);
    if (this.#timeline.isOfLaw && time !== null && time.anchor !== 'calendar') return null;
    const stated = own || status !== 'fact' ? undefined : this.#ofFact(number);
    if (stated !== undefined) return stated;
    const { named } = this.#times;
    const told = named ? [frameOf(this.#text, named, clock, part, status)] : [];
    const meant = own && stretchMeant(own, time, [...told, ...around.frames]);
    const aspect = this.#aspectOf(number, origin);
    const upTo = meant && this.#byEnd(upToYear(meant, number, base), time, number, aspect);
    const frames = upTo ? [closed(upTo, status, clock.reported)] : [];
    const isOfOther = time !== null && this.#times.isOfOther(time, number);
    const { earlier } = this.#times;
    // 六年来，…；2031年产值9亿元，年均增长8%: an average is of the years that its sentence opened with.
    const isOfItems =
      aspect === 'spread' && earlier && this.#text.slice(earlier.end, number.at).includes('；');
    if ((isOfOther || isOfItems) && earlier) {
      const before = fitted(frameOf(this.#text, earlier, clock, part, status), status, clock);
      if (before && (isOfOther || isLong(before))) frames.push(before);
    }
    const { stretch } = this.#times;
    if (aspect === 'spread' && stretch)
      frames.push(frameOf(this.#text, stretch, clock, part, status));
    frames.push(...around.frames);
    const since = base ?? (aspect === 'spread' && isChange(type) ? this.#times.origin : null);
    const changesSince = since !== null && (isChange(type) || aspect === 'spread');
    if (aspect === 'origin' && time && own && isLong(own) && this.#isFrom(time))
      return written({ ...own, last: own.first });
    const frame =
      aspect === 'spread' && since?.anchor === 'calendar' && (own ?? isYear(since))
        ? (own ?? around.frames[0] ?? null)
        : this.#governing(frames, aspect, number, {
            isOwn: own !== null,
            isOfOther,
            changesSince,
          });
    if (!frame) return this.#ofNow(number);
    const isOfYear = ofYear.test(this.#text, number.clause.from, number.at);
    const whole = isOfYear ? { ...frame, months: undefined } : frame;
    const period = resolved(whole, aspect, number, clock.year);
    if (aspect === 'streak') return period && inRow(period, yearsInRow(this.#text, number));
    return changesSince ? countedFrom(inCalendar(since, clock.reported), period, aspect) : period;
  }

  /** The frame of the time of a number's own sentence; that around it where the words are of the year before. */
  #ownFrame(time: NamedTime | null, number: Dated, around: Around): Frame | null {
    if (time === null) return null;
    const { clock } = this.#timeline;
    const spoken = frameOf(this.#text, time, clock, around.part, number.status);
    const [frame] = around.frames;
    if (!frame || !this.#saysOldYear(spoken, time, number)) return spoken;
    return spoken.months ? { ...frame, months: spoken.months } : frame;
  }

  /** Whether 今年 is left of what was written in the year before, whose work its heading names: 2030年工作回顾, and below 今年90项任务圆满完成. */
  #saysOldYear({ first, last, months }: Frame, { at, end }: NamedTime, number: Dated): boolean {
    const { year, reported } = this.#timeline.clock;
    if (number.status !== 'achieved' || year === null || reported !== year - 1) return false;
    if (first !== year || last !== year || !this.#text.startsWith('今年', at)) return false;
    const isOfMost = months !== undefined && months[1] >= midYear;
    const isWhole = months === undefined && this.#text.slice(at, end) === '今年';
    const isOver =
      isWhole &&
      (this.#text.startsWith('以来', end) ||
        this.#text.slice(Math.max(0, at - 2), at) === '预计' ||
        carriedOut.test(this.#text, end, number.clause.to));
    if (!isOfMost && !isOver) return false;
    return number.path.some(({ titleFrom, titleTo }) =>
      this.#text.slice(titleFrom, titleTo).includes(`${String(reported)}年`),
    );
  }

  /** The period of a fact that no time stands beside: none, or the speech's own year; undefined where the times around tell. */
  #ofFact(number: Dated): Period | null | undefined {
    if (hasNoTime(this.#text, number.sentence, number.at)) return null;
    return this.#isOfWorld(number) ? this.#ofSpeech() : undefined;
  }

  /** Whether a fact is told of the world, by its words or in the part that is about it. */
  #isOfWorld({ at, path }: Dated): boolean {
    if (tellsPowers(this.#text, at)) return true;
    return path.some(({ titleFrom, titleTo }) => isOfWorld(this.#text.slice(titleFrom, titleTo)));
  }

  /** The document's own year, at which it says how things are. */
  #ofSpeech(): Period | null {
    const { year } = this.#timeline.clock;
    return year === null
      ? null
      : written({ first: year, last: year, text: null, basis: 'inferred' });
  }

  /** The document's own year, where a sentence says how things are now or compares its part of it with the same of another, and nothing else tells: 目前，全县有渔港9座. */
  #ofNow({ sentence, clause, at, status }: Dated): Period | null {
    const { year } = this.#timeline.clock;
    if (before.test(this.#text, clause.from, at)) return null;
    if (status === 'target' || year === null) return null;
    const tellsNow =
      now.test(this.#text, sentence.from, at) ||
      (status === 'achieved' && samePeriod.test(this.#text, sentence.from, at));
    return tellsNow ? this.#ofSpeech() : null;
  }

  /** The year or point that the headings around a place and the document give it. */
  around(
    paragraph: number,
    sentence: Span,
    path: readonly Section[],
    status: Status,
  ): Period | null {
    const [frame] = this.#timeline.around(paragraph, sentence, path, status).frames;
    return frame ? written(isLong(frame) ? { ...frame, first: frame.last } : frame) : null;
  }

  /** A level that is compared with that of other years together is of its own years together, too. */
  #aspectOf(number: Dated, base: Frame | null): Aspect {
    const aspect = aspectOf(this.#text, number);
    return aspect === 'point' && number.type === 'level' && base && isLong(base) ? 'flow' : aspect;
  }

  /** What is to be done by the end of a plan or before a year ends may be done earlier: “十五五”末，建成渔港9座. */
  #byEnd(own: Frame, time: NamedTime | null, { status, type }: Dated, aspect: Aspect): Frame {
    const isDone = status === 'target' && aspect === 'flow' && (type === 'count' || isChange(type));
    if (!isDone || time?.anchor !== 'calendar' || own.first !== own.last) return own;
    const isEnd = this.#text.charAt(time.end - 1) === '末';
    // 2031年底前 is that year in its own report, and the years up to it in an earlier one.
    const { year } = this.#timeline.clock;
    const isLater = year !== null && (own.last ?? 0) > year;
    const isBefore = isLater && beforeEnd.test(this.#text, time.at, time.end + '底前'.length);
    return isEnd || isBefore || beforeYear.startsAt(this.#text, time.end)
      ? { ...own, first: null }
      : own;
  }

  /** Whether a stretch is told by where it starts and ends: 从1978年到1983年; not 1978—1983年. */
  #isFrom({ at, end, anchor }: NamedTime): boolean {
    return anchor === 'calendar' && /[至到]/.test(this.#text.slice(at, end));
  }

  /** Of frames, the nearest first, the one that a number is about. */
  #governing(
    frames: readonly Frame[],
    aspect: Aspect,
    number: Dated,
    { isOwn, isOfOther, changesSince }: Sides,
  ): Frame | null {
    const [nearest = null] = frames;
    if (aspect !== 'spread') {
      if (aspect === 'sum' && nearest && sumsUpBeside(this.#text, number))
        return { ...nearest, first: null };
      if (aspect === 'sum' && (!isOwn || nearest?.first !== null))
        return frames.find(isLong) ?? nearest;
      if (aspect === 'origin' && !isOwn) return wholeTo(frames) ?? nearest;
      if (changesSince || !(isOfOther || nearest?.first === null)) return nearest;
      return wholeUntil(frames, aspect, number) ?? (isOwn ? nearest : atItsEnd(nearest, number));
    }
    const long = frames.find(isLong) ?? this.#planBefore(number);
    const until = frames.find(({ first, last }) => first === null && last !== null);
    if (long && until?.last != null && until.last < (long.first as number)) return until;
    const open = until ?? frames.find(({ last }) => last === null);
    return long ?? planEnded(frames) ?? open ?? (this.#isYearlyGain(number) ? nearest : null);
  }

  /** Whether a number is what somebody earns more in every year: 养蟹的渔户年均增收7000元. */
  #isYearlyGain({ at, clause }: Dated): boolean {
    return yearlyGain.test(this.#text, clause.from, at);
  }

  /** The plan that a paragraph names before a number: “十五五”规划纲要提出，年均增长5%. */
  #planBefore({ at, sentence }: Dated): Frame | null {
    const words = this.#text.slice(Math.max(0, sentence.from - longestReach), at);
    const name = words.slice(words.lastIndexOf('\n') + 1);
    const found = phrase`[“"]?十[一二三四五六]?五[”"]?(?:规划|计划|${spansOfPlans})`.exec(
      name,
    )?.[0];
    const years = found === undefined ? null : planIn(found);
    return years && { first: years.first, last: years.last, text: null, basis: 'document' };
  }
}

/** What the part of a year that is not over is compared with: 比去年同期. */
const samePeriod = new AnyPattern(/[比较与](?:去年|上年)同期/);

/** What a clause is of that tells how things were. */
const before = new AnyPattern(/原(?![料油煤则有野生])|此前|以前/);

/** What was added up over years that nobody counts: 多年累计. */
const manyYears = new AnyPattern(/多年来?累计|历年累计/);

/** What is added up in a clause: 累计完成投资. */
const addedUp = /^已?累计已?([\u4e00-\u9fff]{2,10})$/;

/** Whether the clause before tells of one year what a number adds up over all: 2031年完成投资9亿元，累计完成投资30亿元. */
function sumsUpBeside(text: string, { at, clause, sentence }: Dated): boolean {
  if (manyYears.test(text, clause.from, at)) return true;
  const summed = addedUp.exec(text.slice(clause.from, at))?.[1];
  if (summed === undefined) return false;
  const before = text.slice(Math.max(sentence.from, clause.from - longestReach), clause.from - 1);
  const told = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
  const [, ...behind] = told.split(summed);
  return behind.some((rest) => isDigit(rest.charCodeAt(0)));
}

/** Whether a year lies before another that its sentence told: 高于1980年的水平. */
/** A time at which things stood: 至2031年底. */
const atEnd = /^[至到截].*\d|[底末]$/;

/** What is told behind a sentence about how things stood at a time, of that year: 至2031年底，渔企资产9亿元。8家渔企少计3亿元. */
function atItsEnd(frame: Frame | null, { status }: Dated): Frame | null {
  const isTold =
    status === 'achieved' && frame !== null && frame.last !== null && atEnd.test(frame.text ?? '');
  return isTold && frame.first === null ? { ...frame, first: frame.last } : frame;
}

function isEarlier(time: NamedTime | null, last: NamedTime | null): boolean {
  if (time?.anchor !== 'calendar' || last?.anchor !== 'calendar') return false;
  return (time.last ?? 0) < (last.last ?? 0);
}

function isWholeYear(time: NamedTime | null): boolean {
  return time?.anchor === 'part' && time.first === 0 && !time.months;
}

/** 力争2031年前建成渔港9座; not 2031年前三季度. */
const beforeYear = new StartPattern(/(?:以前|之前|前)(?![后列进移一二三四五六七八九十两\d])/y);

const beforeEnd = new EndPattern(/年底以?前$/);

/** What is planned for all of a year, whatever part of it is told of: 完成年初预算9亿元的54%. */
const ofYear = new EndPattern(
  /(?:(?:年初|全年|年度)预算|(?<!完成了?)(?:年初|全年|年度)(?:计划|目标|任务)(?:任务|目标)?)数?$/,
);

/** The plan whose end one of the frames is named by: 到“十五五”末. */
function planEnded(frames: readonly Frame[]): Frame | null {
  for (const frame of frames) {
    const years = frame.text === null ? null : planIn(frame.text);
    if (years && years.last === frame.last) return { ...frame, first: years.first };
  }
  return null;
}

/** The stretch around what the last year of it brought: 2031年产值9亿元。收入由3亿元增加到9亿元 of five years up to 2031. */
function wholeTo(frames: readonly Frame[]): Frame | undefined {
  const last = frames[0]?.last;
  return last == null ? undefined : frames.find((frame) => isLong(frame) && frame.last === last);
}

const longestReach = 120;
const yearlyGain = new AnyPattern(/年均增收/);

const isChange = (type: TargetType): boolean => type === 'growth' || type === 'increment';

/** The nearest frame that a number is to be done by, from where a stretch starts that ends with it: 今后五年，…到2030年，能耗下降14%. */
function wholeUntil(
  [nearest, ...around]: readonly Frame[],
  aspect: Aspect,
  { type }: Dated,
): Frame | undefined {
  // What is counted up (累计) may have begun before; a change has not.
  const isOfAll = aspect === 'sum' ? isChange(type) : aspect === 'flow' || aspect === 'origin';
  if (!isOfAll || !nearest) return undefined;
  const whole = around.find((frame) => isLong(frame) && frame.last === nearest.last);
  return whole && { ...nearest, first: whole.first };
}

/** 五年 behind 2031年至2035年 is those years, whatever year the document is of. */
function stretchMeant(own: Frame, time: NamedTime | null, around: readonly Frame[]): Frame {
  if (time?.anchor !== 'document' || !isLong(own) || own.first === null) return own;
  const length = (own.last as number) - own.first;
  if (length < 2) return own;
  const named = around.find(
    (frame) =>
      isLong(frame) &&
      frame.text !== null &&
      (frame.last as number) - (frame.first as number) === length,
  );
  return named ? { ...own, first: named.first, last: named.last } : own;
}

const isYear = ({ first, last }: NamedTime): boolean => first !== null && first === last;

/** 到2031年 is that year where what it reached is compared with the year before. */
function upToYear(own: Frame, { status, type }: Dated, base: NamedTime | null): Frame {
  const isOfLast = base !== null && base.anchor !== 'calendar' && base.first === -1;
  const isOfYear = own.first === null && status === 'achieved' && isChange(type) && isOfLast;
  return isOfYear ? { ...own, first: own.last } : own;
}

/** What is reported of an open stretch ends with the last year reported on: 2012年以来. */
function closed(frame: Frame, status: Status, reported: number | null): Frame {
  const open = status === 'achieved' && frame.last === null && frame.first !== null;
  return open && reported !== null && frame.first <= reported
    ? { ...frame, last: reported }
    : frame;
}

/** Rates of every year, which a plan holds in all of its years. */
const ofYears = /(?:增长率|失业率|涨幅)$/;

function resolved(
  frame: Frame,
  aspect: Aspect,
  { status, type, indicator }: Dated,
  year: number | null,
): Period | null {
  const { first, last, text, basis } = frame;
  const point = (at: number | null): Period => written({ first: at, last: at, text, basis });
  if (!isLong(frame)) {
    if (aspect === 'origin') return null;
    if (first !== null || last === null) return written(frame);
    if (aspect === 'held' || aspect === 'streak') return point(last);
    if (aspect === 'point' && (type === 'level' || status === 'achieved')) return point(last);
    if (aspect === 'spread' && year !== null && year < last)
      return written({ ...frame, first: year });
    return written(frame);
  }
  if (aspect === 'origin') return { ...point((first as number) - 1), text: null };
  const isGoalOfPlan = basis === 'inferred' && status === 'target' && type !== 'level';
  const isHeldByEnd =
    aspect === 'held' && status === 'target' && basis === 'inferred' && !ofYears.test(indicator);
  const isPoint = aspect === 'point' || aspect === 'streak' || isHeldByEnd;
  return isPoint && !isGoalOfPlan ? point(last) : written(frame);
}

/** So many years up to the one that a period is. */
function inRow(period: Period, years: number): Period {
  const { start, end } = period;
  return start === end && end?.length === 4
    ? { ...period, start: String(Number(end) - years + 1) }
    : period;
}

const monthOfYear = (month: number): string => `-${String(month).padStart(2, '0')}`;

function written({ first, last, text, basis, months }: Frame): Period {
  const [from, to] = first === last && months ? months.map(monthOfYear) : ['', ''];
  return {
    start: first === null ? null : `${first}${from}`,
    end: last === null ? null : `${last}${to}`,
    text,
    basis,
  };
}

/** So many years before the last one reported on by its own year: 五年前. */
function inCalendar(time: NamedTime, reported: number | null): NamedTime {
  const { anchor, first, last } = time;
  if (anchor !== 'reported' || reported === null || first === null || first !== last) return time;
  return { ...time, anchor: 'calendar', first: reported + first, last: reported + first };
}

/** Whether an average would start later than the year behind the one that it is counted from. */
function isAverageFrom({ start, basis }: Period, aspect: Aspect, last: number): boolean {
  return aspect === 'spread' && basis === 'stated' && start !== null && Number(start) > last + 1;
}

/** The period of a change that is counted from another year than the one before; an average, or what is counted from several years, is of the years after that. */
function countedFrom(
  { anchor, first, last }: NamedTime,
  own: Period | null,
  aspect: Aspect,
): Period | null {
  if (anchor !== 'calendar' || last === null || own?.end == null) return own;
  // 到2035年比2031年增加9万吨，年均增长2%: the average is of the years behind the printed one.
  const isLater = isAverageFrom(own, aspect, last);
  if (own.start !== null && own.start !== own.end && !isLater) return own;
  const isAfter = aspect === 'spread' || (first !== null && first < last);
  const start = String(isAfter ? last + 1 : last);
  return Number(own.end) - last > 1 ? { ...own, start } : own;
}

/** The period that the last time of some words names, in a document of `year`; null where they name none. */
export function periodNamed(words: string, year: Metadata['year']): Period | null {
  let named: NamedTime | null = null;
  for (let time = nextTime(words, 0, words.length); time;) {
    named = time;
    time = nextTime(words, time.end, words.length);
  }
  return named && written(frameOf(words, named, { year, reported: null }, year, 'fact'));
}
