import type { Named } from './seven-bit.ts';

/** Units that show whether bytes are UTF-32. */
const sampleUnits = 4096;
const highest = 0x10ffff;
/** Characters that are put together at once. */
const chunk = 1 << 13;

/** A text in UTF-32. */
export interface Utf32 extends Named {
  /** Where the first bytes stand that are no character, and whether the file ends with them; null where all are. */
  readonly undecodable: { readonly offset: number; readonly isCut: boolean } | null;
}

/** Reads UTF-32, with a byte order mark or without: units beyond Unicode are replaced. Null where the bytes are none. */
export function decodeUtf32(bytes: Uint8Array): Utf32 | null {
  const isLittle = isUtf32(bytes, true);
  if (!isLittle && !isUtf32(bytes, false)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let units: number[] = [];
  let undecodable: Utf32['undecodable'] = null;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (at === 0 && code === 0xfeff) continue;
    const isNone = code > highest || (code >= 0xd800 && code < 0xe000);
    if (isNone) undecodable ??= { offset: at, isCut: false };
    units.push(isNone ? 0xfffd : code);
    if (units.length === chunk) {
      pieces.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  const rest = bytes.length % 4;
  if (rest > 0) {
    undecodable ??= { offset: bytes.length - rest, isCut: true };
    units.push(0xfffd);
  }
  pieces.push(String.fromCodePoint(...units));
  return { text: pieces.join(''), encoding: isLittle ? 'utf-32le' : 'utf-32be', undecodable };
}

/** Whether all units of a sample are characters, and none is nothing. */
function isUtf32(bytes: Uint8Array, isLittle: boolean): boolean {
  if (bytes.length < 8) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Math.min(sampleUnits, bytes.length >> 2);
  for (let at = 0; at < units; at++) {
    const code = view.getUint32(at * 4, isLittle);
    if (code === 0 || code > highest) return false;
  }
  return true;
}
