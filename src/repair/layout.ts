import type { Line } from './lines.ts';
import { endless } from './lines.ts';
import { endingOf } from './signs.ts';

/** How the lines of a text are set. Widths are in half cells. */
export interface Layout {
  /** White space in front of lines that are not indented. */
  readonly margin: number;
  /** For each line the width that it was set to, or 0 where lines are as long as their paragraphs. */
  readonly measures: Int16Array;
}

/** What a paragraph's indent takes of its first line, however it is written. */
const indentHalves = 4;

/** White space in front of `line` beyond the margin. */
export function indentBeyond(line: Line, margin: number): number {
  return Math.max(0, line.indent - margin);
}

/** Where the line ends, counted from the margin. */
export function edgeOf(line: Line, margin: number): number {
  const indent = indentBeyond(line, margin);
  return line.width + Math.min(indent, indentHalves);
}

const narrowest = 18;
const widest = 140;
const mostMeasures = 8;
const leastLines = 3;

/** Widths that many lines end at: the measures that the text may have been set to. */
function candidates(edges: Int16Array): number[] {
  const counts = new Int32Array(widest + 4);
  for (const edge of edges) if (edge >= narrowest && edge <= widest) counts[edge]!++;
  const around = (edge: number): number =>
    (counts[edge - 1] ?? 0) + (counts[edge] ?? 0) + (counts[edge + 1] ?? 0);
  const found: number[] = [];
  while (found.length < mostMeasures) {
    let best = 0;
    let most = 0;
    for (let edge = narrowest; edge <= widest; edge++) {
      const count = around(edge) * 1000 + (counts[edge] as number);
      if (around(edge) >= leastLines && count > most) {
        most = count;
        best = edge;
      }
    }
    if (most === 0) break;
    found.push(best);
    counts.fill(0, Math.max(0, best - 2), best + 3);
  }
  return found;
}

/** Natural logarithm of how likely a line of a wrapped text ends at `edge` when it is set to `measure`. */
function logWrapped(edge: number, measure: number, open: boolean): number {
  const over = edge - measure;
  if (over > 3) return -9;
  if (over < -4) return Math.log(0.25 / measure);
  const place = Math.abs(over) <= 1 ? 0.18 : 0.05;
  return Math.log(place * (open ? 0.8 : 0.2));
}

/** The same for a text whose lines are as long as its paragraphs. */
function logLoose(edge: number, open: boolean): number {
  if (edge >= endless) return Math.log(0.3);
  return Math.log((0.35 / (edge + 10)) * (open ? 0.45 : 0.55));
}

/** What it costs to assume that the measure changes. */
const logChange = -8;

/**
 * The measure of each line, found as the likeliest sequence of measures: a run of lines that end at about the same
 * width was set to it; short lines are ends of paragraphs; lines of any length are set to none.
 */
function likeliestMeasures(edges: Int16Array, open: Uint8Array): Int16Array {
  const measures = [0, ...candidates(edges)];
  const result = new Int16Array(edges.length);
  if (measures.length === 1) return result;
  const states = measures.length;
  const cameFrom = new Uint8Array(edges.length * states);
  let score = new Float64Array(states);
  for (let line = 0; line < edges.length; line++) {
    const edge = edges[line] as number;
    const next = new Float64Array(states);
    let best = 0;
    for (let state = 1; state < states; state++) {
      if ((score[state] as number) > (score[best] as number)) best = state;
    }
    for (let state = 0; state < states; state++) {
      const stays = score[state] as number;
      const changes = (score[best] as number) + logChange;
      const measure = measures[state] as number;
      const isOpen = open[line] === 1;
      const seen = measure === 0 ? logLoose(edge, isOpen) : logWrapped(edge, measure, isOpen);
      cameFrom[line * states + state] = stays >= changes || line === 0 ? state : best;
      next[state] = (line === 0 ? 0 : Math.max(stays, changes)) + seen;
    }
    score = next;
  }
  let state = 0;
  for (let other = 1; other < states; other++) {
    if ((score[other] as number) > (score[state] as number)) state = other;
  }
  for (let line = edges.length - 1; line >= 0; line--) {
    result[line] = measures[state] as number;
    state = cameFrom[line * states + state] as number;
  }
  return result;
}

/** Measures the layout of `lines`, which stand in `text`. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const margin = marginOf(lines);
  const edges = new Int16Array(lines.length);
  const open = new Uint8Array(lines.length);
  let short = 0;
  lines.forEach((line, index) => {
    edges[index] = Math.min(edgeOf(line, margin), endless);
    if (edges[index] > widest) return;
    short++;
    open[index] = endingOf(text, line.from, line.to) === 'open' ? 1 : 0;
  });
  if (short < leastLines) return { margin, measures: new Int16Array(lines.length) };
  return { margin, measures: likeliestMeasures(edges, open) };
}

/** The white space that at least three lines in four have in front. */
function marginOf(lines: readonly Line[]): number {
  const indents = lines.map((line) => Math.min(line.indent, 120)).sort((a, b) => a - b);
  return indents[indents.length >> 2] ?? 0;
}
