import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAmong } from '../../indicators/wanted.ts';
import type { Indicator } from '../../lexicon/indicators/indicator.ts';
import type { PanelItem } from '../../panel/index.ts';
import { regionCoded, regionNamed } from '../../regions/find-region.ts';
import type { TrackSettings } from '../../track/settings.ts';
import type { Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { askedCodes, askedIndicator } from '../indicator-filter.ts';
import { givenWords } from '../given-words.ts';
import { writeOutput } from '../output.ts';
import { checkOutput, formatOf } from '../output-place.ts';
import { knownReportsIn } from '../track/known-reports.ts';
import { writeTrack } from '../track/write.ts';
import type { TrackPlace } from '../track/write.ts';
import { linesOfInputs, withWorkFolder } from '../track/lines.ts';
import { trackFormats } from '../track/options.ts';
import type { TrackOptions } from '../track/options.ts';
import { makeFolder } from '../make-folder.ts';

/** Lays what was promised beside what was reached: a row for each region, year and indicator. */
export async function trackCommand(
  named: readonly string[],
  options: TrackOptions,
  context: Context,
): Promise<ExitCode> {
  const { explain } = options;
  const words = [...named, ...(explain ?? []).slice(3)];
  if (words.length === 0) throw new UsageError(({ inputNone }) => inputNone);
  const given = await givenWords(options, context);
  const { lexicon } = given;
  const codes = askedCodes(options, lexicon);
  const asked = explain === undefined ? null : askedRow(explain, lexicon?.indicators ?? []);
  const track = await settingsFrom(options, context);
  const place = await placeOf(
    options,
    [...words, options.lexicon, options.regions, options.corrections],
    context,
  );
  const [batch, panel] = await Promise.all([
    import('../../batch/index.ts'),
    import('../../panel/index.ts'),
  ]);
  if (place.folder !== null) await makeFolder(place.folder);
  return withWorkFolder(
    place.folder === null ? null : join(place.folder, '_track'),
    async (work) => {
      const making = { track, given, batch, panel };
      const { sorter, failed } = await linesOfInputs(words, work, options, making, context);
      const settings = panel.panelSettings(lexicon);
      const items = told(panel.panelOf(sorter.sorted(), settings), context);
      if (asked) {
        const { explainedRows } = await import('../track/explain.ts');
        await writeOutput(await explainedRows(items, asked, context), options.output, context.io);
      } else {
        const among = codes ? wanted(items, codes) : items;
        const shown = options.periods === true ? among : yearsIn(among, context);
        const wants = (code: string): boolean => !codes || isAmong(code, codes);
        await writeTrack(shown, place, options, { ...settings, wants }, panel, context);
      }
      return failed > 0 ? exitCode.inputFailed : exitCode.ok;
    },
  );
}

function askedRow(
  explain: readonly string[],
  own: readonly Indicator[],
): { region: string; year: string; indicator: string; codes: readonly string[] } {
  const [region, year, indicator] = explain;
  if (region === undefined || year === undefined || indicator === undefined) {
    throw new UsageError(({ track }) => track.explainBad);
  }
  return { region, year, indicator, codes: askedIndicator(indicator, own) };
}

/** Where the table goes and in what form: a folder, or a file, or standard output. */
async function placeOf(
  options: TrackOptions,
  read: readonly (string | undefined)[],
  { io }: Context,
): Promise<TrackPlace> {
  const { output, explain } = options;
  const isFolder =
    output !== undefined &&
    explain === undefined &&
    (output.endsWith('/') || (await stat(output).catch(() => null))?.isDirectory() === true);
  if (isFolder) {
    const { format = 'csv' } = options;
    if (format === 'table' || format === 'yaml' || format === 'html' || format === 'svg') {
      throw new UsageError(({ choiceBad }) => choiceBad('--format', format, folderForms));
    }
    return { folder: output, format };
  }
  await checkOutput(options, read);
  const shown = output === undefined && io.stdout.isTTY === true;
  const asked = explain === undefined ? await formatOf(options, trackFormats) : null;
  const format = asked ?? (shown ? 'table' : 'csv');
  if (shown && (format === 'xlsx' || format === 'parquet')) {
    throw new UsageError(({ batch }) => batch.binaryShown(format));
  }
  return { folder: null, format };
}

const folderForms: readonly string[] = ['csv', 'tsv', 'ndjson', 'json', 'parquet', 'xlsx'];

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

async function* wanted(
  items: AsyncIterable<PanelItem>,
  codes: readonly string[],
): AsyncGenerator<PanelItem> {
  for await (const item of items) {
    if (item.kind === 'source' || isAmong(item.explained.row.indicator.code, codes)) yield item;
  }
}

/** The rows of one year each, and the sources; how many rows are about several years is told at the end. */
async function* yearsIn(
  items: AsyncIterable<PanelItem>,
  { reporter, messages }: Context,
): AsyncGenerator<PanelItem> {
  let left = 0;
  for await (const item of items) {
    if (item.kind === 'row' && item.explained.row.year === null) left++;
    else yield item;
  }
  if (left === 0) return;
  const message = messages.track.periodsLeft(left);
  reporter.hint({ code: 'periods-left', severity: 'info', message, file: null });
}
