/** A part of a document: paragraphs and tables, one below the other. */
export type Block = Paragraph | TableBlock | PictureBlock;

export interface Paragraph {
  /** A line feed where the paragraph breaks a line. */
  readonly text: string;
}

/** A picture or chart, which is not read. */
export interface PictureBlock {
  /** What the file calls it; empty where it does not. */
  readonly picture: string;
}

export interface TableBlock {
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell of a table, where it starts: rows and columns that it covers further down or to the right have none. */
export interface Cell {
  readonly blocks: readonly Block[];
  /** Columns and rows that it covers, 1 at least. */
  readonly columns: number;
  readonly rows: number;
}

/** A document as its reader finds it. */
export interface Story {
  readonly blocks: readonly Block[];
  /** Footnotes and endnotes, a text for each. */
  readonly notes: readonly string[];
}
