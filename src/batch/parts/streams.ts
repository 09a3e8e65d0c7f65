import type { Document } from '../../document/document.ts';
import { jsonArray, jsonItem, ndjsonLine } from '../../formats/json.ts';
import { separatedHead, separatedRows } from '../../formats/separated.ts';
import type { Separated } from '../../formats/separated.ts';
import type { Cell, Table } from '../../formats/table.ts';
import { documentTables } from '../../formats/tables.ts';
import { yamlBetween, yamlDocument } from '../../formats/yaml.ts';
import { outputFormat } from '../../outputs/registry.ts';
import { linesOf } from '../../track/line.ts';
import { readReport } from '../../track/read-report.ts';
import { readingWith } from '../../track/settings.ts';
import type { BatchFormat, Settings } from '../job.ts';
import { copyTable } from './copy-table.ts';
import type { Copy } from './copy-table.ts';
import { failureTable } from './failure-table.ts';
import type { Failure } from './failure-table.ts';

/** What a document that was read leaves behind: a document, or a failure. */
export type ReadResult = { readonly document: Document } | { readonly failure: Failure };

/** What one document leaves behind: what was read, or that it is a copy. */
export type Result = ReadResult | { readonly copy: Copy };

/** A file of the output as it grows; results of different parts are put one after the other. */
export interface Stream {
  /** Name of the file. */
  readonly file: string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The whole file where there is nothing in it. */
  readonly empty: string;
  /** What a result adds, in `items` items; empty for nothing. */
  readonly piece: (result: Result, settings: StreamSettings) => Piece;
}

/** What pieces depend on besides their documents. */
export type StreamSettings = Pick<Settings, 'lexicon' | 'track'>;

export interface Piece {
  readonly text: string;
  readonly items: number;
}

const nothing: Piece = { text: '', items: 0 };

/** What was asked for before: functions that are made anew for each part are compiled anew as well. */
const known = new Map<BatchFormat, readonly Stream[]>();

/** The files of a format; those of `sideTables` are the last ones. */
export function streamsOf(format: BatchFormat): readonly Stream[] {
  let streams = known.get(format);
  if (!streams) known.set(format, (streams = [...documentStreams(format), ...sideStreams]));
  return streams;
}

/** What is told as CSV beside the documents, whatever their format. */
export const sideTables: readonly Pick<Table, 'name' | 'columns'>[] = [copyTable, failureTable];

/** Whether the files of a format can only be written once all of their rows are there. */
export function isWrittenInOneGo(format: BatchFormat): boolean {
  return format !== 'track' && outputFormat(format).stream === 'at-once';
}

/** Rows of cells as they wait in parts for a format that is written in one go. */
function waitingRows(rows: readonly Cell[][]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

const bare = { head: '', between: '', tail: '', empty: '' } as const;

const sideStreams: readonly Stream[] = [
  {
    ...separatedStream(copyTable, 'csv'),
    piece: (result) => ('copy' in result ? oneRow(copyTable.row(result.copy)) : nothing),
  },
  {
    ...separatedStream(failureTable, 'csv'),
    piece: (result) => ('failure' in result ? oneRow(failureTable.row(result.failure)) : nothing),
  },
];

function oneRow(row: Cell[]): Piece {
  return { text: separatedRows([row], 'csv'), items: 1 };
}

function documentStreams(format: BatchFormat): Stream[] {
  switch (format) {
    case 'csv':
    case 'tsv':
      return documentTables.map((table) => ({
        ...separatedStream(table, format),
        piece: rowsOf(table, (rows) => separatedRows(rows, format)),
      }));
    case 'xlsx':
    case 'parquet':
      return documentTables.map((table) => ({
        file: table.name,
        ...bare,
        piece: rowsOf(table, waitingRows),
      }));
    case 'ndjson':
      return [{ file: 'documents.ndjson', ...bare, piece: itemOf(ndjsonLine) }];
    case 'json':
      return [{ file: 'documents.json', ...jsonArray, empty: '[]\n', piece: itemOf(jsonItem) }];
    case 'track':
      return [{ file: trackFile, ...bare, piece: trackPiece }];
    case 'yaml':
      return [
        {
          file: 'documents.yaml',
          ...bare,
          between: yamlBetween,
          piece: itemOf((document) => [...yamlDocument(document)].join('')),
        },
      ];
  }
}

/** Name of the file of lines that a track sorts and joins. */
export const trackFile = 'track.lines';

const nothingKnown = { region: null, reports: [] };

function trackPiece(result: Result, { track = nothingKnown, lexicon }: StreamSettings): Piece {
  if (!('document' in result)) return nothing;
  const context = readingWith(track, lexicon?.indicators);
  const lines = linesOf(readReport(result.document, context));
  return { text: lines.map((line) => `${line}\n`).join(''), items: lines.length };
}

function separatedStream(
  { name, columns }: Pick<Table, 'name' | 'columns'>,
  form: Separated,
): Omit<Stream, 'piece'> {
  const head = separatedHead(
    columns.map((column) => column.name),
    form,
  );
  return { file: `${name}.${form}`, ...bare, head, empty: head };
}

function rowsOf(table: Table, write: (rows: Cell[][]) => string): Stream['piece'] {
  return (result) => {
    if (!('document' in result)) return nothing;
    const rows = table.rows(result.document);
    return { text: write(rows), items: rows.length };
  };
}

function itemOf(write: (document: Document) => string): Stream['piece'] {
  return (result) => ('document' in result ? { text: write(result.document), items: 1 } : nothing);
}
