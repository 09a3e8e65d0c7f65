import { assemble } from '../../document/assemble.ts';
import type { Document } from '../../document/document.ts';
import { selectorOf } from '../../document/selection.ts';
import type { Selection } from '../../document/selection.ts';
import { measure } from '../../parse.ts';
import type { Measured } from '../../parse.ts';
import { wantsColor } from '../color.ts';
import type { Context, ReportOptions } from '../context.ts';
import { convertAll } from '../convert.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { formatBySuffix, formatDocuments, recordFormats } from '../formats/format.ts';
import type { RecordFormat } from '../formats/format.ts';
import { printablePieces } from '../printable.ts';
import { lexiconNamed } from '../lexicon-file.ts';
import { columnsOf } from '../formats/appearance.ts';

export interface ParseCommandOptions extends ReportOptions, Selection {
  readonly format?: RecordFormat;
  readonly lexicon?: string;
}

/** Extracts records. */
export async function parseCommand(
  files: readonly string[],
  options: ParseCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const suffixed = options.output ? formatBySuffix(options.output, recordFormats) : null;
  const format = options.format ?? suffixed ?? 'yaml';
  const { stdout, env } = context.io;
  const shown = options.output === undefined && stdout.isTTY === true;
  if (isBinary(format) && shown) {
    throw new UsageError(({ batch }) => batch.binaryShown(format));
  }
  const keep = selectorOf(options);
  const lexicon = await lexiconNamed(options.lexicon, context);
  return convertAll<Document, Measured>(
    files,
    {
      complete: (findings) => measure(lexicon ? { ...findings, lexicon } : findings, false),
      convert: (measured) => {
        const document = measured.time('document', () => assemble(measured, measured.targets));
        return { ...document, records: document.records.filter(keep) };
      },
      format: async (documents, several) => {
        const pieces = await formatDocuments(documents, format, {
          several,
          color: options.output === undefined && wantsColor(options.color, stdout, env),
          columns: columnsOf(stdout),
        });
        return shown && isSeparated(format) ? printablePieces(pieces) : pieces;
      },
    },
    options,
    context,
  );
}

/** Whether the format writes a text as it is, with all that a terminal would act on. */
function isSeparated(format: string): boolean {
  return format === 'csv' || format === 'tsv';
}

/** Whether a terminal could not show the format. */
function isBinary(format: string): boolean {
  return format === 'xlsx' || format === 'parquet';
}
