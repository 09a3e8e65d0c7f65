import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Pdfium } from './pdfium.ts';

interface PdfiumPackage {
  readonly init: (options: { readonly wasmBinary: Uint8Array }) => Promise<LoadedPackage>;
}

interface LoadedPackage {
  readonly pdfium: { readonly wasmExports: Pdfium['calls'] };
  readonly PDFiumExt_Init: () => void;
}

let loaded: Promise<Pdfium> | null = null;

/** What reads PDF, loaded once; null where the optional package is not installed. */
export async function loadPdfium(): Promise<Pdfium | null> {
  const require = createRequire(import.meta.url);
  let file: string;
  try {
    file = require.resolve('@embedpdf/pdfium/pdfium.wasm');
  } catch {
    return null;
  }
  loaded ??= start(require('@embedpdf/pdfium') as PdfiumPackage, file);
  return loaded;
}

async function start({ init }: PdfiumPackage, file: string): Promise<Pdfium> {
  const { pdfium, PDFiumExt_Init: initialize } = await init({ wasmBinary: readFileSync(file) });
  initialize();
  return { calls: pdfium.wasmExports };
}
