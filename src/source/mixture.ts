import { isUtf8 } from 'node:buffer';
import { decodeBytes } from './decode-bytes.ts';
import { shareOfFrequent } from './frequent-characters.ts';

/** Where bytes leave the encoding that most of them are in. */
export interface Mixture {
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
 * that are UTF-8. Null where there is none.
 */
export function mixtureIn(
  bytes: Uint8Array,
  encoding: string,
  undecodable: number | null,
): Mixture | null {
  if (encoding === 'utf-8') return undecodable === null ? null : doubleByteAt(bytes, undecodable);
  if (encoding !== 'gb18030' && encoding !== 'big5') return null;
  for (let from = 0; from < bytes.length;) {
    const to = lineEnd(bytes, from);
    const line = bytes.subarray(from, to);
    if (isUtf8(line) && holdsWide(line) && isChinese(line, 'utf-8')) {
      return { offset: from, other: 'utf-8' };
    }
    from = to + 1;
  }
  return null;
}

function doubleByteAt(bytes: Uint8Array, offset: number): Mixture | null {
  const line = bytes.subarray(offset, lineEnd(bytes, offset));
  if (!holdsWide(line)) return null;
  const other = ['gb18030', 'big5'].find((encoding) => isChinese(line, encoding));
  return other === undefined ? null : { offset, other };
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
