import { MappedTextWriter } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';
import type { Span } from '../core/span.ts';
import { readPiece } from '../source/html/read-html.ts';
import { blockTags, inlineTags } from '../source/html/tags.ts';

/** A tag or a comment of a page's source, and what parts the pages of a text read from pictures: <!-- Page 5 -->, <--- Page Split --->. */
const piece =
  /<(?:!--([^]{0,300}?)--|-{1,3}([ \w]{1,40})-{1,3}|(\/?)([a-z][a-z\d]{0,9})(?:\s[^<>]{0,400})?\/?)>/gi;
const tableTag = /<(\/?)table(?=[\s>])/gi;
const aboutPage = /page|第\s?\d+\s?页/i;

/**
 * A text that is no page but holds pieces of one's source, as programs that read pictures write their tables: without
 * tags and comments, a line for each row of a table, its cells parted by tabs; a page break for a comment that says one.
 */
export function withoutTags(text: string): MappedText {
  const unchanged = { text, map: OffsetMap.identity(text.length) };
  if (!text.includes('<')) return unchanged;
  const closes = tablesIn(text);
  let writer: MappedTextWriter | null = null;
  let copied = 0;
  for (const { 0: found, 1: comment, 2: split, 3: end, 4: tag, index } of text.matchAll(piece)) {
    if (index < copied) continue;
    const name = tag?.toLowerCase();
    const table = name === 'table' && end === '' ? closes.get(index) : undefined;
    const isKnown = name === undefined || blockTags.has(name) || inlineTags.has(name);
    if (!isKnown || name === 'br') continue;
    writer ??= new MappedTextWriter(text);
    const torn = aboutPage.test(comment ?? split ?? '')
      ? tornAt(text, index, index + found.length)
      : null;
    writer.copy(copied, torn?.from ?? index);
    copied = torn?.to ?? table ?? index + found.length;
    if (torn) continue;
    if (table !== undefined) putTable(writer, text, { from: index, to: table });
    else if (aboutPage.test(comment ?? split ?? '')) writer.replace('\f', index);
    else if (name !== undefined && blockTags.has(name) && partsWords(text, index, copied))
      writer.replace('\n', index);
  }
  if (!writer) return unchanged;
  writer.copy(copied, text.length);
  return writer.finish();
}

/** A sentence that a page breaks off, and how the next page goes on with it. */
const breaksOff = /[，；。][^\n]{0,200}[\u4e00-\u9fff\d][，、]?\s{0,9}$/;
const goesOn = /^\s{0,9}(?=[\u4e00-\u9fff（\d])/;
const opensPart =
  /^(?:[（第]?[一二三四五六七八九十]{1,3}[）、章节]|[（(]?\d{1,2}(?:[）)、]|[.．](?!\d))|[表图] ?\d)/;
const reach = 240;

/** The white space around what parts two pages, where a sentence goes on behind it; null where none does. */
function tornAt(text: string, from: number, to: number): Span | null {
  const before = text.slice(Math.max(0, from - reach), from);
  const behind = text.slice(to, to + 20);
  const after = goesOn.exec(behind);
  return after && !opensPart.test(behind.trimStart()) && breaksOff.test(before)
    ? { from: from - (before.length - before.trimEnd().length), to: to + after[0].length }
    : null;
}

/** Writes a table's rows as lines of their own. */
function putTable(writer: MappedTextWriter, text: string, { from, to }: Span): void {
  const rows = readPiece(text.slice(from, to));
  if (!isEdge(text, from - 1)) writer.replace('\n', from);
  writer.put(rows, from);
  if (!isEdge(text, to)) writer.insert('\n');
}

/** Whether words stand on both sides of a tag in its line. */
function partsWords(text: string, from: number, to: number): boolean {
  return !isEdge(text, from - 1) && !isEdge(text, to);
}

/** Whether a line breaks at `at`, or a tag stands there. */
function isEdge(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === '' || sign === '\n' || sign === '\r' || sign === '<' || sign === '>';
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
