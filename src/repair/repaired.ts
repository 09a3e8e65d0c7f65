import type { MappedText } from '../core/mapped-text.ts';
import type { Span } from '../core/span.ts';

/** What repair did at a place of the source. */
export type RepairKind =
  | 'columns-split' // columns that stand side by side read one after the other
  | 'line-joined' // a line break inside a paragraph taken out
  | 'column-joined' // a blank line inside a paragraph, at a column's end, taken out
  | 'page-joined' // a paragraph that a page break or a jump interrupts put together
  | 'space-dropped' // a justification space inside a word taken out
  | 'running-head' // a running head or foot left out
  | 'page-number' // a page number left out
  | 'note-mark' // a line of marks that refer to notes left out
  | 'page-line' // a line about the web page that the text was copied from left out
  | 'contents-line' // a line of a dotted table of contents left out
  | 'jump-line'; // （上接第二版） or （下转第四版） left out

/** One repair, at its place in the source. */
export interface Repair {
  readonly kind: RepairKind;
  readonly source: Span;
}

/** A paragraph of the repaired text. */
export interface Paragraph extends Span {
  /** `heading` where the layout sets the line apart as one; whether it opens a section is for the outline. */
  readonly kind: 'heading' | 'body';
  /** How many blank lines stand before it, where there are more than one. */
  readonly blanksBefore?: number;
}

/** Jumps to and from other pages that the text does not hold, as printed (第二版); null where there is none. */
export interface PageJumps {
  readonly continuesFrom: string | null;
  readonly continuesOn: string | null;
}

/** What a web page says of its text outside of it. */
export interface Outside {
  readonly title: string | null;
  /** The year of publication. */
  readonly year: number | null;
  /** Its month; absent where that is not read. */
  readonly month?: number;
}

/** A text with its paragraphs put back together: `text` has one a line, `map` leads to the source. */
export interface Repaired extends MappedText {
  readonly paragraphs: readonly Paragraph[];
  readonly repairs: readonly Repair[];
  readonly page: PageJumps;
  /** Null where the source is no web page. */
  readonly outside: Outside | null;
}
