import type { Command } from 'commander';
import type { HelpMessages, Messages } from './messages/messages.ts';
import { oneOf, someOf, words } from './options.ts';
import { recordStatuses, recordTypes } from './record-values.ts';

/** A description with the values to choose from. */
export function choices(description: string, known: readonly string[]): string {
  return `${description} (${known.join('|')})`;
}

/** The options that say which records are wanted. */
export function withSelection(command: Command, messages: Messages): Command {
  const { help } = messages;
  const selecting = command
    .option('-a, --all', help.all)
    .option(
      '--status <list>',
      choices(help.status, recordStatuses),
      someOf('--status', recordStatuses),
    )
    .option('--type <list>', choices(help.type, recordTypes), someOf('--type', recordTypes))
    .option('--section <number>', help.section);
  return withIndicators(selecting, messages);
}

/** The options that say which indicators are wanted. */
export function withIndicators(command: Command, { track }: Messages): Command {
  return command
    .option('--indicator <list>', track.help.indicator, words)
    .option('--headline', track.help.headline);
}

/** The option that names a format of the output. */
export function withFormat(
  command: Command,
  help: HelpMessages,
  formats: readonly string[],
): Command {
  return command.option(
    '-f, --format <name>',
    choices(help.format, formats),
    oneOf('--format', formats),
  );
}
