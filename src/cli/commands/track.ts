import { codesMeant, isAmong } from '../../indicators/wanted.ts';
import type { Language } from '../../document/messages/language.ts';
import type { ComingPieces } from '../../formats/pieces.ts';
import type * as PanelModule from '../../panel/index.ts';
import type { PanelItem } from '../../panel/index.ts';
import type { Row } from '../../track/row.ts';
import { regionCoded, regionNamed } from '../../regions/find-region.ts';
import type { TrackSettings } from '../../track/settings.ts';
import { wantsColor } from '../color.ts';
import type { Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { columnsOf } from '../../formats/terminal/appearance.ts';
import { askedCodes } from '../indicator-filter.ts';
import { lexiconNamed } from '../lexicon-file.ts';
import { writeOutput } from '../output.ts';
import { checkOutput, formatOf } from '../output-place.ts';
import { knownReportsIn } from '../track/known-reports.ts';
import { linesOfInputs, withWorkFolder } from '../track/lines.ts';
import { trackFormats } from '../track/options.ts';
import type { TrackFormat, TrackOptions } from '../track/options.ts';

/** Lays what was promised beside what was reached: a row for each region, year and indicator. */
export async function trackCommand(
  named: readonly string[],
  options: TrackOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, explain } = options;
  const words = [...named, ...(explain ?? []).slice(3)];
  if (words.length === 0) throw new UsageError(({ inputNone }) => inputNone);
  const lexicon = await lexiconNamed(options.lexicon, context);
  const codes = askedCodes(options, lexicon);
  const asked = explain === undefined ? null : askedRow(explain, lexicon?.indicators ?? []);
  const format = await askedFormat(options, context);
  await checkOutput(options, [...words, options.lexicon, options.regions]);
  const track = await settingsFrom(options, context);
  const [batch, panel] = await Promise.all([
    import('../../batch/index.ts'),
    import('../../panel/index.ts'),
  ]);
  return withWorkFolder(null, async (work) => {
    const making = { track, lexicon, batch, panel };
    const { sorter, failed } = await linesOfInputs(words, work, options, making, context);
    const items = told(panel.panelOf(sorter.sorted(), panel.panelSettings(lexicon)), context);
    if (asked) {
      const { explainedRows } = await import('../track/explain.ts');
      await writeOutput(await explainedRows(items, asked, context), output, context.io);
    } else {
      const wanted = codes ? among(items, codes) : items;
      const rows = options.periods === true ? rowsIn(wanted) : yearsIn(rowsIn(wanted), context);
      const pieces = await piecesOf(rows, format, options, panel, context);
      await writeOutput(pieces, output, context.io);
    }
    return failed > 0 ? exitCode.inputFailed : exitCode.ok;
  });
}

function askedRow(
  explain: readonly string[],
  own: Parameters<typeof codesMeant>[1],
): { region: string; year: string; indicator: string; codes: readonly string[] } {
  const [region, year, indicator] = explain;
  if (region === undefined || year === undefined || indicator === undefined) {
    throw new UsageError(({ track }) => track.explainBad);
  }
  const codes = codesMeant(indicator, own);
  if (!codes) throw new UsageError(({ track }) => track.indicatorUnknown(indicator));
  return { region, year, indicator, codes };
}

async function askedFormat(options: TrackOptions, { io }: Context): Promise<TrackFormat> {
  const shown = options.output === undefined && io.stdout.isTTY === true;
  const found = (await formatOf(options, trackFormats)) ?? (shown ? 'table' : 'csv');
  if (shown && (found === 'xlsx' || found === 'parquet')) {
    throw new UsageError(({ batch }) => batch.binaryShown(found));
  }
  return found;
}

/** What the user knows of the reports; a region that no table has is refused. */
async function settingsFrom(
  { region, regions, year }: TrackOptions,
  context: Context,
): Promise<TrackSettings> {
  const reports = regions === undefined ? [] : await knownReportsIn(regions, context);
  for (const name of [region, ...reports.map((report) => report.region)]) {
    if (name === undefined || name === null) continue;
    const found = /^\d{6}$/.test(name)
      ? regionCoded(name, year ?? null)
      : regionNamed(name, year ?? null);
    if (!found) throw new UsageError(({ track }) => track.regionUnknown(name));
  }
  return { region: region ?? null, reports };
}

/** Tells of copies and of reports whose region is not known, as they pass. */
async function* told(
  items: AsyncIterable<PanelItem>,
  { reporter, messages }: Context,
): AsyncGenerator<PanelItem> {
  for await (const item of items) {
    if (item.kind === 'source') {
      const { report, copyOf } = item.source;
      const { file, region, named } = report;
      if (copyOf !== null) {
        const message = messages.track.copy(copyOf);
        reporter.tell({ code: 'report-copied', severity: 'warning', message, file });
      }
      if (!region) {
        const message = messages.track.noRegion(named);
        reporter.tell({ code: 'region-unknown', severity: 'warning', message, file });
      }
    }
    yield item;
  }
}

async function* among(
  items: AsyncIterable<PanelItem>,
  codes: readonly string[],
): AsyncGenerator<PanelItem> {
  for await (const item of items) {
    if (item.kind === 'source' || isAmong(item.explained.row.indicator.code, codes)) yield item;
  }
}

async function* rowsIn(items: AsyncIterable<PanelItem>): AsyncGenerator<Row> {
  for await (const item of items) if (item.kind === 'row') yield item.explained.row;
}

/** The rows of one year each; how many are about several is told at the end. */
async function* yearsIn(
  rows: AsyncIterable<Row>,
  { reporter, messages }: Context,
): AsyncGenerator<Row> {
  let left = 0;
  for await (const row of rows) {
    if (row.year === null) left++;
    else yield row;
  }
  if (left === 0) return;
  const message = messages.track.periodsLeft(left);
  reporter.tell({ code: 'periods-left', severity: 'warning', message, file: null });
}

async function piecesOf(
  rows: AsyncIterable<Row>,
  format: TrackFormat,
  { output, color }: TrackOptions,
  panel: typeof PanelModule,
  { io, outputLanguage, messages }: Context,
): Promise<ComingPieces> {
  const language: Language = outputLanguage;
  switch (format) {
    case 'table': {
      const { trackTable } = await import('../track/table.ts');
      const look = {
        color: output === undefined && wantsColor(color, io.stdout, io.env),
        columns: columnsOf(io.stdout),
        language,
      };
      return trackTable(rows, look, messages);
    }
    case 'xlsx':
      throw new Error('not yet');
    case 'html':
    case 'svg': {
      const { trackPage, trackSvg } = await import('../../view/index.ts');
      const shown: Row[] = [];
      for await (const row of rows) shown.push(row);
      return [format === 'html' ? trackPage(shown, language) : trackSvg(shown, language)];
    }
    case 'parquet': {
      const binary = await import('../../formats/binary.ts');
      const { rowColumns } = await import('../../track/columns.ts');
      return panel.parquetPieces(rows, rowColumns(language), binary);
    }
    default:
      return panel.rowPieces(rows, format, language);
  }
}
