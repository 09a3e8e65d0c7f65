import type { Metadata } from '../../metadata/metadata.ts';
import type { Anchor, NamedTime } from '../../time/named-time.ts';
import type { Months } from '../../time/part-of-year.ts';
import { planIn } from '../../time/plan-years.ts';
import type { PlanYears } from '../../time/plan-years.ts';
import type { Status } from '../kinds.ts';
import type { Period } from '../target.ts';
import { opensStretch } from './time-role.ts';

/** A stretch of time that a text is about: one year, several, up to one (first is null), or from one on. */
export interface Frame {
  readonly first: number | null;
  readonly last: number | null;
  /** The words that set it; null where none stand at hand. */
  readonly text: string | null;
  readonly basis: Period['basis'];
  /** The months of the one year that are meant, where not all are. */
  readonly months?: Months | undefined;
}

/** The years that a document's times are counted from; null where they are not known. */
export interface Clock {
  /** The year that 今年 means. */
  readonly year: number | null;
  /** The last year that is reported on. */
  readonly reported: number | null;
  /** The years of the plan that the document is or is about. */
  readonly planned?: PlanYears | null | undefined;
}

/** The clock of a document: a bulletin or summary reports on its own year, all else on the year before. */
export function clockOf({
  year,
  kind,
  title,
  headline = null,
  sumsUp = false,
  isWithinYear = false,
  planned,
  toldOf,
  told: toldYear = null,
}: Pick<
  Metadata,
  'year' | 'kind' | 'title' | 'headline' | 'sumsUp' | 'isWithinYear' | 'planned' | 'toldOf' | 'told'
>): Clock {
  const isOfYear = kind === 'bulletin' || sumsUp || isWithinYear;
  if (year !== null) return { year, reported: toldYear ?? (isOfYear ? year : year - 1), planned };
  // 这五年 in news of what a plan brought are its years.
  const told = kind === 'other' ? planIn(title ?? headline ?? '') : null;
  return { year, reported: told?.last ?? null, planned: planned ?? toldOf };
}

/** The years that a time means; open or unknown where they cannot be told. */
export function frameOf(
  text: string,
  time: NamedTime,
  clock: Clock,
  part: number | null,
  status: Status,
): Frame {
  const { year, reported } = clock;
  const anchors: Readonly<Record<Anchor, number | null>> = {
    calendar: 0,
    document: year,
    part,
    reported,
    century: year === null ? null : year - (year % 100),
  };
  const isPair = text.startsWith('今明', time.at);
  const meant = status === 'achieved' ? (isPair ? time : behind(time)) : ofPlan(time, clock);
  const from = anchors[meant.anchor];
  const first = from === null || meant.first === null ? null : from + meant.first;
  const closed = opensStretch(text, time) ? null : meant.last;
  const last = from === null || closed === null ? null : from + closed;
  return {
    first,
    last,
    text: text.slice(time.at, time.end),
    basis: time.anchor === 'calendar' ? 'stated' : 'document',
    months: first !== null && first === last ? time.months : undefined,
  };
}

/** 今后三年 in a report that sums up its year are those behind it, so many of them and more. */
const fewestAhead = 2;

/** 五年内 where a report on a five-year plan promises, or a text of no known year that tells of one: the years of the plan. */
function ofPlan(time: NamedTime, { year, reported, planned }: Clock): NamedTime {
  if (time.anchor !== 'document' || time.first !== 0) return time;
  if (planned) {
    const { first, last } = planned;
    const isOfPlan = year === null || (year >= first && year <= last);
    if (isOfPlan && time.last === last - first) return { ...time, anchor: 'calendar', first, last };
  }
  const isOver = year !== null && reported === year;
  return isOver && time.last !== null && time.last >= fewestAhead
    ? { ...time, first: 1, last: time.last + 1 }
    : time;
}

/** 五年内 where results are told: the years up to the last one reported on. */
function behind(time: NamedTime): NamedTime {
  const { anchor, first, last } = time;
  if (anchor !== 'document' || first !== 0 || !last) return time;
  return { ...time, anchor: 'reported', first: -last, last: 0 };
}

export function isKnown({ first, last }: Frame): boolean {
  return first !== null || last !== null;
}

/** Whether a frame or a time spans several years that are all known. */
export function isLong({ first, last }: Pick<Frame, 'first' | 'last'>): boolean {
  return first !== null && last !== null && last > first;
}

/**
 * The part of a frame that what is promised or reported can be about: results end with the last year reported on, plans
 * reach this one. Null where there is none.
 */
export function fitted(frame: Frame, status: Status, { year, reported }: Clock): Frame | null {
  const { first, last } = frame;
  if (year === null || reported === null || !isKnown(frame)) return frame;
  if (status === 'target') return last !== null && last < year ? null : frame;
  if (first === null) return last !== null && last > year ? null : frame;
  if (first > reported) return first === last && first === year ? frame : null;
  return last === null || last > year ? { ...frame, last: reported } : frame;
}
