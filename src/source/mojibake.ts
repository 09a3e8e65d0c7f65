import { isUtf8 } from '../platform/node.ts';
import { decodeBytes, decodeLeniently } from './decode-bytes.ts';
import { shareOfFrequent } from './frequent-characters.ts';

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
/** The same where bytes were lost. */
const leastFrequentLeft = 0.4;

/** A text that was read in a wrong encoding and written anew. */
export interface Mangled {
  /** What was meant; null where it cannot be had back, for bytes of it were lost. */
  readonly text: string | null;
  /** The encoding that it was in, and the one that it was read in. */
  readonly encoding: string;
  readonly as: string;
}

/**
 * Tells Chinese in UTF-8 or GBK that was read as Latin-1 (ä»Šå¹´ for 今年), and such in UTF-8 that was read as GBK
 * (浠婂勾). Null where the text is none such.
 */
export function unmangled(text: string): Mangled | null {
  if (looksDoubled(text)) return { text: null, encoding: 'utf-8', as: 'GBK' };
  if (!looksMangled(text)) return null;
  const bytes = bytesOf(text);
  for (const encoding of isUtf8(bytes) ? ['utf-8'] : ['gb18030', 'big5']) {
    const decoded = decodeBytes(bytes, encoding);
    if ('text' in decoded && shareOfFrequent(decoded.text) >= leastFrequent) {
      return { text: decoded.text, encoding, as: 'Latin-1' };
    }
  }
  const meant = ['utf-8', 'gb18030'].find(
    (encoding) => shareOfFrequent(decodeLeniently(bytes, encoding)) >= leastFrequentLeft,
  );
  return meant === undefined ? null : { text: null, encoding: meant, as: 'Latin-1' };
}

/** What ， and 。 in UTF-8 become in GBK; texts hardly hold these characters. */
const doubled = ['锛', '銆'];
const leastDoubled = 3;
const shareOfDoubled = 0.01;

function looksDoubled(text: string): boolean {
  const sample = text.slice(0, sampleSize);
  const count = doubled.reduce((sum, sign) => sum + sample.split(sign).length - 1, 0);
  return count >= leastDoubled && count >= shareOfDoubled * sample.length;
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

/** No byte of UTF-8 or GBK: it stands for a sign that was read from none. */
const lost = 0xff;

/** The bytes that the signs were read from. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at] = unit < 0x100 ? unit : (bytesOfWindows.get(unit) ?? lost);
  }
  return bytes;
}
