import { archiveComment } from '../formats/zip-clock.ts';

/** The start of an output: the schema's version, then the document's head. */
const dataStart = /^(?:\[\s*)?\{\s*"schemaVersion":\s*\d+,\s*"document":\s*\{\s*"id":/;
const yamlStart = /^(?:#[^\n]*\n)?schemaVersion: \d+\ndocument:\n {2}id: /;

/** The first columns of a table of records. */
const firstColumns = ['file', 'title', 'region', 'year', 'id', 'status'];

/** UTF-8's byte order mark, read a byte a character. */
const byteOrderMark = '\u00ef\u00bb\u00bf';

/**
 * Tells what we wrote by how a file starts and ends, a byte a character. A file of words that a user mends (`parse
 * indicators -o own.yaml`) bears no mark, so that it is not written over.
 */
export const ownMarks = {
  yaml: (start: string): boolean => yamlStart.test(start),
  json: (start: string): boolean => dataStart.test(start),
  csv: (start: string): boolean => start.startsWith(`${byteOrderMark}${firstColumns.join(',')},`),
  tsv: (start: string): boolean => start.startsWith(`${firstColumns.join('\t')}\t`),
  xlsx: (start: string, end: string): boolean =>
    start.startsWith('PK') && end.endsWith(archiveComment),
  parquet: (start: string, end: string): boolean =>
    start.startsWith('PAR1') && end.endsWith('PAR1') && end.includes('zhibiao'),
} as const;
