/** A text with the name of the encoding that it was in. */
export interface Named {
  readonly text: string;
  readonly encoding: string;
}

const [escape, shiftOut, shiftIn, tilde, brace, endBrace, lineFeed] = [
  0x1b, 0x0e, 0x0f, 0x7e, 0x7b, 0x7d, 0x0a,
];

/** As much is looked at to see whether bytes are of these encodings. */
const sampleSize = 1 << 16;

/**
 * Reads encodings that write Chinese characters in seven bits: HZ (RFC 1843) and ISO-2022-CN (RFC 1922) with the set
 * GB 2312. Null where the bytes are in neither.
 */
export function decodeSevenBit(bytes: Uint8Array): Named | null {
  const sample = bytes.subarray(0, sampleSize);
  if (sample.some((byte) => byte >= 0x80)) return null;
  if (indexOf(sample, [escape, 0x24, 0x29, 0x41]) !== -1) {
    return { text: decoded(iso2022(bytes)), encoding: 'iso-2022-cn' };
  }
  const start = indexOf(sample, [tilde, brace]);
  if (start === -1 || indexOf(sample.subarray(start), [tilde, endBrace]) === -1) return null;
  const text = decoded(hz(bytes));
  const counted = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return counted(/[\u4e00-\u9fff]/g) > counted(/\ufffd/g) ? { text, encoding: 'hz-gb-2312' } : null;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('gb18030').decode(bytes);
}

/** The same text in GBK: `~{` and `~}` start and end characters of two bytes, a tilde at a line's end is none. */
function hz(bytes: Uint8Array): Uint8Array {
  const wide = new Uint8Array(bytes.length);
  let length = 0;
  let isWide = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const next = bytes[at + 1];
    if (isWide && byte === tilde && next === endBrace) {
      isWide = false;
      at++;
    } else if (isWide && byte === lineFeed) {
      isWide = false;
      wide[length++] = byte;
    } else if (isWide) wide[length++] = byte | 0x80;
    else if (byte !== tilde) wide[length++] = byte;
    else if (next === brace) {
      isWide = true;
      at++;
    } else if (next === lineFeed) at++;
    else {
      wide[length++] = byte;
      if (next === tilde) at++;
    }
  }
  return wide.subarray(0, length);
}

/** The same text in GBK: escapes of four bytes name a set, shifts turn to it and back. */
function iso2022(bytes: Uint8Array): Uint8Array {
  const wide = new Uint8Array(bytes.length);
  let length = 0;
  let isWide = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === escape) at += 3;
    else if (byte === shiftOut) isWide = true;
    else if (byte === shiftIn) isWide = false;
    else {
      if (byte === lineFeed) isWide = false;
      wide[length++] = isWide ? byte | 0x80 : byte;
    }
  }
  return wide.subarray(0, length);
}

function indexOf(bytes: Uint8Array, mark: readonly number[]): number {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
