import type { Span } from '../../core/span.ts';
import { halvesOf, isClosing, isSpace } from '../signs.ts';

/** A line of a page, blank ones too. */
export interface Row extends Span {
  /** Offset of the first unit that is no white space; `to` where there is none. */
  readonly start: number;
  /** Offset of the line break, or the text's end. */
  readonly breakAt: number;
  /** Whether a page or column starts with it. */
  readonly opens: boolean;
}

/**
 * The lines of `text`, each up to its last unit that is no white space. A form feed opens a page; `openings` are the
 * offsets, in order, at which columns start.
 */
export function rowsOf(text: string, openings: readonly number[]): Row[] {
  const rows: Row[] = [];
  let opening = 0;
  let afterFeed = false;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from);
    const breakAt = found === -1 ? text.length : found;
    let to = breakAt;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    let opens = afterFeed || holdsFeed(text, from, start);
    while ((openings[opening] ?? Infinity) <= from) {
      opens = true;
      opening++;
    }
    rows.push({ from, to, start, breakAt, opens });
    afterFeed = holdsFeed(text, to, breakAt);
    from = breakAt + 1;
  }
  return rows;
}

function holdsFeed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0c) return true;
  return false;
}

/** How many places a unit takes in its line. */
export type Count = (unit: number) => number;

/** Signs that some fonts set in half a cell. */
const ambiguous = '“”‘’—…·－×';

/** Ways of counting in which programs line columns up: half cells with wide or narrow signs, and characters. */
export const counts: readonly Count[] = [
  halvesOf,
  (unit) => (ambiguous.includes(String.fromCharCode(unit)) ? 1 : halvesOf(unit)),
  (unit) => (unit < 0x20 || (unit >= 0xdc00 && unit <= 0xdfff) ? 0 : 1),
];

/** Longest line in units that may hold columns. */
const longestRow = 400;
/** White space, in places, that parts columns. */
const leastGap = 2;

/** The places in the row at which text starts again behind a wide gap. */
export function startsOf(text: string, row: Row, count: Count): number[] {
  const starts: number[] = [];
  if (row.to - row.from > longestRow) return starts;
  let place = 0;
  let gap = 0;
  for (let at = row.from; at < row.to; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) gap += count(unit);
    else {
      if (gap >= leastGap && at > row.start) starts.push(place);
      gap = 0;
    }
    place += count(unit);
  }
  return starts;
}

/** The text of a row in one column. */
export interface Piece extends Span {
  /** Places before it in its column. */
  readonly indent: number;
}

/** A row cut where a column starts. */
export interface Cut {
  readonly left: Piece | null;
  readonly right: Piece | null;
}

/** Cuts the row at `column`; null where its text runs over it. */
export function cutAt(text: string, row: Row, column: number, count: Count): Cut | null {
  if (row.to - row.from > longestRow) return null;
  let place = 0;
  let indent = 0;
  let end = row.start;
  let endPlace = 0;
  for (let at = row.from; at < row.to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x09) return null;
    const width = count(unit);
    if (!isSpace(unit)) {
      if (place >= column) {
        const right = { from: at, to: row.to, indent: place - column };
        if (end === row.start) return { left: null, right };
        if (!isGap(place - endPlace, text.charCodeAt(end - 1))) return null;
        return { left: { from: row.start, to: end, indent }, right };
      }
      if (place + width > column) return null;
      if (at === row.start) indent = place;
      end = at + 1;
      endPlace = place + width;
    }
    place += width;
  }
  const left = end > row.start ? { from: row.start, to: end, indent } : null;
  return { left, right: null };
}

/** A closing sign may hang over its measure and leave but one space. */
function isGap(places: number, last: number): boolean {
  return places >= leastGap || (places === 1 && isClosing(last));
}
