import type * as Binary from '../../formats/binary.ts';
import { documentTables } from '../../formats/tables.ts';
import { cellsIn } from './cells-in.ts';
import type { Growing, Sink } from './growing.ts';

/** Width of a column of text and of other columns, in characters. */
const widths = { text: 20, other: 10 } as const;

/** A workbook of all tables, a sheet each; where a sheet is full all of them go on in another workbook. */
export function workbookSink({ SheetsWriter, workbookName }: typeof Binary, limit?: number): Sink {
  const file = 'tables.xlsx';
  let books = 0;
  /** Rows of records in the open workbook. */
  let records = 0;
  const begin = () => {
    books++;
    records = 0;
    const writer = new SheetsWriter(limit);
    const sheets = documentTables.map(({ name, columns }) =>
      writer.sheet(
        name,
        columns.map((column) => ({
          head: column.name,
          width: column.type === 'text' ? widths.text : widths.other,
        })),
      ),
    );
    return { writer, sheets };
  };
  let open = begin();
  const write = (into: Growing): void => {
    for (const piece of open.writer.take()) into.write(piece);
  };
  const end = (into: Growing): void => {
    for (const sheet of open.sheets) sheet.end();
    open.writer.finish();
    write(into);
  };
  return {
    file,
    streams: documentTables.map((_, index) => index),
    async add(index, bytes, _, into) {
      for await (const cells of cellsIn(bytes)) {
        if (open.sheets[index]?.hasRoom === false) {
          end(into);
          into.next(workbookName(file, books), records);
          open = begin();
        }
        open.sheets[index]?.add(cells);
        if (index === 0) records++;
        write(into);
      }
    },
    end,
  };
}
