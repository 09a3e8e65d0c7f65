import { createHash } from 'node:crypto';
import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from '../batch/whole-file.ts';
import type { Language } from '../document/messages/language.ts';
import type * as Binary from '../formats/binary.ts';
import { dataPackage, dictionaryTable } from '../formats/datapackage.ts';
import type { PackagedFile, PackagedTable } from '../formats/datapackage.ts';
import type { ComingPieces } from '../formats/pieces.ts';
import { rowColumns } from '../track/columns.ts';
import type { Row } from '../track/row.ts';
import type { PanelItem, Source } from './panel.ts';
import { parquetPieces } from './parquet-pieces.ts';
import { rowPieces, separatedPieces } from './pieces.ts';
import { sourceColumns } from './source-columns.ts';
import { Workbooks, workbookSheets } from './workbook.ts';
import type { WorkbookSettings } from './workbook.ts';

/** Forms of a folder's tables. */
export const folderFormats = ['csv', 'tsv', 'ndjson', 'json', 'parquet', 'xlsx'] as const;

export type FolderFormat = (typeof folderFormats)[number];

/** Writes the table, its sources, and what the columns mean; each file is there whole or not at all. */
export async function writeFolder(
  folder: string,
  items: AsyncIterable<PanelItem>,
  format: FolderFormat,
  settings: WorkbookSettings,
): Promise<readonly PackagedFile[]> {
  const { language, binary } = settings;
  const files: PackagedFile[] = [];
  const tables: PackagedTable[] = [];
  if (format === 'xlsx') {
    tables.push(
      ...workbookSheets(settings).map(({ sheet, table }) => ({ table, format, files, sheet })),
    );
    const books = new Workbooks(items, settings);
    do {
      files.push(
        await written(folder, binary.workbookName('track.xlsx', files.length), books.next()),
      );
    } while (books.hasMore);
  } else {
    const parted = new Parted(items);
    const pieces = separatedPieces(parted.sources(), sourceColumns, 'csv');
    const sources = await written(folder, 'sources.csv', pieces);
    const rows = rowsOf(parted.rows());
    files.push(await written(folder, `track.${format}`, piecesOf(rows, format, language, binary)));
    tables.push({ table: trackTable(language), format, files });
    tables.push({ table: sourceTable, format: 'csv', files: [sources] });
  }
  const described = dictionaryTable(
    tables.map(({ table }) => table),
    language,
  );
  await written(folder, 'dictionary.csv', [described]);
  await written(folder, 'datapackage.json', [dataPackage('zhibiao-track', tables, language)]);
  return files;
}

const sourceTable: PackagedTable['table'] = { name: 'sources', columns: sourceColumns };

function trackTable(language: Language): PackagedTable['table'] {
  return { name: 'track', columns: rowColumns(language) };
}

function piecesOf(
  rows: AsyncIterable<Row>,
  format: Exclude<FolderFormat, 'xlsx'>,
  language: Language,
  binary: typeof Binary,
): ComingPieces {
  return format === 'parquet'
    ? parquetPieces(rows, rowColumns(language), binary)
    : rowPieces(rows, format, language);
}

async function written(folder: string, name: string, pieces: ComingPieces): Promise<PackagedFile> {
  const file = join(folder, name);
  const temporary = temporaryName(file);
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(temporary, 'wx');
  try {
    for await (const piece of pieces) {
      const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(data);
      bytes += data.length;
      await writeFile(handle, data);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
  return { path: name, bytes, sha256: hash.digest('hex') };
}

/** The items of a panel as sources and, once those are all taken, the rest. */
class Parted {
  readonly #items: AsyncIterator<PanelItem>;
  #first: PanelItem | null = null;

  constructor(items: AsyncIterable<PanelItem>) {
    this.#items = items[Symbol.asyncIterator]();
  }

  async *sources(): AsyncGenerator<Source> {
    for (;;) {
      const next = await this.#items.next();
      if (next.done === true) return;
      if (next.value.kind !== 'source') {
        this.#first = next.value;
        return;
      }
      yield next.value.source;
    }
  }

  async *rows(): AsyncGenerator<PanelItem> {
    if (this.#first) yield this.#first;
    for (;;) {
      const next = await this.#items.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
}

async function* rowsOf(items: AsyncIterable<PanelItem>): AsyncGenerator<Row> {
  for await (const item of items) if (item.kind === 'row') yield item.explained.row;
}
