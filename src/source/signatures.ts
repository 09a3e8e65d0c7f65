import { indexOfAscii } from '../platform/node.ts';

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

/** Members of a ZIP archive that make it a document, with the name that a message gives it. */
const members: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'DOCX'],
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['OFD.xml', 'OFD'],
  ['application/epub+zip', 'EPUB'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
];

/** What files that are written in letters but are no text of a report have at their start. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)*content-type:\s*multipart\/related/i, 'MHTML'],
  [/^\s*<\?xml[^>]*>\s*<\?mso-application/, 'DOC'],
];

/** Kinds that are read, but not in one go: `decode` refuses them. */
export const openedKinds: ReadonlySet<string> = new Set(['DOCX', 'MHTML', 'PDF']);

/** Some programs write a few bytes before a PDF's first ones. */
const pdfReach = 1024;

const latin1 = new TextDecoder('latin1');

/** What the bytes are when their first ones say that they hold no plain text; null where they say nothing. */
export function kindOfBinary(bytes: Uint8Array): string | null {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (found?.kind === 'ZIP') {
    return members.find(([member]) => indexOfAscii(bytes, member) !== -1)?.[1] ?? 'ZIP';
  }
  if (found === undefined && indexOfAscii(bytes.subarray(0, pdfReach), '%PDF-1.') !== -1) {
    return isPrintable(bytes) ? null : 'PDF';
  }
  if (found !== undefined) return found.kind;
  const start = latin1.decode(bytes.subarray(0, pdfReach)).replaceAll('\r', '');
  return written.find(([form]) => form.test(start))?.[1] ?? null;
}

/** Whether the bytes hold none that only binary files hold. */
function isPrintable(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, pdfReach * 4).some((byte) => byte < 0x09);
}
