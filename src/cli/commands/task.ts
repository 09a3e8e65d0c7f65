import { plannedJob } from '../batch-job.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { defaultMaxBytes } from '../input.ts';
import { defaultTimeout } from './batch.ts';

export interface TaskOptions extends CommonOptions {
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
}

/** Does one task of a plan. Documents that fail are in its table of failures; the task itself is done. */
export async function taskCommand(
  [place, number]: readonly string[],
  { jobs = 1, timeout = defaultTimeout, maxBytes = defaultMaxBytes }: TaskOptions,
  { messages, reporter }: Context,
): Promise<ExitCode> {
  const batch = await import('../../batch/index.ts');
  const { folder, job } = await plannedJob(place, batch);
  if (job.shardBytes === null) throw new UsageError((words) => words.batch.notTasks(folder.root));
  if (number === undefined) {
    throw new UsageError((words) => words.batch.argumentMissing('NUMBER'));
  }
  const shard = /^\d+$/.test(number) ? await batch.plannedShard(folder, Number(number)) : null;
  if (!shard) throw new UsageError((words) => words.batch.numberBad(number, job.shards - 1));
  try {
    const { already, manifest } = await batch.attemptShard(folder, job, shard, {
      jobs,
      timeout,
      maxBytes,
    });
    const { documents, failed } = manifest.counts;
    const message = already
      ? messages.batch.taskAlready(shard.number)
      : messages.batch.taskDone(shard.number, documents, failed);
    const severity = failed > 0 ? 'warning' : 'info';
    reporter.tell({ code: 'task', severity, message, file: null });
    return exitCode.ok;
  } catch (error) {
    if (!(error instanceof batch.ShardTaken)) throw error;
    const taken = error.folder;
    throw new UsageError((words) => words.batch.taken(taken));
  }
}
