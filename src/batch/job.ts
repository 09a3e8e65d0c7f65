import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Correction } from '../document/document.ts';
import type { Language } from '../document/messages/language.ts';
import type { Selection } from '../document/selection.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { outputFormats } from '../outputs/registry.ts';
import type { BatchFormat as OutputFormat } from '../outputs/registry.ts';
import type { TrackSettings } from '../track/settings.ts';
import { writeWhole } from './whole-file.ts';

/** Forms that a batch writes, the default first. */
export const batchFormats: readonly OutputFormat[] = [
  'csv',
  ...outputFormats
    .filter((format) => format.stream !== null)
    .map(({ name }) => name)
    .filter((name) => name !== 'csv'),
];

/** `track` is what `parse track` sorts and joins, and no form for others. */
export type BatchFormat = OutputFormat | 'track';

/** Forms of files that hold many documents each, besides files that are one document. */
export const rowFormats = ['ndjson', 'csv', 'tsv', 'parquet'] as const;

export type RowFormat = (typeof rowFormats)[number];

/** How documents are found in the inputs. */
export type InputForm =
  /** files: each is a document; folders: the files of each are the pages of one report. */
  { readonly form: 'files' | 'folders' } | RowInput;

/** How documents are found in files of many. */
export interface RowInput {
  readonly form: RowFormat;
  /** Field that holds the text. */
  readonly textField: string;
  /** Field that names the document; its place in the file does where there is none. */
  readonly idField: string | null;
}

/** Everything that decides the bytes of the output, besides the inputs themselves. */
export interface Settings {
  readonly input: InputForm;
  readonly format: BatchFormat;
  readonly selection: Selection;
  readonly lang: Language;
  /** Calendar year that 今年 means in every document; null where each says itself. */
  readonly year: number | null;
  readonly encoding: string | null;
  /** The user's own words. */
  readonly lexicon: Lexicon | null;
  /** Readers' corrections, of any documents. */
  readonly corrections: readonly Correction[] | null;
  /** What is known of the reports, for the form `track`. */
  readonly track?: TrackSettings;
  /** Text that a part and a shard hold, in bytes of the input; null for one shard of everything. */
  readonly partBytes: number;
  readonly shardBytes: number | null;
}

/** A job as its folder records it. */
export interface Job extends Settings {
  readonly version: 1;
  /** The program's version, as another may give other records. */
  readonly program: string;
  /** What was named on the command line, for comparison. */
  readonly named: readonly string[];
  /** The folder that holds the inputs, seen from the job's own; in base64 where it is not UTF-8. */
  readonly base: string | { readonly base64: string };
  readonly documents: number;
  /** Bytes of the inputs. */
  readonly bytes: number;
  readonly parts: number;
  readonly shards: number;
}

/** The names of a job's files. */
export class JobFolder {
  readonly root: string;
  /** The folder of everything that is not a result. */
  readonly work: string;
  readonly parts: string;
  readonly attempts: string;

  /** `work` is where the job stands in the folder; another one beside it is made ready there. */
  constructor(root: string, work: string = join(root, '_job')) {
    this.root = root;
    this.work = work;
    this.parts = join(this.work, 'parts');
    this.attempts = join(this.work, 'attempts');
  }

  get job(): string {
    return join(this.work, 'job.json');
  }

  get partPlan(): string {
    return join(this.work, 'parts.ndjson');
  }

  get shardPlan(): string {
    return join(this.work, 'shards.ndjson');
  }

  get journal(): string {
    return join(this.work, 'journal');
  }

  get lock(): string {
    return join(this.work, 'lock');
  }

  /** Where the job that comes next is made ready. */
  get next(): JobFolder {
    return new JobFolder(this.root, join(this.work, 'next'));
  }

  get success(): string {
    return join(this.root, '_SUCCESS.json');
  }

  /** Where the files of a shard stand: a folder of its own, unless it is the only one. */
  shard(number: number, { shardBytes }: Pick<Settings, 'shardBytes'>): string {
    return shardBytes === null ? this.root : join(this.root, shardName(number));
  }

  manifest(number: number, settings: Pick<Settings, 'shardBytes'>): string {
    return settings.shardBytes === null
      ? join(this.work, 'manifest.json')
      : join(this.shard(number, settings), 'manifest.json');
  }
}

/** The file of a part in a folder of parts. */
export function partFile(folder: string, number: number): string {
  return join(folder, `${serial(number)}.part`);
}

export function shardName(number: number): string {
  return `shard-${serial(number)}`;
}

/** A number of fixed width, so that names sort as numbers do. */
function serial(number: number): string {
  return String(number).padStart(6, '0');
}

/** The job of a folder; null where none was planned to the end. */
export async function readJob(folder: JobFolder): Promise<Job | null> {
  try {
    return JSON.parse(await readFile(folder.job, 'utf8')) as Job;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export async function writeJob(folder: JobFolder, job: Job): Promise<void> {
  await writeWhole(
    folder.job,
    async (handle) => {
      await handle.writeFile(`${JSON.stringify(job, null, 2)}\n`);
    },
    { synced: true },
  );
}
