export { parquet, ParquetTable, rowGroup, TakenWriter } from './parquet.ts';
export { workbook, workbookOf } from './workbook.ts';
