import type { BatchFormat, InputForm, Job, RowFormat, Settings } from '../batch/job.ts';
import type { Selection } from '../document/selection.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CommonOptions } from './context.ts';
import { UsageError } from './failures.ts';
import type { GivenWords } from './given-words.ts';
import { askedCodes } from './indicator-filter.ts';
import type { IndicatorOptions } from './indicator-filter.ts';

/** Options that decide what a job writes. */
export interface JobOptions extends CommonOptions, Omit<Selection, 'codes'>, IndicatorOptions {
  readonly output?: string;
  readonly format?: BatchFormat;
  readonly year?: number;
  readonly encoding?: string;
  readonly inputFormat?: RowFormat;
  readonly textField?: string;
  readonly idField?: string;
  readonly shardSize?: number;
  readonly follow?: boolean;
  readonly null?: boolean;
  readonly join?: boolean;
  readonly lexicon?: string;
  readonly corrections?: string;
}

/** Text of a part: little enough to be lost by a kill, much enough to be worth a file. */
const partBytes = 256 * 2 ** 10;

/** What is asked for, with what holds by default. */
export function settingsOf(
  options: JobOptions,
  { lexicon, corrections }: GivenWords,
  lang: Settings['lang'],
  defaultShardBytes: number | null,
): Settings {
  const { format = 'csv', year, encoding, shardSize } = options;
  return {
    input: inputOf(options),
    format,
    selection: selectionOf(options, lexicon),
    lang,
    year: year ?? null,
    encoding: encoding ?? null,
    lexicon,
    corrections,
    partBytes: Math.min(partBytes, shardSize ?? partBytes),
    shardBytes: shardSize ?? defaultShardBytes,
  };
}

function inputOf({ inputFormat, textField, idField, join = false }: JobOptions): InputForm {
  if (inputFormat === undefined) return { form: join ? 'folders' : 'files' };
  if (join) throw new UsageError((messages) => messages.batch.joinedRows);
  if (textField === undefined) {
    throw new UsageError((messages) => messages.batch.textFieldMissing);
  }
  return { form: inputFormat, textField, idField: idField ?? null };
}

/** Which records the options ask for. */
export function selectionOf(
  options: Omit<Selection, 'codes'> & IndicatorOptions,
  lexicon: Lexicon | null,
): Selection {
  const { all, status, type, section } = options;
  const codes = askedCodes(options, lexicon);
  return {
    ...(all === undefined ? {} : { all }),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(section === undefined ? {} : { section }),
    ...(codes === undefined ? {} : { codes }),
  };
}

/** Options whose values are not those that the job was begun with; one that is not given is none. */
export function differingOptions(
  options: JobOptions,
  { lexicon, corrections }: GivenWords,
  job: Job,
): string[] {
  const input = 'textField' in job.input ? job.input : null;
  const begun: Readonly<Record<string, readonly [asked: unknown, had: unknown]>> = {
    '--format': [options.format, job.format],
    '--all': [options.all, job.selection.all],
    '--status': [options.status, job.selection.status],
    '--type': [options.type, job.selection.type],
    '--section': [options.section, job.selection.section],
    '--indicator': [askedCodes(options, lexicon), job.selection.codes],
    '--year': [options.year, job.year],
    '--encoding': [options.encoding, job.encoding],
    '--lexicon': [lexicon ?? undefined, job.lexicon],
    '--corrections': [corrections ?? undefined, job.corrections],
    '--join': [options.join, job.input.form === 'folders'],
    '--input-format': [options.inputFormat, input?.form],
    '--text-field': [options.textField, input?.textField],
    '--id-field': [options.idField, input?.idField],
    '--shard-size': [options.shardSize, job.shardBytes],
  };
  return Object.entries(begun)
    .filter(
      ([, [asked, had]]) => asked !== undefined && JSON.stringify(asked) !== JSON.stringify(had),
    )
    .map(([name]) => name);
}
