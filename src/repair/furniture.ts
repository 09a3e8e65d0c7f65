import type { Span } from '../core/span.ts';
import type { Jump } from './jumps.ts';
import { jumpAtEnd, jumpAtStart } from './jumps.ts';
import type { Layout } from './layout.ts';
import { indentBeyond, indentHalves, leastIndent } from './layout.ts';
import type { Line } from './lines.ts';
import { numberingOf } from './numbering.ts';
import { inSequence, pageNumberOf } from './page-numbers.ts';
import type { NumberLine } from './page-numbers.ts';
import type { RepairKind } from './repaired.ts';
import { endingOf, isDigit, isSpace } from './signs.ts';

/** What of a page is no text. */
export interface Furniture {
  /** For each line what it is, or null where it belongs to the text. */
  readonly kinds: readonly (RepairKind | null)[];
  /** Jump notes in the order of the text; notes inside a line are already cut off it. */
  readonly jumps: readonly Jump[];
  /** The notes that were cut off lines of text. */
  readonly cut: readonly Span[];
}

/** Longest line of a table of contents in characters, dots and all. */
const longestContents = 240;
/** Tells page furniture from text. Lines that start or end with a jump note are cut short by it. */
export function furnitureOf(text: string, lines: readonly Line[], layout: Layout): Furniture {
  const kinds = new Array<RepairKind | null>(lines.length).fill(null);
  const jumps: Jump[] = [];
  const cut: Span[] = [];
  lines.forEach((line, index) => {
    const start = jumpAtStart(text, line.from, line.to);
    if (start !== null) {
      jumps.push(start);
      if (start.to === line.to) kinds[index] = 'jump-line';
      else {
        cut.push(start);
        line.from = start.to;
      }
    }
    const end = kinds[index] === null ? jumpAtEnd(text, line.from, line.to) : null;
    if (end !== null && end.from > line.from) {
      jumps.push(end);
      cut.push(end);
      line.to = trimmedEnd(text, line.from, end.from);
    }
    if (line.to - line.from <= longestContents && isContentsLine(text, line.from, line.to)) {
      kinds[index] = 'contents-line';
    }
  });
  markPageEdges(text, lines, kinds, jumps);
  markContentsTitle(text, lines, kinds);
  markPageNumbers(text, lines, layout, kinds);
  markRunningHeads(text, lines, layout, kinds);
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
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

const leaders = '.．·…⋯‥_';
const leastLeaders = 4;

/** A heading, a row of dots, a page number. */
function isContentsLine(text: string, from: number, to: number): boolean {
  let at = to - 1;
  const inBrackets = '）)'.includes(text.charAt(at));
  if (inBrackets) at--;
  const digitsEnd = at;
  while (at > from && (isDigit(text.charCodeAt(at)) || text.charAt(at) === '-')) at--;
  if (at === digitsEnd || digitsEnd - at > 5) return false;
  if (inBrackets && '（('.includes(text.charAt(at))) at--;
  let dots = 0;
  while (at > from) {
    const sign = text.charAt(at);
    if (leaders.includes(sign)) dots += sign === '…' || sign === '⋯' ? 2 : 1;
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
  lines.forEach((line, index) => {
    if (kinds[index] !== null) return;
    const found = pageNumberOf(text, line.from, line.to);
    if (found === null) return;
    const inSentence = interrupts(text, lines, layout, kinds, index);
    if (found.dressed || inSentence) kinds[index] = 'page-number';
    if (found.dressed) return;
    const isSeen = inSentence || nearMeasured(layout, index) || besideFeed(text, lines, index);
    bare.push({ line: index, number: found.number, isSeen });
  });
  for (const line of inSequence(bare)) kinds[line] = 'page-number';
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

/** Whether a line stands between a full one that breaks off within a sentence and one that opens no paragraph. */
function interrupts(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  kinds: readonly (RepairKind | null)[],
  index: number,
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
  if (measure === 0 || line.width < measure - 2 - lostIndent(text, lines[before - 1])) return false;
  const ending = endingOf(text, line.from, line.to);
  if (ending !== 'open' && ending !== 'pause') return false;
  let next = index + 1;
  while (next - index < mostFurniture && next < lines.length && kinds[next] !== null) next++;
  const after = lines[next];
  return (
    after !== undefined &&
    indentBeyond(after, layout.margin) < leastIndent &&
    numberingOf(text, after.from, after.to) === null
  );
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
