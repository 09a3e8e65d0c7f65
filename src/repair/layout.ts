import { lineMarkOf } from '../numbering/line-mark.ts';
import { indentsParagraphs } from './indents.ts';
import type { Line } from './lines.ts';
import { endless } from './lines.ts';
import { endingOf, holdsRunningMark } from './signs.ts';

/** How the lines of a text are set. Widths are in half cells. */
export interface Layout {
  /** White space in front of lines that are not indented. */
  readonly margin: number;
  /** For each line the width that it was set to, or 0 where lines are as long as their paragraphs. */
  readonly measures: Int16Array;
  /** Whether, where lines are as long as their paragraphs, these are indented. */
  readonly indents: boolean;
}

/** Whether any line of the text was set to a measure. */
export function holdsMeasures({ measures }: Layout): boolean {
  return measures.some((measure) => measure > 0);
}

/** What a paragraph's indent takes of its first line, however it is written. */
export const indentHalves = 4;
/** Half cells of white space that make an indent: two ASCII spaces. */
export const leastIndent = 2;

/** White space in front of `line` beyond the margin. */
export function indentBeyond(line: Line, margin: number): number {
  return Math.max(0, line.indent - margin);
}

/** Where the line ends, counted from the margin. */
export function edgeOf(line: Line, margin: number): number {
  const indent = indentBeyond(line, margin);
  return line.width + (indent < leastIndent ? indent : indentHalves);
}

export const narrowest = 18;
export const widest = 140;
const mostMeasures = 8;
const leastLines = 3;

/** Widths that many lines end at that break off without a sign: the measures that the text may have been set to. */
function candidates(text: string, lines: readonly Line[], margin: number): number[] {
  const counts = new Int32Array(widest + 4);
  for (const [index, line] of lines.entries()) {
    const edge = edgeOf(line, margin);
    if (edge < narrowest || edge > widest || endingOf(text, line.from, line.to) !== 'open')
      continue;
    const next = lines[index + 1];
    // A line before a numbered one is as often a heading that ends there.
    if (next && lineMarkOf(text, next.from, next.to) !== null) continue;
    counts[edge] = (counts[edge] as number) + 1;
  }
  const around = (edge: number): number =>
    (counts[edge - 1] as number) + (counts[edge] as number) + (counts[edge + 1] as number);
  const found: number[] = [];
  while (found.length < mostMeasures) {
    let best = narrowest;
    for (let edge = narrowest; edge <= widest; edge++) if (around(edge) > around(best)) best = edge;
    if (around(best) < leastLines) break;
    let measure = best;
    for (const edge of [best - 1, best + 1]) {
      if ((counts[edge] as number) > (counts[measure] as number)) measure = edge;
    }
    found.push(measure);
    counts.fill(0, best - 2, best + 3);
  }
  return found;
}

/** Half cells that a closing sign may hang over the measure. */
const mostOver = 3;

/** What is seen of a line. */
interface Look {
  readonly edge: number;
  /** Whether it breaks off without any sign. */
  readonly open: boolean;
  /** Whether it holds a mark of running text. */
  readonly marked: boolean;
  /** Whether it ends with the same words as one shortly before: lists and tables do. */
  readonly echo: boolean;
}

/** How likely lines of a wrapped text are full and how likely such lines look so. */
const wrapped = { short: 0.12, open: 0.8, openShort: 0.2, marked: 0.85, echo: 0.003 } as const;
/** The same for lines that are as long as their paragraphs. */
const loose = { open: 0.45, marked: 0.5, echo: 0.1, endless: 0.3 } as const;

const odds = (holds: boolean, share: number): number => (holds ? share : 1 - share);

/** Natural logarithm of how likely a line of a wrapped text looks so when it is set to `measure`. */
function logWrapped(look: Look, measure: number): number {
  const over = look.edge - measure;
  if (over > mostOver) return -9;
  const echo = odds(look.echo, wrapped.echo);
  if (over < -4) {
    return Math.log((wrapped.short / measure) * odds(look.open, wrapped.openShort) * echo);
  }
  const place = Math.abs(over) <= 1 ? 0.18 : 0.05;
  return Math.log(place * odds(look.open, wrapped.open) * odds(look.marked, wrapped.marked) * echo);
}

/** The same for a text whose lines are as long as its paragraphs. */
function logLoose(look: Look): number {
  if (look.edge >= endless) return Math.log(loose.endless);
  const place = 0.35 / (look.edge + 10);
  const marked = look.edge < narrowest ? 1 : odds(look.marked, loose.marked);
  return Math.log(place * odds(look.open, loose.open) * marked * odds(look.echo, loose.echo));
}

/** What it costs to assume that the measure changes. */
const logChange = -10;
/** What it costs to assume that the text starts with wrapped lines. */
const logStart = -5;

/**
 * The measure of each line, found as the likeliest sequence of measures: a run of lines that end at about the same
 * width was set to it; short lines are ends of paragraphs; lines of any length are set to none.
 */
function likeliestMeasures(looks: readonly Look[], candidates: readonly number[]): Int16Array {
  const measures = [0, ...candidates];
  const result = new Int16Array(looks.length);
  const states = measures.length;
  const cameFrom = new Uint8Array(looks.length * states);
  let score = new Float64Array(states).fill(logStart);
  score[0] = 0;
  for (let line = 0; line < looks.length; line++) {
    const look = looks[line] as Look;
    const next = new Float64Array(states);
    let best = 0;
    for (let state = 1; state < states; state++) {
      if ((score[state] as number) > (score[best] as number)) best = state;
    }
    for (let state = 0; state < states; state++) {
      const stays = score[state] as number;
      const changes = (score[best] as number) + logChange;
      const measure = measures[state] as number;
      const seen = measure === 0 ? logLoose(look) : logWrapped(look, measure);
      const isStart = line === 0;
      cameFrom[line * states + state] = isStart || stays >= changes ? state : best;
      next[state] = (isStart ? stays : Math.max(stays, changes)) + seen;
    }
    score = next;
  }
  let state = 0;
  for (let other = 1; other < states; other++) {
    if ((score[other] as number) > (score[state] as number)) state = other;
  }
  for (let line = looks.length - 1; line >= 0; line--) {
    result[line] = measures[state] as number;
    state = cameFrom[line * states + state] as number;
  }
  return result;
}

/** Measures the layout of `lines`, which stand in `text`. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const margin = marginOf(lines);
  const likely = candidates(text, lines, margin);
  const measures =
    likely.length === 0
      ? new Int16Array(lines.length)
      : measuresOf(looksOf(text, lines, margin), likely);
  return { margin, measures, indents: indentsParagraphs(text, lines, measures) };
}

function measuresOf(looks: readonly Look[], likely: readonly number[]): Int16Array {
  const measures = likeliestMeasures(looks, likely);
  spread(measures, looks);
  return measures;
}

function looksOf(text: string, lines: readonly Line[], margin: number): Look[] {
  const recent: string[] = [];
  const looks: Look[] = [];
  for (const line of lines) {
    const { from, to } = line;
    const edge = Math.min(edgeOf(line, margin), endless);
    if (edge > widest) {
      looks.push({ edge, open: false, marked: true, echo: false });
      continue;
    }
    const tail = text.slice(Math.max(from, to - tailLength), to);
    const echo = recent.includes(tail);
    recent.push(tail);
    if (recent.length > echoReach) recent.shift();
    const open = endingOf(text, from, to) === 'open';
    looks.push({ edge, open, marked: holdsRunningMark(text, from, to), echo });
  }
  return looks;
}

/** Share of lines, between others of one measure, that may be too long for it: a break or a sign was lost. */
const tooLong = 0.1;

function countOver(looks: readonly Look[], measure: number): number {
  return looks.filter(({ edge }) => edge > measure + mostOver).length;
}

/** Share of wrapped lines that makes the whole text a wrapped one. */
const mostlyWrapped = 0.5;

/**
 * In a text that is mostly wrapped, lines between that fit the measure around them were set to it too, and prose that
 * does not to one of its own.
 */
function spread(measures: Int16Array, looks: readonly Look[]): void {
  let count = 0;
  for (const measure of measures) if (measure > 0) count++;
  if (count < mostlyWrapped * measures.length) return;
  for (let from = 0; from < measures.length; from++) {
    if (measures[from] !== 0) continue;
    let to = from;
    while (to < measures.length && measures[to] === 0) to++;
    const gap = looks.slice(from, to);
    const around = [measures[from - 1] ?? 0, measures[to] ?? 0];
    const most = around[0] === around[1] ? tooLong * gap.length : 0;
    const fitting = around.find((measure) => measure > 0 && countOver(gap, measure) <= most);
    measures.fill(fitting ?? ownMeasure(gap), from, to);
    from = to;
  }
}

/** The measure of a few wider lines of prose among wrapped ones: where the longest of them breaks off; else none. */
function ownMeasure(looks: readonly Look[]): number {
  const prose = looks.filter(({ marked }) => marked);
  if (2 * prose.length < looks.length || looks.some(({ edge }) => edge > widest)) return 0;
  return Math.max(0, ...prose.filter(({ open }) => open).map(({ edge }) => edge));
}

/** Units that are compared of lines that may end with the same words, and how many lines back. */
const tailLength = 3;
const echoReach = 4;

const widestIndent = 120;

/** The white space that at least three lines in four have in front. */
function marginOf(lines: readonly Line[]): number {
  const counts = new Int32Array(widestIndent + 1);
  for (const { indent } of lines) {
    const at = Math.min(indent, widestIndent);
    counts[at] = (counts[at] as number) + 1;
  }
  let left = lines.length >> 2;
  return Math.max(
    0,
    counts.findIndex((count) => (left -= count) < 0),
  );
}
