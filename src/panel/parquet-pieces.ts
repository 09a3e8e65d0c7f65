import type * as Binary from '../formats/binary.ts';
import { cellsOf } from '../formats/table.ts';
import type { Cell, Column } from '../formats/table.ts';

/** A table as Parquet, in pieces. */
export async function* parquetPieces<T>(
  rows: AsyncIterable<T>,
  columns: readonly Column<T>[],
  { ParquetTable, rowGroup, TakenWriter }: typeof Binary,
): AsyncGenerator<Uint8Array> {
  const writer = new TakenWriter();
  const file = new ParquetTable(writer, columns);
  let held: Cell[][] = [];
  for await (const row of rows) {
    held.push(cellsOf(columns, row));
    if (held.length < rowGroup) continue;
    file.add(held);
    held = [];
    yield writer.take();
  }
  file.add(held);
  file.finish();
  yield writer.take();
}
