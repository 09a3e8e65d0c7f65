import { stat } from 'node:fs/promises';
import type * as BatchModule from '../batch/index.ts';
import type { Job, JobFolder, Settings } from '../batch/index.ts';
import { differingOptions } from './batch-settings.ts';
import type { JobOptions } from './batch-settings.ts';
import type { Context } from './context.ts';
import { UsageError } from './failures.ts';
import type { GivenWords } from './given-words.ts';
import { standardInput } from './input.ts';
import { packageVersion } from './package.ts';

type Batch = typeof BatchModule;

/** The folder that results go to; nothing but a folder may stand there. */
export async function outputFolder(options: JobOptions): Promise<string> {
  const folder = outputOf(options);
  const found = await stat(folder).catch(() => null);
  if (found && !found.isDirectory()) {
    throw new UsageError((messages) => messages.batch.outputFile(folder));
  }
  return folder;
}

function outputOf({ output }: JobOptions): string {
  if (output === undefined)
    throw new UsageError((messages) => messages.batch.argumentMissing('-o'));
  return output;
}

/** Plans a job from what was named. */
export async function newJob(
  words: readonly string[],
  folder: JobFolder,
  settings: Settings,
  { follow = false, null: nulls = false }: JobOptions,
  { io, messages, reporter }: Context,
  { dropJob, earlierResult, listedPaths, makeJob, shownPath }: Batch,
): Promise<Job> {
  if (words.length === 0) throw new UsageError(({ inputNone }) => inputNone);
  const held = await earlierResult(folder);
  if (held !== null) {
    await dropJob(folder);
    throw new UsageError(({ batch }) => batch.held(folder.root, held));
  }
  const lists = words.filter((word) => word === standardInput).length;
  if (lists > 1) throw new UsageError(({ batch }) => batch.listTwice);
  let links = 0;
  const job = await makeJob(folder, settings, {
    named: {
      words: words.filter((word) => word !== standardInput),
      listed: lists === 1 ? listedPaths(io.stdin, nulls) : null,
      folder: process.cwd(),
    },
    follow,
    program: packageVersion(),
    leftOut({ path, reason }) {
      if (reason === 'not-followed') links++;
      else {
        const isLoop = reason === 'loop';
        const message = isLoop ? messages.batch.linkLoops : messages.batch.resultsLeft;
        const code = isLoop ? 'link-loop' : 'results-left';
        reporter.tell({ code, severity: 'warning', message, file: shownPath(path) });
      }
    },
  });
  if (links > 0) {
    const message = messages.batch.linksLeft(links);
    reporter.tell({ code: 'links-left', severity: 'warning', message, file: null });
  }
  if (job.documents === 0) {
    await dropJob(folder);
    const isRows = 'textField' in settings.input;
    throw new UsageError(({ batch }) => (isRows ? batch.noRows : batch.nothing));
  }
  return job;
}

/** Fails where a job cannot go on as it is asked to. */
export function checkJob(
  job: Job,
  words: readonly string[],
  options: JobOptions,
  given: GivenWords,
): void {
  const folder = outputOf(options);
  const { program } = job;
  if (program !== packageVersion()) {
    throw new UsageError(({ batch }) => batch.otherProgram(folder, program));
  }
  const differing = differingOptions(options, given, job);
  if (differing.length > 0) {
    throw new UsageError(({ batch }) => batch.otherSettings(folder, differing));
  }
  const named = words.filter((word) => word !== standardInput);
  if (words.length > 0 && JSON.stringify(named) !== JSON.stringify(job.named)) {
    throw new UsageError(({ batch }) => batch.planned(folder));
  }
}

/** Runs `use` while no other run works in the folder. */
export async function whileLocked<T>(
  folder: JobFolder,
  { lockJob, Locked }: Batch,
  use: () => Promise<T>,
): Promise<T> {
  let unlock: () => Promise<void>;
  try {
    unlock = await lockJob(folder);
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    const { file } = error;
    throw new UsageError(({ batch }) => batch.locked(file));
  }
  try {
    return await use();
  } finally {
    await unlock();
  }
}

/** The planned job of a folder. */
export async function plannedJob(
  place: string | undefined,
  { JobFolder: Folder, readJob }: Batch,
): Promise<{ readonly folder: JobFolder; readonly job: Job }> {
  if (place === undefined) {
    throw new UsageError(({ batch }) => batch.argumentMissing('FOLDER'));
  }
  const folder = new Folder(place);
  const job = await readJob(folder);
  if (!job) throw new UsageError(({ batch }) => batch.notPlanned(place));
  if (job.program !== packageVersion()) {
    throw new UsageError(({ batch }) => batch.otherProgram(place, job.program));
  }
  return { folder, job };
}
