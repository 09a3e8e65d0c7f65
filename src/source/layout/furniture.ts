import type { GlyphPage } from './glyph-page.ts';
import type { Row, Segment } from './segments.ts';

/** The rows of a page. */
export interface PageRows {
  readonly sheet: GlyphPage;
  readonly rows: readonly Row[];
}

/** Share of a page's longer side that its top and foot take, in which running heads and page numbers stand, and of its height. */
const margin = 0.13;
const mostMargin = 0.2;
/** Rows at each end that are looked at. */
const reach = 3;
/** Points by which a head's place differs from page to page. */
const sameHeight = 4;
/** Pages that show the same head, at least. */
const leastPages = 3;
const fewPages = 2;

const dressed: readonly RegExp[] = [
  /^[—–\-－─~～·•\s]+\d{1,4}[—–\-－─~～·•\s]+$/,
  /^第?\s*\d{1,4}\s*页(?:[,，/／\s]*共\s*\d{1,4}\s*页)?$/,
  /^\d{1,4}\s*[/／]\s*\d{1,4}$/,
];
const bare = /^(\d{1,4}|[ivxIVX]{1,5})$/;

/** The rows of each page without running heads and feet and page numbers. */
export function withoutFurniture(pages: readonly PageRows[]): Row[][] {
  const seen = new Map<string, { page: number; base: number; row: Row }[]>();
  const out = new Set<Row>();
  const numbers: { page: number; number: number; row: Row }[] = [];
  for (const { sheet, rows } of pages) {
    const { page, width, height } = sheet;
    const edge = Math.min(margin * Math.max(width, height), mostMargin * height);
    const ends = new Set([...rows.slice(0, reach), ...rows.slice(-reach)]);
    for (const row of ends) {
      const base = (row[0] as Segment).base;
      if (base > edge && base < height - edge) continue;
      const text = textOf(row);
      if (dressed.some((form) => form.test(text))) out.add(row);
      else if (bare.test(text)) numbers.push({ page, number: Number(text) || 0, row });
      const key = text.replace(/\s+/g, '').replace(/\d+/g, '#');
      const fromFoot = base > height / 2 ? Math.round(height - base) : Math.round(base) + 1e5;
      const places = seen.get(key) ?? [];
      seen.set(key, [...places, { page, base: fromFoot, row }]);
    }
  }
  const least = pages.length < 2 * leastPages ? fewPages : leastPages;
  for (const [key, places] of seen) {
    if (key === '' || /单位[:：]/.test(key)) continue;
    const alike = places.filter((place) =>
      places.some((other) => other !== place && Math.abs(other.base - place.base) <= sameHeight),
    );
    if (new Set(alike.map(({ page }) => page)).size < least || !/[^#.,%\-\s]/.test(key)) continue;
    for (const { row } of alike) out.add(row);
  }
  for (const each of inStep(numbers)) out.add(each);
  return pages.map(({ rows }) => rows.filter((row) => !out.has(row)));
}

/** Rows that hold a number which grows with the pages. */
function inStep(numbers: readonly { page: number; number: number; row: Row }[]): Row[] {
  const byOffset = new Map<number, Row[]>();
  for (const { page, number, row } of numbers) {
    const offset = number === 0 ? Infinity : number - page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), row]);
  }
  return [...byOffset.values()].filter((rows) => rows.length >= fewPages).flat();
}

function textOf(row: Row): string {
  return row
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
