import { bytesIn } from '../byte-string.ts';

/** The bytes that a part's body stands for: RFC 2045, section 6. Bodies in 7bit, 8bit and binary stand for themselves. */
export function decodedBody(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return quotedPrintable(body);
    case 'base64':
      return base64(body);
    default:
      return bytesIn(body);
  }
}

/** `=` with a line's end is dropped, `=` with two hexadecimal digits is a byte; another `=` was never encoded. */
function quotedPrintable(body: string): Uint8Array {
  return bytesIn(
    body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
  );
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values: readonly number[] = Array.from({ length: 128 }, (_, unit) =>
  alphabet.indexOf(String.fromCharCode(unit)),
);

/** All that is no digit of base64 is passed over, `=` at the end of a piece among it. */
function base64(body: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < body.length; at++) {
    const value = values[body.charCodeAt(at)] ?? -1;
    if (body.charAt(at) === '=') bits = 0;
    if (value === -1) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = held >> bits;
  }
  return bytes.subarray(0, length);
}
