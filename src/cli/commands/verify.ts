import { plannedJob } from '../batch-job.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { codeOf } from './batch.ts';

/** Proves that each task was done once; closes the job with its summaries then. */
export async function verifyCommand(
  [place]: readonly string[],
  options: CommonOptions,
  { io, messages, language, reporter }: Context,
): Promise<ExitCode> {
  const batch = await import('../../batch/index.ts');
  const { folder, job } = await plannedJob(place, batch);
  const summary = await batch.verifyJob(folder, job, ({ code, shard, file }) => {
    reporter.tell({
      code: `shard-${code}`,
      severity: 'error',
      message: messages.batch.flaw[code](shard, folder.root),
      file,
    });
  });
  if (!summary) return exitCode.findings;
  if (options.quiet !== true) io.stderr.write(batch.summaryText(summary, language));
  return codeOf(summary);
}
