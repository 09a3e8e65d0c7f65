import type { CommonOptions, Context } from './context.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { Interrupted, ReaderGone, UsageError, detailOf, refusalOf } from './failures.ts';
import type { Io } from './io.ts';
import { askedLanguage, localeLanguage } from './language.ts';
import { messagesIn } from './messages/in-language.ts';
import { printableLines } from '../formats/terminal/printable.ts';
import { runProgram } from './program.ts';
import { Reporter } from './reporter.ts';

/** Runs the command line: `argv` without the program's name; gives the exit code and never exits itself. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const asked = askedLanguage(argv);
  const language = asked ?? localeLanguage(io.env);
  const messages = messagesIn(language);
  const contextOf = (options: CommonOptions): Context => ({
    io,
    messages,
    language,
    outputLanguage: asked ?? 'zh',
    reporter: new Reporter({
      name: options.reporter,
      quiet: options.quiet === true,
      verbose: options.verbose === true || options.debug === true,
      names: messages.severity,
      stream: io.stderr,
    }),
  });
  const complain = (sentence: string): void => {
    io.stderr.write(printableLines(`parse: ${messages.severity.error}: ${sentence}\n`));
  };
  io.stderr.on('error', ignoreError);
  try {
    return await runProgram(argv, { io, messages, contextOf });
  } catch (error) {
    if (error instanceof ReaderGone) return exitCode.ok;
    if (error instanceof Interrupted) return stopCode[error.signal];
    if (error instanceof UsageError) {
      complain(error.sentence(messages));
      return exitCode.usage;
    }
    const refused = refusalOf(error);
    if (refused !== null) {
      complain(messages.systemRefused(refused));
      return exitCode.usage;
    }
    complain(messages.defect(detailOf(error)));
    return exitCode.defect;
  }
}

const stopCode = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated } as const;

/** Nobody reads the messages any more: there is nobody to tell. */
function ignoreError(): void {
  return;
}
