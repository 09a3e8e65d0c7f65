import { isUtf8 } from '../platform/node.ts';
import { decodeBytes } from './decode-bytes.ts';
import { shareOfFrequent } from './frequent-characters.ts';
import type { Named } from './seven-bit.ts';

/** What Windows shows bytes from 80 to 9F as, which Latin-1 has no letters for. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytesOfWindows: ReadonlyMap<number, number> = new Map(
  Array.from(windows, (sign, index) => [sign.charCodeAt(0), 0x80 + index]),
);

const sampleSize = 1 << 14;
/** Share of signs beyond ASCII that are Western letters in a text that was read wrongly; Chinese text has none. */
const leastWestern = 0.95;
/** Fewer signs beyond ASCII show nothing. */
const fewest = 12;
/** Share of frequent characters that makes the bytes Chinese. */
const leastFrequent = 0.6;

/**
 * The text that was meant where Chinese in UTF-8 or GBK was read as Latin-1 and written anew: ä»Šå¹´ for 今年. Null
 * where the text is none such.
 */
export function unmangled(text: string): Named | null {
  if (!looksMangled(text)) return null;
  const bytes = bytesOf(text);
  if (bytes === null) return null;
  for (const encoding of isUtf8(bytes) ? ['utf-8'] : ['gb18030', 'big5']) {
    const decoded = decodeBytes(bytes, encoding);
    if ('text' in decoded && shareOfFrequent(decoded.text) >= leastFrequent) {
      return { text: decoded.text, encoding };
    }
  }
  return null;
}

function looksMangled(text: string): boolean {
  let western = 0;
  let others = 0;
  const end = Math.min(text.length, sampleSize);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x100 || bytesOfWindows.has(unit)) western++;
    else if (++others > end * (1 - leastWestern)) return false;
  }
  return western >= fewest && western >= leastWestern * (western + others);
}

/** The bytes that the signs were read from; null where one was read from none. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x100 ? unit : bytesOfWindows.get(unit);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
