import { expect, test } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import { workbookSink } from '../../src/batch/shards/workbook-sink.ts';
import * as binary from '../../src/formats/binary.ts';
import { documentTables } from '../../src/formats/tables.ts';

/** A file in memory, and those that it was too long for. */
class Files {
  readonly done: { name: string; items: number; bytes: Buffer }[] = [];
  #pieces: Uint8Array[] = [];
  #name = 'tables.xlsx';
  items = 0;

  write(bytes: string | Uint8Array): void {
    this.#pieces.push(Buffer.from(bytes));
  }

  next(name: string, items: number): void {
    this.done.push({ name: this.#name, items, bytes: Buffer.concat(this.#pieces) });
    this.#pieces = [];
    this.#name = name;
  }
}

test('tables that are too long for a sheet go on in another workbook, all rows in order', async () => {
  const sink = workbookSink(binary, 4);
  const files = new Files();
  const table = documentTables[0];
  const rows = Array.from({ length: 7 }, (_, index) => [`file-${String(index)}.txt`]);
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await sink.add(0, [Buffer.from(lines)], rows.length, files);
  await sink.add(1, [Buffer.from('["only"]\n')], 1, files);
  await sink.end(files);
  files.next('', 1);
  expect(files.done.map(({ name, items }) => [name, items])).toEqual([
    ['tables.xlsx', 3],
    ['tables-2.xlsx', 3],
    ['tables-3.xlsx', 1],
  ]);
  const told: unknown[] = [];
  for (const { bytes } of files.done) {
    const sheets = await readExcelFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(documentTables.map(({ name }) => name));
    const [head, ...below] = sheets[0]?.data ?? [];
    expect(head?.[0]).toBe(table?.columns[0]?.name);
    told.push(...below.map(([file]) => file));
  }
  expect(told).toEqual(rows.flat());
});
