import { Command, CommanderError } from 'commander';
import { addBatchCommands } from './batch-program.ts';
import { addTrackCommand } from './track-program.ts';
import { existsSync } from 'node:fs';
import { schemaNames } from '../document/schema-name.ts';
import { shells } from './completion/scripts.ts';
import { closest } from './closest.ts';
import { colorModes } from './color.ts';
import { choices, withFormat, withSelection } from './command-options.ts';
import type { CommonOptions, Context, Run } from './context.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './failures.ts';
import { recordFormats } from '../outputs/registry.ts';
import { examples } from './examples.ts';
import { indicatorFormats, ruleFormats, stageFormats } from './formats/format.ts';
import type { Io } from './io.ts';
import type { HelpMessages, Messages } from './messages/messages.ts';
import { encoding, oneOf, place, year } from './options.ts';
import { writeChunk } from './output.ts';
import { reporterNames } from './reporter.ts';
import { bytes } from './sizes.ts';

/** What the program is run with. */
export interface Setting {
  readonly io: Io;
  readonly messages: Messages;
  readonly contextOf: (options: CommonOptions) => Context;
}

/** Finds the command that `argv` names and runs it; a command's code is loaded when it runs. */
// eslint-disable-next-line max-lines-per-function -- every command with its options
export async function runProgram(argv: readonly string[], setting: Setting): Promise<ExitCode> {
  const { io, messages, contextOf } = setting;
  const { help } = messages;
  let result: ExitCode = exitCode.ok;
  /** Help and version, which are written in the one way that minds a closed pipe. */
  let said = '';

  const program = new Command('parse')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        said += text;
      },
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
    })
    .configureHelp({
      showGlobalOptions: true,
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

  const add = <Options extends CommonOptions>(
    signature: string,
    description: string,
    load: () => Promise<Run<Options>>,
    isDefault = false,
  ): Command => {
    const command = program.command(signature, { isDefault }).description(description);
    command.helpOption('-h, --help', help.help);
    const lines = (examples[command.name()] ?? []).map((line) => `  ${line}\n`);
    command.addHelpText('after', `\n${help.examples}\n${lines.join('').trimEnd()}`);
    return command.action(async () => {
      const options = command.optsWithGlobals<Options & { readonly version?: boolean }>();
      if (options.version === true) {
        const { packageVersion } = await import('./package.ts');
        said += `${packageVersion()}\n`;
        return;
      }
      const run = await load();
      result = await run(command.args, options, contextOf(options));
    });
  };

  const parse = add(
    'parse [FILE...]',
    help.parse,
    async () => (await import('./commands/parse.ts')).parseCommand,
    true,
  );
  withReportOptions(withSelection(parse, messages), help, recordFormats)
    .option('--debug', messages.explain.help.debug)
    .option('--lexicon <file>', messages.lexicon.help.lexicon)
    .option('--corrections <file>', messages.corrections.help);

  const repair = add(
    'repair [FILE...]',
    help.repair,
    async () => (await import('./commands/repair.ts')).repairCommand,
  );
  withReportOptions(repair, help, stageFormats);

  const view = add(
    'view [FILE...]',
    help.view,
    async () => (await import('./commands/view.ts')).viewCommand,
  ).option('--app', help.app);
  withReportOptions(withSelection(view, messages), help)
    .option('--lexicon <file>', messages.lexicon.help.lexicon)
    .option('--corrections <file>', messages.corrections.help);

  const tokens = add(
    'tokens [FILE...]',
    help.tokens,
    async () => (await import('./commands/tokens.ts')).tokensCommand,
  );
  withReportOptions(tokens, help, stageFormats);

  const outline = add(
    'outline [FILE...]',
    help.outline,
    async () => (await import('./commands/outline.ts')).outlineCommand,
  );
  withReportOptions(outline, help, stageFormats);

  const explain = add(
    'explain [FILE]',
    messages.explain.help.explain,
    async () => (await import('./commands/explain.ts')).explainCommand,
  ).option('--at <place>', messages.explain.help.at, place);
  withReportOptions(explain, help, stageFormats);

  addBatchCommands(add, messages);
  addTrackCommand(add, messages);
  add(
    'indicators [TERM]',
    messages.lexicon.help.indicators,
    async () => (await import('./commands/indicators.ts')).indicatorsCommand,
  )
    .option(
      '-f, --format <name>',
      choices(help.format, indicatorFormats),
      oneOf('--format', indicatorFormats),
    )
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .option('--headline', messages.track.help.headline)
    .option('--lexicon <file>', messages.lexicon.help.lexicon);
  add(
    'rules [ID]',
    messages.rules.help,
    async () => (await import('./commands/rules.ts')).rulesCommand,
  )
    .option(
      '-f, --format <name>',
      choices(help.format, ruleFormats),
      oneOf('--format', ruleFormats),
    )
    .option('-o, --output <file>', help.output)
    .option('--force', help.force);
  add(
    'validate [RECORDS...]',
    help.validate,
    async () => (await import('./commands/validate.ts')).validateCommand,
  );
  add(
    'schema [NAME]',
    help.schema,
    async () => (await import('./commands/schema.ts')).schemaCommand,
  ).option('--path', help.schemaPath);
  add('doctor', help.doctor, async () => (await import('./commands/doctor.ts')).doctorCommand);
  add('completion [SHELL]', help.completion, async () => {
    const { completionCommand } = await import('./commands/completion.ts');
    const { completedCommands } = await import('./completion/definitions.ts');
    const { allRules } = await import('../explain/rules.ts');
    const rules = allRules().map(({ id }) => id);
    const commands = completedCommands(program, { schema: schemaNames, completion: shells, rules });
    return (...given) => completionCommand(commands, ...given);
  });

  const [first, asked] = argv;
  const commands = program.commands.map((command) => command.name());
  if (first === 'help' && asked !== undefined && !commands.includes(asked)) {
    throw unknownCommand(asked, commands);
  }
  if (first !== undefined && isMistyped(first, commands)) {
    throw unknownCommand(first, commands);
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageErrorOf(error, program);
  }
  if (said !== '') await writeChunk(said, io.stdout);
  return result;
}

const languages = ['zh', 'en'] as const;

/** The options of the commands that read reports. */
function withReportOptions(
  command: Command,
  help: HelpMessages,
  formats: readonly string[] = [],
): Command {
  return (formats.length > 0 ? withFormat(command, help, formats) : command)
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .option('--year <year>', help.year, year)
    .option('--encoding <name>', help.encoding, encoding)
    .option('--join', help.join)
    .option('--strict', help.strict)
    .option('--max-bytes <size>', help.maxBytes, bytes('--max-bytes'))
    .option('--timing', help.timing);
}

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

/** Whether the first word is no file and nearly a command: a file that is not there would be told of otherwise. */
function isMistyped(word: string, commands: readonly string[]): boolean {
  if (!/^[a-z]{4,12}$/i.test(word) || commands.includes(word) || word === 'help') return false;
  return closest(word, commands).length > 0 && !existsSync(word);
}

function unknownCommand(word: string, commands: readonly string[]): UsageError {
  return new UsageError(
    (messages) => messages.commandUnknown(word, commands) + messages.meant(closest(word, commands)),
  );
}

/** The parser's complaint in our words; it quotes what it complains of. */
function usageErrorOf({ code, message }: CommanderError, program: Command): UsageError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? message;
  return new UsageError((messages) => {
    switch (code) {
      case 'commander.unknownOption':
        return messages.optionUnknown(quoted) + messages.meant(closest(quoted, optionsOf(program)));
      case 'commander.optionMissingArgument':
        return messages.optionArgumentMissing(quoted);
      case 'commander.excessArguments':
        return messages.argumentsExcess(quoted);
      default:
        return message;
    }
  });
}

/** Every long option of every command, each once. */
function optionsOf(program: Command): string[] {
  const all = [program, ...program.commands].flatMap(({ options }) => options);
  return [...new Set(all.flatMap(({ long }) => long ?? []))];
}
