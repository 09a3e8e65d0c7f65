import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import type { Block } from './block.ts';
import type { RowDocument } from './document-input.ts';
import { documentOfRow } from './row.ts';
import type { RowFields } from './row.ts';

/** Stretches of about `size` bytes of text. */
export async function* parquetBlocks(
  path: Buffer,
  textField: string,
  size: number,
): AsyncGenerator<Block> {
  const handle = openSync(path, 'r');
  try {
    const { row_groups: groups } = await parquetMetadataAsync(bufferOf(handle));
    let start = 0;
    for (const group of groups) {
      const rows = Number(group.num_rows);
      const bytes = textBytes(group, textField);
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

/** Bytes of the texts in a group of rows, before compression. */
function textBytes({ columns }: FileMetaData['row_groups'][number], textField: string): number {
  return columns.reduce((sum, { meta_data: column }) => {
    const size = Number(column?.total_uncompressed_size ?? 0);
    return column?.path_in_schema[0] === textField ? sum + size : sum;
  }, 0);
}

/** The documents of rows `from` to `to`; `file` and row name those that no field names. */
export async function parquetDocuments(
  handle: number,
  { from, to }: Pick<Block, 'from' | 'to'>,
  file: string,
  fields: RowFields,
): Promise<RowDocument[]> {
  const buffer = bufferOf(handle);
  const metadata = await parquetMetadataAsync(buffer);
  const present = new Set(metadata.schema.map(({ name }) => name));
  const columns = [fields.textField, fields.idField].filter(
    (name): name is string => name !== null && present.has(name),
  );
  const rows = await parquetReadObjects({
    file: buffer,
    metadata,
    columns,
    rowStart: from,
    rowEnd: to,
  });
  return rows.map((row, index) =>
    documentOfRow(row, fields, `${file}:${String(from + index + 1)}`),
  );
}

function bufferOf(handle: number): AsyncBuffer {
  const { size } = fstatSync(handle);
  return {
    byteLength: size,
    slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      readSync(handle, bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  };
}
