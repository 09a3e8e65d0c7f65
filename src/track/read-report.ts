import type { Document } from '../document/document.ts';
import { cellsOf } from './cells.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import type { CodeNamed } from './joint.ts';
import type { KnownReports } from './known-reports.ts';
import { mentionsOf } from './mentions.ts';
import type { IndicatorOf } from './mentions.ts';
import { regionOfReport } from './region-of.ts';
import { partsOf, sketchOf } from './report.ts';
import type { Report } from './report.ts';

/** What is known when reports are read for the table. */
export interface ReadingContext {
  readonly indicatorOf: IndicatorOf;
  readonly codeNamed: CodeNamed;
  readonly known: KnownReports;
  /** Name or code of the region of reports that do not say it; null for none. */
  readonly region: string | null;
}

/** A report with all that it has for the table. */
export interface ReadReport {
  readonly report: Report;
  readonly entries: readonly Entry[];
}

/** What a document has for the table. */
export function readReport(document: Document, context: ReadingContext): ReadReport {
  const { id, source, title, kind, year, complete } = document.document;
  const listed = context.known.of(source.name);
  const report: Report = {
    file: source.name,
    id,
    sha256: source.sha256,
    title,
    kind,
    year,
    ...regionOfReport(document, listed, context.region),
    complete,
    ...partsOf(document),
    sketch: sketchOf(document),
  };
  const cells = cellsOf(document, mentionsOf(document, context.indicatorOf, context.codeNamed));
  return { report, entries: cells.map((cell) => entryOf(cell, report)) };
}
