import { isHan } from '../core/characters.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { firstSign } from '../core/search.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Paragraph } from '../repair/repaired.ts';
import { annexAt, opensNotes } from './back-matter.ts';
import { hasLeaders, withoutAbstract, withoutContents } from './contents.ts';
import { Frames } from './frames.ts';
import { titleAt } from './heading-title.ts';
import { nestedNumberAt, numbersAfterSentences } from './joined-numbers.ts';
import { ListTracker } from './list-items.ts';
import { mainPartEnd, namesMainPart, titleInPlanEnd } from './main-part.ts';
import { DecimalNumbers } from '../numbering/decimal-at.ts';
import type { Gap } from '../numbering/decimal-at.ts';
import { NotesReader } from './notes-reader.ts';
import { Panels } from './panels.ts';
import { numberingAt, openingAt, partAt, pointAt } from './paragraph-start.ts';
import type { Numbering } from '../numbering/number-at.ts';
import { headingOf } from './opening.ts';
import type { Ending, Heading, Opening } from './opening.ts';
import { announcingWords } from '../lexicon/heading-words.ts';
import { titleEndings } from '../lexicon/paper-words.ts';
import { phrase } from '../lexicon/phrase.ts';

export interface Openings {
  readonly openings: readonly Opening[];
  /** Where the text ends, or the notes start that nothing follows. */
  readonly end: number;
  /** Where the number stands that the text opens with, below its title; -1 where words stand before any. */
  readonly opensAt: number;
  /** The notes after the end, up to an annex that follows them. */
  readonly notes: Span;
}

/** Every place that may open a section, in the order of the text. */
export function openingsOf(normalized: Normalized): Openings {
  const { text, map, paragraphs } = normalized;
  const gapBefore: Gap = (offset) =>
    offset > 0 && offset < text.length ? map.toOrigin(offset) - map.toOrigin(offset - 1) - 1 : 0;
  const openings: Opening[] = [];
  const lists = new ListTracker();
  const inner = numbersAfterSentences(text);
  let nextInner = 0;
  let bodySeen = false;
  let opensAt = -1;
  const decimals = new DecimalNumbers(text, paragraphs, gapBefore);
  const frames = new Frames(paragraphs);
  const panels = new Panels();
  const notes = new NotesReader(text, paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { to } = paragraph;
    const from = openingAt(text, paragraph.from);
    if (notes.hold(from) || from >= to || hasLeaders(text, from, to)) continue;
    if (bodySeen && opensNotes(text, from, to)) {
      if (notes.openAt(index, from)) openings.push({ look: null, from, by: 'annex' });
      continue;
    }
    const annex = annexAt(text, from, to);
    if (annex) {
      lists.open('arabic', annex.listed);
      if (annex.listed === null) openings.push({ look: null, from, by: 'annex' });
      continue;
    }
    const numbering =
      decimals.at(from) ??
      partAt(text, from, gapBefore, decimals) ??
      pointBefore(text, { from, to }, paragraphs[index + 1]);
    if (numbering && !bodySeen && gathered.test(text.slice(from, to))) continue;
    if (numbering) {
      if (lists.holds(numbering, endSign(text, numbering.end, to))) continue;
      notes.addPart(numbering, from);
      addCandidates(openings, text, from, to, numbering, gapBefore);
      panels.add(openings.at(-1));
      frames.add(index);
      if (!bodySeen) opensAt = from;
      bodySeen = true;
    } else {
      bodySeen ||= isBody(text, from, to);
      const by = panels.endsAt(text, from) ? 'panel' : endedBy(text, from, to);
      if (by) openings.push({ look: null, from, by });
      const plain = plainHeadingAt(text, paragraph, frames.has(index));
      // A title page names no part, but a report may open with its look back.
      if (plain && (bodySeen || text.startsWith('回顾', to - 2))) openings.push(plain);
    }
    while ((inner[nextInner] ?? from) < from) nextInner++;
    for (; (inner[nextInner] ?? to) < to; nextInner++) {
      const candidate = innerCandidate(text, inner[nextInner] as number, to, gapBefore);
      if (candidate) openings.push(candidate);
    }
  }
  const { span } = notes;
  const end = span.to < text.length ? text.length : span.from;
  const listed = withoutAbstract(text, withoutContents(normalized, openings));
  return { openings: listed, end, opensAt, notes: span };
}

/** The sign that a paragraph ends in; that of sentences where one as short as titles stands before others: （一）渔业增长。预计产值9亿元；. */
function endSign(text: string, from: number, to: number): string {
  const end = firstSign(text, '。', { from, to: Math.min(to - 1, from + longestRunIn) });
  return end > from + shortestPlain ? '。' : text.charAt(to - 1);
}

/** No title that its text runs on from is longer. */
const longestRunIn = 40;

/** The title of a paper on a page that gathers such, its place before it: 第一篇：云岭市政府工作报告. */
const gathered = phrase`^第[一二三四五六七八九十]篇[：:][^，。；]{2,40}(?:${titleEndings}|公报|总结|讲话)\d{0,3}$`;

/** Adds the heading that the paragraph opens with, and those below it that stand on the same line. */
function addCandidates(
  openings: Opening[],
  text: string,
  from: number,
  to: number,
  numbering: Numbering,
  gapBefore: Gap,
): void {
  const bare = numbering.style === 'chinese' && numbering.end === from + numbering.label.length;
  if (numbering.end >= to && !bare) return;
  let start = from;
  let number: Numbering | null = numbering;
  while (number) {
    const nested = nestedNumberAt(text, number, to);
    const candidate = titled(text, start, nested === -1 ? to : nested, number, gapBefore, false);
    if (bare && start === from && candidate.look.form !== 'alone') return;
    openings.push(candidate);
    start = nested;
    number = nested === -1 ? null : numberingAt(text, nested, gapBefore);
  }
}

const clauseEnds = new CharSet('。；，');
const quotes = new CharSet('“《「"');

function titled(
  text: string,
  from: number,
  to: number,
  numbering: Numbering,
  gapBefore: Gap,
  inner: boolean,
): Heading {
  const found = titleAt(text, numbering.end, to);
  let end = mainPartEnd(text, found.title, found.form === 'alone');
  if (end === -1) end = titleInPlanEnd(text, found.title.from);
  if (end === -1) {
    const ended = clauseEnds.has(text.charCodeAt(to - 1));
    const width = ended || found.form !== 'alone' ? 2 : 3;
    end = wideGapIn(found.title, width, gapBefore);
    const isText = ended || found.form !== 'alone';
    const isApart = found.form === 'sentence' || (inner && gapBefore(from) > 0);
    if (end === -1 && isText) end = gapIn(text, found.title, isApart, gapBefore);
  }
  const title = end === -1 ? found.title : { from: found.title.from, to: end };
  const form = end === -1 ? found.form : 'alone';
  const main = form === 'alone' && namesMainPart(text.slice(title.from, title.to));
  const listed = form === 'run-in' ? quotes.has(text.charCodeAt(title.from)) : found.single;
  // What space sets apart on both sides stood on a line of its own.
  const isLine = inner && end !== -1 && numbering.style === 'chinese' && gapBefore(from) > 0;
  const look = {
    style: numbering.style,
    form,
    listed,
    main,
    inner: inner && !isLine,
    halved: false,
    framed: false,
  };
  return headingOf(look, numbering, title, from, to);
}

/** Shorter pieces are a word set apart: 总　　则. */
const shortestBesideGap = 3;

/** The first wide gap inside a title: the heading's text follows it on the same line; -1 where there is none. */
function wideGapIn({ from, to }: Span, width: number, gapBefore: Gap): number {
  for (let at = from + shortestBesideGap; at <= to - shortestBesideGap; at++) {
    if (gapBefore(at) >= width) return at;
  }
  return -1;
}

/** No title that a single space parts from its text is longer. */
const longestBesideSpace = 16;
/** Shortest title of a part: 渔业. */
const shortestTitle = 2;
/** What the text below a title opens with. */
const opensBody = new StartPattern(
  /全[年市县区省州国]|年[末底初]|初步[核测]算|据|(?:19|20)\d\d年/y,
);

/**
 * Where a line break stood that is one space now, before the text that a title opens: 二、渔业 全年海带产量9万吨. Where it is not apart for
 * sure, what follows must open a text. -1 where there is none.
 */
function gapIn(text: string, title: Span, isApart: boolean, gapBefore: Gap): number {
  const last = Math.min(title.to, title.from + longestBesideSpace);
  for (let at = title.from; at < last && !clauseEnds.has(text.charCodeAt(at)); at++) {
    if (at < title.from + shortestTitle || gapBefore(at) === 0) continue;
    const parts = isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at));
    if ((isApart && parts) || opensBody.startsAt(text, at)) return at;
  }
  return -1;
}

function innerCandidate(text: string, from: number, to: number, gapBefore: Gap): Heading | null {
  const numbering = numberingAt(text, from, gapBefore);
  if (!numbering) return null;
  const candidate = titled(text, from, to, numbering, gapBefore, true);
  return candidate.look.form === 'sentence' && numbering.style !== 'article' ? null : candidate;
}

/** The number of a point that a paragraph names before one that ends as sentences do; null where it names none. */
function pointBefore(text: string, { from, to }: Span, next?: Paragraph): Numbering | null {
  return next && text.charAt(next.to - 1) === '。' ? pointAt(text, from, to) : null;
}

/** Whether the text of a document has started: a sentence, or the address to the assembly. */
function isBody(text: string, from: number, to: number): boolean {
  if (to - from >= 30 && '。；'.includes(text.charAt(to - 1))) return true;
  return isAddress(text, from, to);
}

/** What a paragraph without a number ends by what it opens with; null where it ends nothing. */
function endedBy(text: string, from: number, to: number): Ending['by'] | null {
  if (isAddress(text, from, to)) return 'closing';
  return leadsOn(text, from, to) ? 'lead' : null;
}

/** What leads to the sections behind it: 要抓好九项渔业工作：. */
const leading = phrase`^[^。；：]{0,30}${announcingWords}[^。；：]{0,16}(?:工作|任务|重点)：$`;
const longestLeading = 50;

/** Whether a paragraph only leads to the sections behind it. */
function leadsOn(text: string, from: number, to: number): boolean {
  return (
    to - from <= longestLeading &&
    text.charAt(to - 1) === '：' &&
    leading.test(text.slice(from, to))
  );
}

const address = new StartPattern(/(?:各位代表|同志们|各位委员)/y);

/** Whether a paragraph opens by addressing the assembly. */
function isAddress(text: string, from: number, to: number): boolean {
  return from < to && address.startsAt(text, from);
}

const numberless = { value: 0, label: '' };
const shortestPlain = 4;
const longestPlain = 34;

function plainHeadingAt(
  text: string,
  { from, to, kind }: Paragraph,
  framed: boolean,
): Heading | null {
  if (to - from < shortestPlain || to - from > longestPlain) return null;
  const words = text.slice(from, to);
  if (/[。；！？]|[，、：:]$|^[—\-（《“·]|^(?:计量)?单位[：:]|^(?:各位代表|来源|作者)/.test(words))
    return null;
  const main = namesMainPart(words);
  if (!main && kind !== 'heading') return null;
  const halved = words.includes('：');
  const look = {
    style: 'plain',
    form: 'alone',
    listed: false,
    main,
    inner: false,
    halved,
    framed,
  } as const;
  return headingOf(look, numberless, { from, to }, from, to);
}
