import type { Diagnostic, DiagnosticCode } from '../../core/diagnostic.ts';
import type { Reading } from '../readers/reader.ts';
import type { SourceFormat } from '../source.ts';
import { columnsOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { flowOf } from './flow.ts';
import type { PageBlocks } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import type { GlyphPage } from './glyph-page.ts';
import { pagePictures } from './page-pictures.ts';
import { placesOf } from './page-places.ts';
import { withRuledTables } from './ruled-tables.ts';
import { rowsOf } from './segments.ts';
import type { Row } from './segments.ts';

/** Characters of a page that holds no text to speak of, and the share of it that makes it a picture. */
const fewGlyphs = 12;
const mostlyPicture = 0.4;
/** Share of characters without codes that leaves no text. */
const mostUnmapped = 0.5;

/**
 * The text of pages whose characters are known by their places: a paragraph a line, columns one after the other, notes
 * behind the text, running heads and page numbers left out. Errors: `file-scanned` (pages) where pages are pictures,
 * `text-blank`, `pdf-unmapped` where the file has no codes for its characters. Notices `file-pages-scanned` (pages),
 * `pictures-unread` and `pdf-characters-unmapped` (count) where part of the text is lost.
 */
export function readPages(format: SourceFormat, pages: readonly GlyphPage[]): Reading {
  const characters = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  const scanned = pages.filter(
    ({ glyphs, pictured }) => glyphs.length < fewGlyphs && pictured > mostlyPicture,
  );
  const kind = format.toUpperCase();
  if (characters < fewGlyphs * Math.max(1, pages.length)) {
    if (unmapped > characters) return refused('pdf-unmapped');
    if (scanned.length > 0) return refused('file-scanned', { kind, pages: scanned.length });
    if (characters === 0) return refused('text-blank');
  }
  if (unmapped > mostUnmapped * characters) return refused('pdf-unmapped');
  const rows = pages.map((sheet) => ({
    sheet,
    rows: withRuledTables(rowsOf(sheet.glyphs), sheet.rules),
  }));
  const { text, places } = flowOf(blocksOf(pages, withoutFurniture(rows)));
  if (text.trim() === '') return refused('text-blank');
  const diagnostics: Diagnostic[] = [];
  const notice = (code: DiagnosticCode, args: Diagnostic['args']): void => {
    diagnostics.push({ code, severity: 'warning', span: null, args });
  };
  if (scanned.length > 0)
    notice('file-pages-scanned', { kind, pages: scanned.map(({ page }) => page).join(', ') });
  diagnostics.push(...pagePictures(text, pages, places));
  if (unmapped > 0) notice('pdf-characters-unmapped', { count: unmapped });
  return { value: { format, encoding: 'utf-8', text, places: placesOf(places) }, diagnostics };
}

/** The blocks of all pages; where a page shows no gutter, that of pages of its width holds. */
function blocksOf(pages: readonly GlyphPage[], rows: readonly (readonly Row[])[]): PageBlocks[] {
  const first = rows.map((each) => columnsOf(each));
  const known = new Map<string, number[]>();
  const keyOf = ({ turn, width }: GlyphPage): string => `${String(turn)} ${width.toFixed(0)}`;
  pages.forEach((sheet, index) => {
    const seen = known.get(keyOf(sheet)) ?? [];
    seen.push(...(first[index]?.gutters ?? []));
    known.set(keyOf(sheet), seen);
  });
  const common = new Map(Array.from(known, ([key, places]) => [key, commonest(places)]));
  return pages.map((sheet, index) => {
    const gutters = common.get(keyOf(sheet)) ?? [];
    const own = first[index] as Columns;
    const isWhole = gutters.every((at) => own.gutters.some((each) => isNear(each, at)));
    const { blocks } = isWhole ? own : columnsOf(rows[index] as readonly Row[], gutters);
    return { sheet, blocks };
  });
}

/** Points by which a gutter moves from page to page. */
const sameGutter = 6;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= sameGutter;
}

/** The places, those near each other as one, the commonest first. */
function commonest(places: readonly number[]): number[] {
  const groups: { readonly at: number; count: number }[] = [];
  for (const place of places) {
    const group = groups.find(({ at }) => isNear(at, place));
    if (group) group.count++;
    else groups.push({ at: place, count: 1 });
  }
  return groups.sort((a, b) => b.count - a.count).map(({ at }) => at);
}

function refused(code: DiagnosticCode, args: Diagnostic['args'] = {}): Reading {
  return { value: null, diagnostics: [{ code, severity: 'error', span: null, args }] };
}
