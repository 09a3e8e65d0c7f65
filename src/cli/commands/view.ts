import { appPage } from '../app-page.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { writeOutput } from '../output.ts';
import { checkOutput, formatOf } from '../output-place.ts';
import { parseCommand } from './parse.ts';
import type { ParseCommandOptions } from './parse.ts';

export interface ViewOptions extends Omit<ParseCommandOptions, 'format'> {
  /** Whether the program itself is wanted, as a page. */
  readonly app?: boolean;
  /** Whether that page is to read PDF, too. */
  readonly pdf?: boolean;
}

/** Reports as one page to look at, or the program in a page. */
export async function viewCommand(
  named: readonly string[],
  options: ViewOptions,
  context: Context,
): Promise<ExitCode> {
  await formatOf(options, ['html']);
  if (options.app !== true) {
    if (options.pdf === true) throw new UsageError((messages) => messages.pdfWithoutApp);
    return parseCommand(named, { ...options, format: 'html' }, context);
  }
  if (options.output === undefined && context.io.stdout.isTTY === true) {
    throw new UsageError(({ batch }) => batch.binaryShown('html'));
  }
  await checkOutput(options, []);
  await writeOutput([await appPage(options.pdf === true)], options.output, context.io);
  return exitCode.ok;
}
