import { lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { isIndented } from './indents.ts';
import type { Jump } from './jumps.ts';
import { jumpAtEnd, jumpAtStart } from './jumps.ts';
import type { Layout } from './layout.ts';
import { indentBeyond, indentHalves, leastIndent } from './layout.ts';
import type { Line } from './lines.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { inSequence, pageNumberOf } from './page-numbers.ts';
import type { NumberLine } from './page-numbers.ts';
import type { Repair, RepairKind } from './repaired.ts';
import { endingOf, holdsRunningMark, isDigit, isSpace } from './signs.ts';

/** What of a page is no text. */
export interface Furniture {
  /** For each line what it is, or null where it belongs to the text. */
  readonly kinds: readonly (RepairKind | null)[];
  /** Jump notes in the order of the text; notes inside a line are already cut off it. */
  readonly jumps: readonly Jump[];
  /** The notes and page numbers that were cut off lines of text. */
  readonly cut: readonly Repair[];
}

/** Longest line of a table of contents in characters, dots and all. */
const longestContents = 240;
/** Tells page furniture from text. Lines that start or end with a jump note are cut short by it. */
export function furnitureOf(text: string, lines: readonly Line[], layout: Layout): Furniture {
  const kinds = new Array<RepairKind | null>(lines.length).fill(null);
  const jumps: Jump[] = [];
  const cut: Repair[] = [];
  lines.forEach((line, index) => {
    const start = jumpAtStart(text, line.from, line.to);
    if (start !== null) {
      jumps.push(start);
      if (start.to === line.to) kinds[index] = 'jump-line';
      else {
        cut.push({ kind: 'jump-line', source: start });
        line.from = start.to;
      }
    }
    const end = kinds[index] === null ? jumpAtEnd(text, line.from, line.to) : null;
    if (end !== null && end.from > line.from) {
      jumps.push(end);
      cut.push({ kind: 'jump-line', source: end });
      line.to = line.gapTo = trimmedEnd(text, line.from, end.from);
    }
    if (line.to - line.from <= longestContents && isContentsLine(text, line.from, line.to)) {
      kinds[index] = 'contents-line';
    }
  });
  markPageEdges(text, lines, kinds, jumps);
  markContentsTitle(text, lines, kinds);
  if (layout.indents) cut.push(...cutPageNumbers(text, lines, layout));
  markPageNumbers(text, lines, layout, kinds);
  markRunningHeads(text, lines, layout, kinds);
  markImprints(text, lines, kinds);
  return { kinds, jumps, cut };
}

/** Lines that may stand between the note at a page's end and the one at the next one's start. */
const mostEdgeLines = 6;

/** Between a jump on and the jump that answers it stand the foot of one page and the head of the other. */
function markPageEdges(
  text: string,
  lines: readonly Line[],
  kinds: (RepairKind | null)[],
  jumps: readonly Jump[],
): void {
  jumps.forEach((jump, index) => {
    const next = jumps[index + 1];
    if (jump.direction !== 'on' || next?.direction !== 'from') return;
    const first = firstFrom(lines, jump.to);
    const edge: number[] = [];
    for (let at = first; (lines[at]?.to ?? Infinity) <= next.from; at++) {
      const line = lines[at] as Line;
      const isShort = line.to - line.from <= longestHead && !/[。；！？]/.test(compact(text, line));
      if (!isShort || edge.length === mostEdgeLines) return;
      if (kinds[at] === null) edge.push(at);
    }
    for (const at of edge) kinds[at] = 'running-head';
  });
}

/** Index of the first line that starts at `offset` or later. */
function firstFrom(lines: readonly Line[], offset: number): number {
  return lastStartingBy(lines, offset - 1) + 1;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

const leaders = new CharSet('.．·…⋯‥_');
const closing = new CharSet('）)');
const opening = new CharSet('（(');
const leastLeaders = 4;

/** A heading, a row of dots, a page number. */
function isContentsLine(text: string, from: number, to: number): boolean {
  let at = to - 1;
  const inBrackets = closing.has(text.charCodeAt(at));
  if (inBrackets) at--;
  const digitsEnd = at;
  while (at > from && (isDigit(text.charCodeAt(at)) || text.charAt(at) === '-')) at--;
  if (at === digitsEnd || digitsEnd - at > 5) return false;
  if (inBrackets && opening.has(text.charCodeAt(at))) at--;
  let dots = 0;
  while (at > from) {
    const sign = text.charAt(at);
    if (leaders.has(text.charCodeAt(at))) dots += sign === '…' || sign === '⋯' ? 2 : 1;
    else if (!isSpace(text.charCodeAt(at))) break;
    at--;
  }
  return dots >= leastLeaders && at > from;
}

function compact(text: string, line: Line): string {
  return text.slice(line.from, line.to).replace(/\s+/g, '');
}

function markContentsTitle(
  text: string,
  lines: readonly Line[],
  kinds: (RepairKind | null)[],
): void {
  lines.forEach((line, index) => {
    if (kinds[index] !== null || kinds[index + 1] !== 'contents-line') return;
    if (line.to - line.from <= 8 && /^目[录次]$/.test(compact(text, line))) {
      kinds[index] = 'contents-line';
    }
  });
}

function markPageNumbers(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  kinds: (RepairKind | null)[],
): void {
  const bare: NumberLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== null) continue;
    if (isSubscript(text, line, lines[index - 1])) {
      kinds[index] = 'page-number';
      continue;
    }
    const found = pageNumberOf(text, line.from, line.to);
    if (found === null) {
      const isLoose = layout.measures[index] === 0 && isDebris(text, line);
      if (isLoose && interrupts(text, lines, layout, kinds, index)) {
        kinds[index] = 'page-number';
      }
      continue;
    }
    const inSentence = interrupts(text, lines, layout, kinds, index, true);
    if (found.dressed || inSentence) kinds[index] = 'page-number';
    if (found.dressed) continue;
    const isSeen = inSentence || nearMeasured(layout, index) || besideFeed(text, lines, index);
    bare.push({ line: index, number: found.number, isSeen });
  }
  for (const line of inSequence(bare)) kinds[line] = 'page-number';
}

/** What an extractor has taken out of PM2.5 and PM10, and put on a line of its own below. */
const subscript = /^(?:2\.5|10)(?: +(?:2\.5|10|\d))*$/;
const longestSubscript = 24;
const withoutSubscript = /PM(?![\d\u4e00-\u9fff]| ?(?:2\.5|10))/;

function isSubscript(text: string, { from, to }: Line, above: Line | undefined): boolean {
  return (
    to - from <= longestSubscript &&
    isDigit(text.charCodeAt(from)) &&
    subscript.test(text.slice(from, to)) &&
    above !== undefined &&
    withoutSubscript.test(text.slice(above.from, above.to))
  );
}

/** White space and a page's number behind the last line of a page. */
const tail = /[ \u3000\t]{2,}\d{2,4}$/;
const longestTail = 20;

/** Cuts page numbers off lines of prose that break off within a sentence, which the next line goes on with. */
function cutPageNumbers(text: string, lines: readonly Line[], layout: Layout): Repair[] {
  const cut: Repair[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (layout.measures[index] !== 0 || next === undefined || isIndented(next)) return;
    const end = text.slice(Math.max(line.from, line.to - longestTail), line.to);
    const found = tail.exec(end)?.[0];
    if (found === undefined) return;
    const to = line.to - found.length;
    if (!isProse(text, { from: line.from, to }) || endingOf(text, line.from, to) !== 'open') return;
    cut.push({ kind: 'page-number', source: { from: to, to: line.to } });
    line.to = line.gapTo = to;
  });
  return cut;
}

/** Longest line that a scan leaves of a page number: digits, dots and dashes. */
const longestDebris = 12;
const debris = new CharSet('0123456789.．·•。—–-');

function isDebris(text: string, { from, to }: Line): boolean {
  if (to - from > longestDebris) return false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!debris.has(unit) && !isSpace(unit)) return false;
  }
  return true;
}

/** Whether a form feed stands before or behind the line. */
function besideFeed(text: string, lines: readonly Line[], index: number): boolean {
  const { from, to } = lines[index] as Line;
  const before = text.slice(lines[index - 1]?.to ?? 0, from);
  const after = text.slice(to, lines[index + 1]?.from ?? text.length);
  return before.includes('\f') || after.includes('\f');
}

/** Whether the line before or after is set to a measure. */
function nearMeasured(layout: Layout, index: number): boolean {
  return (layout.measures[index - 1] ?? 0) > 0 || (layout.measures[index + 1] ?? 0) > 0;
}

/** Longest running head in characters. */
const longestHead = 40;

/**
 * A running head stands beside page numbers again and again; where no page number is near, it interrupts sentences
 * again and again.
 */
function markRunningHeads(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  kinds: (RepairKind | null)[],
): void {
  const near = new Map<string, number[]>();
  const anywhere = new Map<string, number[]>();
  const note = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else list.push(index);
  };
  lines.forEach((line, index) => {
    if (kinds[index] !== null || line.to - line.from > longestHead) return;
    const beside = kinds[index - 1] === 'page-number' || kinds[index + 1] === 'page-number';
    const inside = interrupts(text, lines, layout, kinds, index);
    if (!beside && !inside) return;
    const key = compact(text, line);
    if (beside) note(near, key, index);
    if (inside) note(anywhere, key, index);
  });
  for (const list of near.values()) {
    const interrupting = list.some((index) => interrupts(text, lines, layout, kinds, index));
    if (list.length >= (interrupting ? 2 : leastHeads)) {
      for (const index of list) kinds[index] = 'running-head';
    }
  }
  for (const list of anywhere.values()) {
    if (isPaged(list)) for (const index of list) kinds[index] = 'running-head';
  }
  markLoneHeads(text, lines, layout, kinds);
}

/** What such words start with. */
const imprintOpenings = new CharSet('wWhHaA');
/** Words of a publisher's line, which stands at the foot of each page. */
const imprint = /www\.|https?\s?[:：]|all rights reserved/i;
const longestImprint = 160;

/** Lines with an address or a reserve of rights that come again and again, whatever number stands beside them. */
function markImprints(text: string, lines: readonly Line[], kinds: (RepairKind | null)[]): void {
  const found = new Map<string, number[]>();
  for (const [index, { from, to }] of lines.entries()) {
    if (kinds[index] !== null || to - from > longestImprint) continue;
    if (imprintOpenings.firstIn(text, from, to) === -1) continue;
    const words = text.slice(from, to);
    if (!imprint.test(words)) continue;
    const key = words.replace(/[^a-z]+/gi, '').toLowerCase();
    const list = found.get(key);
    if (list) list.push(index);
    else found.set(key, [index]);
  }
  for (const list of found.values()) {
    if (list.length >= leastHeads) for (const index of list) kinds[index] = 'running-head';
  }
}

const leastHeads = 3;
/** Least number of lines between two running heads. */
const shortestColumn = 12;

/** Whether lines stand as far apart as heads of pages do, often enough. */
function isPaged(list: readonly number[]): boolean {
  return (
    list.length >= leastHeads &&
    list.every((line, place) => place === 0 || line - (list[place - 1] as number) >= shortestColumn)
  );
}

/** Lines of furniture that may stand beside each other where a page ends. */
const mostFurniture = 6;

/**
 * Whether a line stands between a full one that breaks off within a sentence and one that opens no paragraph. Before a
 * number the full one may lack an indent.
 */
function interrupts(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  kinds: readonly (RepairKind | null)[],
  index: number,
  isNumber = false,
): boolean {
  let before = index - 1;
  while (
    index - before < mostFurniture &&
    (kinds[before] === 'page-number' || kinds[before] === 'running-head')
  )
    before--;
  const line = lines[before];
  if (line === undefined) return false;
  const measure = layout.measures[before] as number;
  const isBroken =
    measure > 0
      ? line.width >= measure - 2 - (isNumber ? lostIndent(text, lines[before - 1]) : 0)
      : layout.indents && isProse(text, line);
  if (!isBroken) return false;
  const ending = endingOf(text, line.from, line.to);
  if (ending !== 'open' && ending !== 'pause') return false;
  let next = index + 1;
  while (next - index < mostFurniture && next < lines.length && kinds[next] !== null) next++;
  const after = lines[next];
  return (
    after !== undefined &&
    (measure > 0 ? indentBeyond(after, layout.margin) < leastIndent : !isIndented(after)) &&
    lineMarkOf(text, after.from, after.to) === null
  );
}

/** Least length in characters of a line of prose. */
const leastProse = 28;

function isProse(text: string, { from, to }: Span): boolean {
  return to - from >= leastProse && holdsRunningMark(text, from, to);
}

/** Half cells that a line may lack of its measure where a paragraph may have started with it and lost its indent. */
function lostIndent(text: string, earlier: Line | undefined): number {
  const starts = !earlier || endingOf(text, earlier.from, earlier.to) === 'terminal';
  return starts ? indentHalves : 0;
}

/** A head beside a page number that interrupts a sentence and is set apart by blank lines, though it comes but once. */
function markLoneHeads(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  kinds: (RepairKind | null)[],
): void {
  lines.forEach((line, index) => {
    if (kinds[index] !== null || line.to - line.from > longestHead) return;
    const beside = kinds[index - 1] === 'page-number' || kinds[index + 1] === 'page-number';
    if (!beside || !interrupts(text, lines, layout, kinds, index)) return;
    const apartFrom = kinds[index - 1] === 'page-number' ? lines[index + 1] : line;
    const setApart = (apartFrom?.blanksBefore ?? 0) > 0;
    const measure = layout.measures[index] as number;
    if (setApart && endingOf(text, line.from, line.to) === 'open' && line.width < measure - 4) {
      kinds[index] = 'running-head';
    }
  });
}
