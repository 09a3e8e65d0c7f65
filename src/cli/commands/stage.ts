import type { Output } from '../../document/document.ts';
import type { Context, ReportOptions } from '../context.ts';
import type { Findings } from '../../document/findings.ts';
import { convertAll, prepare } from '../convert.ts';
import type { ExitCode } from '../exit-code.ts';
import { formatOutputs, stageFormats } from '../formats/format.ts';
import type { StageFormat } from '../formats/format.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { printablePieces } from '../../formats/terminal/printable.ts';

export interface StageOptions extends ReportOptions {
  readonly format?: StageFormat;
}

/** Shows what a stage made of each input, as text for people or as data. */
export async function showStage<T extends Output>(
  named: readonly string[],
  convert: (findings: Findings) => T,
  asText: (output: T) => Pieces,
  options: StageOptions,
  context: Context,
): Promise<ExitCode> {
  const { files, format: asked } = await prepare(named, options, stageFormats, context);
  const format = asked ?? 'text';
  const shown = options.output === undefined && context.io.stdout.isTTY === true;
  return convertAll(
    files,
    {
      complete: (findings) => findings,
      convert,
      format: (outputs, several) =>
        format === 'text'
          ? Promise.resolve(
              shown ? printablePieces(allAsText(outputs, asText)) : allAsText(outputs, asText),
            )
          : formatOutputs(outputs, format, several),
    },
    options,
    context,
  );
}

function* allAsText<T>(outputs: readonly T[], asText: (output: T) => Pieces): Pieces {
  for (const [index, output] of outputs.entries()) {
    if (index > 0) yield '\n';
    yield* asText(output);
  }
}
