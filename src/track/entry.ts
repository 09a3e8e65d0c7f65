import type { Cell } from './cells.ts';
import type { Role, Span, Statement, TrackMeasure } from './mention.ts';
import type { Report } from './report.ts';

/** A number that did not lead in its report. */
export interface OtherNumber {
  readonly text: string;
  readonly value: number | null;
  readonly unit: string;
  readonly line: number;
  readonly start: number;
  readonly sentence: string;
  /** Rule by which it did not lead. */
  readonly rule: string;
}

/** The report that an entry is of, as far as rows ask. */
export type EntryReport = Pick<Report, 'file' | 'id' | 'kind' | 'year' | 'region' | 'named'>;

/** What one report has for one place in the table, as it is sorted and joined. */
export interface Entry {
  readonly role: Role;
  readonly code: string;
  readonly measure: TrackMeasure;
  readonly year: number | null;
  readonly span: Span | null;
  readonly statement: Statement;
  readonly others: readonly OtherNumber[];
  readonly report: EntryReport;
}

/** The entry of a cell. */
export function entryOf({ mention, others }: Cell, report: Report): Entry {
  const { role, code, measure, year, span, statement } = mention;
  const { file, id, kind, year: reportYear, region, named } = report;
  return {
    role,
    code,
    measure,
    year,
    span,
    statement,
    others: others.map(({ mention: { statement: other }, rule }) => ({
      text: other.text,
      value: other.value,
      unit: other.unit,
      line: other.line,
      start: other.start,
      sentence: other.sentence,
      rule,
    })),
    report: { file, id, kind, year: reportYear, region, named },
  };
}
