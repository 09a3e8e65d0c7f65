import { covering, sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { holdsNumber, kindOf } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';
import type { Found, Line } from './grid.ts';
import { withoutGroups } from './flattened-groups.ts';
import { headsNames, headsNumbers, ordinalHead, unitHead } from './heads.ts';
import { isUnit } from './unit-text.ts';

/** Cells that a copy has put on lines of their own are no longer. */
const longestCell = 30;
/** Fewest cells of a table: two heads and two rows of two. */
const fewestCells = 6;
/** Cells of words that a row may start with. */
const mostLeading = 3;
const mostColumns = 10;
/** Bare numbers on lines of their own that make a stretch look like a table. */
const fewestNumbers = 4;
const bare = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

interface Run {
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  readonly kinds: readonly CellKind[];
}

/** The tables that a copy has flattened to one cell a line. */
export function flattenedTables({ text, paragraphs }: Normalized): Found[] {
  const found: Found[] = [];
  let run: Span[] = [];
  let numbers = 0;
  const close = (): void => {
    if (run.length >= fewestCells && numbers > 1) found.push(...tablesIn(text, run));
    run = [];
    numbers = 0;
  };
  for (const span of paragraphs) {
    if (isCell(text, span)) {
      run.push(span);
      const mayHold = digits.firstIn(text, span.from, span.to) !== -1;
      if (mayHold && holdsNumber(sliceOf(text, span))) numbers++;
    } else close();
  }
  close();
  return found;
}

const digits = new CharSet('0123456789');
const inSentences = new CharSet('\t。；！？');
const openEnds = new CharSet('，、：');

/** Whether a paragraph may be a cell of its own: short, and no part of a sentence. */
function isCell(text: string, { from, to }: Span): boolean {
  if (to - from > longestCell || openEnds.has(text.charCodeAt(to - 1))) return false;
  return inSentences.firstIn(text, from, to) === -1;
}

function tablesIn(text: string, run: readonly Span[]): Found[] {
  const spans = withoutGroups(text, run);
  const words = spans.map((span) => sliceOf(text, span));
  const cells: Run = { spans, words, kinds: words.map(kindOf) };
  const found: Found[] = [];
  let at = 0;
  while (at < spans.length) {
    const first = cells.kinds.indexOf('number', at);
    if (first === -1) break;
    let figure = at;
    while (!holdsNumber(words[figure] as string)) figure++;
    const layout = layoutAt(cells, figure, at) ?? layoutAt(cells, first, at);
    if (!layout) {
      const rest = unsureRest(cells, at);
      if (rest) found.push(rest);
      break;
    }
    const { from, width, rows } = layout;
    const lineAt = (start: number): Line => {
      const line = spans.slice(start, start + width);
      return { span: covering(line), cells: line };
    };
    const to = from + width * (rows + 1);
    found.push({
      span: covering(spans.slice(from, to)),
      heads: [lineAt(from)],
      lines: Array.from({ length: rows }, (_, row) => lineAt(from + width * (row + 1))),
    });
    at = to;
  }
  return found;
}

/** Where a table starts in a run, and its size; the heads are no row. */
interface Layout {
  readonly from: number;
  readonly width: number;
  readonly rows: number;
}

/** The layout in which the number at `first` stands in the first row and the most cells fall into place. */
function layoutAt(run: Run, first: number, floor: number): Layout | null {
  let best: Layout | null = null;
  let fits = 0;
  for (let leading = 0; leading <= mostLeading; leading++) {
    const start = first - leading;
    for (let width = Math.max(2, leading + 1); width <= mostColumns; width++) {
      const from = start - width;
      if (from < floor) break;
      if (!isHead(run, from, width, leading)) continue;
      const rows = rowsFrom(run, start, width, leading);
      if (rows < 2 || rows * width <= fits) continue;
      fits = rows * width;
      best = { from, width, rows };
    }
  }
  return best;
}

function isHead({ words, kinds }: Run, from: number, width: number, leading: number): boolean {
  const isOrdinal = ordinalHead.test(words[from] as string);
  if (isOrdinal !== (leading === 0)) return false;
  for (let at = from; at < from + width; at++) {
    if (kinds[at] === 'number' || kinds[at] === 'blank') return false;
    const unit = unitHead.test(words[at] as string);
    const underUnit = isUnit(words[at + width] ?? '');
    if (unit !== (underUnit && kinds[at + width] === 'text')) return false;
  }
  const columns = words.slice(from + Math.max(leading, 1), from + width);
  const named = headsNames(words[from + (isOrdinal ? 1 : 0)] as string);
  return named
    ? columns.some((word) => headsNumbers(word) || unitHead.test(word)) ||
        words.slice(from, from + width).some((word) => unitHead.test(word))
    : columns.every(headsNumbers);
}

/** A value in words, in a column of numbers: “十六五”时期零发生. */
const inWords = /^(?:[“"]十[一二三四五六]?五[”"]|零|不[低高超少大小]|控制|达到|[逐持][年续])/;

/** Whether a cell says in words what its row comes to. */
function saysValue(cell: string): boolean {
  return inWords.test(cell);
}

/** How many rows in a row are like the first. */
function rowsFrom({ kinds, words }: Run, start: number, width: number, leading: number): number {
  const isText = Array.from({ length: width }, (_, column) => kinds[start + column] === 'text');
  let rows = 0;
  for (let at = start; at + width <= kinds.length; at += width, rows++) {
    for (let column = 0; column < width; column++) {
      const kind = kinds[at + column] as CellKind;
      const like = isText[column]
        ? kind === 'text' || (kind === 'blank' && column >= leading)
        : kind !== 'text' || (rows > 0 && saysValue(words[at + column] ?? ''));
      if (!like || words[at + column] === '') return rows;
    }
  }
  return rows;
}

/** What is left of a run where it is full of numbers. */
function unsureRest({ spans, kinds, words }: Run, at: number): Found | null {
  const first = kinds.indexOf('number', at);
  const last = kinds.lastIndexOf('number');
  const cells = spans.slice(first, last + 1);
  const numbers = words.slice(first, last + 1).filter((word) => bare.test(word)).length;
  const dense = numbers >= fewestNumbers && numbers * 4 >= cells.length;
  return dense ? { span: covering(cells), cells } : null;
}
