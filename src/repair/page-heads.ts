import type { MappedText } from '../core/mapped-text.ts';
import { withoutSpans } from '../core/mapped-text.ts';
import type { Span } from '../core/span.ts';
import { pageNumberOf } from './page-numbers.ts';
import type { Row } from './side-by-side/rows.ts';
import { rowsOf } from './side-by-side/rows.ts';
import { holdsRunningMark } from './signs.ts';
import { isTitleLike } from './titles.ts';

/** A text without the running heads and feet of its pages. */
export interface WithoutHeads extends MappedText {
  /** Where in the text it was made from they stood. */
  readonly heads: readonly Span[];
}

/**
 * Leaves out the lines that come again at the top or foot of pages, whatever numbers stand in them. Pages are told by
 * form feeds and by page numbers in their dress; where there are none, the text is given back as it is.
 */
export function withoutHeads(text: string): WithoutHeads {
  const heads = mayHoldPages(text) ? headsOf(text, rowsOf(text, [])) : [];
  return { ...withoutSpans(text, heads), heads };
}

function mayHoldPages(text: string): boolean {
  return text.includes('\f') || /^[^\S\n]*[—–-]\s?\d+\s?[—–-][^\S\n]*$/m.test(text);
}

/** Rows at the top of a page, and as many at its foot, that may be heads; a head may come in two pieces between lines. */
const reach = 4;
/** Longest head in characters without white space, and fewest letters in it. */
const longest = 60;
const leastLetters = 2;
/** Pages that show a head, at least, and their share of those from the first to the last that shows it. */
const leastPages = 3;
const leastShare = 0.3;

function headsOf(text: string, rows: readonly Row[]): Span[] {
  const pages = pagesOf(text, rows);
  if (pages.length < leastPages) return [];
  const seen = new Map<string, Map<number, Row[]>>();
  pages.forEach((page, number) => {
    const near = page.length <= 2 * reach ? page : [...page.slice(0, reach), ...page.slice(-reach)];
    for (const row of near) {
      const key = keyOf(text, row);
      if (key === null) continue;
      const places = seen.get(key) ?? new Map<number, Row[]>();
      seen.set(key, places.set(number, [...(places.get(number) ?? []), row]));
    }
  });
  const found: Row[] = [];
  for (const [key, places] of seen) {
    const numbers = [...places.keys()];
    const within = (numbers.at(-1) as number) - (numbers[0] as number) + 1;
    if (numbers.length < leastPages || numbers.length < leastShare * within) continue;
    const rowsOfHead = [...places.values()].flat();
    // A title may stand nowhere else: its first one is left.
    found.push(...(isTitleLike(key) ? rowsOfHead.slice(1) : rowsOfHead));
  }
  return found.sort((a, b) => a.from - b.from).map(({ start, to }) => ({ from: start, to }));
}

/** The rows of each page that are not blank, without its number. */
function pagesOf(text: string, rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [];
  let page: Row[] = [];
  const close = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  for (const row of rows) {
    if (row.opens) close();
    if (row.start === row.to) continue;
    const number = pageNumberOf(text, row.start, row.to);
    if (number === null) page.push(row);
    else if (number.dressed && !text.includes('\f')) close();
  }
  close();
  return pages;
}

/** Signs of a table's head, which comes again where the table goes on. */
const unit = /单位[:：]|^续?表/;

/** What a head has in common with others of its kind: its words without white space and numbers; null for what is none. */
function keyOf(text: string, { start, to }: Row): string | null {
  if (to - start > 4 * longest || holdsRunningMark(text, start, to)) return null;
  const cells = text.slice(start, to).split(/\s{2,}/);
  if (cells.length > 3) return null;
  const key = cells.join('').replace(/\s+/g, '').replace(/\d+/g, '#');
  const letters = key.replace(/[^\p{L}]/gu, '').length;
  return key.length > longest || letters < leastLetters || unit.test(key) ? null : key;
}
