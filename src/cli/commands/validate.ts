import type { SchemaName } from '../../document/schema-name.ts';
import { isOfEarlierSchema, schemaNameOf, schemaVersion } from '../../document/schema-name.ts';
import { schemaErrors } from '../../document/validate.ts';
import type { CommonOptions, Context } from '../context.ts';
import { inputsOf } from '../convert.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { readInput } from '../input.ts';
import { writeOutput } from '../output.ts';
import { readRecordFile } from '../record-file.ts';
import type { RecordFile } from '../record-file.ts';

/** Checks record files against the schema; every error is told with file, line and JSON pointer. */
export async function validateCommand(
  named: readonly string[],
  _options: CommonOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, messages, reporter } = context;
  let failed = false;
  let found = false;
  for (const file of await inputsOf(named, context)) {
    const input = await readInput(file, io, messages);
    if ('problem' in input) {
      failed = true;
      reporter.tell({ code: input.code, severity: 'error', message: input.problem, file });
      continue;
    }
    const records = readRecordFile(input, messages);
    const errors = await errorsIn(records, context);
    for (const error of errors) reporter.tell({ ...error, severity: 'error', file });
    if (errors.length > 0) found = true;
    else
      await writeOutput([`${messages.recordsValid(file, records.values.length)}\n`], undefined, io);
  }
  if (failed) return exitCode.inputFailed;
  return found ? exitCode.findings : exitCode.ok;
}

interface RecordError {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** Errors of syntax, else errors against the schema, in the order of the file. */
async function errorsIn(
  { problems, values }: RecordFile,
  { language, messages }: Context,
): Promise<RecordError[]> {
  if (problems.length > 0)
    return problems.map((problem) => ({ code: 'records-syntax', ...problem }));
  const errors: RecordError[] = [];
  for (const { value, pointer: root, locate } of values) {
    if (isOfEarlierSchema(value)) {
      const message = messages.recordsEarlier(schemaVersion);
      const pointer = root + '/schemaVersion';
      errors.push({ code: 'records-earlier', message, pointer, ...locate('/schemaVersion') });
      continue;
    }
    if (typeof value !== 'object' || value === null) {
      const message = messages.recordsNone;
      errors.push({ code: 'records-none', message, pointer: root, ...locate('') });
      continue;
    }
    const schema: SchemaName = schemaNameOf(value);
    for (const { pointer, message } of await schemaErrors(value, schema, language)) {
      errors.push({
        code: 'records-invalid',
        message,
        pointer: root + pointer,
        ...locate(pointer),
      });
    }
  }
  return errors;
}
