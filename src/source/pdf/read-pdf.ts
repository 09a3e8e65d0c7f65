import type { Diagnostic, DiagnosticCode } from '../../core/diagnostic.ts';
import type { Reading } from '../readers/reader.ts';
import type { PageBlocks } from './flow.ts';
import { flowOf } from './flow.ts';
import { blocksOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import type { GlyphPage } from './glyphs.ts';
import { glyphPages } from './glyphs.ts';
import { loadPdfium } from './load-pdfium.ts';
import { placesOf } from './page-places.ts';
import type { Pdfium } from './pdfium.ts';
import { protectedErrors } from './pdfium.ts';
import { rowsOf } from './segments.ts';

/**
 * Reads the text layer of a PDF: a paragraph a line, columns one after the other, notes behind the text, running heads
 * and page numbers left out. Errors: `pdf-reader-missing` where the optional package is not installed, `file-locked`,
 * `file-damaged`, `pdf-scanned` (pages) where pages are pictures, `pdf-unmapped` where the file has no codes for its
 * characters. Notices `pdf-pages-scanned` (pages) and `pdf-characters-unmapped` (count) where part of the text is lost.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdfium = await loadPdfium();
  if (pdfium === null) return refused('pdf-reader-missing');
  const read = withDocument(pdfium, bytes, (document) => pagesOf(pdfium, document));
  if (typeof read === 'string') return refused(read, { kind: 'PDF' });
  return readingOf(read);
}

/** The reading of pages whose characters are known. */
function readingOf(pages: readonly GlyphPage[]): Reading {
  const characters = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  const scanned = pages.filter(
    ({ glyphs, pictured }) => glyphs.length < fewGlyphs && pictured > mostlyPicture,
  );
  if (characters < fewGlyphs * Math.max(1, pages.length)) {
    if (unmapped > characters) return refused('pdf-unmapped');
    if (scanned.length > 0) return refused('pdf-scanned', { pages: scanned.length });
    if (characters === 0) return refused('text-blank');
  }
  if (unmapped > mostUnmapped * characters) return refused('pdf-unmapped');
  const rows = pages.map(({ page, height, glyphs }) => ({ page, height, rows: rowsOf(glyphs) }));
  const blocks = withoutFurniture(rows).map((kept, index): PageBlocks => {
    const { page, height } = pages[index] as GlyphPage;
    return { page, height, blocks: blocksOf(kept) };
  });
  const { text, places } = flowOf(blocks);
  if (text.trim() === '') return refused('text-blank');
  const diagnostics: Diagnostic[] = [];
  const notice = (code: DiagnosticCode, args: Diagnostic['args']): void => {
    diagnostics.push({ code, severity: 'warning', span: null, args });
  };
  if (scanned.length > 0)
    notice('pdf-pages-scanned', { pages: scanned.map(({ page }) => page).join(', ') });
  if (unmapped > 0) notice('pdf-characters-unmapped', { count: unmapped });
  const value = {
    format: 'pdf',
    encoding: 'utf-8',
    text,
    places: placesOf(places, pages),
  } as const;
  return { value, diagnostics };
}

/** Characters of a page that holds no text to speak of, and the share of it that makes it a picture. */
const fewGlyphs = 12;
const mostlyPicture = 0.4;
/** Share of characters without codes that leaves no text. */
const mostUnmapped = 0.5;

function refused(code: DiagnosticCode, args: Diagnostic['args'] = {}): Reading {
  return { value: null, diagnostics: [{ code, severity: 'error', span: null, args }] };
}

function withDocument<T>(
  { calls }: Pdfium,
  bytes: Uint8Array,
  use: (document: number) => T,
): T | 'file-locked' | 'file-damaged' {
  const at = calls.malloc(bytes.length + 1);
  let document = 0;
  try {
    const memory = new Uint8Array(calls.memory.buffer);
    memory.set(bytes, at);
    memory[at + bytes.length] = 0;
    document = calls.FPDF_LoadMemDocument(at, bytes.length, 0);
    if (document === 0) {
      return protectedErrors.has(calls.FPDF_GetLastError()) ? 'file-locked' : 'file-damaged';
    }
    return use(document);
  } finally {
    if (document !== 0) calls.FPDF_CloseDocument(document);
    calls.free(at);
  }
}

function pagesOf(pdfium: Pdfium, document: number): GlyphPage[] {
  const count = pdfium.calls.FPDF_GetPageCount(document);
  return Array.from({ length: count }, (_, index) => glyphPages(pdfium, document, index)).flat();
}
