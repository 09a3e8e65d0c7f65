import { availableParallelism } from 'node:os';
import { readdir } from 'node:fs/promises';
import type * as BatchModule from '../../batch/index.ts';
import type { Job, JobFolder } from '../../batch/index.ts';
import type { Summary } from '../../document/document.ts';
import { checkJob, newJob, outputFolder, whileLocked } from '../batch-job.ts';
import { unchangedJob, updatedJob } from '../batch-update.ts';
import { settingsOf } from '../batch-settings.ts';
import type { JobOptions } from '../batch-settings.ts';
import type { Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { defaultMaxBytes } from '../input.ts';
import { Interrupted, UsageError } from '../failures.ts';
import { ProgressLine } from '../progress-line.ts';
import { makeFolder } from '../make-folder.ts';

export interface BatchCommandOptions extends JobOptions {
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly resume?: boolean;
  readonly update?: boolean;
  readonly retryFailed?: boolean;
  readonly failFast?: boolean;
}

/** Seconds that a document may take where nothing is said. */
export const defaultTimeout = 300;

/** Reads many documents in parallel; killed and resumed, it writes the same bytes as one that ran through. */
export async function batchCommand(
  words: readonly string[],
  options: BatchCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const batch = await import('../../batch/index.ts');
  const given = await givenWords(options, context);
  const settings = settingsOf(options, given, context.outputLanguage, null);
  const folder = new batch.JobFolder(await outputFolder(options));
  await makeFolder(folder.work);
  return whileLocked(folder, batch, async () => {
    const { resume = false, retryFailed = false, update = false } = options;
    await batch.settleUpdate(folder);
    const begun = await batch.readJob(folder);
    if (!begun) {
      const job = await newJob(words, folder, settings, options, context, batch);
      return runToEnd(folder, job, options, context, batch);
    }
    if (!resume && !retryFailed && !update) {
      throw new UsageError((messages) => messages.batch.begun(folder.root));
    }
    checkJob(begun, words, options, given);
    const job = update
      ? await updatedJob(words, folder, begun, options, context, batch)
      : await unchangedJob(words, folder, begun, options, context, batch);
    if (retryFailed) await batch.reopenFailed(folder, job);
    return runToEnd(folder, job, options, context, batch);
  });
}

async function runToEnd(
  folder: JobFolder,
  job: Job,
  options: BatchCommandOptions,
  context: Context,
  { closeJob, runJob, summaryText }: typeof BatchModule,
): Promise<ExitCode> {
  const { io, messages, reporter, language } = context;
  const { jobs = availableParallelism(), timeout = defaultTimeout, failFast = false } = options;
  const { maxBytes = defaultMaxBytes } = options;
  const line = new ProgressLine(io.stderr, job.documents, messages, options.quiet === true);
  const interrupt = new AbortController();
  const abort = (): void => {
    interrupt.abort();
  };
  io.on('SIGINT', abort);
  try {
    const { signal } = interrupt;
    const end = await runJob(folder, job, {
      jobs,
      timeout,
      maxBytes,
      failFast,
      keepParts: true,
      signal,
      advanced(done, failed) {
        line.show(done, failed);
      },
    });
    line.clear();
    if (end === 'interrupted') {
      const message = messages.batch.interrupted(folder.root);
      reporter.tell({ code: 'interrupted', severity: 'warning', message, file: null });
      throw new Interrupted();
    }
    if (end === 'failed-fast') {
      const message = messages.batch.failedFast;
      reporter.tell({ code: 'failed-fast', severity: 'error', message, file: null });
      return exitCode.inputFailed;
    }
    const summary = await closeJob(folder, job);
    if (job.format === 'xlsx') await tellWorkbooks(folder, context);
    if (options.quiet !== true) io.stderr.write(summaryText(summary, language));
    return codeOf(summary);
  } finally {
    io.off('SIGINT', abort);
  }
}

/** Says that the tables go on in other workbooks. */
async function tellWorkbooks({ root }: JobFolder, { reporter, messages }: Context): Promise<void> {
  const names = await readdir(root);
  const files = names.filter((name) => /^tables(?:-\d+)?\.xlsx$/.test(name));
  if (files.length < 2) return;
  const message = messages.track.split(files.sort());
  reporter.tell({ code: 'table-split', severity: 'warning', message, file: null });
}

/** A defect outdoes failures. */
export function codeOf({ failed, failures }: Summary): ExitCode {
  if ((failures['defect'] ?? 0) > 0) return exitCode.defect;
  return failed > 0 ? exitCode.inputFailed : exitCode.ok;
}
