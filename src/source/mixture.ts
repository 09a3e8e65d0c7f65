import { isUtf8 } from '../platform/node.ts';
import { decodeBytes } from './decode-bytes.ts';
import { utf16ByHanShare } from './detect.ts';
import { shareOfFrequent } from './frequent-characters.ts';

/** Where bytes leave the encoding that most of them are in. */
export interface Mixture {
  /** The encoding that the bytes before it are in. */
  readonly encoding: string;
  /** Offset of the first byte in the other encoding, or of its line. */
  readonly offset: number;
  readonly other: string;
}

const lineFeed = 0x0a;
/** Bytes beyond ASCII that are no UTF-8 by chance: four characters. */
const leastWide = 12;
/** Share of frequent characters that makes a line Chinese in the other encoding. */
const leastFrequent = 0.6;

/**
 * Looks for another encoding in `bytes`: for UTF-8 around the byte at `undecodable`, for a double-byte encoding in lines
 * that are UTF-8, for UTF-16 at both ends. Null where there is none.
 */
export function mixtureIn(
  bytes: Uint8Array,
  encoding: string,
  undecodable: number | null,
): Mixture | null {
  if (encoding === 'utf-8') return undecodable === null ? null : doubleByteAt(bytes, undecodable);
  if (encoding.startsWith('utf-16')) return narrowMixtureIn(bytes, encoding);
  if (encoding !== 'gb18030' && encoding !== 'big5') return null;
  for (let from = 0; from < bytes.length;) {
    const to = lineEnd(bytes, from);
    const line = bytes.subarray(from, to);
    if (isUtf8(line) && isChineseUtf8(line)) {
      if (from > 0) return { encoding, other: 'utf-8', offset: from };
      const read = decodeBytes(bytes, 'utf-8');
      const offset = 'undecodable' in read ? read.undecodable : bytes.length;
      return { encoding: 'utf-8', other: encoding, offset };
    }
    from = to + 1;
  }
  return null;
}

/** Bytes that show whether a stretch is UTF-16. */
const stretch = 512;

/** Looks in bytes with a NUL among them, which are no UTF-16 as a whole, for a part that is. Null where there is none. */
export function wideMixtureIn(bytes: Uint8Array, encoding: string): Mixture | null {
  const wideAt = (from: number): string | null =>
    utf16ByHanShare(bytes.subarray(from, from + stretch));
  const head = wideAt(0);
  if (head !== null) {
    const offset = bytes.lastIndexOf(0) + (head === 'utf-16le' ? 1 : 2);
    return { encoding: head, other: narrowIn(bytes.subarray(offset)), offset };
  }
  const read = decodeBytes(bytes, encoding);
  const line = bytes.lastIndexOf(lineFeed, bytes.indexOf(0) - 1) + 1;
  for (const offset of [line, 'undecodable' in read ? read.undecodable : line]) {
    const other = wideAt(offset) ?? wideAt(offset + 1);
    if (other !== null) return { encoding: narrowIn(bytes.subarray(0, offset)), other, offset };
  }
  return null;
}

/** Looks at both ends of bytes that are UTF-16 for the most part for lines in UTF-8. Null where there are none. */
function narrowMixtureIn(bytes: Uint8Array, encoding: string): Mixture | null {
  const read = decodeBytes(bytes.subarray(0, mostLooked), 'utf-8');
  const head = 'undecodable' in read ? read.undecodable : 0;
  if (isChineseUtf8(bytes.subarray(0, head))) {
    return { encoding: 'utf-8', other: encoding, offset: head };
  }
  let tail = bytes.length;
  while (tail > bytes.length - mostLooked) {
    const start = bytes.lastIndexOf(lineFeed, tail - 2) + 1;
    const from = bytes[start] === 0 ? start + 1 : start;
    const line = bytes.subarray(from, tail);
    if (line.length === 0 || line.includes(0) || !isUtf8(line)) break;
    tail = from;
    if (from > start) break;
  }
  return isChineseUtf8(bytes.subarray(tail)) ? { encoding, other: 'utf-8', offset: tail } : null;
}

/** As much of either end is looked at. */
const mostLooked = 1 << 16;

function isChineseUtf8(bytes: Uint8Array): boolean {
  return holdsWide(bytes) && isChinese(bytes, 'utf-8');
}

function narrowIn(bytes: Uint8Array): string {
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

function doubleByteAt(bytes: Uint8Array, offset: number): Mixture | null {
  const line = bytes.subarray(offset, lineEnd(bytes, offset));
  if (!holdsWide(line)) return null;
  const other = ['gb18030', 'big5'].find((encoding) => isChinese(line, encoding));
  return other === undefined ? null : { encoding: 'utf-8', other, offset };
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(lineFeed, from);
  return at === -1 ? bytes.length : at;
}

function holdsWide(line: Uint8Array): boolean {
  let wide = 0;
  for (const byte of line) if (byte >= 0x80 && ++wide === leastWide) return true;
  return false;
}

function isChinese(line: Uint8Array, encoding: string): boolean {
  const decoded = decodeBytes(line, encoding);
  return 'text' in decoded && shareOfFrequent(decoded.text) >= leastFrequent;
}
