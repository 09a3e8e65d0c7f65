import { loadPdfReader } from '../../platform/node.ts';
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
  if (loaded) return loaded;
  const found = loadPdfReader();
  if (found === null) return null;
  loaded = start(found.reader as PdfiumPackage, found.program);
  return loaded;
}

/** Lets go of a reader that has failed: what it holds may be damaged. */
export function forgetPdfium(): void {
  loaded = null;
}

async function start({ init }: PdfiumPackage, wasmBinary: Uint8Array): Promise<Pdfium> {
  const { pdfium, PDFiumExt_Init: initialize } = await init({ wasmBinary });
  initialize();
  return { calls: pdfium.wasmExports };
}
