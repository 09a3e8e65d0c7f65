export { parquet, ParquetTable, rowGroup, TakenWriter } from './parquet.ts';
export { SheetsWriter, workbookName } from './sheets.ts';
export type { Sheet, SheetColumn } from './sheets.ts';
export { workbook } from './workbook.ts';
