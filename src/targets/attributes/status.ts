import { lastStartingBy } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Outline, Section } from '../../outline/section.ts';
import { yearsIn } from '../../numerals/years.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Comparator } from '../../lexicon/bounds.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { planYears } from '../../time/plan-years.ts';
import type { Status } from '../kinds.ts';
import { bareStatus } from './bare-status.ts';

const reviews =
  /过去|成就|成绩|成效|完成情况|取得|历程|执行情况|进展|发展现状|发展基础|历史性|胜利|这五年/;
const plans = /今年|明年|目标|任务|安排|要求|建议|部署|打算|下一步|今后|未来|展望|规划|思路|争取/;

/** Titles of the part of a plan that says where things stand. */
const state =
  /(?:完成情况|执行情况|发展现状|主要成[就绩])$|^(?:发展|现实|工作|产业)?(?:现状|基础|成就|成效)(?:与|和|$)/;

/** What a heading says of the numbers under it; a firm one outweighs the headings around it. */
interface HeadingStatus {
  readonly status: Status;
  readonly firm: boolean;
}

/** What a title says: 2024年工作回顾, 下一步打算; null where it does not say. */
function statusOfHeading(title: string, year: number | null): HeadingStatus | null {
  if (/回顾|总结/.test(title)) return { status: 'achieved', firm: true };
  const named = /(\d{4})年/.exec(title);
  if (year !== null && named) {
    if (Number(named[1]) >= year) return { status: 'target', firm: true };
    if (!plans.test(title) || /工作$|情况$/.test(title)) return { status: 'achieved', firm: true };
  }
  if (state.test(title)) return { status: 'achieved', firm: true };
  if (reviews.test(title)) return { status: 'achieved', firm: false };
  return plans.test(title)
    ? { status: 'target', firm: /今年|明年|今后|未来|下一步/.test(title) }
    : null;
}

/** Sentences of running text that open the plan after a review, where no heading does. */
const planOpens =
  /(?:今年|明年|20\d\d年|今后五年|未来五年|[“"]?十[一二三四五六]?五[”"]?(?:时期|期间))[^。，；]{0,20}(?:总体要求|主要(?:预期)?目标|预期目标|总体思路|工作思路|指导思想|奋斗目标|总的要求|工作要求|重点工作|主要任务)|经济社会发展的?(?:主要)?(?:预期)?目标(?:是|为|：)|(?:重点|着力|突出|集中|切实|认真)(?:要)?(?:做好|抓好|抓)(?:以下)?[一二三四五六七八九十两]{1,3}(?:个|大)?(?:方面|项|件)/;
const reviewOpens = /^(?:过去五年|过去一年|过去的一年|一年来|五年来|去年以?来?|20\d\d年(?:是|，))/;

/** Words of a sentence that set it apart from its section. */
const done =
  /(?<![比较与同])去年|(?<![比较与同])上年(?!(?:增长|下降|提高|增加|减少|同期|末))|已(?:达|有|经|建|成|完|实|累|开|纳|超|突|形|吸)|(?<![对把将好实进快续持])已[设提降由增减扩]|(?<!实)现已|(?<!项)目前|截至|截止|(?<!用|托|合|活|挥|对|将|把|在|好|动|造|升|固|展|持|励|建|于|以|的|实|体|发|呈)现有(?!的)|以来|多年来|五年来|过去|这几年|近几年|(?<![实体发呈表展])现在/;
const undone =
  /力争|争取|确保|预期|到20[2-9]\d年|年内|年底前|将(?![军来近士领])|拟|计划(?:新|完|建|实|投|总|安|用)|明年|今后|未来/;
const nation =
  /(?:我国|全国|中国|国家|世界|全球)(?:有|已有|现有|拥有|.{0,12}已达|共有)|(?:中国人|儿女|父老|乡亲|人口的(?:发展中)?大国|人口众多)/;
const weather =
  /(?:气温|降水量|降雨量|日照时数|降水日数|无霜期)[^，。；]{0,12}(?:，[^，。；]{0,14})?$/;
/** What the names of the weather's measures begin with. */
const weatherOpenings = new CharSet('气降日无');
const peopleAfter =
  /^(?:[\u4e00-\u9fff]{0,10}?)(?:人民|儿女|群众|百姓|父老|市民|中国人|各族|干部群众|乡亲)/;

/** Whether a sentence goes on from what was done to this year: 去年新建9所，今年新建. */
function turnsToNow(sentence: string): boolean {
  const now = sentence.lastIndexOf('今年');
  return now > 0 && !done.test(sentence.slice(now));
}

/** A place from which on running text promises or reports. */
interface Signpost {
  readonly from: number;
  /** Null where nothing tells. */
  readonly status: Status | null;
}

/** The calendar years that a sentence speaks of but for those it compares with: 比2019年. */
function yearsOf(sentence: string): readonly number[] {
  const years = yearsIn(sentence);
  if (years.length === 0) return [];
  return years
    .filter(({ at }) => !'比较与同'.includes(sentence.charAt(at - 1) || ' '))
    .map(({ year }) => year);
}

/** What times say of a number. */
interface When {
  /** The time that governs it. */
  readonly time: NamedTime | null;
  /** The bound that it is given from afar. */
  readonly comparator?: Comparator | undefined;
}

const nowhen: When = { time: null };

/** A status with what gives it: the part of the document, the sentence itself, or nothing. */
export interface Told {
  readonly status: Status;
  readonly basis: 'part' | 'sentence' | 'none';
}

/** Says of each place of a document whether its numbers are promised, reported or neither. */
export class StatusReader {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #kind: Metadata['kind'];
  /** The document's year, told or likely. */
  readonly #year: number | null;
  /** The latest year that a heading plans for; the document's own where none does. */
  readonly #planYear: number | null;
  /** Where the notes after the end start, which explain and promise nothing. */
  readonly #end: number;
  /** What each section's own heading says, and the outermost that say something, in their order. */
  readonly #own = new Map<Section, HeadingStatus>();
  readonly #told: Signpost[] = [];
  /** The last signpost at or before the end of each paragraph. */
  readonly #signposts: readonly Signpost[];
  /** Where a status was last asked for, and what stands around it: many numbers stand in one paragraph. */
  #path: readonly Section[] | null = null;
  #paragraph = -1;
  #base: Status | null = 'target';

  constructor(normalized: Normalized, outline: Outline, metadata: Metadata) {
    this.#text = normalized.text;
    this.#paragraphs = normalized.paragraphs;
    this.#kind = metadata.kind;
    this.#year = metadata.year ?? metadata.likelyYear ?? null;
    this.#planYear = planYear(normalized.text, outline.sections, this.#year);
    this.#end = outline.end;
    this.#readHeadings(outline.sections, true);
    let last: Signpost = { from: -1, status: startingStatus(metadata.kind) };
    const reports = metadata.kind === 'work-report' || metadata.kind === 'other';
    this.#signposts = normalized.paragraphs.map((paragraph) => {
      if (!reports) return last;
      const opening = normalized.text.slice(
        paragraph.from,
        Math.min(paragraph.to, paragraph.from + 80),
      );
      if (planOpens.test(opening)) last = { from: paragraph.from, status: 'target' };
      else if (last.from < 0 && reviewOpens.test(opening))
        last = { from: paragraph.from, status: 'achieved' };
      return last;
    });
  }

  /** The status of a quantity in a sentence of a paragraph, and what gives it. */
  statusOf(
    quantity: Quantity,
    sentence: Span,
    path: readonly Section[],
    paragraph: number,
    when: When = nowhen,
  ): Told {
    const base = this.#baseAt(path, paragraph);
    if (quantity.span.from >= this.#end || this.#isFact(quantity, sentence))
      return { status: 'fact', basis: 'sentence' };
    if (base === null) return this.#bare(quantity, sentence, when);
    const status = this.#inPart(base, quantity, sentence, paragraph, when);
    return { status, basis: status === base ? 'part' : 'sentence' };
  }

  /** The status of a number that no heading and no part of a report stands around. */
  #bare(quantity: Quantity, sentence: Span, { time, comparator }: When): Told {
    const from = Math.max(sentence.from, quantity.span.from - 300);
    const end = Math.min(sentence.to, quantity.bounded.to + 6);
    const status = bareStatus({
      words: this.#text.slice(from, end),
      rest: this.#text.slice(quantity.bounded.to, Math.min(sentence.to, end + 40)),
      time: time && {
        at: time.at - from,
        end: time.end - from,
        anchor: time.anchor,
        first: time.first,
        last: time.last,
      },
      comparator: comparator ?? quantity.comparator,
      year: this.#year,
    });
    return status === null ? { status: 'fact', basis: 'none' } : { status, basis: 'sentence' };
  }

  /** The status of a number in a part that promises or reports, overridden by its sentence. */
  #inPart(
    base: Status,
    quantity: Quantity,
    sentence: Span,
    paragraph: number,
    { time }: When,
  ): Status {
    const text = this.#text;
    if (this.#kind === 'bulletin') return base === 'target' ? 'achieved' : base;
    const before = text.slice(Math.max(sentence.from, quantity.span.from - 300), quantity.span.to);
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
    const around = this.#paragraphs[paragraph] as Span;
    if (base === 'target') return this.#isPast(around, before, clause) ? 'achieved' : 'target';
    return base === 'achieved' && (this.#isFuture(before) || this.#liesAhead(time))
      ? 'target'
      : base;
  }

  /** What a section's own heading says; null where it says nothing. */
  saysOf(section: Section): Status | null {
    return this.#own.get(section)?.status ?? null;
  }

  /** What the headings around a place say; the signposts in running text decide where no number orders it. */
  baseOf(path: readonly Section[], paragraph: number): Status {
    return this.#baseAt(path, paragraph) ?? 'fact';
  }

  #baseAt(path: readonly Section[], paragraph: number): Status | null {
    if (path !== this.#path || paragraph !== this.#paragraph) {
      this.#path = path;
      this.#paragraph = paragraph;
      this.#base = this.#readBase(path, paragraph);
    }
    return this.#base;
  }

  #readBase(path: readonly Section[], paragraph: number): Status | null {
    const signpost = this.#signposts[paragraph] as Signpost;
    const section =
      path.findLast((each) => this.#own.get(each)?.firm) ??
      path.find((each) => this.#own.has(each));
    const own = section && this.#own.get(section);
    if (own)
      return section.number === '' && signpost.from > section.from ? signpost.status : own.status;
    const outermost = path[0];
    const heading = outermost && this.#toldBefore(outermost.titleFrom);
    return heading && heading.from > signpost.from ? heading.status : signpost.status;
  }

  #readHeadings(sections: readonly Section[], areOutermost: boolean): void {
    for (const section of sections) {
      const title = this.#text.slice(section.titleFrom, section.titleTo);
      const own = statusOfHeading(title, this.#planYear);
      if (own) {
        this.#own.set(section, own);
        if (areOutermost) this.#told.push({ from: section.titleFrom, status: own.status });
      }
      this.#readHeadings(section.children, false);
    }
  }

  /** The last outermost heading before an offset that says something. */
  #toldBefore(offset: number): Signpost | undefined {
    return this.#told[lastStartingBy(this.#told, offset)];
  }

  #isPast(paragraph: Span, sentence: string, clause: string): boolean {
    if (/(?:力争|确保|争取|要)/.test(clause)) return false;
    if (this.#namesPast(sentence) && !undone.test(sentence) && !turnsToNow(sentence)) return true;
    const before = this.#text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 30));
    return this.#opensPast(before) && !undone.test(sentence) && !/要|今年|将/.test(sentence);
  }

  /** Whether a sentence speaks of a time before the document's year. */
  #namesPast(sentence: string): boolean {
    const years = yearsOf(sentence);
    const own = this.#year;
    const past = own !== null && years.length > 0 && years.every((year) => year < own);
    return done.test(sentence) || past;
  }

  /** Whether a paragraph opens with a stretch of years that lies behind: “十五”期间, 过去五年. */
  #opensPast(opening: string): boolean {
    if (/^(?:这|过去|刚刚过去的?)?[一二三四五\d]+年(?:来|间|里)|^(?:过去|去年)/.test(opening))
      return true;
    const plan = /^[“"]?(十[一二三四五六]?|[六七八九])五[”"]?(?:时期|期间)/.exec(opening)?.[1];
    const years = plan === undefined ? null : planYears(plan);
    return years !== null && this.#year !== null && years.last < this.#year;
  }

  /** Whether a time lies wholly behind the document's year. */
  #liesAhead(time: NamedTime | null): boolean {
    if (time?.anchor !== 'calendar' || this.#year === null) return false;
    return (time.first ?? time.last ?? 0) > this.#year;
  }

  #isFuture(sentence: string): boolean {
    const goal = sentence.includes('到20') ? /到(20\d\d)年/.exec(sentence) : null;
    if (goal && this.#year !== null && Number(goal[1]) >= this.#year) return true;
    return /力争|(?:今年|明年).{0,6}(?:预期|目标|计划)|今后[三五]年|未来[三五]年|明年[^，。；]{0,4}将|将(?:达到|增长|增加|提高|超过|下降|新增|建成)/.test(
      sentence,
    );
  }

  #isFact(quantity: Quantity, sentence: Span): boolean {
    const text = this.#text;
    const near = Math.max(sentence.from, quantity.span.from - 24);
    const ofWeather = weatherOpenings.firstIn(text, near, quantity.span.from) !== -1;
    if (ofWeather && weather.test(text.slice(near, quantity.span.from))) return true;
    if (quantity.unit === '人' && quantity.span.to === quantity.number.to) {
      if (peopleAfter.test(text.slice(quantity.bounded.to, quantity.bounded.to + 16))) return true;
    }
    const { dimension, form, amount } = quantity;
    if (dimension !== 'count' || form === 'implied' || !('value' in amount) || amount.value < 1e7)
      return false;
    const around = text.slice(
      Math.max(sentence.from, quantity.span.from - 40),
      Math.min(sentence.to, quantity.span.to + 14),
    );
    return nation.test(around);
  }
}

const headingYear = /(?:^|\D)((?:19|20)\d\d)年/g;

/** The latest year in the headings, or the document's own. */
function planYear(text: string, sections: readonly Section[], own: number | null): number | null {
  let latest = own;
  for (const section of sections) {
    const title = text.slice(section.titleFrom, section.titleTo);
    if (!title.includes('年')) continue;
    for (const found of title.matchAll(headingYear))
      latest = Math.max(latest ?? 0, Number(found[1]));
  }
  return latest;
}

/** What a document says before its first heading or signpost; null where its kind does not tell. */
function startingStatus(kind: Metadata['kind']): Status | null {
  switch (kind) {
    case 'work-report':
    case 'bulletin':
      return 'achieved';
    case 'other':
      return null;
    default:
      return 'target';
  }
}
