import type { Span } from '../core/span.ts';

/**
 * What a column holds: the names of the rows; groups of rows; units; numbers; whether an indicator is binding; who
 * answers for it; numbers that only name (序号, 代码); running text.
 */
export type ColumnRole =
  'name' | 'group' | 'unit' | 'value' | 'nature' | 'body' | 'ordinal' | 'text';

export interface Column {
  /** Its head as printed, without the unit; empty for a blank corner. */
  readonly head: string;
  /** The unit that its head gives, as printed. */
  readonly unit: string | null;
  readonly role: ColumnRole;
}

export interface Row {
  readonly span: Span;
  /** What it is named, without number, unit and 其中：. */
  readonly name: string;
  /** How far in it stands as a part of the rows before: 1 behind #, 2 behind 其中, 0 where it is none. */
  readonly depth: 0 | 1 | 2;
  /** The unit from its unit cell or from its name, as printed. */
  readonly unit: string | null;
  /** 约束性 or 预期性, as printed. */
  readonly nature: string | null;
  /** Who answers for it. */
  readonly body: string | null;
}

/** A cell that holds a number. */
export interface ValueCell {
  /** The number with its bound. */
  readonly span: Span;
  readonly row: Row;
  readonly column: Column;
  /** The unit that applies, as printed (万度, 亿元); empty for an index, null where none is given. */
  readonly unit: string | null;
  /** Whether it stands in brackets, as sums over the years of a plan do. */
  readonly summed: boolean;
  /** What its cell says before the number that makes it a change: 下降; empty where nothing. */
  readonly change: string;
}

/** A cell under a head of numbers that says by words how things are to be: 与经济增长同步. */
export interface WordedCell {
  readonly span: Span;
  readonly row: Row;
  readonly column: Column;
}

/** A table of the text. Spans are in the reading; a row stands in one paragraph, or in one for each cell. */
export interface Table {
  /** Whole paragraphs, from the unit line or the head to the last row. */
  readonly span: Span;
  /** The line above it. */
  readonly caption: string;
  /** Empty where the structure is not certain. */
  readonly columns: readonly Column[];
  /** The cells whose meaning is certain, in the order of the text. */
  readonly values: readonly ValueCell[];
  /** The same of cells of words under heads of numbers. */
  readonly worded: readonly WordedCell[];
  /** Cells of running text, in the order of the text. */
  readonly prose: readonly Span[];
  /** Cells with numbers whose meaning is not certain, in the order of the text. */
  readonly unread: readonly Span[];
}
