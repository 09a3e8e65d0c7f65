import type { Command } from 'commander';
import { batchFormats, rowFormats } from '../batch/job.ts';
import { choices, withFormat, withSelection } from './command-options.ts';
import type { Add } from './add-command.ts';
import type { Messages } from './messages/messages.ts';
import { encoding, oneOf, year } from './options.ts';
import { bytes, count, seconds } from './sizes.ts';

/** The commands for many documents. */
// eslint-disable-next-line max-lines-per-function -- every command of batches with its options
export function addBatchCommands(add: Add, messages: Messages): void {
  const { help } = messages;
  const words = messages.batch.help;
  const paths = { 'PATH...': words.paths };

  const withInputs = (command: Command): Command =>
    withSelection(withFormat(command, help, batchFormats), messages)
      .option('-o, --output <folder>', words.output)
      .option('--shard-size <size>', words.shardSize, bytes('--shard-size'))
      .option(
        '--input-format <name>',
        choices(words.inputFormat, rowFormats),
        oneOf('--input-format', rowFormats),
      )
      .option('--text-field <name>', words.textField)
      .option('--id-field <name>', words.idField)
      .option('--join', words.join)
      .option('--lexicon <file>', messages.lexicon.help.lexicon)
      .option('--corrections <file>', messages.corrections.help)
      .option('--follow', words.follow)
      .option('-0, --null', words.nulls)
      .option('--year <year>', help.year, year)
      .option('--encoding <name>', help.encoding, encoding);
  const withWork = (command: Command): Command =>
    command
      .option('-j, --jobs <count>', words.jobs, count('--jobs'))
      .option('--timeout <seconds>', words.timeout, seconds('--timeout'))
      .option('--max-bytes <size>', words.maxBytes, bytes('--max-bytes'));

  withWork(
    withInputs(
      add(
        'batch',
        words.batch,
        paths,
        async () => (await import('./commands/batch.ts')).batchCommand,
      ),
    ),
  )
    .option('--resume', words.resume)
    .option('--update', words.update)
    .option('--retry-failed', words.retryFailed)
    .option('--fail-fast', words.failFast);
  withInputs(
    add('plan', words.plan, paths, async () => (await import('./commands/plan.ts')).planCommand),
  );
  withWork(
    add(
      'task',
      words.task,
      { FOLDER: words.planned, NUMBER: words.number },
      async () => (await import('./commands/task.ts')).taskCommand,
    ),
  );
  add(
    'verify',
    words.verify,
    { FOLDER: words.planned },
    async () => (await import('./commands/verify.ts')).verifyCommand,
  );
  withWork(
    withSelection(
      add('serve', words.serve, {}, async () => (await import('./commands/serve.ts')).serveCommand),
      messages,
    ),
  )
    .option('--lexicon <file>', messages.lexicon.help.lexicon)
    .option('--corrections <file>', messages.corrections.help)
    .option('--year <year>', help.year, year)
    .option('--encoding <name>', help.encoding, encoding);
}
