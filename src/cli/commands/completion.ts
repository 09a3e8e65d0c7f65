import { completionScripts, shells } from '../completion/scripts.ts';
import type { CompletedCommand } from '../completion/definitions.ts';
import { closest } from '../closest.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { writeOutput } from '../output.ts';

/** Prints the script that completes the program's words in a shell, made from the commands as they are defined. */
export async function completionCommand(
  commands: readonly CompletedCommand[],
  [asked = '']: readonly string[],
  _options: CommonOptions,
  { io }: Context,
): Promise<ExitCode> {
  const shell = shells.find((known) => known === asked);
  if (!shell) {
    throw new UsageError(
      (messages) =>
        messages.choiceBad('completion', asked, shells) + messages.meant(closest(asked, shells)),
    );
  }
  await writeOutput([completionScripts[shell](commands)], undefined, io);
  return exitCode.ok;
}
