import type { Document, TargetRecord } from '../../document/document.ts';
import { extract } from '../../parse.ts';
import { wantsColor } from '../color.ts';
import type { Context, ReportOptions } from '../context.ts';
import { convertAll } from '../convert.ts';
import type { ExitCode } from '../exit-code.ts';
import { formatBySuffix, formatDocuments, recordFormats } from '../formats/format.ts';
import type { RecordFormat } from '../formats/format.ts';

export interface ParseCommandOptions extends ReportOptions {
  readonly format?: RecordFormat;
  readonly all?: boolean;
  readonly status?: readonly TargetRecord['status'][];
  readonly type?: readonly TargetRecord['type'][];
  readonly section?: string;
}

/** Columns of a table where the output is no terminal. */
const tableColumns = 80;

/** Extracts records. */
export async function parseCommand(
  files: readonly string[],
  options: ParseCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const format =
    options.format ?? (options.output && formatBySuffix(options.output, recordFormats));
  const { stdout, env } = context.io;
  const keep = filterOf(options);
  return convertAll<Document>(
    files,
    {
      convert: (findings) => {
        const document = extract(findings);
        return { ...document, records: document.records.filter(keep) };
      },
      format: (documents, several) =>
        formatDocuments(documents, format || 'yaml', {
          several,
          color: options.output === undefined && wantsColor(options.color, stdout, env),
          columns: stdout.columns ?? tableColumns,
        }),
    },
    options,
    context,
  );
}

/** Which records are wanted: targets, unless statuses are named or all are asked for. */
function filterOf({
  all,
  status,
  type,
  section,
}: ParseCommandOptions): (record: TargetRecord) => boolean {
  const statuses = status ?? (all === true ? undefined : (['target'] as const));
  return (record) =>
    (!statuses || statuses.includes(record.status)) &&
    (!type || type.includes(record.type)) &&
    (section === undefined || isIn(record, section));
}

/** Whether the record stands in the section of this number or id, or inside it. */
function isIn({ section }: TargetRecord, wanted: string): boolean {
  if (!section) return false;
  return (
    section.number === wanted ||
    section.number.startsWith(`${wanted}/`) ||
    section.id === wanted ||
    section.id?.startsWith(`${wanted}.`) === true
  );
}
