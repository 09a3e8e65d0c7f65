export { parquet, ParquetTable, rowGroup, TakenWriter } from './parquet.ts';
export { SheetsWriter } from './sheets.ts';
export type { Sheet, SheetColumn } from './sheets.ts';
export { workbook, workbookOf } from './workbook.ts';
