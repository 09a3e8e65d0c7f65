import { isHan } from '../core/characters.ts';
import { isUtf8 } from '../platform/node.ts';
import { decodeBytes } from './decode-bytes.ts';
import { encodingNamed, encodingOfMark } from './encodings.ts';
import { shareOfFrequent } from './frequent-characters.ts';

/** As many bytes as a guess looks at; even, so that a UTF-16 sample holds whole units. */
const sampleSize = 1 << 16;
const metaSize = 4096;

/** The bytes up to `size`, a character cut by the end left to the decoder. */
function sampleOf(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.length > size ? bytes.subarray(0, size) : bytes;
}

/** The encoding that an HTML page declares for itself in its first bytes; null where it declares none. */
function encodingOfMeta(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes, metaSize);
  if (!sample.includes(0x3c)) return null;
  const head = new TextDecoder('latin1').decode(sample);
  if (!/<\s*(?:!doctype|html|head|meta|\?xml)/i.test(head)) return null;
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  return declared?.[1] === undefined ? null : encodingNamed(declared[1]);
}

/** Units that a Chinese text in UTF-16 is made of. */
function isUsual(unit: number): boolean {
  return (
    isHan(unit) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x2010 && unit <= 0x203b) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

const leastUsual = 0.9;
const leastHan = 0.3;

/** UTF-16 without a mark: read in the right byte order, nearly every unit is usual and many are Han. */
export function utf16ByHanShare(bytes: Uint8Array): string | null {
  if (bytes.length < 2) return null;
  const sample = sampleOf(bytes, sampleSize);
  const units = sample.length >> 1;
  for (const [encoding, low, high] of [
    ['utf-16le', 0, 1],
    ['utf-16be', 1, 0],
  ] as const) {
    let usual = 0;
    let han = 0;
    for (let at = 0; at < units * 2; at += 2) {
      const unit = (sample[at + low] as number) | ((sample[at + high] as number) << 8);
      if (isUsual(unit)) usual++;
      if (isHan(unit)) han++;
    }
    if (usual >= leastUsual * units && han >= leastHan * units) return encoding;
  }
  return null;
}

/** Of two double-byte encodings the one in which the bytes give more frequent characters. */
function doubleByte(bytes: Uint8Array): string {
  const sample = sampleOf(bytes, sampleSize);
  const share = (encoding: string): number =>
    shareOfFrequent(new TextDecoder(encoding).decode(sample));
  return share('big5') > share('gb18030') ? 'big5' : 'gb18030';
}

function isReadable(bytes: Uint8Array, encoding: string): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes);
  return !('undecodable' in decodeBytes(bytes, encoding));
}

/** Share of well-formed sequences that makes bytes UTF-8 with a few bad ones; double-byte text has next to none. */
const leastUtf8 = 0.8;

/** Share of the sample's bytes beyond ASCII that stand in well-formed UTF-8 sequences. */
function shareOfUtf8(bytes: Uint8Array): number {
  const sample = sampleOf(bytes, sampleSize);
  const text = new TextDecoder('utf-8').decode(sample);
  let replaced = 0;
  let wide = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) replaced++;
    else if (unit >= 0x800) wide++;
  }
  return wide === 0 ? 0 : wide / (wide + replaced);
}

/**
 * The encoding of `bytes`: from the byte order mark, the declaration of an HTML page, strict UTF-8, UTF-16 by its
 * share of Han characters, UTF-8 with a few bad bytes, and last GB18030 against Big5. A page that declares what it is
 * not in is in what it can be read in. The bytes need not be readable
 * in it to the end: the decoder says where they are not.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return marked;
  const declared = encodingOfMeta(bytes);
  if (declared !== null && isReadable(bytes, declared)) return declared;
  if (isReadable(bytes, 'utf-8'))
    return bytes.includes(0) ? (utf16ByHanShare(bytes) ?? 'utf-8') : 'utf-8';
  const utf16 = utf16ByHanShare(bytes);
  if (utf16 !== null) return utf16;
  if (shareOfUtf8(bytes) >= leastUtf8) return 'utf-8';
  const likely = doubleByte(bytes);
  return declared === null || isReadable(bytes, likely) ? likely : declared;
}
