import type { TokensOutput } from '../../document/document.ts';
import { cutWords } from '../../parse.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { showStage } from './stage.ts';
import type { StageOptions } from './stage.ts';

/** Cuts the repaired text into words: start, end, part of speech and word a line, between tabs. */
export async function tokensCommand(
  files: readonly string[],
  options: StageOptions,
  context: Context,
): Promise<ExitCode> {
  return showStage(files, cutWords, asText, options, context);
}

function* asText({ tokens }: TokensOutput): Pieces {
  for (const { text, pos, source } of tokens) {
    yield `${[source.start, source.end, pos, text].join('\t')}\n`;
  }
}
