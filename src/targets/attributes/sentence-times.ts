import { AnyPattern } from '../../core/any-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Span } from '../../core/span.ts';
import { nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { TargetType } from '../kinds.ts';
import { endsOfWorks, stagesOfWorks } from '../../lexicon/deed-nouns.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { aimingVerbs } from '../../lexicon/promise-words.ts';
import { changesOfMeasures, ratesOfChange } from '../../lexicon/changes.ts';
import { isLong } from './frame.ts';
import { isOnlyBase, roleOf } from './time-role.ts';
import type { TimeRole } from './time-role.ts';

/** What is counted in an item before the years that more of it will take: 新建渔校9所，三年建成30所；改造渔港3座. */
const countsBefore = /(?:^|[；：。])[^；：。]*\d[^；：。]*，$/;
const longestItem = 40;

const clauseEnds = new CharSet('，；：');
const itemEnds = new CharSet('；');

/** Longest stretch over which a time holds. */
const reach = 300;

/** Where a number stands. */
export interface Placed {
  readonly at: number;
  readonly sentence: Span;
  readonly clause: Span;
  readonly type: TargetType;
}

/** How many times that of a year something is, behind the year. */
const timesThat = /^[底末]?的[\d.]+倍/;
/** What says that the rate before it is that of a year. */
const overYear = new AnyPattern(/同比|[比较](?:上年|去年|上一年)/);
const reachBack = 120;
/** What says that a rate is that of several years. */
const averages = new AnyPattern(/年均|平均|递增/);

/** Finds the times of sentences that hold for one number after another: what was looked through for one is not for the next. */
export class SentenceTimes {
  readonly #text: string;
  /** The sentence that was looked through, how far, and the times in it by what they do. */
  #sentence = -1;
  #to = 0;
  #lastEnd = -1;
  #role: TimeRole = 'when';
  #when: NamedTime | null = null;
  /** Where the aside closes that the time stands in which says when; the end of all text where it stands in none. */
  #until = Infinity;
  /** The time that said when before that aside. */
  #outside: NamedTime | null = null;
  #earlier: NamedTime | null = null;
  /** The last stretch of years that said when. */
  #whole: NamedTime | null = null;
  /** The last stretch that years or a plan name. */
  #named: NamedTime | null = null;
  #own: NamedTime | null = null;
  #base: NamedTime | null = null;
  #baseRole: TimeRole = 'base';
  /** Times that stand in a list, 2024年、2025年, and how many numbers were dealt out, and the last of them. */
  #list: NamedTime[] = [];
  #dealt = 0;
  #dealtTo = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Looks for times up to the number. */
  read({ at, sentence }: Placed): void {
    if (sentence.from !== this.#sentence) {
      this.#sentence = this.#to = sentence.from;
      this.#lastEnd = -1;
      this.#when = this.#earlier = this.#whole = this.#named = this.#own = this.#base = null;
      this.#until = Infinity;
      this.#list = [];
    }
    for (let time = this.#next(at); time; time = this.#next(at)) {
      this.#leaveAside(time.at);
      const role = this.#roleOf(time, sentence.from);
      this.#put(time, role);
      this.#role = role;
      this.#to = this.#lastEnd = time.end;
    }
    this.#leaveAside(at);
    this.#to = Math.max(this.#to, at);
    if (this.#when && isOnlyBase(this.#text, this.#when, at)) this.#when = this.#earlier;
  }

  /** The time that says when the number read last holds; null where its sentence does not. */
  timeOf({ at, clause }: Placed): NamedTime | null {
    const [when, own] = [this.#when, this.#own];
    if (own && own.at >= clause.from && (!when || own.at > when.at)) return own;
    if (!when || at - when.at > reach) return null;
    if (this.#isOfPlace(when, at)) return this.#whole;
    if (this.#isOfItem(when, at) || this.#isOfNumberBefore(when, { at, clause }))
      return this.#earlier;
    const said = this.#startsFromYear(when) ? ofWholeYear(when) : when;
    return this.#list.length > 1 ? this.#deal(at) : yearOfRow(this.#text, said, at);
  }

  /** Whether a change starts from a whole year in an item behind the one that names a month: 去年7月排第一；浓度由2031年的76降至64. */
  #startsFromYear({ end, months }: NamedTime): boolean {
    const { origin } = this;
    if (months === undefined || origin === null || origin.at < end) return false;
    if (origin.anchor !== 'calendar' || origin.months !== undefined) return false;
    return itemEnds.firstIn(this.#text, end, origin.at) !== -1;
  }

  /** Whether a time says only when a place was taken in the item before, of years that the sentence is about: 2031年升至第6位；. */
  #isOfPlace({ end, first, last }: NamedTime, at: number): boolean {
    if (this.#whole === null || first === null || first !== last) return false;
    const item = placeTaken.exec(this.#text.slice(end, end + longestPlace))?.[0];
    return item !== undefined && end + item.length <= at;
  }

  /** Whether a time only says when works of the item before are to be done, or the item has another year to start from: 确保三季度开工；新建渔港9座. */
  #isOfItem({ at, end, anchor, months }: NamedTime, number: number): boolean {
    const sign = itemEnds.firstIn(this.#text, end, number);
    if (sign === -1) return false;
    // …，2030年度渔研经费列全省第2；渔企达9家: a year of accounts is of its item.
    const isOfAccounts = this.#text.charAt(end) === '度' && at > this.#sentence;
    if (anchor === 'calendar' && isOfAccounts) return true;
    if (anchor === 'part' && months !== undefined) {
      const rest = this.#text.slice(end, Math.min(sign + 1, end + longestDeadline));
      const isAim = aimed.test(this.#text.slice(Math.max(0, at - longestAim), at));
      return (isAim ? deadline : dueBy).test(rest);
    }
    if (
      anchor === 'document' &&
      countsBefore.test(this.#text.slice(Math.max(0, at - longestItem), at))
    )
      return true;
    const origin = this.#baseRole === 'origin' ? this.#base : null;
    return anchor === 'calendar' && origin !== null && this.#earlier !== null && origin.at > sign;
  }

  /** Whether a part of a year says when the works that the number before it counts are done: 9个渔港上半年开工、6个年内投产. */
  #isOfNumberBefore(
    { at, end, months }: NamedTime,
    number: Pick<Placed, 'at' | 'clause'>,
  ): boolean {
    if (months === undefined || at <= number.clause.from) return false;
    const isBehind = worksCounted.test(this.#text.slice(number.clause.from, at));
    return isBehind && this.#text.slice(end, number.at).includes('、');
  }

  /** The time that a change is counted from, or that a value to start from is of. */
  baseOf({ at, clause, type }: Placed): NamedTime | null {
    const base = this.#base;
    if (!base || at - base.at > reach) return null;
    if (base.at >= clause.from || this.#baseRole === 'topic') return base;
    const named = this.#named;
    if (named && named.at >= clause.from && named === this.#when) return null;
    if (type === 'baseline') return this.#baseRole === 'origin' ? base : null;
    if (type !== 'growth' && !(type === 'increment' && this.#isFarBack(base))) return null;
    const between = this.#text.slice(base.end, at);
    if (between.includes('同比')) return null;
    // 比上年增长9%，是2026年的2倍；渔获量增长18%: where rates are those of a year, so are the next.
    const isOfYear =
      timesThat.test(between) &&
      overYear.test(this.#text, Math.max(0, base.at - reachBack), base.at);
    if (isOfYear && !averages.test(this.#text, clause.from, at)) return null;
    // 到2030年，产量比2025年增长20%；出口增长10%: not so where years opened the sentence that all of it is about.
    const isOver = this.#when?.first !== null || this.#whole !== null;
    return isOver && between.includes('；') && !this.#isFarBack(base) ? null : base;
  }

  /** Whether a sentence compares one year with another that lies several back: 2031年末人口增长5%, 比2026年末. */
  #isFarBack(base: NamedTime): boolean {
    const when = this.#when;
    if (this.#baseRole === 'origin') return false;
    const areYears = base.anchor === 'calendar' && when?.anchor === 'calendar';
    return areYears && when.first != null && base.last != null && when.first - base.last > 1;
  }

  /** The time that changes in a sentence are counted from, whatever clause told it: 由2031年的…，年均增长5%；…. */
  get origin(): NamedTime | null {
    return this.#baseRole === 'origin' ? this.#base : null;
  }

  /** Whether a number is a value of the time that another is compared with: 由1997年的【19.3】：48.9, 比去年的【12%】低. */
  isOfBase(base: NamedTime, { at, type }: Placed): boolean {
    if (type === 'baseline') return true;
    if (this.#baseRole === 'base') return this.#isPaceOf(base, at);
    return (
      this.#baseRole === 'origin' && !/[到至为成]|[元吨斤亩]的/.test(this.#text.slice(base.end, at))
    );
  }

  /** Whether a number is how fast the time that another is compared with grew: 低于2031年增长【9%】的速度. */
  #isPaceOf({ anchor, end }: NamedTime, at: number): boolean {
    if (anchor !== 'calendar' || !grew.test(this.#text.slice(end, at))) return false;
    return itsPace.test(this.#text.slice(at, at + longestPace));
  }

  /**
   * Whether a time is that of the number right behind it alone, where a change arrived (增长到2030年的9亿元，外资5亿元), or of the
   * item of a list that names it: 今后五年产值增长5%，2035年达到9亿元；能耗降低20%.
   */
  isOfOther({ at, end }: NamedTime, number: Placed): boolean {
    const arrives = this.#text.charAt(at) === '到' && this.#text.charAt(end) === '的';
    if (arrives) return clauseEnds.firstIn(this.#text, end, number.at) !== -1;
    return (
      this.#whole !== null &&
      this.#whole !== this.#when &&
      itemEnds.firstIn(this.#text, end, number.at) !== -1
    );
  }

  /** The time that said when before the one that does now: the last stretch of years, whatever years it goes on to; null where none did. */
  get earlier(): NamedTime | null {
    return this.#whole ?? this.#earlier;
  }

  /** The last stretch that the sentence names by its years or plan: “十五五”期间; null where it names none. */
  get named(): NamedTime | null {
    return this.#named;
  }

  /** The number of years that a change before was told of alone: 五年翻了一番，年均增长12%; null where none was. */
  get stretch(): NamedTime | null {
    return this.#own && isStretch(this.#own) ? this.#own : null;
  }

  /** Keeps the time outside of an aside, where one that says when stands in it. */
  #enterAside({ at, end }: NamedTime): void {
    const until = asideEnd(this.#text, this.#sentence, at);
    // 渔业行动（2031—2033年），…: a time alone says when all of it is.
    if (this.#when === null && until - end < 2 && this.#text.charAt(at - 1) === '（') return;
    if (until !== Infinity && this.#until === Infinity) this.#outside = this.#when;
    this.#until = until;
  }

  /** What an aside tells of says nothing of when the rest holds: 支出（扣除2031年救灾支出）增长3%，…. */
  #leaveAside(at: number): void {
    if (at <= this.#until) return;
    this.#when = this.#outside;
    this.#until = Infinity;
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
        this.#enterAside(time);
        // 年内 after 2024年 is of that year.
        if (time.anchor === 'part' && this.#when?.first != null) {
          this.#when = partOf(this.#when, time);
          return;
        }
        if (time.at !== this.#lastEnd + 1) this.#list = [];
        this.#list.push(time);
        this.#earlier = this.#when;
        this.#when = time;
        if (isLong(time)) this.#whole = time;
        if (isLong(time) && !isStretch(time)) this.#named = time;
        return;
      case 'own':
        this.#own = time.months && this.#when ? partOf(this.#when, time) : time;
        return;
      case 'name':
        return;
      default:
        this.#base = time;
        this.#baseRole = role;
    }
  }

  /** 2031年、2032年分别达到300亿元、340亿元: each number has the year of its place. */
  #deal(at: number): NamedTime | null {
    const last = this.#list.at(-1) as NamedTime;
    if (!this.#text.slice(last.end, at).includes('分别')) return last;
    if (at !== this.#dealtTo) {
      this.#dealt = this.#dealtTo > last.end ? this.#dealt + 1 : 0;
      this.#dealtTo = at;
    }
    return this.#list[Math.min(this.#dealt, this.#list.length - 1)] as NamedTime;
  }
}

/** Works that are counted, when they are done behind them: 9个渔港[上半年开工]. */
const worksCounted = /\d[个家项座所件条处][\u4e00-\u9fff]{1,12}$/;

/** What is to be done by a time, up to the end of its item. */
const deadline = phrase`^[\u4e00-\u9fff]{0,4}?(?:${stagesOfWorks}|${endsOfWorks})[\u4e00-\u9fff]{0,4}；$`;
/** The same where the end of the time says that it is a deadline: 三季度末前开工；. */
const dueBy = phrase`^[底末前]{1,2}[\u4e00-\u9fff]{0,4}?(?:${stagesOfWorks}|${endsOfWorks})[\u4e00-\u9fff]{0,4}；$`;
const longestDeadline = 16;
/** What says before a time that something is to be done by it: 确保三季度开工. */
const aimed = phrase`(?:${aimingVerbs}|计划|保证|务必)[^，。；]{0,8}$`;
const longestAim = 12;

/** What tells of a place alone, up to the end of its item. */
const placeTaken = /^，?[\u4e00-\u9fff]{0,14}第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[位名]；/;
const longestPlace = 24;

const grew = phrase`^的?(?:年均|平均每年)?${changesOfMeasures}了?$`;
const itsPace = phrase`^[\d.]+[%％](?:的|这一)(?:${ratesOfChange}|速度|幅度|水平)`;
const longestPace = 14;

/** A month's or a part's year. */
function ofWholeYear({ at, end, anchor, first, last }: NamedTime): NamedTime {
  return { at, end, anchor, first, last };
}

const mostYears = 6;
const longestRow = 120;
const rowSigns = /[、和]/;

/** The year of a stretch that 分别 deals a number to, where there are as many: 2031—2033年，产值分别为3亿元、4亿元和5亿元. */
function yearOfRow(text: string, when: NamedTime, at: number): NamedTime {
  const { anchor, first, last, end } = when;
  if (anchor !== 'calendar' || first === null || last === null) return when;
  const years = last - first + 1;
  if (years < 2 || years > mostYears || at - end > longestRow) return when;
  const dealt = text.slice(end, at).lastIndexOf('分别');
  if (dealt === -1 || rowSigns.test(text.slice(end, end + dealt))) return when;
  const from = end + dealt;
  const clause = clauseEnds.firstIn(text, from, Math.min(text.length, from + longestRow));
  const row = text.slice(from, clause === -1 ? from + longestRow : clause).replace(/[。\n].*/s, '');
  if (row.split(rowSigns).length !== years) return when;
  const year = first + text.slice(from, at).split(rowSigns).length - 1;
  return { ...when, first: year, last: year };
}

const longestAside = 90;

/** Where the aside closes that a place of a sentence stands in; the end of all text where it stands in none. */
function asideEnd(text: string, from: number, at: number): number {
  const before = text.slice(Math.max(from, at - longestAside), at);
  if (before.lastIndexOf('（') <= before.lastIndexOf('）')) return Infinity;
  const close = text.slice(at, at + longestAside).indexOf('）');
  return close === -1 ? Infinity : at + close;
}

/** The part of the year of `when` that `time` names, or all of it again: 2031年一季度, 全年. */
function partOf(when: NamedTime, { at, end, months }: NamedTime): NamedTime {
  if (when.first !== when.last || when.months === months) return when;
  const { anchor, first, last } = when;
  return { at, end, anchor, first, last, ...(months && { months }) };
}

/** Whether a time is a number of years. */
function isStretch({ anchor, first, last }: NamedTime): boolean {
  return anchor !== 'calendar' && first !== null && first !== last;
}
