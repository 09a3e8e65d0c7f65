import type { Diagnostic, DiagnosticCode } from '../../core/diagnostic.ts';
import type { Reading } from '../readers/reader.ts';
import type { SourceFormat } from '../source.ts';
import { blocksOf } from './columns.ts';
import { flowOf } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import type { GlyphPage } from './glyph-page.ts';
import { placesOf } from './page-places.ts';
import { rowsOf } from './segments.ts';

/** Characters of a page that holds no text to speak of, and the share of it that makes it a picture. */
const fewGlyphs = 12;
const mostlyPicture = 0.4;
/** Share of characters without codes that leaves no text. */
const mostUnmapped = 0.5;

/**
 * The text of pages whose characters are known by their places: a paragraph a line, columns one after the other, notes
 * behind the text, running heads and page numbers left out. Errors: `file-scanned` (pages) where pages are pictures,
 * `text-blank`, `pdf-unmapped` where the file has no codes for its characters. Notices `file-pages-scanned` (pages) and
 * `pdf-characters-unmapped` (count) where part of the text is lost.
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
  const rows = pages.map((sheet) => ({ sheet, rows: rowsOf(sheet.glyphs) }));
  const blocks = withoutFurniture(rows).map((kept, index) => ({
    sheet: pages[index] as GlyphPage,
    blocks: blocksOf(kept),
  }));
  const { text, places } = flowOf(blocks);
  if (text.trim() === '') return refused('text-blank');
  const diagnostics: Diagnostic[] = [];
  const notice = (code: DiagnosticCode, args: Diagnostic['args']): void => {
    diagnostics.push({ code, severity: 'warning', span: null, args });
  };
  if (scanned.length > 0)
    notice('file-pages-scanned', { kind, pages: scanned.map(({ page }) => page).join(', ') });
  if (unmapped > 0) notice('pdf-characters-unmapped', { count: unmapped });
  return { value: { format, encoding: 'utf-8', text, places: placesOf(places) }, diagnostics };
}

function refused(code: DiagnosticCode, args: Diagnostic['args'] = {}): Reading {
  return { value: null, diagnostics: [{ code, severity: 'error', span: null, args }] };
}
