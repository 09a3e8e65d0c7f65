import type { Diagnostic, DiagnosticCode, Noticed } from '../core/diagnostic.ts';
import { decodeBytes, decodeLeniently } from './decode-bytes.ts';
import { detectEncoding } from './detect.ts';
import { encodingNamed, encodingNames } from './encodings.ts';
import { mixtureIn, wideMixtureIn } from './mixture.ts';
import { unmangled } from './mojibake.ts';
import type { Mangled } from './mojibake.ts';
import { decodeSevenBit } from './seven-bit.ts';
import type { Named } from './seven-bit.ts';
import { kindOfBinary } from './signatures.ts';
import { sourceOf } from './source-of.ts';
import type { Extracted, Source } from './source.ts';
import { decodeUtf32 } from './utf-32.ts';

export interface DecodeOptions {
  /** File name for the document, without folders; `-` where it is not given. */
  readonly name?: string;
  /** Encoding of the bytes by any usual name; detected where it is not given. */
  readonly encoding?: string;
}

function refused(code: DiagnosticCode, args: Diagnostic['args'] = {}): Noticed<null> {
  return { value: null, diagnostics: [{ code, severity: 'error', span: null, args }] };
}

/** Reads bytes as text or HTML, as `decodeText` does. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Noticed<Source | null> {
  const { value, diagnostics } = decodeText(bytes, options);
  return { value: value && sourceOf(value, bytes, options.name), diagnostics };
}

/**
 * Reads bytes as text. The value is null where they cannot be read, with an error that says why: `text-empty`,
 * `text-blank`, `text-binary` (kind), `text-damaged` (count), `text-mangled` (encoding, as, lost), `encoding-unknown`
 * (encoding, known), `encoding-mixed` (encoding, other, offset), `byte-undecodable` (offset, byte in hex, encoding). Bytes here and there that the encoding cannot read are replaced, which
 * `byte-undecodable` tells of as a warning (count; cut where the file ends within a character).
 */
export function decodeText(
  bytes: Uint8Array,
  options: Pick<DecodeOptions, 'encoding'> = {},
): Noticed<Extracted | null> {
  if (bytes.length === 0) return refused('text-empty');
  const binary = kindOfBinary(bytes);
  if (binary !== null) return refused('text-binary', { kind: binary });
  let encoding: string | null = null;
  if (options.encoding !== undefined) {
    encoding = encodingNamed(options.encoding);
    if (encoding === null) {
      return refused('encoding-unknown', {
        encoding: options.encoding,
        known: encodingNames.join(', '),
      });
    }
  }
  const rare = encoding === null ? rareIn(bytes) : null;
  if (rare !== null) return rare;
  encoding ??= detectEncoding(bytes);
  const isWide = encoding.startsWith('utf-16');
  if (!isWide && bytes.includes(0)) {
    const wide = wideMixtureIn(bytes, encoding);
    if (wide !== null) return refused('encoding-mixed', { ...wide });
    return refused('text-binary', { kind: 'NUL', offset: bytes.indexOf(0) });
  }
  const decoded = decodeBytes(bytes, encoding);
  const undecodable = 'undecodable' in decoded ? decoded.undecodable : null;
  const mixture = mixtureIn(bytes, encoding, undecodable);
  if (mixture !== null) return refused('encoding-mixed', { ...mixture });
  if ('undecodable' in decoded) {
    const text = decodeLeniently(bytes, encoding);
    return mended(bytes, { text, encoding }, decoded.undecodable, decoded.isCut);
  }
  const { text } = decoded;
  if (isWide && text.includes('\0')) {
    return refused('text-binary', { kind: 'NUL', offset: text.indexOf('\0') * 2 });
  }
  const mangled = unmangled(text);
  return mangled === null ? extractedFrom(text, encoding) : putRight(mangled);
}

/** A text in an encoding that hardly any has; null where the bytes are in none. */
function rareIn(bytes: Uint8Array): Noticed<Extracted | null> | null {
  const seven = decodeSevenBit(bytes);
  if (seven !== null) return extractedFrom(seven.text, seven.encoding);
  const wide = decodeUtf32(bytes);
  if (wide === null) return null;
  const { text, encoding, undecodable } = wide;
  return undecodable === null
    ? extractedFrom(text, encoding)
    : mended(bytes, wide, undecodable.offset, undecodable.isCut);
}

/** The text that was meant by one that was read in a wrong encoding. */
function putRight({ text, encoding, as }: Mangled): Noticed<Extracted | null> {
  if (text === null) return refused('text-mangled', { encoding, as, lost: 1 });
  const { value, diagnostics } = extractedFrom(text, encoding);
  const args = { encoding, as };
  const told: Diagnostic = { code: 'text-mangled', severity: 'warning', span: null, args };
  return { value, diagnostics: [told, ...diagnostics] };
}

/** More bytes than these that cannot be read, and a larger share of the text, are of another encoding. */
const mostReplaced = 5;
const largestShare = 0.01;
/** A larger share of characters that were lost before leaves nothing to read. */
const largestDamage = 0.1;

/** A text some of whose bytes, from `offset` on, the encoding cannot read: U+FFFD stands for each. */
function mended(
  bytes: Uint8Array,
  { text, encoding }: Named,
  offset: number,
  isCut: boolean,
): Noticed<Extracted | null> {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const args = { offset, byte, encoding };
  const { first, count } = replacedIn(text);
  const isMany = count > mostReplaced && count > largestShare * text.length;
  if (isMany || 2 * count >= text.length) {
    return refused('byte-undecodable', args);
  }
  if (text.includes('\0')) return refused('text-binary', { kind: 'NUL', offset: bytes.indexOf(0) });
  const { value } = extractedFrom(text, encoding);
  if (!value) return refused('byte-undecodable', args);
  return {
    value,
    diagnostics: [
      {
        code: 'byte-undecodable',
        severity: 'warning',
        span: { from: first, to: first + 1 },
        args: { ...args, count, ...(isCut && { cut: 1 }) },
      },
    ],
  };
}

function extractedFrom(text: string, encoding: string): Noticed<Extracted | null> {
  if (isBlank(text)) return refused('text-blank');
  const { first, count } = replacedIn(text);
  if (count > mostReplaced && count > largestDamage * text.length) {
    return refused('text-damaged', { count });
  }
  return {
    value: { format: startsAsHtml(text) ? 'html' : 'text', encoding, text },
    diagnostics: count === 0 ? [] : [damageAt(first, count)],
  };
}

/** What a wrong decoding before left: said once, at the first. */
function damageAt(first: number, count: number): Diagnostic {
  const span = { from: first, to: first + 1 };
  return { code: 'text-damaged', severity: 'warning', span, args: { count } };
}

function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060\ufeff]/.test(text);
}

const htmlTag =
  /<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|article|section|script|style|h[1-6]|br)\b/i;

/** A page starts with a tag, a comment or a directive, and an HTML tag comes soon after. */
function startsAsHtml(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  return start.startsWith('<') && htmlTag.test(start);
}

/** U+FFFD, and what two of it in UTF-8 give when they are read as GBK. */
const replacements = ['\ufffd', '锟斤拷'];

function replacedIn(text: string): { readonly first: number; readonly count: number } {
  let first = Infinity;
  let count = 0;
  for (const sign of replacements) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) {
      first = Math.min(first, at);
      count++;
    }
  }
  return { first, count };
}
