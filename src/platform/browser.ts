import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as cheerio from 'cheerio/slim';

// What `node.ts` gives, for the build that runs in a browser.

export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = hashOf.create();
  const encoder = new TextEncoder();
  for (const part of parts) hash.update(typeof part === 'string' ? encoder.encode(part) : part);
  return bytesToHex(hash.digest());
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function textOfUnits(units: Uint16Array, length: number): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}

export function indexOfAscii(bytes: Uint8Array, words: string): number {
  const first = words.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < words.length && bytes[at + same] === words.charCodeAt(same)) same++;
    if (same === words.length) return at;
  }
  return -1;
}

export function loadPackage(name: string): unknown {
  if (name === 'cheerio/slim') return cheerio;
  throw new Error(`${name} does not run in a browser`);
}

/** What a page offers that reads PDF, too. */
interface PdfOffer {
  readonly zhibiaoPdf?: () => { readonly reader: unknown; readonly program: Uint8Array };
}

export function loadPdfReader(): ReturnType<Required<PdfOffer>['zhibiaoPdf']> | null {
  return (globalThis as PdfOffer).zhibiaoPdf?.() ?? null;
}

export function readBuiltFile(path: string): never {
  throw new Error(`${path} is not there in a browser`);
}

export function builtFile(): null {
  return null;
}
