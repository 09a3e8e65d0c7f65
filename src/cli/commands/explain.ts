import type { AskedPlace, ExplainOutput } from '../../document/document.ts';
import { LineIndex } from '../../core/line-index.ts';
import { explainAt, measure } from '../../parse.ts';
import type { Measured } from '../../parse.ts';
import { wantsColor } from '../color.ts';
import type { Context } from '../context.ts';
import { convertAll, prepare } from '../convert.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { formatOutputs, stageFormats } from '../formats/format.ts';
import type { StageOptions } from './stage.ts';

export interface ExplainOptions extends StageOptions {
  readonly at?: AskedPlace;
}

/** Shows what became of the numbers at a place of a report, and why. */
export async function explainCommand(
  named: readonly string[],
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const { at } = options;
  if (at === undefined) throw new UsageError(({ explain }) => explain.atMissing);
  const { files, format: asked } = await prepare(named, options, stageFormats, context);
  const format = asked ?? 'text';
  const { stdout, env } = context.io;
  return convertAll<ExplainOutput, Measured>(
    files,
    {
      complete: measure,
      convert: (measured) => {
        const { count } = new LineIndex(measured.source.text);
        const readable = !measured.diagnostics.some(({ severity }) => severity === 'error');
        if (readable && at.line > count)
          throw new UsageError(({ explain }) => explain.lineMissing(at.line, count));
        return explainAt(measured, at);
      },
      format: async (outputs, several) => {
        if (format !== 'text') return formatOutputs(outputs, format, several);
        const { explanationText } = await import('../formats/explanation.ts');
        const color = options.output === undefined && wantsColor(options.color, stdout, env);
        return outputs.flatMap((output) => [
          ...explanationText(output, context.messages.explain, color),
        ]);
      },
    },
    options,
    context,
  );
}
