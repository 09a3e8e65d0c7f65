import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { BasicType, SchemaElement, Writer } from 'hyparquet-writer';
import type { Document } from '../document/document.ts';
import type { Cell, CellType, Table } from './table.ts';
import { recordTable } from './tables.ts';

type Columns = Table['columns'];

/** Rows that are laid out together, in rows a group. */
export const rowGroup = 20_000;

const elements: Readonly<Record<CellType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

const basicTypes: Readonly<Record<CellType, BasicType>> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** The records of the documents as a Parquet file. */
export function parquet(documents: readonly Document[]): Uint8Array {
  const writer = new ByteWriter();
  const file = new ParquetTable(writer, recordTable.columns);
  const rows = documents.flatMap(recordTable.rows);
  for (let from = 0; from < rows.length; from += rowGroup) {
    file.add(rows.slice(from, from + rowGroup));
  }
  file.finish();
  return writer.getBytes();
}

/** A table of typed columns, a group of rows after the other; what is empty is null. */
export class ParquetTable {
  readonly #file: ParquetWriter;
  readonly #columns: Columns;

  constructor(writer: Writer, columns: Columns) {
    this.#columns = columns;
    this.#file = new ParquetWriter({
      writer,
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type, required }): SchemaElement => ({
          name,
          ...elements[type],
          repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
        })),
      ],
      createdBy: 'zhibiao',
    });
  }

  /** Adds rows as a group of their own. */
  add(rows: readonly (readonly Cell[])[]): void {
    if (rows.length === 0) return;
    void this.#file.write({
      columnData: this.#columns.map(({ name, type, required }, index) => ({
        name,
        type: basicTypes[type],
        nullable: !required,
        data: rows.map((row) => row[index] ?? null),
      })),
      rowGroupSize: rows.length,
    });
  }

  finish(): void {
    void this.#file.finish();
  }
}

/** Gives away what was written so far, so that a long file need not be held in memory. */
export class TakenWriter extends ByteWriter {
  take(): Uint8Array {
    const taken = new Uint8Array(this.buffer).slice(0, this.index);
    this.index = 0;
    return taken;
  }
}
