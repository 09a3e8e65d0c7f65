import { MappedTextWriter } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';
import type { Span } from '../core/span.ts';
import { readPiece } from '../source/html/read-html.ts';
import { blockTags, inlineTags } from '../source/html/tags.ts';

/** What a text may hold of a page's source, and what parts the pages of one read from pictures. */
const pieces: readonly RegExp[] = [
  /<!--([^]{0,300}?)-->/,
  // <--- Page Split --->, {5}--------
  /<-{1,3}([ \w]{1,40})-{1,3}>|\{\d{1,4}(\})-{8,}/,
  /<(\/?)([a-z][a-z\d]{0,9})(?:\s[^<>]{0,400})?\/?>/,
];
const piece = new RegExp(pieces.map(({ source }) => source).join('|'), 'gi');
const tableTag = /<(\/?)table(?=[\s>])/gi;
const aboutPage = /page|第\s?\d+\s?页|\}/i;

/**
 * A text that is no page but holds pieces of one's source, as programs that read pictures write their tables: without
 * tags and comments, a line for each row of a table, its cells parted by tabs; a page break for a comment that says one.
 */
export function withoutTags(text: string): MappedText {
  const unchanged = { text, map: OffsetMap.identity(text.length) };
  if (!text.includes('<') && !text.includes('}---')) return unchanged;
  const closes = tablesIn(text);
  let writer: LineWriter | null = null;
  let copied = 0;
  for (const match of text.matchAll(piece)) {
    if (match.index < copied) continue;
    const left = leftOut(text, match, closes);
    if (!left) continue;
    writer ??= new LineWriter(text);
    writer.copy(copied, left.from);
    if (left.as === 'table') writer.putTable(left);
    else if (left.as === 'line') writer.break(left.from);
    else if (left.as === 'page') writer.breakPage(left.from);
    copied = left.to;
  }
  if (!writer) return unchanged;
  writer.copy(copied, text.length);
  return writer.finish();
}

/** Writes a text without its tags; a line breaks once where tags part what stands on both sides of them. */
class LineWriter {
  readonly #text: string;
  readonly #writer: MappedTextWriter;
  /** Where a line is to break before anything else is written. */
  #breaksAt: number | null = null;
  #isLineStart = true;

  constructor(text: string) {
    this.#text = text;
    this.#writer = new MappedTextWriter(text);
  }

  copy(from: number, to: number): void {
    if (to <= from) return;
    if (!isBreak(this.#text, from)) this.#breakLine();
    this.#breaksAt = null;
    this.#writer.copy(from, to);
    this.#isLineStart = isBreak(this.#text, to - 1);
  }

  break(at: number): void {
    this.#breaksAt ??= at;
  }

  breakPage(at: number): void {
    this.#writer.replace('\f', at);
    this.#breaksAt = null;
    this.#isLineStart = true;
  }

  /** Writes a table's rows as lines of their own. */
  putTable({ from, to }: Span): void {
    this.break(from);
    this.#breakLine();
    const rows = readPiece(this.#text.slice(from, to));
    this.#writer.put(rows, from);
    this.#isLineStart = rows.text === '' || rows.text.endsWith('\n');
    this.#breaksAt = to - 1;
  }

  finish(): MappedText {
    return this.#writer.finish();
  }

  #breakLine(): void {
    if (this.#breaksAt !== null && !this.#isLineStart) this.#writer.replace('\n', this.#breaksAt);
    this.#breaksAt = null;
  }
}

function isBreak(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === '\n' || sign === '\r';
}

/** What is left out of a text, and what it is written as: nothing, the end of a line or page, or the rows of a table. */
interface Left extends Span {
  readonly as: 'nothing' | 'line' | 'page' | 'table';
}

/** What is left out for a piece found; null where it is no piece of a page's source. */
function leftOut(
  text: string,
  { 0: found, 1: comment, 2: split, 3: brace, 4: end, 5: tag, index }: RegExpExecArray,
  closes: ReadonlyMap<number, number>,
): Left | null {
  const here = { from: index, to: index + found.length };
  const name = tag?.toLowerCase();
  if (name === undefined) {
    if (!aboutPage.test(comment ?? split ?? brace ?? '')) return { ...here, as: 'nothing' };
    const torn = tornAt(text, here);
    return torn ? { ...torn, as: 'nothing' } : { ...here, as: 'page' };
  }
  if (name === 'br') return isInRow(text, index) ? { ...here, as: 'nothing' } : null;
  const table = name === 'table' && end === '' ? closes.get(index) : undefined;
  if (table !== undefined) return { from: index, to: table, as: 'table' };
  if (inlineTags.has(name)) return { ...here, as: 'nothing' };
  return blockTags.has(name) ? { ...here, as: 'line' } : null;
}

/** A sentence that a page breaks off, and how the next page goes on with it. */
const breaksOff = /[，；。][^\n]{0,200}[\u4e00-\u9fff\d][，、]?\s{0,9}$/;
const goesOn = /^\s{0,9}(?=[\u4e00-\u9fff（\d])/;
const opensPart =
  /^(?:[（第]?[一二三四五六七八九十]{1,3}[）、章节]|[（(]?\d{1,2}(?:[）)、]|[.．](?!\d))|[表图] ?\d)/;
const reach = 240;

/** The white space around what parts two pages, where a sentence goes on behind it; null where none does. */
function tornAt(text: string, { from, to }: Span): Span | null {
  const before = text.slice(Math.max(0, from - reach), from);
  const behind = text.slice(to, to + 20);
  const after = goesOn.exec(behind);
  return after && !opensPart.test(behind.trimStart()) && breaksOff.test(before)
    ? { from: from - (before.length - before.trimEnd().length), to: to + after[0].length }
    : null;
}

/** No row of a table is longer. */
const longestRow = 2000;

/** Whether the line opens with the bar of a table's row, in whose cells lines end. */
function isInRow(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - longestRow), at);
  const from = line.lastIndexOf('\n') + 1;
  return line.charAt(from) === '|' && (from > 0 || at <= longestRow);
}

/** Where each table that stands in no other one opens, with where it ends; none that is not closed. */
function tablesIn(text: string): ReadonlyMap<number, number> {
  const tables = new Map<number, number>();
  const open: number[] = [];
  for (const { 1: end, index } of text.matchAll(tableTag)) {
    if (end === '') open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined && open.length === 0)
        tables.set(from, text.indexOf('>', index) + 1 || text.length);
    }
  }
  return tables;
}
