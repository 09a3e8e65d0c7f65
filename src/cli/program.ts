import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { existsSync } from 'node:fs';
import { closest } from './closest.ts';
import { commandTree } from './command-tree.ts';
import type { Act } from './command-tree.ts';
import type { CommonOptions, Context, Run } from './context.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './failures.ts';
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';
import { writeChunk } from './output.ts';

/** What the program is run with. */
export interface Setting {
  readonly io: Io;
  readonly messages: Messages;
  readonly contextOf: (options: CommonOptions) => Context;
}

/** Finds the command that `argv` names and runs it; a command's code is loaded when it runs. */
export async function runProgram(argv: readonly string[], setting: Setting): Promise<ExitCode> {
  const { io, messages, contextOf } = setting;
  let result: ExitCode = exitCode.ok;
  /** Help and version, which are written in the one way that minds a closed pipe. */
  let said = '';
  const act: Act = async <Options extends CommonOptions>(
    command: Command,
    load: () => Promise<Run<Options>>,
  ) => {
    const options = command.optsWithGlobals<Options & { readonly version?: boolean }>();
    if (options.version === true) {
      const { packageVersion } = await import('./package.ts');
      said += `${packageVersion()}\n`;
      return;
    }
    const run = await load();
    result = await run(command.args, options, contextOf(options));
  };
  const program = commandTree(messages, act);
  const output = {
    writeOut: (text: string) => {
      said += text;
    },
    writeErr: (text: string) => io.stderr.write(text),
    outputError: () => undefined,
  };
  for (const command of [program, ...program.commands]) command.configureOutput(output);
  checkCommand(argv, program);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageErrorOf(error, program, argv);
  }
  if (said !== '') await writeChunk(said, io.stdout);
  return result;
}

/** Fails where the line asks for a command that there is not. */
function checkCommand([first, asked]: readonly string[], program: Command): void {
  const commands = program.commands.map((command) => command.name());
  if (first === 'help' && asked !== undefined && !commands.includes(asked)) {
    throw unknownCommand(asked, commands);
  }
  if (first !== undefined && isMistyped(first, commands)) throw unknownCommand(first, commands);
}

/** Whether the first word is no file and nearly a command: a file that is not there would be told of otherwise. */
function isMistyped(word: string, commands: readonly string[]): boolean {
  if (!/^[A-Za-z]{4,12}$/.test(word) || commands.includes(word) || word === 'help') return false;
  return closest(word, commands).length > 0 && !existsSync(word);
}

function unknownCommand(word: string, commands: readonly string[]): UsageError {
  return new UsageError(
    (messages) => messages.commandUnknown(word, commands) + messages.meant(closest(word, commands)),
  );
}

/** The parser's complaint in our words; it quotes what it complains of. */
function usageErrorOf(
  { code, message }: CommanderError,
  program: Command,
  argv: readonly string[],
): UsageError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? message;
  return new UsageError((messages) => {
    switch (code) {
      case 'commander.unknownOption': {
        const option = quoted.replace(/=.*$/s, '');
        const command = commandIn(argv, program);
        const others = commandsWith(option, program);
        if (others.length > 0) return messages.optionElsewhere(option, command, others);
        const known = optionsOf(command, program);
        return messages.optionUnknown(option) + messages.meant(closestOptions(option, known));
      }
      case 'commander.optionMissingArgument':
        return messages.optionArgumentMissing(quoted);
      case 'commander.excessArguments':
        return messages.argumentsExcess(quoted);
      default:
        return message;
    }
  });
}

/** The commands that take an option. */
function commandsWith(option: string, program: Command): string[] {
  return program.commands
    .filter(({ options }) => options.some(({ long, short }) => option === long || option === short))
    .map((command) => command.name());
}

/** The command that a line is for; the default one where it names none. */
function commandIn(argv: readonly string[], program: Command): string {
  const names = program.commands.map((command) => command.name());
  return argv.find((word) => names.includes(word)) ?? program.name();
}

/** Options that a mistyped one may have meant; the dashes before it are no letters of its own. */
function closestOptions(option: string, known: readonly string[]): string[] {
  const names = known.map((long) => long.slice(2));
  return closest(option.replace(/^-+/, ''), names).map((name) => `--${name}`);
}

/** The long options of a command, and those that every one takes. */
function optionsOf(name: string, program: Command): string[] {
  const command = program.commands.filter((each) => each.name() === name);
  return [program, ...command].flatMap(({ options }) => options).flatMap(({ long }) => long ?? []);
}
