import { closeSync, fstatSync, openSync } from 'node:fs';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import type { Block } from './block.ts';
import type { RowDocument } from './document-input.ts';
import { compressors, requireCodec } from './parquet-codecs.ts';
import { readExactly } from './read-exactly.ts';
import { documentOfRow, namesOf } from './row.ts';
import type { RowFields } from './row.ts';
import { decodedRows } from './row-encoding.ts';
import { requireColumns } from './rows-refused.ts';

type RowGroup = FileMetaData['row_groups'][number];
type Row = Readonly<Record<string, unknown>>;

/** Stretches of about `size` bytes of text, each within a group of rows. */
export async function* parquetBlocks(
  path: Buffer,
  fields: RowFields,
  size: number,
): AsyncGenerator<Block> {
  const handle = openSync(path, 'r');
  try {
    const metadata = await parquetMetadataAsync(bufferOf(handle));
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    requireColumns(fields, columns);
    let start = 0;
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows);
      for (const name of namesOf(fields)) {
        for (const { codec } of chunksOf(group, name)) requireCodec(codec);
      }
      const bytes = chunksOf(group, fields.textField).reduce(
        (sum, chunk) => sum + Number(chunk.total_uncompressed_size),
        0,
      );
      const step = Math.max(1, Math.floor((rows * size) / Math.max(1, bytes)));
      for (let from = 0; from < rows; from += step) {
        const documents = Math.min(step, rows - from);
        yield {
          documents,
          bytes: Math.ceil((bytes * documents) / rows),
          from: start + from,
          to: start + from + documents,
          head: 0,
          first: start + from + 1,
        };
      }
      start += rows;
    }
  } finally {
    closeSync(handle);
  }
}

/** What a group of rows holds of a column. */
function chunksOf({ columns }: RowGroup, name: string) {
  return columns.flatMap(({ meta_data: chunk }) =>
    chunk?.path_in_schema[0] === name ? [chunk] : [],
  );
}

/** A group of rows, decoded: texts are bytes until they are asked for. */
interface HeldGroup {
  /** The file as it is. */
  readonly file: string;
  readonly metadata: FileMetaData;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

/** Part of a group costs as much to decode as all of it, and stretches of one group are read one after the other. */
let held: HeldGroup | null = null;

/** The documents of rows `from` to `to`; `file` and row name those that no field names. */
export async function parquetDocuments(
  handle: number,
  { from, to }: Pick<Block, 'from' | 'to'>,
  file: string,
  fields: RowFields,
): Promise<RowDocument[]> {
  const group = await groupAround(from, handle, fields);
  const isText = isAnnotated(group.metadata, fields.textField);
  return group.rows.slice(from - group.from, to - group.from).map((row, index) => {
    const place = `${file}:${String(from + index + 1)}`;
    const { textField, idField } = fields;
    const id = idField === null ? {} : { [idField]: readableId(row[idField]) };
    const text = row[textField];
    if (!isText || !(text instanceof Uint8Array)) {
      return documentOfRow({ ...id, [textField]: text }, fields, place, null);
    }
    const decoded = decodedRows(text, 'utf-8');
    return documentOfRow({ ...id, [textField]: decoded.text }, fields, place, decoded.damagedIn);
  });
}

async function groupAround(row: number, handle: number, fields: RowFields): Promise<HeldGroup> {
  const { dev, ino, size, mtimeMs } = fstatSync(handle);
  const file = [dev, ino, size, mtimeMs].join(':');
  const before = held?.file === file ? held : null;
  if (before && before.from <= row && row < before.to) return before;
  held = null;
  const buffer = bufferOf(handle);
  const metadata = before?.metadata ?? (await parquetMetadataAsync(buffer));
  const { from, to } = boundsAround(row, metadata);
  const rows = await parquetReadObjects({
    file: buffer,
    metadata,
    columns: namesOf(fields),
    rowStart: from,
    rowEnd: to,
    compressors,
    utf8: false,
    parsers: {
      stringFromBytes: (bytes) => bytes,
      jsonFromBytes: (bytes) => bytes,
      dateFromDays: (days) => new Date(days * millisecondsOfDay).toISOString().slice(0, 10),
    },
  });
  held = { file, metadata, from, to, rows };
  return held;
}

const millisecondsOfDay = 86_400_000;

function boundsAround(row: number, { row_groups: groups }: FileMetaData) {
  let from = 0;
  for (const { num_rows: rows } of groups) {
    const to = from + Number(rows);
    if (row < to) return { from, to };
    from = to;
  }
  return { from, to: from };
}

/** Whether the file says that the bytes of a column are text. */
function isAnnotated(metadata: FileMetaData, name: string): boolean {
  const column = parquetSchema(metadata).children.find(({ element }) => element.name === name);
  return (column?.element.converted_type ?? column?.element.logical_type) !== undefined;
}

function readableId(id: unknown): unknown {
  if (id instanceof Uint8Array) return Buffer.from(id).toString();
  return id instanceof Date ? id.toISOString() : id;
}

function bufferOf(handle: number): AsyncBuffer {
  const { size } = fstatSync(handle);
  return {
    byteLength: size,
    slice: (start, end = size) => readExactly(handle, start, end).buffer,
  };
}
