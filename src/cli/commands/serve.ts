import type { Selection } from '../../document/selection.ts';
import { selectionOf } from '../batch-settings.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { IndicatorOptions } from '../indicator-filter.ts';
import { givenWords } from '../given-words.ts';
import { writeChunk } from '../output.ts';
import { defaultTimeout } from './batch.ts';

export interface ServeCommandOptions
  extends CommonOptions, Omit<Selection, 'codes'>, IndicatorOptions {
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly year?: number;
  readonly encoding?: string;
  readonly lexicon?: string;
  readonly corrections?: string;
}

/** Bytes of a request where nothing is said. */
const requestBytes = 64 * 2 ** 20;

/** Answers requests until there are no more. */
export async function serveCommand(
  _words: readonly string[],
  options: ServeCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, outputLanguage } = context;
  const { serve } = await import('../../batch/index.ts');
  const { jobs = 1, timeout = defaultTimeout, maxBytes = requestBytes, year, encoding } = options;
  const given = await givenWords(options, context);
  const answers = serve(io.stdin, {
    jobs,
    timeout,
    maxBytes,
    selection: selectionOf(options, given.lexicon),
    lang: outputLanguage,
    year: year ?? null,
    encoding: encoding ?? null,
    ...given,
  });
  try {
    for await (const answer of answers) await writeChunk(answer, io.stdout);
  } finally {
    // Whoever has stopped reading the answers may keep the requests open, and the process with them.
    io.stdin.destroy();
  }
  return exitCode.ok;
}
