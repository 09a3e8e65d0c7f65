import { decodeUtf8 } from './decode-utf8.ts';

/**
 * Bytes read in an encoding: the text, or where the first byte stands that the encoding cannot read, and whether the
 * bytes merely end within a character there.
 */
export type Decoded =
  { readonly text: string } | { readonly undecodable: number; readonly isCut: boolean };

/** Longest sequence of bytes that one character takes in any encoding that is read here. */
const longestSequence = 4;

/** What lenient decoders give for bytes that their encoding does not define. */
const makeshift = /[\u0080-\u009f\uf8f8]/;

/** Reads all of `bytes`, the byte order mark dropped. `encoding` is a WHATWG name. */
export function decodeBytes(bytes: Uint8Array, encoding: string): Decoded {
  const text = read(bytes, encoding, false);
  if (text !== null) return { text };
  const undecodable = firstUndecodable(bytes, encoding);
  return { undecodable, isCut: read(bytes, encoding, true) !== null };
}

/** Reads all of `bytes`, U+FFFD in the place of each sequence that the encoding cannot read. */
export function decodeLeniently(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'big5' ? text.replace(new RegExp(makeshift, 'g'), '\ufffd') : text;
}

/** The text, or null where a sequence is undecodable; a stream may stop in the middle of a sequence. */
function read(bytes: Uint8Array, encoding: string, stream: boolean): string | null {
  if (encoding === 'utf-8' && !stream) return withoutMark(decodeUtf8(bytes));
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    if (encoding === 'big5' && makeshift.test(text)) return null;
    return withoutMark(text);
  } catch {
    return null;
  }
}

function withoutMark(text: string | null): string | null {
  return text?.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  const upTo = (length: number): Uint8Array => bytes.subarray(0, length);
  let readable = 0;
  let broken = bytes.length + 1;
  while (broken - readable > 1) {
    const middle = (readable + broken) >> 1;
    if (middle <= bytes.length && read(upTo(middle), encoding, true) !== null) readable = middle;
    else broken = middle;
  }
  let complete = readable;
  while (
    complete > Math.max(0, readable - longestSequence) &&
    read(upTo(complete), encoding, false) === null
  ) {
    complete--;
  }
  return complete;
}
