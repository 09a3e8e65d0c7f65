import { AnyPattern } from '../../core/any-pattern.ts';
import { lastStartingBy, overlap, sliceOf } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import { endsWithCourse, opensWithCourse } from './went-on.ts';
import type { Outline, Section } from '../../outline/section.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { havingVerbs, stateVerbs } from '../../lexicon/standing-verbs.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { plannedDeeds } from '../../lexicon/promise-words.ts';
import { inquiries, outcomesTold, tellings } from '../../lexicon/status-cues.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import type { Comparator } from '../../lexicon/bounds.ts';
import { kindsOfRules } from '../../lexicon/paper-words.ts';
import { fulfillingVerbs, issuingVerbs } from '../../lexicon/actions.ts';
import { factsOfPlaces } from '../../lexicon/place-words.ts';
import { announcements } from '../../lexicon/heading-words.ts';
import { changesOfMeasures } from '../../lexicon/changes.ts';
import { statingVerbs } from '../../lexicon/opening-words.ts';
import { nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { Status, StatusBasis } from '../kinds.ts';
import { bareStatus, tellsSum } from './bare-status.ts';
import {
  endsInAside,
  isSetAbove,
  isHopedFor,
  isStillToCome,
  opensAside,
  plansYear,
  tellsDoneBehind,
  tellsOnceBuilt,
  tellsPlanBeside,
  tellsPlanned,
  undone,
} from './sentence-cues.ts';
import { HeadedParts } from './headed-parts.ts';
import { setsTasks } from './part-vote.ts';
import { openingTime } from './opening-time.ts';
import { meant, Tense } from './tense.ts';
import { signpostsOf } from './signposts.ts';
import type { Signpost } from './signposts.ts';
import { ToldBefore } from './told-before.ts';
import { isFact, namesAgain } from './told-fact.ts';

/** What times say of a number. */
interface When {
  /** The time that governs it. */
  readonly time: NamedTime | null;
  /** The bound that it is given from afar. */
  readonly comparator?: Comparator | undefined;
  /** The verb that governs the number. */
  readonly action?: string | null;
  /** Whether it is what was aimed at in what the sentence told of before it. */
  readonly isAim?: boolean | undefined;
}

/** The title of a notice that issues rules, which promise nothing: 关于印发《渔港管理办法》的通知. */
const issuesRules = phrase`(?:${issuingVerbs}|修订|下发)[^贯落]*${kindsOfRules}(?:（[^（）]*）)?[》”]?的通知$`;

/** What follows the number of a condition: 渔工达到现有船员25%的，可申请贷款. */
const onCondition = /^[^，。；]{0,36}的，(?:可|应|给予|予以|由|按)/;
const longestCondition = 44;
/** What a bulletin says that the rest of its year will bring. */
const willBe = new AnyPattern(/(?<![必即])将(?:完成|达到?(?![标产])|突破|超过)/);
const aimedAt = new AnyPattern(/力争|确保|争取/);

const nowhen: When = { time: null };

/** How a sentence opens that goes on from what is wrong to what will be done. */
const goesAhead = new StartPattern(
  /(?:下一步|接下来|今后(?=，|[^，。；]{0,4}将)|针对[^。；]{2,20}，[^。；]{0,16}将)/y,
);

/** Whose words a sentence of news gives: 李明表示，下一步将…. */
const speaker = phrase`^[^，。；]{2,16}(?:${tellings}|认为)[，：]“?`;
const longestSpeaker = 22;

/** How long the words are that say whose words a sentence gives. */
function speakerBefore(text: string, { from }: Span): number {
  return speaker.exec(text.slice(from, from + longestSpeaker))?.[0].length ?? 0;
}

const arrival = new AnyPattern(
  /(?<=^[\u4e00-\u9fff]{1,6})[到至为][\d〇一二三四五六七八九]{4}年(?![\u4e00-\u9fff]{2,10}的[标要])/,
);
const longestArrival = 24;

/** The number of a second part. */
const isSecond = /^(?:第?[二2](?:[章篇]|部分)?)$/;

/** Verbs that only say how things are. */
const states = new RegExp(`^[约仅均]?${oneOf([...havingVerbs, ...stateVerbs])}了?$`);

/** Whether a number tells how a place is, whatever went on around it: 渔港面积9平方公里, 全县有9个乡镇. */
function isStanding(action: string | null, { dimension }: Quantity): boolean {
  if (dimension === 'area') return action === null || states.test(action);
  return dimension === 'count' && action !== null && states.test(action);
}

/** What a paragraph says of the place that a plan is for. */
const describesPlace = new AnyPattern(phrase`${factsOfPlaces}`);

/** What is said of deeds of months that have passed, not of those that a step of a plan shall take: 1—6月完成3亿元，增长9%. */
const tellsGrowth = new AnyPattern(
  /[了已]|同比|累计|[比较](?:上年|去年)|(?:增长|下降|提高)[\d.]+(?:%|个百分点)/,
);
const longestTold = 300;
const longestGrowth = 20;

/** What opens a sentence of what was counted: 据统计，2030年底渔民达9万人. */
const tellsData = new StartPattern(
  phraseAt`据(?:初步)?(?:${inquiries}|(?:了解|悉)(?=，[^。；]{0,30}(?:共[收有计]|已|累计)))|(?:数据|统计|监测)显示`,
);

/** What news of a report says that it sets out to do: 今年的政府工作报告提出办好9件实事. */
const announced = /(?:[今明]年|(20\d\d)年)[^，。；]{0,16}(?:将|计划|拟|提出|要(?!求))/;
/** How far back what a sentence promises is looked for. */
const longestSaid = 300;
/** No list of points is longer. */
const mostPoints = 60;
/** The number of a point of a list. */
const point = new StartPattern(/[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．）)]/y);

/** Whether a verb is of what is done, not of how things are. */
function isDeed(action: string | null): boolean {
  return action !== null && !states.test(action);
}

/** A status with what gives it. */
export interface Told {
  readonly status: Status;
  readonly basis: StatusBasis;
  /** Whether it was planned of what is reported, and so of the same time. */
  readonly isOfPast?: boolean;
}

/** What plans a deed: 计划新建. */
const plansDeed = new AnyPattern(phrase`(?<![按原度项五])计划${plannedDeeds}`);

/** What is announced to be done for the people: 2031年为民办9件实事, but no news of what came of it. */
const announcesDeeds = phrase`为民(?:办|服务)[^，。]{0,8}实事|民生实事(?:项目)?(?:[安计]|${announcements}|$)|\d年度?的?[^，。]{0,4}[大件项](?:惠民|利民)实事$`;
const tellsOfDeeds = phrase`${outcomesTold}`;

/** What a document is as to what it promises. */
function kindOf({ kind, title, headline, announcesWorks }: Metadata): Metadata['kind'] {
  if (issuesRules.test(title ?? '')) return 'regulation';
  const named = title ?? headline ?? '';
  const announces = kind === 'other' && announcesDeeds.test(named) && !tellsOfDeeds.test(named);
  return announces || announcesWorks === true ? 'plan' : kind;
}

/** The first year that can lie ahead: the document's own, or that of its plan, or the one after it in a summary of that year and in news of a plan that ends with it. */
function yearAhead(metadata: Metadata): number | null {
  const { year, likelyYear, planned, closesPlan, sumsUp, kind, isWithinYear, told } = metadata;
  const own = year ?? likelyYear ?? (planned ?? metadata.toldOf)?.first ?? null;
  const isOver = closesPlan === true || sumsUp === true;
  const isSummedUp = kind === 'other' && isWithinYear === true && told === year;
  return own !== null && (isOver || isSummedUp) ? own + 1 : own;
}

/** What lists the goals of a year in a sentence: 2031年，全市渔业的目标任务是：. */
const setsGoals = phrase`(?:[今明全]年|年度|20\d\d年)[^。；]{0,24}(?<!(?:超过|高于|${fulfillingVerbs})[^，。；]{0,10})目标(?:任务)?[是为]：(?![^。]{0,300}(?:了|实际|已|完成情况))[^。]*$`;
/** The same behind a comma: 提出2031年的主要目标，即. */
const setsGoalsOut = phrase`(?:今年|明年|20\d\d年)[^。；]{0,24}(?<!(?:超过|高于|${fulfillingVerbs})[^，。；]{0,10})目标(?:任务)?，即[^。]*$`;
/** How somebody is quoted with what a year shall bring: 县长指出，2031年，渔业工作要上新台阶，全年实现. */
const saysTasks = phrase`${statingVerbs}，(?:今年|20\d\d年)，[^。；\d]{0,200}(?<![主重需只必])要(?![求素点闻])[^。；]*$`;
/** What was done of what was planned right before: 计划完成投资9亿元，[完成投资], 计划改造9公里，[实际完成8公里，完成投资]. */
const carriedOut = new RegExp(
  '计划(?:完成)?(?:总?投资)?\\d[\\d.]*[万亿]?元，(?:实际|已|累计)?完成(?:总?投资)?$|' +
    '计划[^。；\\d]{0,30}[\\d*][^。；]{0,12}，(?:全年|实际)共?完成(?:(?!计划|力争|将|要)[^。；])*$',
);
const longestGoals = 300;
/** How far back news that go on tell the year that they go on with. */
const longestListed = 300;

/** What the explanation of a term says that is striven for: 力争用3年建成渔港9座. */
const strivesFor = '力争';

/** How much what a number tells has grown, behind it: 进出口9亿元，增长5%. */
const hasGrown = new StartPattern(
  phraseAt`，(?:同比|比上年)?${changesOfMeasures}[\d.]+(?:%|个百分点)`,
);

/** The same to a tenth, as nobody plans: 进出口9亿元，增长5.3%. */
const hasGrownSo = new StartPattern(
  phraseAt`，(?:同比|比上年)?${changesOfMeasures}\d+\.\d+(?:%|个百分点)(?!左右|以[上内])`,
);

/** The same of the change itself. */
const grownSo = phrase`同比${changesOfMeasures}\d+\.\d+(?:%|个百分点)$`;

/** A number of years that those may be which a paragraph looks back on: 5年内. */
const partOfPast = new StartPattern(/[\d一二三四五六七八九十]{1,2}年内/y);

/** How long the short sentence is at most that a paragraph opens with, and how far deeds go on with those announced. */
const longestCourse = 40;
const longestPlans = 400;

/** What a sentence says of how things are. */
const describes = /占据|占(?!比)[^，。；]{0,20}\d|约\d|目前|现有|已/;

/** What goes on behind a number with what a part of its year brought: 总投资9亿元，上半年完成3亿元. */
const partBehind = new StartPattern(/，(?:上半年|前三季度|目前|截[至止]|已[完累])/y);

/** Says of each place of a document whether its numbers are promised, reported or neither. */
export class StatusReader {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #kind: Metadata['kind'];
  /** The document's year, told or likely. */
  readonly #year: number | null;
  readonly #firstHeading: number;
  readonly #sections: readonly Section[];
  /** The last paragraph asked for that stands before it, and whether it tells what the place is like. */
  #preface: { readonly paragraph: number; readonly describes: boolean } | null = null;
  readonly #end: number;
  /** What explains and promises nothing. */
  readonly #notes: Span;
  readonly #parts: HeadedParts;
  readonly #tense: Tense;
  readonly #turns = new Map<Section, readonly Signpost[]>();
  /** The last signpost at or before the end of each paragraph. */
  readonly #signposts: readonly Signpost[];
  readonly #before: ToldBefore;
  /** Whether a report starts in the midst of its plan, as its second page in a newspaper does. */
  #tasksFirst: boolean | null = null;
  /** Whether the document is no report and tells what a year has brought. */
  readonly #tellsYear: boolean;
  /** Whether the document is a report without headings. */
  readonly #isUnparted: boolean;
  /** Where a status was last asked for, and what stands around it: many numbers stand in one paragraph. */
  #path: readonly Section[] | null = null;
  #paragraph = -1;
  #base: Status | null = 'target';

  constructor(normalized: Normalized, outline: Outline, metadata: Metadata) {
    this.#text = normalized.text;
    this.#paragraphs = normalized.paragraphs;
    this.#kind = kindOf(metadata);
    this.#year = yearAhead(metadata);
    this.#end = outline.end;
    this.#notes = outline.notes;
    this.#sections = outline.sections;
    this.#firstHeading = outline.sections[0]?.titleFrom ?? -1;
    // A plan of which no years are known starts in its own.
    const planStart = metadata.planned?.first ?? (this.#isPaper ? this.#year : null);
    this.#tense = new Tense(normalized.text, this.#year, planStart);
    this.#parts = new HeadedParts({
      text: normalized.text,
      sections: outline.sections,
      kind: this.#kind,
      year: this.#year,
      planStart,
      sumsUp: metadata.sumsUp === true,
    });
    this.#signposts = signpostsOf(normalized, { ...metadata, kind: this.#kind });
    this.#isUnparted = this.#kind === 'work-report' && outline.sections.length === 0;
    this.#tellsYear = metadata.told != null;
    if (metadata.planned) this.#tasksFirst = false;
    this.#before = new ToldBefore(normalized.text, normalized.paragraphs, this.#year);
  }

  /** The status of a quantity in a sentence of a paragraph, and what gives it. */
  statusOf(
    quantity: Quantity,
    sentence: Span,
    path: readonly Section[],
    paragraph: number,
    when: When = nowhen,
  ): Told {
    const isState = this.#isPreface(path, paragraph) && !isDeed(when.action ?? null);
    const base = isState ? null : this.#baseAt(path, paragraph);
    const said = this.#saidBefore(quantity, sentence);
    if (overlap(quantity.span, this.#notes))
      return { status: said.includes(strivesFor) ? 'target' : 'fact', basis: 'sentence' };
    if (isFact(this.#text, quantity, sentence, this.#kind))
      return { status: 'fact', basis: 'sentence' };
    if (
      this.#kind !== 'bulletin' &&
      [setsGoals, setsGoalsOut, saysTasks].some((words) => words.test(said))
    )
      return { status: 'target', basis: 'sentence' };
    if (!this.#isPaper && carriedOut.test(said)) return { status: 'achieved', basis: 'sentence' };
    if (base === null) return this.#bare(quantity, sentence, paragraph, when);
    if (base === 'achieved' && (when.isAim || this.#wasPlanned(quantity, sentence)))
      return { status: 'target', basis: 'sentence', isOfPast: true };
    const status = this.#inPart(base, quantity, sentence, paragraph, when);
    if (status === 'achieved' && namesAgain(this.#text, sentence, quantity.span.from))
      return { status: 'fact', basis: 'sentence' };
    return { status, basis: status === base ? 'part' : 'sentence' };
  }

  /** What a sentence says before a number. */
  #saidBefore({ span }: Quantity, { from }: Span): string {
    return this.#text.slice(Math.max(from, span.from - longestGoals), span.from);
  }

  /** Whether the document is a plan, or a notice that may hand one on: what no heading of it says anything of is planned. */
  get #isPaper(): boolean {
    return this.#kind === 'plan' || this.#kind === 'notice';
  }

  /** Whether what stands before the first heading and signpost that say something sets tasks. */
  get #opensWithTasks(): boolean {
    return (this.#tasksFirst ??= this.#readsTasksFirst());
  }

  /** What deeds are that nothing near them tells of: tasks where the text opens with them, done where it tells what a year brought, or their paragraph how things went. */
  #ofDeeds(paragraph: number): Status | null {
    if (this.#opensWithTasks) return 'target';
    return this.#tellsYear || this.#tellsCourse(paragraph) ? 'achieved' : null;
  }

  /** Whether a number of no time but the document's own stands where its paragraph tells how things went. */
  #isOfCourse(time: NamedTime | null, paragraph: number): boolean {
    if (time !== null && time.anchor !== 'part') return false;
    return this.#tellsCourse(paragraph) && !this.#opensWithTasks;
  }

  /** Whether a paragraph opens with how things went, or the heading above it says so. */
  #tellsCourse(paragraph: number): boolean {
    const { from, to } = this.#paragraphs[paragraph] as Span;
    const heading = this.#path?.at(-1);
    return (
      opensWithCourse(this.#text.slice(from, Math.min(to, from + longestCourse))) ||
      (heading !== undefined &&
        endsWithCourse(this.#text.slice(heading.titleFrom, heading.titleTo)))
    );
  }

  #readsTasksFirst(): boolean {
    if (this.#kind !== 'work-report' && this.#kind !== 'other') return false;
    const heading = this.#parts.start ?? this.#end;
    const signpost = this.#signposts.find(({ from }) => from >= 0)?.from ?? this.#end;
    return setsTasks(this.#text, { from: 0, to: Math.min(heading, signpost, this.#end) });
  }

  /** Whether a paragraph stands before the first heading of a plan and tells what the place is like. */
  #isPreface(path: readonly Section[], paragraph: number): boolean {
    if (path.length > 0 || !this.#isPaper) return false;
    const { from, to } = this.#paragraphs[paragraph] as Span;
    if (from >= this.#firstHeading) return false;
    this.#preface =
      this.#preface?.paragraph === paragraph
        ? this.#preface
        : {
            paragraph,
            describes: describesPlace.test(this.#text, from, to),
          };
    return this.#preface.describes;
  }

  /** Where a clause goes on to at most, from behind a number: not into one that tells of a part of the year. */
  #clauseEnd(from: number, to: number): number {
    return partBehind.startsAt(this.#text, from) ? from : to;
  }

  /** The status of a number that no heading and no part of a report stands around. */
  #bare(
    quantity: Quantity,
    sentence: Span,
    paragraph: number,
    { time, comparator, action = null }: When,
  ): Told {
    const from = Math.max(sentence.from, quantity.span.from - 300);
    const { to } = quantity.bounded;
    const end = opensAside(this.#text, to)
      ? to
      : this.#clauseEnd(to, Math.min(sentence.to, to + 6));
    const status = bareStatus({
      text: this.#text,
      said: { from, to: end },
      rest: { from: to, to: Math.min(sentence.to, end + 40) },
      time,
      comparator: comparator ?? quantity.comparator,
      year: this.#year,
    });
    if (isStillToCome(this.#text, quantity) || isHopedFor(this.#text, sentence, quantity))
      return { status: 'target', basis: 'sentence' };
    if (status === 'achieved' && this.#before.addsOn(paragraph, sentence.from))
      return { status: 'target', basis: 'before' };
    if (status !== 'achieved' && this.#isOfPast(time, { from, to }, sentence, paragraph))
      return { status: 'achieved', basis: 'before' };
    if (status !== null) return { status, basis: 'sentence' };
    if (time === null && this.#isListed(paragraph, sentence))
      return { status: 'achieved', basis: 'before' };
    if ((this.#tellsYear ? hasGrown : hasGrownSo).startsAt(this.#text, to))
      return { status: 'achieved', basis: 'before' };
    if (tellsData.startsAt(this.#text, sentence.from)) return { status: 'fact', basis: 'none' };
    const goesOn =
      isDeed(action) ||
      this.#goesOnWithGoal(paragraph, sentence) ||
      this.#before.tellsOn(paragraph, sentence.from, quantity) ||
      this.#before.aimsOn(paragraph, sentence.from, quantity);
    const told = goesOn ? this.#before.statusAt(paragraph, sentence.from) : null;
    const before =
      told ??
      (isDeed(action) ? this.#ofDeeds(paragraph) : null) ??
      (this.#isOfCourse(time, paragraph) && !isStanding(action, quantity) ? 'achieved' : null) ??
      (this.#tellsYear && this.#isResult(quantity, sentence) ? 'achieved' : null);
    return before === null
      ? { status: 'fact', basis: 'none' }
      : { status: before, basis: 'before' };
  }

  /**
   * Whether a sentence goes on with the goals of its paragraph: with parts of one, or where the paragraph opens with when they are to
   * be reached: 到2031年，…。占比不低于9%。
   */
  #goesOnWithGoal(paragraph: number, sentence: Span): boolean {
    const text = this.#text;
    if (describes.test(text.slice(sentence.from, sentence.to))) return false;
    if (this.#before.ownAt(paragraph, sentence.from) !== 'target') return false;
    if (text.startsWith('其中', sentence.from)) return true;
    const { from, to } = this.#paragraphs[paragraph] as Span;
    const time = openingTime(text, from, to);
    return time?.anchor === 'calendar' && '到至'.includes(text.charAt(time.at));
  }

  /** Whether a number is one of money, where its sentence does not say how things are. */
  #isResult({ dimension, span }: Quantity, { from, to }: Span): boolean {
    const isSum = dimension === 'money' && this.#text.charAt(span.to) !== '级';
    return isSum && !describes.test(this.#text.slice(from, to));
  }

  /** Whether a sentence goes on in news with what a year that lies behind brought: 过去一年，…。年产鱼3吨。; 据悉，2031年，…。 */
  #isListed(paragraph: number, sentence: Span): boolean {
    if (this.#kind !== 'other') return false;
    const { from, to } = this.#paragraphs[paragraph] as Span;
    const time = openingTime(this.#text, from, to);
    if (time && this.#tense.opensPast(this.#text.slice(time.at, time.end + 2))) return true;
    if (this.#before.ownAt(paragraph, sentence.from) !== 'achieved') return false;
    const told = time?.anchor === 'calendar' ? time : this.#lastTime(from, sentence.from);
    const year = told?.anchor === 'calendar' ? told.last : null;
    return year !== null && this.#year !== null && year < this.#year;
  }

  /** The last time that is named between two places; null where none is. */
  #lastTime(from: number, to: number): NamedTime | null {
    let last: NamedTime | null = null;
    let time = nextTime(this.#text, Math.max(from, to - longestListed), to);
    for (; time; time = nextTime(this.#text, time.end, to)) last = time;
    return last;
  }

  /** Whether a sentence that promises nothing by its words tells what a year or years brought that its paragraph looks back on: 去年，…。全年产值9亿元。 */
  #isOfPast(time: NamedTime | null, said: Span, sentence: Span, paragraph: number): boolean {
    const { from, to } = this.#paragraphs[paragraph] as Span;
    const isPart = time?.anchor === 'part' || (time && partOfPast.startsAt(this.#text, time.at));
    if (!isPart || sentence.from === from) return false;
    const opening = openingTime(this.#text, from, to);
    if (!opening || !this.#tense.opensPast(this.#text.slice(opening.at, opening.end + 2)))
      return false;
    return !meant.test(sliceOf(this.#text, { ...said, from: Math.max(said.from, sentence.from) }));
  }

  /** The status of a number in a part that promises or reports, overridden by its sentence. */
  #inPart(base: Status, quantity: Quantity, sentence: Span, paragraph: number, when: When): Status {
    const text = this.#text;
    const { time } = when;
    const before = text.slice(Math.max(sentence.from, quantity.span.from - 300), quantity.span.to);
    const isNews = this.#kind === 'other' || this.#kind === 'bulletin';
    if (isNews && isHopedFor(text, sentence, quantity)) return 'target';
    // 下步要求：确保…: a circular on how things went may end with what shall be done.
    if (this.#kind === 'bulletin') {
      const { to } = quantity.bounded;
      if (willBe.test(text, Math.max(sentence.from, to - longestSaid), to)) return 'target';
      return base === 'target' && !aimedAt.test(before) ? 'achieved' : base;
    }
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
    const around = this.#paragraphs[paragraph] as Span;
    if (base === 'target') {
      if (this.#isCondition(quantity, sentence)) return 'target';
      const past =
        endsInAside(before) ||
        this.#tellsMonths(when, { from: sentence.from, to: quantity.bounded.to }, clause) ||
        this.#tense.isPast(
          { ...around, to: sentence.from },
          before + this.#arrival(quantity),
          clause,
        ) ||
        this.#tense.isLedTo(around, sentence.from, before) ||
        this.#opensBehind(time, sentence, before, clause) ||
        this.#goesOnWithResults(quantity, sentence, paragraph, when) ||
        this.#grewSo(quantity, before, time) ||
        (tellsDoneBehind(text, quantity) && !undone.test(before)) ||
        (tellsData.startsAt(text, sentence.from) && !meant.test(before));
      return past ? 'achieved' : 'target';
    }
    // 存在的问题：下一步，…: what is wrong is followed by what will be done about it.
    if (base === 'fact' && goesAhead.startsAt(text, sentence.from)) return 'target';
    // 发展环境：“十五五”时期，…: what surrounds a plan may open with what the one before it brought.
    if (base === 'fact' && this.#tense.opensPast(text.slice(around.from, around.from + 12)))
      return 'achieved';
    const isAhead = (): boolean =>
      goesAhead.startsAt(text, sentence.from + speakerBefore(text, sentence)) ||
      this.#tense.isFuture(before) ||
      this.#tense.liesAhead(time) ||
      isStillToCome(text, quantity) ||
      tellsOnceBuilt(before) ||
      this.#plansNow(time, { from: sentence.from, to: quantity.span.from }) ||
      this.#goesOnWithPlans(quantity, sentence, paragraph, when) ||
      (this.#isUnparted &&
        this.#announces({ from: sentence.from, to: quantity.span.to }, paragraph));
    return base === 'achieved' && isAhead() ? 'target' : base;
  }

  /** Whether a sentence of news plans for the year that it names, which is not over: 2031年，全市计划新建渔港9座. */
  #plansNow(time: NamedTime | null, { from, to }: Span): boolean {
    if (this.#kind !== 'other' || time?.anchor !== 'calendar' || this.#year === null) return false;
    return (
      (time.last ?? 0) >= this.#year && plansDeed.test(this.#text, Math.max(from, time.end), to)
    );
  }

  /** Whether a deed in news goes on with those that its paragraph said this year will bring, and no word tells that it is done. */
  #goesOnWithPlans(quantity: Quantity, sentence: Span, paragraph: number, when: When): boolean {
    if (this.#kind !== 'other' || when.time !== null || !isDeed(when.action ?? null)) return false;
    const { from } = this.#paragraphs[paragraph] as Span;
    const near = Math.max(from, sentence.from - longestPlans);
    if (!plansYear.test(this.#text, near, sentence.from)) return false;
    return this.#bare(quantity, sentence, paragraph, when).basis !== 'sentence';
  }

  /** Whether a sentence of a report without parts, as news gives it, promises, or is a point of a list that one announced. */
  #announces(said: Span, paragraph: number): boolean {
    if (this.#promises(said)) return true;
    const first = Math.max(0, paragraph - mostPoints);
    let at = paragraph;
    while (at > first && point.startsAt(this.#text, (this.#paragraphs[at] as Span).from)) at--;
    const lead = this.#paragraphs[at] as Span;
    return at < paragraph && this.#text.charAt(lead.to - 1) === '：' && this.#promises(lead);
  }

  /** Whether a sentence promises by its own words. */
  #promises({ from: start, to }: Span): boolean {
    const from = Math.max(start, to - longestSaid);
    const [text, year, rest] = [this.#text, this.#year, { from: to, to }];
    const named = announced.exec(text.slice(from, to));
    if (named && (year === null || Number(named[1] ?? year) >= year)) return true;
    // 争取项目14个: what was got.
    if (text.slice(from, to).includes('争取')) return false;
    return (
      bareStatus({ text, said: { from, to }, rest, time: null, comparator: 'eq', year }) ===
      'target'
    );
  }

  /** Whether a number is one on whose condition something may be had. */
  #isCondition({ span }: Quantity, sentence: Span): boolean {
    if (this.#kind === 'work-report') return false;
    return onCondition.test(
      this.#text.slice(span.to, Math.min(sentence.to, span.to + longestCondition)),
    );
  }

  /** Whether a clause of a sentence that promises nothing opens with years that lie behind: 近三年，新建渔港9座. */
  #opensBehind(time: NamedTime | null, { from }: Span, said: string, clause: string): boolean {
    if (time === null || meant.test(clause) || this.#tense.isUndone(said)) return false;
    if (this.#tense.isBeforePlan(time)) return true;
    if (time.anchor !== 'reported') return false;
    return time.at === from || '，；：'.includes(this.#text.charAt(time.at - 1));
  }

  /** Whether a number is a sum of months that are counted, 1—7月, as what is done by 上半年 is not; and not aimed at. */
  #tellsMonths({ time, action = null }: When, said: Span, clause: string): boolean {
    if (!time?.months || meant.test(clause)) return false;
    const isCounted = /\d月/.test(this.#text.slice(time.at, time.end));
    const { from, to } = said;
    const isTold =
      !isDeed(action) ||
      tellsGrowth.test(
        this.#text,
        Math.max(from, to - longestTold),
        Math.min(this.#end, to + longestGrowth),
      );
    return isCounted && isTold && tellsSum(this.#text, time, said);
  }

  /** Whether a number is what was planned of what is reported, or what a body above set. */
  #wasPlanned(quantity: Quantity, sentence: Span): boolean {
    if (tellsPlanBeside(this.#text, sentence, quantity)) return true;
    if (this.#kind === 'bulletin') return false;
    if (tellsPlanned(this.#text, sentence, quantity)) return true;
    const { span, bounded } = quantity;
    const from = Math.max(sentence.from, span.from - 300);
    return isSetAbove(this.#text.slice(from, bounded.from));
  }

  /** What a from-value leads to, where that is of a year: 到2031年 of 由2026年的3亿元增加到2031年的9亿元. */
  #arrival({ bounded }: Quantity): string {
    const { to } = bounded;
    return (
      arrival.exec(this.#text, to, Math.min(to + longestArrival, this.#text.length))?.[0] ?? ''
    );
  }

  /** Whether a sentence in news of a plan tells nothing by itself and the one before it in its paragraph told results. */
  #goesOnWithResults(quantity: Quantity, sentence: Span, paragraph: number, when: When): boolean {
    if (this.#kind !== 'other' || when.time !== null) return false;
    if (this.#before.ownAt(paragraph, sentence.from) !== 'achieved') return false;
    return this.#bare(quantity, sentence, paragraph, when).basis !== 'sentence';
  }

  /** Whether news tell of no time of its own how a number compares with the year before, to a tenth: 比例为85.7%，同比上升5.2个百分点. */
  #grewSo({ bounded }: Quantity, said: string, time: NamedTime | null): boolean {
    if (this.#kind !== 'other' || time !== null || meant.test(said)) return false;
    return grownSo.test(said) || hasGrownSo.startsAt(this.#text, bounded.to);
  }

  /** What a section's own heading says; null where it says nothing. */
  saysOf(section: Section): Status | null {
    return this.#parts.of(section)?.status ?? null;
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
    const section = this.#parts.deciding(path);
    const own = section && this.#parts.of(section);
    if (section && own?.turns) {
      const turns = this.#turnsOf(section);
      const { from } = this.#paragraphs[paragraph] as Span;
      return turns[lastStartingBy(turns, from)]?.status ?? own.status;
    }
    if (path.length === 0 && this.#opensInMidst(paragraph)) return 'achieved';
    if (own)
      return section.number === '' && signpost.from > section.from ? signpost.status : own.status;
    const outermost = path[0];
    const heading = outermost && this.#parts.toldBefore(outermost.titleFrom);
    if (heading && heading.from > signpost.from)
      return this.#isPaper ? signpost.status : heading.status;
    const isSecond = signpost.from < 0 && this.#kind === 'work-report' && this.#opensWithTasks;
    return isSecond ? 'target' : signpost.status;
  }

  /** Whether a paragraph is of the first part of a plan whose beginning was left out: what stands before 二、总体要求. */
  #opensInMidst(paragraph: number): boolean {
    const [first] = this.#sections;
    if (this.#kind !== 'other' || first === undefined || !isSecond.test(first.label)) return false;
    if ((this.#paragraphs[paragraph] as Span).from >= this.#firstHeading) return false;
    return this.#parts.of(first)?.status === 'target';
  }

  /** What the paragraphs of a section that names a review and a plan open with: “十四五”时期, 今后五年 turn to the plan. */
  #turnsOf(section: Section): readonly Signpost[] {
    const known = this.#turns.get(section);
    if (known) return known;
    const turns: Signpost[] = [];
    const first = Math.max(0, lastStartingBy(this.#paragraphs, section.from));
    for (let at = first; at < this.#paragraphs.length; at++) {
      const { from, to } = this.#paragraphs[at] as Span;
      if (from >= section.to) break;
      const time = from < section.titleTo ? null : openingTime(this.#text, from, to);
      if (time) turns.push({ from, status: this.#tense.isAhead(time) ? 'target' : 'achieved' });
    }
    this.#turns.set(section, turns);
    return turns;
  }
}
