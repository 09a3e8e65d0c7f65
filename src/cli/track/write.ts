import type * as PanelModule from '../../panel/index.ts';
import type { PanelItem } from '../../panel/index.ts';
import type { IndicatorOf } from '../../track/mentions.ts';
import type { Row } from '../../track/row.ts';
import { wantsColor } from '../color.ts';
import type { Context } from '../context.ts';
import { columnsOf } from '../../formats/terminal/appearance.ts';
import { UsageError } from '../failures.ts';
import { writeOutput } from '../output.ts';
import type { TrackFormat, TrackOptions } from './options.ts';

/** Where a table goes and in what form. */
export type TrackPlace =
  | {
      readonly folder: string;
      readonly format: Exclude<TrackFormat, 'table' | 'yaml' | 'html' | 'svg'>;
    }
  | { readonly folder: null; readonly format: TrackFormat };

/** What tables are made with. */
export interface TableSettings {
  readonly indicatorOf: IndicatorOf;
  /** Whether an indicator is wanted. */
  readonly wants: (code: string) => boolean;
}

/** Writes the table to its place. */
export async function writeTrack(
  items: AsyncIterable<PanelItem>,
  place: TrackPlace,
  { output, color }: TrackOptions,
  settings: TableSettings,
  panel: typeof PanelModule,
  context: Context,
): Promise<void> {
  const { io, outputLanguage: language } = context;
  const { format } = place;
  const binary = await import('../../formats/binary.ts');
  const made = { ...settings, language, binary };
  if (place.folder !== null) {
    const files = await panel.writeFolder(place.folder, items, place.format, made);
    if (files.length > 1)
      tellSplit(
        files.map(({ path }) => path),
        context,
      );
    return;
  }
  switch (format) {
    case 'xlsx':
      await writeWorkbooks(new panel.Workbooks(items, made), output, binary.workbookName, context);
      return;
    case 'table': {
      const { trackTable } = await import('./table.ts');
      const look = {
        color: output === undefined && wantsColor(color, io.stdout, io.env),
        columns: columnsOf(io.stdout),
        language,
      };
      await writeOutput(trackTable(rowsIn(items), look), output, io);
      return;
    }
    case 'html':
    case 'svg': {
      const { trackPage, trackSvg } = await import('../../view/index.ts');
      const shown: Row[] = [];
      for await (const row of rowsIn(items)) shown.push(row);
      const page = format === 'html' ? trackPage(shown, language) : trackSvg(shown, language);
      await writeOutput([page], output, io);
      return;
    }
    case 'parquet': {
      const { rowColumns } = await import('../../track/columns.ts');
      const pieces = panel.parquetPieces(rowsIn(items), rowColumns(language), binary);
      await writeOutput(pieces, output, io);
      return;
    }
    default:
      await writeOutput(panel.rowPieces(rowsIn(items), format, language), output, io);
  }
}

/** One workbook, and others beside it where a sheet is full. */
async function writeWorkbooks(
  books: PanelModule.Workbooks,
  output: string | undefined,
  nameOf: (file: string, index: number) => string,
  context: Context,
): Promise<void> {
  const files: string[] = [];
  do {
    const file = output === undefined ? undefined : nameOf(output, files.length);
    await writeOutput(books.next(), file, context.io);
    files.push(file ?? '-');
  } while (books.hasMore && output !== undefined);
  if (books.hasMore) throw new UsageError(({ track }) => track.splitUnwritten);
  if (files.length > 1) tellSplit(files, context);
}

/** Says that a table goes on in other files. */
function tellSplit(files: readonly string[], { reporter, messages }: Context): void {
  const message = messages.track.split(files);
  reporter.tell({ code: 'table-split', severity: 'warning', message, file: null });
}

async function* rowsIn(items: AsyncIterable<PanelItem>): AsyncGenerator<Row> {
  for await (const item of items) if (item.kind === 'row') yield item.explained.row;
}
