import type { Span } from '../../core/span.ts';
import type { Block } from './columns.ts';
import type { PageLine } from './page-line.ts';
import { edgesOf } from './edges.ts';
import type { Edges } from './edges.ts';
import type { GlyphPage } from './glyph-page.ts';
import { isTableRow } from './segments.ts';

/** A page's blocks in the order in which they are read. */
export interface PageBlocks {
  readonly sheet: GlyphPage;
  readonly blocks: readonly Block[];
}

/** Where a line of a page stands in the text. */
export interface LinePlace extends Span {
  readonly sheet: GlyphPage;
  readonly line: PageLine;
}

/** The text of all pages, a paragraph a line, and the place of each line of a page in it. */
export interface Flow {
  readonly text: string;
  readonly places: readonly LinePlace[];
}

/** A line with the edges of its column and what stands before it. */
interface Placed {
  readonly sheet: GlyphPage;
  readonly line: PageLine;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Distance from the line before in its block, in sizes; 0 for the block's first. */
  readonly gap: number;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
}

/** Writes the lines of all pages as paragraphs: a line goes on in the next where it is full and that starts none. */
export function flowOf(pages: readonly PageBlocks[]): Flow {
  const body = bodySize(pages);
  const edges = edgesOf(pages.flatMap(({ blocks }) => blocks));
  const lines: Placed[] = [];
  const notes: Placed[] = [];
  for (const { sheet, blocks } of pages) {
    for (const block of blocks) {
      for (const placed of placedLines(sheet, block, edges.get(block) as Edges)) {
        (isNote(placed, body, notes.at(-1)) ? notes : lines).push(placed);
      }
    }
  }
  const indents = indentsParagraphs(lines);
  const writer = new FlowWriter();
  for (const list of [lines, notes]) {
    list.forEach((placed, index) => {
      const before = list[index - 1];
      writer.add(placed, before !== undefined && goesOn(before, placed, indents, body));
    });
  }
  return writer.finish();
}

class FlowWriter {
  #text = '';
  readonly #places: LinePlace[] = [];

  add({ sheet, line, text }: Placed, goesOn: boolean): void {
    const before = this.#text;
    if (before !== '') {
      const parts = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(text);
      this.#text += goesOn ? (parts ? ' ' : '') : '\n';
    }
    const from = this.#text.length;
    this.#text += text;
    this.#places.push({ from, to: this.#text.length, sheet, line });
  }

  finish(): Flow {
    return { text: this.#text, places: this.#places };
  }
}

/** The size that most characters have. */
function bodySize(pages: readonly PageBlocks[]): number {
  const counts = new Map<number, number>();
  for (const { blocks } of pages) {
    for (const { size, segments } of blocks.flatMap(({ lines }) => lines)) {
      const rounded = Math.round(size * 2) / 2;
      const length = segments.reduce((sum, { text }) => sum + text.length, 0);
      counts.set(rounded, (counts.get(rounded) ?? 0) + length);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Gap in sizes that parts cells of a row; narrower ones stretch a title. */
const cellGap = 1.2;

function placedLines(sheet: GlyphPage, { lines }: Block, { left, right }: Edges): Placed[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const cells = cellsOf(line);
    const isRow =
      isTableRow(line.segments) ||
      cells.length > 2 ||
      (cells.length === 2 && isRowAmong(lines, index));
    return {
      sheet,
      line,
      text: cells.join(isRow ? '\t' : cells.length > 1 ? '　' : ''),
      left,
      right,
      gap: before ? (line.base - before.base) / line.size : 0,
      isRow,
    };
  });
}

function cellsOf({ segments }: PageLine): string[] {
  const parts = segments.map(({ text }) => text);
  if (isTableRow(segments)) return parts;
  // 目　　录: single characters set apart are a word.
  return parts.every((part) => Array.from(part).length === 1) ? [parts.join('')] : parts;
}

/** Whether the line beside this one has cells that start where its own do. */
function isRowAmong(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index] as PageLine;
  const second = line.segments[1]?.left ?? 0;
  return [lines[index - 1], lines[index + 1]].some((beside) =>
    beside?.segments
      .slice(1)
      .some((cell) => Math.abs(cell.left - second) < 2 * cellGap * line.size),
  );
}

const noteSize = 0.92;
const noteZone = 0.55;
const noteMark = /^(?:[①-⑳]|[[［〔（(]\d{1,2}[\]］〕）)]|\d{1,2}(?=[^\d.%、年月]) ?|[*＊]|注[:：])/;

/** A line in small print at a page's foot that starts with a note's mark, or goes on with a note above it. */
function isNote({ sheet, line, text }: Placed, body: number, last: Placed | undefined): boolean {
  if (
    isTableRow(line.segments) ||
    line.size > noteSize * body ||
    line.base < noteZone * sheet.height
  )
    return false;
  return (
    noteMark.test(text) || (last?.sheet === sheet && Math.abs(last.line.size - line.size) < 0.5)
  );
}

const indent = { least: 1.1, most: 5 } as const;

function indentOf({ line, left }: Placed): number {
  return (line.left - left) / line.size;
}

function isIndented(placed: Placed): boolean {
  const by = indentOf(placed);
  return by >= indent.least && by <= indent.most;
}

/** Whether paragraphs are indented: few lines that end a sentence short of the edge have one after them that is not. */
function indentsParagraphs(lines: readonly Placed[]): boolean {
  let indented = 0;
  let flush = 0;
  lines.forEach((placed, index) => {
    const before = lines[index - 1];
    if (!before || isFull(before, placed) || !/[。！？]$/.test(before.text)) return;
    if (isIndented(placed)) indented++;
    else flush++;
  });
  return indented >= flush;
}

/** Half a character that signs may be squeezed by, in sizes. */
const squeeze = 0.6;
/** Width of a letter or digit in sizes. */
const latinWidth = 0.6;
const latinWord = /^[A-Za-z0-9.%]+/;

/** Whether the line has no room left for the first piece of the next one. */
function isFull({ line, right }: Placed, after: Placed): boolean {
  const word = latinWord.exec(after.text)?.[0].length ?? 0;
  const piece = Math.max(1, word * latinWidth) + (/^[“《（]/.test(after.text) ? 1 : 0);
  const closing = /^[，。、；：）”》]/.test(after.text) ? 1 : 0;
  return (right - line.right) / line.size < piece + closing + squeeze;
}

/** Most room in sizes that a line leaves where the next word is not to be parted. */
const mostRoom = 3;
const breaksOff = /[^。！？：；”）.:;!?]$/;

/** Whether a line within a sentence ends a little before its edge. */
function isCutShort({ line, text, left, right }: Placed): boolean {
  const isPause = /[，、]$/.test(text);
  return (
    line.left - left < indent.most * line.size &&
    (isPause || ((right - line.right) / line.size < mostRoom && breaksOff.test(text)))
  );
}

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百]{1,4}[章节篇条]|\d{1,2}[.．、](?!\d)|——)/;
const ended = /[。！？：；”）]$/;
/** How much larger than the body a title is, and how much sizes within a paragraph differ. */
const titleSize = 1.15;
const sameSize = 0.08;
const blankLine = 1.45;

function goesOn(before: Placed, after: Placed, indents: boolean, body: number): boolean {
  if (before.isRow || after.isRow) return false;
  const isSame = Math.abs(before.line.size - after.line.size) <= sameSize * body;
  if (!isSame) return false;
  if (before.line.size >= titleSize * body)
    return after.gap > 0 && !numbered.test(after.text) && isCentred(before) && isCentred(after);
  if (!isFull(before, after))
    return indents && isCutShort(before) && !isIndented(after) && !numbered.test(after.text);
  if (isIndented(after) && (indents || numbered.test(after.text))) return false;
  if (indents) return true;
  if (numbered.test(after.text) && ended.test(before.text)) return false;
  return !(after.gap > blankLine * usualGap(before, after) && ended.test(before.text));
}

/** The distance of lines in a column where nothing stands between them, in sizes. */
function usualGap(before: Placed, after: Placed): number {
  return before.gap > 0 ? before.gap : Math.min(after.gap, 1.5);
}

function isCentred({ line, left, right }: Placed): boolean {
  const [a, b] = [line.left - left, right - line.right];
  return a > 2.5 * line.size && Math.abs(a - b) < 2 * line.size;
}
