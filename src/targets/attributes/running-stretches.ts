import { phrase } from '../../lexicon/phrase.ts';
import { handingDown } from '../../lexicon/actions.ts';
import { CharSet } from '../../core/char-set.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { lastStartingBy } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import { SectionPaths } from '../../outline/section.ts';
import type { Outline, Section } from '../../outline/section.ts';
import { firstGoal, isGoal, nextTime } from '../../time/named-time.ts';
import type { NamedTime } from '../../time/named-time.ts';
import { isLong } from './frame.ts';
import { openingTime, sentenceEnd, yearCompared } from './opening-time.ts';
import { planIn } from '../../time/plan-years.ts';
import { opensStretch } from './time-role.ts';
import { lineOfStretch } from './titled-stretch.ts';

/** What a paragraph opened with, and where the section ends in which it did; null where that was no stretch. */
interface Opened {
  readonly stretch: NamedTime | null;
  readonly until: number;
}

/**
 * The stretch of years that still runs at the start of each paragraph: one that a paragraph opens with holds in the next
 * ones, until one opens with another time or the section ends in which it did.
 */
export function runningStretches(
  { text, paragraphs }: Pick<Normalized, 'text' | 'paragraphs'>,
  outline: Outline,
  { kind, planned = null }: Pick<Metadata, 'kind' | 'planned'>,
  reported: number | null,
): (NamedTime | null)[] {
  const isPlan = plans.has(kind);
  const last = planned ? planned.last + longestBeyond : Infinity;
  const paths = new SectionPaths(outline);
  const opened: Opened[] = [];
  const heads = headsOf(text, paragraphs);
  return paragraphs.map(({ from: start, to }, index) => {
    const section = paths.at(start).at(-1);
    // （二）发展目标。到2030年，…: the text behind the heading says when.
    const from = section?.from === start ? bodyOf(text, section, to) : start;
    while (opened.length > 0 && from >= (opened.at(-1) as Opened).until) opened.pop();
    const running = opened.at(-1)?.stretch ?? null;
    const leadsOn = leadsItems(text, paragraphs, index);
    const handedOn = kind === 'other' ? yearHandedOn(text, from, to) : null;
    const opens =
      openingTime(text, from, to) ??
      lineOfStretch(text, from, to) ??
      handedOn ??
      (kind === 'other' ? (timeOfList(text, from, to) ?? goalOfNews(text, from, to)) : null) ??
      (isPlan && leadsOn ? onlyGoal(text, from, to) : null);
    const isInPassing =
      (opens !== null && isWithin(opens, running)) ||
      toldInPassing(text, to, opens, running, reported);
    const opening = isInPassing ? null : opens;
    const time = isPlan && opening ? goalOf(text, { from, to }, opening, last) : opening;
    const runs =
      time !== null &&
      ((isLong(time) && !isPartOfPlan(text, time) && !isOfOneYear(text, paths.at(start))) ||
        (isPlan && isGoal(time) && (time.last ?? 0) <= last) ||
        leadsList(text, to, time) ||
        (kind === 'work-report' && pastYear.startsAt(text, from)) ||
        (leadsOn && opensStretch(text, time)) ||
        (kind === 'other' && setsGoals(text, to, time)) ||
        (kind === 'other' &&
          isYear(time) &&
          !isDay(text, time) &&
          (index <= heads ||
            handedOn !== null ||
            isDispatch(text, from, time) ||
            sameYear(time, running))));
    const stretch = time ? (runs ? time : null) : running;
    const still = stretch && turnsToYear(text, from, to, stretch) ? null : stretch;
    if (still !== running || time) {
      const isHead =
        isPlan &&
        still !== null &&
        (isLong(still) || isGoal(still) || kind === 'other') &&
        headsSections(text, outline, paragraphs, index);
      const until = section ? section.to : isHead ? outline.end : partEnd(outline, from);
      while (opened.length > 0 && (opened.at(-1) as Opened).until <= until) opened.pop();
      opened.push({ stretch: still, until });
    }
    return running;
  });
}

/** How a part of a review of years turns to the last one, of which the next paragraphs tell: 刚刚过去的2030年，. */
const pastYear = new StartPattern(/刚刚?过去的?(?:一年|(?:19|20)\d\d年)/y);

/** Whether a year is told of alone, as it compares with the one before the stretch that runs: 五年来，…。 2035年占比较2030年提高9%。 */
function toldInPassing(
  text: string,
  to: number,
  time: NamedTime | null,
  running: NamedTime | null,
  reported: number | null,
): boolean {
  if (time === null || running === null || !isYear(time) || !isLong(running)) return false;
  const from = running.anchor === 'calendar' ? 0 : running.anchor === 'reported' ? reported : null;
  const base = yearCompared(text, time.end, sentenceEnd(text, time.end, to));
  return from !== null && running.first !== null && base === from + running.first - 1;
}

/** What a heading calls the year whose work it looks back on: 2030年工作回顾, and no longer time. */
const oneYear = /^[^\d]{0,6}(?:19|20)\d\d年(?:政府|主要)?工作(?:回顾|总结|情况)/;

/** Whether a heading says of one year that its section is of it. */
function isOfOneYear(text: string, path: readonly Section[]): boolean {
  return path.some(({ titleFrom, titleTo }) => oneYear.test(text.slice(titleFrom, titleTo)));
}

/** Goals that lie further beyond a plan's last year are an outlook, of which the next paragraphs are not. */
const longestBeyond = 3;

/** Lines over a text that are hardly more than who wrote it. */
const mostHeads = 3;
const longestHead = 16;

/** How many short lines without numbers stand over a text: ◎云岭市渔业局. */
function headsOf(text: string, paragraphs: readonly Span[]): number {
  const isHead = ({ from, to }: Span): boolean =>
    to - from <= longestHead && !/[\d。；：]/.test(text.slice(from, to));
  const first = paragraphs.slice(0, mostHeads).findIndex((each) => !isHead(each));
  return Math.max(0, first);
}

/** Where the text of a section starts that its heading opens in one paragraph; that of the paragraph where the heading is all of it. */
function bodyOf(text: string, { from, titleTo }: Section, to: number): number {
  const body = titleTo + ('。：'.includes(text.charAt(titleTo) || ' ') ? 1 : 0);
  return body < to ? body : from;
}

/** Kinds of texts whose goals are of one time, which is told once: 到2030年，…。 */
const plans: ReadonlySet<Metadata['kind']> = new Set(['plan', 'notice', 'other']);

/** Whether a paragraph is a year alone, or leads with one up to a list below: 2031年; 今年，我区定下这些目标：. */
function leadsList(text: string, to: number, time: NamedTime): boolean {
  return time.end >= to || '：:'.includes(text.charAt(to - 1));
}

/** Whether the next paragraphs are items of this one: ——渔业增效. */
function leadsItems(text: string, paragraphs: readonly Span[], index: number): boolean {
  const next = paragraphs[index + 1];
  const isItem = (at: number): boolean => text.startsWith('——', at);
  return next !== undefined && isItem(next.from) && !isItem((paragraphs[index] as Span).from);
}

/** The only goal that a paragraph sets at the opening of a clause: 市政府印发方案，到2031年，…; null where it sets none, or two. */
function onlyGoal(text: string, from: number, to: number): NamedTime | null {
  const goal = firstGoal(text, from, to);
  const opens = goal !== null && clauseEnds.has(text.charCodeAt(goal.at - 1));
  return opens && firstGoal(text, goal.end, to) === null ? goal : null;
}

const clauseEnds = new CharSet('，。；');

/** Where the last clause of a stretch starts. */
function lastClause(text: string, from: number, to: number): number {
  let at = to - 1;
  while (at > from && !clauseEnds.has(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What leads down to the goals of a time told right before: 到2035年末，渔业工作应达成如下成就：. */
const leadsDown = /(?:(?:[如以]下|下列|这些)[^，。；]{0,10}|(?:目标|任务)[是为]?)：$/;

/** What a time ends a clause of its own with: 到2035年末，. */
const alone = new StartPattern(/[末底]?，/y);

/** What a paragraph ends with that hands on the goals of a year: 提出了2031年各镇渔业发展目标任务。, 局长部署了2031年的工作目标和措施。 */
const setsYear = phrase`^[^，。；\d]{0,8}?${handingDown}了?(?:(?:19|20)\d\d年|“?十[一二三四五六]?五”?(?:时期|期间)?)[^，。；]{0,20}(?:目标|任务)(?:和[^，。；]{2,8})?。$`;

/** The year whose goals a paragraph hands on at its end, or the years of the plan; null where it hands on none. */
function yearHandedOn(text: string, from: number, to: number): NamedTime | null {
  const clause = lastClause(text, from, to - 1);
  const said = text.slice(clause, to);
  if (!setsYear.test(said)) return null;
  const plan = planIn(said);
  return (
    nextTime(text, clause, to) ?? (plan && { at: clause, end: to, anchor: 'calendar', ...plan })
  );
}

/**
 * The time that the last clause of news opens with where it leads up to a list: …闭幕，今年全区要办这些事：; or that its goals are
 * of: 全省“十六五”发展的主要目标是：. Null where it leads to none.
 */
function timeOfList(text: string, from: number, to: number): NamedTime | null {
  if (text.charAt(to - 1) !== '：') return null;
  const stated = goalsStated.exec(text.slice(Math.max(from, to - longestStated), to))?.index;
  if (stated !== undefined) return nextTime(text, Math.max(from, to - longestStated) + stated, to);
  const clause = lastClause(text, from, to);
  const time = clause > from ? openingTime(text, clause, to) : null;
  if (!time && clause > from && leadsDown.test(text.slice(clause, to))) {
    const before = lastClause(text, from, clause - 1);
    const goal = openingTime(text, before, clause);
    if (goal && alone.endAt(text, goal.end) === clause) return goal;
  }
  if (time || !goalsLead.test(text.slice(clause, to))) return time;
  const named = nextTime(text, clause, to);
  return named && named.at - clause <= longestPlace ? named : null;
}

/** What says of which year the goals are that a sentence of its own leads up to: 确立了到2035年渔业发展的9个目标。它们是：. */
const goalsStated =
  /(?<=[到至])(?:19|20)\d\d年[^，。；]{0,20}(?:目标|任务)[。，](?:它们|具体|分别|即)(?:[是为])?：$/;
const longestStated = 50;

/** 主要目标是： */
const goalsLead = /(?:目标|任务)(?:[是为]|如下)?：$/;
/** Names of places before the time of what they aim at are hardly longer. */
const longestPlace = 8;

/** 2031年，全区经济社会发展主要预期目标是：…: what the next paragraphs go on with. */
const ofGoals = /^，?[^，。；：\d]{0,20}(?:预期|发展|主要)目标[是为]?：/;
const longestGoals = 30;

function setsGoals(text: string, to: number, { end }: NamedTime): boolean {
  return ofGoals.test(text.slice(end, Math.min(to, end + longestGoals)));
}

/** “十五五”前四年: what it brought is told at once. */
function isPartOfPlan(text: string, { at, end }: NamedTime): boolean {
  return /五.*[前头后][一两二三四]年$/.test(text.slice(at, end));
}

/** Whether a time is a year by its number, which holds for all of a text without a title that opens with it. */
function isYear({ anchor, first, last }: NamedTime): boolean {
  return anchor === 'calendar' && first !== null && first === last;
}

/** Whether news open with a time: 渔网讯 2031年，. */
function isDispatch(text: string, from: number, { at }: NamedTime): boolean {
  return at - from <= longestSource && /讯[ \u3000]?$/.test(text.slice(from, at));
}

/** Whether a year is that of a day: 2031年3月9日. */
function isDay(text: string, { end }: NamedTime): boolean {
  return /^\d{1,2}月\d{1,2}日/.test(text.slice(end, end + 6));
}

/** Longest name of who sent news. */
const longestSource = 10;

function sameYear(time: NamedTime, running: NamedTime | null): boolean {
  return running?.anchor === 'calendar' && running.first === time.first;
}

/** Whether a time is of the one that runs: 全年 in a list that a year leads, the last year of a stretch to reach something by. */
function isWithin(time: NamedTime, running: NamedTime | null): boolean {
  if (running === null) return false;
  if (isLong(running))
    return isGoal(time) && running.anchor === 'calendar' && running.last === time.last;
  return time.anchor === 'part';
}

/** The time that a paragraph of a plan is about: its last goal, or the one that a list behind it has. */
function goalOf(text: string, span: Span, opening: NamedTime, last: number): NamedTime {
  return isGoal(opening)
    ? lastGoal(text, span, opening, last)
    : (goalOfList(text, span.from, span.to) ?? opening);
}

/** What news open with of a plan whose goals they tell: 《纲要》明确了“十六五”时期经济社会发展主要目标。 */
const ofPlanGoals = /^[^。]{0,60}[“"]十[一二三四五六]?五[”"](?:时期|期间)[^。“]{0,16}目标[。，]/;

/** The goal that a sentence of such news opens with behind that; the last one, null where none is set. */
function goalOfNews(text: string, from: number, to: number): NamedTime | null {
  const opening = sentenceEnd(text, from, to);
  if (opening >= to - 1 || !ofPlanGoals.test(text.slice(from, opening + 1))) return null;
  const time = openingTime(text, opening + 1, to);
  return time && isGoal(time) ? lastGoal(text, { from: opening + 1, to }, time, Infinity) : null;
}

/** The goal that a paragraph sets which only leads up to a list: 未来五年，到2030年将实现：. */
function goalOfList(text: string, from: number, to: number): NamedTime | null {
  return text.charAt(to - 1) === '：' ? firstGoal(text, from, to) : null;
}

/** The last goal up to `latest` that a sentence of a paragraph opens with: 到2030年，…。到2035年，…。 */
function lastGoal(text: string, { from, to }: Span, first: NamedTime, latest: number): NamedTime {
  let last = first;
  for (let end = sentenceEnd(text, from, to); end < to - 1; end = sentenceEnd(text, end + 1, to)) {
    const time = openingTime(text, end + 1, to);
    if (time && isGoal(time) && (time.last ?? 0) <= latest) last = time;
  }
  return last;
}

/** Whether a paragraph leads up to the sections right behind it: “十六五”时期的主要目标是：. */
function headsSections(
  text: string,
  { sections }: Outline,
  paragraphs: readonly Span[],
  index: number,
): boolean {
  const next = paragraphs[index + 1];
  if (next === undefined || text.charAt((paragraphs[index] as Span).to - 1) !== '：') return false;
  return sections[lastStartingBy(sections, next.from)]?.from === next.from;
}

/** Where a part without a heading ends: at the next heading, or the notes. */
function partEnd({ sections, end }: Outline, from: number): number {
  const next = sections[lastStartingBy(sections, from) + 1];
  return Math.max(from + 1, next ? next.from : end);
}

/** Whether a later sentence of a paragraph turns from the time that runs to another year: 今后五年，…。2032年重点做好以下工作：. */
function turnsToYear(text: string, from: number, to: number, runs: NamedTime): boolean {
  for (let start = sentenceEnd(text, from, to) + 1; start < to;) {
    const time = openingTime(text, start, to);
    const isPart = time?.anchor === 'part' && !isLong(runs);
    const isOther = time !== null && time.at !== runs.at && !isYearOf(time, runs) && !isPart;
    const isYear = isOther && !isLong(time) && time.first !== null;
    if (isYear && !isPartOfPlan(text, time)) return true;
    start = sentenceEnd(text, start, to) + 1;
  }
  return false;
}

/** Whether a time is the year that is to be reached by a goal: 2035年 after 到2035年. */
function isYearOf({ anchor, first, last }: NamedTime, goal: NamedTime): boolean {
  return isGoal(goal) && anchor === 'calendar' && first === last && last === goal.last;
}
