import { readFile } from 'node:fs/promises';
import { builtFile } from '../../platform/node.ts';
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
}

/** Reports as one page to look at, or the program in a page. */
export async function viewCommand(
  named: readonly string[],
  options: ViewOptions,
  context: Context,
): Promise<ExitCode> {
  await formatOf(options, ['html']);
  if (options.app !== true) return parseCommand(named, { ...options, format: 'html' }, context);
  if (options.output === undefined && context.io.stdout.isTTY === true) {
    throw new UsageError(({ batch }) => batch.binaryShown('html'));
  }
  await checkOutput(options, []);
  const file = builtFile('zhibiao.html');
  if (file === null) throw new Error('dist/zhibiao.html is missing');
  await writeOutput([await readFile(file)], options.output, context.io);
  return exitCode.ok;
}
