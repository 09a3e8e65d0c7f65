/** A stretch of whole rows of a file. */
export interface Block {
  readonly documents: number;
  /** Bytes of the input. */
  readonly bytes: number;
  /** Half-open: offsets in bytes, or rows for Parquet. */
  readonly from: number;
  readonly to: number;
  /** Where the names of the columns end, in bytes; 0 where there are none. */
  readonly head: number;
  /** Line or row of the first document, from 1; 0 for a file that cannot be read. */
  readonly first: number;
}
