import type { Span } from '../../core/span.ts';
import { WordIndex } from '../../core/word-index.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Outline, Section } from '../../outline/section.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import { verbs } from '../../lexicon/verbs.ts';
import { nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { planIn } from '../../time/plan-years.ts';
import type { Status, TargetType } from '../kinds.ts';
import type { Period } from '../target.ts';
import { fitted, frameOf, isKnown, isLong } from './frame.ts';
import type { Frame } from './frame.ts';
import { SentenceTimes } from './sentence-times.ts';
import type { Placed } from './sentence-times.ts';
import { Timeline } from './timeline.ts';

/** What the period of a number is asked with. */
export interface Dated {
  /** Where the number starts. */
  readonly at: number;
  readonly sentence: Span;
  readonly clause: Span;
  readonly type: TargetType;
  readonly status: Status;
  readonly action: string | null;
  readonly indicator: string;
  readonly path: readonly Section[];
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
}

/** How a number relates to the stretch of time that it is about. */
type Aspect =
  /** It is said of all years together, or of the average one. */
  | 'spread'
  /** It is added up over all years: 累计. */
  | 'sum'
  /** It is where a measure stands, and so of the stretch's end. */
  | 'point'
  /** It is counted over the stretch, or to be by its end. */
  | 'flow'
  /** It is held at a value: in every year of a stretch, and at the end of one that has no start. */
  | 'held'
  /** It is where a change started, before the stretch. */
  | 'origin';

const onAverage =
  /年均(?!浓度|气温|降[水雨]|值|收入|工资|人口)|年平均(?=增|递|下降|降低|提高)|平均每年|每年平均|年递增/;
/** 年增长5%, not 2024年增长5%; 连续九年. */
const yearly =
  /(?<![上去今全往\d〇一二三四五六七八九零])年增长(?!率)|连续[\d一二三四五六七八九十]{1,3}年/;
const ofOneYear = /(?:比|较)(?:上年|去年|上一年)|同比|上年同期/;
/** 五年共培养584万人, not 共有. */
const inAll = /累计|总共|共计|合计|(?<!公)共(?![有同和产青建享])/;
/** What is spent or taken in over a stretch, although a text tells it like a state: 投入达3200亿元. */
const spent = /(?:投入|投资|支出|外资|资金|贷款|补助|补贴|学位|税收|减税|降费)(?:总?额|总量)?$/;
/** What is held at a value holds in every year of a stretch. */
const held = /^(?:保持|稳定|控制|维持)在?$/;
const current = /(?<!项)目前|现有(?!的)|现已|(?<!实)现在/;
/** Verbs whose object is where a measure stands rather than what was done. */
const standing = new Set('实现 实现了 普及 普及了 覆盖 覆盖了 形成 形成了 保有'.split(' '));
const verbKinds = new WordIndex(verbs);

/** Finds the periods of one number after another. */
export class PeriodReader {
  readonly #text: string;
  readonly #times: SentenceTimes;
  readonly #timeline: Timeline;

  constructor(normalized: Normalized, outline: Outline, metadata: Metadata) {
    this.#text = normalized.text;
    this.#times = new SentenceTimes(normalized.text);
    this.#timeline = new Timeline(normalized, outline, metadata);
  }

  /** The time that governs a number in its own sentence; null where none does. */
  timeOf(number: Placed): NamedTime | null {
    this.#times.read(number);
    return this.#times.timeOf(number);
  }

  /** The stretch of time that a number is about: by its sentence, the sentences before, the headings or the document. */
  of(number: Dated): Period | null {
    const { status, type, path } = number;
    const { clock } = this.#timeline;
    this.#times.read(number);
    const part = this.#timeline.partAt(path, status);
    const framed = (time: NamedTime): Frame => frameOf(this.#text, time, clock, part, status);
    const base = this.#times.baseOf(number);
    const time = this.#times.timeOf(number);
    const own = time && framed(time);
    if (base && this.#times.isOfBase(base, number)) return written(framed(base));
    if (own && !isKnown(own) && own.text !== null) return written(own);
    const around = this.#timeline
      .framesOf(number.paragraph, number.sentence, path, status)
      .flatMap((frame) => fitted(frame, status, clock) ?? []);
    const frames = own ? [closed(own, status, clock.reported), ...around] : around;
    const aspect = this.#aspectOf(number);
    const frame =
      aspect === 'spread' && base?.anchor === 'calendar' && own
        ? own
        : this.#governing(frames, aspect, number);
    if (!frame) return null;
    const period = resolved(frame, aspect, number, clock.year);
    const changes = type === 'growth' || type === 'increment';
    return base && changes ? since(base, period) : period;
  }

  /** The year or point that the headings around a place and the document give it. */
  around(
    paragraph: number,
    sentence: Span,
    path: readonly Section[],
    status: Status,
  ): Period | null {
    const { clock } = this.#timeline;
    const frames = this.#timeline.framesOf(paragraph, sentence, path, status);
    const frame = frames.flatMap((each) => fitted(each, status, clock) ?? [])[0];
    return frame ? written(isLong(frame) ? { ...frame, first: frame.last } : frame) : null;
  }

  #aspectOf({ at, clause, type, action, indicator }: Dated): Aspect {
    const before = this.#text.slice(clause.from, at);
    if (type === 'baseline') return /现[行有]/.test(before) ? 'point' : 'origin';
    if (onAverage.test(before) || yearly.test(before)) return 'spread';
    if (current.test(before) || ofOneYear.test(before)) return 'point';
    if (before.includes('累计')) return 'sum';
    if (type !== 'level') return 'flow';
    if (inAll.test(before) || spent.test(indicator)) return 'flow';
    if (action === null) return 'point';
    if (held.test(action)) return 'held';
    return isDone(action) ? 'flow' : 'point';
  }

  #governing(frames: readonly Frame[], aspect: Aspect, number: Dated): Frame | null {
    if (aspect !== 'spread')
      return (
        (aspect === 'sum' && frames[0]?.first !== null ? frames.find(isLong) : undefined) ??
        frames[0] ??
        null
      );
    const long = frames.find(isLong) ?? this.#planBefore(number);
    const until = frames.find(({ first, last }) => first === null && last !== null);
    if (long && until?.last != null && until.last < (long.first as number)) return until;
    return long ?? until ?? frames.find(({ last }) => last === null) ?? null;
  }

  /** The plan that a paragraph names before a number: “十五五”规划纲要提出，年均增长5%. */
  #planBefore({ at, sentence }: Dated): Frame | null {
    const words = this.#text.slice(Math.max(0, sentence.from - longestReach), at);
    const name = words.slice(words.lastIndexOf('\n') + 1);
    const found = /[“"]?十[一二三四五六]?五[”"]?(?:规划|时期|期间|计划)/.exec(name)?.[0];
    const years = found === undefined ? null : planIn(found);
    return years && { first: years.first, last: years.last, text: null, basis: 'document' };
  }
}

const longestReach = 120;

/** Whether a verb says what was done, so that its money is spent over the stretch: 投入, 完成; not 达到. */
function isDone(action: string): boolean {
  if (standing.has(action)) return false;
  const kind = verbKinds.at(action, 0, action.length)?.entry;
  return kind === 'act' || kind === 'nominal' || kind === 'gain' || kind === 'loss';
}

/** What is reported of an open stretch ends with the last year reported on: 2012年以来. */
function closed(frame: Frame, status: Status, reported: number | null): Frame {
  const open = status === 'achieved' && frame.last === null && frame.first !== null;
  return open && reported !== null && frame.first <= reported
    ? { ...frame, last: reported }
    : frame;
}

function resolved(
  frame: Frame,
  aspect: Aspect,
  { status, type }: Dated,
  year: number | null,
): Period | null {
  const { first, last, text, basis } = frame;
  const point = (at: number | null): Period => written({ first: at, last: at, text, basis });
  if (!isLong(frame)) {
    if (aspect === 'origin') return null;
    if (first !== null || last === null) return written(frame);
    if (aspect === 'held') return point(last);
    if (aspect === 'point' && (type === 'level' || status === 'achieved')) return point(last);
    if (aspect === 'spread' && year !== null && year < last)
      return written({ ...frame, first: year });
    return written(frame);
  }
  if (aspect === 'origin') return { ...point((first as number) - 1), text: null };
  return aspect === 'point' ? point(last) : written(frame);
}

function written({ first, last, text, basis }: Frame): Period {
  return {
    start: first === null ? null : String(first),
    end: last === null ? null : String(last),
    text,
    basis,
  };
}

/** The period of a change that is counted from another year than the one before. */
function since({ anchor, last }: NamedTime, own: Period | null): Period | null {
  if (anchor !== 'calendar' || last === null || own?.end == null) return own;
  if (own.start !== null && own.start !== own.end) return own;
  return Number(own.end) - last > 1 ? { ...own, start: String(last) } : own;
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
