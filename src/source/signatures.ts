import { onceFor } from '../core/once-for.ts';
import { indexOfAscii } from '../platform/node.ts';
import { FileFault } from './file-fault.ts';
import { directoryOf } from './zip/directory.ts';

interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
}

/** First bytes of files that hold no plain text, with the name that a message gives them. */
const signatures: readonly Signature[] = [
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'DOC', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'GZIP', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { kind: '7Z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'CAJ', bytes: [0x43, 0x41, 0x4a, 0x00] },
  { kind: 'OFD', bytes: [0x4f, 0x46, 0x44, 0x21] },
];

/** Files in a ZIP archive that make it a document, with the name that a message gives it. */
const members: readonly (readonly [RegExp, string])[] = [
  [/^word\/[^/]+\.xml$/i, 'DOCX'],
  [/^xl\/[^/]+\.xml$/i, 'XLSX'],
  [/^ppt\/[^/]+\.xml$/i, 'PPTX'],
  [/^OFD\.xml$/i, 'OFD'],
  [/^META-INF\/container\.xml$/i, 'EPUB'],
];

/** What archives that name their kind in their first bytes call it, the longer names first. */
const mediaTypes: readonly (readonly [string, string])[] = [
  ['mimetypeapplication/epub+zip', 'EPUB'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'ODT'],
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', 'ODP'],
];

/** How far into an archive it may name its kind. */
const mediaReach = 128;

/** What an archive is, by its own list of files; one that was cut short has lost that, and is told by names in it. */
function kindOfArchive(bytes: Uint8Array): string {
  const head = bytes.subarray(0, mediaReach);
  const named = mediaTypes.find(([type]) => indexOfAscii(head, type) !== -1)?.[1];
  if (named !== undefined) return named;
  try {
    const names = directoryOf(bytes).map(({ name }) => name.replaceAll('\\', '/'));
    const kind = members.find(([member]) => names.some((name) => member.test(name)))?.[1];
    const isOdt = names.includes('content.xml') && names.includes('META-INF/manifest.xml');
    return kind ?? (isOdt ? 'ODT' : 'ZIP');
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return cutKinds.find(([name]) => indexOfAscii(bytes, name) !== -1)?.[1] ?? 'ZIP';
  }
}

const cutKinds: readonly (readonly [string, string])[] = [
  ['word/', 'DOCX'],
  ['xl/', 'XLSX'],
  ['ppt/', 'PPTX'],
  ['OFD.xml', 'OFD'],
];

/** What files that are written in letters but are no text of a report have at their start. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)*content-type:\s*multipart\//i, 'MHTML'],
  [/^\s*<\?xml[^>]*>\s*(?:<!--[^]*?-->\s*)?<office:document\b/, 'FODT'],
  [/^\s*<\?xml[^>]*>\s*<\?mso-application/, 'Word XML'],
];

/** What each of them starts with. */
const opensWritten = /^\s*(?:[\w-]+:|<)/;

/** Kinds that are read, but not in one go: `decode` refuses them. */
export const openedKinds: ReadonlySet<string> = new Set([
  'PDF',
  'DOCX',
  'ODT',
  'FODT',
  'OFD',
  'EPUB',
  'RTF',
  'DOC',
  'XLSX',
  'MHTML',
]);

/** Headers of a saved page go so far. */
const writtenReach = 8192;

/** Some programs write a few bytes before a PDF's first ones. */
const pdfReach = 1024;

const latin1 = new TextDecoder('latin1');

/** What the bytes are when their first ones say that they hold no plain text; null where they say nothing. */
export const kindOfBinary: (bytes: Uint8Array) => string | null = onceFor((bytes) => {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (found?.kind === 'ZIP') return kindOfArchive(bytes);
  if (found === undefined && indexOfAscii(bytes.subarray(0, pdfReach), '%PDF-1.') !== -1) {
    return isPrintable(bytes) ? null : 'PDF';
  }
  if (found !== undefined) return found.kind;
  const start = latin1.decode(bytes.subarray(0, writtenReach)).replaceAll('\r', '');
  if (!opensWritten.test(start)) return null;
  return written.find(([form]) => form.test(start))?.[1] ?? null;
});

/** Whether the bytes hold none that only binary files hold. */
function isPrintable(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, pdfReach * 4).some((byte) => byte < 0x09);
}
