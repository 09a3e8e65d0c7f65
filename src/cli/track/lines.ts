import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type * as BatchModule from '../../batch/index.ts';
import type * as PanelModule from '../../panel/index.ts';
import type { TrackSettings } from '../../track/settings.ts';
import { checkJob, newJob, whileLocked } from '../batch-job.ts';
import { settingsOf } from '../batch-settings.ts';
import type { JobOptions } from '../batch-settings.ts';
import { defaultTimeout } from '../commands/batch.ts';
import type { Context } from '../context.ts';
import { Interrupted, UsageError } from '../failures.ts';
import type { GivenWords } from '../given-words.ts';
import { defaultMaxBytes } from '../input.ts';
import type { Messages } from '../messages/messages.ts';
import { ProgressLine } from '../progress-line.ts';
import { makeFolder } from '../make-folder.ts';

export interface LineOptions extends Omit<JobOptions, 'format'> {
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly resume?: boolean;
}

/** What lines are made with. */
export interface LineMaking {
  readonly track: TrackSettings;
  readonly given: GivenWords;
  readonly batch: typeof BatchModule;
  readonly panel: typeof PanelModule;
}

type Sorter = PanelModule.LineSorter;

/** Sorted lines of everything that was named, and how many of the inputs failed. */
export interface Lines {
  readonly sorter: Sorter;
  readonly failed: number;
}

/** The folder that a run works in: one that is found again, or one that is gone when it ends. */
export async function withWorkFolder<T>(
  kept: string | null,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'zhibiao-track-')));
  let ended = false;
  try {
    const result = await use(folder);
    ended = true;
    return result;
  } finally {
    if (ended || kept === null) await rm(folder, { recursive: true, force: true });
  }
}

/** Reads what was named, reports or a batch's output, to lines in a sorter. */
export async function linesOfInputs(
  words: readonly string[],
  work: string,
  options: LineOptions,
  making: LineMaking,
  context: Context,
): Promise<Lines> {
  const { panel } = making;
  for (const word of words) {
    const found = await panel.batchIn(word);
    if (!found) continue;
    if (words.length > 1) throw new UsageError(({ track }) => track.batchAlone(word));
    if (making.given.corrections) {
      throw new UsageError(({ corrections }) => corrections.notOfBatch(word));
    }
    if ('flaw' in found) {
      const { flaw } = found;
      const sentence = {
        unfinished: 'batchUnfinished',
        selected: 'batchSelected',
        format: 'batchFormat',
      } as const;
      throw new UsageError(({ track }) => track[sentence[flaw]](word));
    }
    const sorter = newSorter(work, making);
    const linesOf = panel.lineMaker(making.track, making.given.lexicon);
    for await (const document of panel.documentsOf(found)) {
      for (const line of linesOf(document)) sorter.add(line);
    }
    return { sorter, failed: 0 };
  }
  return linesOfReports(words, work, options, making, context);
}

function newSorter(work: string, { panel }: LineMaking): Sorter {
  return new panel.LineSorter(join(work, 'runs'));
}

/** Text of a part: of fewer reports than a batch takes at once, so that few reports are read in parallel, too. */
const partBytes = 64 * 2 ** 10;

async function linesOfReports(
  words: readonly string[],
  work: string,
  options: LineOptions,
  making: LineMaking,
  context: Context,
): Promise<Lines> {
  const { batch, track, given } = making;
  const { resume = false } = options;
  const asked = jobOptions(options);
  const settings = {
    // Of texts in a language the lines hold none: what is in one is why a report failed.
    ...settingsOf(asked, given, context.language, null),
    format: 'track',
    selection: { all: true },
    partBytes,
    track,
  } as const;
  const folder = new batch.JobFolder(work);
  await makeFolder(folder.work);
  return whileLocked(folder, batch, async () => {
    const begun = await batch.readJob(folder);
    if (begun) {
      if (!resume) throw new UsageError((messages) => messages.track.begun(work));
      checkJob(begun, words, { ...asked, output: work }, given);
    }
    const job = begun ?? (await newJob(words, folder, settings, asked, context, batch));
    await runToEnd(folder, job, options, making, context);
    await tellUnfit(folder, job, making, context);
    return gathered(work, making, context);
  });
}

/** The options that lines are made with: the form of the table, and which indicators it shows, are none of them. */
function jobOptions(options: LineOptions): LineOptions {
  const others = new Set(['format', 'indicator', 'headline', 'output']);
  const kept = Object.entries(options).filter(([name]) => !others.has(name));
  return Object.fromEntries(kept) as unknown as LineOptions;
}

async function runToEnd(
  folder: BatchModule.JobFolder,
  job: BatchModule.Job,
  options: LineOptions,
  { batch }: LineMaking,
  { io, messages }: Context,
): Promise<void> {
  const { jobs = availableParallelism(), timeout = defaultTimeout } = options;
  const { maxBytes = defaultMaxBytes } = options;
  const line = new ProgressLine(io.stderr, job.documents, messages, options.quiet === true);
  const interrupt = new AbortController();
  const abort = (): void => {
    interrupt.abort();
  };
  io.on('SIGINT', abort);
  try {
    const { signal } = interrupt;
    const end = await batch.runJob(folder, job, {
      jobs,
      timeout,
      maxBytes,
      failFast: false,
      keepParts: false,
      signal,
      advanced(done, failed) {
        line.show(done, failed);
      },
    });
    line.clear();
    if (end === 'interrupted') throw new Interrupted();
  } finally {
    io.off('SIGINT', abort);
  }
}

/** Tells how many corrections did not fit. */
async function tellUnfit(
  folder: BatchModule.JobFolder,
  job: BatchModule.Job,
  { batch }: LineMaking,
  { messages, reporter }: Context,
): Promise<void> {
  const manifest = await batch.readManifest(folder, 0, job);
  const unfit = manifest?.counts.diagnostics['correction-unfit'] ?? 0;
  if (unfit === 0) return;
  const message = messages.corrections.unfit(unfit);
  reporter.tell({ code: 'correction-unfit', severity: 'warning', message, file: null });
}

/** The lines of a run that is done; its failures are told of. */
async function gathered(work: string, making: LineMaking, context: Context): Promise<Lines> {
  const { panel, batch } = making;
  const sorter = newSorter(work, making);
  for await (const line of panel.linesIn(join(work, batch.trackFile))) sorter.add(line);
  let failed = 0;
  let rest = '';
  for await (const line of panel.linesIn(join(work, 'failures.csv'))) {
    rest += `${line}\n`;
    const { data } = Papa.parse<string[]>(rest);
    const [row] = data;
    if (!row || row.length < 5 || data.length > 2) continue;
    rest = '';
    const [file = '', code = '', message = ''] = row;
    if (code === 'code') continue;
    failed++;
    const told = failureIn(context.messages, code, file) ?? message;
    context.reporter.tell({ code, severity: 'error', message: told, file });
  }
  return { sorter, failed };
}

/** Why an input failed, where a batch would say what its own options do about it; null where its sentence holds. */
function failureIn(messages: Messages, code: string, file: string): string | null {
  switch (code) {
    case 'input-missing':
      return messages.inputMissing(file);
    case 'input-forbidden':
      return messages.inputForbidden(file);
    case 'input-own':
      return messages.inputOwn(file);
    default:
      return null;
  }
}
