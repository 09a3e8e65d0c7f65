import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decodeBytes } from '../../source/decode-bytes.ts';
import { detectEncoding } from '../../source/detect.ts';

/** Bytes at the start of a file that its encoding is guessed from. */
export const sampleSize: number = 1 << 16;

/** Bytes of a character that the end of a sample may have cut off. */
const mostCut = 3;

/** The encoding of a file of which these are the first bytes. */
export function encodingOfStart(sample: Uint8Array): string {
  for (let cut = 0; cut <= mostCut && !sample.includes(0); cut++) {
    if (isUtf8(sample.subarray(0, Math.max(0, sample.length - cut)))) return 'utf-8';
  }
  return detectEncoding(sample);
}

/** Bytes of each code unit. In every encoding that is read here, line ends, quotes and delimiters are units of their own. */
export function unitWidth(encoding: string): 1 | 2 {
  return encoding.startsWith('utf-16') ? 2 : 1;
}

/** Code units of a text, one after the other. */
export type Units = Uint8Array | Uint16Array;

/** The code units of a file, in chunks. */
export async function* unitsOf(path: Buffer, encoding: string): AsyncGenerator<Units> {
  const stream = createReadStream(path) as AsyncIterable<Buffer>;
  if (unitWidth(encoding) === 1) {
    yield* stream;
    return;
  }
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length & ~1;
    rest = bytes.subarray(whole);
    const pairs = new Uint8Array(bytes.subarray(0, whole));
    if (encoding === 'utf-16be') Buffer.from(pairs.buffer).swap16();
    yield new Uint16Array(pairs.buffer);
  }
}

const marks: readonly (readonly number[])[] = [[0xef, 0xbb, 0xbf], [0xfeff]];

/** Units of the byte order mark that a file starts with. */
export function markLength(start: Units): number {
  return marks.find((mark) => mark.every((unit, at) => start[at] === unit))?.length ?? 0;
}

/** A stretch of a file as text. */
export interface DecodedRows {
  readonly text: string;
  /** The encoding that some of it is not in, where characters stand that replace others; null where all of it is. */
  readonly damagedIn: string | null;
}

export function decodedRows(bytes: Uint8Array, encoding: string): DecodedRows {
  const decoded = decodeBytes(bytes, encoding);
  return 'text' in decoded
    ? { text: decoded.text, damagedIn: null }
    : { text: new TextDecoder(encoding).decode(bytes), damagedIn: encoding };
}
