import { isDigit, isLatin } from '../core/characters.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';
import type { Span } from '../core/span.ts';
import { simplified } from '../lexicon/simplified.ts';
import type { Paragraph, Repaired } from '../repair/repaired.ts';
import { goalRowsOf } from './goal-rows.ts';
import { rowsOf } from './rows.ts';
import { headsIn, spacedRowsOf } from './spaced-rows.ts';
import type { RowParting } from './spaced-rows.ts';
import { withoutStandIns } from './stand-ins.ts';

/**
 * The repaired text as the rules read it: no white space inside a paragraph but where it keeps two numbers
 * or two Latin words apart, full-width letters, digits and signs as half-width ones,
 * traditional characters as simplified ones. Cells of a row are parted by
 * tabs, one for each tab that the text has there, or one for columns set apart by spaces.
 * `map` leads to the repaired text. Paragraphs keep their order and number.
 */
export interface Normalized extends MappedText {
  readonly paragraphs: readonly Paragraph[];
  /** Whether the text is written with traditional characters, all or some. */
  readonly isFolded: boolean;
}

const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const fullWidthShift = 0xfee0;

/** Full-width signs that the rules read in their Chinese form. */
const keptWide = new Set('，：；！？（）'.split('').map((sign) => sign.charCodeAt(0)));

/** Signs that stand for another one of the same length. */
const sameAs: ReadonlyMap<number, number> = new Map(
  (
    [
      ['﹪', '%'],
      ['℅', '%'],
      ['︰', '：'],
      ['﹕', '：'],
      ['〇', '〇'],
      ['○', '〇'],
      ['(', '（'],
      [')', '）'],
      ['〜', '~'],
      ['∼', '~'],
      ['–', '-'],
      ['－', '-'],
      ['−', '-'],
      ['─', '—'],
      ['━', '—'],
      ['･', '·'],
      ['•', '·'],
      ['「', '“'],
      ['」', '”'],
      ['『', '‘'],
      ['』', '’'],
    ] as const
  ).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

function fold(unit: number): number {
  if (unit < 0x80 && unit !== 0x28 && unit !== 0x29) return unit;
  const same = sameAs.get(unit);
  if (same !== undefined) return same;
  if (unit >= fullWidthFirst && unit <= fullWidthLast && !keptWide.has(unit)) {
    return unit - fullWidthShift;
  }
  return unit;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0xfeff ||
    unit === 0x0d
  );
}

/** Three digits and more set apart: 1 9 9 3. */
const setApart = /(?<![\d０-９])[\d０-９](?:[ \t\u00a0\u3000][\d０-９]){2,}(?![\d０-９])/;

/** Whether white space between two units says something: a boundary between two numbers or two words. */
function separates(before: number, after: number, areOneNumber: boolean): boolean {
  if (isDigit(before) && isDigit(after)) return !areOneNumber;
  const wordBefore = isLatin(before) || isDigit(before) || before === 0x25;
  return wordBefore && (isLatin(after) || isDigit(after));
}

/** Half-width stops that Chinese text is set with as often as with wide ones. */
const wideForms: ReadonlyMap<number, number> = new Map(
  [',，', ':：', ';；', '!！', '?？'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

function widened(unit: number): number {
  return wideForms.get(unit) ?? unit;
}

const raisedPoint = 0xb7;
const plainSpace = 0x20;

/** 19·5％ is set with a raised point. */
function betweenDigits(unit: number): number {
  return unit === raisedPoint ? 0x2e : unit;
}

/** 1,234 and 9:30 keep their half-width signs; a raised point may be spaced out: 19 · 5％. */
function isBetweenDigits(text: string, at: number): boolean {
  const isSpaced = text.charCodeAt(at) === raisedPoint;
  const before = isSpaced && text.charCodeAt(at - 1) === plainSpace ? at - 2 : at - 1;
  const after = isSpaced && text.charCodeAt(at + 1) === plainSpace ? at + 2 : at + 1;
  return isDigit(fold(text.charCodeAt(before))) && isDigit(fold(text.charCodeAt(after)));
}

/** Whether each unit is read as it is written wherever it stands: 1 if so, 2 if not, 0 as long as nobody asked. */
const asWritten = new Uint8Array(0x10000);

function isAsWritten(unit: number): boolean {
  let known = asWritten[unit] as number;
  if (known === 0) {
    const changes =
      isSpace(unit) || fold(unit) !== unit || wideForms.has(unit) || betweenDigits(unit) !== unit;
    known = asWritten[unit] = changes ? 2 : 1;
  }
  return known === 1;
}

/** The text as the rules read it. */
export function read(repaired: Repaired): Normalized {
  const text = withoutStandIns(repaired.text);
  const writer = new MappedTextWriter(text);
  const paragraphs: Paragraph[] = [];
  const rows = rowsOf(text, repaired.paragraphs);
  const spacedRows = spacedRowsOf(text, repaired.paragraphs);
  const goalRows = goalRowsOf(text, repaired.paragraphs);
  // 5 9 is a number where digits are set apart, and elsewhere what is left of 5.9.
  const setsApart = setApart.test(text);
  const partsOf = (index: number): Parting =>
    goalRows.has(index) ? 'goals' : (spacedRows.get(index) ?? (rows.has(index) ? 'wide' : 'none'));
  repaired.paragraphs.forEach((paragraph, index) => {
    if (paragraphs.length > 0) writer.replace('\n', paragraph.from - 1);
    const from = writer.length;
    const parts = partsOf(index);
    if (parts === 'units') readHeads(text, paragraph, writer);
    else readParagraph(text, paragraph, { parts, setsApart }, writer);
    const to = writer.length;
    const stays = from === paragraph.from && to === paragraph.to;
    paragraphs.push(stays ? paragraph : { ...paragraph, from, to });
  });
  const written = writer.finish();
  const folded = simplified(written.text);
  return { text: folded, map: written.map, paragraphs, isFolded: folded !== written.text };
}

/** What white space parts cells in a paragraph. */
type Parting = 'none' | 'wide' | 'goals' | RowParting;

/** Reads a head whose columns end in their units, with a tab between them. */
function readHeads(text: string, { from, to }: Span, writer: MappedTextWriter): void {
  let start = from;
  for (const end of headsIn(text.slice(from, to))) {
    if (start > from) writer.insert('\t');
    readParagraph(
      text,
      { from: start, to: from + end },
      { parts: 'none', setsApart: false },
      writer,
    );
    start = from + end;
  }
}

function readParagraph(
  text: string,
  { from, to }: Span,
  { parts, setsApart }: { readonly parts: Parting; readonly setsApart: boolean },
  writer: MappedTextWriter,
): void {
  const start = writer.length;
  let last = 0;
  for (let at = from; at < to;) {
    let end = at;
    while (end < to && isAsWritten(text.charCodeAt(end))) end++;
    if (end > at) {
      writer.copy(at, end);
      last = text.charCodeAt(end - 1);
      at = end;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) {
      last = isBetweenDigits(text, at) ? betweenDigits(fold(unit)) : widened(fold(unit));
      writer.replace(String.fromCharCode(last), at);
      at++;
      continue;
    }
    const gap = at;
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    if (writer.length === start || at === to) continue;
    if (parts !== 'none' && putTabs(text, { from: gap, to: at }, parts, writer)) {
      last = tab;
      continue;
    }
    const after = fold(text.charCodeAt(at));
    const earlier = gap - 2 >= from ? fold(text.charCodeAt(gap - 2)) : 0;
    const later = at + 1 < to ? fold(text.charCodeAt(at + 1)) : 0;
    const isOne = (setsApart && !isDigit(earlier) && !isDigit(later)) || cutsYear(text, gap, at);
    if (!separates(last, after, isOne)) continue;
    writer.replace(' ', gap);
    last = 0x20;
  }
}

/** The first digits of a year, and the last ones. */
const yearOpens = /(?<!\d)(?:19|20)\d?$/;
const yearEnds = /^\d{1,2}(?=年)/;
const digitsOfYear = 4;

/** Whether white space from `from` to `to` stands within the digits of a year: 202 1年. */
function cutsYear(text: string, from: number, to: number): boolean {
  const ends = yearEnds.exec(text.slice(to, to + digitsOfYear))?.[0] ?? '';
  if (ends === '') return false;
  const opens = yearOpens.exec(text.slice(Math.max(0, from - digitsOfYear), from))?.[0] ?? '';
  return opens.length + ends.length === digitsOfYear;
}

const tab = 0x09;

function startsNumber(text: string, at: number): boolean {
  return isDigit(fold(text.charCodeAt(at))) || '-+－＋'.includes(text.charAt(at) || ' ');
}

/** What goes on with a number before it, whatever white space a copy has put between: 2030 年, 9 左右. */
const goesOn = /^(?:年|左右|以[上下内]|上下)/;

/** Whether the white space from `from` to `to` parts a number from what belongs to it. */
function goesOnWithNumber(text: string, from: number, to: number): boolean {
  if ('≥≤≧≦><＞＜'.includes(text.charAt(from - 1))) return true;
  return isDigit(fold(text.charCodeAt(from - 1))) && goesOn.test(text.slice(to, to + 2));
}

/** Parts two cells where the white space from `from` to `to` does; false where it is a space inside a cell. */
function putTabs(
  text: string,
  { from, to }: Span,
  parts: Parting,
  writer: MappedTextWriter,
): boolean {
  const before = writer.length;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === tab) writer.replace('\t', at);
  const isBefore =
    parts === 'any' ||
    (parts === 'numbers' && startsNumber(text, to)) ||
    (parts === 'goals' && !goesOnWithNumber(text, from, to));
  if (writer.length === before && (parts === 'wide' ? to - from > 1 : isBefore))
    writer.replace('\t', from);
  return writer.length > before;
}
