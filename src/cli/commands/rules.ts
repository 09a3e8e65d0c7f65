import { allRules, rulesOf } from '../../explain/rules.ts';
import type { Rule } from '../../explain/rules.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { stringify } from '../../formats/stringify.ts';
import { columnsOf } from '../../formats/terminal/appearance.ts';
import { closest } from '../closest.ts';
import { wantsColor } from '../color.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { ruleFormats } from '../formats/format.ts';
import type { RuleFormat } from '../formats/format.ts';
import { writeOutput } from '../output.ts';
import { checkOutput, formatOf } from '../output-place.ts';

export interface RulesOptions extends CommonOptions {
  readonly format?: RuleFormat;
  readonly output?: string;
  readonly force?: boolean;
}

/** Prints the rules, or all that is known of the one that is named by its id or by the rule that a record bears. */
export async function rulesCommand(
  [asked]: readonly string[],
  options: RulesOptions,
  context: Context,
): Promise<ExitCode> {
  await checkOutput(options, []);
  const format = (await formatOf(options, ruleFormats)) ?? 'text';
  const all = allRules();
  const rules = asked === undefined ? all : rulesOf(asked, all);
  if (rules.length === 0) throw unknownRule(asked ?? '', all);
  const pieces =
    format === 'text'
      ? await textOf(rules, asked === undefined, options, context)
      : format === 'json'
        ? [`${stringify({ rules }, 2)}\n`]
        : rules.map((rule) => `${stringify(rule)}\n`);
  await writeOutput(pieces, options.output, context.io);
  return exitCode.ok;
}

function unknownRule(asked: string, all: readonly Rule[]): UsageError {
  const known = all.flatMap(({ id, records }) => [id, ...records.map(({ rule }) => rule)]);
  return new UsageError(
    ({ rules, meant }) => rules.unknown(asked) + meant(closest(asked, [...new Set(known)])),
  );
}

async function textOf(
  rules: readonly Rule[],
  isList: boolean,
  { output, color }: RulesOptions,
  { io, messages }: Context,
): Promise<Pieces> {
  const { ruleList, rulePages } = await import('../formats/rule-text.ts');
  const colored = output === undefined && wantsColor(color, io.stdout, io.env);
  return isList
    ? ruleList(rules, messages.rules, { color: colored, columns: columnsOf(io.stdout) })
    : rulePages(rules, messages.rules, colored);
}
