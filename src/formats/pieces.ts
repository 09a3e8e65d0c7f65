/** An output in the pieces that it is written in. */
export type Pieces = Iterable<string | Uint8Array>;

/** The same where pieces are waited for. */
export type ComingPieces = Pieces | AsyncIterable<string | Uint8Array>;

/** Characters that a piece has at least, but for the last one: writing each line alone would take longer. */
const leastLength = 1 << 16;

/** The same text in fewer, longer pieces; the whole is never one string, which would have a longest length. */
export function* gathered(pieces: Iterable<string>): Iterable<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < leastLength) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
