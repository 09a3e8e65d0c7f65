import { FileFault } from '../file-fault.ts';
import { viewOf } from './compound.ts';

/** A stretch of a Word document's characters that stand together in its main stream. */
export interface Piece {
  /** Place of the first character in the document, and after the last one. */
  readonly from: number;
  readonly to: number;
  /** Where the first character stands in the stream, in bytes. */
  readonly at: number;
  /** Bytes of a character: 1 for Western letters, 2 for UTF-16. */
  readonly width: 1 | 2;
}

/** Longest text in characters; reports have some hundred thousand. */
const mostCharacters = 32 * 2 ** 20;

/** The pieces that a document is put together from, by the table at `from` in the table stream (MS-DOC, 2.9.38). */
export function piecesIn(table: Uint8Array, from: number, length: number): readonly Piece[] {
  const view = viewOf(table.subarray(from, from + length));
  let at = 0;
  // Properties of older savings come first.
  while (at < view.byteLength && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (at >= view.byteLength || view.getUint8(at) !== 2) throw new FileFault('file-damaged');
  const size = view.getUint32(at + 1, true);
  const count = Math.floor((size - 4) / 12);
  const places = at + 5;
  const forms = places + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const start = view.getUint32(places + index * 4, true);
    const end = view.getUint32(places + index * 4 + 4, true);
    const code = view.getUint32(forms + index * 8 + 2, true);
    const isNarrow = (code & 0x40000000) !== 0;
    const offset = code & 0x3fffffff;
    if (end < start || end > mostCharacters) throw new FileFault('file-damaged');
    pieces.push({
      from: start,
      to: end,
      at: isNarrow ? offset >> 1 : offset,
      width: isNarrow ? 1 : 2,
    });
  }
  return pieces;
}

/** The characters of a piece. */
export function textOfPiece(main: Uint8Array, { from, to, at, width }: Piece): string {
  const bytes = main.subarray(at, at + (to - from) * width);
  if (bytes.length < (to - from) * width) throw new FileFault('file-cut');
  return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le').decode(bytes);
}
