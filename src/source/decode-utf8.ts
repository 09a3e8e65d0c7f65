import { isUtf8, textOfUnits } from '../platform/node.ts';

/** Where units are put together, few enough to stay in the processor's cache. */
const units = new Uint16Array(1 << 14);
const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * The text of bytes in UTF-8 without a byte order mark; null where they are none. Chinese text, three bytes a
 * character, is decoded in half the time that `TextDecoder` takes.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  if (!isLittle) return new TextDecoder('utf-8').decode(bytes);
  const pieces: string[] = [];
  let at = hasMark(bytes) ? 3 : 0;
  while (at < bytes.length) {
    let length = 0;
    let highest = 0;
    // A character beyond the basic plane takes two units.
    while (at < bytes.length && length < units.length - 1) {
      const first = bytes[at] as number;
      let code = first;
      if (first < 0x80) at++;
      else if (first < 0xe0) {
        code = ((first & 0x1f) << 6) | continuation(bytes, at + 1);
        at += 2;
      } else if (first < 0xf0) {
        code =
          ((first & 0x0f) << 12) | (continuation(bytes, at + 1) << 6) | continuation(bytes, at + 2);
        at += 3;
      } else {
        const beyond =
          (((first & 0x07) << 18) |
            (continuation(bytes, at + 1) << 12) |
            (continuation(bytes, at + 2) << 6) |
            continuation(bytes, at + 3)) -
          0x10000;
        units[length++] = 0xd800 | (beyond >> 10);
        code = 0xdc00 | (beyond & 0x3ff);
        at += 4;
      }
      highest |= code;
      units[length++] = code;
    }
    pieces.push(textOfUnits(units, length, highest));
  }
  return pieces.length === 1 ? (pieces[0] as string) : pieces.join('');
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function continuation(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) & 0x3f;
}
