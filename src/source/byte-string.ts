/** Units that are put together at once: an argument each. */
const chunk = 1 << 13;

/** The bytes as a text of as many units, each the value of a byte: for formats whose frame is written in ASCII. */
export function byteString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return pieces.join('');
}

/** The bytes whose values the units of `text` are; units beyond a byte lose their upper half. */
export function bytesIn(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);
}
