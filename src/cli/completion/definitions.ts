import type { Command, Option } from 'commander';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `--format` and `-f`. */
  readonly names: readonly string[];
  readonly description: string;
  /** Whether a value follows. */
  readonly takesValue: boolean;
  /** The values to choose from; none where anything, a file among it, may follow. */
  readonly values: readonly string[];
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  /** The words that it may be given; none where they are files. */
  readonly words: readonly string[];
  readonly options: readonly CompletedOption[];
}

/** What a description ends with where there is something to choose from. */
const choice = / \(([^()|]+(?:\|[^()|]+)+)\)$/;

/** Commands and options as they are defined; each command has the common options, too. */
export function completedCommands(
  program: Command,
  words: Readonly<Record<string, readonly string[]>>,
): CompletedCommand[] {
  const common = program.options.map(completedOption);
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    words: words[command.name()] ?? [],
    options: [...command.options.map(completedOption), ...common],
  }));
}

function completedOption({ long, short, description, required }: Option): CompletedOption {
  return {
    names: [long, short].flatMap((name) => name ?? []),
    description: description.replace(choice, ''),
    takesValue: required,
    values: choice.exec(description)?.[1]?.split('|') ?? [],
  };
}
