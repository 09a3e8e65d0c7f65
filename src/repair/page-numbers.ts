import { CharSet } from '../core/char-set.ts';
import { isDigit, isSpace } from './signs.ts';

/** A line that may be a page number. */
export interface PageNumber {
  readonly number: number;
  /** Whether its dress says so (— 4 —, 第4页); bare digits need a sequence of them. */
  readonly dressed: boolean;
}

const dress = new CharSet('·•・.—–-－─―_~～ⅠⅡ|｜');
/** What else a page number starts with: 第4页, page 4. */
const openings = new CharSet('第pP');
const longest = 24;

const inWords = /^第?(\d{1,4})页(?:[,，/／]?共\d{1,4}页)?$/;
const ofTotal = /^(\d{1,4})[/／]\d{1,4}$/;
const page = /^(?:page|p\.?)(\d{1,4})(?:of\d{1,4})?$/i;

/** Reads the stretch of `text` from `from` to `to` as a page number; null where it is none. */
export function pageNumberOf(text: string, from: number, to: number): PageNumber | null {
  if (to - from > longest) return null;
  let bare = '';
  let dressedBefore = false;
  let dressedAfter = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) continue;
    if (dress.has(unit)) {
      if (bare === '') dressedBefore = true;
      else dressedAfter = true;
      continue;
    }
    if (dressedAfter || (bare === '' && !isDigit(unit) && !openings.has(unit))) return null;
    bare += unit >= 0xff10 && unit <= 0xff19 ? String.fromCharCode(unit - 0xfee0) : text.charAt(at);
  }
  if (bare === '') return null;
  const worded = inWords.exec(bare) ?? ofTotal.exec(bare) ?? page.exec(bare);
  if (worded !== null) return { number: Number(worded[1]), dressed: true };
  if (bare.length > 4) return null;
  for (let at = 0; at < bare.length; at++) if (!isDigit(bare.charCodeAt(at))) return null;
  if (dressedBefore !== dressedAfter) return null;
  return { number: Number(bare), dressed: dressedBefore };
}

/** A line of bare digits. */
export interface NumberLine {
  readonly line: number;
  readonly number: number;
  /** Whether it stands where page numbers do: in running text or at a page's edge, not among cells. */
  readonly isSeen: boolean;
}

/** Least number of lines between two page numbers. */
const shortestPage = 5;
/** Most lines between them, before any page is known, and when some are, in pages of their length. */
const longestPage = 120;
const mostPages = 5;
/** How many numbers in sequence that are seen where page numbers stand make them such. */
const leastSequence = 3;
/** Most pages in a row that may lack their number. */
const mostLacking = 2;

interface Link extends NumberLine {
  readonly earlier: Link | null;
  /** Numbers of the chain up to this one that are seen. */
  readonly seen: number;
  /** Lines and pages from the chain's first number to this one. */
  readonly lines: number;
  readonly pages: number;
}

/** The lines whose numbers follow each other, a page's lines apart, as page numbers do. */
export function inSequence(numbers: readonly NumberLine[]): ReadonlySet<number> {
  const latest = new Map<number, Link>();
  const found = new Set<number>();
  for (const each of numbers) {
    let earlier: Link | null = null;
    for (let step = 1; step <= 1 + mostLacking && earlier === null; step++) {
      const link = latest.get(each.number - step);
      if (link && follows(link, each, step)) earlier = link;
    }
    const link: Link = {
      ...each,
      earlier,
      seen: (earlier?.seen ?? 0) + (each.isSeen ? 1 : 0),
      lines: (earlier?.lines ?? 0) + (earlier ? each.line - earlier.line : 0),
      pages: (earlier?.pages ?? 0) + (earlier ? each.number - earlier.number : 0),
    };
    latest.set(each.number, link);
    if (link.seen < leastSequence) continue;
    for (let at: Link | null = link; at !== null && !found.has(at.line); at = at.earlier) {
      found.add(at.line);
    }
  }
  return found;
}

/** Whether a number stands as far behind an earlier one as their pages take, or right behind it on an empty page. */
function follows(link: Link, { line, isSeen }: NumberLine, step: number): boolean {
  const between = line - link.line;
  if (step === 1 && between === 1) return link.pages > 0;
  const page = link.pages > 0 ? link.lines / link.pages : 0;
  const isSpaced =
    between >= Math.max(shortestPage * step, (page * step) / 2) &&
    between <= (page > 0 ? mostPages * page : longestPage) * step;
  return isSpaced && (isSeen || link.seen >= leastSequence);
}
