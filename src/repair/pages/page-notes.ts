import { readHtml } from '../../source/html/read-html.ts';
import type { Source } from '../../source/source.ts';
import { jumpAtEnd, jumpAtStart } from '../jumps.ts';
import type { Line } from '../lines.ts';
import { linesOf } from '../lines.ts';

/** What a page says of its place among others. Pages are named by number, with their section's letter: 4, A3. */
export interface PageNotes {
  /** The page that it continues. */
  readonly from: string | null;
  /** The page that it continues on. */
  readonly on: string | null;
  /** Its own number: as printed on it, which is `certain`, or else as its file is called. */
  readonly own: { readonly page: string; readonly certain: boolean } | null;
  /** Whether it opens as reports do. */
  readonly opens: boolean;
  /** Its lines without white space, to be compared with those of other pages. */
  readonly lines: ReadonlySet<string>;
}

/** How far from its ends a page bears its number, in lines. */
const edge = 4;
/** How far into a page a report opens, in lines. */
const opening = 20;

const salutation = /^(?:各位代表|各位委员)[：:，,]/;
const printedPage = /^.{0,24}?第?([A-Z]?[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})版/;
const numberInName = /(?:^|[^0-9A-Za-z]|page|p)([A-D]?\d{1,3})(?:版)?$/i;

/** Reads what `source` says of its place. */
export function pageNotesOf(source: Source): PageNotes {
  const text = source.format === 'html' ? readHtml(source.text).value.text : source.text;
  const lines = linesOf(text);
  let from: string | null = null;
  let on: string | null = null;
  for (const line of lines) {
    const start = jumpAtStart(text, line.from, line.to);
    if (start?.direction === 'from') from ??= normalPage(pagesIn(start.page).at(-1) as string);
    const end = start?.direction === 'on' ? start : jumpAtEnd(text, line.from, line.to);
    if (end?.direction === 'on') on = normalPage(pagesIn(end.page)[0] as string);
  }
  const words = lines.map((line) => squeezed(text, line));
  return {
    from,
    on,
    own: printedOn(words) ?? inName(source.name),
    opens: words.slice(0, opening).some((line) => salutation.test(line)),
    lines: new Set(words),
  };
}

/** The pages that a jump names: 第二、三版. */
function pagesIn(page: string): readonly string[] {
  return page.split(/[、，,至-]/);
}

function squeezed(text: string, line: Line): string {
  return text.slice(line.from, line.to).replace(/\s+/g, '');
}

/** The number that the page bears at its head or foot: 第四版, A3版. */
function printedOn(lines: readonly string[]): PageNotes['own'] {
  for (const line of [...lines.slice(0, edge), ...lines.slice(-edge)]) {
    if (line.length > 40 || /[接转]/.test(line)) continue;
    const page = printedPage.exec(line)?.[1];
    if (page !== undefined) return { page: normalPage(page), certain: true };
  }
  return null;
}

function inName(name: string): PageNotes['own'] {
  const stem = name.replace(/\.[^.]*$/, '');
  const page = numberInName.exec(stem)?.[1];
  return page === undefined ? null : { page: normalPage(page), certain: false };
}

const numerals = '〇一二三四五六七八九';

/** 第四版, ０４版 and 4 are one page, A03版 and A3 another. */
function normalPage(page: string): string {
  const half = page
    .replace(/[\s第版页頁]/g, '')
    .replace(/[０-９Ａ-Ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toUpperCase();
  const parts = /^([A-Z]*)0*(\d+)$/.exec(half);
  if (parts) return `${parts[1] ?? ''}${parts[2] ?? ''}`;
  const ten = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(half);
  if (ten) {
    const tens = ten[1] ? numerals.indexOf(ten[1]) : 1;
    return String(tens * 10 + (ten[2] ? numerals.indexOf(ten[2]) : 0));
  }
  const digits = Array.from(half, (sign) =>
    numerals.indexOf(sign === '零' || sign === '○' ? '〇' : sign),
  );
  return digits.includes(-1) ? half : String(Number(digits.join('')));
}
