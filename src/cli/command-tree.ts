import { Command, Help } from 'commander';
import type { Add } from './add-command.ts';
import { addBatchCommands } from './batch-program.ts';
import { colorModes } from './color.ts';
import { choices } from './command-options.ts';
import type { CommonOptions, Run } from './context.ts';
import { examples } from './examples.ts';
import type { HelpMessages, Messages } from './messages/messages.ts';
import { oneOf } from './options.ts';
import { addReferenceCommands } from './reference-program.ts';
import { addReportCommands } from './report-program.ts';
import { reporterNames } from './reporter.ts';
import { addTrackCommand } from './track-program.ts';

/** What is done where a command line names a command. */
export type Act = <Options extends CommonOptions>(
  command: Command,
  load: () => Promise<Run<Options>>,
) => Promise<void>;

/** The command that a line without a command's name is for. */
const defaultCommand = 'parse';

/** Every command with its options and its help, as the program, its completions and the guide have them. */
export function commandTree(messages: Messages, act: Act): Command {
  const { help } = messages;
  const program = root(help);
  const add: Add = (name, description, words, load) => {
    const isDefault = name === defaultCommand;
    const command = program.command(name, { isDefault }).description(description);
    for (const [word, about] of Object.entries(words)) command.argument(`[${word}]`, about);
    command.helpOption('-h, --help', help.help);
    const lines = (examples[name] ?? []).map((line) => `  ${line}\n`);
    command.addHelpText('after', `\n${help.examples}\n${lines.join('').trimEnd()}`);
    return command.action(() => act(command, load));
  };
  addReportCommands(add, messages);
  addBatchCommands(add, messages);
  addTrackCommand(add, messages);
  addReferenceCommands(add, messages, program);
  return program;
}

/** The program with the options that every command takes. */
function root(help: HelpMessages): Command {
  return new Command('parse')
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      commandUsage: (command) =>
        new Help().commandUsage(command).replace(`parse ${defaultCommand} `, 'parse '),
      optionDescription: ({ description }) => description,
      styleTitle: (title) => titleIn(help, title),
    })
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .description(help.program)
    .addHelpText('after', `\n${help.exitCodes}`)
    .option('-V, --version', help.version)
    .option('-q, --quiet', help.quiet)
    .option('-v, --verbose', help.verbose)
    .option(
      '--reporter <form>',
      choices(help.reporter, reporterNames),
      oneOf('--reporter', reporterNames),
      'text',
    )
    .option('--color <when>', choices(help.color, colorModes), oneOf('--color', colorModes), 'auto')
    .option('--lang <language>', choices(help.lang, languages), oneOf('--lang', languages));
}

const languages = ['zh', 'en'] as const;

/** The headings of a help page in the user's language. */
function titleIn(help: HelpMessages, title: string): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  };
  return titles[title] ?? title;
}
