import { archiveComment } from '../formats/zip-clock.ts';

/** The start of an output: the schema's version, then the document's head. */
const dataStart = /^(?:\[\s*)?\{\s*"schemaVersion":\s*\d+,\s*"document":\s*\{\s*"id":/;
const yamlStart = /^(?:#[^\n]*\n)?schemaVersion: \d+\ndocument:\n {2}id: /;

/** The start of a table of targets and results. */
const trackData = /^(?:\[\s*)?\{\s*"region":/;
const trackYaml = '- region:\n    name: ';

/** The first columns of a table of ours: records and what stands beside them, targets and results. */
const firstColumns = [
  ['file', 'title', 'region', 'year', 'id', 'status'],
  ['file', 'id', 'title', 'kind'],
  ['file', 'id', 'sha256', 'title'],
  ['file', 'document', 'code', 'severity', 'message', 'start'],
  ['file', 'code', 'message', 'line', 'column'],
  ['file', 'copy_of'],
  ['table', 'column', 'type', 'required', 'values', 'description'],
  ['region', 'region_code', 'region_code_version', 'province'],
];

function startsWithColumns(start: string, between: string): boolean {
  return firstColumns.some((names) => {
    const head = names.join(between);
    return start.startsWith(head) && /[,\t\r\n]/.test(start.charAt(head.length));
  });
}

/** UTF-8's byte order mark, read a byte a character. */
const byteOrderMark = '\u00ef\u00bb\u00bf';

/** What our pages say of themselves, and pictures of ours. */
const generator = /<meta name="?generator"? content="?zhibiao"?[ >]/;
const pictureStart = /^<svg [^>]*data-by="zhibiao"/;

/**
 * Tells what we wrote by how a file starts and ends, a byte a character. A file of words that a user mends (`parse
 * indicators -o own.yaml`) bears no mark, so that it is not written over.
 */
export const ownMarks = {
  yaml: (start: string): boolean => yamlStart.test(start) || start.startsWith(trackYaml),
  json: (start: string): boolean => dataStart.test(start) || trackData.test(start),
  csv: (start: string): boolean =>
    start.startsWith(byteOrderMark) && startsWithColumns(start.slice(byteOrderMark.length), ','),
  tsv: (start: string): boolean => startsWithColumns(start, '\t'),
  xlsx: (start: string, end: string): boolean =>
    start.startsWith('PK') && end.endsWith(archiveComment),
  html: (start: string): boolean => generator.test(start) || pictureStart.test(start),
  parquet: (start: string, end: string): boolean =>
    start.startsWith('PAR1') && end.endsWith('PAR1') && end.includes('zhibiao'),
} as const;
