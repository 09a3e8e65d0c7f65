import { readPages } from '../layout/read-pages.ts';
import type { GlyphPage } from '../layout/glyph-page.ts';
import type { FileFaultCode } from '../file-fault.ts';
import type { Reading } from '../readers/reader.ts';
import { glyphPages } from './glyphs.ts';
import { forgetPdfium, loadPdfium } from './load-pdfium.ts';
import type { Pdfium } from './pdfium.ts';
import { protectedErrors } from './pdfium.ts';

/**
 * Reads the text layer of a PDF as `readPages` does. Further errors: `pdf-reader-missing` where the optional package is
 * not installed, `file-locked`, `file-damaged`, `file-excessive`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdfium = await loadPdfium();
  if (pdfium === null) return refused('pdf-reader-missing');
  const read = pagesIn(pdfium, bytes);
  return typeof read === 'string' ? refused(read, { kind: 'PDF' }) : readPages('pdf', read);
}

function refused(
  code: FileFaultCode | 'pdf-reader-missing',
  args: { readonly kind?: string } = {},
): Reading {
  return { value: null, diagnostics: [{ code, severity: 'error', span: null, args }] };
}

/** The pages of a file, or why there are none. A file that makes the reader fail is damaged; a new reader reads the next one. */
function pagesIn(pdfium: Pdfium, bytes: Uint8Array): readonly GlyphPage[] | FileFaultCode {
  try {
    return withDocument(pdfium, bytes, (document) => pagesOf(pdfium, document));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error;
    forgetPdfium();
    return 'file-damaged';
  }
}

/** Uses a document. Nothing is freed where the reader fails: its memory is let go of as a whole. */
function withDocument<T>(
  { calls }: Pdfium,
  bytes: Uint8Array,
  use: (document: number) => T,
): T | FileFaultCode {
  const at = calls.malloc(bytes.length + 1);
  if (at === 0) return 'file-excessive';
  const memory = new Uint8Array(calls.memory.buffer);
  memory.set(bytes, at);
  memory[at + bytes.length] = 0;
  const document = calls.FPDF_LoadMemDocument(at, bytes.length, 0);
  if (document === 0) {
    calls.free(at);
    return protectedErrors.has(calls.FPDF_GetLastError()) ? 'file-locked' : 'file-damaged';
  }
  const used = use(document);
  calls.FPDF_CloseDocument(document);
  calls.free(at);
  return used;
}

function pagesOf(pdfium: Pdfium, document: number): GlyphPage[] {
  const count = pdfium.calls.FPDF_GetPageCount(document);
  return Array.from({ length: count }, (_, index) => glyphPages(pdfium, document, index)).flat();
}
