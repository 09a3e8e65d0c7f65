import { doubtCodes } from '../core/diagnostic.ts';
import { LineIndex } from '../core/line-index.ts';
import { untimed } from '../core/timer.ts';
import { writtenDiagnostics } from '../document/diagnostics.ts';
import type { Findings } from '../document/findings.ts';
import type { DocumentDiagnostic, Output } from '../document/document.ts';
import { schemaNameOf } from '../document/schema-name.ts';
import { schemaErrors } from '../document/validate.ts';
import { isOwnBytes } from '../outputs/own-output.ts';
import { open, openPages, understand } from '../parse.ts';
import type { Source } from '../source/source.ts';
import type { Context, ReportOptions } from './context.ts';
import { prepareEngine } from './engine.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError, detailOf } from './failures.ts';
import { readInput, standardInput } from './input.ts';
import type { ReadInput } from './input.ts';
import { namedFiles } from './named-files.ts';
import { writeOutput } from './output.ts';
import { checkOutput, formatOf } from './output-place.ts';
import type { Notice } from './reporter.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Pieces } from '../formats/pieces.ts';

/** A command that makes an output of every input. */
export interface Conversion<T extends Output, F extends Findings> {
  /** What is left of the stages once the input is understood. */
  readonly complete: (findings: Findings) => F;
  /** The output of one input, read from one file or from the pages of a report. */
  readonly convert: (findings: F, files: readonly string[]) => T;
  /** All outputs as they are written. */
  readonly format: (outputs: readonly T[], several: boolean) => Promise<Pieces>;
}

/** The inputs, and the format that the output is to have; null where nothing asks for one. */
export interface Prepared<Format extends string> {
  readonly files: readonly string[];
  readonly format: Format | null;
}

/** Finds inputs and format, and fails where the output must not or cannot be written, before anything is read. */
export async function prepare<Format extends string>(
  named: readonly string[],
  options: ReportOptions & { readonly format?: Format },
  known: readonly Format[],
  context: Context,
): Promise<Prepared<Format>> {
  const files = await inputsOf(named, context);
  await checkOutput(options, [...files, options.lexicon, options.corrections]);
  return { files, format: await formatOf(options, known) };
}

/** Reads each input, makes its output, tells what was noticed, and writes the lot. */
export async function convertAll<T extends Output, F extends Findings>(
  files: readonly string[],
  conversion: Conversion<T, F>,
  options: ReportOptions,
  context: Context,
): Promise<ExitCode> {
  const outputs: T[] = [];
  const codes = new Set<ExitCode>();
  const stopwatch = options.timing === true ? new Stopwatch() : null;
  const jobs = options.join === true ? [files] : files.map((file) => [file]);
  for (const job of jobs) {
    const pages = await readPages(job, options.maxBytes, context);
    if (pages.length < job.length) {
      codes.add(exitCode.inputFailed);
      continue;
    }
    const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
    prepareEngine(bytes, jobs.length === 1);
    const { code, output } = await convertOne(job, pages, conversion, options, context, stopwatch);
    codes.add(code);
    if (output) outputs.push(output);
  }
  if (outputs.length > 0) {
    await writeOutput(
      await conversion.format(outputs, jobs.length > 1),
      options.output,
      context.io,
    );
  }
  if (stopwatch) context.io.stderr.write(stopwatch.lines());
  return (
    [exitCode.defect, exitCode.inputFailed, exitCode.findings].find((code) => codes.has(code)) ??
    exitCode.ok
  );
}

interface Converted<T> {
  readonly code: ExitCode;
  /** Absent where there is nothing to write. */
  readonly output?: T;
}

/** Makes the output of one file, or of files that are pages of one report; takes the pages away. */
async function convertOne<T extends Output, F extends Findings>(
  files: readonly string[],
  pages: ReadInput[],
  { complete, convert }: Conversion<T, F>,
  options: ReportOptions,
  context: Context,
  stopwatch: Stopwatch | null,
): Promise<Converted<T>> {
  const { messages, reporter, language } = context;
  const file = files.join('+');
  const named = pages.map(({ file, name }) => ({ file, name }));
  try {
    // The bytes of a long input are let go of before its numbers are read.
    const findings = complete(await understandAll(pages.splice(0), options, context, stopwatch));
    const output = convert(findings, files);
    const noticed = writtenDiagnostics({ ...findings, language });
    const placeOf = placesIn(findings.source, named);
    for (const { code, severity, message, source } of noticed) {
      reporter.tell({ code, severity, message, ...placeOf(source) });
    }
    const severities = new Set(noticed.map(({ severity }) => severity));
    if (severities.has('error')) return { code: exitCode.inputFailed };
    const time = stopwatch?.time ?? untimed;
    const errors = await time('validate', () =>
      schemaErrors(output, schemaNameOf(output), language),
    );
    if (errors.length > 0) {
      const shown = errors.slice(0, 5).map(({ pointer, message }) => `${pointer} ${message}`);
      throw new Error(messages.outputInvalid(shown));
    }
    const found = options.strict === true && noticed.some(damages);
    return { code: found ? exitCode.findings : exitCode.ok, output };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = messages.defect(detailOf(error));
    reporter.tell({ code: 'defect', severity: 'error', message, file });
    return { code: exitCode.defect };
  }
}

/** Whether a warning tells of damage: a number that is hardly meant leaves the document whole. */
function damages({ code, severity }: DocumentDiagnostic): boolean {
  return severity === 'warning' && !doubtCodes.has(code);
}

/** The files that can be read; the others are told of. */
async function readPages(
  files: readonly string[],
  maxBytes: number | undefined,
  { io, messages, reporter }: Context,
): Promise<ReadInput[]> {
  const pages: ReadInput[] = [];
  for (const file of files) {
    const input = await readInput(file, io, messages, maxBytes);
    if ('problem' in input) {
      reporter.tell({ code: input.code, severity: 'error', message: input.problem, file });
    } else if (isOwnBytes(input.bytes)) {
      const message = messages.inputOwn(file);
      reporter.tell({ code: 'input-own', severity: 'error', message, file });
    } else pages.push(input);
  }
  return pages;
}

async function understandAll(
  pages: readonly ReadInput[],
  { year, encoding, debug = false, join }: ReportOptions,
  { outputLanguage }: Context,
  stopwatch: Stopwatch | null,
): Promise<Findings> {
  const options = {
    lang: outputLanguage,
    debug,
    ...(stopwatch && { time: stopwatch.time }),
    ...(year === undefined ? {} : { year }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  const [only] = pages;
  const opened =
    join !== true && only
      ? await open(only.bytes, { ...options, name: only.name })
      : await openPages(
          pages.map(({ name, bytes }) => ({ name, input: bytes })),
          options,
        );
  return understand(opened, options);
}

/** The file, line and column of a diagnostic's place. */
function placesIn(
  { text, pages = [] }: Source,
  inputs: readonly Pick<ReadInput, 'file' | 'name'>[],
): (place: DocumentDiagnostic['source']) => Pick<Notice, 'file' | 'line' | 'column'> {
  const file = inputs.map((input) => input.file).join('+');
  const lines = new LineIndex(text);
  return (place) => {
    const page = place && pages.findLast(({ from }) => from <= place.start);
    if (!page) return { file, line: place?.line, column: place?.column };
    const named = inputs.find(({ name }) => name === page.name)?.file ?? page.name;
    const line = place.line - lines.at(page.from).line + 1;
    return { file: named, line, column: place.column };
  };
}

/** The files that were named, patterns expanded; standard input where none was and something is piped in. */
export async function inputsOf(
  named: readonly string[],
  { io }: Context,
): Promise<readonly string[]> {
  if (named.length > 0) return namedFiles(named);
  if (io.stdin.isTTY === true) throw new UsageError((messages) => messages.inputNone);
  return [standardInput];
}
