import { isUtf8 as isUtf8Bytes } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** SHA-256 of the parts one after the other, in lower-case hex. */
export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Whether the bytes are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  return isUtf8Bytes(bytes);
}

/** Text of the first `length` units, of which none is above `highest`; the machine's own order of bytes is little-endian. */
export function textOfUnits(units: Uint16Array, length: number, highest: number): string {
  const text = Buffer.from(units.buffer, units.byteOffset, 2 * length).toString('utf16le');
  // Text without any character beyond Latin-1 takes half the memory when it is read as such.
  return highest < 0x100 ? Buffer.from(text, 'latin1').toString('latin1') : text;
}

/** Offset of `words`, all ASCII, in the bytes; -1 where they do not stand there. */
export function indexOfAscii(bytes: Uint8Array, words: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(words, 0, 'latin1');
}

type PackageName = 'cheerio/slim' | '@node-rs/jieba' | 'nodejieba';

/** A package that is loaded when it is first needed; throws where it is missing. */
export function loadPackage(name: PackageName): unknown {
  return createRequire(import.meta.url)(name);
}

/** The package that reads PDF, with its program; null where it is not installed. */
export function loadPdfReader(): { readonly reader: unknown; readonly program: Uint8Array } | null {
  const file = pdfProgram();
  if (file === null) return null;
  const require = createRequire(import.meta.url);
  return { reader: require(pdfPackage), program: readFileSync(file) };
}

/** Where the program of that package stands; null where it is not installed. */
export function pdfProgram(): string | null {
  try {
    return createRequire(import.meta.url).resolve(`${pdfPackage}/pdfium.wasm`);
  } catch {
    return null;
  }
}

/** The package that reads PDF. */
export const pdfPackage = '@embedpdf/pdfium';

/** Path of a file of this package that is made at build time; null where it is missing. */
export function builtFile(...path: readonly string[]): string | null {
  const root = packageRoot();
  const file = root && join(root, 'dist', ...path);
  return file && existsSync(file) ? file : null;
}

/** Bytes of such a file. */
export function readBuiltFile(path: string): Uint8Array {
  return readFileSync(path);
}

/** The package's own folder, whether this module runs from `src` or from a bundle in `dist`. */
function packageRoot(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
      if (name === 'zhibiao') return folder;
    }
    if (dirname(folder) === folder) return null;
  }
}
