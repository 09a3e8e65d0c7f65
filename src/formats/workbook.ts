import writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { Document } from '../document/document.ts';
import type { Cell } from './table.ts';
import { documentTables } from './tables.ts';
import { unwritable } from './xml-text.ts';
import { stopClock, withComment } from './zip-clock.ts';

/** A table with its rows. */
interface FilledTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of a sheet below its names; Excel has 1,048,576 in all. */
const sheetRows = 1_000_000;

/** Characters that Excel keeps in a cell. */
const cellCharacters = 32_767;

/** Width of a column of text and of other columns, in characters. */
const widths = { text: 20, other: 10 } as const;

/** A workbook with a sheet for each table of the documents. */
export async function workbook(documents: readonly Document[]): Promise<Uint8Array> {
  return workbookOf(
    documentTables.map(({ name, columns, rows }) => ({
      name,
      columns,
      rows: documents.flatMap(rows),
    })),
  );
}

/** A workbook with a sheet for each table: names in bold that stay in sight, numbers as numbers, text as text. */
async function workbookOf(tables: readonly FilledTable[]): Promise<Uint8Array> {
  const sheets = tables.flatMap(({ name, columns, rows }) =>
    piecesOf(rows).map((piece, index) => ({
      data: [
        columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const })),
        ...piece.map((row) => row.map(shown)),
      ] satisfies SheetData,
      sheet: index === 0 ? name : `${name} ${String(index + 1)}`,
      stickyRowsCount: 1,
      columns: columns.map(({ type }) => ({ width: type === 'text' ? widths.text : widths.other })),
    })),
  );
  return withComment(stopClock(await writeExcelFile(sheets).toBuffer()));
}

/** The rows a sheet each; a table without rows has a sheet too. */
function piecesOf(rows: FilledTable['rows']): FilledTable['rows'][] {
  const pieces = [rows.slice(0, sheetRows)];
  for (let from = sheetRows; from < rows.length; from += sheetRows) {
    pieces.push(rows.slice(from, from + sheetRows));
  }
  return pieces;
}

function shown(cell: Cell): Exclude<Cell, null> | null {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cell.replace(unwritable, '\ufffd').slice(0, cellCharacters);
}
