import type { Pieces } from '../pieces.ts';

const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` without anything that a terminal acts on: control characters and bidirectional marks. */
export function printable(text: string): string {
  return text.replace(unprintable, '\ufffd');
}

/** The same for a text whose lines and tabs are its own. */
export function printableLines(text: string): string {
  return text.replace(/[^\n\t]+/g, printable);
}

/** The same, piece by piece. */
export function* printablePieces(pieces: Pieces): Pieces {
  for (const piece of pieces) yield typeof piece === 'string' ? printableLines(piece) : piece;
}
