import { json } from '../../formats/json.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { allIndicators, searchIndicators } from '../../indicators/search.ts';
import { headlineCodes } from '../../indicators/wanted.ts';
import type { Area, Indicator } from '../../lexicon/indicators/indicator.ts';
import { wantsColor } from '../color.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { indicatorFormats } from '../formats/format.ts';
import type { IndicatorFormat } from '../formats/format.ts';
import { closestIndicators } from '../indicator-filter.ts';
import { readLexicon } from '../lexicon-file.ts';
import { messagesIn } from '../messages/in-language.ts';
import { writeOutput } from '../output.ts';
import { checkOutput, formatOf } from '../output-place.ts';
import { columnsOf } from '../../formats/terminal/appearance.ts';

export interface IndicatorsOptions extends CommonOptions {
  readonly format?: IndicatorFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly lexicon?: string;
  /** Whether only those are wanted that reports lead with, in the order in which they do. */
  readonly headline?: boolean;
}

/** Prints the indicators that a term finds, all of them without one; as a file that `--lexicon` reads, too. */
export async function indicatorsCommand(
  [term = '']: readonly string[],
  options: IndicatorsOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, messages, reporter } = context;
  await checkOutput(options, [options.lexicon]);
  const format = (await formatOf(options, indicatorFormats)) ?? 'table';
  const own = options.lexicon === undefined ? [] : await ownIndicators(options.lexicon, context);
  const known = allIndicators(own);
  const asked = options.headline === true ? leading(known) : known;
  const found = searchIndicators(asked, term, areaNames);
  if (found.length === 0) {
    const message = messages.lexicon.notFound(term) + messages.meant(closestIndicators(term, own));
    reporter.tell({ code: 'indicator-unknown', severity: 'warning', message, file: null });
  }
  await writeOutput(await formatIndicators(found, format, options, context), options.output, io);
  return exitCode.ok;
}

/** The indicators that reports lead with. */
function leading(known: readonly Indicator[]): readonly Indicator[] {
  return [...headlineCodes].flatMap((code) => known.filter((indicator) => indicator.code === code));
}

async function ownIndicators(file: string, context: Context): Promise<readonly Indicator[]> {
  return (await readLexicon(file, context)).indicators;
}

/** What an area is called, in each language; a user's own area has no other name. */
function areaNames(area: string): readonly string[] {
  return (['zh', 'en'] as const).map((language) => areaName(area, messagesIn(language)));
}

function areaName(area: string, { lexicon }: Context['messages']): string {
  return Object.hasOwn(lexicon.areas, area) ? lexicon.areas[area as Area] : area;
}

async function formatIndicators(
  found: readonly Indicator[],
  format: IndicatorFormat,
  { output, color }: IndicatorsOptions,
  { io, messages }: Context,
): Promise<Pieces> {
  const indicators = found.map(plain);
  switch (format) {
    case 'json':
      return json([{ indicators }], false);
    case 'ndjson':
      return indicators.map((indicator) => `${JSON.stringify(indicator)}\n`);
    case 'yaml': {
      const { yaml } = await import('../../formats/yaml.ts');
      return yaml([{ indicators }]);
    }
    case 'csv':
    case 'tsv': {
      const { separatedHead, separatedRows } = await import('../../formats/separated.ts');
      return [
        separatedHead(Object.keys(cells), format),
        separatedRows(
          indicators.map((indicator) => Object.values(cells).map((cell) => cell(indicator))),
          format,
        ),
      ];
    }
    case 'table': {
      const { indicatorTable } = await import('../formats/indicator-table.ts');
      return indicatorTable(found, (area) => areaName(area, messages), {
        color: output === undefined && wantsColor(color, io.stdout, io.env),
        columns: columnsOf(io.stdout),
      });
    }
  }
}

/** The indicator with its properties in a fixed order. */
function plain(indicator: Indicator): Indicator {
  const { code, name, synonyms, dimension, units, direction, area } = indicator;
  return { code, name, synonyms, dimension, units, direction, area };
}

/** The columns of CSV and TSV; lists are parted by spaces. */
const cells: Readonly<Record<string, (indicator: Indicator) => string>> = {
  code: ({ code }) => code,
  name: ({ name }) => name,
  synonyms: ({ synonyms }) => synonyms.join(' '),
  dimension: ({ dimension }) => dimension,
  units: ({ units }) => units.join(' ').trim(),
  direction: ({ direction }) => direction,
  area: ({ area }) => area,
};
