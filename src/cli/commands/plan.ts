import { checkJob, newJob, outputFolder, whileLocked } from '../batch-job.ts';
import { settingsOf } from '../batch-settings.ts';
import type { JobOptions } from '../batch-settings.ts';
import type { Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { writeOutput } from '../output.ts';
import { makeFolder } from '../make-folder.ts';

/** Text of a task where nothing is said. */
const taskBytes = 64 * 2 ** 20;

/** Cuts the inputs into tasks and prints how many; a plan once made is not made anew. */
export async function planCommand(
  words: readonly string[],
  options: JobOptions,
  context: Context,
): Promise<ExitCode> {
  const batch = await import('../../batch/index.ts');
  const given = await givenWords(options, context);
  const settings = settingsOf(options, given, context.outputLanguage, taskBytes);
  const folder = new batch.JobFolder(await outputFolder(options));
  await makeFolder(folder.work);
  return whileLocked(folder, batch, async () => {
    const begun = await batch.readJob(folder);
    if (begun) checkJob(begun, words, options, given);
    const job = begun ?? (await newJob(words, folder, settings, options, context, batch));
    await writeOutput([`${String(job.shards)}\n`], undefined, context.io);
    return exitCode.ok;
  });
}
