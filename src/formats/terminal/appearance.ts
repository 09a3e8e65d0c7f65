/** How outputs are shown. */
export interface Appearance {
  /** Whether several inputs were given: JSON is an array then. */
  readonly several: boolean;
  readonly color: boolean;
  /** Width of a table, in columns of a terminal. */
  readonly columns: number;
}

/** Columns of a table: the terminal's; 80 where there is none, or one that tells no width. */
export function columnsOf({ columns = 0 }: { readonly columns?: number }): number {
  return columns > 0 ? columns : 80;
}
