import { writtenDiagnostics } from '../document/diagnostics.ts';
import type { Findings } from '../document/findings.ts';
import type { Output } from '../document/document.ts';
import { schemaNameOf } from '../document/schema-name.ts';
import { schemaErrors } from '../document/validate.ts';
import { understand } from '../parse.ts';
import type { Context, ReportOptions } from './context.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { InvalidOutput, UsageError } from './failures.ts';
import { readInput, standardInput } from './input.ts';
import { checkOutput, writeOutput } from './output.ts';
import type { Pieces } from './output.ts';

/** A command that makes an output of every input. */
export interface Conversion<T extends Output> {
  /** The output of one input. */
  readonly convert: (findings: Findings) => T;
  /** All outputs as they are written. */
  readonly format: (outputs: readonly T[], several: boolean) => Promise<Pieces>;
}

/** Reads each input, makes its output, tells what was noticed, and writes the lot. */
export async function convertAll<T extends Output>(
  named: readonly string[],
  { convert, format }: Conversion<T>,
  options: ReportOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, messages, reporter, language, outputLanguage } = context;
  const files = inputsOf(named, context);
  if (options.output !== undefined) await checkOutput(options.output);
  const outputs: T[] = [];
  let failed = false;
  let warned = false;
  for (const file of files) {
    const input = await readInput(file, io, messages);
    if ('problem' in input) {
      failed = true;
      reporter.tell({ code: input.code, severity: 'error', message: input.problem, file });
      continue;
    }
    const { name, bytes } = input;
    const findings = understand(bytes, {
      name,
      lang: outputLanguage,
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    });
    const output = convert(findings);
    const noticed = writtenDiagnostics({ ...findings, language });
    for (const { code, severity, message, source } of noticed) {
      reporter.tell({ code, severity, message, file, line: source?.line, column: source?.column });
    }
    const severities = new Set(noticed.map(({ severity }) => severity));
    warned ||= severities.has('warning');
    if (severities.has('error')) {
      failed = true;
      continue;
    }
    await assertValid(output, file, context);
    outputs.push(output);
  }
  if (outputs.length > 0) {
    await writeOutput(await format(outputs, files.length > 1), options.output, io);
  }
  if (failed) return exitCode.inputFailed;
  return options.strict === true && warned ? exitCode.findings : exitCode.ok;
}

/** The files that were named; standard input where none was and something is piped in. */
export function inputsOf(named: readonly string[], { io }: Context): readonly string[] {
  if (named.length > 0) return named;
  if (io.stdin.isTTY === true) throw new UsageError((messages) => messages.inputNone);
  return [standardInput];
}

async function assertValid(output: Output, file: string, context: Context): Promise<void> {
  const errors = await schemaErrors(output, schemaNameOf(output), context.language);
  if (errors.length === 0) return;
  const shown = errors.slice(0, 5).map(({ pointer, message }) => `${pointer} ${message}`);
  throw new InvalidOutput(context.messages.outputInvalid(file, shown));
}
