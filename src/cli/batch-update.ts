import type * as BatchModule from '../batch/index.ts';
import type { Changes, Job, JobFolder } from '../batch/index.ts';
import type { JobOptions } from './batch-settings.ts';
import type { Context } from './context.ts';
import { UsageError } from './failures.ts';
import { standardInput } from './input.ts';
import { packageVersion } from './package.ts';

type Batch = typeof BatchModule;
type PlanOptions = Parameters<Batch['updateJob']>[2];

/** The job of the inputs as they are now; how they differ from those before is told. */
export async function updatedJob(
  words: readonly string[],
  folder: JobFolder,
  begun: Job,
  options: JobOptions,
  context: Context,
  { RootMissing, updateJob, listedPaths }: Batch,
): Promise<Job> {
  const { messages, reporter } = context;
  try {
    const plan = planOptions(words, begun, options, context, listedPaths);
    const { job, changes } = await updateJob(folder, begun, plan);
    reporter.hint({
      code: 'updated',
      severity: 'info',
      message: messages.batch.updated(changes),
      file: null,
    });
    return job;
  } catch (error) {
    if (!(error instanceof RootMissing)) throw error;
    const { word } = error;
    throw new UsageError(({ batch }) => batch.rootMissing(word));
  }
}

/** The job as it was begun; that its inputs are others now is told. */
export async function unchangedJob(
  words: readonly string[],
  folder: JobFolder,
  begun: Job,
  options: JobOptions,
  context: Context,
  { RootMissing, changesSince, listedPaths }: Batch,
): Promise<Job> {
  // A list on standard input is not read a second time.
  if (begun.named.length === 0 || words.includes(standardInput)) return begun;
  const plan = planOptions(begun.named, begun, options, context, listedPaths);
  const changes = await changesSince(folder, begun, plan).catch((error: unknown) => {
    if (error instanceof RootMissing) return null;
    throw error;
  });
  const count = changes ? differing(changes) : 0;
  if (count > 0) {
    const message = context.messages.batch.notRead(count, folder.root);
    context.reporter.tell({ code: 'inputs-differ', severity: 'warning', message, file: null });
  }
  return begun;
}

function differing({ added, changed, gone }: Pick<Changes, 'added' | 'changed' | 'gone'>): number {
  return added + changed + gone;
}

function planOptions(
  words: readonly string[],
  begun: Job,
  { follow = false, null: nulls = false }: JobOptions,
  { io }: Context,
  listedPaths: Batch['listedPaths'],
): PlanOptions {
  const named = words.length > 0 ? words : begun.named;
  return {
    named: {
      words: named.filter((word) => word !== standardInput),
      listed: named.includes(standardInput) ? listedPaths(io.stdin, nulls) : null,
      folder: process.cwd(),
    },
    follow,
    program: packageVersion(),
    // Links were told of when the run was planned.
    leftOut: () => undefined,
  };
}
