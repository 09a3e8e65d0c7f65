/** An output in the pieces that it is written in. */
export type Pieces = Iterable<string | Uint8Array>;
