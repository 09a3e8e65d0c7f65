/** How outputs are shown. */
export interface Appearance {
  /** Whether several inputs were given: JSON is an array then. */
  readonly several: boolean;
  readonly color: boolean;
  /** Width of a table, in columns of a terminal. */
  readonly columns: number;
}
