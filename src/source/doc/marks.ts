/** What is known of a character of a document: bits that are put together. */
export const marked = {
  /** Deleted under revision, or hidden. */
  gone: 1,
  /** In a cell of a table. */
  cell: 2,
  /** The end of a table's row. */
  rowEnd: 4,
} as const;
