import type { AskedPlace, ExplainOutput } from '../../document/document.ts';
import { LineIndex } from '../../core/line-index.ts';
import { isAmong } from '../../indicators/wanted.ts';
import { explainAt, measure } from '../../parse.ts';
import type { Measured } from '../../parse.ts';
import { wantsColor } from '../color.ts';
import type { Context } from '../context.ts';
import { convertAll, prepare } from '../convert.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { formatOutputs, stageFormats } from '../formats/format.ts';
import { askedCodes } from '../indicator-filter.ts';
import type { IndicatorOptions } from '../indicator-filter.ts';
import type { StageOptions } from './stage.ts';

export interface ExplainOptions extends StageOptions, IndicatorOptions {
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
  const codes = askedCodes(options, null);
  const { files, format: asked } = await prepare(named, options, stageFormats, context);
  const format = asked ?? 'text';
  const { stdout, env } = context.io;
  let others = 0;
  const code = await convertAll<ExplainOutput, Measured>(
    files,
    {
      complete: measure,
      convert: (measured) => {
        const { count } = new LineIndex(measured.source.text);
        const readable = !measured.diagnostics.some(({ severity }) => severity === 'error');
        if (readable && at.line > count)
          throw new UsageError(({ explain }) => explain.lineMissing(at.line, count));
        const whole = explainAt(measured, at);
        if (!codes) return whole;
        const numbers = whole.numbers.filter(({ record }) =>
          isAmong(record?.indicator.code ?? null, codes),
        );
        others += whole.numbers.length - numbers.length;
        return { ...whole, numbers };
      },
      format: async (outputs, several) => {
        if (format !== 'text') return formatOutputs(outputs, format, several);
        const { explanationText } = await import('../formats/explanation.ts');
        const color = options.output === undefined && wantsColor(options.color, stdout, env);
        return outputs.flatMap((output) => [
          ...explanationText(output, context.messages.explain, color, others),
        ]);
      },
    },
    options,
    context,
  );
  if (others > 0) tellOthers(others, context);
  return code;
}

/** Says that the place holds numbers of other indicators. */
function tellOthers(count: number, { messages, reporter }: Context): void {
  const message = messages.explain.others(count);
  reporter.hint({ code: 'numbers-left', severity: 'info', message, file: null });
}
