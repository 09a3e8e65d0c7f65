import type { Diagnostic, DiagnosticCode, Noticed } from '../core/diagnostic.ts';
import { decodeBytes } from './decode-bytes.ts';
import { detectEncoding } from './detect.ts';
import { encodingNamed, encodingNames } from './encodings.ts';
import { mixtureIn, wideMixtureIn } from './mixture.ts';
import { kindOfBinary } from './signatures.ts';
import { sourceOf } from './source-of.ts';
import type { Extracted, Source } from './source.ts';

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
 * `text-blank`, `text-binary` (kind), `encoding-unknown` (encoding, known), `encoding-mixed` (encoding, other, offset),
 * `byte-undecodable` (offset, byte in hex, encoding, cut where the bytes end within a character).
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
    const offset = decoded.undecodable;
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return refused('byte-undecodable', {
      offset,
      byte,
      encoding,
      ...(decoded.isCut && { cut: 1 }),
    });
  }
  const { text } = decoded;
  if (isWide && text.includes('\0')) {
    return refused('text-binary', { kind: 'NUL', offset: text.indexOf('\0') * 2 });
  }
  if (isBlank(text)) return refused('text-blank');
  return {
    value: { format: startsAsHtml(text) ? 'html' : 'text', encoding, text },
    diagnostics: damages(text),
  };
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

/** A text that was decoded wrongly before it came here holds replacement characters: said once, at the first. */
function damages(text: string): readonly Diagnostic[] {
  const first = text.indexOf('\ufffd');
  if (first === -1) return [];
  let count = 0;
  for (let at = first; at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return [
    {
      code: 'text-damaged',
      severity: 'warning',
      span: { from: first, to: first + 1 },
      args: { count },
    },
  ];
}
